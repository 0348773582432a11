// SPDX-License-Identifier: GPL-3.0-or-later
// Turns crops into the floats that a network takes, varied at random for training, on all cores.
#pragma once

#include "app/trainer/crops.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>

namespace cairn {

/// How far training examples are varied; the defaults leave them as they are.
struct Variation {
    std::string flip = "none"; ///< "none", "horizontal" or "both"
    double rotateDegrees = 0;
    double zoom = 0; ///< a share; shifts go up to half of it
    double brightness = 0; ///< a share, for brightness and contrast alike

    [[nodiscard]] bool isNone() const
    {
        return flip == "none" && rotateDegrees == 0 && zoom == 0 && brightness == 0;
    }
};

/// The mean and the spread of each colour channel over the training crops, in pixel values.
struct ChannelScale {
    std::array<float, 3> mean{ 127, 127, 127 };
    std::array<float, 3> deviation{ 64, 64, 64 };

    static ChannelScale of(const CropStore &crops, std::span<const std::size_t> examples);
};

class BatchMaker {
public:
    BatchMaker(const CropStore &crops, const ChannelScale &scale, int threads);

    [[nodiscard]] std::size_t floatsEach() const;
    /// Fills out with floatsEach() numbers an example: rows of pixels of three channels.
    void plain(std::span<const std::size_t> examples, float *out) const;
    /// The same seed varies the same examples in the same way, whatever the number of threads.
    void varied(std::span<const std::size_t> examples, const Variation &variation, std::uint64_t seed,
        float *out) const;

private:
    const CropStore &m_crops;
    ChannelScale m_scale;
    int m_threads;
};

} // namespace cairn
