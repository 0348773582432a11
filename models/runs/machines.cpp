// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON list under one key of the project, and an empty file in the user's own data folder for each trusted one.
#include "models/runs/machines.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Executor)
};

// Shared by window, commands and worker, whose application names differ.
QDir trustFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/cairn/machines"));
}

QString trustFile(const Project &project, const Machine &machine)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QFileInfo(project.folder().path()).canonicalFilePath().toUtf8() + '\0');
    hash.addData(QJsonDocument(machine.toJson()).toJson(QJsonDocument::Compact));
    return trustFolder().filePath(QString::fromLatin1(hash.result().toHex()));
}

bool isFolderName(const QString &folder)
{
    static const QRegularExpression kBad(QStringLiteral("[\\x00-\\x1f\\x7f]"));
    return folder.size() <= 1'000 && !folder.contains(kBad) && !folder.startsWith(QLatin1Char('-')) && !folder.startsWith(QLatin1Char('~'));
}

Result<void> writeMachines(Project &project, const std::function<void(QList<Machine> &)> &change)
{
    const auto gate = project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        Result<QList<Machine>> machines = machinesOf(database);
        if (!machines)
            return fail(machines);
        change(*machines);
        QJsonArray list;
        for (const Machine &machine : *machines)
            list.append(machine.toJson());
        execute(database, "INSERT INTO project(key, value) VALUES('machines', ?1) ON CONFLICT(key) DO UPDATE SET value = ?1",
            QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
        return {};
    });
}

} // namespace

QJsonObject Machine::toJson() const
{
    QJsonObject object {{QStringLiteral("executor"), where.toText()}};
    if (!folder.isEmpty())
        object.insert(QStringLiteral("folder"), folder);
    if (isShared)
        object.insert(QStringLiteral("shared"), true);
    return object;
}

Result<Machine> Machine::fromJson(const QJsonObject &object)
{
    const Result<Where> where = Where::fromText(object.value(QLatin1String("executor")).toString());
    if (!where)
        return fail(where);
    Machine machine {*where, object.value(QLatin1String("folder")).toString(), object.value(QLatin1String("shared")).toBool()};
    if (!isFolderName(machine.folder)) {
        return fail(Words::tr("%1 is no folder that could be made at %2; give a whole path, or one that begins in the home folder, without ~.")
                        .arg(machine.folder, where->host));
    }
    return machine;
}

QString Machine::description() const
{
    if (isOnSharedDisk())
        return Words::tr("%1, in the project's own folder").arg(where.toText());
    return Words::tr("%1, folder %2").arg(where.toText(), folderThere());
}

Result<QList<Machine>> machinesOf(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<Machine>> {
        QList<Machine> machines;
        const QByteArray text = textOf(database, "SELECT value FROM project WHERE key = 'machines'").toUtf8();
        for (const QJsonValue &value : QJsonDocument::fromJson(text).array()) {
            // One that cannot be read may come from a later version, and is no reason to start nothing at all.
            if (const Result<Machine> machine = Machine::fromJson(value.toObject()); machine && !machine->where.isLocal())
                machines.append(*machine);
        }
        return machines;
    });
}

Result<void> setMachine(Project &project, const Machine &machine)
{
    if (const Result<Machine> checked = Machine::fromJson(machine.toJson()); !checked)
        return fail(checked);
    const Result<void> written = writeMachines(project, [&](QList<Machine> &machines) {
        machines.removeIf([&](const Machine &other) { return other.where == machine.where; });
        machines.append(machine);
    });
    return written ? trustMachine(project, machine) : written;
}

Result<void> removeMachine(Project &project, const Where &where)
{
    return writeMachines(project, [&](QList<Machine> &machines) { machines.removeIf([&](const Machine &other) { return other.where == where; }); });
}

bool isMachineTrusted(const Project &project, const Machine &machine) { return QFileInfo::exists(trustFile(project, machine)); }

Result<void> trustMachine(const Project &project, const Machine &machine)
{
    QFile file(trustFile(project, machine));
    if (trustFolder().mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly))
        return {};
    return fail(Words::tr("That %1 may be used could not be noted in %2. Check that there is room and that you may write there.")
                    .arg(machine.where.toText(), QDir::toNativeSeparators(trustFolder().path())));
}

Result<Machine> machineFor(const Project &project, SQLite::Database &database, const Where &where)
{
    const Result<QList<Machine>> machines = machinesOf(database);
    if (!machines)
        return fail(machines);
    for (const Machine &machine : *machines) {
        if (!(machine.where == where))
            continue;
        if (isMachineTrusted(project, machine))
            return machine;
        return fail(Words::tr("This project brings its own way to use %1 (%2), and runs would be sent there. Look at it, then allow it with cairn trust.")
                        .arg(where.toText(), machine.description()));
    }
    return Machine {where, {}, false};
}

} // namespace cairn
