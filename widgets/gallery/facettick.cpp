// SPDX-License-Identifier: GPL-3.0-or-later
// Painted in one go: box, colour, name and count share the line's edges.
#include "widgets/gallery/facettick.h"

#include "widgets/common/fonts.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace cairn {
namespace {

constexpr int kBox = 16, kSwatch = 12;

} // namespace

FacetTick::FacetTick(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FacetTick::setLine(const FacetLine &line)
{
    m_line = line;
    setText(line.text);
    setChecked(line.isTicked);
    const QString spoken = tr("%1, %n image(s)", nullptr, int(line.count)).arg(line.text);
    setAccessibleName(spoken);
    setToolTip(spoken);
    update();
}

QSize FacetTick::sizeHint() const { return {160, std::max(kCompactRowHeight, fontMetrics().height() + kSpace8)}; }

QSize FacetTick::minimumSizeHint() const { return {80, sizeHint().height()}; }

// Up and Down walk through the values as in a list, Tab goes on too.
void FacetTick::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FacetTick::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    if (underMouse())
        paintRounded(&painter, rect(), kSmallRadius, theme.hover);
    const auto mirrored = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    int left = kSpace4;
    const QRectF box = mirrored({left, (height() - kBox) / 2, kBox, kBox});
    if (m_line.isTicked) {
        paintRounded(&painter, box, kSmallRadius, theme.accent);
        paintCheckMark(&painter, box, theme.accentText);
    } else {
        paintFramed(&painter, box, kSmallRadius, theme.field, theme.border);
    }
    left += kBox + kSpace8;
    if (m_line.color.isValid()) {
        paintRounded(&painter, mirrored({left, (height() - kSwatch) / 2, kSwatch, kSwatch}), 3, m_line.color);
        left += kSwatch + kSpace8 - 2;
    }
    const QFont numbers = withTabularFigures(steppedFont(font(), TextStep::Small));
    const QString count = QLocale().toString(m_line.count);
    const int countWidth = QFontMetrics(numbers).horizontalAdvance(count) + 1;
    const QRect text(left, 0, width() - left - countWidth - kSpace4 - kSpace8, height());
    painter.setFont(font());
    painter.setPen(m_line.count == 0 && !m_line.isTicked ? theme.mutedText : theme.text);
    painter.drawText(mirrored(text), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
        fontMetrics().elidedText(m_line.text, Qt::ElideMiddle, text.width()));
    painter.setFont(numbers);
    painter.setPen(theme.mutedText);
    painter.drawText(mirrored({width() - countWidth - kSpace4, 0, countWidth, height()}), Qt::AlignCenter, count);
    if (hasFocus())
        paintFocusRing(&painter, rect(), kSmallRadius, theme.accent);
}

} // namespace cairn
