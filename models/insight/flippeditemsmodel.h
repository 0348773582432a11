// SPDX-License-Identifier: GPL-3.0-or-later
// The items on which two runs differ as a table, ready to be opened.
#pragma once

#include "models/insight/flippeditems.h"

#include <QAbstractTableModel>

namespace cairn {

class FlippedItemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, LabelColumn, FirstColumn, SecondColumn, ChangeColumn, ColumnCount };
    enum class Show { All, Gained, Lost };
    enum Role {
        ItemIdRole = Qt::UserRole + 1, ///< qint64, 0: a row
        TableIdRole, ///< qint64
        RowIdRole, ///< qint64
        AnnotationIdRole, ///< qint64, 0 or less: none
        IsGainedRole, ///< bool
        ChangeRole, ///< double
    };

    explicit FlippedItemsModel(QObject *parent = nullptr);

    void setAnswers(const PairedAnswers &answers, const FlippedItems &flipped);
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void fill();
    [[nodiscard]] QString text(const FlippedItem &flipped, int column) const;

    PairedAnswers m_answers;
    FlippedItems m_flipped;
    QList<FlippedItem> m_shown;
    Show m_show = Show::All;
};

} // namespace cairn
