// SPDX-License-Identifier: GPL-3.0-or-later
// From QImage to OpenCV and back.
#include "models/imaging/workview.h"
#include "models/imaging/imagereader.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

cv::Mat matrixOf(const QImage &picture, const QRect &region)
{
    const bool isGrey = picture.format() == QImage::Format_Grayscale8;
    const int bytes = isGrey ? 1 : 4;
    // OpenCV has no matrix of constant pixels; nobody writes into this one.
    auto *start = const_cast<uchar *>(picture.constScanLine(region.y())) + qsizetype(region.x()) * bytes;
    return {region.height(), region.width(), isGrey ? CV_8UC1 : CV_8UC4, start, size_t(picture.bytesPerLine())};
}

} // namespace

// Padded to whole steps first, so that every pixel stands for its square exactly.
cv::Mat shrunk(const cv::Mat &pixels, int step)
{
    const cv::Size size((pixels.cols + step - 1) / step, (pixels.rows + step - 1) / step);
    cv::Mat padded = pixels, result;
    if (size.width * step != pixels.cols || size.height * step != pixels.rows)
        cv::copyMakeBorder(pixels, padded, 0, size.height * step - pixels.rows, 0, size.width * step - pixels.cols, cv::BORDER_REPLICATE | cv::BORDER_ISOLATED);
    cv::resize(padded, result, size, 0, 0, cv::INTER_AREA);
    return result;
}

QImage asShown(const QImage &picture)
{
    switch (picture.format()) {
    case QImage::Format_Grayscale8:
    case QImage::Format_RGB32:
    case QImage::Format_ARGB32_Premultiplied:
        return picture;
    default:
        return forDisplay(picture);
    }
}

cv::Point WorkView::toView(QPointF point) const
{
    const double x = (point.x() - region.x()) / step, y = (point.y() - region.y()) / step;
    return {std::clamp(int(std::floor(x)), 0, pixels.cols - 1), std::clamp(int(std::floor(y)), 0, pixels.rows - 1)};
}

QPointF WorkView::toPicture(cv::Point pixel) const
{
    return {region.x() + (pixel.x + 0.5) * step, region.y() + (pixel.y + 0.5) * step};
}

WorkView workView(const QImage &picture, QRect region, qint64 maximumPixels)
{
    WorkView view;
    view.region = region.isEmpty() ? picture.rect() : region & picture.rect();
    if (view.region.isEmpty())
        return view;
    const double pixels = double(view.region.width()) * view.region.height();
    view.step = std::max(1, int(std::ceil(std::sqrt(pixels / double(std::max<qint64>(1, maximumPixels))) - 1e-9)));
    cv::Mat part = matrixOf(picture, view.region);
    if (view.step > 1)
        part = shrunk(part, view.step);
    cv::cvtColor(part, view.pixels, part.channels() == 1 ? cv::COLOR_GRAY2BGR : cv::COLOR_BGRA2BGR);
    return view;
}

RegionMask toRegionMask(const cv::Mat &mask, const WorkView &view)
{
    const cv::Rect found = cv::boundingRect(mask);
    if (found.empty())
        return {};
    // Where the view is smaller than the picture, edges are drawn smoothly instead of in steps; a pixel around keeps them whole.
    const cv::Rect part = view.step == 1 ? found
        : cv::Rect(found.x - 1, found.y - 1, found.width + 2, found.height + 2) & cv::Rect(0, 0, mask.cols, mask.rows);
    cv::Mat bits;
    cv::compare(mask(part), 0, bits, cv::CMP_NE);
    if (view.step > 1) {
        cv::resize(bits, bits, cv::Size(), view.step, view.step, cv::INTER_LINEAR);
        cv::threshold(bits, bits, 127, 255, cv::THRESH_BINARY);
    }
    const QPoint start = view.region.topLeft() + QPoint(part.x, part.y) * view.step;
    const QRect inside = QRect(start, QSize(bits.cols, bits.rows)) & view.region;
    const cv::Mat cut = bits(cv::Rect(inside.x() - start.x(), inside.y() - start.y(), inside.width(), inside.height()));
    const cv::Rect tight = cv::boundingRect(cut);
    if (tight.empty())
        return {};
    const cv::Mat last = cut(tight);
    RegionMask region {QRect(inside.x() + tight.x, inside.y() + tight.y, tight.width, tight.height), QImage(tight.width, tight.height, QImage::Format_Grayscale8)};
    if (region.bits.isNull())
        return {};
    for (int y = 0; y < last.rows; ++y)
        std::copy_n(last.ptr(y), last.cols, region.bits.scanLine(y));
    return region;
}

} // namespace cairn
