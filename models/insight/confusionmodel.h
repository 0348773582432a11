// SPDX-License-Identifier: GPL-3.0-or-later
// A confusion matrix as a table: a row for each true class, a column for each predicted one.
#pragma once

#include "models/insight/confusionmatrix.h"

#include <QAbstractTableModel>

namespace cairn {

class ConfusionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Show {
        Count,
        RowShare, ///< of the items of the true class
        ColumnShare, ///< of what was said to be the predicted class
        Difference, ///< the second matrix less the first
    };
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< double: what is shown
        ShareRole, ///< double from 0 to 1: how strongly to colour; of differences from -1 to 1, in parts of the largest
        IsDiagonalRole, ///< bool
        CountRole, ///< qlonglong
    };

    explicit ConfusionModel(QObject *parent = nullptr);

    /** `second` is what the difference is taken with; it has the same classes, or is empty. */
    void setMatrices(const ConfusionMatrix &first, const ConfusionMatrix &second = {});
    [[nodiscard]] const ConfusionMatrix &matrix() const { return m_first; }
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    [[nodiscard]] bool canDiffer() const { return !m_first.isEmpty() && m_first.classes() == m_second.classes(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] double number(int truth, int predicted) const;
    [[nodiscard]] double strength(int truth, int predicted) const;
    [[nodiscard]] QString text(int truth, int predicted) const;
    [[nodiscard]] QString toolTip(int truth, int predicted) const;

    ConfusionMatrix m_first, m_second;
    Show m_show = Show::Count;
    qint64 m_largestDifference = 0;
};

} // namespace cairn
