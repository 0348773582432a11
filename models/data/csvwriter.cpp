// SPDX-License-Identifier: GPL-3.0-or-later
// Fields quoted only where they must be, numbers in the shortest form that reads back the same.
#include "models/data/csvwriter.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cairn {
namespace {

constexpr qsizetype kBufferBytes = 1 << 18;

template<typename Number>
void appendNumber(QByteArray &buffer, Number number)
{
    char text[64];
    const auto [end, error] = std::to_chars(text, text + sizeof text, number);
    if (error == std::errc())
        buffer.append(text, end - text);
}

} // namespace

CsvWriter::CsvWriter(QIODevice *device, LineEnd lineEnd)
    : m_device(device)
    , m_lineEnd(lineEnd)
{
    m_buffer.reserve(kBufferBytes + 4096);
}

CsvWriter::CsvWriter(QIODevice *device, const CsvStyle &style)
    : CsvWriter(device, style.lineEnd)
{
    m_delimiter = style.delimiter;
    m_quotesEmptyText = style.quotesEmptyText;
}

void CsvWriter::addBom() { m_buffer.append("\xEF\xBB\xBF"); }

bool CsvWriter::needsQuotes(const QByteArray &text) const
{
    const auto isSpecial = [this](char letter) { return letter == m_delimiter || letter == '"' || letter == '\n' || letter == '\r'; };
    return std::any_of(text.cbegin(), text.cend(), isSpecial) || text.startsWith(' ') || text.endsWith(' ') || (m_quotesEmptyText && text.isEmpty());
}

void CsvWriter::separate()
{
    if (!m_atRowStart)
        m_buffer.append(m_delimiter);
    m_atRowStart = false;
    m_isSingleEmpty = false;
}

void CsvWriter::add(const QString &text) { add(text.toUtf8()); }

void CsvWriter::add(const QByteArray &utf8)
{
    const bool isFirst = m_atRowStart;
    separate();
    m_isSingleEmpty = isFirst && utf8.isEmpty() && !m_quotesEmptyText;
    if (!needsQuotes(utf8)) {
        m_buffer.append(utf8);
        return;
    }
    QByteArray quoted = utf8;
    quoted.replace("\"", "\"\"");
    m_buffer.append('"').append(quoted).append('"');
}

void CsvWriter::addInteger(qint64 number)
{
    separate();
    appendNumber(m_buffer, number);
}

void CsvWriter::add(double number)
{
    if (std::isnan(number))
        return addMissing();
    separate();
    appendNumber(m_buffer, number);
}

void CsvWriter::add(const QVariant &value)
{
    if (value.isNull())
        return addMissing();
    switch (value.typeId()) {
    case QMetaType::Bool:
        return addInteger(value.toBool());
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return addInteger(value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return add(value.toDouble());
    case QMetaType::QByteArray:
        return add(value.toByteArray());
    default:
        return add(value.toString());
    }
}

void CsvWriter::addMissing()
{
    const bool isFirst = m_atRowStart;
    separate();
    m_isSingleEmpty = isFirst;
}

void CsvWriter::endRow()
{
    // A blank line would be no record.
    if (m_isSingleEmpty || m_atRowStart)
        m_buffer.append("\"\"");
    m_buffer.append(m_lineEnd == LineEnd::CrLf ? "\r\n" : "\n");
    m_atRowStart = true;
    m_isSingleEmpty = false;
    if (m_buffer.size() >= kBufferBytes)
        flush();
}

void CsvWriter::row(const QStringList &fields)
{
    for (const QString &field : fields)
        add(field);
    endRow();
}

void CsvWriter::flush()
{
    if (!m_failed && m_device->write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
}

Result<void> CsvWriter::finish()
{
    flush();
    if (m_failed) {
        return fail(QCoreApplication::translate("CsvFile", "The values could not be written: %1. Check that the disk has room.").arg(m_device->errorString()));
    }
    return {};
}

} // namespace cairn
