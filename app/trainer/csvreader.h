// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the CSV that Cairn writes: RFC 4180, comma, UTF-8, LF or CRLF.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cairn {

class CsvReader {
public:
    /// Reads the whole file at once. Throws Failure when it cannot be read.
    explicit CsvReader(const std::filesystem::path &path);

    /// The next record's fields, valid until the reader dies. False at the end. Empty lines are passed over.
    /// Throws Failure when a quote is never closed.
    bool next(std::vector<std::string_view> &fields);

    /// The line, from 1, on which the record last read begins.
    [[nodiscard]] std::size_t line() const { return m_line; }

private:
    std::string_view quotedField();
    std::string_view plainField();

    std::string m_name;
    std::string m_text;
    std::size_t m_position = 0;
    std::size_t m_line = 0;
    std::size_t m_nextLine = 1;
};

} // namespace cairn
