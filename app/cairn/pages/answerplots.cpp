// SPDX-License-Identifier: GPL-3.0-or-later
// A page for each kind of plot; most are charts and share one.
#include "app/cairn/pages/answerplots.h"

#include "app/cairn/answercharts.h"
#include "app/cairn/modelcharts.h"
#include "app/cairn/pages/casegallery.h"
#include "app/cairn/pages/plotfiles.h"
#include "app/cairn/pages/thresholdbar.h"
#include "models/insight/confusionmodel.h"
#include "models/insight/perclassmodel.h"
#include "widgets/common/ask.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/plots/chartview.h"
#include "widgets/plots/matrixview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr std::size_t kMostWorst = 500;
constexpr qsizetype kMostOfCell = 5'000;

using MakeChart = Chart (*)(const AnswerInsights &);

struct PlotKind {
    const char *key;
    const char *title;
    MakeChart chart; ///< null: a page of its own
    bool (*isThere)(const AnswerInsights &);
};

bool hasClasses(const AnswerInsights &insights) { return !insights.firstMatrix.isEmpty(); }
bool hasCurve(const AnswerInsights &insights) { return insights.first.curve.has_value(); }
bool hasProbabilities(const AnswerInsights &insights) { return insights.first.calibration.has_value(); }
bool hasNumbers(const AnswerInsights &insights) { return insights.first.residuals.has_value(); }
bool hasShapes(const AnswerInsights &insights) { return insights.first.detection.has_value(); }
bool hasAreas(const AnswerInsights &insights) { return insights.first.segmentation.has_value(); }
bool hasImportances(const AnswerInsights &insights) { return insights.first.facts && !insights.first.facts->importances.isEmpty(); }
bool hasDependences(const AnswerInsights &insights) { return !dependenceColumns(insights).isEmpty(); }
bool hasCases(const AnswerInsights &insights) { return insights.answers.size() > 0; }

constexpr PlotKind kKinds[] = {
    {"confusion", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Which class for which"), nullptr, hasClasses},
    {"classes", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Class by class"), nullptr, hasClasses},
    {"roc", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "ROC curve"), rocChart, hasCurve},
    {"precision", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Precision and recall"), precisionChart, hasCurve},
    {"calibration", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Calibration"), calibrationChart, hasProbabilities},
    {"threshold", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Threshold and cost"), nullptr, hasCurve},
    {"predicted", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Predicted and actual"), predictedChart, hasNumbers},
    {"residuals", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Residuals"), residualChart, hasNumbers},
    {"overlap", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Precision by overlap"), overlapChart, hasShapes},
    {"found", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Precision and recall"), detectionPrecisionChart, hasShapes},
    {"size", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "By size and class"), sizeChart, hasShapes},
    {"cover", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Areas: IoU and Dice"), coverChart, hasAreas},
    {"importance", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Importance of columns"), columnImportanceChart, hasImportances},
    {"dependence", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Dependence on a column"), nullptr, hasDependences},
    {"worst", QT_TRANSLATE_NOOP("cairn::AnswerPlots", "Largest mistakes"), nullptr, hasCases},
};

const PlotKind *kindOf(const QString &key)
{
    for (const PlotKind &kind : kKinds) {
        if (key == QLatin1String(kind.key))
            return &kind;
    }
    return nullptr;
}

QLabel *mutedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextTone(label, TextTone::Muted);
    return label;
}

} // namespace

AnswerPlots::AnswerPlots(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_empty(mutedLabel(this))
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_confusion(new ConfusionModel(this))
    , m_classes(new PerClassModel(this))
{
    setSurface(this, Surface::WorkArea);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace24);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Plots"));
    setSurface(m_list->viewport(), Surface::WorkArea);
    auto *exportButton = new QPushButton(icon(QStringLiteral("export")), tr("Export…"), this);
    exportButton->setToolTip(tr("As PNG, SVG or PDF picture, or the numbers as CSV"));
    connect(exportButton, &QPushButton::clicked, this, &AnswerPlots::exportPlot);
    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(kSpace8, kSpace12, 0, kSpace12);
    sideLayout->setSpacing(kSpace8);
    sideLayout->addWidget(m_list, 1);
    sideLayout->addWidget(exportButton, 0, Qt::AlignLeft);
    side->setFixedWidth(200);
    for (QWidget *page : {makeChart(), makeMatrix(), makeClasses(), makeWorst()})
        m_pages->addWidget(page);
    auto *plots = new QWidget(this);
    auto *across = new QHBoxLayout(plots);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(side);
    across->addWidget(m_pages, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(plots);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_list, &QListWidget::currentRowChanged, this, &AnswerPlots::showChosen);
}

void AnswerPlots::setInsights(const std::shared_ptr<const AnswerInsights> &insights, const QString &sentence)
{
    m_insights = insights && !insights->isEmpty() ? insights : nullptr;
    const QString reason = insights && !insights->reason.isEmpty() ? insights->reason : sentence;
    m_empty->setText(reason);
    m_stack->setCurrentIndex(m_insights ? 1 : 0);
    m_threshold->setInsights(m_insights);
    const bool hasTwo = m_insights && m_insights->second;
    m_matrixRun->setVisible(hasTwo);
    m_worstRun->setVisible(hasTwo);
    m_matrixShow->setSegmentEnabled(QStringLiteral("difference"), hasTwo);
    if (!hasTwo) {
        m_matrixRun->setCurrent(QStringLiteral("first"));
        m_worstRun->setCurrent(QStringLiteral("first"));
        if (m_matrixShow->current() == QLatin1String("difference"))
            m_matrixShow->setCurrent(QStringLiteral("count"));
    }
    const QString column = m_column->currentText();
    const QSignalBlocker columnBlocker(m_column);
    m_column->clear();
    m_column->addItems(m_insights ? dependenceColumns(*m_insights) : QStringList());
    m_column->setCurrentIndex(qMax(0, m_column->findText(column)));
    m_cell->setChoice({});
    m_cell->setVisible(false);
    m_cellTitle->setText(tr("Click a cell to see its items."));
    fillList();
}

void AnswerPlots::fillList()
{
    const QString before = chosen();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    if (!m_insights)
        return;
    for (const PlotKind &kind : kKinds) {
        if (!kind.isThere(*m_insights))
            continue;
        auto *item = new QListWidgetItem(tr(kind.title), m_list);
        item->setData(Qt::UserRole, QString::fromLatin1(kind.key));
        if (before == QLatin1String(kind.key))
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    showChosen();
}

QString AnswerPlots::chosen() const { return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString(); }

QStringList AnswerPlots::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row)
        keys.append(m_list->item(row)->data(Qt::UserRole).toString());
    return keys;
}

void AnswerPlots::choose(const QString &key)
{
    if (const auto row = keys().indexOf(key); row >= 0)
        m_list->setCurrentRow(int(row));
}

std::shared_ptr<const PairedAnswers> AnswerPlots::answers() const
{
    return m_insights ? std::shared_ptr<const PairedAnswers>(m_insights, &m_insights->answers) : nullptr;
}

void AnswerPlots::showChart(const Chart &chart)
{
    m_chart->setChart(chart);
    m_pages->setCurrentIndex(0);
}

void AnswerPlots::showChosen()
{
    const PlotKind *kind = kindOf(chosen());
    if (!m_insights || !kind)
        return;
    const bool isThreshold = chosen() == QLatin1String("threshold");
    m_threshold->setVisible(isThreshold);
    m_column->setVisible(chosen() == QLatin1String("dependence"));
    m_note->clear();
    if (kind->chart) {
        showChart(kind->chart(*m_insights));
        if (kind->chart == rocChart || kind->chart == precisionChart)
            m_note->setText(tr("Bands: where 95 % of the curves lie when the items are drawn anew. The area's interval is DeLong's."));
        else if (kind->chart == calibrationChart)
            m_note->setText(tr("ECE: mean distance from the diagonal, weighted by items, in 15 equal steps. Bars: Wilson's 95 % interval."));
        else if (kind->chart == coverChart)
            m_note->setText(tr("Areas that the run is at least 50 % sure of. IoU: what both cover, of what either covers. Dice: twice that, of both together."));
        else if (kind->chart == columnImportanceChart)
            m_note->setText(tr("By how much the splits on a column lower the loss, all trees together."));
    } else if (chosen() == QLatin1String("dependence")) {
        showDependence();
    } else if (isThreshold) {
        showThreshold(m_threshold->threshold());
    } else if (chosen() == QLatin1String("confusion")) {
        const bool isSecond = m_matrixRun->current() == QLatin1String("second") && !m_insights->secondMatrix.isEmpty();
        const bool isDifference = m_matrixShow->current() == QLatin1String("difference");
        m_confusion->setMatrices(isSecond && !isDifference ? m_insights->secondMatrix : m_insights->firstMatrix, m_insights->secondMatrix);
        m_pages->setCurrentIndex(1);
    } else if (chosen() == QLatin1String("classes")) {
        m_classes->setMatrices(m_insights->firstMatrix, m_insights->secondMatrix, m_insights->first.name,
            m_insights->second ? m_insights->second->name : QString());
        m_recalls->setChart(recallChart(*m_insights));
        m_pages->setCurrentIndex(2);
    } else {
        const bool isSecond = m_worstRun->current() == QLatin1String("second") && m_insights->second;
        const RunInsights &run = isSecond ? *m_insights->second : m_insights->first;
        CaseChoice choice {answers(), {}, {}, m_insights->answers.isRegression ? tr("Off by") : tr("Loss"), m_insights->second.has_value()};
        for (const qsizetype at : worstFirst(run.losses, kMostWorst)) {
            if (run.losses[size_t(at)] <= 0)
                break;
            choice.cases.append(at);
            choice.numbers.append(run.losses[size_t(at)]);
        }
        m_worst->setChoice(choice);
        m_worstTitle->setText(m_insights->answers.isRegression ? tr("Of %1: farthest from the label first.").arg(run.name)
                : run.areLossesProbabilities ? tr("Of %1: least probability for the label first. A label may be wrong, too.").arg(run.name)
                                             : tr("Of %1: all mistakes. The run gave no probabilities to order them by.").arg(run.name));
        m_pages->setCurrentIndex(3);
    }
}

void AnswerPlots::showDependence()
{
    showChart(dependenceChart(*m_insights, m_column->currentText()));
    m_note->setText(tr("The mean answer over rows of the training when all of them had this value, and everything else as it is."));
}

void AnswerPlots::showThreshold(double threshold)
{
    if (m_insights && chosen() == QLatin1String("threshold"))
        showChart(thresholdChart(*m_insights, m_threshold->costs(), threshold));
}

void AnswerPlots::showCell(int row, int column)
{
    if (!m_insights)
        return;
    const PairedAnswers &of = m_insights->answers;
    const bool isDifference = m_matrixShow->current() == QLatin1String("difference");
    const bool isSecond = m_matrixRun->current() == QLatin1String("second") && m_insights->second && !isDifference;
    CaseChoice choice {answers(), {}, {}, {}, m_insights->second.has_value()};
    qsizetype count = 0;
    for (qsizetype at = 0; at < of.size(); ++at) {
        if (of.truth[size_t(at)] != row)
            continue;
        const bool isFirst = of.first.classes[size_t(at)] == column, isLater = of.second.classes[size_t(at)] == column;
        // In a difference the items that make it are those that one of the runs put here and the other did not.
        if (isDifference ? isFirst == isLater : !(isSecond ? isLater : isFirst))
            continue;
        if (++count <= kMostOfCell)
            choice.cases.append(at);
    }
    m_cell->setChoice(choice);
    m_cell->setVisible(count > 0);
    const QString truth = of.classes.value(row), said = of.classes.value(column);
    m_cellTitle->setText(isDifference ? tr("%n item(s) with the label %1 that only one of the runs says to be %2", nullptr, int(count)).arg(truth, said)
                                      : tr("%n item(s) with the label %1, said to be %2", nullptr, int(count)).arg(truth, said));
}

void AnswerPlots::openCase(qsizetype at)
{
    if (m_insights && at >= 0 && at < m_insights->answers.size())
        open(m_insights->answers.cases[size_t(at)]);
}

void AnswerPlots::open(const AnsweredCase &answered)
{
    if (answered.itemId != 0)
        m_session.go({QStringLiteral("images"), answered.itemId, 0, 0, {}});
    else
        m_session.go({QStringLiteral("tables"), 0, answered.tableId, answered.rowId, {}});
}

void AnswerPlots::exportPlot()
{
    if (!m_insights)
        return;
    const QString title = m_list->currentItem() ? m_list->currentItem()->text() : QString();
    if (m_pages->currentIndex() == 1)
        cairn::exportPlot(m_session, this, *m_matrix, title);
    else if (m_pages->currentIndex() == 2)
        cairn::exportPlot(m_session, this, *m_recalls, title);
    else if (m_pages->currentIndex() == 0)
        cairn::exportPlot(m_session, this, *m_chart, title);
    else if (const auto file = m_session.ask().saveFile(this,
                 {tr("Export the list"), {}, {tr("Numbers (*.csv)")}, fileNameFrom(title) + QStringLiteral(".csv"), tr("Export")});
             file && m_session.succeeded(writeRows(m_worst->rows(), *file)))
        Q_EMIT m_session.told(tr("Written: %1").arg(*file));
}

} // namespace cairn
