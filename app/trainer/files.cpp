// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and replacing files, with failures that name them.
#include "app/trainer/files.h"

#include "app/trainer/failure.h"

#include <cerrno>
#include <cstring>

namespace cairn {
namespace {

constexpr std::size_t kBufferBytes = 1 << 20;

[[noreturn]] void cannotWrite(const std::filesystem::path &path)
{
    throw Failure(sentence("Cannot write ", path.string(), ": ", std::strerror(errno), "."));
}

} // namespace

std::string readWholeFile(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream || std::filesystem::is_directory(path))
        throw Failure(sentence("Cannot read ", path.string(), ": ",
            std::filesystem::exists(path) ? "it cannot be opened." : "there is no such file."));
    std::string content;
    stream.seekg(0, std::ios::end);
    const auto size = stream.tellg();
    stream.seekg(0);
    if (size > 0)
        content.resize(static_cast<std::size_t>(size));
    stream.read(content.data(), static_cast<std::streamsize>(content.size()));
    content.resize(static_cast<std::size_t>(stream.gcount()));
    return content;
}

void replaceFile(const std::filesystem::path &path, std::string_view content)
{
    auto partial = path;
    partial += ".part";
    {
        std::ofstream stream(partial, std::ios::binary | std::ios::trunc);
        stream.write(content.data(), static_cast<std::streamsize>(content.size()));
        stream.flush();
        if (!stream)
            cannotWrite(path);
    }
    std::error_code error;
    std::filesystem::rename(partial, path, error);
    if (error)
        throw Failure(sentence("Cannot write ", path.string(), ": ", error.message(), "."));
}

void makeFolder(const std::filesystem::path &path)
{
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error)
        throw Failure(sentence("Cannot make the folder ", path.string(), ": ", error.message(), "."));
}

LineFile::LineFile(std::filesystem::path path)
    : m_path(std::move(path))
    , m_partial(m_path)
{
    m_partial += ".part";
    m_stream.open(m_partial, std::ios::binary | std::ios::trunc);
    if (!m_stream)
        cannotWrite(m_path);
    m_buffer.reserve(kBufferBytes + 4096);
}

LineFile::~LineFile()
{
    if (!m_stream.is_open())
        return;
    m_stream.close();
    std::error_code ignored;
    std::filesystem::remove(m_partial, ignored);
}

void LineFile::append(std::string_view line)
{
    m_buffer += line;
    if (m_buffer.size() >= kBufferBytes)
        flush();
}

void LineFile::publish()
{
    flush();
    m_stream.close();
    if (!m_stream)
        cannotWrite(m_path);
    std::error_code error;
    std::filesystem::rename(m_partial, m_path, error);
    if (error)
        throw Failure(sentence("Cannot write ", m_path.string(), ": ", error.message(), "."));
}

void LineFile::flush()
{
    m_stream.write(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    if (!m_stream)
        cannotWrite(m_path);
    m_buffer.clear();
}

} // namespace cairn
