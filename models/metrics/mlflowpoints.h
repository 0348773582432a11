// SPDX-License-Identifier: GPL-3.0-or-later
// The log of values that an MLflow client has sent: one line a value, written by the endpoint and read by the follower.
#pragma once

#include "models/metrics/logreader.h"

namespace cairn {

/** "MILLISECONDS STEP VALUE NAME" with its newline; the value with all its digits, or nan, inf, -inf. A backslash and a line break
    in the name are written as \\ and \n. */
[[nodiscard]] QByteArray mlflowLine(const QString &name, const Point &point);

class MlflowPointReader : public LogReader
{
public:
    [[nodiscard]] qsizetype read(QByteArrayView bytes, bool isEnd) override;
    [[nodiscard]] QByteArray state() const override;
    void restore(const QByteArray &state) override;

private:
    void readLine(QByteArrayView line);

    qint64 m_line = 0;
};

} // namespace cairn
