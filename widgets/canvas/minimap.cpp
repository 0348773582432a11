// SPDX-License-Identifier: GPL-3.0-or-later
// Painted from the smallest copy of the picture.
#include "widgets/canvas/minimap.h"

#include "widgets/common/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cairn {
namespace {

constexpr int kLongestEdge = 150;
constexpr int kShortestEdge = 24;
constexpr int kFrame = 1;

} // namespace

Minimap::Minimap(QWidget *canvas)
    : QWidget(canvas)
{
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("The whole picture. Click or drag to move the view."));
    setAccessibleName(tr("Overview of the picture"));
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Minimap::setImage(const QImage &image, const QSize &fullSize)
{
    m_image = image;
    m_fullSize = fullSize;
    m_viewArea = {};
    place();
}

void Minimap::setWanted(bool wanted)
{
    m_isWanted = wanted;
    place();
}

void Minimap::setView(const ViewTransform &view, const QRectF &viewArea)
{
    m_view = view;
    m_viewArea = viewArea;
    place();
}

QTransform Minimap::toMap() const
{
    const QRectF picture = QRectF(rect()).adjusted(kFrame, kFrame, -kFrame, -kFrame);
    const int quarters = m_view.quarterTurns();
    const QSizeF size = quarters % 2 == 0 ? QSizeF(m_fullSize) : QSizeF(m_fullSize).transposed();
    // Turned about its middle, then laid into the frame.
    QTransform transform;
    transform.translate(picture.center().x(), picture.center().y());
    transform.scale(picture.width() / size.width(), picture.height() / size.height());
    transform.rotate(90 * quarters);
    transform.translate(-m_fullSize.width() / 2.0, -m_fullSize.height() / 2.0);
    return transform;
}

void Minimap::place()
{
    const QRectF whole {QPointF(), QSizeF(m_fullSize)};
    const bool isUseful = m_isWanted && !m_image.isNull() && !m_viewArea.isEmpty() && !m_viewArea.contains(m_view.toView(whole));
    if (isUseful) {
        const QSize upright = m_view.quarterTurns() % 2 == 0 ? m_fullSize : m_fullSize.transposed();
        QSize size = upright.scaled(kLongestEdge, kLongestEdge, Qt::KeepAspectRatio).expandedTo({kShortestEdge, kShortestEdge});
        size += QSize(2 * kFrame, 2 * kFrame);
        const QRect wanted(QPoint(parentWidget()->width() - size.width() - kSpace8, kSpace8), size);
        if (geometry() != wanted)
            setGeometry(wanted);
        update();
    }
    setVisible(isUseful);
}

void Minimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    const QRectF picture = QRectF(rect()).adjusted(kFrame, kFrame, -kFrame, -kFrame);
    painter.fillRect(rect(), theme.canvas);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing, m_view.isTurned());
    painter.setTransform(toMap());
    painter.drawImage(QRectF(QPointF(), QSizeF(m_fullSize)), m_image);
    painter.resetTransform();
    QPainterPath view;
    view.addPolygon(toMap().map(QPolygonF({m_view.toImage(m_viewArea.topLeft()), m_view.toImage(m_viewArea.topRight()),
        m_view.toImage(m_viewArea.bottomRight()), m_view.toImage(m_viewArea.bottomLeft())})));
    view.closeSubpath();
    QPainterPath whole;
    whole.addRect(picture);
    view &= whole;
    // What is out of view stands back.
    painter.fillPath(whole - view, QColor(0, 0, 0, 110));
    painter.strokePath(view, QPen(QColor(0, 0, 0, 160), 3));
    painter.strokePath(view, QPen(Qt::white, 1));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.separator, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        go(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        go(event->position());
}

void Minimap::go(const QPointF &position)
{
    const QPointF point = toMap().inverted().map(position);
    Q_EMIT centreRequested({std::clamp(point.x(), 0.0, double(m_fullSize.width())), std::clamp(point.y(), 0.0, double(m_fullSize.height()))});
}

} // namespace cairn
