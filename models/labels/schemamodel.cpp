// SPDX-License-Identifier: GPL-3.0-or-later
// An index holds its class's id. On a change the tree is read again, and rows are removed, moved and inserted to match.
#include "models/labels/schemamodel.h"

#include <QSet>

namespace cairn {

SchemaModel::SchemaModel(Project &project, QObject *parent)
    : QAbstractItemModel(parent)
    , m_project(project)
{
    m_nodes = readNodes();
    connect(&project, &Project::labelsChanged, this, [this](const cairn::LabelChanges &changes) {
        if (changes.isWhole || changes.touches("label_class"))
            reload();
    });
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & Topic::Labels)
            reload();
    });
}

SchemaModel::Nodes SchemaModel::readNodes() const
{
    Nodes nodes;
    nodes.insert(0, {});
    const QList<LabelClass> classes = LabelSchema::classes(m_project.reader()).value_or(QList<LabelClass>());
    for (const LabelClass &each : classes)
        nodes.insert(each.id, {each, each.parentId, {}});
    for (const LabelClass &each : classes) {
        // A circle, which only a damaged project has, is cut open at the top.
        QSet<qint64> seen;
        qint64 above = each.parentId;
        while (above != 0 && nodes.contains(above) && above != each.id && !seen.contains(above)) {
            seen.insert(above);
            above = nodes.value(above).parentId;
        }
        Node &node = nodes[each.id];
        if (above != 0)
            node.parentId = 0;
        const qint64 parentId = node.parentId;
        nodes[parentId].children.append(each.id);
    }
    return nodes;
}

void SchemaModel::reload()
{
    const Nodes fresh = readNodes();
    removeGone(0, fresh);
    arrange(0, fresh);
}

void SchemaModel::dropBelow(qint64 classId)
{
    for (const qint64 child : m_nodes.take(classId).children)
        dropBelow(child);
}

void SchemaModel::removeGone(qint64 parentId, const Nodes &fresh)
{
    for (int row = int(m_nodes.value(parentId).children.size()) - 1; row >= 0; --row) {
        const qint64 id = m_nodes.value(parentId).children.at(row);
        if (fresh.contains(id) && fresh.value(id).parentId == parentId) {
            removeGone(id, fresh);
            continue;
        }
        beginRemoveRows(indexOf(parentId), row, row);
        m_nodes[parentId].children.removeAt(row);
        dropBelow(id);
        endRemoveRows();
    }
}

void SchemaModel::arrange(qint64 parentId, const Nodes &fresh)
{
    const QList<qint64> wanted = fresh.value(parentId).children;
    for (int row = 0; row < wanted.size(); ++row) {
        const qint64 id = wanted.at(row);
        const int now = int(m_nodes.value(parentId).children.indexOf(id));
        if (now < 0) {
            beginInsertRows(indexOf(parentId), row, row);
            m_nodes[parentId].children.insert(row, id);
            m_nodes.insert(id, {fresh.value(id).labelClass, parentId, {}});
            endInsertRows();
        } else {
            if (now != row) {
                beginMoveRows(indexOf(parentId), now, now, indexOf(parentId), row);
                m_nodes[parentId].children.move(now, row);
                endMoveRows();
            }
            if (m_nodes.value(id).labelClass != fresh.value(id).labelClass) {
                m_nodes[id].labelClass = fresh.value(id).labelClass;
                const QModelIndex changed = indexOf(id);
                Q_EMIT dataChanged(changed, changed);
            }
        }
        arrange(id, fresh);
    }
}

QModelIndex SchemaModel::indexOf(qint64 classId) const
{
    const auto node = m_nodes.constFind(classId);
    if (classId == 0 || node == m_nodes.constEnd())
        return {};
    return createIndex(int(m_nodes.value(node->parentId).children.indexOf(classId)), 0, quintptr(classId));
}

std::optional<LabelClass> SchemaModel::labelClass(qint64 classId) const
{
    const auto node = m_nodes.constFind(classId);
    return classId == 0 || node == m_nodes.constEnd() ? std::nullopt : std::optional(node->labelClass);
}

QList<LabelClass> SchemaModel::classes() const
{
    QList<LabelClass> all;
    QList<qint64> waiting = m_nodes.value(0).children;
    while (!waiting.isEmpty()) {
        const Node node = m_nodes.value(waiting.takeFirst());
        all.append(node.labelClass);
        waiting = node.children + waiting;
    }
    return all;
}

QModelIndex SchemaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(m_nodes.value(qint64(parent.internalId())).children.at(row)));
}

QModelIndex SchemaModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_nodes.value(qint64(index.internalId())).parentId) : QModelIndex();
}

int SchemaModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_nodes.value(parent.isValid() ? qint64(parent.internalId()) : 0).children.size());
}

int SchemaModel::columnCount(const QModelIndex &) const { return 1; }

QVariant SchemaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LabelClass labelClass = m_nodes.value(qint64(index.internalId())).labelClass;
    switch (role) {
    case Qt::DisplayRole:
        return labelClass.name;
    case Qt::DecorationRole:
    case ColorRole:
        return labelClass.color;
    case Qt::ToolTipRole:
    case DescriptionRole:
        return labelClass.description;
    case ClassIdRole:
        return labelClass.id;
    case KeyRole:
        return labelClass.key;
    case ParentIdRole:
        return labelClass.parentId;
    case ArchivedRole:
        return labelClass.isArchived;
    default:
        return {};
    }
}

QHash<int, QByteArray> SchemaModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{ClassIdRole, "classId"}, {ColorRole, "color"}, {KeyRole, "key"}, {ParentIdRole, "parentId"}, {DescriptionRole, "description"},
        {ArchivedRole, "archived"}});
    return names;
}

} // namespace cairn
