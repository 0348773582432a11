// SPDX-License-Identifier: GPL-3.0-or-later
// The plots of what one or two runs answered: a list of them at the left, the chosen one beside it.
#pragma once

#include "app/cairn/session.h"
#include "models/insight/answerinsights.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;
class QTableView;

namespace cairn {

class CaseGallery;
class ChartView;
class ConfusionModel;
class DrawnPlot;
class MatrixView;
class PerClassModel;
class SegmentedControl;
class ThresholdBar;
struct Chart;

class AnswerPlots : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerPlots(Session &session, QWidget *parent = nullptr);

    /** Null: `sentence` stands in place of plots. */
    void setInsights(const std::shared_ptr<const AnswerInsights> &insights, const QString &sentence);
    /** By its key: "confusion", "roc"...; nothing where it is not there. */
    void choose(const QString &key);
    [[nodiscard]] QStringList keys() const;
    void exportPlot();

private:
    QWidget *makeChart();
    QWidget *makeMatrix();
    QWidget *makeClasses();
    QWidget *makeWorst();
    void fillList();
    void showChosen();
    void showChart(const Chart &chart);
    void showCell(int row, int column);
    void showDependence();
    void showThreshold(double threshold);
    void openCase(qsizetype at);
    void open(const AnsweredCase &answered);
    [[nodiscard]] std::shared_ptr<const PairedAnswers> answers() const;
    [[nodiscard]] QString chosen() const;

    Session &m_session;
    std::shared_ptr<const AnswerInsights> m_insights;
    QStackedWidget *m_stack; ///< nothing to show, or the plots
    QLabel *m_empty;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    ChartView *m_chart = nullptr;
    QLabel *m_note = nullptr;
    ThresholdBar *m_threshold = nullptr;
    QComboBox *m_column = nullptr; ///< whose dependence is shown
    MatrixView *m_matrix = nullptr;
    SegmentedControl *m_matrixShow = nullptr;
    SegmentedControl *m_matrixRun = nullptr;
    ConfusionModel *m_confusion;
    CaseGallery *m_cell = nullptr;
    QLabel *m_cellTitle = nullptr;
    PerClassModel *m_classes;
    ChartView *m_recalls = nullptr;
    CaseGallery *m_worst = nullptr;
    SegmentedControl *m_worstRun = nullptr;
    QLabel *m_worstTitle = nullptr;
};

} // namespace cairn
