// SPDX-License-Identifier: GPL-3.0-or-later
// Measures and paints the parts of a chip in reading order.
#include "widgets/tables/choicechip.h"

#include "widgets/common/classswatch.h"
#include "widgets/common/keyhint.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"
#include "widgets/tables/choicelook.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace cairn {
namespace {

constexpr int kSwatch = 12;
constexpr int kGap = 6;
constexpr int kLongestName = 220;

} // namespace

ChoiceChip::ChoiceChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    // A click must not take the keys away from the grid.
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(text);
    nameForScreenReaders();
}

void ChoiceChip::setKey(const QString &key)
{
    m_key = key;
    nameForScreenReaders();
    updateGeometry();
    update();
}

void ChoiceChip::setChoice(int index)
{
    m_choice = index;
    updateGeometry();
    update();
}

void ChoiceChip::setOwnColor(const QColor &color)
{
    m_ownColor = color;
    update();
}

void ChoiceChip::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

void ChoiceChip::nameForScreenReaders()
{
    setAccessibleName(m_key.isEmpty() ? text() : tr("%1, key %2").arg(text(), m_key));
}

QSize ChoiceChip::sizeHint() const
{
    int width = 2 * kSpace8 + qMin(kLongestName, fontMetrics().horizontalAdvance(text()) + 1);
    if (!m_key.isEmpty())
        width += keyCapsSize({m_key}, font()).width() + kGap;
    if (m_choice >= 0)
        width += kSwatch + kGap;
    return {width, qMax(kRowHeight, fontMetrics().height() + kSpace8)};
}

QSize ChoiceChip::minimumSizeHint() const { return {qMin(sizeHint().width(), 72), sizeHint().height()}; }

void ChoiceChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void ChoiceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    if (isChecked())
        paintRounded(&painter, rect(), kRadius, theme.selection);
    if (isEnabled() && (isDown() || underMouse()))
        paintRounded(&painter, rect(), kRadius, isDown() ? theme.pressed : theme.hover);
    if (hasFocus())
        paintFocusRing(&painter, rect(), kRadius, theme.accent);

    int left = kSpace8;
    const auto place = [&](int width, int height) {
        const QRect area(left, (this->height() - height) / 2, width, height);
        left += width + kGap;
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    if (!m_key.isEmpty()) {
        const QSize caps = keyCapsSize({m_key}, font());
        paintKeyCaps(&painter, place(caps.width(), caps.height()), {m_key}, palette());
    }
    if (m_choice >= 0) {
        const ChoiceLook look = choiceLook(m_choice, palette());
        ClassSwatch::paint(&painter, place(kSwatch, kSwatch), m_ownColor.isValid() ? m_ownColor : look.color, look.pattern);
    }
    const int room = width() - left - kSpace8 + 1;
    painter.setPen(!isEnabled() ? theme.disabledText : m_quiet && !isChecked() ? theme.mutedText : theme.text);
    painter.drawText(place(room, height()), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

} // namespace cairn
