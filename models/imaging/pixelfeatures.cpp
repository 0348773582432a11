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

struct Scale {
    double sigma; // pixels of the picture
    int shift;
};

constexpr std::array kScales {Scale {0.7, 0}, Scale {1.0, 0}, Scale {1.6, 0}, Scale {3.5, 1}, Scale {5.0, 1}};
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

cv::Mat derivative(const cv::Mat &values, int x, int y)
{
    cv::Mat result;
    cv::Sobel(values, result, CV_32F, x, y, 1, 1, 0, cv::BORDER_REPLICATE);
    return result;
}

// The eigenvalues of the symmetric matrices (a b; b c), the greater first.
void eigenvalues(const float *a, const float *b, const float *c, int count, float *greater, float *lesser)
{
    for (int i = 0; i < count; ++i) {
        const float mean = (a[i] + c[i]) / 2, half = (a[i] - c[i]) / 2;
        const float span = std::sqrt(half * half + b[i] * b[i]);
        greater[i] = mean + span;
        lesser[i] = mean - span;
    }
}

struct Slopes {
    cv::Mat x, y, xx, yy, xy;
};

Slopes slopesOf(const cv::Mat &grey)
{
    Slopes slopes {derivative(grey, 1, 0), derivative(grey, 0, 1), derivative(grey, 2, 0), derivative(grey, 0, 2), {}};
    slopes.xy = derivative(slopes.x, 0, 1);
    return slopes;
}

// x*x, x*y, y*y as three planes, each smoothed.
std::array<cv::Mat, 3> structureTensor(const Slopes &slopes, double sigma)
{
    return {blurred(slopes.x.mul(slopes.x), sigma), blurred(slopes.x.mul(slopes.y), sigma), blurred(slopes.y.mul(slopes.y), sigma)};
}

} // namespace

int PixelFeatures::count(bool isColor)
{
    return int(kScales.size()) * (kShapes + (isColor ? 3 : 1));
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
    const cv::Mat pixels = pixelsAround(picture, wide, isColor);
    cv::Mat half;
    cv::resize(pixels, half, cv::Size(pixels.cols / 2, pixels.rows / 2), 0, 0, cv::INTER_AREA);
    for (const Scale &scale : kScales)
        addScale(scale.shift == 0 ? pixels : half, scale.sigma / (1 << scale.shift), scale.shift);
}

void PixelFeatures::addScale(const cv::Mat &pixels, double sigma, int shift)
{
    const cv::Mat smooth = blurred(pixels, sigma);
    cv::Mat grey = smooth;
    if (smooth.channels() == 3)
        cv::cvtColor(smooth, grey, cv::COLOR_BGR2GRAY);
    const cv::Mat wider = blurred(grey, sigma * std::sqrt(kWider * kWider - 1));
    const Slopes slopes = slopesOf(grey);
    const std::array<cv::Mat, 3> tensor = structureTensor(slopes, std::max(0.5, sigma / 2));
    std::array<cv::Mat, kShapes> shapes;
    for (cv::Mat &shape : shapes)
        shape.create(grey.size(), CV_32F);
    for (int y = 0; y < grey.rows; ++y) {
        const float *dx = slopes.x.ptr<float>(y), *dy = slopes.y.ptr<float>(y);
        const float *xx = slopes.xx.ptr<float>(y), *yy = slopes.yy.ptr<float>(y);
        const float *narrow = grey.ptr<float>(y), *wide = wider.ptr<float>(y);
        float *gradient = shapes[0].ptr<float>(y), *laplacian = shapes[1].ptr<float>(y), *difference = shapes[2].ptr<float>(y);
        for (int x = 0; x < grey.cols; ++x) {
            gradient[x] = dx[x] * dx[x] + dy[x] * dy[x]; // its square: to a tree that is the same
            laplacian[x] = xx[x] + yy[x];
            difference[x] = narrow[x] - wide[x];
        }
        eigenvalues(tensor[0].ptr<float>(y), tensor[1].ptr<float>(y), tensor[2].ptr<float>(y), grey.cols, shapes[3].ptr<float>(y), shapes[4].ptr<float>(y));
        eigenvalues(xx, slopes.xy.ptr<float>(y), yy, grey.cols, shapes[5].ptr<float>(y), shapes[6].ptr<float>(y));
    }
    m_planes.push_back({smooth, shift});
    for (const cv::Mat &shape : shapes)
        m_planes.push_back({shape, shift});
}

void PixelFeatures::gather(QPoint pixel, float *features) const
{
    const QPoint at = pixel - m_origin;
    for (const Plane &plane : m_planes) {
        const int channels = plane.values.channels();
        const float *values = plane.values.ptr<float>(at.y() >> plane.shift) + (at.x() >> plane.shift) * channels;
        features = std::copy_n(values, channels, features);
    }
}

} // namespace cairn
