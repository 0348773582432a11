// SPDX-License-Identifier: GPL-3.0-or-later
// Saved filters over items: a name for an expression and an order, kept in the project for everyone.
#pragma once

#include "models/data/itemorder.h"
#include "models/data/savedfilters.h"

namespace cairn {

struct ItemView {
    qint64 id = 0;
    QString name;
    QString filter; ///< over Items::expressionSource(); empty: all items
    ItemOrder order;

    friend bool operator==(const ItemView &, const ItemView &) = default;

    [[nodiscard]] QString definition() const;
    [[nodiscard]] static ItemView fromSaved(const SavedFilter &saved);
};

/** Rows of saved_view with the page "images". They are no labels: nothing of this is undone. */
class ItemViews
{
public:
    explicit ItemViews(Project &project) : m_filters(project, page()) {}
    [[nodiscard]] static QString page() { return QStringLiteral("images"); }

    [[nodiscard]] static Result<QList<ItemView>> all(SQLite::Database &database); ///< by name
    /** Takes the place of the one that has this name; returns its id. */
    [[nodiscard]] Result<qint64> save(const ItemView &view);
    /** Refused where another has the name. */
    [[nodiscard]] Result<void> rename(qint64 id, const QString &name);
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    SavedFilters m_filters;
};

} // namespace cairn
