// SPDX-License-Identifier: GPL-3.0-or-later
// What the gallery shows beside a picture: its status, how many labels it has, one badge a class.
#pragma once

#include "models/data/itembadgesource.h"
#include "models/project/project.h"

#include <QHash>
#include <QSet>

namespace cairn {

/** Holds the counts of all items in memory (a few bytes each) and follows the journal. Large projects are counted in a task: until it is
    done everything seems unlabelled, then `changed` tells. */
class ItemBadges : public ItemBadgeSource
{
    Q_OBJECT
public:
    explicit ItemBadges(Project &project, QObject *parent = nullptr);

    [[nodiscard]] QString status(qint64 itemId) const override;
    [[nodiscard]] int annotationCount(qint64 itemId) const override;
    [[nodiscard]] QList<ItemBadge> badges(qint64 itemId) const override;

private:
    void reload();
    void reloadClasses();
    [[nodiscard]] qint64 itemOf(qint64 annotationId) const;
    void reloadItems(const QList<qint64> &itemIds);
    void onLabelsChanged(const cairn::LabelChanges &changes);

    struct ClassCount {
        qint64 classId = 0; ///< 0: no class yet
        int count = 0;
    };
    struct Counts {
        QHash<qint64, QString> status;
        QHash<qint64, QList<ClassCount>> byItem; ///< lists and no hashes: one hash an item would take a kilobyte each
    };
    static Result<Counts> count(SQLite::Database &database);
    void take(Counts counts);

    struct ClassLook {
        QString name;
        QColor color;
        int position = 0;
    };
    Project &m_project;
    QHash<qint64, ClassLook> m_classes;
    Counts m_counts;
    QSet<qint64> m_changedMeanwhile; ///< while they are counted in a task
    LatestTask m_task;
};

} // namespace cairn
