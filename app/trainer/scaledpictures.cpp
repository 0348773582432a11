// SPDX-License-Identifier: GPL-3.0-or-later
// Scales with OpenCV on all cores.
#include "app/trainer/scaledpictures.h"

#include "app/trainer/failure.h"
#include "app/trainer/pictureread.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace cairn {
namespace {

constexpr std::size_t kNamesListed = 20;
constexpr std::size_t kBytesKept = 1'500'000'000;
constexpr std::size_t kPicturesMeasured = 200;

void reportUnreadable(const std::vector<std::string> &reasons)
{
    std::vector<std::string> unreadable;
    std::copy_if(reasons.begin(), reasons.end(), std::back_inserter(unreadable),
        [](const std::string &one) { return !one.empty(); });
    if (!unreadable.empty())
        std::cout << unreadable.size() << " pictures cannot be read and are passed over:\n";
    for (std::size_t i = 0; i < std::min(unreadable.size(), kNamesListed); ++i)
        std::cout << "  " << unreadable[i] << '\n';
    if (unreadable.size() > kNamesListed)
        std::cout << "  and " << unreadable.size() - kNamesListed << " more\n";
    std::cout.flush();
}

int roundedUp(int pixels) { return (pixels + kDenseMultiple - 1) / kDenseMultiple * kDenseMultiple; }

/// Where the middle of a view may lie so that the view stays in the picture; the picture's middle where it is too small.
double middle(double pixels, double seen, RandomNumbers &random)
{
    const double at = random.between(0, 1);
    return pixels <= seen ? pixels / 2 + (at - 0.5) * (seen - pixels) * 0.5 : seen / 2 + at * (pixels - seen);
}

} // namespace

ScaledPicture ScaledPictures::read(const Picture &picture, int longerSide)
{
    ScaledPicture scaled;
    const bool isKnown = picture.width > 0 && picture.height > 0;
    const int shorter = isKnown ? static_cast<int>(std::lround(static_cast<double>(longerSide)
                                      * std::min(picture.width, picture.height)
                                      / std::max(picture.width, picture.height)))
                                : 0;
    const cv::Mat pixels = readPicture(picture, shorter);
    scaled.fullWidth = isKnown ? picture.width : pixels.cols;
    scaled.fullHeight = isKnown ? picture.height : pixels.rows;
    const double factor = static_cast<double>(longerSide) / std::max(pixels.cols, pixels.rows);
    const cv::Size size(std::max(1, static_cast<int>(std::lround(pixels.cols * factor))),
        std::max(1, static_cast<int>(std::lround(pixels.rows * factor))));
    cv::Mat resized;
    cv::resize(pixels, resized, size, 0, 0, factor < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::cvtColor(resized, scaled.pixels, cv::COLOR_BGR2RGB);
    scaled.scaleX = static_cast<double>(size.width) / scaled.fullWidth;
    scaled.scaleY = static_cast<double>(size.height) / scaled.fullHeight;
    return scaled;
}

ScaledPictures::ScaledPictures(const ShapeDataset &dataset, int longerSide, int threads)
    : m_dataset(dataset)
    , m_longerSide(longerSide)
    , m_readable(dataset.pictures.size(), 0)
    , m_kept(dataset.pictures.size())
{
    // The cores share out the pictures; OpenCV's own threads would only get in their way.
    cv::setNumThreads(1);
    const std::size_t bytesEach = static_cast<std::size_t>(longerSide) * static_cast<std::size_t>(longerSide) * 3;
    const std::size_t mostKept = std::max<std::size_t>(1, kBytesKept / bytesEach);
    std::vector<std::string> reasons(dataset.pictures.size());
    const auto count = static_cast<std::int64_t>(dataset.pictures.size());
#pragma omp parallel for schedule(dynamic) num_threads(threads)
    for (std::int64_t i = 0; i < count; ++i) {
        const auto place = static_cast<std::size_t>(i);
        try {
            auto scaled = read(dataset.pictures[place].picture, longerSide);
            m_readable[place] = 1;
            if (place < mostKept)
                m_kept[place] = std::move(scaled);
        } catch (const std::exception &error) {
            reasons[place] = dataset.pictures[place].picture.name + ": " + error.what();
        }
    }
    reportUnreadable(reasons);
}

ScaledPicture ScaledPictures::at(std::size_t picture) const
{
    return m_kept[picture].pixels.empty() ? read(m_dataset.pictures[picture].picture, m_longerSide)
                                          : m_kept[picture];
}

std::vector<std::size_t> ScaledPictures::labelledOf(Split split) const
{
    auto places = m_dataset.labelledOf(split);
    std::erase_if(places, [this](std::size_t place) { return !has(place); });
    return places;
}

PixelScale PixelScale::of(const ScaledPictures &pictures, const std::vector<std::size_t> &places)
{
    PixelScale scale;
    cv::Vec3d sum(0, 0, 0);
    cv::Vec3d squares(0, 0, 0);
    const std::size_t step = std::max<std::size_t>(1, places.size() / kPicturesMeasured);
    double count = 0;
    for (std::size_t i = 0; i < places.size(); i += step, ++count) {
        cv::Scalar mean;
        cv::Scalar deviation;
        cv::meanStdDev(pictures.at(places[i]).pixels, mean, deviation);
        for (int channel = 0; channel < 3; ++channel) {
            sum[channel] += mean[channel];
            squares[channel] += mean[channel] * mean[channel] + deviation[channel] * deviation[channel];
        }
    }
    for (int channel = 0; channel < 3 && count > 0; ++channel) {
        const double mean = sum[channel] / count;
        const auto place = static_cast<std::size_t>(channel);
        scale.mean[place] = static_cast<float>(mean);
        scale.deviation[place]
            = static_cast<float>(std::max(1.0, std::sqrt(std::max(0.0, squares[channel] / count - mean * mean))));
    }
    return scale;
}

View View::random(cv::Size picture, int size, const ViewVariation &variation, RandomNumbers &random)
{
    View view;
    view.zoom = std::exp(random.between(-1, 1) * std::log1p(variation.zoom));
    const double seen = size / view.zoom;
    const double x = middle(picture.width, seen, random);
    const double y = middle(picture.height, seen, random);
    const bool mirrorsX = random.coin() && variation.flip != "none";
    const bool mirrorsY = random.coin() && variation.flip == "both";
    const bool turns = random.coin() && variation.flip == "both";
    const double angle = random.between(-1, 1) * variation.rotateDegrees * std::numbers::pi / 180;
    cv::Matx22d turn(std::cos(angle), -std::sin(angle), std::sin(angle), std::cos(angle));
    turn = cv::Matx22d(mirrorsX ? -1 : 1, 0, 0, mirrorsY ? -1 : 1) * turn;
    if (turns)
        turn = cv::Matx22d(0, 1, 1, 0) * turn;
    turn = turn * view.zoom;
    view.fromPicture = { turn(0, 0), turn(0, 1), size / 2.0 - turn(0, 0) * x - turn(0, 1) * y, turn(1, 0),
        turn(1, 1), size / 2.0 - turn(1, 0) * x - turn(1, 1) * y };
    const double contrast = 1 + random.between(-1, 1) * variation.brightness;
    const double brightness = random.between(-1, 1) * variation.brightness * 64;
    for (std::size_t channel = 0; channel < 3; ++channel) {
        view.gain[channel] = static_cast<float>(contrast * (1 + random.between(-0.5, 0.5) * variation.brightness));
        view.offset[channel] = static_cast<float>(brightness);
    }
    return view;
}

cv::Matx23d matrixForPixels(const View &view)
{
    cv::Matx23d matrix = view.fromPicture;
    matrix(0, 2) += 0.5 * (matrix(0, 0) + matrix(0, 1)) - 0.5;
    matrix(1, 2) += 0.5 * (matrix(1, 0) + matrix(1, 1)) - 0.5;
    return matrix;
}

void paintView(const ScaledPicture &picture, const View &view, int size, const PixelScale &scale, float *out)
{
    cv::Mat pixels;
    cv::warpAffine(picture.pixels, pixels, matrixForPixels(view), { size, size }, cv::INTER_LINEAR, cv::BORDER_CONSTANT,
        cv::Scalar(scale.mean[0], scale.mean[1], scale.mean[2]));
    for (int y = 0; y < size; ++y) {
        const auto *row = pixels.ptr<std::uint8_t>(y);
        for (int x = 0; x < size; ++x)
            for (std::size_t channel = 0; channel < 3; ++channel, ++row, ++out)
                *out = ((static_cast<float>(*row) - scale.mean[channel]) * view.gain[channel] + view.offset[channel])
                    / scale.deviation[channel];
    }
}

DenseBatch wholePicture(const ScaledPicture &picture, const PixelScale &scale)
{
    DenseBatch batch{ 1, roundedUp(picture.pixels.rows), roundedUp(picture.pixels.cols), {} };
    batch.pixels.resize(static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width) * 3);
    for (int y = 0; y < picture.pixels.rows; ++y) {
        const auto *row = picture.pixels.ptr<std::uint8_t>(y);
        float *out = batch.pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(batch.width) * 3;
        for (int x = 0; x < picture.pixels.cols; ++x)
            for (std::size_t channel = 0; channel < 3; ++channel, ++row, ++out)
                *out = (static_cast<float>(*row) - scale.mean[channel]) / scale.deviation[channel];
    }
    return batch;
}

} // namespace cairn
