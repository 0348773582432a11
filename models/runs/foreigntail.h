// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the log of a program that Cairn did not start into a run: values become points, each once. Private to this room.
#pragma once

#include "models/metrics/logreader.h"
#include "models/metrics/runsources.h"
#include "models/runs/foreignseries.h"
#include "models/runs/logtail.h"

namespace cairn {

class ForeignTail : public LogTail
{
public:
    /** `runFolder`: where files that the log holds are kept. */
    ForeignTail(LogSource source, const RunFile &file, const QDir &runFolder);

    [[nodiscard]] const LogFacts &facts() const { return m_facts; }
    [[nodiscard]] const QMap<QString, qint64> &leftOut() const { return m_reader->leftOut(); }
    [[nodiscard]] bool hasWritten() const { return m_hasWritten; } ///< a file into the run's folder
    [[nodiscard]] const LogSource &source() const { return m_source; }
    [[nodiscard]] qint64 added() const { return m_series.added(); } ///< points stored by this catching up

protected:
    qsizetype parse(QByteArrayView bytes, bool isEnd) override;
    void store(SQLite::Database &database) override;
    void startAnew() override;
    [[nodiscard]] bool isToBeReadAgain() override;
    void clear(SQLite::Database &) override {}
    [[nodiscard]] QByteArray readerState() const override;

private:
    std::unique_ptr<LogReader> m_reader;
    QString m_metric;
    ForeignSeries m_series;
    std::vector<size_t> m_slots; ///< by the reader's index of a name
    std::vector<LoggedValue> m_values; ///< parsed and not yet stored
    LogFacts m_facts;
    QDir m_runFolder;
    bool m_hasWritten = false;
    double m_knownModification = 0;
};

} // namespace cairn
