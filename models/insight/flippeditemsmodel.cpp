// SPDX-License-Identifier: GPL-3.0-or-later
// Gained ones first, then lost ones.
#include "models/insight/flippeditemsmodel.h"

#include "models/runs/runtexts.h"

namespace cairn {

FlippedItemsModel::FlippedItemsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FlippedItemsModel::setAnswers(const PairedAnswers &answers, const FlippedItems &flipped)
{
    beginResetModel();
    m_answers = answers;
    m_flipped = flipped;
    fill();
    endResetModel();
}

void FlippedItemsModel::setShow(Show show)
{
    if (m_show == show)
        return;
    beginResetModel();
    m_show = show;
    fill();
    endResetModel();
}

void FlippedItemsModel::fill()
{
    m_shown.clear();
    if (m_show != Show::Lost)
        m_shown += m_flipped.gained;
    if (m_show != Show::Gained)
        m_shown += m_flipped.lost;
}

QString FlippedItemsModel::text(const FlippedItem &flipped, int column) const
{
    switch (column) {
    case NameColumn:
        return m_answers.cases[size_t(flipped.at)].name();
    case LabelColumn:
        return truthText(m_answers, flipped.at);
    case FirstColumn:
        return answerText(m_answers, m_answers.first, flipped.at);
    case SecondColumn:
        return answerText(m_answers, m_answers.second, flipped.at);
    default:
        break;
    }
    if (!m_answers.isRegression)
        return flipped.change > 0 ? tr("got right") : tr("got wrong");
    return flipped.change > 0 ? tr("nearer by %1").arg(valueText(flipped.change)) : tr("farther by %1").arg(valueText(-flipped.change));
}

int FlippedItemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int FlippedItemsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant FlippedItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FlippedItem &flipped = m_shown[index.row()];
    const AnsweredCase &answered = m_answers.cases[size_t(flipped.at)];
    switch (role) {
    case Qt::DisplayRole:
        return text(flipped, index.column());
    case ItemIdRole:
        return answered.itemId;
    case TableIdRole:
        return answered.tableId;
    case RowIdRole:
        return answered.rowId;
    case AnnotationIdRole:
        return answered.annotationId;
    case IsGainedRole:
        return flipped.change > 0;
    case ChangeRole:
        return flipped.change;
    default:
        return {};
    }
}

QVariant FlippedItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Item");
    case LabelColumn:
        return tr("Label");
    case FirstColumn:
        return m_answers.firstName;
    case SecondColumn:
        return m_answers.secondName;
    case ChangeColumn:
        return tr("Change");
    default:
        return {};
    }
}

} // namespace cairn
