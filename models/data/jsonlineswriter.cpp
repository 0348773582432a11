// SPDX-License-Identifier: GPL-3.0-or-later
// JSON lines: an object a row, null for what is missing.
#include "models/data/tablewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cmath>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

constexpr qsizetype kBufferBytes = 1 << 18;

void appendText(QByteArray &line, std::string_view text)
{
    static const char kHex[] = "0123456789abcdef";
    line += '"';
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            line += '\\';
            line += letter;
        } else if (letter == '\n') {
            line += "\\n";
        } else if (uchar(letter) < 0x20) {
            line += "\\u00";
            line += kHex[uchar(letter) >> 4];
            line += kHex[uchar(letter) & 15];
        } else {
            line += letter;
        }
    }
    line += '"';
}

class JsonLinesWriter : public TableWriter
{
public:
    explicit JsonLinesWriter(const QString &path)
        : m_file(path)
    {
    }

    Result<void> begin(const QList<CellColumn> &columns, qint64) override
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return fail(Tr::tr("%1 cannot be written. Choose another place.").arg(QDir::toNativeSeparators(m_file.fileName())), m_file.errorString());
        for (const CellColumn &column : columns) {
            const QByteArray name = column.name.toUtf8();
            QByteArray key = m_keys.isEmpty() ? QByteArray("{") : QByteArray(",");
            appendText(key, {name.constData(), size_t(name.size())});
            m_keys.append(key + ':');
            m_types.append(column.type);
        }
        return {};
    }

    Result<void> row(std::span<const TableCell> cells) override
    {
        for (size_t column = 0; column < cells.size(); ++column) {
            m_buffer += m_keys[qsizetype(column)];
            add(cells[column], m_types[qsizetype(column)]);
        }
        m_buffer += "}\n";
        return m_buffer.size() < kBufferBytes ? Result<void>() : flush();
    }

    Result<void> finish() override
    {
        if (Result<void> flushed = flush(); !flushed)
            return flushed;
        if (!m_file.commit())
            return fail(Tr::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()));
        return {};
    }

private:
    void add(const TableCell &cell, ColumnType type)
    {
        switch (cell.kind) {
        case TableCell::Kind::Missing:
            m_buffer += "null";
            break;
        case TableCell::Kind::Integer:
            m_buffer += type != ColumnType::Boolean ? QByteArray::number(cell.integer) : cell.integer ? QByteArray("true") : QByteArray("false");
            break;
        case TableCell::Kind::Real:
            // JSON has no infinity; Python and we read this word.
            m_buffer += std::isinf(cell.real) ? (cell.real < 0 ? QByteArray("-Infinity") : QByteArray("Infinity")) : exactNumber(cell.real);
            break;
        case TableCell::Kind::Text:
            appendText(m_buffer, cell.text);
            break;
        }
    }

    Result<void> flush()
    {
        if (m_file.write(m_buffer) != m_buffer.size())
            return fail(Tr::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()));
        m_buffer.clear();
        return {};
    }

    QSaveFile m_file;
    QByteArray m_buffer;
    QList<QByteArray> m_keys;
    QList<ColumnType> m_types;
};

} // namespace

ExportFormat jsonLinesExport()
{
    return {"jsonl", Tr::tr("JSON lines"), {QStringLiteral("jsonl"), QStringLiteral("ndjson"), QStringLiteral("json")},
        [](const QString &file, const QString &, const ExportStyle &) -> std::unique_ptr<TableWriter> { return std::make_unique<JsonLinesWriter>(file); }};
}

} // namespace cairn
