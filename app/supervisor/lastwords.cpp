// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for the words that libraries use when memory runs out, else for the last line.
#include "app/supervisor/lastwords.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace cairn::supervisor {

namespace {

constexpr std::streamoff kTailBytes = 16 * 1024;
constexpr std::size_t kLongestQuote = 240;

constexpr std::array kGraphicsMemory = { "CUDA out of memory", "CUDA error: out of memory", "OutOfMemoryError", "CUDNN_STATUS_ALLOC_FAILED", "HIP out of memory" };
constexpr std::array kMainMemory = { "MemoryError", "std::bad_alloc", "Cannot allocate memory", "cannot allocate vector of size", "DefaultCPUAllocator: can't allocate",
    "DefaultCPUAllocator: not enough memory", "Unable to allocate", "Out of memory" };

template<typename Words>
bool holdsOne(std::string_view text, const Words &words)
{
    for (const char *word : words) {
        if (text.find(word) != std::string_view::npos)
            return true;
    }
    return false;
}

// Printable ASCII and what may be UTF-8: escapes and control characters are none of a sentence's.
std::string quoted(std::string_view line)
{
    std::string text;
    for (std::size_t at = 0; at < line.size() && text.size() < kLongestQuote; ++at) {
        const auto byte = static_cast<unsigned char>(line[at]);
        if (byte == 27 && at + 1 < line.size() && line[at + 1] == '[') {
            for (at += 2; at < line.size() && (line[at] < '@' || line[at] > '~'); ++at) { }
            continue;
        }
        if (byte >= 32 && byte != 127)
            text.push_back(line[at]);
    }
    // A character cut in two at the end goes.
    while (text.size() >= kLongestQuote - 3 && (static_cast<unsigned char>(text.back()) & 0x80U) != 0)
        text.pop_back();
    const auto first = text.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string lastLine(std::string_view output)
{
    while (!output.empty()) {
        const auto feed = output.find_last_of('\n');
        const std::string line = quoted(feed == std::string_view::npos ? output : output.substr(feed + 1));
        if (!line.empty())
            return line;
        output = feed == std::string_view::npos ? std::string_view() : output.substr(0, feed);
    }
    return {};
}

} // namespace

std::string explanation(std::string_view output)
{
    if (holdsOne(output, kGraphicsMemory))
        return "The graphics card ran out of memory: a smaller batch or smaller images may help.";
    if (holdsOne(output, kMainMemory))
        return "The program ran out of memory: less data at once, or a smaller model, may help.";
    const std::string last = lastLine(output);
    return last.empty() ? std::string() : "Its last words: " + last;
}

std::string explanationOf(const std::string &errorFile)
{
    std::ifstream file(errorFile, std::ios::binary | std::ios::ate);
    if (!file)
        return {};
    const std::streamoff size = file.tellg();
    file.seekg(size > kTailBytes ? size - kTailBytes : 0);
    std::string tail(static_cast<std::size_t>(std::min(size, kTailBytes)), '\0');
    file.read(tail.data(), static_cast<std::streamsize>(tail.size()));
    tail.resize(static_cast<std::size_t>(file.gcount()));
    return explanation(tail);
}

std::optional<unsigned long> memoryKills()
{
    // proc(5): /proc/vmstat counts oom_kill since Linux 4.13.
    std::ifstream file("/proc/vmstat");
    for (std::string name; file >> name;) {
        unsigned long count = 0;
        file >> count;
        if (name == "oom_kill")
            return count;
    }
    return std::nullopt;
}

} // namespace cairn::supervisor
