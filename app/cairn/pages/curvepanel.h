// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of chosen runs with their controls, as one plot or as a grid of all metrics. Loads in a task, and again while runs grow.
#pragma once

#include "app/cairn/curvedata.h"
#include "app/cairn/session.h"
#include "widgets/plots/curveplot.h"

#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace cairn {

class CurveControls;
class CurveGrid;
class CurveLegend;
struct CurveLooks;

class CurvePanel : public QWidget
{
    Q_OBJECT
public:
    explicit CurvePanel(Session &session, QWidget *parent = nullptr);

    void setRuns(const QList<qint64> &runIds);
    [[nodiscard]] CurvePlot *plot() const { return m_plot; }
    [[nodiscard]] CurveGrid *grid() const { return m_grid; }
    [[nodiscard]] CurveLegend *legend() const { return m_legend; }
    [[nodiscard]] CurveControls *controls() const { return m_controls; }
    void chooseMetric(const QString &name);
    void setSmoothing(double weight);
    [[nodiscard]] CurveView view() const;
    void setView(const CurveView &view);
    void showGrid(bool isGrid);
    void exportPlot();
    void copyPicture();

protected:
    void changeEvent(QEvent *event) override;

private:
    /** What the runs have to choose from. */
    struct Offer {
        QStringList names;
        QList<CurveAxisKind> axes;
        QList<RunGrouping> groupings;
        QHash<qint64, QString> facets;
    };
    void connectParts();
    void lookAtRuns();
    void showOffer(const Offer &offer);
    void load();
    void ask(const CurveQuestion &question, bool isNew);
    void showData(const CurveData &data);
    void showPlot(const CurveData &data);
    void showCells(const CurveData &data);
    void listCells();
    void saveView();
    [[nodiscard]] CurveLooks looks(const QStringList &secondAxis) const;
    [[nodiscard]] QStringList wantedMetrics() const;
    [[nodiscard]] QStringList cellMetrics(const QString &cell) const;
    [[nodiscard]] CurveQuestion question() const;
    void applyColors(QList<PlotCurve> &curves) const;
    void exportCsv(const QString &file);

    // curvemenus.cpp
    void fillMoreMenu();
    void fillTemplates(QMenu *menu);
    void fillSecondAxis(QMenu *menu);
    void fillExportMenu();
    void openPlotMenu(const QString &cell, const QPoint &at, double x, const QString &key, const QPointF &point);
    void showMoment(const QString &key, const QPointF &point, const QPoint &at);
    void pinNote(const QString &key, const QPointF &point);
    void askHumanLevel(const QString &metric);
    void askCostRate();
    void saveTemplate();
    [[nodiscard]] QByteArray arrangement() const;
    void arrange(const QByteArray &definition);
    /** The step behind a point of a curve; nothing where it is a group's. */
    [[nodiscard]] std::optional<RunMark> markAt(const QString &key, const QPointF &point) const;

    Session &m_session;
    QList<qint64> m_runs;
    CurveControls *m_controls;
    CurvePlot *m_plot;
    CurveLegend *m_legend;
    CurveGrid *m_grid;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    Offer m_offer;
    CurveData m_data; ///< what is shown now
    CurveQuestion m_asked;
    QString m_wantedMetric;
    QStringList m_second; ///< metrics on the second axis of the one plot
    QHash<QString, QStringList> m_extra; ///< of a cell of the grid: metrics that were dragged onto it
    QHash<QString, QColor> m_colors; ///< a person's own, by key
    PlotExport m_export;
    std::shared_ptr<CurveMemory> m_memory = std::make_shared<CurveMemory>(); ///< so that growing curves are not read anew
    LatestTask m_task, m_listing;
    QTimer m_throttle;
};

/** The colour that a run has on every plot: by its id, so that it never changes. */
[[nodiscard]] QColor runColor(qint64 runId, const QPalette &palette);

} // namespace cairn
