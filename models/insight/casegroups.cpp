// SPDX-License-Identifier: GPL-3.0-or-later
// The same groups as freezing went by.
#include "models/insight/casegroups.h"

#include "models/data/items.h"
#include "models/data/tables.h"
#include "models/labels/labelstates.h"

#include <QJsonDocument>

namespace cairn {
namespace {

QHash<qint64, QString> groupsByRule(SQLite::Database &database, const QString &projectFile, const Snapshot &snapshot, const QString &expression)
{
    QString column = QStringLiteral("id"), source = Items::expressionSource();
    if (snapshot.tableId != 0) {
        const Result<TableInfo> table = Tables::byId(database, snapshot.tableId);
        if (!table)
            return {};
        column = QStringLiteral("row_id");
        source = Tables::expressionSource(*table, expression);
    }
    return groupsBy(projectFile, column, source, expression).value_or(QHash<qint64, QString>());
}

Result<QHash<qint64, QString>> groupsOfItems(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QHash<qint64, QString>> {
        QHash<qint64, QString> groups;
        SQLite::Statement query(database, "SELECT id, group_key FROM item WHERE group_key IS NOT NULL AND group_key <> ''");
        while (query.executeStep())
            groups.insert(integerColumn(query, 0), textColumn(query, 1));
        return groups;
    });
}

} // namespace

Result<std::vector<int>> groupsOfCases(SQLite::Database &database, const QString &projectFile, const Snapshot &snapshot,
    const std::vector<AnsweredCase> &cases)
{
    const QString rule = QJsonDocument::fromJson(snapshot.splitRule.toUtf8()).object().value(QLatin1String("group")).toString().trimmed();
    QHash<qint64, QString> groups;
    if (!rule.isEmpty()) {
        groups = groupsByRule(database, projectFile, snapshot, rule);
    } else if (snapshot.tableId == 0) {
        const auto ofItems = groupsOfItems(database);
        if (!ofItems)
            return fail(ofItems);
        groups = *ofItems;
    }
    QHash<QString, int> numbers;
    std::vector<int> result;
    for (const AnsweredCase &answered : cases) {
        const qint64 id = answered.itemId == 0 ? answered.rowId : answered.itemId;
        const QString group = groups.value(id);
        // One without a group is a group of its own; a person's text never begins with that character.
        const QString key = group.isEmpty() ? QLatin1Char('\0') + QString::number(id) : group;
        const auto found = numbers.constFind(key);
        result.push_back(found == numbers.constEnd() ? *numbers.insert(key, int(numbers.size())) : *found);
    }
    if (numbers.size() == qsizetype(cases.size()))
        result.clear();
    return result;
}

} // namespace cairn
