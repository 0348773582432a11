// SPDX-License-Identifier: GPL-3.0-or-later
// How well each class is recognised, by one run or by two side by side.
#pragma once

#include "models/insight/confusionmatrix.h"

#include <QAbstractTableModel>

namespace cairn {

class PerClassModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /** The last three only with two runs: the second's, and where the first's are beside it. */
    enum Column { ClassColumn, SupportColumn, PrecisionColumn, RecallColumn, F1Column, SecondPrecisionColumn, SecondRecallColumn, SecondF1Column,
        ChangeColumn, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< double, or invalid where it is not known: what to sort by
    };

    explicit PerClassModel(QObject *parent = nullptr);

    /** `second` may be empty; names stand in the header where there are two. */
    void setMatrices(const ConfusionMatrix &first, const ConfusionMatrix &second = {}, const QString &firstName = {}, const QString &secondName = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool hasTwo() const { return !m_second.isEmpty(); }
    [[nodiscard]] QVariant number(int row, int column) const;

    QList<ClassScores> m_first, m_second;
    QString m_firstName, m_secondName;
};

} // namespace cairn
