// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which a run's files are read: the state first, so that what is behind an ended state is whole.
#include "models/runs/follower.h"

#include "models/project/clock.h"
#include "models/runs/artifacts.h"
#include "models/runs/metrictail.h"
#include "models/runs/predictiontail.h"
#include "models/runs/runticket.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunFollower)
};

const QString kMetrics = QStringLiteral("metrics.jsonl");
const QString kResources = QStringLiteral("resources.jsonl");
const QString kMlflow = QStringLiteral("mlflow.log");
const QString kPredictions = QStringLiteral("predictions.jsonl");

/** What the database knows of a run before this catching up. */
struct KnownRun {
    qint64 id = 0;
    RunStatus status = RunStatus::Queued;
    QString folder;
    double startedAt = 0;
    qint64 tableId = 0;
    QString uuid;
};

Result<KnownRun> knownRun(SQLite::Database &database, qint64 runId)
{
    return guarded({}, [&]() -> Result<KnownRun> {
        SQLite::Statement query(database,
            "SELECT r.status, r.folder, r.started_at, n.table_id, r.uuid FROM run r"
            " LEFT JOIN snapshot n ON n.id = r.snapshot_id WHERE r.id = ?");
        bindAll(query, runId);
        if (!query.executeStep())
            return fail(Words::tr("There is no run %1.").arg(runId));
        return KnownRun {runId, runStatusFromName(textColumn(query, 0)), textColumn(query, 1), realColumn(query, 2), integerColumn(query, 3),
            textColumn(query, 4)};
    });
}

template<typename Number>
QVariant orNull(const std::optional<Number> &number)
{
    return number ? QVariant::fromValue(*number) : QVariant();
}

void writeState(SQLite::Database &database, qint64 runId, const RunState &state, RunStatus status)
{
    const QVariant cpu = state.userSeconds || state.systemSeconds ? QVariant(state.userSeconds.value_or(0) + state.systemSeconds.value_or(0)) : QVariant();
    execute(database,
        "UPDATE run SET status = ?, reason = ?, exit_code = ?, signal = ?, host = ?, started_at = ?, ended_at = ?, wall_seconds = ?,"
        " cpu_seconds = ?, peak_bytes = ?, energy_joules = ?, energy_method = ? WHERE id = ?",
        runStatusName(status), state.reason.isEmpty() ? QVariant() : QVariant(state.reason), orNull(state.exitCode), orNull(state.signal),
        state.host.isEmpty() ? QVariant() : QVariant(state.host), orNull(state.started), orNull(state.ended), orNull(state.wallSeconds), cpu,
        orNull(state.peakBytes), orNull(state.energyJoules), state.energyJoules ? QVariant(state.energyMethod) : QVariant(), runId);
}

} // namespace

/** The parts of catching up with one run. */
class RunFollower::Visit
{
public:
    Visit(Project &project, WriteGate &gate, KnownRun run, const TaskControl &control)
        : m_project(project)
        , m_gate(gate)
        , m_run(std::move(run))
        , m_folder(project.folder(), m_run.folder)
        , m_control(control)
    {
    }

    [[nodiscard]] const RunFolder &folder() const { return m_folder; }

    Result<void> readMetrics(bool isEnd)
    {
        const auto source = sourceOf(kMetrics, QStringLiteral("metrics.jsonl"));
        if (!source)
            return fail(source);
        MetricTail tail(*source, m_folder.metricsFile(), isEnd ? 0 : utcNow());
        if (Result<void> read = tail.catchUp(m_gate, Topic::Points, isEnd, m_control); !read)
            return read;
        return readMlflow(isEnd);
    }

    /** What an MLflow client has sent, where one has. */
    Result<void> readMlflow(bool isEnd)
    {
        if (!QFile::exists(m_folder.mlflowLog()))
            return {};
        const auto source = sourceOf(kMlflow, kMlflow);
        if (!source)
            return fail(source);
        MetricTail tail(*source, m_folder.mlflowLog(), 0);
        return tail.catchUp(m_gate, Topic::Points, isEnd, m_control);
    }

    Result<void> readResources(bool isEnd)
    {
        const auto source = sourceOf(kResources, kResources);
        if (!source)
            return fail(source);
        MetricTail tail(*source, m_folder.resourcesFile(), 0);
        return tail.catchUp(m_gate, Topic::Points, isEnd, m_control);
    }

    Result<void> readPredictions()
    {
        const auto source = sourceOf(kPredictions, QStringLiteral("predictions.jsonl"));
        if (!source)
            return fail(source);
        // Of an ended run everything is there, also where a backup has forgotten how far it was read.
        if (isEnded(m_run.status) && source->id == 0) {
            const Result<qint64> count = Predictions::count(m_project.reader(), m_run.id);
            if (!count || *count > 0)
                return count.map([](qint64) {});
        }
        PredictionTail tail(*source, m_folder.predictionsFile(), m_run.tableId, m_project.ids());
        return tail.catchUp(m_gate, Topic::Predictions, true, m_control);
    }

    /** All that is written when nothing more will come; the state last. */
    Result<void> finish(const RunState &state, RunStatus status)
    {
        if (Result<void> read = readMetrics(true); !read)
            return read;
        if (Result<void> read = readResources(true); !read)
            return read;
        if (Result<void> read = readPredictions(); !read)
            return read;
        if (isEnded(m_run.status))
            return {};
        const QList<Artifact> artifacts = artifactsIn(m_folder);
        return m_gate.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
            writeArtifacts(database, m_run.id, artifacts);
            writeState(database, m_run.id, state, status);
            return {};
        }).map([this] { removeTicket(m_run.uuid); });
    }

    Result<void> noteState(const RunState &state)
    {
        if (state.status == m_run.status && state.started.value_or(0) == m_run.startedAt)
            return {};
        return m_gate.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
            writeState(database, m_run.id, state, state.status);
            return {};
        });
    }

    [[nodiscard]] bool isEndedInDatabase() const { return isEnded(m_run.status); }

private:
    Result<LogSource> sourceOf(const QString &path, const QString &kind)
    {
        return guarded(m_project.file(), [&]() -> Result<LogSource> { return LogSource::load(m_project.reader(), m_run.id, path, kind); });
    }

    Project &m_project;
    WriteGate &m_gate;
    KnownRun m_run;
    RunFolder m_folder;
    TaskControl m_control; // whoever asked may have given one that ends with the call
};

Result<RunFollower::Visit> RunFollower::visit(qint64 runId, const TaskControl &control)
{
    const auto gate = m_project.gate();
    if (!gate)
        return fail(gate);
    Result<KnownRun> run = knownRun(m_project.reader(), runId);
    if (!run)
        return fail(run);
    return Visit(m_project, **gate, std::move(*run), control);
}

Result<void> RunFollower::catchUp(qint64 runId, const TaskControl &control)
{
    Result<Visit> visit = this->visit(runId, control);
    if (!visit)
        return fail(visit);
    const std::optional<RunState> state = visit->folder().state();
    if (visit->isEndedInDatabase())
        return visit->finish({}, RunStatus::Lost);
    if (state && isEnded(state->status))
        return visit->finish(*state, state->status);
    if (state) {
        if (Result<void> noted = visit->noteState(*state); !noted)
            return noted;
    }
    if (Result<void> read = visit->readResources(false); !read)
        return read;
    return visit->readMetrics(false);
}

Result<void> RunFollower::catchUpOpen(qint64 runId, const TaskControl &control)
{
    Result<Visit> visit = this->visit(runId, control);
    if (!visit)
        return fail(visit);
    const std::optional<RunState> state = visit->folder().state();
    if (state && !isEnded(state->status)) {
        if (Result<void> noted = visit->noteState(*state); !noted)
            return noted;
    }
    return visit->readMetrics(false);
}

Result<void> RunFollower::catchUpLogged(qint64 runId)
{
    Result<Visit> visit = this->visit(runId, {});
    if (!visit)
        return fail(visit);
    return visit->readMlflow(false);
}

Result<QList<qint64>> RunFollower::runsBehind(const Project &project, SQLite::Database &database)
{
    return guarded(project.file(), [&]() -> Result<QList<qint64>> {
        SQLite::Statement query(database, R"(
            SELECT r.id, r.folder, coalesce(s.offset, 0) FROM run r LEFT JOIN metric_source s ON s.run_id = r.id AND s.path = ?
            WHERE r.archived <> 2 AND (r.source = 'mlflow' OR (r.source = 'launched' AND r.status <> 'queued')) ORDER BY r.id)");
        bindAll(query, kMlflow);
        QList<qint64> ids;
        while (query.executeStep()) {
            if (QFileInfo(RunFolder(project.folder(), textColumn(query, 1)).mlflowLog()).size() > integerColumn(query, 2))
                ids.append(integerColumn(query, 0));
        }
        return ids;
    });
}

Result<void> RunFollower::conclude(qint64 runId, RunStatus status, const QString &reason, const TaskControl &control)
{
    Result<Visit> visit = this->visit(runId, control);
    if (!visit)
        return fail(visit);
    RunState state = visit->folder().state().value_or(RunState {});
    state.reason = reason;
    if (!state.ended)
        state.ended = utcNow();
    return visit->finish(state, status);
}

Result<QList<qint64>> RunFollower::openRuns(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<qint64>> {
        SQLite::Statement query(database, R"(
            SELECT id FROM run WHERE source = 'launched' AND status <> 'queued'
                AND (status IN ('starting', 'running', 'suspended')
                    OR (started_at IS NOT NULL AND NOT EXISTS(SELECT 1 FROM metric_source WHERE run_id = run.id)))
            ORDER BY id)");
        QList<qint64> ids;
        while (query.executeStep())
            ids.append(integerColumn(query, 0));
        return ids;
    });
}

Result<QStringList> RunFollower::problems(SQLite::Database &database, qint64 runId)
{
    return guarded({}, [&]() -> Result<QStringList> {
        QStringList problems;
        for (const QString &path : {kMetrics, kMlflow, kPredictions}) {
            const LogSource source = LogSource::load(database, runId, path, {});
            problems += source.problems;
            if (const qint64 more = source.problemCount - source.problems.size(); more > 0)
                problems.append(Words::tr("%1: %n more line(s) could not be read.", nullptr, int(more)).arg(path));
        }
        return problems;
    });
}

} // namespace cairn
