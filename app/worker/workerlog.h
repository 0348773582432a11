// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's log beside the project: sentences with their times, never larger than its cap.
#pragma once

#include <QFile>

namespace cairn {

class WorkerLog
{
public:
    /** Appends to PROJECT/.worker.log. What was there beyond the cap moves to .worker.log.1 first. */
    explicit WorkerLog(const QString &projectFolder);

    void write(const QString &sentence);

private:
    void makeRoom();

    QFile m_file;
};

} // namespace cairn
