// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as numbers, as text, and as how strongly to colour them.
#include "models/insight/confusionmodel.h"

#include "models/runs/runtexts.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace cairn {

ConfusionModel::ConfusionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ConfusionModel::setMatrices(const ConfusionMatrix &first, const ConfusionMatrix &second)
{
    beginResetModel();
    m_first = first;
    m_second = second;
    m_largestDifference = 0;
    for (int truth = 0; canDiffer() && truth < m_first.size(); ++truth) {
        for (int predicted = 0; predicted < m_first.size(); ++predicted)
            m_largestDifference = std::max<qint64>(m_largestDifference, std::llabs(m_second.count(truth, predicted) - m_first.count(truth, predicted)));
    }
    if (m_show == Show::Difference && !canDiffer())
        m_show = Show::Count;
    endResetModel();
}

void ConfusionModel::setShow(Show show)
{
    if (m_show == show || (show == Show::Difference && !canDiffer()))
        return;
    m_show = show;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

double ConfusionModel::number(int truth, int predicted) const
{
    switch (m_show) {
    case Show::RowShare:
        return m_first.rowShare(truth, predicted);
    case Show::ColumnShare:
        return m_first.columnShare(truth, predicted);
    case Show::Difference:
        return double(m_second.count(truth, predicted) - m_first.count(truth, predicted));
    case Show::Count:
        break;
    }
    return double(m_first.count(truth, predicted));
}

double ConfusionModel::strength(int truth, int predicted) const
{
    if (m_show == Show::Difference)
        return m_largestDifference == 0 ? 0 : number(truth, predicted) / double(m_largestDifference);
    // Counts are coloured by their share of the row, or a common class would leave the others pale.
    return m_show == Show::ColumnShare ? m_first.columnShare(truth, predicted) : m_first.rowShare(truth, predicted);
}

QString ConfusionModel::text(int truth, int predicted) const
{
    const QLocale locale;
    const double value = number(truth, predicted);
    if (m_show == Show::RowShare || m_show == Show::ColumnShare)
        return tr("%1 %").arg(locale.toString(value * 100, 'f', 1));
    const QString digits = withMinus(locale.toString(qint64(value)));
    return m_show == Show::Difference && value > 0 ? QLatin1Char('+') + digits : digits;
}

QString ConfusionModel::toolTip(int truth, int predicted) const
{
    const QLocale locale;
    return tr("%1 of %2 items of the class %3 were said to be %4.")
        .arg(locale.toString(m_first.count(truth, predicted)), locale.toString(m_first.rowTotal(truth)), m_first.classes().at(truth),
            m_first.classes().at(predicted));
}

int ConfusionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_first.size(); }

int ConfusionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_first.size(); }

QVariant ConfusionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case NumberRole:
        return number(index.row(), index.column());
    case ShareRole:
        return strength(index.row(), index.column());
    case IsDiagonalRole:
        return index.row() == index.column();
    case CountRole:
        return m_first.count(index.row(), index.column());
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= m_first.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_first.classes().at(section);
    if (role != Qt::ToolTipRole)
        return {};
    const QLocale locale;
    return orientation == Qt::Vertical ? tr("%1: items of this class: %2").arg(m_first.classes().at(section), locale.toString(m_first.rowTotal(section)))
                                       : tr("%1: said to be of this class: %2")
                                             .arg(m_first.classes().at(section), locale.toString(m_first.columnTotal(section)));
}

} // namespace cairn
