// SPDX-License-Identifier: GPL-3.0-or-later
// The choices as a checkable list, and a combo box that lives while a type is being chosen.
#include "app/cairn/pages/tablecolumnchoices.h"

#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

#include <array>

namespace cairn {
namespace {

constexpr std::array kTypes {ColumnType::Text, ColumnType::Integer, ColumnType::Real, ColumnType::Boolean, ColumnType::DateTime, ColumnType::Category,
    ColumnType::Image, ColumnType::Link};
constexpr int kChevronRoom = 24;

} // namespace

void TableColumnChoices::setPreview(const TablePreview &preview)
{
    beginResetModel();
    const QList<ColumnChoice> before = m_choices;
    const QList<ColumnPreview> previewsBefore = m_previews;
    m_previews = preview.columns;
    m_choices.clear();
    for (int column = 0; column < m_previews.size(); ++column) {
        ColumnChoice choice {m_previews[column].name, m_previews[column].type, column < kMaximumTableColumns, true};
        const bool isSame = column < before.size() && previewsBefore.size() == m_previews.size() && previewsBefore[column].name == choice.name;
        if (isSame) {
            choice.name = before[column].name;
            choice.included = before[column].included;
            choice.isGuess = before[column].isGuess;
            if (!choice.isGuess)
                choice.type = before[column].type;
        }
        m_choices.append(choice);
    }
    endResetModel();
    Q_EMIT changed();
}

int TableColumnChoices::includedCount() const
{
    return int(std::count_if(m_choices.begin(), m_choices.end(), [](const ColumnChoice &choice) { return choice.included; }));
}

void TableColumnChoices::includeAll(bool included)
{
    for (int column = 0; column < m_choices.size(); ++column)
        m_choices[column].included = included && column < kMaximumTableColumns;
    if (!m_choices.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT changed();
}

QVariant TableColumnChoices::nameData(const ColumnChoice &choice, int role) const
{
    if (role == Qt::CheckStateRole)
        return choice.included ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return choice.included ? tr("%1, will be imported").arg(choice.name) : tr("%1, left out").arg(choice.name);
    return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole ? QVariant(choice.name) : QVariant();
}

QVariant TableColumnChoices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnChoice &choice = m_choices[index.row()];
    if (index.column() == NameColumn)
        return nameData(choice, role);
    if (index.column() == TypeColumn) {
        if (role == Qt::DisplayRole)
            return columnTypeTitle(choice.type);
        return role == Qt::EditRole ? QVariant(int(choice.type)) : QVariant();
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText ? QVariant(m_previews[index.row()].examples.join(QStringLiteral(" · ")).simplified().left(200)) : QVariant();
}

bool TableColumnChoices::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    ColumnChoice &choice = m_choices[index.row()];
    if (index.column() == NameColumn && role == Qt::CheckStateRole)
        choice.included = value.toInt() == Qt::Checked;
    else if (index.column() == NameColumn && role == Qt::EditRole && !value.toString().trimmed().isEmpty())
        choice.name = value.toString().trimmed();
    else if (index.column() == TypeColumn && role == Qt::EditRole) {
        // Chosen by a person: nothing widens it any more, not even the same type chosen again.
        choice.type = ColumnType(value.toInt());
        choice.isGuess = false;
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags TableColumnChoices::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    if (index.column() == TypeColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant TableColumnChoices::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Column");
    case TypeColumn:
        return tr("Type");
    default:
        return tr("Examples");
    }
}

void TableTypeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Theme theme = Theme::of(option.palette);
    QRect arrow = option.rect;
    arrow.setLeft(arrow.right() - kChevronRoom);
    paintChevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), Arrow::Down, theme.mutedText, 7);
}

QWidget *TableTypeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QComboBox(parent);
    for (const ColumnType type : kTypes)
        editor->addItem(columnTypeTitle(type), int(type));
    connect(editor, &QComboBox::activated, this, [this, editor] {
        auto *self = const_cast<TableTypeDelegate *>(this);
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    // One click is enough to see the list.
    QTimer::singleShot(0, editor, &QComboBox::showPopup);
    return editor;
}

void TableTypeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void TableTypeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QVariant type = qobject_cast<QComboBox *>(editor)->currentData();
    // Closing the list without a choice leaves a guess a guess.
    if (type != index.data(Qt::EditRole))
        model->setData(index, type);
}

} // namespace cairn
