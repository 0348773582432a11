// SPDX-License-Identifier: GPL-3.0-or-later
// Two batches: one is being filled while the other is in use.
#include "models/data/rowfeed.h"

#include <QtConcurrent>

#include <cstring>

namespace cairn {
namespace {

constexpr size_t kMostCells = 1 << 18;
constexpr size_t kMostRows = 16'384;
constexpr size_t kMostBytes = 4 << 20;
constexpr size_t kBlockBytes = 1 << 20;

} // namespace

const char *TextRoom::add(std::string_view text)
{
    while (m_block < m_blocks.size() && m_blocks[m_block].size - m_used < text.size()) {
        ++m_block;
        m_used = 0;
    }
    if (m_block == m_blocks.size()) {
        const size_t size = std::max(kBlockBytes, text.size());
        m_blocks.push_back({std::make_unique_for_overwrite<char[]>(size), size});
    }
    char *place = m_blocks[m_block].letters.get() + m_used;
    std::memcpy(place, text.data(), text.size());
    m_used += text.size();
    m_bytes += text.size();
    return place;
}

void TextRoom::clear()
{
    // A huge cell was an exception; its room is not kept.
    std::erase_if(m_blocks, [](const Block &block) { return block.size > kBlockBytes; });
    m_block = m_used = m_bytes = 0;
}

RowFeed::RowFeed(std::unique_ptr<TableReader> reader, std::vector<FeedColumn> columns, Misfit misfit)
    : m_reader(std::move(reader))
    , m_columns(std::move(columns))
    , m_misfit(std::move(misfit))
    , m_bytes(m_reader->bytes())
{
    for (const FeedColumn &column : m_columns)
        m_watches.emplace_back(column.format, column.certainty);
    // A leaf of work that waits for nothing: whoever waits for it may do it himself.
    m_ahead = QtConcurrent::run([this] { fill(m_batches[0]); });
}

RowFeed::~RowFeed() { m_ahead.waitForFinished(); }

const RowBatch *RowFeed::next()
{
    m_ahead.waitForFinished();
    const RowBatch &ready = m_batches[m_filling];
    m_bytesRead = m_readTo;
    if (m_isBroken || ready.rows == 0 || !m_reader->failure())
        return nullptr;
    m_filling = 1 - m_filling;
    RowBatch &next = m_batches[m_filling];
    if (m_isAtEnd)
        next.rows = 0;
    else
        m_ahead = QtConcurrent::run([this, &next] { fill(next); });
    return &ready;
}

void RowFeed::fill(RowBatch &batch)
{
    batch.rows = 0;
    batch.cells.clear();
    batch.room.clear();
    while (batch.rows < kMostRows && batch.cells.size() < kMostCells && batch.room.bytes() < kMostBytes) {
        if (!m_reader->next()) {
            m_isAtEnd = true;
            break;
        }
        if (!takeRow(batch)) {
            m_isBroken = true;
            return;
        }
    }
    m_readTo = m_reader->bytesRead();
}

bool RowFeed::takeRow(RowBatch &batch)
{
    const auto fields = m_reader->fields();
    ConvertBuffer buffer;
    CellValue value;
    for (size_t at = 0; at < m_columns.size(); ++at) {
        const size_t place = m_columns[at].field;
        const std::string_view field = place < fields.size() ? fields[place] : std::string_view();
        if (!m_watches[at].take(field, m_reader->isText(place), value, buffer))
            return false;
        RowCell &cell = batch.cells.emplace_back();
        cell.kind = value.kind;
        switch (value.kind) {
        case CellValue::Kind::Integer:
            cell.integer = value.integer;
            break;
        case CellValue::Kind::Real:
            cell.real = value.real;
            break;
        case CellValue::Kind::Text:
            cell.length = value.text.size();
            cell.text = batch.room.add(value.text);
            break;
        case CellValue::Kind::Misfit:
            m_misfit(m_reader->line(), m_columns[at], field);
            break;
        case CellValue::Kind::Missing:
            break;
        }
    }
    ++batch.rows;
    return true;
}

} // namespace cairn
