// SPDX-License-Identifier: GPL-3.0-or-later
// A row a class; the change of F1 stands last.
#include "models/insight/perclassmodel.h"

#include "models/runs/runtexts.h"

#include <QLocale>

namespace cairn {
namespace {

QVariant known(double value) { return std::isfinite(value) ? QVariant(value) : QVariant(); }

} // namespace

PerClassModel::PerClassModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PerClassModel::setMatrices(const ConfusionMatrix &first, const ConfusionMatrix &second, const QString &firstName, const QString &secondName)
{
    beginResetModel();
    m_first = first.perClass();
    m_second = second.classes() == first.classes() ? second.perClass() : QList<ClassScores>();
    m_firstName = firstName;
    m_secondName = secondName;
    endResetModel();
}

QVariant PerClassModel::number(int row, int column) const
{
    const ClassScores &first = m_first[row];
    const ClassScores second = m_second.value(row);
    switch (column) {
    case SupportColumn:
        return double(first.support);
    case PrecisionColumn:
        return known(first.precision);
    case RecallColumn:
        return known(first.recall);
    case F1Column:
        return known(first.f1);
    case SecondPrecisionColumn:
        return known(second.precision);
    case SecondRecallColumn:
        return known(second.recall);
    case SecondF1Column:
        return known(second.f1);
    case ChangeColumn:
        return known(second.f1 - first.f1);
    default:
        return {};
    }
}

int PerClassModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_first.size()); }

int PerClassModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return hasTwo() ? int(ColumnCount) : int(F1Column) + 1;
}

QVariant PerClassModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    if (column == ClassColumn)
        return role == Qt::DisplayRole ? QVariant(m_first[index.row()].name) : QVariant();
    const QVariant value = number(index.row(), column);
    switch (role) {
    case Qt::DisplayRole: {
        if (!value.isValid())
            return tr("none");
        const QLocale locale;
        if (column == SupportColumn)
            return locale.toString(m_first[index.row()].support);
        const QString digits = withMinus(locale.toString(value.toDouble(), 'f', 3));
        return column == ChangeColumn && value.toDouble() > 0 ? QLatin1Char('+') + digits : digits;
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case NumberRole:
        return value;
    default:
        return {};
    }
}

QVariant PerClassModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto ofRun = [&](const QString &score, const QString &name) { return hasTwo() ? tr("%1: %2").arg(name, score) : score; };
    switch (section) {
    case ClassColumn:
        return tr("Class");
    case SupportColumn:
        return tr("Items");
    case PrecisionColumn:
    case SecondPrecisionColumn:
        return ofRun(tr("precision"), section == PrecisionColumn ? m_firstName : m_secondName);
    case RecallColumn:
    case SecondRecallColumn:
        return ofRun(tr("recall"), section == RecallColumn ? m_firstName : m_secondName);
    case F1Column:
    case SecondF1Column:
        return ofRun(tr("F1"), section == F1Column ? m_firstName : m_secondName);
    default:
        return tr("F1, change");
    }
}

} // namespace cairn
