// SPDX-License-Identifier: GPL-3.0-or-later
// Pixels sorted into classes after a few strokes of each: painted, trained and shown again while the person watches.
#pragma once

#include "models/imaging/regionmask.h"
#include "models/project/task.h"

#include <QList>
#include <QPolygonF>
#include <QSharedPointer>
#include <QStringList>

namespace cairn {

class Forest;

/** What a person painted; `points` in pixels of the picture. A later stroke wins over an earlier one. */
struct PixelStroke {
    int classIndex = 0; ///< from 0; -1 rubs out
    QPolygonF points;
    double width = 1;
};

struct PaintedPicture {
    QImage picture;
    QList<PixelStroke> strokes;
};

/** One map a class: pixel (x, y) stands for the `step` x `step` pixels of the picture from region.topLeft() + step * (x, y). */
struct PixelPrediction {
    QRect region;
    int step = 1;
    QList<QImage> probabilities; ///< Grayscale8, 255 is certain
    QImage uncertainty; ///< Grayscale8: 255 where the two likeliest classes are equally likely, 0 where one is certain
};

/** Where this class is the likeliest, in full resolution. */
[[nodiscard]] RegionMask maskOf(const PixelPrediction &prediction, int classIndex);

/** A trained classifier: a value, cheap to copy, the same in every thread. */
class PixelClassifier
{
public:
    using Arrived = std::function<void(const PixelPrediction &)>;

    /** Learns from all pictures together; a few thousand of the painted pixels, chosen evenly, are enough. Takes some hundred
        milliseconds. At least two classes must be painted. */
    [[nodiscard]] static Result<PixelClassifier> train(const QList<PaintedPicture> &pictures, int classCount, const TaskControl &control = {});

    /** To be kept, and applied to other pictures later. */
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static Result<PixelClassifier> fromBytes(const QByteArray &bytes);

    /** 0 for one that was neither trained nor read. */
    [[nodiscard]] int classCount() const;

    /** Every step-th pixel of the region (empty: of the picture), on all cores. Runs in the calling thread until it is done. */
    [[nodiscard]] Result<PixelPrediction> predict(const QImage &picture, QRect region = {}, int step = 1, const TaskControl &control = {}) const;
    /** First the whole region at a quarter of the resolution, then its blocks in full, from the middle outwards. `arrived` is called
        in the threads that compute, one call at a time. */
    [[nodiscard]] Result<void> predictStepwise(const QImage &picture, QRect region, const Arrived &arrived, const TaskControl &control = {}) const;

private:
    QSharedPointer<const Forest> m_forest;
    bool m_isColor = true;
};

/** What scribbling on pictures has taught. */
struct LearnedPixels {
    PixelClassifier classifier;
    QStringList classes; ///< names, in the classifier's order
    double scale = 1; ///< pixels that were learned from for one of the image

    [[nodiscard]] bool isEmpty() const { return classes.size() < 2 || classifier.classCount() == 0; }
};

} // namespace cairn
