// SPDX-License-Identifier: GPL-3.0-or-later
// Is it real? Says whether a later run is better than the first, how sure that is, and on which items they differ.
#pragma once

#include "app/cairn/session.h"
#include "models/insight/runverdicts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;
class QTabWidget;

namespace cairn {

class ConfusionModel;
class FlippedItemsModel;
class PerClassModel;
class SegmentedControl;

class VerdictPanel : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictPanel(Session &session, QWidget *parent = nullptr);

    /** The first is what the others are held against. Computed when the panel is seen. */
    void setRuns(const QList<Run> &runs);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeMatrix();
    QWidget *makeClasses();
    QWidget *makeItems();
    void compute();
    void showPairs();
    void show(const RunVerdict &verdict);
    void openItem(const QModelIndex &index);

    Session &m_session;
    QList<Run> m_runs;
    QList<RunVerdict> m_verdicts;
    bool m_isStale = false;
    QComboBox *m_pair;
    QLabel *m_sentence;
    QLabel *m_details;
    QTabWidget *m_tabs;
    ConfusionModel *m_matrix;
    SegmentedControl *m_matrixShow = nullptr;
    PerClassModel *m_classes;
    FlippedItemsModel *m_items;
    QTableView *m_itemView = nullptr;
    LatestTask m_task;
};

} // namespace cairn
