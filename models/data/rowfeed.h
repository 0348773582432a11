// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table source as typed cells, in batches that are made ahead in another thread while the one before is written.
#pragma once

#include "models/data/columnwatch.h"
#include "models/data/tablereader.h"

#include <QFuture>

#include <vector>

namespace cairn {

struct RowCell {
    CellValue::Kind kind = CellValue::Kind::Missing;
    size_t length = 0; ///< of a text, in bytes
    union {
        std::int64_t integer;
        double real;
        const char *text; ///< in the batch's room
    };
};

/** Where texts lie until their batch is written. */
class TextRoom
{
public:
    const char *add(std::string_view text);
    /** Forgets all texts, keeps the room. */
    void clear();
    [[nodiscard]] size_t bytes() const { return m_bytes; }

private:
    struct Block {
        std::unique_ptr<char[]> letters;
        size_t size = 0;
    };
    std::vector<Block> m_blocks;
    size_t m_block = 0;
    size_t m_used = 0; ///< of the current block
    size_t m_bytes = 0;
};

struct RowBatch {
    std::vector<RowCell> cells; ///< row by row
    size_t rows = 0;
    TextRoom room;
};

/** A column of the table to be made, and which field of the source it is. */
struct FeedColumn {
    size_t field = 0;
    QString name;
    ColumnFormat format;
    ColumnWatch::Certainty certainty = ColumnWatch::Certainty::Chosen;
};

class RowFeed
{
public:
    using Misfit = std::function<void(qint64 line, const FeedColumn &column, std::string_view field)>;

    /** `misfit` and what `reader` tells are called from another thread, one call at a time, and never after the feed was deleted. */
    RowFeed(std::unique_ptr<TableReader> reader, std::vector<FeedColumn> columns, Misfit misfit);
    ~RowFeed();

    /** The next batch, valid until the next call; null at the end, and where a guess did not hold or the source cannot be read on. */
    [[nodiscard]] const RowBatch *next();
    [[nodiscard]] bool holds() const { return !m_isBroken; }
    [[nodiscard]] Result<void> failure() const { return m_reader->failure(); }
    /** Of the columns, when all rows were given. */
    [[nodiscard]] ColumnType type(size_t column) const { return m_watches[column].type(); }
    /** Where the source stands, behind the batch given last. */
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    void fill(RowBatch &batch);
    bool takeRow(RowBatch &batch);

    std::unique_ptr<TableReader> m_reader;
    std::vector<FeedColumn> m_columns;
    std::vector<ColumnWatch> m_watches;
    Misfit m_misfit;
    RowBatch m_batches[2];
    int m_filling = 0;
    QFuture<void> m_ahead;
    bool m_isBroken = false;
    bool m_isAtEnd = false;
    qint64 m_readTo = 0; ///< of the batch being filled
    qint64 m_bytesRead = 0;
    qint64 m_bytes = 0;
};

} // namespace cairn
