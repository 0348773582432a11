// SPDX-License-Identifier: GPL-3.0-or-later
// Ground, text, lines, and the ring round the cell that has the keys.
#include "widgets/tables/gridcelldelegate.h"

#include "models/data/celledits.h"
#include "models/data/rowmodel.h"
#include "widgets/common/classswatch.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"
#include "widgets/tables/choicelook.h"
#include "widgets/tables/gridmarks.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace cairn {
namespace {

constexpr int kSwatch = 12;
/** As much as the style leaves in headers, so that names stand right above values. */
constexpr int kCellPadding = 6;
constexpr int kLongestText = 400;
constexpr int kLongLine = 200;
constexpr int kPageWidth = 420;
constexpr int kPageHeight = 140;
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
        paintMark(painter, option, index, text, room);
    }
    painter->setFont(option.font);
    // A value reads in its own direction, whatever that of the window is: "<=50K" stays so in Arabic.
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    if (!m_marks.isEmpty() && !isNumber)
        paintMarks(painter, room, text, m_marks, option, theme.warningFill);
    painter->drawText(room, int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
}

void GridCellDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QString &text, QRect &room) const
{
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const auto place = [&](int width, int height) {
        const QRect mark = QStyle::visualRect(option.direction, room, QRect(room.left(), room.center().y() - height / 2 + 1, width, height));
        room.adjust(isMirrored ? 0 : width + kSpace8, 0, isMirrored ? -width - kSpace8 : 0, 0);
        return mark;
    };
    if (index.data(RowModel::ColumnTypeRole).toInt() == int(ColumnType::Image) && m_picture) {
        const int edge = option.rect.height() - kSpace4;
        const double ratio = painter->device()->devicePixelRatioF();
        const QPixmap picture = m_picture(index, QSize(edge, edge) * ratio);
        const QRect area = place(edge, edge);
        if (!picture.isNull()) {
            const QSize size = QSizeF(QSizeF(picture.size()).scaled(edge, edge, Qt::KeepAspectRatio)).toSize();
            painter->drawPixmap(QRect(QPoint(area.center().x() - size.width() / 2, area.center().y() - size.height() / 2), size), picture);
        }
        return;
    }
    const QVariant said = index.data(RowModel::ChoiceRole);
    const int choice = said.isValid() ? said.toInt() : index.column() == m_labelColumn ? m_choices.value(text, -1) : -1;
    if (choice < 0)
        return;
    ChoiceLook look = choiceLook(choice, option.palette);
    if (const QColor own(index.data(RowModel::ChoiceColorRole).toString()); own.isValid())
        look.color = own;
    ClassSwatch::paint(painter, place(kSwatch, kSwatch), look.color, look.pattern);
}

QWidget *GridCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = cellTextOf(index.data(Qt::EditRole));
    // A line of one row would lose the ends of lines.
    if (text.contains(QLatin1Char('\n')) || text.size() > kLongLine) {
        auto *editor = new QPlainTextEdit(parent);
        editor->setTabChangesFocus(true);
        return editor;
    }
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    return editor;
}

void GridCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = cellTextOf(index.data(Qt::EditRole));
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    } else if (auto *page = qobject_cast<QPlainTextEdit *>(editor)) {
        page->setPlainText(text);
    }
}

void GridCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const auto *page = qobject_cast<QPlainTextEdit *>(editor);
    const QString text = line ? line->text() : page ? page->toPlainText() : QString();
    // What was only looked at is no edit.
    if (text != cellTextOf(index.data(Qt::EditRole)))
        model->setData(index, text);
}

void GridCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect area = option.rect;
    if (qobject_cast<QPlainTextEdit *>(editor)) {
        const QRect room = editor->parentWidget()->rect();
        area.setSize(QSize(qMax(area.width(), qMin(kPageWidth, room.width())), qMin(kPageHeight, room.height())));
        area.moveLeft(qBound(room.left(), area.left(), qMax(room.left(), room.right() - area.width())));
        area.moveTop(qBound(room.top(), area.top(), qMax(room.top(), room.bottom() - area.height())));
    }
    editor->setGeometry(area);
}

} // namespace cairn
