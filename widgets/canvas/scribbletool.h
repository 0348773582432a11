// SPDX-License-Identifier: GPL-3.0-or-later
// Live pixel classification: a few strokes of each class, and every pixel in view takes the class that it looks like.
#pragma once

#include "models/imaging/pixelclassifier.h"
#include "models/project/task.h"
#include "widgets/canvas/canvastool.h"

#include <QElapsedTimer>

#include <optional>

namespace cairn {

class ScribbleTool : public CanvasTool
{
public:
    using CanvasTool::CanvasTool;

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    [[nodiscard]] bool wantsKey(const QKeyEvent &event) const override;
    void key(const QKeyEvent &event) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool isDrawing() const override { return m_isStroking; }
    void cancel() override;
    [[nodiscard]] LearnedPixels learned() const;

private:
    enum class Shown { Classes, Uncertainty, Nothing };

    struct StrokeClass {
        QString label;
        QColor color;
    };
    /** What the pixels of a part of the picture look like, in colours. */
    struct Overlay {
        PicturePart part;
        QRect region; ///< pixels of the part
        QImage classes;
        QImage uncertainty;
    };

    /** What was painted on: a part of the picture, and the strokes in its pixels. */
    struct Painted {
        PicturePart part;
        QList<PixelStroke> strokes;
    };

    [[nodiscard]] int classIndex(); ///< of the class that is chosen; it joins the list where it is new
    [[nodiscard]] Painted *painted(); ///< of what is on the canvas; null where nothing was painted on it
    void train();
    void predict();
    void predictAt(int step);
    void take();
    void removeLast();
    [[nodiscard]] static Overlay colored(const PixelPrediction &prediction, const QList<StrokeClass> &classes);

    QList<StrokeClass> m_classes;
    QList<Painted> m_painted; // the latest last
    std::optional<PixelClassifier> m_classifier;
    std::optional<Overlay> m_overlay;
    PicturePart m_overlayOf; // what is being sorted, or was
    Shown m_shown = Shown::Classes;
    bool m_isStroking = false;
    double m_width = 6; // view pixels
    QString m_problem; // a sentence
    LatestTask m_training, m_predicting, m_taking;
    QElapsedTimer m_clock;
};

} // namespace cairn
