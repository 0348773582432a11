// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions are JSON objects.
#include "models/project/pageviews.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PageViews)
};

} // namespace

Result<QList<PageView>> PageViews::all(SQLite::Database &database, const QString &page)
{
    return guarded({}, [&]() -> Result<QList<PageView>> {
        SQLite::Statement query(database, "SELECT id, name, definition FROM saved_view WHERE page = ? ORDER BY name COLLATE NOCASE, name");
        bindAll(query, page);
        QList<PageView> views;
        while (query.executeStep())
            views.append({integerColumn(query, 0), textColumn(query, 1), QJsonDocument::fromJson(textColumn(query, 2).toUtf8()).object()});
        return views;
    });
}

Result<PageView> PageViews::find(SQLite::Database &database, const QString &page, const QString &name)
{
    const Result<QList<PageView>> views = all(database, page);
    if (!views)
        return fail(views);
    for (const PageView &view : *views) {
        if (view.name == name)
            return view;
    }
    return fail(Words::tr("Nothing is saved under the name %1.").arg(name));
}

Result<void> PageViews::save(const QString &name, const QJsonObject &definition)
{
    if (name.trimmed().isEmpty())
        return fail(Words::tr("What is saved needs a name."));
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "INSERT INTO saved_view(page, name, definition) VALUES(?, ?, ?) ON CONFLICT(page, name) DO UPDATE SET definition = excluded.definition",
            m_page, name.trimmed(), QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact)));
        return {};
    });
}

Result<void> PageViews::remove(const QString &name)
{
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "DELETE FROM saved_view WHERE page = ? AND name = ?", m_page, name);
        return {};
    });
}

} // namespace cairn
