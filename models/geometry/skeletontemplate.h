// SPDX-License-Identifier: GPL-3.0-or-later
// What the skeletons of a class consist of: named points, the edges between them, and which are left and right of each other.
#pragma once

#include "models/geometry/shape.h"

#include <QJsonObject>
#include <QStringList>

#include <utility>

namespace cairn {

struct SkeletonTemplate {
    struct Point {
        QString name;
        QPointF position; ///< where it lies at first, in a box from (0, 0) to (1, 1)
        double sigma = 0; ///< COCO's spread of this point, see objectKeypointSimilarity(); 0: not known

        friend bool operator==(const Point &, const Point &) = default;
    };
    using IndexPair = std::pair<int, int>; // of points, from 0

    QList<Point> points;
    QList<IndexPair> edges;
    QList<IndexPair> sides; ///< left and right of the same: eyes, hands...; a point is in one pair at most

    /** label_class.skeleton: {"points": [{"name": "nose", "x": 0.5, "y": 0.1, "sigma": 0.026}], "edges": [[0, 1]], "sides": [[1, 2]]} */
    [[nodiscard]] QJsonObject toJson() const;
    /** Refuses points without a name of their own or outside the unit box, more than 1,000 of them, and pairs of points that are not there.
        A point may be a name alone. */
    [[nodiscard]] static Result<SkeletonTemplate> fromJson(const QJsonObject &json);

    [[nodiscard]] QStringList names() const;
    /** The picture in a mirror: places are swapped left to right, and so are the points that are sides of each other. */
    [[nodiscard]] SkeletonTemplate mirrored() const;
    /** A skeleton that fills the box as the template fills the unit box, every point visible. */
    [[nodiscard]] Shape shapeIn(const QRectF &box) const;
    /** The skeleton with left and right exchanged: each point of a pair takes the place and visibility of the other. */
    [[nodiscard]] Shape withSidesExchanged(const Shape &skeleton) const;

    friend bool operator==(const SkeletonTemplate &, const SkeletonTemplate &) = default;
};

/** Whether `point` is within `tolerance` pixels of a present point or of an edge between two of them. */
[[nodiscard]] bool isNearSkeleton(const Shape &skeleton, const SkeletonTemplate &skeletonTemplate, const QPointF &point, double tolerance);

/** COCO's measure of how well keypoints agree, 0 to 1: the mean of exp(-d^2 / (2 area (2 sigma)^2)) over the points that are present in
    `truth`; an absent point of `other` counts 0 (https://cocodataset.org/#keypoints-eval). `area` is the labelled object's, in square
    pixels; with 0, that of the box around its points. A sigma that is missing or 0 counts as 0.05, about the middle of COCO's. */
[[nodiscard]] double objectKeypointSimilarity(const Shape &truth, const Shape &other, double area = 0, const QList<double> &sigmas = {});

} // namespace cairn
