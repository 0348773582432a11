// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's own statement, since a million rows of twenty columns are read through it.
#include "models/labels/tablerows.h"

#include "models/labels/canonicaljson.h"

#include <QtEndian>

#include <sqlite3.h>

#include <bit>

namespace cairn {
namespace {

constexpr qsizetype kBufferBytes = 1 << 16;

void appendNumber(QByteArray &buffer, quint64 number)
{
    const quint64 ordered = qToLittleEndian(number);
    buffer.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

} // namespace

TableRows::TableRows(SQLite::Database &database, const TableInfo &table)
    : m_database(database)
{
    QString columns = QStringLiteral("row_id");
    for (const TableColumn &column : table.valueColumns())
        columns += QStringLiteral(", ") + quotedName(column.name);
    const QByteArray sql = QStringLiteral("SELECT %1 FROM %2 ORDER BY row_id").arg(columns, Tables::derivedSource(table, columns)).toUtf8();
    if (!table.derivedColumns().isEmpty())
        m_guard.emplace(database.getHandle());
    if (sqlite3_prepare_v2(database.getHandle(), sql.constData(), int(sql.size()), &m_statement, nullptr) != SQLITE_OK)
        throw SQLite::Exception(database.getHandle());
    if (m_guard)
        m_guard->prepared();
}

TableRows::~TableRows() { sqlite3_finalize(m_statement); }

bool TableRows::next()
{
    if (m_guard)
        m_guard->beginRow();
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SQLite::Exception(m_database.getHandle());
    return code == SQLITE_ROW;
}

qint64 TableRows::rowId() const { return sqlite3_column_int64(m_statement, 0); }

TableCell TableRows::cell(int valueColumn) const
{
    const int column = valueColumn + 1;
    TableCell cell;
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        cell.kind = TableCell::Kind::Integer;
        cell.integer = sqlite3_column_int64(m_statement, column);
        break;
    case SQLITE_FLOAT:
        cell.kind = TableCell::Kind::Real;
        cell.real = sqlite3_column_double(m_statement, column);
        break;
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        cell.text = std::string_view(text, size_t(sqlite3_column_bytes(m_statement, column)));
        cell.kind = cell.text.empty() ? TableCell::Kind::Missing : TableCell::Kind::Text;
        break;
    }
    default:
        break;
    }
    return cell;
}

CellDigest::CellDigest(const QList<TableColumn> &valueColumns, int leftOut)
{
    QJsonArray header;
    for (int at = 0; at < valueColumns.size(); ++at) {
        const TableColumn &column = valueColumns.at(at);
        if (at == leftOut)
            continue;
        m_columns.append(at);
        header.append(QJsonArray {column.name, columnTypeName(column.type), columnRoleName(column.role)});
    }
    m_header = canonicalJson(header);
    m_buffer = m_header;
}

void CellDigest::add(const TableRows &row)
{
    appendNumber(m_buffer, quint64(row.rowId()));
    for (const int column : m_columns) {
        const TableCell cell = row.cell(column);
        m_buffer.append(char(cell.kind));
        switch (cell.kind) {
        case TableCell::Kind::Integer:
            appendNumber(m_buffer, quint64(cell.integer));
            break;
        case TableCell::Kind::Real:
            appendNumber(m_buffer, std::bit_cast<quint64>(cell.real));
            break;
        case TableCell::Kind::Text:
            appendNumber(m_buffer, cell.text.size());
            m_buffer.append(cell.text.data(), qsizetype(cell.text.size()));
            break;
        case TableCell::Kind::Missing:
            break;
        }
    }
    if (m_buffer.size() > kBufferBytes) {
        m_hash.addData(m_buffer);
        m_buffer.resize(0);
    }
}

QByteArray CellDigest::take()
{
    m_hash.addData(m_buffer);
    const QByteArray digest = m_hash.result().toHex();
    m_hash.reset();
    m_buffer = m_header;
    return digest;
}

} // namespace cairn
