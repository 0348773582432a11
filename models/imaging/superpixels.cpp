// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a region, and regions from pieces.
#include "models/imaging/superpixels.h"
#include "models/imaging/slic.h"
#include "models/imaging/workview.h"

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Superpixels)
};

} // namespace

struct Superpixels::Labels {
    WorkView view; // without its pixels
    cv::Mat labels;
    int count = 0;

    [[nodiscard]] int at(QPoint pixel) const
    {
        const QPoint place = (pixel - view.region.topLeft()) / view.step;
        return labels.at<int>(std::min(place.y(), labels.rows - 1), std::min(place.x(), labels.cols - 1));
    }
};

Result<Superpixels> Superpixels::compute(const QImage &picture, const SuperpixelOptions &options, const TaskControl &control)
try {
    auto labels = QSharedPointer<Labels>::create();
    labels->view = workView(asShown(picture), options.region, std::max<qint64>(options.maximumPixels, 1000));
    if (labels->view.region.isEmpty())
        return fail(Text::tr("There is no picture here to divide."));
    const double spacing = std::clamp(double(options.edgePixels) / labels->view.step, 3.0, 1000.0);
    SlicResult result = slic(labels->view.pixels, spacing, std::clamp(options.compactness, 0.1, 1000.0), control);
    if (result.count == 0)
        return canceled();
    labels->labels = result.labels;
    labels->count = result.count;
    labels->view.pixels.release();
    Superpixels superpixels;
    superpixels.m_labels = labels;
    return superpixels;
} catch (const cv::Exception &exception) {
    return fail(Text::tr("The picture could not be divided; there may be too little memory."), QString::fromUtf8(exception.what()));
}

int Superpixels::count() const
{
    return m_labels ? m_labels->count : 0;
}

int Superpixels::labelAt(QPoint pixel) const
{
    return m_labels && m_labels->view.region.contains(pixel) ? m_labels->at(pixel) : -1;
}

QSet<int> Superpixels::labelsUnder(const QPolygonF &stroke, double width) const
try {
    QSet<int> found;
    if (!m_labels || stroke.isEmpty())
        return found;
    const double step = m_labels->view.step;
    std::vector<cv::Point> points;
    for (const QPointF &point : stroke) {
        const auto fixed = [step](double value) { return int(std::floor(std::clamp(value / step, -1e5, 1e5))); };
        points.emplace_back(fixed(point.x() - m_labels->view.region.x()), fixed(point.y() - m_labels->view.region.y()));
    }
    cv::Mat painted(m_labels->labels.size(), CV_8U, cv::Scalar(0));
    cv::polylines(painted, points, false, cv::Scalar(255), std::clamp(int(std::lround(width / step)), 1, 1000));
    const cv::Rect part = cv::boundingRect(painted);
    for (int y = part.y; y < part.y + part.height; ++y) {
        for (int x = part.x; x < part.x + part.width; ++x) {
            if (painted.at<uchar>(y, x))
                found.insert(m_labels->labels.at<int>(y, x));
        }
    }
    return found;
} catch (const cv::Exception &) {
    return {};
}

RegionMask Superpixels::regionOf(const QSet<int> &labels) const
try {
    if (!m_labels)
        return {};
    std::vector<uchar> isWanted(size_t(m_labels->count), 0);
    for (const int label : labels) {
        if (label >= 0 && label < m_labels->count)
            isWanted[size_t(label)] = 255;
    }
    cv::Mat mask(m_labels->labels.size(), CV_8U);
    for (int y = 0; y < mask.rows; ++y) {
        const int *from = m_labels->labels.ptr<int>(y);
        std::transform(from, from + mask.cols, mask.ptr(y), [&](int label) { return isWanted[size_t(label)]; });
    }
    return toRegionMask(mask, m_labels->view);
} catch (const cv::Exception &) {
    return {};
}

RegionMask Superpixels::regionAt(QPoint pixel) const
{
    const int label = labelAt(pixel);
    return label < 0 ? RegionMask() : regionOf({label});
}

RegionMask Superpixels::borders() const
{
    if (!m_labels)
        return {};
    const QRect region = m_labels->view.region;
    RegionMask mask {region, QImage(region.size(), QImage::Format_Grayscale8)};
    if (mask.bits.isNull())
        return {};
    for (int y = 0; y < region.height(); ++y) {
        uchar *line = mask.bits.scanLine(y);
        for (int x = 0; x < region.width(); ++x) {
            const QPoint pixel = region.topLeft() + QPoint(x, y);
            const int own = m_labels->at(pixel);
            const bool isBorder = (x + 1 < region.width() && m_labels->at(pixel + QPoint(1, 0)) != own)
                || (y + 1 < region.height() && m_labels->at(pixel + QPoint(0, 1)) != own);
            line[x] = isBorder ? 255 : 0;
        }
    }
    return mask;
}

} // namespace cairn
