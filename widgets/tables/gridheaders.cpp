// SPDX-License-Identifier: GPL-3.0-or-later
// Alignment by column type, and the painting of row numbers.
#include "widgets/tables/gridheaders.h"

#include "models/data/rowmodel.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"
#include "widgets/tables/gridcelldelegate.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionHeader>

namespace cairn {
namespace {

constexpr int kMarkWidth = 3;
constexpr int kFewestDigits = 3;
constexpr int kNamePadding = 6;
constexpr int kSortArrow = 16;

QString numberText(const QVariant &value, const QLocale &locale)
{
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    return isNumber ? locale.toString(number) : value.toString();
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFixedHeight(kRowHeight + kSpace4);
}

void ColumnHeader::setSelectionModel(QItemSelectionModel *selection)
{
    // No column is painted as selected, and to find out whether all of a million cells are takes 0.3 s at each repaint: so the
    // header keeps the empty selection that it made for itself.
    if (!selection || selection->parent() == this)
        QHeaderView::setSelectionModel(selection);
}

void ColumnHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const QVariant type = model()->headerData(section, Qt::Horizontal, RowModel::ColumnTypeRole);
    const int arrow = sortIndicatorSection() == section ? kSortArrow : 0;
    option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, qMax(0, sectionSize(section) - 2 * kNamePadding - arrow));
    option->textAlignment = Qt::AlignVCenter | (isNumberColumn(type) ? Qt::AlignRight : Qt::AlignLeft);
}

RowNumberHeader::RowNumberHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(kCompactRowHeight);
    setDefaultSectionSize(kRowHeight);
    setHighestNumber(0);
}

void RowNumberHeader::setHighestNumber(qint64 number)
{
    QString widest = locale().toString(number);
    if (widest.size() < kFewestDigits)
        widest = QString(kFewestDigits, QLatin1Char('0'));
    setFixedWidth(fontMetrics().horizontalAdvance(widest) + kSpace16 + kSpace8);
}

void RowNumberHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    const Theme theme = Theme::of(palette());
    const bool isCurrent = selectionModel() && selectionModel()->currentIndex().row() == section;
    painter->fillRect(area, isCurrent ? theme.infoFill : theme.workArea);
    if (isCurrent) {
        QRect mark = area;
        mark.setWidth(kMarkWidth);
        painter->fillRect(QStyle::visualRect(layoutDirection(), area, mark), theme.accent);
    }
    paintHorizontalLine(painter, area.left(), area.right(), area.bottom(), gridLineColor(theme));
    painter->setPen(isCurrent ? theme.text : theme.mutedText);
    const QRect text = QStyle::visualRect(layoutDirection(), area, area.adjusted(kSpace8, 0, -kSpace12, -1));
    painter->drawText(text,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
        numberText(model()->headerData(section, Qt::Vertical), locale()));
}

} // namespace cairn
