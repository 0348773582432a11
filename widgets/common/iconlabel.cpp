// SPDX-License-Identifier: GPL-3.0-or-later
// Paints an icon in the middle of its area, in the colour its role has now.
#include "widgets/common/iconlabel.h"

#include <QPainter>

namespace cairn {

IconLabel::IconLabel(const QString &iconName, int edge, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_edge(edge)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void IconLabel::setRole(IconRole role)
{
    m_role = role;
    update();
}

QSize IconLabel::sizeHint() const
{
    return { m_edge, m_edge };
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_iconName.isEmpty()) return;
    QPainter painter(this);
    QRectF area(0, 0, m_edge, m_edge);
    area.moveCenter(QRectF(rect()).center());
    paintIcon(&painter, area, m_iconName, iconColor(m_role, isEnabled() ? QIcon::Normal : QIcon::Disabled));
}

} // namespace cairn
