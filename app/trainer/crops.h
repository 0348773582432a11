// SPDX-License-Identifier: GPL-3.0-or-later
// The examples as small square pictures in memory: every file is decoded once.
#pragma once

#include "app/trainer/imagedataset.h"

#include <cstdint>
#include <vector>

namespace cairn {

struct CropSettings {
    int size = 48; ///< pixels a side
    double margin = 0.1; ///< of a shape's longer side, shared by both its ends
    int threads = 1;
};

class CropStore {
public:
    /// Decodes all pictures with all cores. Lists on stdout which could not be read and which shapes are
    /// empty; their examples have no crop.
    CropStore(const ImageDataset &dataset, const CropSettings &settings);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool has(std::size_t example) const { return m_place[example] >= 0; }
    /// Row after row, red, green, blue.
    [[nodiscard]] const std::uint8_t *pixels(std::size_t example) const
    {
        return m_pixels.data() + offset(example);
    }

private:
    [[nodiscard]] std::size_t offset(std::size_t example) const
    {
        return static_cast<std::size_t>(m_place[example]) * bytesEach();
    }
    [[nodiscard]] std::size_t bytesEach() const { return static_cast<std::size_t>(m_size) * m_size * 3; }

    int m_size;
    std::vector<std::int64_t> m_place; ///< -1 for an example without a crop
    std::vector<std::uint8_t> m_pixels;
};

} // namespace cairn
