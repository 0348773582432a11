// SPDX-License-Identifier: GPL-3.0-or-later
// The labels of a project as they are now, as the parts that a snapshot is made of.
#pragma once

#include "models/labels/snapshots.h"

#include <QHash>

namespace cairn {

inline constexpr qint64 kRowsOfPart = 4'096;

struct FrozenPart {
    qint64 part = 0; ///< item id, or number of the block of rows (from 0)
    QByteArray order; ///< where it stands among the others in the snapshot's digest: path and page; rows: by part
    QByteArray body; ///< canonical JSON
    QByteArray digest; ///< SHA-256 of it
    Split split = Split::None; ///< images
    QByteArray splits; ///< rows: one byte each
};

struct FrozenLabels {
    QList<FrozenPart> parts;
    qint64 items = 0;
    qint64 journalId = 0; ///< the last gesture that is in it
    std::array<qint64, 4> counts {}; ///< by Split
    QString target; ///< as the table spells it

    /** `of` says what was frozen ("images", or table and target), so that two tables never share a digest. */
    [[nodiscard]] QByteArray digest(const QByteArray &of) const;
};

/** Items with annotations that have a class, and items that are done without any (a true empty). */
[[nodiscard]] Result<FrozenLabels> freezeImages(SQLite::Database &database, const QString &projectFile, const SplitRule &rule,
    const TaskControl &control);
/** Every row, labelled or not, by blocks of kRowsOfPart. */
[[nodiscard]] Result<FrozenLabels> freezeTable(SQLite::Database &database, const QString &projectFile, const SnapshotRequest &request,
    const TaskControl &control);

/** The group of each id as `expression` says it; empty expression: none. */
[[nodiscard]] Result<QHash<qint64, QString>> groupsBy(const QString &projectFile, const QString &idColumn, const QString &source,
    const QString &expression);

/** Names by class id, each of them once: the class's own, or its whole path ("cell/RBC") where another class has the same. */
[[nodiscard]] QHash<qint64, QString> uniqueClassNames(SQLite::Database &database);

} // namespace cairn
