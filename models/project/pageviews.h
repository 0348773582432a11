// SPDX-License-Identifier: GPL-3.0-or-later
// What a page saves under a name in the project: the columns of a table, a filter, the parts of a report.
#pragma once

#include "models/project/project.h"

#include <QJsonObject>

namespace cairn {

struct PageView {
    qint64 id = 0;
    QString name;
    QJsonObject definition; ///< as its page understands it; what another program wrote there may be anything
};

/** Rows of saved_view of one page. They are no labels: nothing of this is undone. */
class PageViews
{
public:
    PageViews(Project &project, const QString &page) : m_project(project), m_page(page) {}

    [[nodiscard]] static Result<QList<PageView>> all(SQLite::Database &database, const QString &page); ///< by name
    [[nodiscard]] static Result<PageView> find(SQLite::Database &database, const QString &page, const QString &name);
    /** Takes the place of the one that has this name. */
    [[nodiscard]] Result<void> save(const QString &name, const QJsonObject &definition);
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    Project &m_project;
    QString m_page;
};

} // namespace cairn
