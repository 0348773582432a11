// SPDX-License-Identifier: GPL-3.0-or-later
// Trains on the samples and asks the forest block by block, on all cores.
#include "models/imaging/pixelclassifier.h"
#include "models/imaging/forest.h"
#include "models/imaging/pixelfeatures.h"
#include "models/imaging/pixelsampling.h"
#include "models/imaging/workview.h"

#include <QCoreApplication>
#include <QMutex>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PixelClassifier)
};

constexpr int kBlock = 384, kQuarter = 4;
constexpr quint32 kMark = 0x43504331; // "CPC1"; the digit changes when the features do

tl::unexpected<Error> failed(const std::exception &exception)
{
    return fail(Text::tr("The pixels could not be sorted into classes; there may be too little memory."), QString::fromUtf8(exception.what()));
}

PixelPrediction emptyPrediction(const QRect &region, int step, int classCount)
{
    const QSize size((region.width() + step - 1) / step, (region.height() + step - 1) / step);
    PixelPrediction prediction {region, step, {}, QImage(size, QImage::Format_Grayscale8)};
    for (int i = 0; i < classCount; ++i)
        prediction.probabilities.append(QImage(size, QImage::Format_Grayscale8));
    return prediction;
}

// Lines that several threads may write into at once: taken beforehand, since asking a QImage for one may copy it.
struct Canvas {
    std::vector<uchar *> maps; // the classes', then the uncertainty
    qsizetype bytesPerLine = 0;

    explicit Canvas(PixelPrediction &prediction)
        : bytesPerLine(prediction.uncertainty.bytesPerLine())
    {
        for (QImage &image : prediction.probabilities)
            maps.push_back(image.bits());
        maps.push_back(prediction.uncertainty.bits());
    }
};

uchar toByte(float share)
{
    return uchar(std::lround(std::clamp(share, 0.0F, 1.0F) * 255));
}

// One row's pixels of a block; `place` is where the row starts in the maps.
void predictRow(const Forest &forest, const PixelFeatures &features, QPoint first, int count, int step, const QRect &block, const Canvas &canvas, qsizetype place)
{
    std::vector<float> numbers(size_t(forest.featureCount())), shares(size_t(forest.classCount()));
    for (int i = 0; i < count; ++i) {
        // The middle of the square that it stands for, where that is still in the block.
        const QPoint pixel(std::min(first.x() + i * step + step / 2, block.right()), std::min(first.y() + step / 2, block.bottom()));
        features.gather(pixel, numbers.data());
        forest.predict(numbers.data(), shares.data());
        float best = 0, second = 0;
        for (size_t k = 0; k < shares.size(); ++k) {
            canvas.maps[k][place + i] = toByte(shares[k]);
            second = std::max(second, std::min(best, shares[k]));
            best = std::max(best, shares[k]);
        }
        canvas.maps.back()[place + i] = toByte(1 - (best - second));
    }
}

void predictBlock(const Forest &forest, bool isColor, const QImage &picture, const QRect &block, const PixelPrediction &whole, const Canvas &canvas)
{
    const PixelFeatures features(picture, block, isColor);
    const int step = whole.step;
    const QPoint offset = (block.topLeft() - whole.region.topLeft()) / step;
    const int columns = (block.width() + step - 1) / step, rows = (block.height() + step - 1) / step;
    for (int row = 0; row < rows; ++row) {
        predictRow(forest, features, QPoint(block.x(), block.y() + row * step), columns, step, block, canvas,
            (offset.y() + row) * canvas.bytesPerLine + offset.x());
    }
}

// From the middle outwards: that is where the person looks.
QList<QRect> blocksOf(const QRect &region, int step)
{
    const int edge = std::max(1, kBlock / step) * step;
    QList<QRect> blocks;
    for (int y = region.top(); y <= region.bottom(); y += edge) {
        for (int x = region.left(); x <= region.right(); x += edge)
            blocks.append(QRect(x, y, edge, edge) & region);
    }
    const QPoint middle = region.center();
    std::stable_sort(blocks.begin(), blocks.end(), [middle](const QRect &a, const QRect &b) {
        const QPoint ours = a.center() - middle, theirs = b.center() - middle;
        return QPoint::dotProduct(ours, ours) < QPoint::dotProduct(theirs, theirs);
    });
    return blocks;
}

// Work for each block, on all cores; an exception in one ends all.
template<typename Work>
Result<void> forEachBlock(const QList<QRect> &blocks, const TaskControl &control, const Work &work)
{
    QMutex mutex;
    QString failure;
    std::atomic<int> done = 0;
    QtConcurrent::blockingMap(blocks, [&](const QRect &block) {
        if (control.isCanceled())
            return;
        try {
            work(block);
        } catch (const std::exception &exception) {
            const QMutexLocker lock(&mutex);
            failure = QString::fromUtf8(exception.what());
        }
        control.setProgress(++done, blocks.size());
    });
    if (control.isCanceled())
        return canceled();
    if (!failure.isEmpty())
        return failed(std::runtime_error(failure.toStdString()));
    return {};
}

} // namespace

Result<PixelClassifier> PixelClassifier::train(const QList<PaintedPicture> &pictures, int classCount, const TaskControl &control)
try {
    PixelClassifier classifier;
    classifier.m_isColor = std::any_of(pictures.begin(), pictures.end(), [](const PaintedPicture &painted) { return !painted.picture.allGray(); });
    const PixelSamples samples = samplePixels(pictures, classCount, classifier.m_isColor, control);
    if (control.isCanceled())
        return canceled();
    if (samples.classesFound() < 2)
        return fail(Text::tr("Paint a few strokes of at least two classes first."));
    classifier.m_forest.reset(new Forest(Forest::train(samples.features, samples.classes, classCount)));
    if (control.isCanceled())
        return canceled();
    return classifier;
} catch (const std::exception &exception) {
    return failed(exception);
}

QByteArray PixelClassifier::toBytes() const
{
    if (!m_forest)
        return {};
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << kMark << m_isColor;
    m_forest->write(stream);
    return bytes;
}

Result<PixelClassifier> PixelClassifier::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 mark = 0;
    PixelClassifier classifier;
    stream >> mark >> classifier.m_isColor;
    std::optional<Forest> forest = mark == kMark ? Forest::read(stream) : std::nullopt;
    if (!forest || forest->featureCount() != PixelFeatures::count(classifier.m_isColor))
        return fail(Text::tr("The pixel classifier that was kept cannot be read; train it again."));
    classifier.m_forest.reset(new Forest(*std::move(forest)));
    return classifier;
}

int PixelClassifier::classCount() const
{
    return m_forest ? m_forest->classCount() : 0;
}

Result<PixelPrediction> PixelClassifier::predict(const QImage &picture, QRect region, int step, const TaskControl &control) const
{
    if (!m_forest)
        return fail(Text::tr("Paint a few strokes of at least two classes first."));
    const QImage shown = asShown(picture);
    const QRect part = region.isEmpty() ? picture.rect() : region & picture.rect();
    PixelPrediction prediction = emptyPrediction(part, std::clamp(step, 1, 256), classCount());
    if (part.isEmpty())
        return prediction;
    const Canvas canvas(prediction);
    const Result<void> done = forEachBlock(blocksOf(part, prediction.step), control,
        [&](const QRect &block) { predictBlock(*m_forest, m_isColor, shown, block, prediction, canvas); });
    if (!done)
        return fail(done);
    return prediction;
}

Result<void> PixelClassifier::predictStepwise(const QImage &picture, QRect region, const Arrived &arrived, const TaskControl &control) const
{
    const QImage shown = asShown(picture);
    const QRect part = region.isEmpty() ? picture.rect() : region & picture.rect();
    const Result<PixelPrediction> coarse = predict(shown, part, kQuarter, control);
    if (!coarse)
        return fail(coarse);
    arrived(*coarse);
    QMutex mutex;
    return forEachBlock(blocksOf(part, 1), control, [&](const QRect &block) {
        PixelPrediction prediction = emptyPrediction(block, 1, classCount());
        predictBlock(*m_forest, m_isColor, shown, block, prediction, Canvas(prediction));
        const QMutexLocker lock(&mutex);
        arrived(prediction);
    });
}

RegionMask maskOf(const PixelPrediction &prediction, int classIndex)
try {
    if (classIndex < 0 || classIndex >= prediction.probabilities.size())
        return {};
    WorkView view;
    view.region = prediction.region;
    view.step = prediction.step;
    const QImage &own = prediction.probabilities[classIndex];
    cv::Mat mask(own.height(), own.width(), CV_8U, cv::Scalar(0));
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            const uchar share = own.constScanLine(y)[x];
            bool isBest = share > 0;
            // Of equals the first one, so that no pixel is in two masks.
            for (int other = 0; isBest && other < prediction.probabilities.size(); ++other) {
                const uchar theirs = prediction.probabilities[other].constScanLine(y)[x];
                isBest = theirs < share || (theirs == share && other >= classIndex);
            }
            mask.at<uchar>(y, x) = isBest ? 255 : 0;
        }
    }
    return toRegionMask(mask, view);
} catch (const cv::Exception &) {
    return {};
}

} // namespace cairn
