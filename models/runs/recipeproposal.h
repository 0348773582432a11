// SPDX-License-Identifier: GPL-3.0-or-later
// From what a script says of its options, or from one of its command lines, to a recipe that a person can correct. Pure text in, values out.
#pragma once

#include "models/runs/recipe.h"

#include <QDir>

namespace cairn {

struct ProposedParam {
    /** What stands at its place in the command line. */
    enum class Role {
        Param, ///< a parameter that the form asks for
        Dataset, ///< the dataset's folder
        Artifacts, ///< the folder for what is to be kept
        LeftOut, ///< nothing: the script's own default holds
    };

    ParamSpec spec;
    Role role = Role::Param;
    QString flag; ///< "--lr"; empty: an argument by position
    QString offFlag; ///< of a boolean: "--no-augment"; may be empty
    bool isList = false; ///< takes several words
};

struct RecipeProposal {
    QString style; ///< what was recognised: "argparse", "click", "absl", "optparse", "command line"; empty: nothing
    QStringList before; ///< the command up to the options: "python3", "train.py"; only from a command line
    QList<ProposedParam> params; ///< in the order of the help; those by position as they follow each other
    QStringList notes; ///< sentences for the person: what could not be taken, and why
    bool hasCommands = false; ///< the script has subcommands, each with a help of its own
};

/** Understands the help of argparse (Python 3.8 to 3.14, HfArgumentParser among them), click, typer with and without its boxes, absl and R's
    optparse. What is no option is skipped. */
[[nodiscard]] RecipeProposal proposalFromHelp(const QString &help);

/** "python train.py --lr 0.01 --data x.csv": options with the values that they have there as defaults. */
[[nodiscard]] Result<RecipeProposal> proposalFromLine(const QString &line);

/** What a recipe is made of besides its parameters. */
struct RecipeFrame {
    QString name; ///< "my-training"
    QString title;
    QString description;
    QString program; ///< "python3"
    QStringList script; ///< the words before the options: "train.py", or "-m", "package.train"
    QString codeFolder; ///< see Recipe::codeFolder
    WantedData wantsData = WantedData::Any;
    QString format = QStringLiteral("cairn");
};

/** recipe.json. */
[[nodiscard]] QByteArray manifestOf(const RecipeFrame &frame, const QList<ProposedParam> &params);

/** Where a script of the person's own lies and how it is started: python3 for .py, Rscript for .R, sh for .sh, itself otherwise. */
[[nodiscard]] RecipeFrame frameForScript(const QString &script, const QDir &projectFolder);
/** The same for the words before the options of a command line that was typed in `currentFolder`. */
[[nodiscard]] RecipeFrame frameForWords(const QStringList &words, const QDir &currentFolder, const QDir &projectFolder);

/** Writes PROJECT/recipes/NAME/recipe.json and allows it, since it was made here. An error where there is a recipe of that name. */
[[nodiscard]] Result<Recipe> saveRecipe(const QDir &projectFolder, const QByteArray &manifest);

/** The command that asks a script for its help; shown to the person before it is run. */
[[nodiscard]] Result<QStringList> helpCommand(const RecipeFrame &frame, const QDir &projectFolder, const QString &python);
/** Runs it in an empty folder of its own, without input, for `patienceMs` at most, and takes what it printed. Blocks: call it in a task. */
[[nodiscard]] Result<QString> askForHelp(const QStringList &command, int patienceMs = 60'000);

} // namespace cairn

Q_DECLARE_METATYPE(cairn::ProposedParam)
