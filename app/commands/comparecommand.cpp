// SPDX-License-Identifier: GPL-3.0-or-later
// cairn compare P RUN RUN...: what differs between runs, and whether a later one is better than the first.
#include "app/commands/commandlist.h"

#include "models/insight/comparison.h"
#include "models/insight/verdictjson.h"
#include "models/runs/recipe.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString paramCell(const QJsonValue &value) { return value.isUndefined() ? QStringLiteral("-") : paramText(value); }

QString numberCell(const std::optional<double> &value) { return value ? QString::number(*value, 'g', 6) : QStringLiteral("-"); }

QString asText(const RunComparison &comparison)
{
    QStringList head = {QString()};
    for (const Run &run : comparison.runs)
        head.append(run.name);
    QList<QStringList> rows = {head};
    for (const RunComparison::ParamRow &param : comparison.params) {
        if (!param.isDifferent)
            continue;
        QStringList row = {param.name};
        for (const QJsonValue &value : param.values)
            row.append(paramCell(value));
        rows.append(row);
    }
    for (const RunComparison::MetricRow &metric : comparison.metrics) {
        QStringList row = {metric.name};
        for (const std::optional<double> &value : metric.last)
            row.append(numberCell(value));
        rows.append(row);
    }
    QString result = alignedTable(rows);
    for (const RunComparison::LabelRow &labels : comparison.labels) {
        result += QLatin1Char('\n');
        result += labels.note.isEmpty() ? Text::tr("Labels against %1: %2 added, %3 removed, %4 changed.")
                                              .arg(labels.against).arg(labels.difference.addedCount).arg(labels.difference.removedCount)
                                              .arg(labels.difference.changedCount)
                                        : labels.note;
    }
    return result;
}

/** Whether each later run is better, and what was left out of the question. */
QString asText(const QList<RunVerdict> &verdicts)
{
    QString result;
    for (const RunVerdict &verdict : verdicts) {
        result += QLatin1Char('\n') + (verdict.verdicts.isEmpty() ? verdict.reason : verdict.verdicts.first().sentence);
        for (const QString &sentence : verdict.leftOut().sentences())
            result += QLatin1Char('\n') + sentence;
        if (verdict.overFolds)
            result += QLatin1Char('\n') + verdict.overFolds->sentence;
        if (verdict.overSeeds)
            result += QLatin1Char('\n') + verdict.overSeeds->sentence;
    }
    return result;
}

/** With two runs the verdict's keys beside the others; with more a list of verdicts. */
QJsonObject asJson(const RunComparison &comparison, const QList<RunVerdict> &verdicts)
{
    QJsonObject object = comparisonAsJson(comparison);
    QJsonArray tests;
    for (const RunVerdict &verdict : verdicts)
        tests.append(runVerdictAsJson(verdict));
    if (tests.size() != 1) {
        object.insert(QStringLiteral("tests"), tests);
        return object;
    }
    const QJsonObject only = tests.first().toObject();
    for (auto each = only.begin(); each != only.end(); ++each) {
        if (each.key() != QLatin1String("run"))
            object.insert(each.key(), each.value());
    }
    return object;
}

class CompareCommand : public Command
{
public:
    const char *name() const override { return "compare"; }
    const char *summary() const override { return "Sets runs side by side"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("RUN", m_runs, "Ids or names, two or more")->required()->expected(2, -1);
    }
    Result<Outcome> run() override
    {
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        QList<qint64> ids;
        for (const QString &name : texts(m_runs)) {
            const Result<Run> found = Runs::find((*project)->reader(), name);
            if (!found)
                return fail(found);
            ids.append(found->id);
        }
        const Result<RunComparison> comparison = compareRuns((*project)->reader(), ids);
        if (!comparison)
            return fail(comparison);
        const Result<QList<RunVerdict>> verdicts
            = compareAnswersOfAll((*project)->reader(), (*project)->file(), comparison->runs, {}, commandControl());
        if (!verdicts)
            return fail(verdicts);
        return Outcome {asJson(*comparison, *verdicts), asText(*comparison) + asText(*verdicts)};
    }

private:
    std::string m_project;
    std::vector<std::string> m_runs;
};

} // namespace

std::unique_ptr<Command> makeCompareCommand() { return std::make_unique<CompareCommand>(); }

} // namespace cairn
