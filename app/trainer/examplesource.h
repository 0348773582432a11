// SPDX-License-Identifier: GPL-3.0-or-later
// Where a network gets the numbers of its examples: pixels, or features that another network made of them.
#pragma once

#include "app/trainer/imagedataset.h"

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

class ExampleSource {
public:
    virtual ~ExampleSource() = default;
    /// False for an example whose picture cannot be read or whose shape is empty.
    [[nodiscard]] virtual bool has(std::size_t example) const = 0;
    [[nodiscard]] virtual std::size_t floatsEach() const = 0;
    /// Fills out with floatsEach() numbers an example.
    virtual void plain(std::span<const std::size_t> examples, float *out) const = 0;
    /// The same seed varies the same examples in the same way, whatever the number of threads.
    virtual void varied(std::span<const std::size_t> examples, const Variation &variation, std::uint64_t seed,
        float *out) const = 0;
};

/// Places in the dataset's examples of those of a split that have a label and that the source has.
template <typename Source>
[[nodiscard]] std::vector<std::size_t> labelledIn(const ImageDataset &dataset, const Source &source, Split split)
{
    auto examples = dataset.labelledOf(split);
    std::erase_if(examples, [&source](std::size_t example) { return !source.has(example); });
    return examples;
}

} // namespace cairn
