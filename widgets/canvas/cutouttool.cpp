// SPDX-License-Identifier: GPL-3.0-or-later
// The cutting takes about a second: it is done in a task, and each stroke starts it anew.
#include "widgets/canvas/cutouttool.h"

#include "widgets/canvas/regionresult.h"
#include "widgets/canvas/shapepainter.h"

#include <QCoreApplication>
#include <QPainter>

namespace cairn {
namespace {

constexpr double kStrokeView = 6; // view pixels: how broad a correcting stroke is
constexpr double kSmallestBox = 8; // image pixels

} // namespace

void CutOutTool::press(const PointerEvent &event)
{
    if (host().part().isNull())
        return;
    if (m_step == Step::Correct) {
        m_isStroking = true;
        m_strokes.append({{host().clamped(event.image)}, host().imageLength(kStrokeView), !(event.modifiers & Qt::AltModifier)});
    } else if (host().imageArea().contains(event.image)) {
        m_step = Step::Box;
        m_from = m_to = event.image;
        m_problem.clear();
        m_clock.start();
    }
    host().repaint();
}

void CutOutTool::move(const PointerEvent &event)
{
    if (!event.isPressed)
        return;
    if (m_step == Step::Box)
        m_to = host().clamped(event.image);
    else if (m_isStroking)
        m_strokes.last().points.append(host().clamped(event.image));
    host().repaint();
}

void CutOutTool::release(const PointerEvent &event)
{
    move(event);
    if (m_step == Step::Box) {
        if (box().width() < kSmallestBox || box().height() < kSmallestBox)
            return cancel();
        m_step = Step::Correct;
        m_part = host().part();
        cut();
    } else if (std::exchange(m_isStroking, false)) {
        cut();
    }
}

void CutOutTool::cut()
{
    GrabCutRequest request;
    request.picture = m_part.image;
    request.box = m_part.toPart(box());
    for (GrabCutStroke stroke : std::as_const(m_strokes)) {
        for (QPointF &point : stroke.points)
            point = m_part.toPart(point);
        stroke.width *= m_part.scale;
        request.strokes.append(stroke);
    }
    m_task.start<RegionMask>([request](TaskControl &control) { return grabCut(request, control); },
        [this](const Result<RegionMask> &region) {
            m_problem = region ? QString() : region.error().sentence;
            m_found = region ? imageMask(*region, m_part) : Mask();
            host().repaint();
        });
    host().repaint();
}

void CutOutTool::cancel()
{
    m_task.cancel();
    m_step = Step::Start;
    m_strokes.clear();
    m_isStroking = false;
    m_found = {};
    host().repaint();
}

bool CutOutTool::wantsKey(const QKeyEvent &event) const
{
    if (!isDrawing() || event.modifiers() & Qt::ControlModifier)
        return false;
    return event.key() == Qt::Key_Escape || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Backspace;
}

void CutOutTool::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        return cancel();
    if (event.key() == Qt::Key_Backspace) {
        if (!m_strokes.isEmpty()) {
            m_strokes.removeLast();
            cut();
        }
        return;
    }
    if (m_step != Step::Correct || m_task.isRunning() || m_found.isEmpty())
        return;
    const Mask found = m_found;
    const double seconds = double(m_clock.elapsed()) / 1000;
    cancel();
    finishRegion(host(), found, event.modifiers(), seconds);
}

QString CutOutTool::hint() const
{
    if (m_step != Step::Correct)
        return QCoreApplication::translate("cairn::CutOutTool", "Drag a box around the thing");
    if (m_task.isRunning())
        return QCoreApplication::translate("cairn::CutOutTool", "Cutting out… Esc cancels");
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_found.isEmpty())
        return QCoreApplication::translate("cairn::CutOutTool", "Nothing was found: stroke over the thing, Esc cancels");
    return QCoreApplication::translate("cairn::CutOutTool", "Stroke over what is missing, with Alt over what is too much; Enter takes it, Esc cancels");
}

void CutOutTool::paint(QPainter &painter) const
{
    if (m_step == Step::Start)
        return;
    paintRegion(painter, m_found, host());
    QPen dashes(Qt::white, 1.5);
    dashes.setDashPattern({4, 3});
    painter.setBrush(Qt::NoBrush);
    for (const QPen &pen : {QPen(QColor(0, 0, 0, 150), 3), dashes}) {
        painter.setPen(pen);
        painter.drawPolygon(host().view().toViewPolygon(box()));
    }
    for (const GrabCutStroke &stroke : m_strokes) {
        QPolygonF line;
        for (const QPointF &point : stroke.points)
            line.append(host().view().toView(point));
        painter.setPen(QPen(stroke.isForeground ? QColor(255, 255, 255, 220) : QColor(0, 0, 0, 220), stroke.width * host().view().zoom, Qt::SolidLine, Qt::RoundCap));
        painter.drawPolyline(line);
    }
}

} // namespace cairn
