// SPDX-License-Identifier: GPL-3.0-or-later
// OpenCV's intelligent scissors on the surroundings of the seed: on a whole camera picture they take seconds.
#include "models/imaging/scissors.h"
#include "models/imaging/workview.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

constexpr qint64 kWorkPixels = 512 * 512;

QRect around(QPointF point, int reach, const QRect &picture)
{
    const QPoint middle(int(std::floor(point.x())), int(std::floor(point.y())));
    return QRect(middle.x() - reach, middle.y() - reach, 2 * reach + 1, 2 * reach + 1) & picture;
}

bool isInside(QPointF point, const QRect &rect)
{
    return QRectF(rect).contains(point);
}

} // namespace

struct Scissors::Ways {
    QPointF seed;
    WorkView view;
    cv::segmentation::IntelligentScissorsMB tool;
};

Scissors::Scissors(const QImage &picture, const ScissorsOptions &options)
    : m_picture(asShown(picture))
    , m_options(options)
{
    m_options.reachPixels = std::clamp(m_options.reachPixels, 8, 20'000);
}

bool Scissors::setSeed(QPointF seed)
try {
    m_ways.reset();
    if (m_picture.isNull() || !isInside(seed, m_picture.rect()))
        return false;
    auto ways = QSharedPointer<Ways>::create();
    ways->seed = seed;
    ways->view = workView(m_picture, around(seed, m_options.reachPixels, m_picture.rect()), kWorkPixels);
    // Thin strips are too small for its filters.
    if (ways->view.pixels.cols < 3 || ways->view.pixels.rows < 3)
        return false;
    ways->tool.setEdgeFeatureCannyParameters(32, 100);
    ways->tool.setGradientMagnitudeMaxLimit(200);
    ways->tool.applyImage(ways->view.pixels);
    ways->tool.buildMap(ways->view.toView(seed));
    m_ways = ways;
    return true;
} catch (const cv::Exception &) {
    return false;
}

QPointF Scissors::snapped(QPointF point, int radiusPixels) const
try {
    const QRect near = around(point, std::clamp(radiusPixels, 0, 256), m_picture.rect());
    if (near.width() < 3 || near.height() < 3)
        return point;
    const WorkView view = workView(m_picture, near, kWorkPixels);
    cv::Mat grey, x, y, strength;
    cv::cvtColor(view.pixels, grey, cv::COLOR_BGR2GRAY);
    cv::Scharr(grey, x, CV_32F, 1, 0);
    cv::Scharr(grey, y, CV_32F, 0, 1);
    cv::magnitude(x, y, strength);
    double strongest = 0;
    cv::Point place;
    cv::minMaxLoc(strength, nullptr, &strongest, nullptr, &place);
    // A difference of a few grey levels is grain, not an edge (Scharr's weights add up to 16 on each side).
    constexpr double kGrain = 16 * 8;
    return strongest > kGrain ? view.toPicture(place) : point;
} catch (const cv::Exception &) {
    return point;
}

QRect Scissors::reach() const
{
    return m_ways ? m_ways->view.region : QRect();
}

QPolygonF Scissors::pathTo(QPointF point) const
try {
    if (!m_ways)
        return {};
    const WorkView &view = m_ways->view;
    std::vector<cv::Point> places;
    m_ways->tool.getContour(view.toView(point), places);
    QPolygonF path;
    path.reserve(qsizetype(places.size()) + 2);
    path.append(m_ways->seed);
    // The first place is the seed's own pixel, the last the point's, where that is in reach.
    const bool isInReach = isInside(point, view.region);
    for (size_t i = 1; i + (isInReach ? 1 : 0) < places.size(); ++i)
        path.append(view.toPicture(places[i]));
    if (path.last() != point)
        path.append(point);
    return path;
} catch (const cv::Exception &) {
    return {};
}

} // namespace cairn
