// SPDX-License-Identifier: GPL-3.0-or-later
// Floods by rising tolerance, once a seed, so that a drag has only to compare.
#include "models/imaging/wand.h"
#include "models/imaging/workview.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace cairn {

namespace {

constexpr uchar kMost = 254, kUnreached = 255;

// How far each pixel's colour is from the seed's: the largest difference of a channel.
cv::Mat distancesTo(const cv::Mat &pixels, cv::Point seed)
{
    const cv::Vec3b color = pixels.at<cv::Vec3b>(seed);
    cv::Mat distances(pixels.size(), CV_8U);
    for (int y = 0; y < pixels.rows; ++y) {
        const auto *from = pixels.ptr<cv::Vec3b>(y);
        uchar *line = distances.ptr(y);
        for (int x = 0; x < pixels.cols; ++x) {
            const int blue = std::abs(from[x][0] - color[0]), green = std::abs(from[x][1] - color[1]), red = std::abs(from[x][2] - color[2]);
            line[x] = uchar(std::min(std::max({blue, green, red}), int(kMost)));
        }
    }
    return distances;
}

// For each pixel the least tolerance with which a way from the seed leads to it: of all ways the one whose largest distance is
// least. Pixels wait in a bucket for each tolerance, so that every one is visited once.
cv::Mat reachFrom(const cv::Mat &distances, cv::Point seed, bool takesDiagonals)
{
    cv::Mat padded, reach(distances.rows + 2, distances.cols + 2, CV_8U, cv::Scalar(kUnreached));
    cv::copyMakeBorder(distances, padded, 1, 1, 1, 1, cv::BORDER_CONSTANT, kMost);
    // The frame counts as visited: no pixel has to ask whether it is at the edge.
    cv::rectangle(reach, cv::Rect(0, 0, reach.cols, reach.rows), cv::Scalar(0));
    const int width = reach.cols;
    const std::array<int, 8> neighbours {-1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1};
    const int count = takesDiagonals ? 8 : 4;
    std::array<std::vector<int>, kMost + 1> waiting;
    uchar *reached = reach.data;
    const uchar *distance = padded.data;
    const int start = (seed.y + 1) * width + seed.x + 1;
    reached[start] = distance[start];
    waiting[distance[start]].push_back(start);
    for (int tolerance = 0; tolerance <= kMost; ++tolerance) {
        std::vector<int> &now = waiting[size_t(tolerance)];
        while (!now.empty()) {
            const int place = now.back();
            now.pop_back();
            for (int i = 0; i < count; ++i) {
                const int next = place + neighbours[size_t(i)];
                if (reached[next] != kUnreached)
                    continue;
                reached[next] = uchar(std::max(tolerance, int(distance[next])));
                waiting[reached[next]].push_back(next);
            }
        }
    }
    return reach(cv::Rect(1, 1, distances.cols, distances.rows)).clone();
}

void fillHoles(cv::Mat &mask)
{
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(mask, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    cv::drawContours(mask, outlines, -1, cv::Scalar(255), cv::FILLED);
}

} // namespace

struct Wand::Seeded {
    QPoint seed;
    WorkView view; // its pixels are no longer needed and gone
    cv::Mat reach; // the tolerance from which on each pixel belongs to the region
};

Wand::Wand(const QImage &picture, const WandOptions &options)
    : m_picture(asShown(picture))
    , m_options(options)
{
}

RegionMask Wand::grow(QPoint seed, int tolerance)
try {
    const QRect region = m_options.region.isEmpty() ? m_picture.rect() : m_options.region & m_picture.rect();
    if (!region.contains(seed))
        return {};
    if (!m_seeded || m_seeded->seed != seed) {
        auto seeded = QSharedPointer<Seeded>::create();
        seeded->seed = seed;
        seeded->view = workView(m_picture, region, m_options.maximumPixels);
        cv::Mat pixels = seeded->view.pixels;
        if (m_options.sigma > 0)
            cv::GaussianBlur(pixels, pixels, cv::Size(), std::min(m_options.sigma, 50.0));
        const cv::Point start = seeded->view.toView(seed);
        seeded->reach = distancesTo(pixels, start);
        if (m_options.isContiguous)
            seeded->reach = reachFrom(seeded->reach, start, m_options.takesDiagonals);
        seeded->view.pixels.release();
        m_seeded = seeded;
    }
    cv::Mat mask;
    cv::compare(m_seeded->reach, std::clamp(tolerance, 0, int(kMost)), mask, cv::CMP_LE);
    if (m_options.fillsHoles)
        fillHoles(mask);
    return toRegionMask(mask, m_seeded->view);
} catch (const cv::Exception &) {
    return {}; // memory, at most: everything else was asked before
}

} // namespace cairn
