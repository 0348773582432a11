// SPDX-License-Identifier: GPL-3.0-or-later
// Suggested rules as a table.
#pragma once

#include "models/insight/rulesuggestions.h"

#include <QAbstractTableModel>

namespace cairn {

class SuggestionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Label, Coverage, Precision, Condition, ColumnCount };
    enum Role { ShareRole = Qt::UserRole + 1, LowRole, HighRole }; ///< doubles, 0 to 1, as in RuleModel

    using QAbstractTableModel::QAbstractTableModel;

    void setSuggestions(const QList<RuleSuggestion> &suggestions);
    [[nodiscard]] RuleSuggestion suggestion(int row) const { return m_suggestions.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<RuleSuggestion> m_suggestions;
};

} // namespace cairn
