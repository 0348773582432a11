// SPDX-License-Identifier: GPL-3.0-or-later
// Each view needs other choices; those that do not apply are hidden.
#include "app/cairn/pages/manyrunspanel.h"

#include "app/cairn/answercharts.h"
#include "app/cairn/manyruncharts.h"
#include "app/cairn/pages/plotfiles.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/theme.h"
#include "widgets/plots/chartview.h"
#include "widgets/plots/parallelplot.h"
#include "widgets/plots/scattermatrix.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr qsizetype kMostAxes = 9;

} // namespace

ManyRunsPanel::ManyRunsPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new SegmentedControl(this))
    , m_metricLabel(new QLabel(tr("Metric"), this))
    , m_metric(new QComboBox(this))
    , m_firstLabel(new QLabel(this))
    , m_first(new QComboBox(this))
    , m_secondLabel(new QLabel(tr("and"), this))
    , m_second(new QComboBox(this))
    , m_axes(new QPushButton(tr("Axes"), this))
    , m_axesMenu(new QMenu(m_axes))
    , m_narrow(new QPushButton(this))
    , m_export(new QPushButton(icon(QStringLiteral("export")), tr("Export…"), this))
    , m_note(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_parallel(new ParallelPlot(this))
    , m_scatter(new ScatterMatrix(this))
    , m_chart(new ChartView(this))
{
    setSurface(this, Surface::WorkArea);
    m_view->addSegment(QStringLiteral("parallel"), tr("Parallel"), {}, tr("An axis for each value, a line for each run; drag along an axis to keep the runs that pass there"));
    m_view->addSegment(QStringLiteral("scatter"), tr("Scatter"), {}, tr("Every value against every other"));
    m_view->addSegment(QStringLiteral("importance"), tr("Importance"), {}, tr("Which parameter the metric depends on"));
    m_view->addSegment(QStringLiteral("slice"), tr("Slice"), {}, tr("How the metric goes with one parameter"));
    m_view->addSegment(QStringLiteral("contour"), tr("Contour"), {}, tr("How the metric goes with two parameters"));
    m_view->addSegment(QStringLiteral("pareto"), tr("Cost"), {}, tr("The metric against time, memory or energy, and the runs that nobody beats in both"));
    m_metric->setAccessibleName(tr("Metric"));
    m_axes->setMenu(m_axesMenu);
    m_axes->setToolTip(tr("Which values have an axis"));
    m_narrow->setToolTip(tr("Ticks only the runs that the brushes keep"));
    m_export->setToolTip(tr("As PNG, SVG or PDF picture, or the numbers as CSV"));
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextTone(m_note, TextTone::Muted);
    for (QComboBox *box : {m_metric, m_first, m_second})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpace8);
    line->addWidget(m_view);
    line->addStretch();
    line->addWidget(m_export);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(kSpace8);
    for (QWidget *part : {static_cast<QWidget *>(m_metricLabel), static_cast<QWidget *>(m_metric), static_cast<QWidget *>(m_firstLabel),
             static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_secondLabel), static_cast<QWidget *>(m_second), static_cast<QWidget *>(m_axes),
             static_cast<QWidget *>(m_narrow)})
        choices->addWidget(part);
    choices->addStretch();
    m_stack->addWidget(m_parallel);
    m_stack->addWidget(m_scatter);
    m_stack->addWidget(m_chart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace12);
    layout->setSpacing(kSpace8);
    layout->addLayout(line);
    layout->addLayout(choices);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);
    connect(m_view, &SegmentedControl::currentChanged, this, &ManyRunsPanel::showView);
    for (QComboBox *box : {m_metric, m_first, m_second})
        connect(box, &QComboBox::activated, this, &ManyRunsPanel::showView);
    connect(m_parallel, &ParallelPlot::brushed, this, &ManyRunsPanel::showBrush);
    connect(m_narrow, &QPushButton::clicked, this, [this] { Q_EMIT narrowRequested(m_parallel->brushedIds()); });
    connect(m_export, &QPushButton::clicked, this, &ManyRunsPanel::exportPlot);
    const auto openRun = [this](qint64 id) { m_session.go({QStringLiteral("runs"), 0, 0, 0, {id}}); };
    connect(m_parallel, &ParallelPlot::idClicked, this, openRun);
    connect(m_scatter, &ScatterMatrix::idClicked, this, openRun);
    connect(m_chart, &ChartView::idClicked, this, openRun);
    for (DrawnPlot *plot : {static_cast<DrawnPlot *>(m_parallel), static_cast<DrawnPlot *>(m_scatter), static_cast<DrawnPlot *>(m_chart)})
        connect(plot, &DrawnPlot::exportRequested, this, &ManyRunsPanel::exportPlot);
}

void ManyRunsPanel::setRuns(const QList<Run> &runs)
{
    m_runs = runs;
    m_isStale = true;
    if (isVisible())
        fill();
}

void ManyRunsPanel::showEvent(QShowEvent *event)
{
    if (m_isStale)
        fill();
    QWidget::showEvent(event);
}

void ManyRunsPanel::choose(const QString &view) { m_view->setCurrent(view); }

DrawnPlot *ManyRunsPanel::shownPlot() const { return static_cast<DrawnPlot *>(m_stack->currentWidget()); }

void ManyRunsPanel::exportPlot() { cairn::exportPlot(m_session, this, *shownPlot(), shownPlot()->title()); }

int ManyRunsPanel::chosenOf(const QComboBox &box) { return box.currentIndex() < 0 ? -1 : box.currentData().toInt(); }

int ManyRunsPanel::metric() const { return chosenOf(*m_metric); }

void ManyRunsPanel::fill()
{
    m_isStale = false;
    m_dimensions = runDimensions(m_runs);
    fillChoices();
    fillAxes();
    showView();
}

namespace {

void refill(QComboBox &box, const QList<RunDimension> &dimensions, const std::function<bool(const RunDimension &)> &isOffered, int preferred)
{
    const QString before = box.currentText();
    box.clear();
    for (int at = 0; at < dimensions.size(); ++at) {
        if (isOffered(dimensions[at]))
            box.addItem(dimensions[at].name, at);
    }
    const int again = box.findText(before);
    box.setCurrentIndex(again >= 0 ? again : std::min(preferred, box.count() - 1));
    box.setMinimumWidth(box.sizeHint().width() + kSpace8);
}

} // namespace

void ManyRunsPanel::fillChoices()
{
    refill(*m_metric, m_dimensions, [](const RunDimension &each) { return each.kind == RunDimension::Kind::Metric; }, 0);
    // What is judged on validation, accuracy before loss, is what most people ask about.
    if (!m_metric->property("chosen").toBool()) {
        for (const char *name : {"val/accuracy", "val/auc", "val/rmse", "val/loss"}) {
            if (const int at = m_metric->findText(QString::fromLatin1(name)); at >= 0) {
                m_metric->setCurrentIndex(at);
                break;
            }
        }
        m_metric->setProperty("chosen", true);
    }
}

QList<int> ManyRunsPanel::shownAxes() const
{
    QList<int> shown;
    for (int at = 0; at < m_dimensions.size(); ++at) {
        if (at != metric() && !m_hiddenAxes.contains(m_dimensions[at].name) && m_dimensions[at].kind != RunDimension::Kind::Metric)
            shown.append(at);
    }
    shown = shown.mid(0, kMostAxes - 1);
    if (metric() >= 0)
        shown.append(metric());
    return shown;
}

void ManyRunsPanel::fillAxes()
{
    m_axesMenu->clear();
    for (const RunDimension &dimension : std::as_const(m_dimensions)) {
        if (dimension.kind == RunDimension::Kind::Metric)
            continue;
        QAction *action = m_axesMenu->addAction(QString(dimension.name).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(!m_hiddenAxes.contains(dimension.name));
        connect(action, &QAction::toggled, this, [this, name = dimension.name](bool on) {
            if (on)
                m_hiddenAxes.remove(name);
            else
                m_hiddenAxes.insert(name);
            showPoints();
        });
    }
}

void ManyRunsPanel::showView()
{
    const QString view = m_view->current();
    const bool arePoints = view == QLatin1String("parallel") || view == QLatin1String("scatter");
    const bool isContour = view == QLatin1String("contour"), isPareto = view == QLatin1String("pareto"), isSlice = view == QLatin1String("slice");
    m_axes->setVisible(arePoints);
    m_firstLabel->setVisible(isContour || isPareto || isSlice);
    m_first->setVisible(isContour || isPareto || isSlice);
    m_secondLabel->setVisible(isContour);
    m_second->setVisible(isContour);
    m_firstLabel->setText(isPareto ? tr("against") : tr("by"));
    const auto isParam = [](const RunDimension &each) { return each.kind == RunDimension::Kind::Param; };
    const auto isCost = [](const RunDimension &each) { return each.kind == RunDimension::Kind::Cost; };
    if (isPareto)
        refill(*m_first, m_dimensions, isCost, 0);
    else if (isContour || isSlice)
        refill(*m_first, m_dimensions, isParam, 0);
    if (isContour)
        refill(*m_second, m_dimensions, isParam, 1);
    m_note->clear();
    showBrush();
    if (arePoints) {
        showPoints();
        m_stack->setCurrentIndex(view == QLatin1String("parallel") ? 0 : 1);
        return;
    }
    m_stack->setCurrentIndex(2);
    if (metric() < 0) {
        Chart chart;
        chart.message = tr("No metric was logged yet.");
        m_chart->setChart(chart);
    } else if (isPareto) {
        Chart chart;
        chart.message = tr("What the runs took was not measured.");
        m_chart->setChart(chosenOf(*m_first) < 0 ? chart : paretoChart(m_runs, m_dimensions, metric(), chosenOf(*m_first)));
    } else {
        study();
    }
}

void ManyRunsPanel::showPoints()
{
    const PlotPoints points = plotPoints(m_runs, m_dimensions, shownAxes(), metric());
    m_parallel->setPoints(points);
    m_scatter->setPoints(points);
    m_scatter->setChosen(m_parallel->isBrushed() ? m_parallel->brushedIds() : QList<qint64>());
}

void ManyRunsPanel::showBrush()
{
    const bool isOn = m_parallel->isBrushed() && m_stack->currentIndex() < 2;
    const auto count = m_parallel->brushedIds().size();
    m_narrow->setVisible(isOn);
    m_narrow->setEnabled(count > 0);
    m_narrow->setText(tr("Only these %n run(s)", nullptr, int(count)));
    m_scatter->setChosen(m_parallel->isBrushed() ? m_parallel->brushedIds() : QList<qint64>());
}

void ManyRunsPanel::study()
{
    const bool isContour = m_view->current() == QLatin1String("contour");
    m_task.start<Study>(
        [dimensions = m_dimensions, metric = metric(), first = chosenOf(*m_first), second = chosenOf(*m_second), isContour](TaskControl &) -> Result<Study> {
            Study study;
            study.params = studyParams(dimensions, metric);
            if (isContour && first >= 0 && second >= 0)
                study.surface = paramSurface(dimensions, metric, first, second);
            return study;
        },
        [this](const Result<Study> &study) {
            if (m_session.succeeded(study))
                showStudy(*study);
        });
}

void ManyRunsPanel::showStudy(const Study &study)
{
    const QString view = m_view->current();
    const int first = chosenOf(*m_first), second = chosenOf(*m_second);
    if (metric() < 0)
        return;
    if (view == QLatin1String("importance"))
        m_chart->setChart(importanceChart(study.params, m_dimensions[metric()].name));
    else if (view == QLatin1String("slice"))
        m_chart->setChart(sliceChart(m_runs, m_dimensions, study.params, metric(), int(study.params.dimensions.indexOf(first))));
    else if (view == QLatin1String("contour"))
        m_chart->setChart(surfaceChart(m_runs, m_dimensions, study.surface, metric(), first, second));
    showWarning(study.params);
}

void ManyRunsPanel::showWarning(const ParamStudy &study)
{
    if (!study.problem.isEmpty())
        return m_note->setText(study.problem);
    QStringList sentences;
    if (study.hasFewRuns) {
        sentences.append(tr("Only %n run(s): too few to trust these shares. Ten runs for each parameter are a beginning.", nullptr, study.runs));
    }
    if (std::isfinite(study.explained)) {
        sentences.append(study.explained <= 0 ? tr("The forest foresees runs that it has not seen no better than their mean does: do not read anything into it.")
                                              : tr("The forest explains %1 of the differences between runs that it has not seen.").arg(shareText(study.explained)));
    }
    if (!study.leftOut.isEmpty())
        sentences.append(tr("Left out, since not every run has them: %1.").arg(study.leftOut.join(QStringLiteral(", "))));
    m_note->setText(sentences.join(QLatin1Char(' ')));
}

} // namespace cairn
