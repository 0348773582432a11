// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the log of a program that Cairn did not start into a run: values become points, each once. Private to this room.
#pragma once

#include "models/metrics/logreader.h"
#include "models/metrics/pointwriter.h"
#include "models/metrics/runsources.h"
#include "models/metrics/seriesbatch.h"
#include "models/runs/logtail.h"

#include <optional>

namespace cairn {

/** A file that was written anew (Lightning's metrics.csv with a new column, a trainer's state) is compared with what is stored: what
    it says again is passed over, from the first difference on the stored points are superseded. */
class ForeignTail : public LogTail
{
public:
    ForeignTail(LogSource source, const RunFile &file);

    [[nodiscard]] const LogFacts &facts() const { return m_facts; }
    [[nodiscard]] const QMap<QString, qint64> &leftOut() const { return m_reader->leftOut(); }
    [[nodiscard]] const LogSource &source() const { return m_source; }
    [[nodiscard]] qint64 added() const { return m_added; } ///< points stored by this catching up

protected:
    qsizetype parse(QByteArrayView bytes, bool isEnd) override;
    void store(SQLite::Database &database) override;
    void startAnew() override;
    [[nodiscard]] bool isToBeReadAgain() override;
    void clear(SQLite::Database &) override {}
    [[nodiscard]] QByteArray readerState() const override;

private:
    /** A metric of the run. */
    struct Slot {
        QString name;
        qint64 seriesId = 0;
        bool isCompared = false; ///< what is read is compared with `stored` until it differs or ends
        qint64 matched = 0;
        QList<Point> stored;
        SeriesBatch batch;
    };
    Slot &slotOf(int name);
    Slot &slotNamed(const QString &name);
    void open(Slot &slot, SQLite::Database &database);
    void take(Slot &slot, const Point &point);
    void startAgain(qint64 step, SQLite::Database &database);

    std::unique_ptr<LogReader> m_reader;
    QString m_metric;
    bool m_sharesSeries; ///< with other files of the run, which then go on where this one ends
    std::optional<PointWriter> m_writer;
    std::vector<Slot> m_slots;
    QHash<QString, size_t> m_byName;
    std::vector<size_t> m_byReaderName;
    std::vector<LoggedValue> m_values; ///< parsed and not yet stored
    LogFacts m_facts;
    bool m_isReadAgain = false;
    QHash<QString, qint64> m_matched; ///< while it is read again: how many stored points each metric has matched; -1: it is done
    double m_knownModification = 0;
    qint64 m_added = 0;
};

} // namespace cairn
