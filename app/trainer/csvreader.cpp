// SPDX-License-Identifier: GPL-3.0-or-later
// Walks once over the text; doubled quotes are folded in place, so that every field is a view of it.
#include "app/trainer/csvreader.h"

#include "app/trainer/failure.h"
#include "app/trainer/files.h"

#include <cstring>

namespace cairn {

CsvReader::CsvReader(const std::filesystem::path &path)
    : m_name(path.string())
    , m_text(readWholeFile(path))
{
    if (m_text.starts_with("\xEF\xBB\xBF"))
        m_position = 3;
}

bool CsvReader::next(std::vector<std::string_view> &fields)
{
    fields.clear();
    while (m_position < m_text.size() && (m_text[m_position] == '\n' || m_text[m_position] == '\r'))
        m_nextLine += m_text[m_position++] == '\n';
    if (m_position >= m_text.size())
        return false;
    m_line = m_nextLine;
    while (true) {
        const bool quoted = m_position < m_text.size() && m_text[m_position] == '"';
        fields.push_back(quoted ? quotedField() : plainField());
        if (m_position >= m_text.size() || m_text[m_position] != ',')
            break;
        ++m_position;
    }
    if (m_position < m_text.size() && m_text[m_position] == '\r')
        ++m_position;
    if (m_position < m_text.size() && m_text[m_position] == '\n') {
        ++m_position;
        ++m_nextLine;
    }
    return true;
}

std::string_view CsvReader::quotedField()
{
    const std::size_t begin = ++m_position;
    std::size_t write = begin;
    while (m_position < m_text.size()) {
        const char c = m_text[m_position++];
        if (c == '"') {
            if (m_position >= m_text.size() || m_text[m_position] != '"') {
                // Text between the closing quote and the comma is no CSV; it is taken as it stands.
                while (m_position < m_text.size() && std::strchr(",\r\n", m_text[m_position]) == nullptr)
                    m_text[write++] = m_text[m_position++];
                return std::string_view(m_text).substr(begin, write - begin);
            }
            ++m_position;
        }
        m_nextLine += c == '\n';
        m_text[write++] = c;
    }
    throw Failure(sentence("A quote that opens in line ", m_line, " of ", m_name, " is never closed."));
}

std::string_view CsvReader::plainField()
{
    const std::size_t begin = m_position;
    m_position = std::min(m_text.find_first_of(",\r\n", m_position), m_text.size());
    return std::string_view(m_text).substr(begin, m_position - begin);
}

} // namespace cairn
