// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts the box and a margin around it, one iteration at a time.
#include "models/imaging/grabcut.h"
#include "models/imaging/workview.h"

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GrabCut)
};

// The background is learnt from what surrounds the box.
QRect withMargin(const QRect &box, const QRect &picture)
{
    const int margin = std::max(10, std::max(box.width(), box.height()) / 6);
    return box.adjusted(-margin, -margin, margin, margin) & picture;
}

void paint(cv::Mat &mask, const GrabCutStroke &stroke, const WorkView &view)
{
    std::vector<cv::Point> points;
    for (const QPointF &point : stroke.points) {
        const auto fixed = [&](double value) { return int(std::lround(std::clamp(value / view.step, -1e5, 1e5))); };
        points.emplace_back(fixed(point.x() - 0.5 - view.region.x()), fixed(point.y() - 0.5 - view.region.y()));
    }
    if (points.empty())
        return;
    const int thickness = std::clamp(int(std::lround(stroke.width / view.step)), 1, 1000);
    cv::polylines(mask, points, false, cv::Scalar(stroke.isForeground ? cv::GC_FGD : cv::GC_BGD), thickness);
}

cv::Mat startingMask(const GrabCutRequest &request, const QRect &box, const WorkView &view)
{
    cv::Mat mask(view.pixels.size(), CV_8U, cv::Scalar(cv::GC_BGD));
    const cv::Point first = view.toView(box.topLeft()), last = view.toView(box.bottomRight());
    cv::rectangle(mask, first, last, cv::Scalar(cv::GC_PR_FGD), cv::FILLED);
    // Where the box fills the picture, the outermost pixels stand for the background, or there would be none to learn from.
    if (cv::countNonZero(mask == cv::GC_BGD) == 0)
        cv::rectangle(mask, cv::Rect(0, 0, mask.cols, mask.rows), cv::Scalar(cv::GC_BGD));
    for (const GrabCutStroke &stroke : request.strokes)
        paint(mask, stroke, view);
    return mask;
}

// Nothing is left to find out, or there is too little to learn five colours of either from.
bool isDecided(const cv::Mat &mask)
{
    constexpr int kLeast = 10;
    const int foreground = cv::countNonZero(mask & 1);
    return foreground < kLeast || mask.rows * mask.cols - foreground < kLeast;
}

} // namespace

Result<RegionMask> grabCut(const GrabCutRequest &request, const TaskControl &control)
try {
    const QRect box = request.box.normalized().toAlignedRect() & request.picture.rect();
    if (box.width() < 3 || box.height() < 3)
        return fail(Text::tr("Draw a box around the thing first; it must be at least three pixels wide and high."));
    const WorkView view = workView(asShown(request.picture), withMargin(box, request.picture.rect()), std::max<qint64>(request.maximumPixels, 1000));
    cv::Mat mask = startingMask(request, box, view), background, foreground;
    // The first guess of colours is drawn by lot: alike every time.
    cv::theRNG().state = 1;
    const int iterations = std::clamp(request.iterations, 1, 20);
    for (int done = 0; done < iterations && !isDecided(mask); ++done) {
        if (control.isCanceled())
            return canceled();
        cv::grabCut(view.pixels, mask, {}, background, foreground, 1, done == 0 ? cv::GC_INIT_WITH_MASK : cv::GC_EVAL);
        control.setProgress(done + 1, iterations);
    }
    return toRegionMask(mask & 1, view);
} catch (const cv::Exception &exception) {
    return fail(Text::tr("The thing could not be cut out; there may be too little memory."), QString::fromUtf8(exception.what()));
}

} // namespace cairn
