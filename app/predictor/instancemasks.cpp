// SPDX-License-Identifier: GPL-3.0-or-later
// Adds up prototypes, enlarges the sum to the frame, and cuts it by the box.
#include "app/predictor/instancemasks.h"

#include "app/predictor/outline.h"

#include <opencv2/imgproc.hpp>

namespace cairn::predictor {
namespace {

cv::Rect pixelsOf(const QRectF &box, const cv::Size &size)
{
    const QRect pixels(QPoint(qRound(box.left()), qRound(box.top())), QPoint(qRound(box.right()) - 1, qRound(box.bottom()) - 1));
    const QRect inside = pixels.intersected(QRect(0, 0, size.width, size.height));
    return inside.isEmpty() ? cv::Rect() : cv::Rect(inside.x(), inside.y(), inside.width(), inside.height());
}

} // namespace

Shape instanceMask(const cv::Mat &prototypes, const std::vector<float> &coefficients, const QRectF &box, const Frame &frame)
{
    const int height = prototypes.size[2], width = prototypes.size[3];
    cv::Mat sum = cv::Mat::zeros(height, width, CV_32F);
    for (int at = 0; at < int(coefficients.size()); ++at)
        sum += coefficients[size_t(at)] * cv::Mat(height, width, CV_32F, const_cast<float *>(prototypes.ptr<float>(0, at)));
    cv::Mat large;
    cv::resize(sum, large, cv::Size(frame.size.width(), frame.size.height()), 0, 0, cv::INTER_LINEAR);
    cv::Mat mask = cv::Mat::zeros(large.size(), CV_8U);
    Shape shape;
    shape.kind = ShapeKind::Polygon;
    const QRectF shown = box.intersected(frame.shown());
    const cv::Rect place = shown.isEmpty() ? cv::Rect() : pixelsOf(shown, large.size());
    if (place.empty())
        return shape;
    mask(place).setTo(255, large(place) > 0);
    // Specks of less than a fiftieth of the whole are noise.
    for (const Piece &piece : piecesOf(mask, std::max(1, cv::countNonZero(mask) / 50), kOutlineTolerance))
        shape.parts.append(inPicture(piece.part, mask.size(), frame));
    return shape;
}

PolygonPart inPicture(PolygonPart part, const cv::Size &mask, const Frame &frame)
{
    const double horizontal = double(frame.size.width()) / mask.width, vertical = double(frame.size.height()) / mask.height;
    for (QPolygonF &ring : part) {
        for (QPointF &point : ring) {
            const QPointF found = frame.toPicture({point.x() * horizontal, point.y() * vertical});
            point = {std::clamp(found.x(), 0.0, double(frame.picture.width())), std::clamp(found.y(), 0.0, double(frame.picture.height()))};
        }
    }
    return part;
}

} // namespace cairn::predictor
