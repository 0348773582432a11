// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what the runs say under each name.
#include "models/insight/comparison.h"

#include "models/metrics/metricnames.h"
#include "models/runs/runsnapshot.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

const QString kSeed = QStringLiteral("seed");

bool areAllSame(const QList<QJsonValue> &values)
{
    return std::all_of(values.begin(), values.end(), [&](const QJsonValue &value) { return value == values.first(); });
}

QList<RunComparison::ParamRow> paramRows(const QList<Run> &runs)
{
    QSet<QString> names;
    for (const Run &run : runs) {
        for (const QString &name : run.params.keys())
            names.insert(name);
    }
    QList<RunComparison::ParamRow> rows;
    for (const QString &name : names) {
        RunComparison::ParamRow row {name, {}, false};
        for (const Run &run : runs)
            row.values.append(run.params.value(name));
        row.isDifferent = !areAllSame(row.values);
        rows.append(row);
    }
    RunComparison::ParamRow seeds {kSeed, {}, true};
    for (const Run &run : runs)
        seeds.values.append(run.seed);
    if (!names.contains(kSeed) && !areAllSame(seeds.values))
        rows.append(seeds);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return rows;
}

/** The run whose best is better than all others'; -1 where there is none. */
int winnerOf(const RunComparison::MetricRow &row)
{
    if (!hasMerit(row.name))
        return -1;
    int winner = -1;
    int count = 0;
    bool isTie = false;
    for (int at = 0; at < row.best.size(); ++at) {
        if (!row.best[at])
            continue;
        ++count;
        const double value = *row.best[at];
        const double leader = winner < 0 ? value : *row.best[winner];
        if (winner < 0 || (row.isSmallerBetter ? value < leader : value > leader)) {
            winner = at;
            isTie = false;
        } else if (value == leader) {
            isTie = true;
        }
    }
    return count < 2 || isTie ? -1 : winner;
}

QList<RunComparison::MetricRow> metricRows(const QList<Run> &runs)
{
    QSet<QString> names;
    for (const Run &run : runs)
        names.unite(QSet<QString>(run.metrics.keyBegin(), run.metrics.keyEnd()));
    QList<RunComparison::MetricRow> rows;
    for (const QString &name : names) {
        RunComparison::MetricRow row {name, {}, {}, isSmallerBetter(name), -1};
        for (const Run &run : runs) {
            const auto metric = run.metrics.constFind(name);
            const bool isThere = metric != run.metrics.constEnd();
            row.last.append(isThere && std::isfinite(metric->last) ? std::optional(metric->last) : std::nullopt);
            row.best.append(isThere ? metric->best : std::nullopt);
        }
        row.bestRun = winnerOf(row);
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return rows;
}

Result<RunComparison::LabelRow> labelRow(SQLite::Database &database, const Run &run, const std::optional<Snapshot> &first,
    const std::optional<Snapshot> &own)
{
    RunComparison::LabelRow row;
    row.runId = run.id;
    row.against = first ? first->name : QString();
    row.snapshot = own ? own->name : QString();
    if (!first || !own) {
        row.note = Words::tr("A run without a snapshot has no labels to compare.");
        return row;
    }
    if (first->digest == own->digest) {
        row.isSame = true;
        return row;
    }
    if (first->tableId != own->tableId || (first->tableId != 0 && first->target != own->target)) {
        row.note = Words::tr("The snapshots %1 and %2 hold different kinds of labels, so they cannot be compared.").arg(first->name, own->name);
        return row;
    }
    const Result<SnapshotDifference> difference = Snapshots::difference(database, *first, *own);
    if (!difference)
        return fail(difference);
    row.difference = *difference;
    return row;
}

Result<void> addLabels(SQLite::Database &database, RunComparison &comparison)
{
    QList<std::optional<Snapshot>> snapshots;
    for (const Run &run : comparison.runs) {
        std::optional<Snapshot> snapshot;
        if (run.snapshotId != 0) {
            Result<Snapshot> found = snapshotById(database, run.snapshotId);
            if (!found)
                return fail(found);
            snapshot = *found;
        }
        comparison.snapshotDigests.append(snapshot ? snapshot->digest : QByteArray());
        snapshots.append(snapshot);
    }
    for (qsizetype at = 1; at < comparison.runs.size(); ++at) {
        const auto row = labelRow(database, comparison.runs[at], snapshots.first(), snapshots[at]);
        if (!row)
            return fail(row);
        comparison.labels.append(*row);
    }
    return {};
}

QJsonArray asJson(const QList<std::optional<double>> &values)
{
    QJsonArray array;
    for (const std::optional<double> &value : values)
        array.append(value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue());
    return array;
}

QJsonObject asJson(const RunComparison::LabelRow &row)
{
    QJsonObject object {
        {QStringLiteral("run"), row.runId},
        {QStringLiteral("against"), row.against.isEmpty() ? QJsonValue() : QJsonValue(row.against)},
        {QStringLiteral("snapshot"), row.snapshot.isEmpty() ? QJsonValue() : QJsonValue(row.snapshot)},
        {QStringLiteral("added"), row.difference.addedCount},
        {QStringLiteral("removed"), row.difference.removedCount},
        {QStringLiteral("changed"), row.difference.changedCount},
    };
    if (!row.note.isEmpty())
        object.insert(QStringLiteral("note"), row.note);
    return object;
}

} // namespace

Result<RunComparison> compareRuns(SQLite::Database &database, const QList<qint64> &runIds)
{
    if (runIds.isEmpty())
        return fail(Words::tr("There is no run to compare; name at least one."));
    Result<QList<Run>> runs = Runs::some(database, runIds);
    if (!runs)
        return fail(runs);
    RunComparison comparison;
    comparison.runs = *runs;
    comparison.params = paramRows(comparison.runs);
    comparison.metrics = metricRows(comparison.runs);
    if (Result<void> labels = addLabels(database, comparison); !labels)
        return fail(labels);
    return comparison;
}

void addRunFiles(RunComparison &comparison, const QDir &projectFolder)
{
    comparison.code.clear();
    comparison.environments.clear();
    for (const Run &run : std::as_const(comparison.runs)) {
        comparison.code.append(codeOf(projectFolder, run));
        comparison.environments.append(environmentOf(projectFolder, run));
    }
}

QJsonObject comparisonAsJson(const RunComparison &comparison)
{
    QJsonObject params, last, best;
    for (const auto &row : comparison.params) {
        QJsonArray values;
        for (const QJsonValue &value : row.values)
            values.append(value.isUndefined() ? QJsonValue() : value);
        params.insert(row.name, values);
    }
    for (const auto &row : comparison.metrics) {
        last.insert(row.name, asJson(row.last));
        best.insert(row.name, asJson(row.best));
    }
    QJsonArray labels, names, snapshots, digests;
    for (const auto &row : comparison.labels)
        labels.append(asJson(row));
    for (qsizetype at = 0; at < comparison.runs.size(); ++at) {
        const QString snapshot = comparison.runs[at].snapshot;
        names.append(comparison.runs[at].name);
        snapshots.append(snapshot.isEmpty() ? QJsonValue() : QJsonValue(snapshot));
        const QString digest = QString::fromLatin1(comparison.snapshotDigests[at].toHex());
        digests.append(digest.isEmpty() ? QJsonValue() : QJsonValue(digest));
    }
    return {{QStringLiteral("runs"), names}, {QStringLiteral("params"), params}, {QStringLiteral("metrics"), last}, {QStringLiteral("best"), best},
        {QStringLiteral("snapshots"), snapshots}, {QStringLiteral("digests"), digests}, {QStringLiteral("labels"), labels}};
}

} // namespace cairn
