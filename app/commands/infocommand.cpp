// SPDX-License-Identifier: GPL-3.0-or-later
// cairn info P: what a project holds, in numbers.
#include "app/commands/commandlist.h"

#include "models/data/items.h"
#include "models/data/tables.h"
#include "models/labels/labelschema.h"
#include "models/labels/snapshots.h"
#include "models/runs/runs.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class InfoCommand : public Command
{
public:
    const char *name() const override { return "info"; }
    const char *summary() const override { return "What the project holds"; }
    void addOptions(CLI::App &app) override { addProjectOption(app, m_project); }
    Result<Outcome> run() override
    {
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        return guarded((*project)->file(), [&] { return describe(**project); });
    }

private:
    static Result<Outcome> describe(Project &project)
    {
        SQLite::Database &reader = project.reader();
        const auto classes = LabelSchema::classes(reader);
        const auto tables = Tables::all(reader);
        const auto snapshots = Snapshots::all(reader);
        if (!classes || !tables || !snapshots)
            return !classes ? fail(classes) : !tables ? fail(tables) : fail(snapshots);
        QJsonArray classNames, tableList, snapshotList;
        for (const LabelClass &labelClass : *classes)
            classNames.append(labelClass.name);
        for (const TableInfo &table : *tables)
            tableList.append(QJsonObject {{QStringLiteral("name"), table.name}, {QStringLiteral("rows"), table.rows},
                {QStringLiteral("columns"), table.columns.size()}});
        for (const Snapshot &snapshot : *snapshots)
            snapshotList.append(QJsonObject {{QStringLiteral("name"), snapshot.name},
                {QStringLiteral("digest"), QString::fromLatin1(snapshot.digest.toHex())}, {QStringLiteral("items"), snapshot.items}});
        const qint64 annotations = integerOf(reader, "SELECT count(*) FROM annotation");
        const qint64 runs = integerOf(reader, "SELECT count(*) FROM run WHERE source <> 'sweep'");
        const qint64 gestures = integerOf(reader, "SELECT count(*) FROM journal WHERE state IN ('done', 'undone')");
        const qint64 undone = integerOf(reader, "SELECT count(*) FROM journal WHERE state = 'undone'");
        const QJsonObject json {{QStringLiteral("schema"), integerOf(reader, "PRAGMA user_version")}, {QStringLiteral("name"), project.name()},
            {QStringLiteral("items"), Items::count(reader)}, {QStringLiteral("annotations"), annotations}, {QStringLiteral("classes"), classNames},
            {QStringLiteral("tables"), tableList}, {QStringLiteral("snapshots"), snapshotList}, {QStringLiteral("runs"), runs},
            {QStringLiteral("journal"), QJsonObject {{QStringLiteral("gestures"), gestures}, {QStringLiteral("undone"), undone}}}};
        const QString text = alignedTable({{Text::tr("Project"), project.name()}, {Text::tr("Images"), QString::number(Items::count(reader))},
            {Text::tr("Labels"), QString::number(annotations)}, {Text::tr("Tables"), QString::number(tables->size())},
            {Text::tr("Snapshots"), QString::number(snapshots->size())}, {Text::tr("Runs"), QString::number(runs)},
            {Text::tr("Gestures"), QString::number(gestures)}});
        return Outcome {json, text};
    }

    std::string m_project;
};

} // namespace

std::unique_ptr<Command> makeInfoCommand() { return std::make_unique<InfoCommand>(); }

} // namespace cairn
