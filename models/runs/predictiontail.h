// SPDX-License-Identifier: GPL-3.0-or-later
// Reads predictions.jsonl: each line becomes a row. Private to this room.
#pragma once

#include "models/project/idsource.h"
#include "models/runs/logtail.h"
#include "models/runs/predictions.h"

#include <optional>

namespace cairn {

class PredictionTail : public LogTail
{
public:
    /** `tableId`: the table of the run's snapshot, 0 where it is of images. */
    PredictionTail(LogSource source, const QString &file, qint64 tableId, IdSource &ids);

protected:
    qsizetype parse(QByteArrayView bytes, bool isEnd) override;
    void store(SQLite::Database &database) override;
    void startAnew() override;
    void clear(SQLite::Database &database) override;
    [[nodiscard]] QByteArray readerState() const override;

private:
    struct Statements;
    struct Parsed {
        qint64 line = 0;
        int page = 0;
        Prediction prediction;
        int fold = 0; ///< that it was held back from: one more than the program says; 0: none
    };
    void parseLine(const QByteArray &line);
    void report(qint64 line, const QString &reason);
    bool findItem(Parsed &parsed);

    qint64 m_tableId;
    IdSource &m_ids;
    qint64 m_line = 0;
    QList<Parsed> m_parsed;
    std::shared_ptr<Statements> m_statements;
};

} // namespace cairn
