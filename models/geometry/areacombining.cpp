// SPDX-License-Identifier: GPL-3.0-or-later
// Clipper's operations, with exact vertices put back.
#include "models/geometry/areacombining.h"

#include <QHash>

#include <array>
#include <cmath>

namespace cairn {

namespace {

using Step = std::pair<qint64, qint64>;

Step stepOf(const QPointF &point)
{
    return {std::llround(point.x() * kClipperSteps), std::llround(point.y() * kClipperSteps)};
}

const QPointF *nearOriginal(const QHash<Step, QPointF> &originals, const Step &step)
{
    // The very step first: Clipper moves a vertex by one step at most.
    static constexpr std::array<Step, 9> kAround {{{0, 0}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1}}};
    for (const auto &[x, y] : kAround) {
        const auto found = originals.constFind({step.first + x, step.second + y});
        if (found != originals.constEnd())
            return &*found;
    }
    return nullptr;
}

} // namespace

QList<PolygonPart> withOriginalVertices(QList<PolygonPart> parts, const QList<QList<PolygonPart>> &originals)
{
    QHash<Step, QPointF> places;
    for (const QList<PolygonPart> &original : originals) {
        for (const PolygonPart &part : original) {
            for (const QPolygonF &ring : part) {
                for (const QPointF &point : ring)
                    places.insert(stepOf(point), point);
            }
        }
    }
    for (PolygonPart &part : parts) {
        for (QPolygonF &ring : part) {
            for (QPointF &point : ring) {
                if (const QPointF *original = nearOriginal(places, stepOf(point)))
                    point = *original;
            }
        }
    }
    return parts;
}

QList<PolygonPart> combinedParts(ClipperLib::ClipType operation, const Paths &first, const Paths &second, const QList<QList<PolygonPart>> &originals)
{
    refuseTangles(first, second);
    ClipperLib::Clipper clipper;
    clipper.AddPaths(first, ClipperLib::ptSubject, true);
    clipper.AddPaths(second, ClipperLib::ptClip, true);
    ClipperLib::PolyTree tree;
    clipper.Execute(operation, tree, ClipperLib::pftNonZero, ClipperLib::pftNonZero);
    return withOriginalVertices(toParts(tree), originals);
}

QList<PolygonPart> cleanedParts(const QList<PolygonPart> &parts)
{
    return combinedParts(ClipperLib::ctUnion, areaPaths(parts), {}, {parts});
}

} // namespace cairn
