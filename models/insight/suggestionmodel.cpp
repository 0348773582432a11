// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in which column.
#include "models/insight/suggestionmodel.h"

#include <QLocale>

namespace cairn {
namespace {

QString percent(double share) { return QStringLiteral("%1 %").arg(QLocale().toString(100 * share, 'f', share > 0 && share < 0.0995 ? 1 : 0)); }

} // namespace

void SuggestionModel::setSuggestions(const QList<RuleSuggestion> &suggestions)
{
    beginResetModel();
    m_suggestions = suggestions;
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_suggestions.size()); }
int SuggestionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleSuggestion &suggestion = m_suggestions.at(index.row());
    const bool isPrecision = index.column() == Precision;
    if (role == Qt::TextAlignmentRole && (index.column() == Coverage || isPrecision))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ShareRole && (index.column() == Coverage || isPrecision))
        return isPrecision ? suggestion.precision.estimate : suggestion.coverage;
    if (isPrecision && (role == LowRole || role == HighRole))
        return role == LowRole ? suggestion.precision.low : suggestion.precision.high;
    if (role == Qt::ToolTipRole && isPrecision)
        return tr("Measured on %1 labelled rows that the suggestion was not learned from: between %2 and %3 with 95 % confidence")
            .arg(QLocale().toString(suggestion.judged), percent(suggestion.precision.low), percent(suggestion.precision.high));
    if (role == Qt::ToolTipRole && index.column() == Condition)
        return suggestion.expression;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Label:
        return suggestion.value;
    case Coverage:
        return percent(suggestion.coverage);
    case Precision:
        return percent(suggestion.precision.estimate);
    default:
        return suggestion.expression;
    }
}

QVariant SuggestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Coverage || section == Precision))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const QStringList titles {tr("Label"), tr("Coverage"), tr("Precision"), tr("Where")};
    return role == Qt::DisplayRole ? QVariant(titles.at(section)) : QVariant();
}

} // namespace cairn
