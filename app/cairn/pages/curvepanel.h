// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of chosen runs with their controls: which metric, smoothing, axis, export. Loads in a task, and again while runs grow.
#pragma once

#include "app/cairn/session.h"
#include "models/metrics/curves.h"
#include "widgets/plots/plotcurve.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;

namespace cairn {

class CurveLegend;
class CurvePlot;
class SegmentedControl;

class CurvePanel : public QWidget
{
    Q_OBJECT
public:
    explicit CurvePanel(Session &session, QWidget *parent = nullptr);

    void setRuns(const QList<qint64> &runIds);
    [[nodiscard]] CurvePlot *plot() const { return m_plot; }
    void chooseMetric(const QString &name);
    void setSmoothing(double weight);
    void exportPlot();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeControls();
    void showMetrics();
    void load();
    void show(const QList<Curve> &curves);
    [[nodiscard]] QStringList wantedMetrics() const;
    [[nodiscard]] double smoothing() const;
    void exportCsv(const QString &file);

    Session &m_session;
    QList<qint64> m_runs;
    QComboBox *m_metric;
    QSlider *m_smoothing;
    QLabel *m_smoothingText;
    SegmentedControl *m_axis;
    CurvePlot *m_plot;
    CurveLegend *m_legend;
    QStringList m_names; ///< all metrics of the runs shown
    LatestTask m_task;
    QTimer m_throttle;
};

/** The colour that a run has on every plot: by its id, so that it never changes. */
[[nodiscard]] QColor runColor(qint64 runId, const QPalette &palette);

} // namespace cairn
