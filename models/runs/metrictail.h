// SPDX-License-Identifier: GPL-3.0-or-later
// Follows metrics.jsonl: values become points. Private to this room.
#pragma once

#include "models/metrics/logreader.h"
#include "models/metrics/pointwriter.h"
#include "models/runs/logtail.h"

#include <optional>

namespace cairn {

class MetricTail : public LogTail
{
public:
    /** `now`: the time of values without one; 0: that of the file's last change. */
    MetricTail(LogSource source, const QString &file, double now);

protected:
    qsizetype parse(QByteArrayView bytes, bool isEnd) override;
    void store(SQLite::Database &database) override;
    void startAnew() override;
    void clear(SQLite::Database &) override {}
    [[nodiscard]] QByteArray readerState() const override { return m_reader->state(); }

private:
    /** A metric of the log. One that this file says for the first time may continue an earlier file's, from an earlier step. */
    struct Slot {
        qint64 seriesId = 0;
        bool isFirst = true;
        std::vector<Point> points;
    };

    std::unique_ptr<LogReader> m_reader;
    std::optional<PointWriter> m_writer;
    std::vector<Slot> m_slots; ///< by the reader's index
    std::vector<LoggedValue> m_values; ///< parsed and not yet stored
    double m_now;
};

} // namespace cairn
