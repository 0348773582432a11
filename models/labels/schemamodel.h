// SPDX-License-Identifier: GPL-3.0-or-later
// The classes as a tree: each below its parent, archived ones too.
#pragma once

#include "models/labels/labelschema.h"

#include <QAbstractItemModel>
#include <QHash>

namespace cairn {

/** One column. Children by position. Follows the project by itself, row by row, so that selection and unfolded branches stay. Counts are
    read when they are asked for (LabelSchema::labelCount). */
class SchemaModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        ClassIdRole = Qt::UserRole + 1, ///< qint64
        ColorRole, ///< QColor, also as Qt::DecorationRole
        KeyRole, ///< QString: "1".."9" or empty
        ParentIdRole, ///< qint64, 0 at the top
        DescriptionRole,
        ArchivedRole, ///< bool
    };

    explicit SchemaModel(Project &project, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOf(qint64 classId) const; ///< invalid where there is none
    [[nodiscard]] std::optional<LabelClass> labelClass(qint64 classId) const;
    /** All of them, each behind its parent. */
    [[nodiscard]] QList<LabelClass> classes() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Node {
        LabelClass labelClass;
        qint64 parentId = 0;
        QList<qint64> children;
    };
    using Nodes = QHash<qint64, Node>; ///< 0 is the root

    [[nodiscard]] Nodes readNodes() const;
    void reload();
    void removeGone(qint64 parentId, const Nodes &fresh);
    void arrange(qint64 parentId, const Nodes &fresh);
    void dropBelow(qint64 classId);

    Project &m_project;
    Nodes m_nodes;
};

} // namespace cairn
