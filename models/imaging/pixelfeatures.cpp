// SPDX-License-Identifier: GPL-3.0-or-later
// Gaussian derivatives (Lindeberg, Scale-space theory, 1994) and the structure tensor (Förstner and Gülch, 1987).
#include "models/imaging/pixelfeatures.h"
#include "models/imaging/workview.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {

namespace {

struct ScaleChoice {
    double sigma; // pixels of the picture
    int shift;
};

constexpr std::array kScales {ScaleChoice {0.7, 0}, ScaleChoice {1.0, 0}, ScaleChoice {1.6, 0}, ScaleChoice {3.5, 1}, ScaleChoice {5.0, 1}};
// Gradient, Laplacian, difference of Gaussians, two eigenvalues each of the structure tensor and of the Hessian.
constexpr int kShapes = 7;
// What the widest filter sees: three sigmas of both Gaussians of a difference. Even, as are all origins, for the half resolution.
constexpr int kHalo = 40;
constexpr double kWider = 1.6; // the second Gaussian of a difference

// The block with its surroundings, mirrored where the picture ends.
cv::Mat pixelsAround(const QImage &picture, const QRect &wide, bool isColor)
{
    const QRect inside = wide & picture.rect();
    cv::Mat pixels = workView(picture, inside, std::numeric_limits<qint64>::max()).pixels;
    if (!isColor)
        cv::cvtColor(pixels, pixels, cv::COLOR_BGR2GRAY);
    cv::copyMakeBorder(pixels, pixels, inside.top() - wide.top(), wide.bottom() - inside.bottom(), inside.left() - wide.left(),
        wide.right() - inside.right(), cv::BORDER_REPLICATE);
    pixels.convertTo(pixels, CV_32F);
    return pixels;
}

cv::Mat blurred(const cv::Mat &values, double sigma)
{
    cv::Mat result;
    const int edge = 2 * int(std::ceil(3 * sigma)) + 1;
    cv::GaussianBlur(values, result, cv::Size(edge, edge), sigma, sigma, cv::BORDER_REPLICATE);
    return result;
}

// The products of the slopes, smoothed; the frame of one pixel, which has no slope, is never asked for.
cv::Mat structureTensor(const cv::Mat &grey, double sigma)
{
    cv::Mat products(grey.size(), CV_32FC3, cv::Scalar::all(0));
    for (int y = 1; y + 1 < grey.rows; ++y) {
        const float *above = grey.ptr<float>(y - 1), *line = grey.ptr<float>(y), *below = grey.ptr<float>(y + 1);
        auto *product = products.ptr<cv::Vec3f>(y);
        for (int x = 1; x + 1 < grey.cols; ++x) {
            const float dx = line[x + 1] - line[x - 1], dy = below[x] - above[x];
            product[x] = {dx * dx, dx * dy, dy * dy};
        }
    }
    return blurred(products, sigma);
}

// The eigenvalues of the symmetric matrix (a b; b c), the greater first.
float *writeEigenvalues(float a, float b, float c, float *to)
{
    const float mean = (a + c) / 2, half = (a - c) / 2;
    const float span = std::sqrt(half * half + b * b);
    *to++ = mean + span;
    *to++ = mean - span;
    return to;
}

} // namespace

int PixelFeatures::count(bool isColor)
{
    const int channels = isColor ? 3 : 1;
    return channels + int(kScales.size()) * (kShapes + channels);
}

PixelFeatures::PixelFeatures(const QImage &picture, const QRect &block, bool isColor)
{
    QRect wide = block.adjusted(-kHalo, -kHalo, kHalo, kHalo);
    // Every block has to halve the same pairs of pixels.
    wide.setLeft(wide.left() - (wide.left() & 1));
    wide.setTop(wide.top() - (wide.top() & 1));
    wide.setWidth(wide.width() + (wide.width() & 1));
    wide.setHeight(wide.height() + (wide.height() & 1));
    m_origin = wide.topLeft();
    m_pixels = pixelsAround(picture, wide, isColor);
    cv::Mat half;
    cv::resize(m_pixels, half, cv::Size(m_pixels.cols / 2, m_pixels.rows / 2), 0, 0, cv::INTER_AREA);
    for (const ScaleChoice &scale : kScales)
        addScale(scale.shift == 0 ? m_pixels : half, scale.sigma / (1 << scale.shift), scale.shift);
}

void PixelFeatures::addScale(const cv::Mat &pixels, double sigma, int shift)
{
    Scale scale;
    scale.shift = shift;
    scale.smooth = blurred(pixels, sigma);
    scale.grey = scale.smooth;
    if (scale.smooth.channels() == 3)
        cv::cvtColor(scale.smooth, scale.grey, cv::COLOR_BGR2GRAY);
    scale.wider = blurred(scale.grey, sigma * std::sqrt(kWider * kWider - 1));
    scale.tensor = structureTensor(scale.grey, std::max(0.5, sigma / 2));
    m_scales.push_back(scale);
}

void PixelFeatures::gather(QPoint pixel, float *features) const
{
    const QPoint at = pixel - m_origin;
    features = std::copy_n(m_pixels.ptr<float>(at.y()) + at.x() * m_pixels.channels(), m_pixels.channels(), features);
    for (const Scale &scale : m_scales) {
        const int x = at.x() >> scale.shift, y = at.y() >> scale.shift;
        const int channels = scale.smooth.channels();
        features = std::copy_n(scale.smooth.ptr<float>(y) + x * channels, channels, features);
        const float *above = scale.grey.ptr<float>(y - 1) + x, *line = scale.grey.ptr<float>(y) + x, *below = scale.grey.ptr<float>(y + 1) + x;
        const float dx = line[1] - line[-1], dy = below[0] - above[0];
        const float xx = line[1] - 2 * line[0] + line[-1], yy = below[0] - 2 * line[0] + above[0];
        const float xy = (below[1] - below[-1] - above[1] + above[-1]) / 4;
        *features++ = dx * dx + dy * dy; // the gradient's square: to a tree that is the same
        *features++ = xx + yy;
        *features++ = line[0] - scale.wider.ptr<float>(y)[x];
        const cv::Vec3f &tensor = scale.tensor.ptr<cv::Vec3f>(y)[x];
        features = writeEigenvalues(tensor[0], tensor[1], tensor[2], features);
        features = writeEigenvalues(xx, xy, yy, features);
    }
}

} // namespace cairn
