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
        QRect region; ///< pixels of the picture
        QImage classes;
        QImage uncertainty;
    };

    [[nodiscard]] double scale() const; ///< pixels of the picture for one of the image
    [[nodiscard]] QRect visibleRegion() const; ///< pixels of the picture
    [[nodiscard]] int classIndex(); ///< of the class that is chosen; it joins the list where it is new
    [[nodiscard]] PaintedPicture *painted(); ///< the picture on the canvas; null where nothing was painted on it
    void train();
    void predict();
    void predictAt(int step);
    void take();
    void removeLast();
    [[nodiscard]] static Overlay colored(const PixelPrediction &prediction, const QList<StrokeClass> &classes);

    QList<StrokeClass> m_classes;
    QList<PaintedPicture> m_pictures; // painted on, the latest last
    std::optional<PixelClassifier> m_classifier;
    std::optional<Overlay> m_overlay;
    qint64 m_overlayOf = 0; // which picture it belongs to
    Shown m_shown = Shown::Classes;
    bool m_isStroking = false;
    double m_width = 6; // view pixels
    QString m_problem; // a sentence
    LatestTask m_training, m_predicting, m_taking;
    QElapsedTimer m_clock;
};

} // namespace cairn
