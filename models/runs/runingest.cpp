// SPDX-License-Identifier: GPL-3.0-or-later
// Found runs, one after the other: the row, the logs, and last what they say of the run.
#include "models/runs/runingest.h"

#include "models/metrics/rundatabase.h"
#include "models/runs/artifacts.h"
#include "models/runs/foreignfiles.h"
#include "models/runs/foreignrows.h"
#include "models/runs/foreignrun.h"
#include "models/runs/foreigntail.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunIngest)
};

QByteArray digestOf(const LogFacts &facts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(facts.params).toJson(QJsonDocument::Compact));
    for (auto tag = facts.tags.begin(); tag != facts.tags.end(); ++tag)
        hash.addData((tag.key() + QChar() + tag.value() + QChar()).toUtf8());
    hash.addData(QByteArray::number(int(facts.ending)) + ' ' + QByteArray::number(facts.started) + ' ' + QByteArray::number(facts.ended));
    return hash.result();
}

QList<IngestedSeries> seriesOf(SQLite::Database &database, qint64 runId)
{
    SQLite::Statement query(database, R"(
        SELECT s.name, (SELECT count(*) FROM point WHERE series_id = s.id), s.points,
            (SELECT step FROM point WHERE series_id = s.id ORDER BY seq LIMIT 1), (SELECT step FROM point WHERE series_id = s.id ORDER BY seq DESC LIMIT 1)
        FROM series s WHERE s.run_id = ? ORDER BY s.name)");
    bindAll(query, runId);
    QList<IngestedSeries> all;
    while (query.executeStep()) {
        const qint64 points = integerColumn(query, 1);
        all.append({textColumn(query, 0), points, points - integerColumn(query, 2), integerColumn(query, 3), integerColumn(query, 4)});
    }
    return all;
}

void addProblems(const LogSource &source, const QString &path, IngestReport &report)
{
    for (const QString &problem : source.problems)
        report.leftOut.append({path, problem});
    if (const qint64 more = source.problemCount - source.problems.size(); more > 0)
        report.leftOut.append({path, Words::tr("%n more line(s) or record(s) could not be read.", nullptr, int(more))});
}

} // namespace

qint64 IngestReport::added() const
{
    qint64 sum = 0;
    for (const IngestedRun &run : runs)
        sum += run.added;
    return sum;
}

Result<bool> RunIngest::isKnown(const FoundRun &found)
{
    return guarded(m_project.file(), [&]() -> Result<bool> { return foreignRunId(m_reader, found) != 0; });
}

Result<IngestReport> RunIngest::ingest(const QString &path, bool isEnd, const TaskControl &control)
{
    return ingest(findRuns(path), isEnd, control);
}

Result<IngestReport> RunIngest::ingest(const FoundRuns &found, bool isEnd, const TaskControl &control)
{
    const auto gate = m_project.gate();
    if (!gate)
        return fail(gate);
    IngestReport report {{}, found.leftOut};
    for (const FoundRun &run : found.runs) {
        control.setProgress(report.runs.size(), found.runs.size(), run.name);
        Result<IngestedRun> ingested = ingestRun(**gate, run, isEnd, report, control);
        if (!ingested)
            return fail(ingested);
        report.runs.append(*ingested);
    }
    control.setProgress(found.runs.size(), found.runs.size());
    return report;
}

Result<IngestedRun> RunIngest::ingestRun(WriteGate &gate, const FoundRun &found, bool isEnd, IngestReport &report, const TaskControl &control)
{
    IngestedRun run {0, found.name, found.kind, found.source, 0, {}, {}};
    const Result<qint64> known = guarded(m_project.file(), [&]() -> Result<qint64> { return foreignRunId(m_reader, found); });
    if (!known)
        return fail(known);
    run.id = *known;
    if (run.id == 0) {
        const Result<void> added = gate.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
            // Another program may have ingested the same in the meantime.
            run.id = foreignRunId(database, found);
            if (run.id == 0)
                run.id = addForeignRun(database, found);
            return {};
        });
        if (!added)
            return fail(added);
    }
    const Result<LogFacts> facts = readLogs(gate, found, run, isEnd, report, control);
    if (!facts)
        return fail(facts);
    const QByteArray digest = digestOf(*facts);
    if (run.added > 0 || m_told.value(run.id) != digest) {
        const Result<void> updated = gate.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
            updateForeignRun(database, run.id, *facts);
            return {};
        });
        if (!updated)
            return fail(updated);
        m_told.insert(run.id, digest);
    }
    return guarded(m_project.file(), [&]() -> Result<IngestedRun> {
        run.name = textOf(m_reader, "SELECT name FROM run WHERE id = ?", run.id);
        run.series = seriesOf(m_reader, run.id);
        return run;
    });
}

/** The run's files as they are now. */
Result<void> RunIngest::listArtifacts(WriteGate &gate, qint64 runId, const RunFolder &folder)
{
    const QList<Artifact> artifacts = artifactsIn(folder);
    return gate.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        writeArtifacts(database, runId, artifacts);
        return {};
    });
}

Result<LogFacts> RunIngest::readLogs(WriteGate &gate, const FoundRun &found, IngestedRun &run, bool isEnd, IngestReport &report, const TaskControl &control)
{
    LogFacts facts = found.facts;
    const Result<QString> place = guarded(m_project.file(),
        [&]() -> Result<QString> { return textOf(m_reader, "SELECT folder FROM run WHERE id = ?", run.id); });
    if (!place)
        return fail(place);
    const RunFolder folder(m_project.folder(), *place);
    bool hasFiles = false;
    for (int stream = 0; stream < runDatabaseStreams(found.kind); ++stream) {
        Result<LogSource> source = guarded(m_project.file(), [&]() -> Result<LogSource> {
            return LogSource::load(m_reader, run.id, stream == 0 ? found.source : found.source + QStringLiteral("#%1").arg(stream), found.kind);
        });
        if (!source)
            return fail(source);
        ForeignRows rows(std::move(*source), found, stream);
        if (Result<void> read = rows.catchUp(gate, control); !read && read.error().isCanceled())
            return fail(read);
        else if (!read)
            report.leftOut.append({found.source, read.error().sentence});
        run.added += rows.added();
    }
    for (const RunFile &file : found.files) {
        const Result<LogSource> source = guarded(m_project.file(),
            [&]() -> Result<LogSource> { return LogSource::load(m_reader, run.id, file.key, file.format); });
        if (!source)
            return fail(source);
        ForeignTail tail(*source, file, folder.dir());
        if (Result<void> read = tail.catchUp(gate, Topic::Points, isEnd, control); !read)
            return fail(read);
        facts.add(tail.facts());
        run.added += tail.added();
        hasFiles |= tail.hasWritten();
        for (auto kind = tail.leftOut().begin(); kind != tail.leftOut().end(); ++kind)
            run.leftOut[kind.key()] += kind.value();
        addProblems(tail.source(), file.path, report);
    }
    if (!found.artifacts.isEmpty())
        hasFiles |= copyArtifacts(found.artifacts, folder.dir(), report.leftOut, control);
    if (hasFiles) {
        if (Result<void> listed = listArtifacts(gate, run.id, folder); !listed)
            return fail(listed);
    }
    return facts;
}

} // namespace cairn
