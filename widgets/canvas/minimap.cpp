// SPDX-License-Identifier: GPL-3.0-or-later
// Painted from the smallest copy of the picture.
#include "widgets/canvas/minimap.h"

#include "widgets/common/theme.h"

#include <QMouseEvent>
#include <QPainter>

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
    m_region = {};
    place();
}

void Minimap::setWanted(bool wanted)
{
    m_isWanted = wanted;
    place();
}

void Minimap::setVisibleRegion(const QRectF &region)
{
    m_region = region;
    place();
}

void Minimap::place()
{
    const QRectF whole {QPointF(), QSizeF(m_fullSize)};
    const bool isUseful = m_isWanted && !m_image.isNull() && !m_region.isEmpty() && !m_region.contains(whole);
    if (isUseful) {
        QSize size = m_fullSize.scaled(kLongestEdge, kLongestEdge, Qt::KeepAspectRatio).expandedTo({kShortestEdge, kShortestEdge});
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
    painter.drawImage(picture, m_image);
    const double scaleX = picture.width() / m_fullSize.width(), scaleY = picture.height() / m_fullSize.height();
    QRectF view(picture.x() + m_region.x() * scaleX, picture.y() + m_region.y() * scaleY, m_region.width() * scaleX, m_region.height() * scaleY);
    view &= picture;
    // What is out of view stands back.
    QPainterPath around;
    around.addRect(picture);
    around.addRect(view);
    painter.fillPath(around, QColor(0, 0, 0, 110));
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3));
    painter.drawRect(view);
    painter.setPen(QPen(Qt::white, 1));
    painter.drawRect(view);
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
    const double x = std::clamp((position.x() - kFrame) / (width() - 2 * kFrame), 0.0, 1.0);
    const double y = std::clamp((position.y() - kFrame) / (height() - 2 * kFrame), 0.0, 1.0);
    Q_EMIT centreRequested({x * m_fullSize.width(), y * m_fullSize.height()});
}

} // namespace cairn
