// SPDX-License-Identifier: GPL-3.0-or-later
// Turns crops into the floats that a network takes, varied at random for training, on all cores.
#pragma once

#include "app/trainer/crops.h"
#include "app/trainer/examplesource.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>

namespace cairn {

/// The mean and the spread of each colour channel over the training crops, in pixel values.
struct ChannelScale {
    std::array<float, 3> mean{ 127, 127, 127 };
    std::array<float, 3> deviation{ 64, 64, 64 };

    static ChannelScale of(const CropStore &crops, std::span<const std::size_t> examples);
};

/// The numbers of an example are rows of pixels of three channels.
class BatchMaker : public ExampleSource {
public:
    BatchMaker(const CropStore &crops, const ChannelScale &scale, int threads);

    [[nodiscard]] bool has(std::size_t example) const override { return m_crops.has(example); }
    [[nodiscard]] std::size_t floatsEach() const override;
    void plain(std::span<const std::size_t> examples, float *out) const override;
    void varied(std::span<const std::size_t> examples, const Variation &variation, std::uint64_t seed,
        float *out) const override;

private:
    const CropStore &m_crops;
    ChannelScale m_scale;
    int m_threads;
};

} // namespace cairn
