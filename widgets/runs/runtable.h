// SPDX-License-Identifier: GPL-3.0-or-later
// The list of runs: status by sign and word, the run's colour beside its name, numbers right-aligned, sorting by any column.
#pragma once

#include <QSet>
#include <QTableView>

#include <functional>

class QSortFilterProxyModel;

namespace cairn {

class RunTable : public QTableView
{
    Q_OBJECT
public:
    explicit RunTable(QWidget *parent = nullptr);

    /** A RunModel; the table sorts it by itself. */
    void setRunModel(QAbstractItemModel *model);
    /** The colour that a run has on plots. */
    void setColorSource(std::function<QColor(qint64 runId)> color);

    [[nodiscard]] QList<qint64> selectedRuns() const; ///< from the top
    void selectRuns(const QList<qint64> &runIds);

Q_SIGNALS:
    void selectedRunsChanged();
    void contextMenuRequested(const QPoint &globalPosition);

private:
    void arrangeColumns();

    QSortFilterProxyModel *m_sorted;
    QSet<QString> m_widened; // headers that were given their room once
};

} // namespace cairn
