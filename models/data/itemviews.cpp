// SPDX-License-Identifier: GPL-3.0-or-later
// The definition of a view is a JSON object: filter, sort, descending, seed, run.
#include "models/data/itemviews.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cairn {
QString ItemView::definition() const
{
    QJsonObject object {{QStringLiteral("filter"), filter}, {QStringLiteral("sort"), itemSortName(order.sort)}};
    if (order.isDescending)
        object.insert(QStringLiteral("descending"), true);
    if (order.sort == ItemSort::Random)
        object.insert(QStringLiteral("seed"), double(order.seed));
    if (order.runId != 0)
        object.insert(QStringLiteral("run"), order.runId);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ItemView ItemView::fromSaved(const SavedFilter &saved)
{
    const QJsonObject object = QJsonDocument::fromJson(saved.definition.toUtf8()).object();
    ItemView view {saved.id, saved.name, object.value(QStringLiteral("filter")).toString(), {}};
    view.order.sort = itemSortFromName(object.value(QStringLiteral("sort")).toString());
    view.order.isDescending = object.value(QStringLiteral("descending")).toBool();
    view.order.seed = quint32(qBound(0.0, object.value(QStringLiteral("seed")).toDouble(1), 4294967295.0));
    view.order.runId = object.value(QStringLiteral("run")).toInteger();
    return view;
}

Result<QList<ItemView>> ItemViews::all(SQLite::Database &database)
{
    return SavedFilters::all(database, page()).map([](const QList<SavedFilter> &saved) {
        QList<ItemView> views;
        for (const SavedFilter &each : saved)
            views.append(ItemView::fromSaved(each));
        return views;
    });
}

Result<qint64> ItemViews::save(const ItemView &view) { return m_filters.save(view.name, view.definition()); }

Result<void> ItemViews::rename(qint64 id, const QString &name) { return m_filters.rename(id, name); }

Result<void> ItemViews::remove(qint64 id) { return m_filters.remove(id); }

} // namespace cairn
