// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one metric of an mlruns folder: lines of "milliseconds value step", appended; the file's own name is the metric's.
#pragma once

#include "models/metrics/logreader.h"

namespace cairn {

/** Old clients write no step, which is step 0; newer ones may add fields behind it, which are not read. */
class MlflowMetricReader : public LogReader
{
public:
    [[nodiscard]] qsizetype read(QByteArrayView bytes, bool isEnd) override;
    [[nodiscard]] QByteArray state() const override;
    void restore(const QByteArray &state) override;

private:
    void readLine(const QByteArray &line);

    qint64 m_line = 0;
};

} // namespace cairn
