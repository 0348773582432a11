// SPDX-License-Identifier: GPL-3.0-or-later
// One affine transform and one change of brightness an example.
#include "app/trainer/batchmaker.h"

#include "app/trainer/randomnumbers.h"

#include <cmath>
#include <numbers>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace cairn {
namespace {

/// From a pixel of the result to one of the crop: turned, scaled and mirrored round the middle, then shifted.
cv::Matx23d randomTransform(const Variation &variation, int size, RandomNumbers &random)
{
    const double middle = (size - 1) / 2.0;
    const double angle = random.between(-1, 1) * variation.rotateDegrees * std::numbers::pi / 180;
    const double scale = std::exp(random.between(-1, 1) * std::log1p(variation.zoom));
    const double shiftX = random.between(-0.5, 0.5) * variation.zoom * size;
    const double shiftY = random.between(-0.5, 0.5) * variation.zoom * size;
    const double mirrorX = random.coin() && variation.flip != "none" ? -1 : 1;
    const double mirrorY = random.coin() && variation.flip == "both" ? -1 : 1;
    const double a = std::cos(angle) * scale;
    const double b = std::sin(angle) * scale;
    const cv::Matx22d turn(a * mirrorX, -b * mirrorY, b * mirrorX, a * mirrorY);
    const cv::Vec2d origin = cv::Vec2d(middle + shiftX, middle + shiftY) - turn * cv::Vec2d(middle, middle);
    return { turn(0, 0), turn(0, 1), origin[0], turn(1, 0), turn(1, 1), origin[1] };
}

/// Pixels times a gain and plus an offset for each channel, as floats.
void toFloats(
    const cv::Mat &crop, const std::array<float, 3> &gain, const std::array<float, 3> &offset, float *out)
{
    const std::uint8_t *pixels = crop.ptr();
    const std::size_t count = crop.total();
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t channel = 0; channel < 3; ++channel)
            out[i * 3 + channel]
                = static_cast<float>(pixels[i * 3 + channel]) * gain[channel] + offset[channel];
}

} // namespace

ChannelScale ChannelScale::of(const CropStore &crops, std::span<const std::size_t> examples)
{
    std::array<double, 3> sum{};
    std::array<double, 3> squares{};
    const auto pixelCount = static_cast<std::size_t>(crops.size()) * static_cast<std::size_t>(crops.size());
    for (const std::size_t example : examples) {
        const std::uint8_t *pixels = crops.pixels(example);
        for (std::size_t i = 0; i < pixelCount * 3; ++i) {
            sum[i % 3] += pixels[i];
            squares[i % 3] += static_cast<double>(pixels[i]) * pixels[i];
        }
    }
    ChannelScale scale;
    const double count = static_cast<double>(pixelCount) * static_cast<double>(examples.size());
    for (std::size_t channel = 0; channel < 3 && count > 0; ++channel) {
        const double mean = sum[channel] / count;
        scale.mean[channel] = static_cast<float>(mean);
        scale.deviation[channel]
            = static_cast<float>(std::max(1.0, std::sqrt(squares[channel] / count - mean * mean)));
    }
    return scale;
}

BatchMaker::BatchMaker(const CropStore &crops, const ChannelScale &scale, int threads)
    : m_crops(crops)
    , m_scale(scale)
    , m_threads(threads)
{
}

std::size_t BatchMaker::floatsEach() const
{
    return static_cast<std::size_t>(m_crops.size()) * static_cast<std::size_t>(m_crops.size()) * 3;
}

void BatchMaker::plain(std::span<const std::size_t> examples, float *out) const
{
    varied(examples, Variation(), 0, out);
}

void BatchMaker::varied(
    std::span<const std::size_t> examples, const Variation &variation, std::uint64_t seed, float *out) const
{
    const int size = m_crops.size();
    const auto count = static_cast<std::int64_t>(examples.size());
#pragma omp parallel for num_threads(m_threads)
    for (std::int64_t i = 0; i < count; ++i) {
        const std::size_t example = examples[static_cast<std::size_t>(i)];
        cv::Mat crop(size, size, CV_8UC3, const_cast<std::uint8_t *>(m_crops.pixels(example)));
        double contrast = 1;
        double brightness = 0;
        if (!variation.isNone()) {
            RandomNumbers random(RandomNumbers(seed).next() + example);
            cv::Mat moved;
            cv::warpAffine(crop, moved, randomTransform(variation, size, random), crop.size(),
                cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REFLECT_101);
            crop = moved;
            contrast = random.between(1 - variation.brightness, 1 + variation.brightness);
            brightness = random.between(-1, 1) * variation.brightness * 128;
        }
        std::array<float, 3> gain{};
        std::array<float, 3> offset{};
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const float mean = m_scale.mean[channel];
            gain[channel] = static_cast<float>(contrast) / m_scale.deviation[channel];
            // Contrast turns round the mean, so that it does not change the brightness.
            offset[channel]
                = static_cast<float>(brightness) / m_scale.deviation[channel] - mean * gain[channel];
        }
        toFloats(crop, gain, offset, out + static_cast<std::size_t>(i) * floatsEach());
    }
}

} // namespace cairn
