// SPDX-License-Identifier: GPL-3.0-or-later
// One picture's annotations are few: they are read again on each change, and rows are moved to match.
#include "models/labels/annotationmodel.h"

#include "models/labels/labelschema.h"
#include "models/project/schemacolumns.h"

#include <algorithm>

namespace cairn {
namespace {

constexpr int kItemColumn = AnnotationColumn::Item;
const QColor kNoClassColor(0x9E, 0x9E, 0x9E);

bool isSame(const Annotation &a, const Annotation &b)
{
    return a.id == b.id && a.classId == b.classId && a.shape == b.shape && a.attributes == b.attributes && a.z == b.z && a.flags == b.flags
        && a.origin == b.origin && a.score == b.score && a.updatedAt == b.updatedAt && a.groupId == b.groupId && a.annotator == b.annotator;
}

} // namespace

AnnotationModel::AnnotationModel(Project &project, QObject *parent, qint64 layerId)
    : QAbstractListModel(parent)
    , m_project(project)
    , m_layerId(layerId)
{
    connect(&project, &Project::labelsChanged, this, &AnnotationModel::onLabelsChanged);
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & Topic::Labels) {
            reloadClasses();
            reload();
        }
    });
    reloadClasses();
}

void AnnotationModel::setItem(qint64 itemId)
{
    if (itemId == m_itemId)
        return;
    beginResetModel();
    m_itemId = itemId;
    m_annotations.clear();
    if (const auto fresh = itemId == 0 ? Result<QList<Annotation>>() : Annotations::ofItem(m_project.reader(), itemId, m_layerId); fresh)
        m_annotations = *fresh;
    else
        Q_EMIT failed(fresh.error());
    endResetModel();
    Q_EMIT itemChanged(itemId);
}

void AnnotationModel::setLayer(qint64 layerId)
{
    if (layerId == m_layerId)
        return;
    m_layerId = layerId;
    const qint64 itemId = std::exchange(m_itemId, 0);
    setItem(itemId);
}

void AnnotationModel::onLabelsChanged(const cairn::LabelChanges &changes)
{
    if (changes.touches("label_class"))
        reloadClasses();
    const bool concerns = changes.isWhole || std::any_of(changes.rows.begin(), changes.rows.end(), [&](const RowChange &row) {
        return row.table == QLatin1String("annotation") && (row.value(kItemColumn).toLongLong() == m_itemId || rowOf(row.key().toLongLong()) >= 0);
    });
    if (concerns)
        reload();
}

void AnnotationModel::reloadClasses()
{
    m_classes.clear();
    for (const LabelClass &each : LabelSchema::classes(m_project.reader()).value_or(QList<LabelClass>()))
        m_classes.insert(each.id, {each.name, each.color});
    if (!m_annotations.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ClassNameRole, ColorRole, Qt::DisplayRole, Qt::DecorationRole});
}

void AnnotationModel::reload()
{
    if (m_itemId == 0)
        return;
    const auto fresh = Annotations::ofItem(m_project.reader(), m_itemId, m_layerId);
    if (fresh)
        moveTo(*fresh);
    else
        Q_EMIT failed(fresh.error());
}

void AnnotationModel::moveTo(const QList<Annotation> &annotations)
{
    QHash<qint64, int> wanted;
    for (int at = 0; at < annotations.size(); ++at)
        wanted.insert(annotations.at(at).id, at);
    // Neighbours go and come together: each signal makes the canvas build its list of shapes again.
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !wanted.contains(m_annotations.at(first - 1).id))
            --first;
        if (first <= last) {
            beginRemoveRows({}, first, last);
            m_annotations.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }
    const bool kept = std::is_sorted(m_annotations.begin(), m_annotations.end(),
        [&](const Annotation &a, const Annotation &b) { return wanted.value(a.id) < wanted.value(b.id); });
    if (!kept) { // another order (z) is rare
        beginResetModel();
        m_annotations = annotations;
        endResetModel();
        return;
    }
    for (int row = 0; row < annotations.size(); ++row) {
        if (row >= m_annotations.size() || m_annotations.at(row).id != annotations.at(row).id) {
            // What was kept is sorted, so everything up to the next that was kept is new.
            int last = row;
            while (last + 1 < annotations.size() && (row >= m_annotations.size() || annotations.at(last + 1).id != m_annotations.at(row).id))
                ++last;
            beginInsertRows({}, row, last);
            m_annotations = m_annotations.first(row) + annotations.mid(row, last - row + 1) + m_annotations.sliced(row);
            endInsertRows();
            row = last;
        } else if (!isSame(m_annotations.at(row), annotations.at(row))) {
            m_annotations[row] = annotations.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int AnnotationModel::rowOf(qint64 annotationId) const
{
    for (int row = 0; row < m_annotations.size(); ++row) {
        if (m_annotations.at(row).id == annotationId)
            return row;
    }
    return -1;
}

QString AnnotationModel::className(qint64 classId) const { return m_classes.value(classId).name; }

QColor AnnotationModel::classColor(qint64 classId) const
{
    const auto found = m_classes.constFind(classId);
    return found == m_classes.constEnd() ? kNoClassColor : found->color;
}

int AnnotationModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_annotations.size()); }

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Annotation &annotation = m_annotations.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return annotation.classId == 0 ? tr("No class yet") : className(annotation.classId);
    case Qt::DecorationRole:
    case ColorRole:
        return classColor(annotation.classId);
    case AnnotationIdRole:
        return annotation.id;
    case ClassIdRole:
        return annotation.classId;
    case ClassNameRole:
        return className(annotation.classId);
    case KindRole:
        return int(annotation.shape.kind);
    case ShapeRole:
        return QVariant::fromValue(annotation.shape);
    case OriginRole:
        return originName(annotation.origin);
    case ScoreRole:
        return annotation.score;
    case FlagsRole:
        return annotation.flags;
    case AttributesRole:
        return annotation.attributes;
    case GroupRole:
        return annotation.groupId;
    case AnnotatorRole:
        return annotation.annotator;
    default:
        return {};
    }
}

QHash<int, QByteArray> AnnotationModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{AnnotationIdRole, "annotationId"}, {ClassIdRole, "classId"}, {ClassNameRole, "className"}, {ColorRole, "color"},
        {KindRole, "kind"}, {ShapeRole, "shape"}, {OriginRole, "origin"}, {ScoreRole, "score"}, {FlagsRole, "flags"},
        {AttributesRole, "attributes"}, {GroupRole, "groupId"}, {AnnotatorRole, "annotator"}});
    return names;
}

} // namespace cairn
