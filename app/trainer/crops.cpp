// SPDX-License-Identifier: GPL-3.0-or-later
// Scales the regions of the examples to squares.
#include "app/trainer/crops.h"

#include "app/trainer/pictureread.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace cairn {
namespace {

/// How many names a log lists before it only counts.
constexpr std::size_t kNamesListed = 20;

/// A square round the shape, so that its form is kept; beyond the picture's edge the last pixels are
/// repeated.
cv::Mat cutSquare(const cv::Mat &picture, const Region &region, double margin)
{
    const double side = std::max(1.0, std::max(region.width, region.height) * (1 + margin));
    const int edge = static_cast<int>(std::lround(side));
    const cv::Rect wanted(static_cast<int>(std::lround(region.x + region.width / 2 - side / 2)),
        static_cast<int>(std::lround(region.y + region.height / 2 - side / 2)), edge, edge);
    const cv::Rect inside = wanted & cv::Rect(0, 0, picture.cols, picture.rows);
    if (inside == wanted)
        return picture(wanted);
    cv::Mat square;
    cv::copyMakeBorder(picture(inside), square, inside.y - wanted.y, wanted.br().y - inside.br().y,
        inside.x - wanted.x, wanted.br().x - inside.br().x, cv::BORDER_REPLICATE | cv::BORDER_ISOLATED);
    return square;
}

/// The part of the region that lies in the picture.
Region clipped(const Region &region, const cv::Mat &picture)
{
    const double left = std::clamp(region.x, 0.0, static_cast<double>(picture.cols));
    const double top = std::clamp(region.y, 0.0, static_cast<double>(picture.rows));
    const double right = std::clamp(region.x + region.width, 0.0, static_cast<double>(picture.cols));
    const double bottom = std::clamp(region.y + region.height, 0.0, static_cast<double>(picture.rows));
    return { left, top, right - left, bottom - top };
}

void scaleInto(const cv::Mat &picture, std::uint8_t *pixels, int size)
{
    cv::Mat crop(size, size, CV_8UC3, pixels);
    cv::Mat scaled;
    const bool shrinks = picture.cols > size || picture.rows > size;
    cv::resize(picture, scaled, { size, size }, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::cvtColor(scaled, crop, cv::COLOR_BGR2RGB);
}

void report(const std::vector<std::string> &unreadable, std::size_t emptyShapes)
{
    if (!unreadable.empty())
        std::cout << unreadable.size() << " pictures cannot be read and are passed over:\n";
    for (std::size_t i = 0; i < std::min(unreadable.size(), kNamesListed); ++i)
        std::cout << "  " << unreadable[i] << '\n';
    if (unreadable.size() > kNamesListed)
        std::cout << "  and " << unreadable.size() - kNamesListed << " more\n";
    if (emptyShapes > 0)
        std::cout << emptyShapes
                  << " boxes or polygons are empty or lie outside their picture and are passed over.\n";
    std::cout.flush();
}

} // namespace

CropStore::CropStore(const ImageDataset &dataset, const CropSettings &settings)
    : m_size(settings.size)
    , m_place(dataset.examples.size(), -1)
    , m_pixels(dataset.examples.size() * bytesEach())
{
    // The cores share out the pictures; OpenCV's own threads would only get in their way.
    cv::setNumThreads(1);
    std::vector<std::size_t> firstOf(dataset.pictures.size() + 1, dataset.examples.size());
    for (std::size_t i = dataset.examples.size(); i-- > 0;)
        firstOf[dataset.examples[i].picture] = i;
    for (std::size_t i = dataset.pictures.size(); i-- > 0;)
        firstOf[i] = std::min(firstOf[i], firstOf[i + 1]);

    std::vector<std::string> reasons(dataset.pictures.size());
    std::size_t emptyShapes = 0;
    const auto pictureCount = static_cast<std::int64_t>(dataset.pictures.size());
#pragma omp parallel for schedule(dynamic) num_threads(settings.threads) reduction(+ : emptyShapes)
    for (std::int64_t i = 0; i < pictureCount; ++i) {
        const auto picture = static_cast<std::size_t>(i);
        if (firstOf[picture] == firstOf[picture + 1])
            continue;
        try {
            const cv::Mat pixels = readPicture(dataset.pictures[picture], dataset.hasShapes ? 0 : m_size);
            for (std::size_t example = firstOf[picture]; example < firstOf[picture + 1]; ++example) {
                const Region region = clipped(dataset.examples[example].region, pixels);
                if (dataset.hasShapes && (region.width < 1 || region.height < 1)) {
                    ++emptyShapes;
                    continue;
                }
                m_place[example] = static_cast<std::int64_t>(example);
                scaleInto(dataset.hasShapes ? cutSquare(pixels, region, settings.margin) : pixels,
                    m_pixels.data() + offset(example), m_size);
            }
        } catch (const std::exception &error) {
            reasons[picture] = dataset.pictures[picture].name + ": " + error.what();
        }
    }
    std::vector<std::string> unreadable;
    std::copy_if(reasons.begin(), reasons.end(), std::back_inserter(unreadable),
        [](const auto &one) { return !one.empty(); });
    report(unreadable, emptyShapes);
}

} // namespace cairn
