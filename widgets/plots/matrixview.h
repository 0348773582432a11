// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix of counts or shares: a table to walk through with keys and mouse, coloured by how much there is, and the same on paper.
#pragma once

#include "widgets/plots/drawnplot.h"

class QAbstractItemDelegate;
class QAbstractItemModel;
class QTableView;

namespace cairn {

/** Which roles of the model tell what. */
struct MatrixRoles {
    int share = -1; ///< double from -1 to 1: how strongly to colour
    int isDiagonal = -1; ///< bool: more is good there
};

class MatrixView : public DrawnPlot
{
    Q_OBJECT
public:
    explicit MatrixView(QWidget *parent = nullptr);

    /** Not owned. Headers name rows and columns. */
    void setModel(QAbstractItemModel *model, const MatrixRoles &roles);
    void setAxisTitles(const QString &rowTitle, const QString &columnTitle);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QList<QStringList> rows() const override;

Q_SIGNALS:
    void cellChosen(int row, int column); ///< click or Enter

protected:
    void drawOn(QPaintDevice &device, const QSize &size, double scale, bool asVectors, const Theme &theme) override;

private:
    QAbstractItemModel *m_model = nullptr;
    MatrixRoles m_roles;
    QString m_rowTitle, m_columnTitle;
    QTableView *m_table;
    QAbstractItemDelegate *m_delegate = nullptr;
};

} // namespace cairn
