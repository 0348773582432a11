// SPDX-License-Identifier: GPL-3.0-or-later
// The comments of one picture as a list, kept up to date as they change.
#pragma once

#include "models/labels/comments.h"

#include <QAbstractListModel>

namespace cairn {

/** Oldest first. Follows gestures, undo and other processes. */
class CommentModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CommentIdRole = Qt::UserRole + 1, ///< qint64
        TextRole, ///< QString, also as Qt::DisplayRole
        AnnotatorRole, ///< QString; empty where that is not known
        CreatedRole, ///< double, UTC seconds
        ResolvedRole, ///< bool
        HasPositionRole, ///< bool
        PositionRole, ///< QPointF in pixels of the picture
    };

    explicit CommentModel(Project &project, QObject *parent = nullptr);

    void setItem(qint64 itemId); ///< 0: none
    [[nodiscard]] qint64 itemId() const { return m_itemId; }
    [[nodiscard]] const QList<Comment> &comments() const { return m_comments; }
    [[nodiscard]] int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /** They are others, or say something else. */
    void commentsChanged();
    void failed(const cairn::Error &error);

private:
    void reload();
    void moveTo(const QList<Comment> &fresh);

    Project &m_project;
    qint64 m_itemId = 0;
    QList<Comment> m_comments;
};

} // namespace cairn
