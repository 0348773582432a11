// SPDX-License-Identifier: GPL-3.0-or-later
// Polygons become runs, row by row.
#include "models/geometry/maskpainting.h"
#include "models/geometry/maskbuilder.h"
#include "models/geometry/shapeoutline.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MaskPainting)
};

constexpr qint64 kMostCrossings = 50'000'000;

/** The first pixel whose centre is not before `x`. */
int firstCentre(double x)
{
    return int(std::ceil(x - 0.5));
}

struct Crossing {
    int y = 0, x = 0;
};

qint64 crossingCount(const PolygonPart &part)
{
    qint64 count = 0;
    for (const QPolygonF &ring : part) {
        for (qsizetype i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++)
            count += std::abs(qint64(firstCentre(ring[i].y())) - firstCentre(ring[previous].y()));
    }
    return count;
}

/** Where the edge passes the rows' centres: the first pixel that lies to the right of it. */
void addCrossings(std::vector<Crossing> &crossings, QPointF from, QPointF to)
{
    if (from.y() > to.y())
        std::swap(from, to);
    const int first = firstCentre(from.y()), after = firstCentre(to.y());
    const double slope = first < after ? (to.x() - from.x()) / (to.y() - from.y()) : 0;
    for (int y = first; y < after; ++y)
        crossings.push_back({y, firstCentre(from.x() + (y + 0.5 - from.y()) * slope)});
}

void paintPart(MaskBuilder &builder, const PolygonPart &part)
{
    std::vector<Crossing> crossings;
    for (const QPolygonF &ring : part) {
        for (qsizetype i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++)
            addCrossings(crossings, ring[previous], ring[i]);
    }
    std::sort(crossings.begin(), crossings.end(), [](const Crossing &first, const Crossing &second) { return first.y != second.y ? first.y < second.y : first.x < second.x; });
    // Rings are closed, so every row is crossed an even number of times.
    for (size_t i = 0; i + 1 < crossings.size(); i += 2)
        builder.add(crossings[i].y, crossings[i].x, crossings[i + 1].x);
}

bool isWithin(const QRectF &bounds, const QRect &reach)
{
    return bounds.left() >= reach.left() && bounds.top() >= reach.top() && bounds.right() <= reach.right() + 1 && bounds.bottom() <= reach.bottom() + 1;
}

} // namespace

Result<Mask> maskOfParts(const QList<PolygonPart> &parts)
{
    qint64 crossings = 0;
    for (const PolygonPart &part : parts) {
        for (const QPolygonF &ring : part) {
            if (!isWithin(ring.boundingRect(), Mask::reach()))
                return fail(Text::tr("The shape reaches too far beyond the picture to be painted as pixels."));
        }
        crossings += crossingCount(part);
        if (crossings > kMostCrossings)
            return fail(Text::tr("The outline is too intricate to be painted as pixels."));
    }
    MaskBuilder builder;
    for (const PolygonPart &part : parts)
        paintPart(builder, part);
    return builder.build();
}

Result<Mask> maskOf(const Shape &shape)
{
    if (shape.kind == ShapeKind::Mask)
        return shape.mask;
    constexpr double kFineness = 0.01; // pixels
    return maskOfParts(outlineParts(shape, kFineness));
}

} // namespace cairn
