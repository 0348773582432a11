// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the kinds of shapes, as the database and files have them.
#include "models/geometry/shape.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShapeKind)
};

constexpr std::array<std::pair<ShapeKind, const char *>, 10> kKindNames {{
    {ShapeKind::Tag, "tag"},
    {ShapeKind::Box, "box"},
    {ShapeKind::RotatedBox, "rotated_box"},
    {ShapeKind::Ellipse, "ellipse"},
    {ShapeKind::Polygon, "polygon"},
    {ShapeKind::Polyline, "polyline"},
    {ShapeKind::Point, "point"},
    {ShapeKind::Skeleton, "skeleton"},
    {ShapeKind::Mask, "mask"},
    {ShapeKind::Cuboid, "cuboid"},
}};

} // namespace

QString shapeKindName(ShapeKind kind)
{
    for (const auto &[candidate, name] : kKindNames) {
        if (candidate == kind)
            return QLatin1String(name);
    }
    return {};
}

Result<ShapeKind> shapeKindFromName(const QString &name)
{
    for (const auto &[kind, candidate] : kKindNames) {
        if (name == QLatin1String(candidate))
            return kind;
    }
    return fail(QCoreApplication::translate("cairn::Shape", "\"%1\" is not a kind of shape that Cairn knows.").arg(name));
}

QString shapeKindTitle(ShapeKind kind)
{
    switch (kind) {
    case ShapeKind::Tag:
        return Text::tr("Tag");
    case ShapeKind::Box:
        return Text::tr("Box");
    case ShapeKind::RotatedBox:
        return Text::tr("Rotated box");
    case ShapeKind::Ellipse:
        return Text::tr("Ellipse");
    case ShapeKind::Polygon:
        return Text::tr("Outline");
    case ShapeKind::Polyline:
        return Text::tr("Line");
    case ShapeKind::Point:
        return Text::tr("Point");
    case ShapeKind::Skeleton:
        return Text::tr("Skeleton");
    case ShapeKind::Mask:
        return Text::tr("Mask");
    case ShapeKind::Cuboid:
        return Text::tr("Cuboid");
    }
    return {};
}

} // namespace cairn
