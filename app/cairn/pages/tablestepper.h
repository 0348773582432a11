// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the next row without a label, near ones at once, far ones in a task.
#pragma once

#include "models/data/rowids.h"
#include "models/labels/rowlabels.h"

#include <functional>

namespace cairn {

class TableStepper : public QObject
{
    Q_OBJECT
public:
    explicit TableStepper(Project &project, QObject *parent = nullptr);

    /** Looks from position `from` of `rowIds` to their end, then from the beginning. `done` gets the position, -1 where every row has a
        label; a newer search takes the place of an older one. */
    void findUnlabelled(const LabelColumn &column, const RowIds &rowIds, int from, std::function<void(int)> done,
        RowLabels::Whose whose = RowLabels::Whose::Anybodys);
    [[nodiscard]] bool isSearching() const { return m_task.isRunning(); }

Q_SIGNALS:
    void failed(const cairn::Error &error);

private:
    Project &m_project;
    LatestTask m_task;
};

} // namespace cairn
