// SPDX-License-Identifier: GPL-3.0-or-later
// Brings values out of another program's database into a run: as foreigntail.h does with files, but rows count instead of bytes.
// Private to this room.
#pragma once

#include "models/metrics/rundatabase.h"
#include "models/project/writegate.h"
#include "models/runs/foreignseries.h"
#include "models/runs/logsource.h"

namespace cairn {

class ForeignRows
{
public:
    ForeignRows(LogSource source, const FoundRun &run, int stream);

    /** Each transaction of the other database is over before one of ours begins. */
    [[nodiscard]] Result<void> catchUp(WriteGate &gate, const TaskControl &control);
    [[nodiscard]] qint64 added() const { return m_series.added(); }

private:
    Result<void> noticeReplaced();

    LogSource m_source;
    const FoundRun &m_run;
    int m_stream;
    ForeignSeries m_series;
};

} // namespace cairn
