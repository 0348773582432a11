// SPDX-License-Identifier: GPL-3.0-or-later
// Painting: discs and thick lines as runs.
#include "models/geometry/mask.h"
#include "models/geometry/maskbuilder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace cairn {

namespace {

constexpr double kSinglePixel = 0.5; // a brush of this radius or less paints a line of single pixels
constexpr double kFarAway = 1e6; // beyond every mask, and still within an int

struct Span {
    double from = std::numeric_limits<double>::infinity();
    double to = -std::numeric_limits<double>::infinity();

    void extend(double start, double end)
    {
        from = std::min(from, start);
        to = std::max(to, end);
    }
};

bool isReachable(const QPointF &point)
{
    return std::abs(point.x()) < kFarAway && std::abs(point.y()) < kFarAway; // and a number at all
}

// The x that are no further than `radius` from `center`, at height `y`.
void extendByDisc(Span &span, const QPointF &center, double radius, double y)
{
    const double squared = radius * radius - (y - center.y()) * (y - center.y());
    if (squared >= 0)
        span.extend(center.x() - std::sqrt(squared), center.x() + std::sqrt(squared));
}

// The x of the rectangle along the segment, at height `y`.
void extendByBand(Span &span, const QPointF &start, const QPointF &end, double radius, double y)
{
    const QPointF along = end - start;
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0)
        return;
    const QPointF side(-along.y() / length * radius, along.x() / length * radius);
    const std::array<QPointF, 4> corners {start + side, end + side, end - side, start - side};
    for (size_t i = 0; i < corners.size(); ++i) {
        const QPointF from = corners[i], to = corners[(i + 1) % corners.size()];
        if ((from.y() < y) == (to.y() < y))
            continue;
        const double x = from.x() + (to.x() - from.x()) * (y - from.y()) / (to.y() - from.y());
        span.extend(x, x);
    }
}

void addThickSegment(MaskBuilder &builder, const QPointF &start, const QPointF &end, double radius)
{
    const QRect reach = Mask::reach();
    const int top = std::max(reach.top(), int(std::floor(std::min(start.y(), end.y()) - radius)));
    const int bottom = std::min(reach.bottom(), int(std::floor(std::max(start.y(), end.y()) + radius)));
    for (int y = top; y <= bottom; ++y) {
        // The stroke is convex: at each height it is one piece.
        Span span;
        extendByDisc(span, start, radius, y + 0.5);
        extendByDisc(span, end, radius, y + 0.5);
        extendByBand(span, start, end, radius, y + 0.5);
        if (span.from <= span.to)
            builder.add(y, int(std::ceil(span.from - 0.5)), int(std::floor(span.to - 0.5)) + 1);
    }
}

void addThinSegment(MaskBuilder &builder, const QPointF &start, const QPointF &end)
{
    const QPointF along = end - start;
    const int steps = std::max(1, int(std::ceil(std::max(std::abs(along.x()), std::abs(along.y())))));
    for (int step = 0; step <= steps; ++step) {
        const QPointF point = start + along * step / steps;
        const int x = int(std::floor(point.x()));
        builder.add(int(std::floor(point.y())), x, x + 1);
    }
}

} // namespace

void Mask::paintDisc(const QPointF &center, double radius, BrushMode mode)
{
    paintStroke(QPolygonF({center}), radius, mode);
}

void Mask::paintStroke(const QPolygonF &line, double radius, BrushMode mode)
{
    MaskBuilder builder;
    const double reachable = std::min(radius, kFarAway);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF start = line[i], end = line[std::min(i + 1, line.size() - 1)];
        if (!isReachable(start) || !isReachable(end) || (i > 0 && i + 1 == line.size()))
            continue;
        if (reachable > kSinglePixel)
            addThickSegment(builder, start, end, reachable);
        else
            addThinSegment(builder, start, end);
    }
    const Mask stroke = builder.build();
    *this = mode == BrushMode::Add ? united(stroke) : subtracted(stroke);
}

} // namespace cairn
