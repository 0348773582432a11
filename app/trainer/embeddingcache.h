// SPDX-License-Identifier: GPL-3.0-or-later
// Features of crops that were computed before, in files of the user's cache folder.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace cairn {

class EmbeddingCache {
public:
    /// Where a crop lies in its picture (left, top, width, height, margin); zeros for a whole picture.
    using Place = std::array<double, 5>;
    /// The features of one picture's crops.
    using Entry = std::map<Place, std::vector<float>>;

    /// Without a folder nothing is kept.
    explicit EmbeddingCache(std::filesystem::path folder, std::uintmax_t mostBytes = kUsualBytes);

    /// $XDG_CACHE_HOME/cairn/embeddings; empty where there is no home.
    [[nodiscard]] static std::filesystem::path usualFolder();
    static constexpr std::uintmax_t kUsualBytes = std::uintmax_t(1) << 30;

    [[nodiscard]] bool isKept() const { return !m_folder.empty(); }
    /// Empty for what is not there, is damaged, or has another number of features. Entries of different names may be
    /// read and written at the same time.
    [[nodiscard]] Entry read(const std::string &name, std::size_t features) const;
    /// What cannot be written is computed anew next time, which is no failure.
    void write(const std::string &name, const Entry &entry) const;
    /// Removes what was not used for longest until the rest is small enough.
    void prune() const;

private:
    std::filesystem::path m_folder;
    std::uintmax_t m_mostBytes;
};

} // namespace cairn
