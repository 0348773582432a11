// SPDX-License-Identifier: GPL-3.0-or-later
// What a run is to learn from: labels as they are now, a snapshot, a table's own column.
#pragma once

#include "models/labels/snapshots.h"
#include "models/runs/recipe.h"

#include <QComboBox>

namespace cairn {

/** One line of the choice. */
struct DataChoice {
    qint64 snapshotId = 0; ///< a snapshot that is there
    qint64 tableId = 0; ///< else: freeze this table's labels now, or the images' when 0
    QString target;
    bool isNothing = false;

    friend bool operator==(const DataChoice &, const DataChoice &) = default;
};

class DataChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit DataChooser(Project &project, QWidget *parent = nullptr);

    /** Lists what there is of the wanted data; what was chosen stays so where it is still there. */
    void list(WantedData wanted);
    /** For another recipe: what was chosen for the last one may make no sense for it. */
    void listAnew(WantedData wanted);

    [[nodiscard]] DataChoice choice() const;
    /** Whether it is there. */
    bool chooseSnapshot(qint64 snapshotId);
    /** How the chosen labels are, or were, frozen. */
    [[nodiscard]] SnapshotRequest frozenBy() const;

private:
    void add(const QString &text, const DataChoice &choice);

    Project &m_project;
};

} // namespace cairn

Q_DECLARE_METATYPE(cairn::DataChoice)
