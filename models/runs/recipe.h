// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe: a program that trains, and the typed parameters it takes; read from its recipe.json (see the help page run-folder).
#pragma once

#include "models/project/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <optional>

namespace cairn {

enum class ParamType { Integer, Real, Choice, Boolean, Text, File };

struct ParamSpec {
    QString name;
    QString label; ///< for the form; the name where the recipe has none
    ParamType type = ParamType::Text;
    QJsonValue defaultValue; ///< of the parameter's type
    std::optional<double> minimum, maximum;
    QStringList choices;
    QString unit;
    QString help;
    bool isRequired = false; ///< may not be empty
    bool isAdvanced = false; ///< behind "More" in the form
};

enum class WantedData { Any, Images, Table };

/** Words of a recipe's command line that stand or fall together: always there, or only where a parameter is true or not empty. */
struct RecipeWords {
    QStringList words; ///< with placeholders
    QString when; ///< name of the parameter; empty: always
    bool isReversed = false; ///< only where it is false or empty
    bool isSplit = false; ///< a word that is one placeholder becomes as many words as its value has (split as a shell would)
};

/** A package that the program imports. */
struct PackageNeed {
    QString name; ///< as it is installed: "scikit-learn"
    QString module; ///< as it is imported: "sklearn"

    friend bool operator==(const PackageNeed &, const PackageNeed &) = default;
};

struct Recipe {
    QString name; ///< "table-boost"
    QString title;
    QString description;
    QString program; ///< empty: the parameter "command" holds the whole line
    QStringList arguments; ///< with placeholders {dataset}, {artifacts}, {run}, {recipe} and {NAME} for each parameter; all that there can be
    QList<RecipeWords> words; ///< the same in groups
    QList<ParamSpec> params;
    WantedData wantsData = WantedData::Any;
    QString format; ///< of the dataset: "cairn", "coco"...; see formats/datasetformats.h
    QStringList kinds; ///< label kinds that it learns from; empty: any
    QStringList outputs; ///< metrics, predictions, model
    double graceSeconds = 10;
    QStringList logs; ///< "metrics.jsonl"
    QStringList requirements; ///< programs that have to be there
    QList<PackageNeed> packages; ///< that the program's language has to have
    QJsonObject resources; ///< {cpus, mem, gpus, time} that a cluster is asked for; what is missing is left to it
    QString codeFolder; ///< where a script of the person's own lies with the files it needs; relative to the project or absolute; may be empty
    QString folder; ///< where its recipe.json lies
    QByteArray manifest; ///< recipe.json as it was read
    bool isOfProject = false; ///< came with the project, perhaps from a stranger: see recipetrust.h

    [[nodiscard]] const ParamSpec *param(const QString &name) const; ///< null when there is none
};

/** `file` is named in the error's sentence. */
[[nodiscard]] Result<Recipe> recipeFromJson(const QByteArray &json, const QString &file);

/** The command line, program first: groups that do not apply are left out, placeholders of parameters are filled in, others stay. */
[[nodiscard]] QStringList filledWords(const Recipe &recipe, const QJsonObject &params);
/** A word with its placeholders {NAME} filled in; those without a value stay. */
[[nodiscard]] QString filledWord(const QString &word, const QJsonObject &params);

/** Every parameter of the recipe with a value of its type: the given one, or its default. The error names the parameter and what it
    takes. A text that holds a number is taken for one. */
[[nodiscard]] Result<QJsonObject> checkedParams(const Recipe &recipe, const QJsonObject &given);

/** "name=value" assignments, as the command line gives them, checked the same way. */
[[nodiscard]] Result<QJsonObject> paramsFromAssignments(const Recipe &recipe, const QStringList &assignments);

/** A parameter's value as a person reads it and as it stands in the database. */
[[nodiscard]] QString paramText(const QJsonValue &value);

/** A line split into a program and its arguments as a shell would, with '...', "..." and backslashes, but no shell: no variables, no
    pipes, no wildcards. An error where a quote is not closed. */
[[nodiscard]] Result<QStringList> splitCommandLine(const QString &line);
/** The other way round: words as one line that a person can read and a shell would split the same way. */
[[nodiscard]] QString commandText(const QStringList &command);

/** A title, label or help of a recipe in the person's language, where it is one of ours. */
[[nodiscard]] QString recipeText(const QString &text);

} // namespace cairn

Q_DECLARE_METATYPE(cairn::Recipe)
