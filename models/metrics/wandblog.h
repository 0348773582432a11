// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the log that W&B keeps of a run that is not sent anywhere ("offline"): wandb/offline-run-*/run-*.wandb.
#pragma once

#include "models/metrics/logreader.h"

#include <QSet>

namespace cairn {

namespace wandbrecords {
class History;
class Item;
class Output;
class Run;
class Stats;
}

/** Framing: seven bytes that name the format, then LevelDB's log blocks of 32 KB, whose pieces have the CRC-32 of zlib; a piece that
    does not fit its checksum is skipped with the record it belongs to. History gives values (nested ones with dots, names that begin
    with "_" are W&B's own), the machine's statistics become "system/NAME" counted from 0, configuration gives parameters, what the
    summary says beside the history becomes tags "summary.NAME". Pictures, histograms, tables and texts are counted and left out.
    What the program printed goes into the run's output. */
class WandbLogReader : public LogReader
{
public:
    WandbLogReader();
    ~WandbLogReader() override;
    [[nodiscard]] qsizetype read(QByteArrayView bytes, bool isEnd) override;
    [[nodiscard]] QByteArray state() const override;
    void restore(const QByteArray &state) override;

private:
    struct Parser;
    /** A record while it is put together. */
    struct Assembly {
        std::string record;
        qint64 position = 0; ///< in the file, behind the last piece
        bool isOpen = false; ///< its first piece was there
        bool isWhole = false;
    };
    /** How many bytes were taken: a whole record, padding, or a piece of a record that is skipped; 0 where there is not enough yet. */
    qsizetype readPieces(const char *at, qsizetype available);
    qsizetype readPiece(const char *at, qsizetype available, Assembly &assembly);
    void readRecord(const std::string &bytes);
    void readHistory(const wandbrecords::History &history);
    void readStats(const wandbrecords::Stats &stats);
    void readRun(const wandbrecords::Run &run);
    void readConfig(const wandbrecords::Item &item);
    void readSummary(const wandbrecords::Item &item);
    void tellSummary();
    void addOutput(const wandbrecords::Output &output);
    void addNumbers(const std::string &name, const wandbrecords::Item &item, const Point &place);
    void add(const std::string &name, const Point &place, double number);

    std::unique_ptr<Parser> m_parser;
    qint64 m_position = 0; ///< in the file
    qint64 m_record = 0; ///< read so far
    bool m_isSkipping = false; ///< what comes are the rest of a record that is damaged or too long
    bool m_isLost = false; ///< it is no such log
    std::unordered_map<std::string, qint64> m_systemSteps;
    QSet<QString> m_media; ///< names under which pictures, histograms and the like were logged
    QMap<QString, QString> m_summary; ///< what the summary says so far
};

} // namespace cairn
