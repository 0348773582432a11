// SPDX-License-Identifier: GPL-3.0-or-later
// One picture's comments are few: they are read again on each change.
#include "models/labels/commentmodel.h"

#include <algorithm>

namespace cairn {

CommentModel::CommentModel(Project &project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
{
    connect(&project, &Project::labelsChanged, this, [this](const cairn::LabelChanges &changes) {
        if (changes.isWhole || changes.touches("comment"))
            reload();
    });
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & Topic::Labels)
            reload();
    });
}

void CommentModel::setItem(qint64 itemId)
{
    if (itemId == m_itemId)
        return;
    beginResetModel();
    m_itemId = itemId;
    m_comments.clear();
    if (itemId != 0) {
        if (const auto fresh = Comments::ofItem(m_project.reader(), itemId); fresh)
            m_comments = *fresh;
        else
            Q_EMIT failed(fresh.error());
    }
    endResetModel();
    Q_EMIT commentsChanged();
}

void CommentModel::reload()
{
    if (m_itemId == 0)
        return;
    const auto fresh = Comments::ofItem(m_project.reader(), m_itemId);
    if (!fresh) {
        Q_EMIT failed(fresh.error());
    } else if (*fresh != m_comments) {
        moveTo(*fresh);
        Q_EMIT commentsChanged();
    }
}

void CommentModel::moveTo(const QList<Comment> &fresh)
{
    // By time of making, so what stays never changes its order.
    for (int row = rowCount() - 1; row >= 0; --row) {
        const qint64 id = m_comments.at(row).id;
        if (std::none_of(fresh.begin(), fresh.end(), [&](const Comment &each) { return each.id == id; })) {
            beginRemoveRows({}, row, row);
            m_comments.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < fresh.size(); ++row) {
        if (row >= m_comments.size() || m_comments.at(row).id != fresh.at(row).id) {
            beginInsertRows({}, row, row);
            m_comments.insert(row, fresh.at(row));
            endInsertRows();
        } else if (m_comments.at(row) != fresh.at(row)) {
            m_comments[row] = fresh.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int CommentModel::openCount() const
{
    return int(std::count_if(m_comments.begin(), m_comments.end(), [](const Comment &each) { return !each.isResolved(); }));
}

int CommentModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_comments.size()); }

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Comment &comment = m_comments.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return comment.text;
    case CommentIdRole:
        return comment.id;
    case AnnotatorRole:
        return comment.annotator;
    case CreatedRole:
        return comment.createdAt;
    case ResolvedRole:
        return comment.isResolved();
    case HasPositionRole:
        return comment.position.has_value();
    case PositionRole:
        return comment.position.value_or(QPointF());
    default:
        return {};
    }
}

QHash<int, QByteArray> CommentModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{CommentIdRole, "commentId"}, {TextRole, "text"}, {AnnotatorRole, "annotator"}, {CreatedRole, "created"},
        {ResolvedRole, "resolved"}, {HasPositionRole, "hasPosition"}, {PositionRole, "position"}});
    return names;
}

} // namespace cairn
