// SPDX-License-Identifier: GPL-3.0-or-later
// A file a picture: a head, the crops one after another, and the digest of all that stands before it.
#include "app/trainer/embeddingcache.h"

#include "app/trainer/failure.h"
#include "app/trainer/files.h"
#include "app/trainer/sha256.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace cairn {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHead = "cairn embeddings 1\n";
constexpr std::size_t kDigestDigits = 64;

template <typename Value> void append(std::string &bytes, const Value &value)
{
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

/// Empty unless the digest at the end is that of the rest.
std::string_view soundPart(std::string_view bytes)
{
    if (bytes.size() < kHead.size() + kDigestDigits || !bytes.starts_with(kHead))
        return {};
    const auto content = bytes.substr(0, bytes.size() - kDigestDigits);
    return sha256(content) == bytes.substr(content.size()) ? content.substr(kHead.size()) : std::string_view();
}

} // namespace

EmbeddingCache::EmbeddingCache(fs::path folder, std::uintmax_t mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{
    std::error_code error;
    if (!m_folder.empty())
        fs::create_directories(m_folder, error);
    if (error)
        m_folder.clear();
}

fs::path EmbeddingCache::usualFolder()
{
    const auto variable = [](const char *name) -> fs::path {
        const char *value = std::getenv(name);
        return value != nullptr && *value == '/' ? value : "";
    };
    if (const auto cache = variable("XDG_CACHE_HOME"); !cache.empty())
        return cache / "cairn" / "embeddings";
    const auto home = variable("HOME");
    return home.empty() ? fs::path() : home / ".cache" / "cairn" / "embeddings";
}

EmbeddingCache::Entry EmbeddingCache::read(const std::string &name, std::size_t features) const
{
    const auto path = m_folder / name;
    std::error_code error;
    if (!isKept() || !fs::is_regular_file(path, error) || fs::file_size(path, error) > m_mostBytes || error)
        return {};
    Entry entry;
    try {
        const std::string bytes = readWholeFile(path);
        std::string_view rest = soundPart(bytes);
        const std::size_t each = sizeof(Place) + features * sizeof(float);
        if (rest.size() % each != 0)
            return {};
        for (; !rest.empty(); rest.remove_prefix(each)) {
            Place place{};
            std::memcpy(place.data(), rest.data(), sizeof place);
            std::vector<float> numbers(features);
            std::memcpy(numbers.data(), rest.data() + sizeof place, features * sizeof(float));
            entry[place] = std::move(numbers);
        }
    } catch (const Failure &) {
        return {};
    }
    fs::last_write_time(path, fs::file_time_type::clock::now(), error);
    return entry;
}

void EmbeddingCache::write(const std::string &name, const Entry &entry) const
{
    if (!isKept())
        return;
    std::string bytes(kHead);
    for (const auto &[place, numbers] : entry) {
        append(bytes, place);
        bytes.append(reinterpret_cast<const char *>(numbers.data()), numbers.size() * sizeof(float));
    }
    bytes += sha256(bytes);
    // Another run may write the same entry now.
    const auto partial = m_folder / (name + '.' + std::to_string(getpid()));
    std::error_code error;
    try {
        replaceFile(partial, bytes);
        fs::rename(partial, m_folder / name, error);
    } catch (const Failure &) {
        fs::remove(partial, error);
    }
}

void EmbeddingCache::prune() const
{
    struct File {
        fs::file_time_type used;
        std::uintmax_t bytes;
        fs::path path;
    };
    std::vector<File> files;
    std::uintmax_t total = 0;
    std::error_code error;
    if (!isKept())
        return;
    for (auto one = fs::directory_iterator(m_folder, error); !error && one != fs::directory_iterator(); one.increment(error)) {
        std::error_code gone;
        const auto bytes = one->is_regular_file(gone) ? one->file_size(gone) : 0;
        const auto used = one->last_write_time(gone);
        if (gone || bytes == 0)
            continue;
        files.push_back({ used, bytes, one->path() });
        total += bytes;
    }
    std::sort(files.begin(), files.end(), [](const File &a, const File &b) { return a.used < b.used; });
    for (const File &file : files) {
        if (total <= m_mostBytes)
            return;
        fs::remove(file.path, error);
        total -= file.bytes;
    }
}

} // namespace cairn
