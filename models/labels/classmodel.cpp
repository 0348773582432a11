// SPDX-License-Identifier: GPL-3.0-or-later
// Counts follow the changesets row by row; only changes too large to list are counted again.
#include "models/labels/classmodel.h"

#include "models/labels/annotations.h"
#include "models/project/schemacolumns.h"

namespace cairn {
namespace {

constexpr int kClassColumn = AnnotationColumn::Class;
constexpr int kCountedAtOnce = 20'000; // annotations; counting them takes some milliseconds

} // namespace

ClassModel::ClassModel(Project &project, QObject *parent)
    : QAbstractListModel(parent)
    , m_project(project)
{
    connect(&project, &Project::labelsChanged, this, &ClassModel::onLabelsChanged);
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & Topic::Labels)
            reload();
    });
    reload();
}

void ClassModel::reload()
{
    reloadClasses();
    recount();
}

void ClassModel::reloadClasses()
{
    QList<LabelClass> fresh = LabelSchema::classes(m_project.reader()).value_or(QList<LabelClass>());
    fresh.removeIf([](const LabelClass &each) { return each.isArchived; });
    const auto sameIds = [&] {
        return std::equal(fresh.begin(), fresh.end(), m_classes.begin(), m_classes.end(),
            [](const LabelClass &a, const LabelClass &b) { return a.id == b.id; });
    };
    if (sameIds()) {
        m_classes = fresh;
        if (!m_classes.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    // The usual case, one more at the end, keeps what is selected.
    if (fresh.size() > m_classes.size()
        && std::equal(m_classes.begin(), m_classes.end(), fresh.begin(), [](const LabelClass &a, const LabelClass &b) { return a.id == b.id; })) {
        beginInsertRows({}, rowCount(), int(fresh.size()) - 1);
        m_classes = fresh;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_classes = fresh;
    endResetModel();
}

Result<QHash<qint64, int>> ClassModel::count(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QHash<qint64, int>> {
        QHash<qint64, int> counts;
        SQLite::Statement query(database, "SELECT class_id, count(*) FROM annotation WHERE class_id IS NOT NULL AND layer_id = 1 GROUP BY class_id");
        while (query.executeStep())
            counts.insert(integerColumn(query, 0), int(integerColumn(query, 1)));
        return counts;
    });
}

void ClassModel::recount()
{
    m_changedMeanwhile = false;
    const auto isSmall = [&]() -> Result<bool> {
        return integerOf(m_project.reader(), "SELECT count(*) FROM (SELECT 1 FROM annotation LIMIT ?)", kCountedAtOnce) < kCountedAtOnce;
    };
    auto reader = m_project.openReader();
    if (!reader || guarded(m_project.file(), isSmall).value_or(true)) {
        m_task.cancel();
        return takeCounts(count(m_project.reader()).value_or(QHash<qint64, int>()));
    }
    using Counts = QHash<qint64, int>;
    const std::shared_ptr<SQLite::Database> database = std::move(*reader);
    m_task.start<Counts>([database](TaskControl &) { return count(*database); }, [this](Result<Counts> counts) {
        if (m_changedMeanwhile)
            recount(); // nobody can tell whether it was counted in
        else if (counts)
            takeCounts(std::move(*counts));
    });
}

void ClassModel::takeCounts(QHash<qint64, int> counts)
{
    m_counts = std::move(counts);
    if (!m_classes.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole});
}

void ClassModel::onLabelsChanged(const cairn::LabelChanges &changes)
{
    if (changes.isWhole)
        return reload();
    bool counted = false;
    for (const RowChange &row : changes.rows) {
        if (row.table != QLatin1String("annotation"))
            continue;
        const QVariant before = row.before.value(kClassColumn), after = row.after.value(kClassColumn);
        // In an update an absent value is an unchanged one.
        if (row.operation == RowOperation::Update && !after.isValid())
            continue;
        if (layerOf(row) != kMainLayer)
            continue;
        if (before.isValid() && !before.isNull())
            --m_counts[before.toLongLong()];
        if (after.isValid() && !after.isNull())
            ++m_counts[after.toLongLong()];
        counted = true;
    }
    m_changedMeanwhile = m_changedMeanwhile || (counted && m_task.isRunning());
    if (changes.touches("label_class"))
        reloadClasses();
    if (counted && !m_classes.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole});
}

/** A change of a label tells its layer only where it came or went. */
qint64 ClassModel::layerOf(const RowChange &row) const
{
    if (const QVariant layer = row.value(AnnotationColumn::Layer); layer.isValid())
        return layer.toLongLong();
    return guarded(m_project.file(), [&]() -> Result<qint64> {
        return integerOf(m_project.reader(), "SELECT coalesce((SELECT layer_id FROM annotation WHERE id = ?), 1)", row.key().toLongLong());
    }).value_or(kMainLayer);
}

int ClassModel::rowOf(qint64 classId) const
{
    for (int row = 0; row < m_classes.size(); ++row) {
        if (m_classes.at(row).id == classId)
            return row;
    }
    return -1;
}

int ClassModel::rowOfKey(const QString &key) const
{
    for (int row = 0; row < m_classes.size() && !key.isEmpty(); ++row) {
        if (m_classes.at(row).key == key)
            return row;
    }
    return -1;
}

int ClassModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_classes.size()); }

QVariant ClassModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LabelClass &labelClass = m_classes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return labelClass.name;
    case Qt::DecorationRole:
    case ColorRole:
        return labelClass.color;
    case Qt::ToolTipRole:
        return labelClass.description.isEmpty() ? tr("%n annotation(s)", nullptr, m_counts.value(labelClass.id)) : labelClass.description;
    case ClassIdRole:
        return labelClass.id;
    case KeyRole:
        return labelClass.key;
    case CountRole:
        return m_counts.value(labelClass.id);
    case ParentIdRole:
        return labelClass.parentId;
    case DescriptionRole:
        return labelClass.description;
    default:
        return {};
    }
}

QHash<int, QByteArray> ClassModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{ClassIdRole, "classId"}, {ColorRole, "color"}, {KeyRole, "key"}, {CountRole, "count"}, {ParentIdRole, "parentId"},
        {DescriptionRole, "description"}});
    return names;
}

} // namespace cairn
