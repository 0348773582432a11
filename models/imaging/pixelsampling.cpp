// SPDX-License-Identifier: GPL-3.0-or-later
// Rasterises the strokes, chooses pixels, and computes features only in the blocks where some were chosen.
#include "models/imaging/pixelsampling.h"
#include "models/imaging/pixelfeatures.h"
#include "models/imaging/workview.h"

#include <opencv2/imgproc.hpp>

#include <QHash>
#include <QSet>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>
#include <random>

namespace cairn {

namespace {

constexpr double kMostSamples = 4500, kMostOfAClass = 2000, kLeastOfAClass = 300; // wanted of all, and of each class, that is painted
constexpr int kBlock = 128;
constexpr int kMostBlocksOfAClass = 48; // so that long strokes over a large picture do not make the person wait

struct Sample {
    QPoint pixel;
    int classIndex = 0;
};

struct SampledBlock {
    int picture = 0;
    QRect rect;
    QList<Sample> samples;
    cv::Mat features;
};

QRect extentOf(const QList<PixelStroke> &strokes, const QRect &picture)
{
    QRectF extent;
    for (const PixelStroke &stroke : strokes) {
        // One point alone has an empty rectangle, which the union of rectangles would leave out.
        const double reach = std::clamp(stroke.width, 1.0, 1000.0);
        extent |= stroke.points.boundingRect().adjusted(-reach, -reach, reach, reach);
    }
    return (extent & QRectF(picture)).toAlignedRect() & picture;
}

// Class + 1 in every painted pixel of the extent, 0 elsewhere.
cv::Mat rasterized(const QList<PixelStroke> &strokes, const QRect &extent, int classCount)
{
    constexpr int kShift = 4; // sixteenths of a pixel
    cv::Mat labels(extent.height(), extent.width(), CV_16U, cv::Scalar(0));
    for (const PixelStroke &stroke : strokes) {
        if (stroke.classIndex >= classCount || stroke.points.isEmpty())
            continue;
        std::vector<cv::Point> points;
        for (const QPointF &point : stroke.points) {
            // OpenCV counts from the middle of a pixel; far outside is clamped, since its numbers are small.
            const auto fixed = [](double value) { return int(std::lround(std::clamp(value - 0.5, -1e5, 1e5) * (1 << kShift))); };
            points.emplace_back(fixed(point.x() - extent.x()), fixed(point.y() - extent.y()));
        }
        const int thickness = std::clamp(int(std::lround(stroke.width)), 1, 1000);
        cv::polylines(labels, points, false, cv::Scalar(std::max(-1, stroke.classIndex) + 1), thickness, cv::LINE_8, kShift);
    }
    return labels;
}

QHash<int, qint64> countOf(const cv::Mat &labels)
{
    QHash<int, qint64> count;
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) {
            if (const int label = labels.at<quint16>(y, x))
                ++count[label];
        }
    }
    return count;
}

using Random = std::mt19937;

// The blocks of one picture with the pixels chosen in them; `share` says how many of a class's pixels are taken.
QList<SampledBlock> blocksOf(const cv::Mat &labels, const QRect &extent, int picture, const QHash<int, double> &share, Random &random)
{
    QHash<QPair<int, int>, int> places;
    QList<SampledBlock> blocks;
    std::uniform_real_distribution<double> chance(0, 1);
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) {
            const int label = labels.at<quint16>(y, x);
            if (label == 0 || chance(random) >= share.value(label))
                continue;
            const auto [place, isNew] = [&] {
                const QPair<int, int> key(x / kBlock, y / kBlock);
                const auto found = places.constFind(key);
                return found != places.constEnd() ? std::pair(*found, false) : std::pair(*places.insert(key, int(blocks.size())), true);
            }();
            const QPoint pixel(extent.x() + x, extent.y() + y);
            if (isNew)
                blocks.append({picture, QRect(pixel, QSize(1, 1)), {}, {}});
            blocks[place].rect |= QRect(pixel, QSize(1, 1));
            blocks[place].samples.append({pixel, label - 1});
        }
    }
    return blocks;
}

// Enough blocks of every class, chosen at random.
QList<SampledBlock> someOf(QList<SampledBlock> blocks, Random &random)
{
    std::shuffle(blocks.begin(), blocks.end(), random);
    QHash<int, int> taken;
    QList<SampledBlock> some;
    for (const SampledBlock &block : std::as_const(blocks)) {
        QSet<int> classes;
        for (const Sample &sample : block.samples)
            classes.insert(sample.classIndex);
        if (std::all_of(classes.cbegin(), classes.cend(), [&](int one) { return taken.value(one) >= kMostBlocksOfAClass; }))
            continue;
        for (const int one : std::as_const(classes))
            ++taken[one];
        some.append(block);
    }
    return some;
}

void computeFeatures(SampledBlock &block, const QImage &picture, bool isColor)
{
    const PixelFeatures features(picture, block.rect, isColor);
    block.features.create(int(block.samples.size()), PixelFeatures::count(isColor), CV_32F);
    for (int row = 0; row < block.features.rows; ++row)
        features.gather(block.samples[row].pixel, block.features.ptr<float>(row));
}

} // namespace

int PixelSamples::classesFound() const
{
    QSet<int> found;
    for (int row = 0; row < classes.rows; ++row)
        found.insert(classes.at<int>(row));
    return int(found.size());
}

PixelSamples samplePixels(const QList<PaintedPicture> &pictures, int classCount, bool isColor, const TaskControl &control)
{
    QList<QImage> shown;
    QList<QRect> extents;
    std::vector<cv::Mat> labels;
    QHash<int, double> share;
    for (const PaintedPicture &painted : pictures) {
        shown.append(asShown(painted.picture));
        extents.append(extentOf(painted.strokes, painted.picture.rect()));
        labels.push_back(rasterized(painted.strokes, extents.last(), classCount));
        const QHash<int, qint64> count = countOf(labels.back());
        for (auto each = count.cbegin(); each != count.cend(); ++each)
            share[each.key()] += double(each.value());
    }
    const double wanted = std::clamp(kMostSamples / std::max(1, int(share.size())), kLeastOfAClass, kMostOfAClass);
    for (double &each : share)
        each = wanted / each;
    Random random(1);
    QList<SampledBlock> blocks;
    for (int i = 0; i < pictures.size(); ++i)
        blocks += blocksOf(labels[size_t(i)], extents[i], i, share, random);
    blocks = someOf(std::move(blocks), random);
    QtConcurrent::blockingMap(blocks, [&](SampledBlock &block) {
        if (!control.isCanceled())
            computeFeatures(block, shown[block.picture], isColor);
    });
    PixelSamples samples;
    for (const SampledBlock &block : std::as_const(blocks)) {
        if (!block.features.empty())
            samples.features.push_back(block.features);
        for (const Sample &sample : block.samples)
            samples.classes.push_back(sample.classIndex);
    }
    return samples;
}

} // namespace cairn
