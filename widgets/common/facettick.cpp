// SPDX-License-Identifier: GPL-3.0-or-later
// Painted in one go: box, colour, name and count share the line's edges.
#include "widgets/common/facettick.h"

#include "widgets/common/fonts.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <limits>

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

void FacetTick::setKind(bool isOfRows, bool canExclude)
{
    m_isOfRows = isOfRows;
    m_canExclude = canExclude;
}

void FacetTick::setLine(const FacetLine &line)
{
    m_line = line;
    setText(line.text);
    setChecked(line.isTicked);
    showWords();
    update();
}

void FacetTick::showWords()
{
    const int count = int(qMin<qint64>(m_line.count, std::numeric_limits<int>::max()));
    QString spoken = m_isOfRows ? tr("%1, %Ln row(s)", nullptr, count).arg(m_line.text) : tr("%1, %n image(s)", nullptr, count).arg(m_line.text);
    if (m_line.isExcluded)
        spoken = tr("%1, left out").arg(spoken);
    setAccessibleName(spoken);
    setToolTip(m_canExclude ? tr("%1. Shift and a click leave it out.").arg(spoken) : spoken);
}

void FacetTick::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_canExclude)
        return QAbstractButton::contextMenuEvent(event);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_line.isTicked ? tr("Not only this any more") : tr("Only this"), this, &FacetTick::click);
    menu->addAction(m_line.isExcluded ? tr("No longer leave this out") : tr("Leave this out"), this, &FacetTick::excludeRequested);
    menu->popup(event->globalPos());
}

void FacetTick::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_canExclude && event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier) && hitButton(event->pos())) {
        setDown(false);
        Q_EMIT excludeRequested();
        return event->accept();
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FacetTick::paintBox(QPainter *painter, const QRectF &box) const
{
    const Theme &theme = Theme::of(palette());
    if (m_line.isTicked || m_line.isExcluded)
        paintRounded(painter, box, kSmallRadius, m_line.isTicked ? theme.accent : theme.mutedText);
    else
        paintFramed(painter, box, kSmallRadius, theme.field, theme.border);
    if (m_line.isTicked)
        paintCheckMark(painter, box, theme.accentText);
    else if (m_line.isExcluded)
        painter->fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), theme.panel);
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
    else if (m_canExclude && event->key() == Qt::Key_Minus)
        Q_EMIT excludeRequested();
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
    paintBox(&painter, box);
    left += kBox + kSpace8;
    if (m_line.color.isValid()) {
        paintRounded(&painter, mirrored({left, (height() - kSwatch) / 2, kSwatch, kSwatch}), 3, m_line.color);
        left += kSwatch + kSpace8 - 2;
    }
    const QFont numbers = withTabularFigures(steppedFont(font(), TextStep::Small));
    const QString count = QLocale().toString(m_line.count);
    const int countWidth = QFontMetrics(numbers).horizontalAdvance(count) + 1;
    const QRect text(left, 0, width() - left - countWidth - kSpace4 - kSpace8, height());
    QFont words = font();
    words.setStrikeOut(m_line.isExcluded);
    painter.setFont(words);
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
