// SPDX-License-Identifier: GPL-3.0-or-later
// What another program wrote into a definition may be anything: what is missing is as usual.
#include "models/data/savedfilters.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ItemViews)
};

Result<void> checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(Text::tr("A saved filter needs a name."));
    return {};
}

} // namespace

Result<QList<SavedFilter>> SavedFilters::all(SQLite::Database &database, const QString &page)
{
    return guarded({}, [&]() -> Result<QList<SavedFilter>> {
        SQLite::Statement query(database, "SELECT id, name, definition FROM saved_view WHERE page = ? ORDER BY name COLLATE NOCASE, name");
        bindAll(query, page);
        QList<SavedFilter> filters;
        while (query.executeStep())
            filters.append({integerColumn(query, 0), textColumn(query, 1), textColumn(query, 2)});
        return filters;
    });
}

Result<qint64> SavedFilters::save(const QString &name, const QString &definition)
{
    if (const Result<void> checked = checkName(name); !checked)
        return fail(checked);
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    qint64 id = 0;
    const Result<void> written = (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "INSERT INTO saved_view(page, name, definition) VALUES(?, ?, ?) ON CONFLICT(page, name) DO UPDATE SET definition = excluded.definition",
            m_page, name.trimmed(), definition);
        id = integerOf(database, "SELECT id FROM saved_view WHERE page = ? AND name = ?", m_page, name.trimmed());
        return {};
    });
    if (!written)
        return fail(written);
    return id;
}

Result<void> SavedFilters::rename(qint64 id, const QString &name)
{
    if (const Result<void> checked = checkName(name); !checked)
        return fail(checked);
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        const qint64 other = integerOf(database, "SELECT id FROM saved_view WHERE page = ? AND name = ?", m_page, name.trimmed());
        if (other != 0 && other != id)
            return fail(Text::tr("There is a saved filter \"%1\" already.").arg(name.trimmed()));
        if (execute(database, "UPDATE saved_view SET name = ? WHERE id = ?", name.trimmed(), id) == 0)
            return fail(Text::tr("This saved filter is no longer there."));
        return {};
    });
}

Result<void> SavedFilters::remove(qint64 id)
{
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "DELETE FROM saved_view WHERE id = ?", id);
        return {};
    });
}

QString RowView::definition() const
{
    QJsonObject object {{QStringLiteral("filter"), filter}};
    if (!sortColumn.isEmpty())
        object.insert(QStringLiteral("sort"), sortColumn);
    if (isDescending)
        object.insert(QStringLiteral("descending"), true);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RowView RowView::fromDefinition(const QString &definition)
{
    const QJsonObject object = QJsonDocument::fromJson(definition.toUtf8()).object();
    return {object.value(QStringLiteral("filter")).toString(), object.value(QStringLiteral("sort")).toString(), object.value(QStringLiteral("descending")).toBool()};
}

QString RowView::page(qint64 tableId) { return QStringLiteral("tables/%1").arg(tableId); }

} // namespace cairn
