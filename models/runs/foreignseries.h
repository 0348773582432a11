// SPDX-License-Identifier: GPL-3.0-or-later
// The series of a run that another program logs: values become points, each once, also where a log is read again. Private to this room.
#pragma once

#include "models/metrics/pointwriter.h"
#include "models/metrics/seriesbatch.h"

#include <QJsonObject>

#include <optional>

namespace cairn {

/** A log that was written anew (Lightning's metrics.csv with a new column, a trainer's state, a database put in another's place) is
    compared with what is stored: what it says again is passed over, from the first difference on the stored points are superseded. */
class ForeignSeries
{
public:
    /** `sharesSeries`: other logs of the run go on where this one ends, so nothing can be compared; what is read again supersedes. */
    ForeignSeries(qint64 runId, bool sharesSeries);

    /** What is added from now on was read from the log's start. */
    void readAgain();
    /** What has to be known to go on in another process, within a JSON object; and back. */
    void save(QJsonObject &state) const;
    void restore(const QJsonObject &state);

    /** The place of a metric in this object; made when new. */
    [[nodiscard]] size_t slotNamed(const QString &name);
    void add(size_t slot, const Point &point) { m_values.push_back({slot, point}); }
    /** The program says that it begins again at `step`, with all metrics of the run. */
    void startAgain(qint64 step) { m_values.push_back({kEverySlot, {step, 0, 0}}); }

    /** Writes what was added since the last call, in the transaction of the connection. */
    void store(SQLite::Database &database);
    [[nodiscard]] qint64 added() const { return m_added; } ///< points stored so far

private:
    static constexpr size_t kEverySlot = size_t(-1);
    struct Value {
        size_t slot = 0;
        Point point;
    };
    /** A metric of the run. */
    struct Slot {
        QString name;
        qint64 seriesId = 0;
        bool isCompared = false; ///< what is read is compared with `stored` until it differs or ends
        qint64 matched = 0;
        QList<Point> stored;
        SeriesBatch batch;
    };
    void open(Slot &slot, SQLite::Database &database);
    void take(Slot &slot, const Point &point);
    void supersedeAll(qint64 step, SQLite::Database &database);

    qint64 m_runId;
    bool m_sharesSeries;
    std::optional<PointWriter> m_writer;
    std::vector<Slot> m_slots;
    QHash<QString, size_t> m_byName;
    std::vector<Value> m_values; ///< not yet stored
    bool m_isReadAgain = false;
    QHash<QString, qint64> m_matched; ///< while it is read again: how many stored points each metric has matched; -1: it is done
    qint64 m_added = 0;
};

} // namespace cairn
