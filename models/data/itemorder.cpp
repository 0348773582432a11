// SPDX-License-Identifier: GPL-3.0-or-later
// Orders as SQL has them.
#include "models/data/itemorder.h"

#include <QList>

namespace cairn {
namespace {

struct SortName {
    ItemSort sort;
    const char *name;
};

constexpr SortName kNames[] = {{ItemSort::Name, "name"}, {ItemSort::Added, "added"}, {ItemSort::Captured, "captured"}, {ItemSort::Status, "status"},
    {ItemSort::Annotations, "annotations"}, {ItemSort::Confidence, "confidence"}, {ItemSort::Pixels, "pixels"}, {ItemSort::Random, "random"}};

/** What the items are ordered by before their names are; empty: by nothing else. */
QString sortTerm(const ItemOrder &order)
{
    switch (order.sort) {
    case ItemSort::Added:
        return QStringLiteral("item.added_at");
    case ItemSort::Captured:
        return QStringLiteral("item.captured_at");
    case ItemSort::Status:
        return QStringLiteral(R"((SELECT CASE status WHEN 'doing' THEN 1 WHEN 'returned' THEN 2 WHEN 'review' THEN 3 WHEN 'done' THEN 4
            WHEN 'accepted' THEN 5 WHEN 'skipped' THEN 6 ELSE 0 END FROM (SELECT 1) LEFT JOIN item_state ON item_state.item_id = item.id))");
    case ItemSort::Annotations:
        return QStringLiteral("(SELECT count(*) FROM annotation WHERE annotation.item_id = item.id AND annotation.layer_id = 1)");
    case ItemSort::Confidence:
        return order.runId == 0
            ? QStringLiteral("(SELECT min(score) FROM prediction WHERE prediction.item_id = item.id)")
            : QStringLiteral("(SELECT min(score) FROM prediction WHERE prediction.item_id = item.id AND prediction.run_id = %1)").arg(order.runId);
    case ItemSort::Pixels:
        return QStringLiteral("item.width * item.height");
    case ItemSort::Name:
    case ItemSort::Random:
    case ItemSort::Listed:
        break;
    }
    return {};
}

} // namespace

QString itemSortName(ItemSort sort)
{
    for (const SortName &each : kNames) {
        if (each.sort == sort)
            return QString::fromLatin1(each.name);
    }
    return QStringLiteral("name"); // a list is not kept
}

ItemSort itemSortFromName(const QString &name)
{
    for (const SortName &each : kNames) {
        if (name == QLatin1String(each.name))
            return each.sort;
    }
    return ItemSort::Name;
}

QString itemOrderTerms(const ItemOrder &order)
{
    if (order.sort == ItemSort::Random)
        return QStringLiteral("item.id");
    const QString direction = order.isDescending && order.sort != ItemSort::Listed ? QStringLiteral(" DESC") : QString();
    const QString term = sortTerm(order);
    if (term.isEmpty())
        return QStringLiteral("item.path%1, item.page%1").arg(direction);
    return term + direction + QStringLiteral(" NULLS LAST, item.path, item.page");
}

quint64 shuffledRank(qint64 itemId, quint32 seed)
{
    quint64 rank = quint64(itemId) + 0x9e3779b97f4a7c15u * (quint64(seed) + 1);
    rank = (rank ^ (rank >> 30)) * 0xbf58476d1ce4e5b9u;
    rank = (rank ^ (rank >> 27)) * 0x94d049bb133111ebu;
    return rank ^ (rank >> 31);
}

} // namespace cairn
