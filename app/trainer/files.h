// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files read at once, and files that are replaced by rename so that nobody ever reads a half.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace cairn {

/// Throws Failure with a sentence that names the file.
[[nodiscard]] std::string readWholeFile(const std::filesystem::path &path);
void replaceFile(const std::filesystem::path &path, std::string_view content);
void makeFolder(const std::filesystem::path &path);

/// Lines that become the named file only when publish() is called; without it they vanish.
class LineFile {
public:
    explicit LineFile(std::filesystem::path path);
    ~LineFile();
    LineFile(const LineFile &) = delete;
    LineFile &operator=(const LineFile &) = delete;

    /// The line comes with its newline.
    void append(std::string_view line);
    void publish();

private:
    void flush();

    std::filesystem::path m_path;
    std::filesystem::path m_partial;
    std::ofstream m_stream;
    std::string m_buffer;
};

} // namespace cairn
