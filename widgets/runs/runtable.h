// SPDX-License-Identifier: GPL-3.0-or-later
// The list of runs: status by sign and word, the run's colour beside its name, numbers right-aligned, sorting by any column, groups that
// open, and names that stay in sight however far the others are scrolled.
#pragma once

#include <QSet>
#include <QTreeView>

#include <functional>

namespace cairn {

class RunTableModel;

class RunTable : public QTreeView
{
    Q_OBJECT
public:
    explicit RunTable(QWidget *parent = nullptr);

    void setRunModel(RunTableModel *model);
    /** The colour that a run has on plots. */
    void setColorSource(std::function<QColor(qint64 runId)> color);
    /** Whether cells are coloured from the worst to the best of their column. */
    void setHeatShown(bool shown);
    [[nodiscard]] bool isHeatShown() const { return m_heat; }

    [[nodiscard]] QList<qint64> selectedRuns() const; ///< from the top; all of a group that is selected
    void selectRuns(const QList<qint64> &runIds);
    void setAllExpanded(bool expanded);

Q_SIGNALS:
    void selectedRunsChanged();
    void contextMenuRequested(const QPoint &globalPosition);
    void headerMenuRequested(int column, const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void keepSelection();
    void restoreSelection();
    void arrangeColumns();
    void placeFrozen();
    void look(QTreeView *view);

    RunTableModel *m_runs = nullptr;
    QTreeView *m_frozen; ///< the first column once more, over the others
    std::function<QColor(qint64)> m_color;
    bool m_heat = false;
    QSet<QString> m_widened; // headers that were given their room once
    QList<qint64> m_kept;
    QSet<QString> m_keptOpen;
    int m_keptPlace = 0;
};

} // namespace cairn
