// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that stand apart: numbers far from the middle of their column, and rows that an isolation forest finds odd as a whole.
#pragma once

#include "app/cairn/pages/finddialog.h"
#include "models/data/robustoutliers.h"
#include "models/runs/outlierscores.h"

class QComboBox;
class QDoubleSpinBox;
class QListWidget;
class QSpinBox;
class QTableWidget;

namespace cairn {

class OutliersDialog : public FindDialog
{
    Q_OBJECT
public:
    OutliersDialog(Session &session, const TableInfo &table, const QString &filter, QWidget *parent);

    // For tests and the tour.
    [[nodiscard]] QComboBox *methods() const { return m_method; }
    [[nodiscard]] QTableWidget *result() const { return m_result; }

protected:
    void look() override;

private:
    [[nodiscard]] bool isForest() const;
    void showMethod();
    void showColumns(const QList<RobustColumn> &columns);
    void showScores(const ForestReport &report);
    void showRows();
    void setHeaders(const QStringList &headers);

    QComboBox *m_method;
    QListWidget *m_columns;
    QDoubleSpinBox *m_threshold;
    QSpinBox *m_trees;
    QSpinBox *m_seed;
    QTableWidget *m_result;
    QPushButton *m_show;
    QStringList m_filters; ///< by line of the result
};

} // namespace cairn
