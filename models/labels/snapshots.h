// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots: labels frozen into a content-addressed tree, with a split into train, val and test.
#pragma once

#include "models/project/project.h"

#include <array>

namespace cairn {

enum class Split : char { None = 0, Train = 1, Val = 2, Test = 3 };
[[nodiscard]] QString splitName(Split split); ///< "train", "val", "test", ""

struct SplitRule {
    std::array<double, 3> shares = {0.7, 0.15, 0.15}; ///< train, val, test; they are scaled to sum 1
    quint64 seed = 1;
    bool stratify = false;
    QString groupExpression; ///< SQL over item or the table; empty: each on its own (images: item.group_key where set)
};

struct SnapshotRequest {
    QString name; ///< empty: the next "snapshot N"
    qint64 tableId = 0; ///< 0: the images
    QString target; ///< the label column, or a column of the table itself that holds the answer
    SplitRule split;
};

struct Snapshot {
    qint64 id = 0;
    QString name;
    QByteArray digest; ///< SHA-256
    double createdAt = 0;
    qint64 tableId = 0;
    QString target;
    QString splitRule; ///< JSON
    qint64 items = 0; ///< labelled images or rows
    qint64 train = 0, val = 0, test = 0;
};

/** What differs between two snapshots of the same kind: items or rows by name, with what they were and are. */
struct SnapshotDifference {
    struct Entry {
        QString name; ///< item path or row number
        QString before, after; ///< canonical JSON or label value; empty where absent
        qint64 itemId = 0; ///< of an image's snapshot
        qint64 rowId = 0; ///< of a table's
    };
    qint64 tableId = 0; ///< 0: of images
    QList<Entry> added, removed, changed; ///< at most `listed` entries each
    qint64 addedCount = 0, removedCount = 0, changedCount = 0;
};

/** "3 × RBC, 1 × WBC" for what an Entry says of an image; of a row it is words already. */
[[nodiscard]] QString labelsInWords(const QString &state);

class Snapshots
{
public:
    explicit Snapshots(Project &project) : m_project(project) {}

    [[nodiscard]] static Result<QList<Snapshot>> all(SQLite::Database &database); ///< newest first
    /** By id or unique name. */
    [[nodiscard]] static Result<Snapshot> find(SQLite::Database &database, const QString &idOrName);
    [[nodiscard]] static Result<SnapshotDifference> difference(SQLite::Database &database, const Snapshot &from, const Snapshot &to, int listed = 1000);

    /** Freezes the labels as they are now. Slow for large projects: call it in a task. An error when nothing is labelled. */
    [[nodiscard]] Result<Snapshot> freeze(const SnapshotRequest &request, const TaskControl &control = {});

private:
    Project &m_project;
};

/** Writes a snapshot as a dataset for programs (format "cairn", see the help page run-folder) once per digest, into
    PROJECT/snapshots/<digest>-cairn/, by a rename at the end; where pictures came or went since, into another folder beside it. Returns its absolute path. Unlabelled images and rows are in it
    without a split. */
[[nodiscard]] Result<QString> writeDataset(const Project &project, const Snapshot &snapshot, const TaskControl &control = {});

} // namespace cairn
