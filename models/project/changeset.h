// SPDX-License-Identifier: GPL-3.0-or-later
// A changeset of SQLite's session extension, read and checked by us before SQLite may touch it.
// Format: https://www.sqlite.org/session/changegroup.html and the comment at the head of sqlite3session.c.
#pragma once

#include "models/project/result.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QSet>
#include <QVariant>

namespace cairn {

enum class RowOperation { Insert, Update, Delete };

/** One changed row. Values stand by column; an invalid QVariant is "not in the changeset", a null one is NULL. */
struct RowChange {
    QString table;
    RowOperation operation = RowOperation::Update;
    QList<QVariant> before;
    QList<QVariant> after;
    QList<int> keyColumns;

    /** The value that holds after the change where it is known, else the one before. */
    [[nodiscard]] QVariant value(int column) const;
    /** The first column of the primary key (annotation.id, item_state.item_id, ...). */
    [[nodiscard]] QVariant key() const { return keyColumns.isEmpty() ? QVariant() : value(keyColumns.first()); }
};

struct TableLayout {
    int columns = 0;
    QList<bool> isKey;
};

/** Parses and validates; an error for anything that is not a whole, well-formed changeset. */
[[nodiscard]] Result<QList<RowChange>> parseChangeset(const QByteArray &changeset);

/** What item models are told: the rows of one commit. `isWhole` says that there were too many to list: reload. */
struct LabelChanges {
    QList<RowChange> rows;
    bool isWhole = false;

    [[nodiscard]] bool touches(const char *table) const;
};

} // namespace cairn

Q_DECLARE_METATYPE(cairn::LabelChanges)
