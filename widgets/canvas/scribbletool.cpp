// SPDX-License-Identifier: GPL-3.0-or-later
// Each stroke trains anew; a quarter of the resolution is shown first, the rest follows.
#include "widgets/canvas/scribbletool.h"

#include "widgets/canvas/regionresult.h"
#include "widgets/canvas/shapepainter.h"

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

ScribbleTool::Painted *ScribbleTool::painted()
{
    const PicturePart part = host().part();
    const auto isShown = [&part](const Painted &one) { return one.part.image.cacheKey() == part.image.cacheKey(); };
    const auto found = std::find_if(m_painted.begin(), m_painted.end(), isShown);
    return found == m_painted.end() ? nullptr : &*found;
}

void ScribbleTool::press(const PointerEvent &event)
{
    if (host().part().isNull() || !host().imageArea().contains(event.image))
        return;
    m_problem.clear();
    if (Painted *known = painted()) {
        std::rotate(known, known + 1, m_painted.data() + m_painted.size());
    } else {
        m_painted.append({host().part(), {}});
        if (m_painted.size() > kKeptPictures)
            m_painted.removeFirst();
    }
    // Alt rubs out.
    const int index = event.modifiers & Qt::AltModifier ? -1 : classIndex();
    const PicturePart &part = m_painted.last().part;
    m_painted.last().strokes.append({index, {part.toPart(event.image)}, std::max(1.0, host().imageLength(m_width) * part.scale)});
    m_isStroking = true;
    host().repaint();
}

void ScribbleTool::move(const PointerEvent &event)
{
    if (m_isStroking && event.isPressed) {
        m_painted.last().strokes.last().points.append(m_painted.last().part.toPart(host().clamped(event.image)));
        host().repaint();
    } else if (m_classifier && m_overlayOf.pictureId != host().pictureId() && !m_predicting.isRunning()) {
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
    QList<PaintedPicture> pictures;
    for (const Painted &painted : std::as_const(m_painted))
        pictures.append({painted.part.image, painted.strokes});
    m_training.start<PixelClassifier>(
        [pictures, count = int(m_classes.size())](TaskControl &control) { return PixelClassifier::train(pictures, count, control); },
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
    learned.scale = m_overlayOf.scale;
    return learned;
}

void ScribbleTool::predict()
{
    m_overlayOf = host().part();
    predictAt(kQuarter);
}

void ScribbleTool::predictAt(int step)
{
    if (!m_classifier || m_overlayOf.isNull())
        return;
    m_predicting.start<Overlay>(
        [classifier = *m_classifier, picture = m_overlayOf.image,
            region = m_overlayOf.regionOf(host().view().toImage(host().viewArea()) & host().imageArea()), step, classes = m_classes](TaskControl &control) -> Result<Overlay> {
            const Result<PixelPrediction> prediction = classifier.predict(picture, region, step, control);
            return prediction ? Result<Overlay>(colored(*prediction, classes)) : Result<Overlay>(fail(prediction));
        },
        [this, step, part = m_overlayOf](const Result<Overlay> &overlay) {
            if (!overlay)
                return;
            m_overlay = *overlay;
            m_overlay->part = part;
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
        [classifier = *m_classifier, picture = host().part().image, index](TaskControl &control) -> Result<RegionMask> {
            const Result<PixelPrediction> prediction = classifier.predict(picture, {}, 1, control);
            return prediction ? Result<RegionMask>(maskOf(*prediction, index)) : Result<RegionMask>(fail(prediction));
        },
        [this, part = host().part()](const Result<RegionMask> &region) {
            if (region && part.pictureId == host().pictureId())
                finishRegion(host(), imageMask(*region, part), {}, double(m_clock.elapsed()) / 1000);
            host().repaint();
        });
    host().repaint();
}

void ScribbleTool::removeLast()
{
    Painted *picture = painted();
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
        if (!m_painted.isEmpty() && !m_painted.last().strokes.isEmpty())
            m_painted.last().strokes.removeLast();
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
        return !m_painted.isEmpty();
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
    if (m_overlayOf.isPart) {
        return QCoreApplication::translate("cairn::ScribbleTool",
            "Enter takes all in view that is %1, full stop shows where it is unsure, Backspace takes a stroke back, Alt rubs out")
            .arg(host().drawLabel());
    }
    return QCoreApplication::translate("cairn::ScribbleTool",
        "Enter takes all that is %1, full stop shows where it is unsure, Backspace takes a stroke back, Alt rubs out")
        .arg(host().drawLabel());
}

void ScribbleTool::paint(QPainter &painter) const
{
    const ViewTransform &view = host().view();
    if (m_overlay && m_overlay->part.pictureId == host().pictureId() && m_shown != Shown::Nothing) {
        paintOnPicture(painter, m_overlay->part.toImage(QRectF(m_overlay->region)), m_shown == Shown::Classes ? m_overlay->classes : m_overlay->uncertainty,
            view);
    }
    for (const Painted &picture : m_painted) {
        if (picture.part.pictureId != host().pictureId())
            continue;
        for (const PixelStroke &stroke : picture.strokes) {
            QPolygonF line;
            for (const QPointF &point : stroke.points)
                line.append(view.toView(picture.part.toImage(point)));
            if (line.size() == 1)
                line.append(line.first() + QPointF(0.01, 0));
            const QColor ink = stroke.classIndex < 0 ? QColor(Qt::white) : m_classes.value(stroke.classIndex).color;
            const double width = stroke.width / picture.part.scale * view.zoom;
            for (const QPen &pen : {QPen(QColor(0, 0, 0, 110), width + 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin),
                     QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)}) {
                painter.setPen(pen);
                painter.drawPolyline(line);
            }
        }
    }
}

} // namespace cairn
