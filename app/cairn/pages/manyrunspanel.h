// SPDX-License-Identifier: GPL-3.0-or-later
// Many runs: parallel coordinates, a scatter matrix, which parameter matters and how, and what accuracy costs.
#pragma once

#include "app/cairn/session.h"
#include "models/insight/rundimensions.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace cairn {

class ChartView;
class DrawnPlot;
class ParallelPlot;
class ScatterMatrix;
class SegmentedControl;

class ManyRunsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ManyRunsPanel(Session &session, QWidget *parent = nullptr);

    void setRuns(const QList<Run> &runs);
    /** "parallel", "scatter", "importance", "slice", "contour" or "pareto". */
    void choose(const QString &view);
    [[nodiscard]] ParallelPlot *parallel() const { return m_parallel; }
    [[nodiscard]] DrawnPlot *shownPlot() const;
    void exportPlot();

Q_SIGNALS:
    /** A brush left these; the person asked to go on with them only. */
    void narrowRequested(const QList<qint64> &runIds);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Study {
        ParamStudy params;
        ParamStudy::Surface surface;
    };
    void fill();
    void fillChoices();
    void showView();
    void showPoints();
    void study();
    void showStudy(const Study &study);
    void showWarning(const ParamStudy &study);
    void showBrush();
    void fillAxes();
    [[nodiscard]] QList<int> shownAxes() const;
    [[nodiscard]] int metric() const; ///< index of the dimension; -1: none
    [[nodiscard]] static int chosenOf(const QComboBox &box);

    Session &m_session;
    QList<Run> m_runs;
    QList<RunDimension> m_dimensions;
    QSet<QString> m_hiddenAxes;
    bool m_isStale = true;
    SegmentedControl *m_view;
    QLabel *m_metricLabel;
    QComboBox *m_metric;
    QLabel *m_firstLabel;
    QComboBox *m_first;
    QLabel *m_secondLabel;
    QComboBox *m_second;
    QPushButton *m_axes;
    QMenu *m_axesMenu;
    QPushButton *m_narrow;
    QPushButton *m_export;
    QLabel *m_note;
    QStackedWidget *m_stack;
    ParallelPlot *m_parallel;
    ScatterMatrix *m_scatter;
    ChartView *m_chart;
    LatestTask m_task;
};

} // namespace cairn
