// SPDX-License-Identifier: GPL-3.0-or-later
// Reads metrics from CSV: Keras' CSVLogger, Lightning's metrics.csv, Ultralytics' results.csv, and hand-made ones.
#pragma once

#include "models/metrics/logreader.h"

namespace cairn {

/** The first line names the columns; names lose the spaces around them. The delimiter is the one of , ; tab | that the first line has
    most of. The step is the column step (global_step, iteration, iter) or else epoch (round); where there is none, or an epoch is no
    whole number, rows are counted from 0. Every other column is a metric; cells that are empty or say NA are no values, texts are
    counted and left out. A row with more or fewer cells than the first line is skipped and told of. A line is a row: no cell has a
    line break in it. */
class CsvLogReader : public LogReader
{
public:
    [[nodiscard]] qsizetype read(QByteArrayView bytes, bool isEnd) override;
    [[nodiscard]] QByteArray state() const override;
    void restore(const QByteArray &state) override;

    /** Whether the beginning of a file looks like a log of a training: it names a step or an epoch and something else. */
    [[nodiscard]] static bool isTrainingLog(QByteArrayView head);

private:
    void readLine(QByteArrayView line);
    void readHeader(const std::vector<std::string> &cells);
    void readRow(const std::vector<std::string> &cells);
    [[nodiscard]] qint64 stepOf(const std::vector<std::string> &cells);

    qint64 m_line = 0;
    qint64 m_rows = 0;
    char m_delimiter = ',';
    std::vector<std::string> m_columns;
    std::vector<int> m_names; ///< by column: -2 where it was not asked for yet
    int m_stepColumn = -1;
    qint64 m_lastStep = 0;
};

} // namespace cairn
