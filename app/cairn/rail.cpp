// SPDX-License-Identifier: GPL-3.0-or-later
// Layout and painting of the rail.
#include "app/cairn/rail.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kRailWidth = 76;
constexpr int kRailIcon = 24;

} // namespace

RailButton::RailButton(const QString &iconName, const QString &text, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void RailButton::setBadge(const QString &badge)
{
    m_badge = badge;
    setAccessibleDescription(badge);
    update();
}

QSize RailButton::sizeHint() const
{
    return {kRailWidth - kSpace8, kRailIcon + fontMetrics().height() + 3 * kSpace8};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.selection : theme.hover);
        painter.drawRoundedRect(area, kRadius, kRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, kFocusWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, kRadius, kRadius);
    }
    const QColor ink = isChecked() ? theme.accent : theme.icon;
    const QRectF picture(width() / 2.0 - kRailIcon / 2.0, kSpace8, kRailIcon, kRailIcon);
    paintIcon(&painter, picture, m_iconName, ink);
    painter.setPen(isChecked() ? theme.accent : theme.text);
    const QRectF words(0, picture.bottom() + kSpace4, width(), fontMetrics().height());
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2));
    if (m_badge.isEmpty())
        return;
    QFont small = font();
    small.setPixelSize(10);
    small.setBold(true);
    painter.setFont(small);
    const double badgeWidth = qMax(14.0, QFontMetricsF(small).horizontalAdvance(m_badge) + 8);
    const QRectF badge(picture.right() - 4, picture.top() - 4, badgeWidth, 14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(badge, 7, 7);
    painter.setPen(theme.accentText);
    painter.drawText(badge, Qt::AlignCenter, m_badge);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_steps(new QVBoxLayout)
    , m_feet(new QVBoxLayout)
{
    setSurface(this, Surface::Window);
    setFixedWidth(kRailWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace4, kSpace8, kSpace4, kSpace8);
    layout->setSpacing(kSpace4);
    m_steps->setSpacing(kSpace4);
    m_feet->setSpacing(kSpace4);
    layout->addLayout(m_steps);
    layout->addStretch();
    layout->addLayout(m_feet);
    m_group.setExclusive(true);
}

void Rail::makeRoomFor(const QString &text)
{
    setFixedWidth(qMax(width(), fontMetrics().horizontalAdvance(text) + 4 * kSpace4));
}

void Rail::addStep(const QString &key, const QString &iconName, const QString &text, const QString &toolTip)
{
    auto *button = new RailButton(iconName, text, this);
    button->setToolTip(toolTip);
    button->setObjectName(QStringLiteral("rail-") + key);
    makeRoomFor(text);
    m_group.addButton(button);
    m_buttons.insert(key, button);
    m_steps->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
}

QToolButton *Rail::addFoot(const QString &iconName, const QString &text)
{
    auto *button = new RailButton(iconName, text, this);
    button->setCheckable(false);
    makeRoomFor(text);
    button->setToolTip(text);
    m_feet->addWidget(button);
    return button;
}

void Rail::setCurrent(const QString &key)
{
    if (RailButton *button = m_buttons.value(key))
        button->setChecked(true);
}

void Rail::setBadge(const QString &key, const QString &badge)
{
    if (RailButton *button = m_buttons.value(key))
        button->setBadge(badge);
}

} // namespace cairn
