// SPDX-License-Identifier: GPL-3.0-or-later
// Each stroke trains anew; a quarter of the resolution is shown first, the rest follows.
#include "widgets/canvas/scribbletool.h"

#include "widgets/canvas/regionresult.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace cairn {
namespace {

constexpr int kQuarter = 4;
constexpr qsizetype kKeptPictures = 6; // painted pictures that are learned from
constexpr double kSmallestWidth = 1, kLargestWidth = 60; // view pixels
constexpr double kWidthStep = 1.25;
constexpr int kOverlayAlpha = 120;

} // namespace

double ScribbleTool::scale() const { return host().picture().width() / std::max(1.0, host().imageArea().width()); }

QRect ScribbleTool::visibleRegion() const
{
    const QRectF visible = host().view().toImage(host().viewArea()) & host().imageArea();
    return QRectF(visible.topLeft() * scale(), visible.size() * scale()).toAlignedRect() & host().picture().rect();
}

int ScribbleTool::classIndex()
{
    for (qsizetype index = 0; index < m_classes.size(); ++index) {
        if (m_classes[index].label == host().drawLabel()) {
            m_classes[index].color = host().drawColor();
            return int(index);
        }
    }
    m_classes.append({host().drawLabel(), host().drawColor()});
    return int(m_classes.size()) - 1;
}

PaintedPicture *ScribbleTool::painted()
{
    const auto isShown = [this](const PaintedPicture &one) { return one.picture.cacheKey() == host().picture().cacheKey(); };
    const auto found = std::find_if(m_pictures.begin(), m_pictures.end(), isShown);
    return found == m_pictures.end() ? nullptr : &*found;
}

void ScribbleTool::press(const PointerEvent &event)
{
    if (host().picture().isNull() || !host().imageArea().contains(event.image))
        return;
    m_problem.clear();
    if (!painted()) {
        m_pictures.append({host().picture(), {}});
        if (m_pictures.size() > kKeptPictures)
            m_pictures.removeFirst();
    }
    // Alt rubs out.
    const int index = event.modifiers & Qt::AltModifier ? -1 : classIndex();
    painted()->strokes.append({index, {event.image * scale()}, std::max(1.0, host().imageLength(m_width) * scale())});
    m_isStroking = true;
    host().repaint();
}

void ScribbleTool::move(const PointerEvent &event)
{
    if (m_isStroking && event.isPressed) {
        painted()->strokes.last().points.append(host().clamped(event.image) * scale());
        host().repaint();
    } else if (m_classifier && m_overlayOf != host().picture().cacheKey() && !m_predicting.isRunning()) {
        // Another picture: what was learned is shown on it at once.
        predict();
    }
}

void ScribbleTool::release(const PointerEvent &event)
{
    move(event);
    if (std::exchange(m_isStroking, false))
        train();
}

void ScribbleTool::train()
{
    if (m_classes.size() < 2) {
        host().repaint();
        return;
    }
    m_training.start<PixelClassifier>(
        [pictures = m_pictures, count = int(m_classes.size())](TaskControl &control) { return PixelClassifier::train(pictures, count, control); },
        [this](const Result<PixelClassifier> &classifier) {
            m_problem = classifier ? QString() : classifier.error().sentence;
            if (classifier) {
                m_classifier = *classifier;
                predict();
            }
            host().repaint();
        });
}

LearnedPixels ScribbleTool::learned() const
{
    LearnedPixels learned;
    // A class that was painted after the last training is not among what was learned.
    for (qsizetype at = 0; m_classifier && at < std::min(m_classes.size(), qsizetype(m_classifier->classCount())); ++at)
        learned.classes.append(m_classes[at].label);
    if (m_classifier)
        learned.classifier = *m_classifier;
    learned.scale = scale();
    return learned;
}

void ScribbleTool::predict()
{
    m_overlayOf = host().picture().cacheKey();
    predictAt(kQuarter);
}

void ScribbleTool::predictAt(int step)
{
    if (!m_classifier || host().picture().isNull())
        return;
    m_predicting.start<Overlay>(
        [classifier = *m_classifier, picture = host().picture(), region = visibleRegion(), step, classes = m_classes](TaskControl &control) -> Result<Overlay> {
            const Result<PixelPrediction> prediction = classifier.predict(picture, region, step, control);
            return prediction ? Result<Overlay>(colored(*prediction, classes)) : Result<Overlay>(fail(prediction));
        },
        [this, step](const Result<Overlay> &overlay) {
            if (!overlay)
                return;
            m_overlay = *overlay;
            host().repaint();
            if (step > 1)
                predictAt(1);
        });
}

ScribbleTool::Overlay ScribbleTool::colored(const PixelPrediction &prediction, const QList<StrokeClass> &classes)
{
    Overlay overlay;
    overlay.region = prediction.region;
    const QSize size = prediction.uncertainty.size();
    overlay.classes = QImage(size, QImage::Format_ARGB32_Premultiplied);
    overlay.uncertainty = QImage(size, QImage::Format_ARGB32_Premultiplied);
    const int count = int(std::min(prediction.probabilities.size(), classes.size()));
    QList<QRgb> inks;
    for (const StrokeClass &one : classes) {
        QColor ink = one.color;
        ink.setAlpha(kOverlayAlpha);
        inks.append(qPremultiply(ink.rgba()));
    }
    for (int y = 0; y < size.height(); ++y) {
        auto *classLine = reinterpret_cast<QRgb *>(overlay.classes.scanLine(y));
        auto *doubtLine = reinterpret_cast<QRgb *>(overlay.uncertainty.scanLine(y));
        const uchar *doubts = prediction.uncertainty.constScanLine(y);
        for (int x = 0; x < size.width(); ++x) {
            int best = 0;
            for (int index = 1; index < count; ++index) {
                if (prediction.probabilities[index].constScanLine(y)[x] > prediction.probabilities[best].constScanLine(y)[x])
                    best = index;
            }
            classLine[x] = inks.value(best);
            doubtLine[x] = qPremultiply(qRgba(255, 200, 0, doubts[x] * 200 / 255));
        }
    }
    return overlay;
}

void ScribbleTool::take()
{
    const auto found = std::find_if(m_classes.begin(), m_classes.end(), [this](const StrokeClass &one) { return one.label == host().drawLabel(); });
    if (!m_classifier || found == m_classes.end() || m_taking.isRunning())
        return;
    m_clock.start();
    const int index = int(found - m_classes.begin());
    m_taking.start<RegionMask>(
        [classifier = *m_classifier, picture = host().picture(), index](TaskControl &control) -> Result<RegionMask> {
            const Result<PixelPrediction> prediction = classifier.predict(picture, {}, 1, control);
            return prediction ? Result<RegionMask>(maskOf(*prediction, index)) : Result<RegionMask>(fail(prediction));
        },
        [this, key = host().picture().cacheKey()](const Result<RegionMask> &region) {
            if (region && key == host().picture().cacheKey())
                finishRegion(host(), imageMask(*region, host()), {}, double(m_clock.elapsed()) / 1000);
            host().repaint();
        });
    host().repaint();
}

void ScribbleTool::removeLast()
{
    PaintedPicture *picture = painted();
    if (!picture || picture->strokes.isEmpty())
        return;
    picture->strokes.removeLast();
    train();
}

// Strokes are kept: they are what was taught, also for the next picture.
void ScribbleTool::cancel()
{
    m_taking.cancel();
    if (std::exchange(m_isStroking, false)) {
        if (PaintedPicture *picture = painted(); picture && !picture->strokes.isEmpty())
            picture->strokes.removeLast();
    }
    host().repaint();
}

bool ScribbleTool::wantsKey(const QKeyEvent &event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        return true;
    case Qt::Key_Backspace:
        return !m_pictures.isEmpty();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Period:
        return m_classifier.has_value();
    case Qt::Key_Escape:
        return m_isStroking || m_taking.isRunning();
    default:
        return false;
    }
}

void ScribbleTool::key(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        m_width = std::clamp(event.key() == Qt::Key_BracketLeft ? m_width / kWidthStep : m_width * kWidthStep, kSmallestWidth, kLargestWidth);
        break;
    case Qt::Key_Period:
        m_shown = m_shown == Shown::Classes ? Shown::Uncertainty : m_shown == Shown::Uncertainty ? Shown::Nothing : Shown::Classes;
        break;
    case Qt::Key_Backspace:
        removeLast();
        break;
    case Qt::Key_Escape:
        cancel();
        break;
    default:
        take();
    }
    host().repaint();
}

QString ScribbleTool::hint() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_taking.isRunning())
        return QCoreApplication::translate("cairn::ScribbleTool", "Sorting all pixels of the picture… Esc cancels");
    if (m_classes.size() < 2)
        return QCoreApplication::translate("cairn::ScribbleTool", "Stroke over some of each class, two classes at least");
    return QCoreApplication::translate("cairn::ScribbleTool",
        "Enter takes all that is %1, full stop shows where it is unsure, Backspace takes a stroke back, Alt rubs out")
        .arg(host().drawLabel());
}

void ScribbleTool::paint(QPainter &painter) const
{
    const ViewTransform &view = host().view();
    if (m_overlay && m_overlayOf == host().picture().cacheKey() && m_shown != Shown::Nothing) {
        const QRectF area(QPointF(m_overlay->region.topLeft()) / scale(), QSizeF(m_overlay->region.size()) / scale());
        painter.drawImage(view.toView(area), m_shown == Shown::Classes ? m_overlay->classes : m_overlay->uncertainty);
    }
    for (const PaintedPicture &picture : m_pictures) {
        if (picture.picture.cacheKey() != host().picture().cacheKey())
            continue;
        for (const PixelStroke &stroke : picture.strokes) {
            QPolygonF line;
            for (const QPointF &point : stroke.points)
                line.append(view.toView(point / scale()));
            if (line.size() == 1)
                line.append(line.first() + QPointF(0.01, 0));
            const QColor ink = stroke.classIndex < 0 ? QColor(Qt::white) : m_classes.value(stroke.classIndex).color;
            const double width = stroke.width / scale() * view.zoom;
            for (const QPen &pen : {QPen(QColor(0, 0, 0, 110), width + 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin),
                     QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)}) {
                painter.setPen(pen);
                painter.drawPolyline(line);
            }
        }
    }
}

} // namespace cairn
