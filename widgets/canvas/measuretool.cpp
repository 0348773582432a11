// SPDX-License-Identifier: GPL-3.0-or-later
// A line between two points, with its length and direction beside it.
#include "widgets/canvas/measuretool.h"

#include "widgets/canvas/lengths.h"
#include "widgets/canvas/shapepainter.h"

#include <QCoreApplication>
#include <QLineF>
#include <QLocale>
#include <QPainter>

namespace cairn {
namespace {

constexpr double kTick = 6; // view pixels, across the line at its ends

/** Shift keeps the line level or upright. */
QPointF straightened(const QPointF &from, const QPointF &to)
{
    const QPointF along = to - from;
    return std::abs(along.x()) >= std::abs(along.y()) ? QPointF(to.x(), from.y()) : QPointF(from.x(), to.y());
}

} // namespace

void MeasureTool::press(const PointerEvent &event)
{
    m_from = m_to = host().clamped(event.image);
    host().repaint();
}

void MeasureTool::move(const PointerEvent &event)
{
    if (!event.isPressed || !m_from)
        return;
    const QPointF to = host().clamped(event.image);
    m_to = event.modifiers & Qt::ShiftModifier ? straightened(*m_from, to) : to;
    host().repaint();
}

void MeasureTool::release(const PointerEvent &event)
{
    move(event);
    if (m_from && *m_from == m_to)
        cancel();
}

bool MeasureTool::wantsKey(const QKeyEvent &event) const { return event.key() == Qt::Key_Escape && m_from; }

void MeasureTool::key(const QKeyEvent &) { cancel(); }

void MeasureTool::cancel()
{
    m_from.reset();
    host().repaint();
}

QString MeasureTool::hint() const
{
    return m_from ? QString() : QCoreApplication::translate("cairn::MeasureTool", "Drag from one place to another, Shift keeps it level");
}

void MeasureTool::paint(QPainter &painter) const
{
    if (!m_from)
        return;
    const QLineF line(host().view().toView(*m_from), host().view().toView(m_to));
    QList<QLineF> lines {line};
    if (line.length() > 0) {
        QLineF across = line.normalVector();
        across.setLength(kTick);
        for (const QPointF &end : {line.p1(), line.p2()})
            lines.append(QLineF(end - (across.p2() - across.p1()), end + (across.p2() - across.p1())));
    }
    for (const QPen &pen : {QPen(QColor(0, 0, 0, 150), 4, Qt::SolidLine, Qt::RoundCap), QPen(Qt::white, 1.75, Qt::SolidLine, Qt::RoundCap)}) {
        painter.setPen(pen);
        painter.drawLines(lines);
    }
    const QLineF onImage(*m_from, m_to);
    // Mathematicians' degrees: anticlockwise from the right.
    const QString angle = QLocale().toString(onImage.angle() > 180 ? onImage.angle() - 360 : onImage.angle(), 'f', 1);
    const QString text = QStringLiteral("%1   %2°").arg(lengthText(onImage.length(), host().options().pixelSizeUm), angle);
    paintPlate(painter, line.p2() + QPointF(12, 12), text, host().viewArea().adjusted(8, 8, -8, -8));
}

} // namespace cairn
