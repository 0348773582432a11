// SPDX-License-Identifier: GPL-3.0-or-later
// Asks interpreters for their packages, and the project for its labels.
#include "models/runs/recipeneeds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr auto kPythonQuestion = R"(
import sys
sys.path = [p for p in sys.path if p]
import importlib.util
for name in sys.argv[1:]:
    try:
        found = importlib.util.find_spec(name) is not None
    except Exception:
        found = False
    print(name, int(found))
)";
constexpr auto kRQuestion = R"(
p <- rownames(installed.packages())
for (name in commandArgs(trailingOnly = TRUE)) cat(name, as.integer(name %in% p), "\n")
)";

enum class Language { Python, R, Other };

Language languageOf(const QString &program)
{
    static const QRegularExpression kPython(QStringLiteral("^python[0-9.]*$"));
    const QString name = QFileInfo(program).fileName();
    if (kPython.match(name).hasMatch())
        return Language::Python;
    return name == QLatin1String("Rscript") ? Language::R : Language::Other;
}

QString installLine(const QString &program, const QStringList &names)
{
    if (languageOf(program) == Language::R)
        return QStringLiteral("Rscript -e 'install.packages(c(\"%1\"))'").arg(names.join(QLatin1String("\", \"")));
    return QStringLiteral("%1 -m pip install %2").arg(commandText({program}), names.join(QLatin1Char(' ')));
}

/** "boxes, outlines or tags". */
QString kindsInWords(const QStringList &kinds)
{
    const QHash<QString, QString> words {{QStringLiteral("tag"), Words::tr("tags")}, {QStringLiteral("box"), Words::tr("boxes")},
        {QStringLiteral("rotated_box"), Words::tr("turned boxes")}, {QStringLiteral("ellipse"), Words::tr("ellipses")},
        {QStringLiteral("polygon"), Words::tr("outlines")}, {QStringLiteral("mask"), Words::tr("masks")}, {QStringLiteral("polyline"), Words::tr("lines")},
        {QStringLiteral("point"), Words::tr("points")}, {QStringLiteral("skeleton"), Words::tr("skeletons")}, {QStringLiteral("cuboid"), Words::tr("cuboids")}};
    QStringList names;
    for (const QString &kind : kinds)
        names.append(words.value(kind, kind));
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return Words::tr("%1 or %2").arg(names.join(QLatin1String(", ")), last);
}

} // namespace

Result<QList<PackageNeed>> missingPackages(const QString &program, const QList<PackageNeed> &packages, int patienceMs)
{
    const Language language = languageOf(program);
    if (packages.isEmpty() || language == Language::Other)
        return QList<PackageNeed>();
    QStringList words = language == Language::R ? QStringList {QStringLiteral("--vanilla"), QStringLiteral("-e"), QString::fromLatin1(kRQuestion)}
                                                : QStringList {QStringLiteral("-c"), QString::fromLatin1(kPythonQuestion)};
    for (const PackageNeed &need : packages)
        words.append(language == Language::R ? need.name : need.module);
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(program, words);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished(1'000);
        return fail(Words::tr("%1 did not say which packages it has, so it may not be whole. Choose another one.").arg(QDir::toNativeSeparators(program)));
    }
    const QString answer = QString::fromUtf8(process.readAllStandardOutput());
    QList<PackageNeed> missing;
    for (const PackageNeed &need : packages) {
        const QString name = language == Language::R ? need.name : need.module;
        if (!answer.contains(QRegularExpression(QStringLiteral("^%1 1\\s*$").arg(QRegularExpression::escape(name)), QRegularExpression::MultilineOption)))
            missing.append(need);
    }
    return missing;
}

Result<void> checkNeeds(const Recipe &recipe, const Programs &programs)
{
    QStringList needed = recipe.requirements;
    if (!recipe.program.isEmpty() && !recipe.program.contains(QLatin1Char('/')))
        needed.append(recipe.program);
    for (const QString &requirement : std::as_const(needed)) {
        if (Result<QString> found = programs.find(requirement); !found)
            return fail(Words::tr("The recipe %1 cannot run. %2").arg(recipeText(recipe.title), found.error().sentence));
    }
    if (recipe.packages.isEmpty())
        return {};
    const Result<QString> program = programs.find(recipe.program);
    if (!program)
        return fail(program);
    const Result<QList<PackageNeed>> missing = missingPackages(*program, recipe.packages);
    if (!missing)
        return fail(missing);
    QStringList names;
    for (const PackageNeed &need : *missing)
        names.append(need.name);
    if (names.isEmpty())
        return {};
    return fail(Words::tr("The recipe %1 needs %2, which %3 does not have. Install with: %4").arg(recipeText(recipe.title), names.join(QLatin1String(", ")),
        QDir::toNativeSeparators(*program), installLine(*program, names)));
}

LabelsAtHand labelsAtHand(SQLite::Database &database)
{
    LabelsAtHand labels;
    const Result<void> read = guarded({}, [&]() -> Result<void> {
        SQLite::Statement kinds(database, "SELECT kind, count(*) FROM annotation WHERE layer_id = 1 GROUP BY kind");
        while (kinds.executeStep())
            labels.kinds.insert(textColumn(kinds, 0), integerColumn(kinds, 1));
        labels.images = integerOf(database, "SELECT count(*) FROM item");
        labels.tables = integerOf(database, "SELECT count(*) FROM data_table");
        return {};
    });
    return read ? labels : LabelsAtHand();
}

QString wantsInWords(const Recipe &recipe, const LabelsAtHand &labels, bool *isThere)
{
    bool has = true;
    QString sentence;
    if (recipe.wantsData == WantedData::Table) {
        has = labels.tables > 0;
        sentence = has ? Words::tr("It learns from a table; this project has %n.", nullptr, int(labels.tables)) : Words::tr("It learns from a table, and this project has none.");
    } else if (recipe.wantsData == WantedData::Images) {
        qint64 count = 0;
        for (auto kind = labels.kinds.cbegin(); kind != labels.kinds.cend(); ++kind)
            count += recipe.kinds.isEmpty() || recipe.kinds.contains(kind.key()) ? *kind : 0;
        has = count > 0;
        const QString kinds = recipe.kinds.isEmpty() ? Words::tr("labels of images") : kindsInWords(recipe.kinds);
        sentence = has ? Words::tr("It learns from %1; this project has %n.", nullptr, int(count)).arg(kinds)
                       : Words::tr("It learns from %1, and this project has none.").arg(kinds);
    }
    if (isThere)
        *isThere = has;
    return sentence;
}

} // namespace cairn
