// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters and tags are read from their tables; only what a person typed goes through the expression's guard.
#include "models/runs/rungroups.h"

#include "models/runs/runs.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunGroups)
};

const QString kParams = QStringLiteral("params."), kTags = QStringLiteral("tags.");

QString idList(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return QLatin1Char('[') + texts.join(QLatin1Char(',')) + QLatin1Char(']');
}

const char *sqlOf(RunGrouping::By by)
{
    switch (by) {
    case RunGrouping::By::Param:
        return "SELECT run_id, coalesce(value, number) FROM run_param WHERE run_id IN (SELECT value FROM json_each(?1)) AND name = ?2";
    case RunGrouping::By::Tag:
        return "SELECT run_id, coalesce(nullif(value, ''), name) FROM run_tag WHERE run_id IN (SELECT value FROM json_each(?1)) AND name = ?2";
    case RunGrouping::By::Snapshot:
        return "SELECT r.id, n.name FROM run r JOIN snapshot n ON n.id = r.snapshot_id WHERE r.id IN (SELECT value FROM json_each(?1)) AND ?2 IS NOT NULL";
    case RunGrouping::By::Recipe:
        return "SELECT r.id, c.name FROM run r JOIN recipe c ON c.id = r.recipe_id WHERE r.id IN (SELECT value FROM json_each(?1)) AND ?2 IS NOT NULL";
    case RunGrouping::By::None:
    case RunGrouping::By::Expression:
        break;
    }
    return nullptr;
}

Result<QHash<qint64, QString>> storedGroups(const QString &projectFile, const QList<qint64> &runIds, const RunGrouping &grouping)
{
    return guarded(projectFile, [&]() -> Result<QHash<qint64, QString>> {
        const auto reader = openDatabase(projectFile, DatabaseMode::ReadOnly);
        if (!reader)
            return fail(reader);
        SQLite::Statement query(**reader, sqlOf(grouping.by));
        bindAll(query, idList(runIds), grouping.name);
        QHash<qint64, QString> groups;
        while (query.executeStep())
            groups.insert(integerColumn(query, 0), textColumn(query, 1));
        return groups;
    });
}

QString valueText(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', 8);
    return value.toString();
}

} // namespace

QString runGroupingId(const RunGrouping &grouping)
{
    switch (grouping.by) {
    case RunGrouping::By::None:
        return {};
    case RunGrouping::By::Param:
        return kParams + grouping.name;
    case RunGrouping::By::Tag:
        return kTags + grouping.name;
    case RunGrouping::By::Snapshot:
        return QStringLiteral("snapshot");
    case RunGrouping::By::Recipe:
        return QStringLiteral("recipe");
    case RunGrouping::By::Expression:
        break;
    }
    return grouping.name;
}

RunGrouping runGroupingFromId(const QString &id)
{
    const QString text = id.trimmed();
    if (text.isEmpty())
        return {};
    if (text == QLatin1String("snapshot"))
        return {RunGrouping::By::Snapshot, {}};
    if (text == QLatin1String("recipe"))
        return {RunGrouping::By::Recipe, {}};
    if (text.startsWith(kTags))
        return {RunGrouping::By::Tag, text.mid(kTags.size())};
    // A dotted name is only a parameter when it is a name and nothing else: "params.lr * 10" is an expression.
    static const QRegularExpression kName(QStringLiteral("^params\\.([\\w./-]+)$"));
    if (const auto match = kName.match(text); match.hasMatch())
        return {RunGrouping::By::Param, match.captured(1)};
    return {RunGrouping::By::Expression, text};
}

Result<QHash<qint64, QString>> runGroups(const QString &projectFile, const QList<qint64> &runIds, const RunGrouping &grouping)
{
    QHash<qint64, QString> groups;
    if (grouping.by == RunGrouping::By::Expression) {
        const Result<QHash<qint64, QVariant>> values = Runs::sortValues(projectFile, grouping.name);
        if (!values)
            return fail(values);
        for (const qint64 id : runIds)
            groups.insert(id, valueText(values->value(id)));
    } else if (grouping.by != RunGrouping::By::None) {
        const Result<QHash<qint64, QString>> stored = storedGroups(projectFile, runIds, grouping);
        if (!stored)
            return fail(stored);
        groups = *stored;
    }
    for (const qint64 id : runIds) {
        if (groups.value(id).isEmpty())
            groups.insert(id, Text::tr("none"));
    }
    return groups;
}

Result<QList<RunGrouping>> possibleGroupings(SQLite::Database &database, const QList<qint64> &runIds)
{
    return guarded({}, [&]() -> Result<QList<RunGrouping>> {
        const QString ids = idList(runIds);
        QList<RunGrouping> groupings;
        const auto add = [&](const char *sql, RunGrouping::By by) {
            SQLite::Statement query(database, sql);
            bindAll(query, ids);
            while (query.executeStep())
                groupings.append({by, textColumn(query, 0)});
        };
        if (integerOf(database, "SELECT count(DISTINCT recipe_id) FROM run WHERE id IN (SELECT value FROM json_each(?))", ids) > 1)
            groupings.append({RunGrouping::By::Recipe, {}});
        if (integerOf(database, "SELECT count(DISTINCT snapshot_id) FROM run WHERE id IN (SELECT value FROM json_each(?))", ids) > 1)
            groupings.append({RunGrouping::By::Snapshot, {}});
        add("SELECT name FROM run_param WHERE run_id IN (SELECT value FROM json_each(?1)) GROUP BY name"
            " HAVING count(DISTINCT coalesce(value, number)) > 1 OR count(*) < json_array_length(?1) ORDER BY name",
            RunGrouping::By::Param);
        add("SELECT DISTINCT name FROM run_tag WHERE run_id IN (SELECT value FROM json_each(?1)) ORDER BY name", RunGrouping::By::Tag);
        return groupings;
    });
}

Result<QHash<qint64, QString>> runNames(SQLite::Database &database, const QList<qint64> &runIds)
{
    return guarded({}, [&]() -> Result<QHash<qint64, QString>> {
        SQLite::Statement query(database, "SELECT id, name FROM run WHERE id IN (SELECT value FROM json_each(?))");
        bindAll(query, idList(runIds));
        QHash<qint64, QString> names;
        while (query.executeStep())
            names.insert(integerColumn(query, 0), textColumn(query, 1));
        return names;
    });
}

Result<qint64> baselineRun(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<qint64> { return integerOf(database, "SELECT coalesce((SELECT id FROM run WHERE baseline ORDER BY id DESC LIMIT 1), 0)"); });
}

} // namespace cairn
