// SPDX-License-Identifier: GPL-3.0-or-later
// Filters with a name, kept in the project for everyone: those of a page, each with a definition that the page understands.
#pragma once

#include "models/project/project.h"

namespace cairn {

struct SavedFilter {
    qint64 id = 0;
    QString name;
    QString definition; ///< JSON

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/** Rows of saved_view. They are no labels: nothing of this is undone. */
class SavedFilters
{
public:
    SavedFilters(Project &project, QString page)
        : m_project(project)
        , m_page(std::move(page))
    {
    }

    [[nodiscard]] static Result<QList<SavedFilter>> all(SQLite::Database &database, const QString &page); ///< by name
    /** Takes the place of the one that has this name; returns its id. */
    [[nodiscard]] Result<qint64> save(const QString &name, const QString &definition);
    /** Refused where another has the name. */
    [[nodiscard]] Result<void> rename(qint64 id, const QString &name);
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    Project &m_project;
    QString m_page;
};

/** A filter over table rows, with the column that they are sorted by. */
struct RowView {
    QString filter;
    QString sortColumn; ///< empty: in the order of the file
    bool isDescending = false;

    friend bool operator==(const RowView &, const RowView &) = default;

    [[nodiscard]] QString definition() const;
    [[nodiscard]] static RowView fromDefinition(const QString &definition);
    /** The page under which those of a table are kept. */
    [[nodiscard]] static QString page(qint64 tableId);
};

} // namespace cairn
