// SPDX-License-Identifier: GPL-3.0-or-later
// Begins a sweep, and reads sweeps and their runs.
#include "models/runs/sweeps.h"

#include "models/metrics/series.h"
#include "models/project/clock.h"
#include "models/runs/codestate.h"
#include "models/runs/machines.h"
#include "models/runs/pythons.h"
#include "models/runs/runcommand.h"
#include "models/runs/runticket.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sweep)
};

QString definitionFile(const RunFolder &folder) { return folder.dir().filePath(QStringLiteral("sweep.json")); }

/** That a run of the sweep could be queued: its parameters, and the program. */
Result<void> checkFirstRun(const Project &project, const SweepDefinition &sweep, const Programs &programs)
{
    const SweepStep first = nextSweepStep(sweep, {});
    const Result<QJsonObject> params = checkedParams(sweep.recipe, first.params);
    if (!params)
        return fail(params);
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<Machine> machine = sweep.where.isLocal() ? Machine() : machineFor(project, **reader, sweep.where);
    if (!machine)
        return fail(machine);
    if (!sweep.where.isSlurm() && !sweep.resources.isEmpty())
        return fail(Words::tr("Resources can only be asked for from Slurm; leave them out for %1.").arg(sweep.where.toText()), {}, Error::Kind::Usage);
    const ProgramPlace place = sweep.where.isLocal() || machine->isOnSharedDisk() ? ProgramPlace::Here : ProgramPlace::Elsewhere;
    Programs found = programs;
    if (found.python.isEmpty())
        found.python = chosenPython(project.folder());
    return commandOf(sweep.recipe, *params, RunFolder(project.folder()), found, {sweep.baseFolder, project.folder().absolutePath()}, place).map([](const QStringList &) {});
}

Result<void> checkRequest(const SweepDefinition &sweep)
{
    if (sweep.space.isEmpty() || sweep.trials < 1 || sweep.seedsPerPoint < 1)
        return fail(Words::tr("A sweep needs a space of values and at least one trial."), {}, Error::Kind::Usage);
    if (sweep.metric.trimmed().isEmpty())
        return fail(Words::tr("Say which metric the sweep is to improve, for example val/loss."), {}, Error::Kind::Usage);
    if (sweep.method != SweepMethod::Halving)
        return {};
    const ParamSpec *resource = sweep.recipe.param(sweep.resource);
    if (!resource || (resource->type != ParamType::Integer && resource->type != ParamType::Real)) {
        return fail(Words::tr("Successive halving needs a number among the recipe's parameters that says how long a run trains, such as epochs; name it."), {},
            Error::Kind::Usage);
    }
    for (const SweepAxis &axis : sweep.space) {
        if (axis.name == sweep.resource)
            return fail(Words::tr("Successive halving sets %1 itself; take it out of the space.").arg(axis.name), {}, Error::Kind::Usage);
    }
    if (sweep.leastResource < 1 || sweep.wholeResource < sweep.leastResource)
        return fail(Words::tr("Successive halving needs at least 1 of %1 for a run, and no more than the whole.").arg(sweep.resource), {}, Error::Kind::Usage);
    return {};
}

Result<void> writeText(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return fail(Words::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
}

/** The program's code is frozen once for all runs of the sweep. */
Result<void> freezeCodeOf(SweepDefinition &sweep, const RunFolder &folder, const TaskControl &control)
{
    if (!sweep.recipe.program.isEmpty() || sweep.baseFolder.isEmpty())
        return {};
    const auto state = codeStateOf(sweep.baseFolder);
    if (!state)
        return fail(state);
    const Result<CodeCopy> copy = copyCode(sweep.baseFolder, *state, folder.dir().filePath(QStringLiteral("code")), control);
    if (!copy)
        return fail(copy);
    sweep.baseFolder = copy->workFolder;
    return {};
}

QString freeName(SQLite::Database &database, const SweepRequest &request)
{
    const QString wished = request.name.trimmed();
    const QString stem = request.definition.recipe.name + QStringLiteral(" sweep");
    for (int number = 1;; ++number) {
        const QString name = wished.isEmpty() ? QStringLiteral("%1 %2").arg(stem).arg(number) : number == 1 ? wished : QStringLiteral("%1 (%2)").arg(wished).arg(number);
        if (integerOf(database, "SELECT count(*) FROM run WHERE name = ?", name) == 0)
            return name;
    }
}

Sweep readSweep(SQLite::Statement &query)
{
    return {integerColumn(query, 0), textColumn(query, 1), textColumn(query, 2), runStatusFromName(textColumn(query, 3)), textColumn(query, 4), textColumn(query, 5)};
}

} // namespace

Result<qint64> startSweep(Project &project, const SweepRequest &request, const Programs &programs, const TaskControl &control)
{
    const auto gate = project.gate();
    if (!gate)
        return fail(gate);
    SweepDefinition sweep = request.definition;
    if (Result<void> checked = checkRequest(sweep).and_then([&] { return checkFirstRun(project, sweep, programs); }); !checked)
        return fail(checked);
    if (request.freeze) {
        const Result<Snapshot> snapshot = Snapshots(project).freeze(*request.freeze, control);
        if (!snapshot)
            return fail(snapshot);
        sweep.snapshotId = snapshot->id;
    }
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString relative = QStringLiteral("runs/") + uuid;
    const RunFolder folder(project.folder(), relative);
    if (!QDir().mkpath(folder.path()))
        return fail(Words::tr("The folder %1 could not be made. Check that there is room and that you may write there.").arg(QDir::toNativeSeparators(folder.path())));
    qint64 id = 0;
    Result<void> done = freezeCodeOf(sweep, folder, control);
    if (done)
        done = writeText(definitionFile(folder), sweep.toJson());
    if (done)
        done = issueTicket(uuid, definitionFile(folder));
    if (done) {
        done = (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
            id = integerOf(database, "SELECT coalesce(max(id), 0) + 1 FROM run");
            execute(database,
                "INSERT INTO run(id, uuid, name, source, snapshot_id, status, folder, seed, queued_at, started_at)"
                " VALUES(?, ?, ?, 'sweep', ?, 'running', ?, ?, ?, ?)",
                id, uuid, freeName(database, request), sweep.snapshotId == 0 ? QVariant() : QVariant(sweep.snapshotId), relative, qint64(sweep.seed), utcNow(), utcNow());
            return {};
        });
    }
    if (!done) {
        removeTicket(uuid);
        QDir(folder.path()).removeRecursively();
        return fail(done);
    }
    return id;
}

Result<void> setSweepPaused(Project &project, qint64 sweepId, bool isPaused)
{
    const auto gate = project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        const Result<Sweep> sweep = sweepById(database, sweepId);
        if (!sweep)
            return fail(sweep);
        if (isEnded(sweep->status))
            return fail(Words::tr("The sweep %1 has ended, so it can neither be paused nor go on.").arg(sweep->name));
        execute(database, "UPDATE run SET status = ? WHERE id = ?", isPaused ? QStringLiteral("suspended") : QStringLiteral("running"), sweepId);
        return {};
    });
}

Result<void> stopSweep(Project &project, qint64 sweepId)
{
    const Result<Sweep> sweep = sweepById(project.reader(), sweepId);
    if (!sweep)
        return fail(sweep);
    if (isEnded(sweep->status))
        return {};
    // The worker concludes only what is not paused.
    return RunFolder(project.folder(), sweep->folder).askToStop().and_then([&] { return setSweepPaused(project, sweepId, false); });
}

Result<QList<Sweep>> openSweeps(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<Sweep>> {
        SQLite::Statement query(database, "SELECT id, uuid, name, status, folder, reason FROM run WHERE source = 'sweep' AND status = 'running' ORDER BY id");
        QList<Sweep> sweeps;
        while (query.executeStep())
            sweeps.append(readSweep(query));
        return sweeps;
    });
}

Result<Sweep> sweepById(SQLite::Database &database, qint64 sweepId)
{
    return guarded({}, [&]() -> Result<Sweep> {
        SQLite::Statement query(database, "SELECT id, uuid, name, status, folder, reason FROM run WHERE source = 'sweep' AND id = ?");
        bindAll(query, sweepId);
        if (!query.executeStep())
            return fail(Words::tr("There is no sweep %1.").arg(sweepId));
        return readSweep(query);
    });
}

Result<SweepDefinition> sweepDefinition(const Project &project, const Sweep &sweep)
{
    QFile file(definitionFile(RunFolder(project.folder(), sweep.folder)));
    if (!hasTicket(sweep.uuid, file.fileName()))
        return fail(Words::tr("The sweep %1 was begun by someone else or on another computer, so it starts no programs here.").arg(sweep.name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Words::tr("%1 cannot be read, so the sweep cannot go on.").arg(QDir::toNativeSeparators(file.fileName())));
    return SweepDefinition::fromJson(file.readAll(), QDir::toNativeSeparators(file.fileName()));
}

Result<QList<SweepChild>> sweepChildren(SQLite::Database &database, qint64 sweepId, const SweepDefinition &sweep)
{
    return guarded({}, [&]() -> Result<QList<SweepChild>> {
        SQLite::Statement query(database, R"(
            SELECT r.id, r.status,
                (SELECT value FROM run_tag WHERE run_id = r.id AND name = 'sweep.trial'), (SELECT value FROM run_tag WHERE run_id = r.id AND name = 'sweep.seed'),
                (SELECT value FROM run_tag WHERE run_id = r.id AND name = 'sweep.rung'), (SELECT value FROM run_tag WHERE run_id = r.id AND name = 'sweep.params'),
                EXISTS(SELECT 1 FROM run_tag WHERE run_id = r.id AND name = 'sweep.hopeless')
            FROM run r WHERE r.parent_id = ? ORDER BY r.id)");
        bindAll(query, sweepId);
        QList<SweepChild> children;
        while (query.executeStep()) {
            SweepChild child;
            child.runId = integerColumn(query, 0);
            child.status = runStatusFromName(textColumn(query, 1));
            child.trial = textColumn(query, 2).toInt();
            child.seedIndex = textColumn(query, 3).toInt();
            child.rung = textColumn(query, 4).toInt();
            child.params = QJsonDocument::fromJson(textColumn(query, 5).toUtf8()).object();
            child.isStoppedAsHopeless = integerColumn(query, 6) != 0;
            children.append(child);
        }
        for (SweepChild &child : children) {
            const Result<QList<SeriesInfo>> series = Series::ofRun(database, child.runId);
            if (!series)
                return fail(series);
            for (const SeriesInfo &info : *series) {
                if (info.name == sweep.metric)
                    child.best = info.bestValue();
            }
        }
        return children;
    });
}

} // namespace cairn
