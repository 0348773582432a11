// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a dataset at the size that a network looks at, and views of them that vary.
#pragma once

#include "app/trainer/densenetwork.h"
#include "app/trainer/randomnumbers.h"
#include "app/trainer/shapedataset.h"

#include <array>
#include <memory>
#include <opencv2/core.hpp>

namespace cairn {

/// Red, green and blue in eight bits.
struct ScaledPicture {
    cv::Mat pixels; ///< empty where the file cannot be read
    double scaleX = 1; ///< of the displayed picture: one pixel there is so many here
    double scaleY = 1;
    int fullWidth = 0; ///< of the displayed picture
    int fullHeight = 0;
};

/// Read once and kept while they fit into memory; beyond, they are read anew each time.
class ScaledPictures {
public:
    /// The longer side of each becomes `longerSide` pixels. Says on stdout which cannot be read.
    ScaledPictures(const ShapeDataset &dataset, int longerSide, int threads);

    [[nodiscard]] bool has(std::size_t picture) const { return m_readable[picture]; }
    [[nodiscard]] ScaledPicture at(std::size_t picture) const;
    /// Those of a split that have shapes and can be read.
    [[nodiscard]] std::vector<std::size_t> labelledOf(Split split) const;

    /// How a displayed picture is scaled; throws Failure with the reason when it cannot be read.
    [[nodiscard]] static ScaledPicture read(const Picture &picture, int longerSide);

private:
    const ShapeDataset &m_dataset;
    int m_longerSide;
    std::vector<char> m_readable;
    std::vector<ScaledPicture> m_kept; ///< without pixels where they did not fit
};

/// The mean and the spread of each channel, in pixel values.
struct PixelScale {
    std::array<float, 3> mean{ 127, 127, 127 };
    std::array<float, 3> deviation{ 64, 64, 64 };

    static PixelScale of(const ScaledPictures &pictures, const std::vector<std::size_t> &places);
};

/// How far training pictures are varied; the defaults leave them as they are.
struct ViewVariation {
    std::string flip = "none"; ///< "none", "horizontal" or "both", the last with quarter turns
    double rotateDegrees = 0;
    double zoom = 0; ///< a share
    double brightness = 0; ///< a share, for brightness, contrast and each colour
};

/// A square cut out of a scaled picture: where its pixels come from, and how their colours change.
struct View {
    cv::Matx23d fromPicture; ///< of scaled pixels to those of the view
    double zoom = 1;
    std::array<float, 3> gain{ 1, 1, 1 };
    std::array<float, 3> offset{ 0, 0, 0 };

    static View random(cv::Size picture, int size, const ViewVariation &variation, RandomNumbers &random);
};

/// The view's matrix for cv::warpAffine, which counts from the middle of the first pixel and not from its corner.
[[nodiscard]] cv::Matx23d matrixForPixels(const View &view);

/// The view's pixels as a network takes them, into size x size x 3 numbers.
void paintView(const ScaledPicture &picture, const View &view, int size, const PixelScale &scale, float *out);

/// The whole picture, filled up to a multiple of kDenseMultiple at the right and at the bottom.
[[nodiscard]] DenseBatch wholePicture(const ScaledPicture &picture, const PixelScale &scale);

} // namespace cairn
