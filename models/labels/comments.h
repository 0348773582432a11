// SPDX-License-Identifier: GPL-3.0-or-later
// What people say to each other about a picture, at a place of it or of the whole. Every change is a gesture.
#pragma once

#include "models/project/project.h"

#include <QHash>
#include <QPointF>

#include <optional>

namespace cairn {

struct Comment {
    qint64 id = 0;
    qint64 itemId = 0;
    QString annotator;
    std::optional<QPointF> position; ///< pixels of the displayed picture; none: of the whole
    QString text;
    double createdAt = 0;
    double resolvedAt = 0; ///< 0: open

    [[nodiscard]] bool isResolved() const { return resolvedAt > 0; }
    friend bool operator==(const Comment &, const Comment &) = default;
};

class Comments
{
public:
    explicit Comments(Project &project) : m_project(project) {}

    [[nodiscard]] static Result<QList<Comment>> ofItem(SQLite::Database &database, qint64 itemId); ///< oldest first
    /** Open ones by item. */
    [[nodiscard]] static Result<QHash<qint64, int>> openCounts(SQLite::Database &database);

    [[nodiscard]] Result<qint64> add(qint64 itemId, const QString &text, const std::optional<QPointF> &position = {});
    [[nodiscard]] Result<void> edit(qint64 commentId, const QString &text);
    [[nodiscard]] Result<void> setResolved(qint64 commentId, bool resolved);
    [[nodiscard]] Result<void> remove(qint64 commentId);

private:
    Project &m_project;
};

} // namespace cairn
