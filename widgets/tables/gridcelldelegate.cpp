// SPDX-License-Identifier: GPL-3.0-or-later
// Ground, text, lines, and the ring round the cell that has the keys.
#include "widgets/tables/gridcelldelegate.h"

#include "models/data/rowmodel.h"
#include "widgets/common/classswatch.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"
#include "widgets/tables/choicelook.h"

#include <QAbstractItemView>
#include <QPainter>

namespace cairn {
namespace {

constexpr int kSwatch = 12;
/** As much as the style leaves in headers, so that names stand right above values. */
constexpr int kCellPadding = 6;
constexpr int kLongestText = 400;
constexpr float kLabelTint = 0.05F;

/** One line of a cell: a field may hold five megabytes with line ends, of which nobody sees more than the beginning here. */
QString oneLine(QString text)
{
    text.truncate(kLongestText);
    for (QChar &character : text) {
        if (character == QLatin1Char('\n') || character == QLatin1Char('\r') || character == QLatin1Char('\t') || character == QChar::LineSeparator)
            character = QLatin1Char(' ');
    }
    return text;
}

} // namespace

bool isNumberColumn(const QVariant &columnType)
{
    return columnType.isValid() && (columnType.toInt() == int(ColumnType::Integer) || columnType.toInt() == int(ColumnType::Real));
}

QColor gridLineColor(const Theme &theme)
{
    QColor line = theme.separator;
    line.setAlphaF(0.7F);
    return layered(line, theme.workArea);
}

void GridCellDelegate::setChoices(const QStringList &choices)
{
    m_choices.clear();
    for (int index = 0; index < choices.size(); ++index)
        m_choices.insert(choices[index], index);
}

QSize GridCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {kRowHeight, kRowHeight}; }

void GridCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    paintGround(painter, option, index, theme);
    paintText(painter, option, index, theme);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, 2, theme.accent);
    painter->restore();
}

void GridCellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrentRow = view && view->currentIndex().row() == index.row();
    const bool isLabel = index.column() == m_labelColumn;
    QColor ground = isCurrentRow ? theme.infoFill : theme.workArea;
    if (isLabel) {
        QColor tint = theme.accent;
        tint.setAlphaF(kLabelTint);
        ground = layered(tint, ground);
    }
    painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? theme.selection : ground);
    paintHorizontalLine(painter, option.rect.left(), option.rect.right(), option.rect.bottom(), gridLineColor(theme));
    if (isLabel)
        paintVerticalLine(painter, option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right(), option.rect.top(),
            option.rect.bottom(), theme.separator);
}

void GridCellDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme) const
{
    QRect room = option.rect.adjusted(kCellPadding, 0, -kCellPadding, -1);
    const bool isNumber = isNumberColumn(index.data(RowModel::ColumnTypeRole));
    Qt::Alignment alignment = isNumber ? Qt::AlignRight : Qt::AlignLeft;
    QString text;
    painter->setPen(theme.text);
    if (index.data(RowModel::LoadingRole).toBool()) {
        text = QStringLiteral("…");
        painter->setPen(theme.mutedText);
    } else if (index.data(RowModel::MissingRole).toBool()) {
        text = QStringLiteral("–");
        painter->setPen(theme.mutedText);
    } else {
        text = oneLine(index.data().toString());
        if (const auto choice = m_choices.constFind(text); index.column() == m_labelColumn && choice != m_choices.cend()) {
            QRect swatch(room.left(), room.center().y() - kSwatch / 2 + 1, kSwatch, kSwatch);
            const ChoiceLook look = choiceLook(*choice, option.palette);
            ClassSwatch::paint(painter, QStyle::visualRect(option.direction, room, swatch), look.color, look.pattern);
            room.adjust(option.direction == Qt::RightToLeft ? 0 : kSwatch + kSpace8, 0, option.direction == Qt::RightToLeft ? -kSwatch - kSpace8 : 0, 0);
        }
    }
    painter->setFont(option.font);
    // A value reads in its own direction, whatever that of the window is: "<=50K" stays so in Arabic.
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(room, int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace cairn
