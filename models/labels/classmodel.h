// SPDX-License-Identifier: GPL-3.0-or-later
// The classes as a list: name, colour, key, and how many annotations each has.
#pragma once

#include "models/labels/labelschema.h"

#include <QAbstractListModel>
#include <QHash>

namespace cairn {

/** By position, archived ones left out. Follows the project by itself; in large projects the counts come a little later. */
class ClassModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ClassIdRole = Qt::UserRole + 1, ///< qint64
        ColorRole, ///< QColor, also as Qt::DecorationRole
        KeyRole, ///< QString: "1".."9" or empty
        CountRole, ///< int: annotations with this class
        ParentIdRole, ///< qint64, 0 at the top
        DescriptionRole,
    };

    explicit ClassModel(Project &project, QObject *parent = nullptr);

    [[nodiscard]] const LabelClass &labelClass(int row) const { return m_classes.at(row); }
    [[nodiscard]] int rowOf(qint64 classId) const; ///< -1 where there is none
    [[nodiscard]] int rowOfKey(const QString &key) const; ///< -1 where no class has this key

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] qint64 layerOf(const RowChange &row) const;
    void onLabelsChanged(const cairn::LabelChanges &changes);
    void reload();
    void reloadClasses();
    void recount();
    void takeCounts(QHash<qint64, int> counts);
    static Result<QHash<qint64, int>> count(SQLite::Database &database);

    Project &m_project;
    QList<LabelClass> m_classes;
    QHash<qint64, int> m_counts;
    bool m_changedMeanwhile = false; ///< while annotations are counted in a task
    LatestTask m_task;
};

} // namespace cairn
