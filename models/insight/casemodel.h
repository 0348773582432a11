// SPDX-License-Identifier: GPL-3.0-or-later
// Some of the cases that runs answered, as rows or as cells of a gallery: what the label is, what was said, and how far off it was.
#pragma once

#include "models/insight/pairedanswers.h"

#include <QAbstractTableModel>
#include <QRectF>

#include <memory>

namespace cairn {

/** Which cases, in which order, with a number each. */
struct CaseChoice {
    std::shared_ptr<const PairedAnswers> answers; ///< null: none
    QList<qsizetype> cases; ///< indexes into answers->cases
    QList<double> numbers; ///< one a case; empty: no such column
    QString numberTitle;
    bool hasSecond = true; ///< whether the second run is shown
};

class CaseModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, LabelColumn, FirstColumn, SecondColumn, NumberColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< qint64, names the row: firstKey() and on
        ItemIdRole, ///< qint64, 0: a row
        TableIdRole, ///< qint64
        RowIdRole, ///< qint64
        RegionRole, ///< QRectF in pixels of the picture; empty: all of it
        CaptionRole, ///< QString: what was said, in a line
        IsFirstRightRole, IsSecondRightRole, ///< bool; of classes
        NumberRole, ///< double
    };
    /** Two models whose pictures are shown at once have keys of their own, far from the ids of items. */
    explicit CaseModel(QObject *parent = nullptr, qint64 firstKey = 0);
    [[nodiscard]] qint64 firstKey() const { return m_firstKey; }

    void setChoice(const CaseChoice &choice);
    [[nodiscard]] const CaseChoice &choice() const { return m_choice; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] bool isRight(const ModelAnswers &model, qsizetype at) const;
    [[nodiscard]] QString caption(qsizetype at) const;

    CaseChoice m_choice;
    qint64 m_firstKey;
};

/** The box around a shape's geometry as canonical JSON; empty where it is none. */
[[nodiscard]] QRectF regionOf(const QByteArray &geometry);

} // namespace cairn
