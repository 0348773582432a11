// SPDX-License-Identifier: GPL-3.0-or-later
// The definition of a view is a JSON object: filter, sort, descending, seed, run.
#include "models/data/itemviews.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ItemViews)
};

constexpr const char *kPage = "images";

QString definitionOf(const ItemView &view)
{
    QJsonObject object {{QStringLiteral("filter"), view.filter}, {QStringLiteral("sort"), itemSortName(view.order.sort)}};
    if (view.order.isDescending)
        object.insert(QStringLiteral("descending"), true);
    if (view.order.sort == ItemSort::Random)
        object.insert(QStringLiteral("seed"), double(view.order.seed));
    if (view.order.runId != 0)
        object.insert(QStringLiteral("run"), view.order.runId);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/** What another program wrote there may be anything: what is missing is as usual. */
ItemView viewOf(qint64 id, const QString &name, const QString &definition)
{
    const QJsonObject object = QJsonDocument::fromJson(definition.toUtf8()).object();
    ItemView view {id, name, object.value(QStringLiteral("filter")).toString(), {}};
    view.order.sort = itemSortFromName(object.value(QStringLiteral("sort")).toString());
    view.order.isDescending = object.value(QStringLiteral("descending")).toBool();
    view.order.seed = quint32(qBound(0.0, object.value(QStringLiteral("seed")).toDouble(1), 4294967295.0));
    view.order.runId = object.value(QStringLiteral("run")).toInteger();
    return view;
}

Result<void> checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(Text::tr("A saved filter needs a name."));
    return {};
}

} // namespace

Result<QList<ItemView>> ItemViews::all(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<ItemView>> {
        SQLite::Statement query(database, "SELECT id, name, definition FROM saved_view WHERE page = ? ORDER BY name COLLATE NOCASE, name");
        bindAll(query, QString::fromLatin1(kPage));
        QList<ItemView> views;
        while (query.executeStep())
            views.append(viewOf(integerColumn(query, 0), textColumn(query, 1), textColumn(query, 2)));
        return views;
    });
}

Result<qint64> ItemViews::save(const ItemView &view)
{
    if (const Result<void> checked = checkName(view.name); !checked)
        return fail(checked);
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    qint64 id = 0;
    const Result<void> written = (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "INSERT INTO saved_view(page, name, definition) VALUES(?, ?, ?) ON CONFLICT(page, name) DO UPDATE SET definition = excluded.definition",
            QString::fromLatin1(kPage), view.name.trimmed(), definitionOf(view));
        id = integerOf(database, "SELECT id FROM saved_view WHERE page = ? AND name = ?", QString::fromLatin1(kPage), view.name.trimmed());
        return {};
    });
    if (!written)
        return fail(written);
    return id;
}

Result<void> ItemViews::rename(qint64 id, const QString &name)
{
    if (const Result<void> checked = checkName(name); !checked)
        return fail(checked);
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        const qint64 other = integerOf(database, "SELECT id FROM saved_view WHERE page = ? AND name = ?", QString::fromLatin1(kPage), name.trimmed());
        if (other != 0 && other != id)
            return fail(Text::tr("There is a saved filter \"%1\" already.").arg(name.trimmed()));
        if (execute(database, "UPDATE saved_view SET name = ? WHERE id = ?", name.trimmed(), id) == 0)
            return fail(Text::tr("This saved filter is no longer there."));
        return {};
    });
}

Result<void> ItemViews::remove(qint64 id)
{
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "DELETE FROM saved_view WHERE id = ?", id);
        return {};
    });
}

} // namespace cairn
