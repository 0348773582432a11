// SPDX-License-Identifier: GPL-3.0-or-later
// To Clipper and back.
#include "models/geometry/clipperpaths.h"

#include <cmath>

namespace cairn {

namespace {

void collectParts(const ClipperLib::PolyNode &node, QList<PolygonPart> &parts)
{
    PolygonPart part {toRing(node.Contour)};
    for (const ClipperLib::PolyNode *hole : node.Childs)
        part.append(toRing(hole->Contour));
    parts.append(part);
    for (const ClipperLib::PolyNode *hole : node.Childs) {
        for (const ClipperLib::PolyNode *island : hole->Childs)
            collectParts(*island, parts);
    }
}

// As SimplifyPolygons does, but without its search for points that touch, whose time grows with the square of their number.
Paths resolved(const Paths &paths, ClipperLib::PolyFillType rule)
{
    ClipperLib::Clipper clipper;
    clipper.AddPaths(paths, ClipperLib::ptSubject, true);
    Paths result;
    clipper.Execute(ClipperLib::ctUnion, result, rule, rule);
    return result;
}

} // namespace

Path toPath(const QPolygonF &ring)
{
    Path path;
    path.reserve(size_t(ring.size()));
    for (const QPointF &point : ring)
        path.emplace_back(std::llround(point.x() * kClipperSteps), std::llround(point.y() * kClipperSteps));
    return path;
}

QPolygonF toRing(const Path &path)
{
    QPolygonF ring;
    ring.reserve(qsizetype(path.size()));
    for (const ClipperLib::IntPoint &point : path)
        ring.append({double(point.X) / kClipperSteps, double(point.Y) / kClipperSteps});
    return ring;
}

Paths toPaths(const PolygonPart &part)
{
    Paths paths;
    for (const QPolygonF &ring : part)
        paths.push_back(toPath(ring));
    return paths;
}

Path toPath(const QRectF &box)
{
    return toPath(QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}));
}

Paths areaPaths(const QList<PolygonPart> &parts)
{
    Paths all;
    for (const PolygonPart &part : parts) {
        const Paths rings = toPaths(part);
        refuseTangles(rings);
        const Paths simple = resolved(rings, ClipperLib::pftEvenOdd);
        all.insert(all.end(), simple.begin(), simple.end());
    }
    if (parts.size() > 1)
        refuseTangles(all);
    return resolved(all, ClipperLib::pftNonZero);
}

double pathsArea(const Paths &paths)
{
    double area = 0;
    for (const Path &path : paths)
        area += ClipperLib::Area(path); // holes wind the other way and are negative
    return std::abs(area) / (kClipperSteps * kClipperSteps);
}

QList<PolygonPart> toParts(const ClipperLib::PolyTree &tree)
{
    QList<PolygonPart> parts;
    for (const ClipperLib::PolyNode *node : tree.Childs)
        collectParts(*node, parts);
    return parts;
}

} // namespace cairn
