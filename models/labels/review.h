// SPDX-License-Identifier: GPL-3.0-or-later
// A second pair of eyes: what waits for review, who said what of it and when.
#pragma once

#include "models/labels/annotations.h"

#include <QPointF>

#include <optional>

namespace cairn {

/** How an item came to its status. */
struct StatusChange {
    ItemStatus status = ItemStatus::Todo;
    QString annotator; ///< empty: not known
    double at = 0; ///< UTC seconds; 0: never changed, or too long ago to be found
};

class Review
{
public:
    explicit Review(Project &project) : m_project(project) {}

    /** Items of one status, by path: what waits (Review), what came back (Returned). */
    [[nodiscard]] static Result<QList<qint64>> items(SQLite::Database &database, ItemStatus status);
    /** Read from the journal. */
    [[nodiscard]] static Result<StatusChange> lastChange(SQLite::Database &database, qint64 itemId);

    // Each is one gesture. `Annotations::setStatus` does the plain ones.

    /** The labels are good; open comments are resolved with it. */
    [[nodiscard]] Result<void> accept(const QList<qint64> &itemIds);
    /** Back to whoever labelled it, with a comment that says why. */
    [[nodiscard]] Result<void> sendBack(qint64 itemId, const QString &text, const std::optional<QPointF> &position = {});

private:
    Project &m_project;
};

} // namespace cairn
