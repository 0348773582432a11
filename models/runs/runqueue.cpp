// SPDX-License-Identifier: GPL-3.0-or-later
// Freezes a run in its folder first and adds its row last, so that the worker never sees half a run.
#include "models/runs/runqueue.h"

#include "models/formats/datasetformats.h"
#include "models/geometry/shape.h"
#include "models/project/clock.h"
#include "models/runs/computerstate.h"
#include "models/runs/pythons.h"
#include "models/runs/runcommand.h"
#include "models/runs/runs.h"
#include "models/runs/runsnapshot.h"
#include "models/runs/runticket.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunQueue)
};

/** Everything about the run that was decided before it got its row. */
struct FrozenRun {
    QString uuid;
    QString name;
    QString folder; ///< relative to the project
    QStringList command;
    QJsonObject params;
    std::optional<Snapshot> snapshot;
    FrozenCode code;
    QJsonObject environment; ///< computer and packages
    Machine machine; ///< where it goes on
};

Result<void> writeFile(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return fail(Words::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

Error wrongLabels(const Recipe &recipe)
{
    return {recipe.wantsData == WantedData::Table ? Words::tr("The recipe %1 learns from a table, not from images.").arg(recipeText(recipe.title))
                                                  : Words::tr("The recipe %1 learns from images, not from a table.").arg(recipeText(recipe.title)),
        {}};
}

/** Said before anything is frozen: labels of other kinds are no use to the recipe. */
Result<void> checkKinds(SQLite::Database &database, const Recipe &recipe)
{
    QStringList titles;
    for (const QString &name : recipe.kinds) {
        if (integerOf(database, "SELECT EXISTS(SELECT 1 FROM annotation WHERE kind = ?)", name) > 0)
            return {};
        const Result<ShapeKind> kind = shapeKindFromName(name);
        titles.append(kind ? shapeKindTitle(*kind) : name);
    }
    if (recipe.kinds.isEmpty())
        return {};
    return fail(Words::tr("The recipe %1 learns from labels of these kinds: %2. The images have none of them yet; label some on the Images page first.")
                    .arg(recipeText(recipe.title), titles.join(QStringLiteral(", "))));
}

Result<std::optional<Snapshot>> snapshotFor(SQLite::Database &database, const Recipe &recipe, qint64 snapshotId)
{
    if (snapshotId == 0) {
        if (recipe.wantsData != WantedData::Any)
            return fail(Words::tr("The recipe %1 learns from labels: freeze a snapshot first and name it.").arg(recipeText(recipe.title)));
        return std::optional<Snapshot>();
    }
    const Result<Snapshot> snapshot = snapshotById(database, snapshotId);
    if (!snapshot)
        return fail(snapshot);
    if (recipe.wantsData == WantedData::Images && snapshot->tableId != 0)
        return fail(Words::tr("The recipe %1 learns from images, and the snapshot %2 is of a table.").arg(recipeText(recipe.title), snapshot->name));
    if (recipe.wantsData == WantedData::Table && snapshot->tableId == 0)
        return fail(Words::tr("The recipe %1 learns from a table, and the snapshot %2 is of images.").arg(recipeText(recipe.title), snapshot->name));
    return std::optional(*snapshot);
}

/** The next free "RECIPE N". */
QString nextName(SQLite::Database &database, const QString &recipe)
{
    for (qint64 number = integerOf(database, "SELECT count(*) FROM run WHERE name LIKE ? || ' %'", recipe) + 1;; ++number) {
        const QString name = recipe + QLatin1Char(' ') + QString::number(number);
        if (integerOf(database, "SELECT count(*) FROM run WHERE name = ?", name) == 0)
            return name;
    }
}

Result<void> checkName(SQLite::Database &database, const QString &name)
{
    bool isNumber = false;
    (void)name.toLongLong(&isNumber);
    if (isNumber)
        return fail(Words::tr("A run cannot be called %1: a number alone names a run by its id.").arg(name));
    if (integerOf(database, "SELECT count(*) FROM run WHERE name = ?", name) > 0)
        return fail(Words::tr("There is a run called %1 already. Choose another name.").arg(name));
    return {};
}

/** Its program is looked for on another computer. */
bool isElsewhere(const Machine &machine) { return !machine.where.isLocal() && !machine.isOnSharedDisk(); }

QJsonObject runFileOf(const FrozenRun &run, const Recipe &recipe, const RunRequest &request)
{
    QJsonObject object {
        {QStringLiteral("cairn"), 1},
        {QStringLiteral("uuid"), run.uuid},
        {QStringLiteral("name"), run.name},
        {QStringLiteral("recipe"), recipe.name},
        {QStringLiteral("command"), QJsonArray::fromStringList(run.code.command)},
        {QStringLiteral("params"), run.params},
        {QStringLiteral("seed"), request.seed},
        {QStringLiteral("executor"), run.machine.where.toText()},
        {QStringLiteral("grace"), recipe.graceSeconds},
    };
    if (!run.machine.where.isLocal())
        object.insert(QStringLiteral("machine"), run.machine.toJson());
    if (!request.resources.isEmpty())
        object.insert(QStringLiteral("resources"), request.resources.toJson());
    QJsonObject variables;
    for (auto variable = request.environment.cbegin(); variable != request.environment.cend(); ++variable)
        variables.insert(variable.key(), variable.value());
    if (!variables.isEmpty())
        object.insert(QStringLiteral("environment"), variables);
    if (!run.code.record.isEmpty())
        object.insert(QStringLiteral("code"), run.code.record);
    if (!run.code.workFolder.isEmpty())
        object.insert(QStringLiteral("work_folder"), run.code.workFolder);
    if (run.snapshot) {
        object.insert(QStringLiteral("snapshot"),
            QJsonObject {{QStringLiteral("name"), run.snapshot->name}, {QStringLiteral("digest"), QString::fromLatin1(run.snapshot->digest.toHex())},
                {QStringLiteral("format"), recipe.format}});
    }
    return object;
}

/** The code and all that the run is started with besides its labels; the command as it will be given. */
Result<void> freezeSurroundings(FrozenRun &run, const RunFolder &folder, const RunRequest &request, const TaskControl &control)
{
    Result<FrozenCode> code = freezeCode(run.command, request.baseFolder, request.code, folder, control);
    if (!code)
        return fail(code);
    run.code = std::move(*code);
    run.environment = thisComputer();
    // What is installed here says nothing of another computer.
    if (const QJsonObject packages = isElsewhere(run.machine) ? QJsonObject() : packagesOf(run.command); !packages.isEmpty())
        run.environment.insert(QStringLiteral("packages"), packages);
    return writeFile(folder.environmentFile(), run.environment);
}

/** The scripts that came with a recipe, so that a later edit does not reach the run. */
Result<void> copyRecipe(const Recipe &recipe, const RunFolder &folder)
{
    constexpr qint64 kMostBytes = 64LL * 1024 * 1024;
    const QDir from(recipe.folder);
    qint64 bytes = 0;
    const QFileInfoList files = from.entryInfoList(QDir::Files);
    if (recipe.folder.isEmpty() || files.size() < 2) // recipe.json alone
        return {};
    if (!QDir().mkpath(folder.recipe()))
        return fail(Words::tr("The folder %1 could not be made. Check that there is room and that you may write there.").arg(QDir::toNativeSeparators(folder.recipe())));
    for (const QFileInfo &file : files) {
        bytes += file.size();
        if (bytes > kMostBytes)
            return fail(Words::tr("The folder %1 of the recipe holds more than %2 MB, which is too much to be copied for each run.").arg(QDir::toNativeSeparators(recipe.folder)).arg(kMostBytes >> 20));
        if (!QFile::copy(file.filePath(), QDir(folder.recipe()).filePath(file.fileName())))
            return fail(Words::tr("%1 could not be copied. Check that there is room and that you may write there.").arg(QDir::toNativeSeparators(file.filePath())));
    }
    return {};
}

Result<void> writeFolder(const Project &project, FrozenRun &run, const Recipe &recipe, const RunRequest &request, const TaskControl &control)
{
    const RunFolder folder(project.folder(), run.folder);
    for (const QString &path : {folder.path(), folder.work(), folder.artifacts()}) {
        if (!QDir().mkpath(path))
            return fail(Words::tr("The folder %1 could not be made. Check that there is room and that you may write there.").arg(QDir::toNativeSeparators(path)));
    }
    if (run.snapshot) {
        const Result<DatasetOnDisk> dataset = writeDatasetAs(project, *run.snapshot, recipe.format, control);
        if (!dataset)
            return fail(dataset);
        // Relative, so that a project that is moved keeps its runs' datasets.
        if (!QFile::link(folder.dir().relativeFilePath(dataset->folder), folder.dataset()))
            return fail(Words::tr("The link %1 could not be made; the project's disk may not know links.").arg(QDir::toNativeSeparators(folder.dataset())));
    }
    if (Result<void> copied = copyRecipe(recipe, folder); !copied)
        return copied;
    if (Result<void> written = writeFile(folder.paramsFile(), run.params); !written)
        return written;
    if (Result<void> frozen = freezeSurroundings(run, folder, request, control); !frozen)
        return frozen;
    return writeFile(folder.runFile(), runFileOf(run, recipe, request));
}

qint64 recipeRow(SQLite::Database &database, const Recipe &recipe)
{
    const QByteArray digest = QCryptographicHash::hash(recipe.manifest, QCryptographicHash::Sha256);
    execute(database,
        "INSERT INTO recipe(name, manifest, digest) VALUES(?1, ?2, ?3)"
        " ON CONFLICT(name) DO UPDATE SET manifest = ?2, digest = ?3 WHERE digest <> ?3",
        recipe.name, QString::fromUtf8(recipe.manifest), digest);
    return integerOf(database, "SELECT id FROM recipe WHERE name = ?", recipe.name);
}

void addParams(SQLite::Database &database, qint64 runId, const QJsonObject &params)
{
    for (auto entry = params.begin(); entry != params.end(); ++entry) {
        const QJsonValue value = entry.value();
        // Truth has a number as well, by which a reader tells it from a text "true".
        const QVariant number = value.isDouble() ? QVariant(value.toDouble()) : value.isBool() ? QVariant(value.toBool() ? 1.0 : 0.0) : QVariant();
        execute(database, "INSERT INTO run_param(run_id, name, value, number) VALUES(?, ?, ?, ?)", runId, entry.key(), paramText(value), number);
    }
}

qint64 addRow(SQLite::Database &database, const FrozenRun &run, const Recipe &recipe, const RunRequest &request)
{
    const qint64 id = integerOf(database, "SELECT coalesce(max(id), 0) + 1 FROM run");
    const QVariant snapshot = run.snapshot ? QVariant(run.snapshot->id) : QVariant();
    const QString commit = run.code.record.value(QLatin1String("commit")).toString();
    execute(database,
        "INSERT INTO run(id, uuid, name, recipe_id, snapshot_id, status, command, environment, git_commit, folder, seed, queued_at, parent_id, executor)"
        " VALUES(?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?)",
        id, run.uuid, run.name, recipeRow(database, recipe), snapshot, commandText(run.code.command),
        QString::fromUtf8(QJsonDocument(run.environment).toJson(QJsonDocument::Compact)), commit.isEmpty() ? QVariant() : QVariant(commit), run.folder, request.seed,
        utcNow(), request.parentId == 0 ? QVariant() : QVariant(request.parentId), run.machine.where.toText());
    addParams(database, id, run.params);
    for (auto tag = request.tags.cbegin(); tag != request.tags.cend(); ++tag)
        execute(database, "INSERT INTO run_tag(run_id, name, value) VALUES(?, ?, ?)", id, tag.key(), tag.value());
    return id;
}

/** Everything but its labels, which may have to be frozen first: nothing is frozen for a request that fails. */
Result<FrozenRun> checkedRun(const Project &project, const Recipe &recipe, const RunRequest &request, const Programs &programs)
{
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<QJsonObject> params = checkedParams(recipe, request.params);
    if (!params)
        return fail(params);
    FrozenRun run;
    run.params = *params;
    const Result<Machine> machine = request.where.isLocal() ? Machine() : machineFor(project, **reader, request.where);
    if (!machine)
        return fail(machine);
    run.machine = *machine;
    if (!request.where.isSlurm() && !request.resources.isEmpty())
        return fail(Words::tr("Resources can only be asked for from Slurm; leave them out for %1.").arg(request.where.toText()), {}, Error::Kind::Usage);
    if (isElsewhere(run.machine) && request.code == CodePlace::InPlace)
        return fail(Words::tr("At %1 there is only what is brought there: a run in place is not possible.").arg(request.where.host), {}, Error::Kind::Usage);
    run.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.folder = QStringLiteral("runs/") + run.uuid;
    const Result<QStringList> command = commandOf(recipe, run.params, RunFolder(project.folder(), run.folder), programs,
        {request.baseFolder, project.folder().absolutePath()}, isElsewhere(run.machine) ? ProgramPlace::Elsewhere : ProgramPlace::Here);
    if (!command)
        return fail(command);
    run.command = *command;
    return guarded(project.file(), [&]() -> Result<FrozenRun> {
        if (!request.freeze || request.snapshotId != 0) {
            const auto snapshot = snapshotFor(**reader, recipe, request.snapshotId);
            if (!snapshot)
                return fail(snapshot);
            run.snapshot = *snapshot;
        } else if (recipe.wantsData != WantedData::Any && (recipe.wantsData == WantedData::Table) != (request.freeze->tableId != 0)) {
            return tl::unexpected<Error>(wrongLabels(recipe));
        } else if (recipe.wantsData == WantedData::Images) {
            if (Result<void> kinds = checkKinds(**reader, recipe); !kinds)
                return fail(kinds);
        }
        run.name = request.name.trimmed();
        if (!run.name.isEmpty()) {
            if (Result<void> checked = checkName(**reader, run.name); !checked)
                return fail(checked);
        } else {
            run.name = nextName(**reader, recipe.name);
        }
        return run;
    });
}

Result<FrozenRun> frozenRun(Project &project, const Recipe &recipe, const RunRequest &request, const Programs &programs, const TaskControl &control)
{
    Result<FrozenRun> run = checkedRun(project, recipe, request, programs);
    if (!run || !request.freeze || request.snapshotId != 0)
        return run;
    const Result<Snapshot> snapshot = Snapshots(project).freeze(*request.freeze, control);
    if (!snapshot)
        return fail(snapshot);
    run->snapshot = *snapshot;
    return run;
}

} // namespace

Result<qint64> queueRun(Project &project, const Recipe &recipe, const RunRequest &asked, const Programs &known, const TaskControl &control)
{
    RunRequest request = asked;
    if (!recipe.codeFolder.isEmpty())
        request.baseFolder = QDir::cleanPath(project.folder().absoluteFilePath(recipe.codeFolder));
    Programs programs = known;
    if (programs.python.isEmpty())
        programs.python = chosenPython(project.folder());
    const auto gate = project.gate();
    if (!gate)
        return fail(gate);
    Result<FrozenRun> run = frozenRun(project, recipe, request, programs, control);
    if (!run)
        return fail(run);
    qint64 id = 0;
    const QString runFile = RunFolder(project.folder(), run->folder).runFile();
    Result<void> done = writeFolder(project, *run, recipe, request, control);
    // Before the row: a worker may take the run the moment it stands there.
    if (done)
        done = issueTicket(run->uuid, runFile);
    bool isToRename = false;
    while (done && id == 0) {
        done = (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
            // Another program may have thought of the same name in the meantime. One that nobody chose is counted on.
            const Result<void> checked = checkName(database, run->name);
            isToRename = !checked && request.name.trimmed().isEmpty();
            if (isToRename)
                run->name = nextName(database, recipe.name);
            else if (!checked)
                return checked;
            else
                id = addRow(database, *run, recipe, request);
            return {};
        });
        if (done && isToRename)
            done = writeFile(runFile, runFileOf(*run, recipe, request)).and_then([&] { return issueTicket(run->uuid, runFile); });
    }
    if (!done) {
        removeTicket(run->uuid);
        QDir(project.folder().filePath(run->folder)).removeRecursively();
        return fail(done);
    }
    return id;
}

Result<void> stopRun(Project &project, qint64 runId)
{
    const auto gate = project.gate();
    if (!gate)
        return fail(gate);
    RunStatus before = RunStatus::Lost;
    QString folder, uuid;
    const Result<void> written = (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        folder = textOf(database, "SELECT folder FROM run WHERE id = ?", runId);
        if (folder.isEmpty())
            return fail(Words::tr("There is no run %1.").arg(runId));
        uuid = textOf(database, "SELECT uuid FROM run WHERE id = ?", runId);
        before = runStatusFromName(textOf(database, "SELECT status FROM run WHERE id = ?", runId));
        if (before == RunStatus::Queued) {
            execute(database, "UPDATE run SET status = 'stopped', reason = ?, ended_at = ? WHERE id = ?",
                Words::tr("The run was stopped before it began."), utcNow(), runId);
        }
        return {};
    });
    if (written && before == RunStatus::Queued)
        removeTicket(uuid);
    if (!written || before == RunStatus::Queued || isEnded(before))
        return written;
    return RunFolder(project.folder(), folder).askToStop();
}

} // namespace cairn
