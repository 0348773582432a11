// SPDX-License-Identifier: GPL-3.0-or-later
// Reads resources.jsonl, in which a run's supervisor writes what its processes use (see the help page run-folder).
#pragma once

#include "models/metrics/logreader.h"

namespace cairn {

/** Metrics: "system/cpu" (cores), "system/memory" (MB), "system/disk read" and "system/disk written" (MB since the run began),
    "system/energy Wh" (since then, too); of each card "system/gpu 0 %",
    "system/gpu 0 memory" (MB) and "system/gpu 0 W". A step is a second since the first sample; steps never fall, whatever the clock does. */
class ResourceLogReader : public LogReader
{
public:
    [[nodiscard]] qsizetype read(QByteArrayView bytes, bool isEnd) override;
    [[nodiscard]] QByteArray state() const override;
    void restore(const QByteArray &state) override;

private:
    void readLine(QByteArrayView line);
    void add(const QString &name, const Point &place, const QJsonValue &value, double factor);

    qint64 m_line = 0;
    double m_firstTime = 0;
    qint64 m_lastStep = -1;
};

} // namespace cairn
