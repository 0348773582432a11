// SPDX-License-Identifier: GPL-3.0-or-later
// Letterboxing, cropping, scaling of values.
#include "app/predictor/frame.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace cairn::predictor {
namespace {

// The grey of the bars that YOLO models were trained with.
const cv::Scalar kBars(114, 114, 114);

cv::Mat inFrame(const cv::Mat &picture, const Frame &frame)
{
    const cv::Size scaled(std::max(1, int(std::lround(frame.picture.width() * frame.scaleX))),
        std::max(1, int(std::lround(frame.picture.height() * frame.scaleY))));
    const bool isSmaller = scaled.width < picture.cols || scaled.height < picture.rows;
    cv::Mat resized, framed(frame.size.height(), frame.size.width(), picture.type(), kBars);
    cv::resize(picture, resized, scaled, 0, 0, isSmaller ? cv::INTER_AREA : cv::INTER_LINEAR);
    const cv::Point at(int(frame.left), int(frame.top));
    const cv::Rect place = cv::Rect(at, scaled) & cv::Rect(cv::Point(0, 0), framed.size());
    resized(cv::Rect(place.tl() - at, place.size())).copyTo(framed(place));
    return framed;
}

} // namespace

Frame Frame::of(QSize picture, QSize size, Fit fit)
{
    Frame frame {size, picture, 1, 1, 0, 0};
    const double horizontal = double(size.width()) / picture.width(), vertical = double(size.height()) / picture.height();
    if (fit == Fit::Stretch) {
        frame.scaleX = horizontal;
        frame.scaleY = vertical;
        return frame;
    }
    const double scale = fit == Fit::Crop ? std::max(horizontal, vertical) : std::min(horizontal, vertical);
    // The scaled picture has whole pixels, so its two scales differ a little from the one that was meant.
    const double width = std::max(1.0, std::round(picture.width() * scale)), height = std::max(1.0, std::round(picture.height() * scale));
    frame.scaleX = width / picture.width();
    frame.scaleY = height / picture.height();
    frame.left = std::floor((size.width() - width) / 2);
    frame.top = std::floor((size.height() - height) / 2);
    return frame;
}

QRectF Frame::shown() const
{
    return QRectF(left, top, picture.width() * scaleX, picture.height() * scaleY).intersected(QRectF(QPointF(0, 0), QSizeF(size)));
}

cv::Mat blobOf(const QImage &picture, const Frame &frame, const InputLayout &layout, const Settings &settings)
{
    const bool isGrey = layout.channels == 1;
    const QImage plain = picture.convertToFormat(isGrey ? QImage::Format_Grayscale8 : settings.isBgr ? QImage::Format_BGR888 : QImage::Format_RGB888);
    // OpenCV only reads from it, but its constructor takes no const.
    const cv::Mat pixels(plain.height(), plain.width(), isGrey ? CV_8UC1 : CV_8UC3, const_cast<uchar *>(plain.constBits()), size_t(plain.bytesPerLine()));
    cv::Mat framed;
    inFrame(pixels, frame).convertTo(framed, CV_32F);
    cv::Scalar mean, deviation(1, 1, 1, 1);
    for (int channel = 0; channel < 3; ++channel) {
        mean[channel] = settings.mean[size_t(channel)];
        deviation[channel] = settings.deviation[size_t(channel)];
    }
    framed = framed - mean;
    cv::divide(framed, deviation, framed);
    if (layout.isChannelsLast)
        return framed.reshape(1, {1, framed.rows, framed.cols, layout.channels});
    cv::Mat blob({1, layout.channels, framed.rows, framed.cols}, CV_32F);
    std::vector<cv::Mat> planes;
    for (int channel = 0; channel < layout.channels; ++channel)
        planes.emplace_back(framed.rows, framed.cols, CV_32F, blob.ptr<float>(0, channel));
    cv::split(framed, planes);
    return blob;
}

} // namespace cairn::predictor
