// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics that mean the same (train/loss, val/loss) stand on one plot, told apart by their dash.
#include "app/cairn/pages/curvepanel.h"

#include "app/cairn/pages/curvecontrols.h"
#include "app/cairn/plotcurves.h"
#include "models/metrics/metricnames.h"
#include "models/metrics/metricorder.h"
#include "widgets/common/theme.h"
#include "widgets/plots/curvegrid.h"
#include "widgets/plots/curvelegend.h"

#include <QEvent>
#include <QJsonDocument>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kReloadMs = 300;
constexpr qint64 kManyPoints = 300'000; // smoothing of more takes a moment: raw lines are shown first
constexpr QChar kFacetMark(QLatin1Char('\n')); // between a cell's metric and its facet

QString cellKey(const QString &metric, const QString &facet) { return facet.isNull() ? metric : metric + kFacetMark + facet; }

QString metricOfCell(const QString &cell) { return cell.section(kFacetMark, 0, 0); }

QString facetOfCell(const QString &cell) { return cell.contains(kFacetMark) ? cell.section(kFacetMark, 1) : QString(); }

/** The loss; else what the model did rather than the machine, whose numbers are there first. What was wished for may still come. */
QString metricToBeginWith(const QStringList &names)
{
    QStringList metrics;
    for (const QString &name : orderedMetrics(names))
        metrics.append(splitMetricName(name).metric);
    return metrics.contains(QStringLiteral("loss")) ? QStringLiteral("loss") : metrics.value(0);
}

} // namespace

QColor runColor(qint64 runId, const QPalette &palette)
{
    return seriesColor(int(qMax<qint64>(0, runId - 1)), isDark(palette) ? ColorGround::Dark : ColorGround::Light);
}

CurvePanel::CurvePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_controls(new CurveControls(this))
    , m_plot(new CurvePlot(this))
    , m_legend(new CurveLegend(this))
    , m_grid(new CurveGrid(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
{
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_grid);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_legend);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({700, 320});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_controls);
    layout->addWidget(m_splitter, 1);
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(kReloadMs);
    m_wantedMetric = QString::fromUtf8(session.settings().place(QStringLiteral("runs/metric")));
    m_controls->setView(curveViewFromJson(QJsonDocument::fromJson(session.settings().place(QStringLiteral("curves/view"))).object()));
    connectParts();
    setRuns({});
}

void CurvePanel::connectParts()
{
    connect(&m_throttle, &QTimer::timeout, this, &CurvePanel::lookAtRuns);
    connect(&m_session.project(), &Project::published, this, [this](Topics topics) {
        if (topics & (Topic::Points | Topic::Runs | Topic::Views) && !m_throttle.isActive())
            m_throttle.start();
    });
    connect(m_plot, &CurvePlot::viewChanged, this, [this] { load(); });
    connect(m_plot, &CurvePlot::read, m_legend, &CurveLegend::setReadings);
    connect(m_plot, &CurvePlot::pointClicked, this, &CurvePanel::showMoment);
    connect(m_plot, &CurvePlot::menuRequested, this,
        [this](const QPoint &at, double x, const QString &key, const QPointF &point) { openPlotMenu({}, at, x, key, point); });
    connect(m_legend, &CurveLegend::hiddenChanged, this, [this](const QSet<QString> &keys) {
        m_plot->setHidden(keys);
        showCells(m_data);
    });
    connect(m_legend, &CurveLegend::highlighted, m_plot, &CurvePlot::setHighlighted);
    connect(m_legend, &CurveLegend::colorChosen, this, [this](const QString &key, const QColor &color) {
        if (color.isValid())
            m_colors.insert(key, color);
        else
            m_colors.remove(key);
        showData(m_data);
    });
    connect(m_grid, &CurveGrid::visibleChanged, this, [this] { load(); });
    connect(m_grid, &CurveGrid::viewChanged, this, [this] { load(); });
    connect(m_grid, &CurveGrid::opened, this, [this](const QString &cell) {
        showGrid(false);
        chooseMetric(splitMetricName(metricOfCell(cell)).metric);
    });
    connect(m_grid, &CurveGrid::dropped, this, [this](const QString &from, const QString &onto) {
        QStringList &extra = m_extra[onto];
        if (!extra.contains(metricOfCell(from)) && metricOfCell(from) != metricOfCell(onto))
            extra.append(metricOfCell(from));
        load();
    });
    connect(m_grid, &CurveGrid::pointClicked, this, &CurvePanel::showMoment);
    connect(m_grid, &CurveGrid::menuRequested, this, &CurvePanel::openPlotMenu);
    connect(m_controls, &CurveControls::metricChosen, this, [this](const QString &metric) {
        m_session.settings().setPlace(QStringLiteral("runs/metric"), metric.toUtf8());
        m_wantedMetric = metric;
        m_plot->showAll();
    });
    connect(m_controls, &CurveControls::viewEdited, this, [this](const CurveView &view) {
        if (view.axis != m_data.axis)
            m_plot->showAll();
        saveView();
        lookAtRuns();
    });
    connect(m_controls, &CurveControls::gridChosen, this, &CurvePanel::showGrid);
    connect(m_controls, &CurveControls::showAllRequested, this, [this] {
        m_plot->showAll();
        m_grid->showAll();
    });
    connect(m_controls->moreMenu(), &QMenu::aboutToShow, this, &CurvePanel::fillMoreMenu);
    connect(m_controls->exportMenu(), &QMenu::aboutToShow, this, &CurvePanel::fillExportMenu);
}

void CurvePanel::setRuns(const QList<qint64> &runIds)
{
    m_runs = runIds;
    lookAtRuns();
}

CurveView CurvePanel::view() const { return m_controls->view(); }

void CurvePanel::setView(const CurveView &view)
{
    m_controls->setView(view);
    saveView();
    lookAtRuns();
}

void CurvePanel::saveView()
{
    m_session.settings().setPlace(QStringLiteral("curves/view"), QJsonDocument(curveViewToJson(view())).toJson(QJsonDocument::Compact));
}

void CurvePanel::setSmoothing(double weight)
{
    CurveView changed = view();
    changed.smoothing = Smoothing::average(weight);
    setView(changed);
}

void CurvePanel::showGrid(bool isGrid)
{
    m_controls->setGrid(isGrid);
    m_stack->setCurrentIndex(isGrid ? 1 : 0);
    m_legend->setVisible(!isGrid);
    listCells();
    load();
}

void CurvePanel::chooseMetric(const QString &name)
{
    m_wantedMetric = name;
    showOffer(m_offer);
}

void CurvePanel::lookAtRuns()
{
    if (m_runs.isEmpty()) {
        m_listing.cancel();
        return showOffer(Offer());
    }
    m_listing.startOrMark<Offer>(
        [file = m_session.project().file(), runs = m_runs, facetBy = view().facetBy](TaskControl &) -> Result<Offer> {
            const auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            if (!reader)
                return fail(reader);
            const Result<QStringList> names = Series::namesOf(**reader, runs);
            const Result<QList<CurveAxisKind>> axes = availableAxes(**reader, runs.mid(0, 50));
            const Result<QList<RunGrouping>> groupings = possibleGroupings(**reader, runs);
            Offer offer {names.value_or(QStringList()), axes.value_or(QList<CurveAxisKind>()), groupings.value_or(QList<RunGrouping>()), {}};
            if (facetBy.by != RunGrouping::By::None) {
                const Result<QHash<qint64, QString>> facets = runGroups(file, runs, facetBy);
                if (!facets)
                    return fail(facets);
                offer.facets = *facets;
            }
            return offer;
        },
        [this](const Result<Offer> &offer) {
            if (m_session.succeeded(offer))
                showOffer(*offer);
        });
}

void CurvePanel::showOffer(const Offer &offer)
{
    m_offer = offer;
    QSet<QString> families;
    for (const QString &name : offer.names)
        families.insert(splitMetricName(name).metric);
    QStringList choices(families.begin(), families.end());
    choices.sort();
    m_controls->setMetrics(choices, choices.contains(m_wantedMetric) ? m_wantedMetric : metricToBeginWith(offer.names));
    m_controls->setAxes(offer.axes, offer.names);
    m_controls->setGroupings(offer.groupings);
    listCells();
    load();
}

QStringList CurvePanel::wantedMetrics() const
{
    QStringList wanted;
    for (const QString &name : m_offer.names) {
        if (splitMetricName(name).metric == m_controls->metric() || m_second.contains(name))
            wanted.append(name);
    }
    return wanted;
}

QStringList CurvePanel::cellMetrics(const QString &cell) const { return QStringList(metricOfCell(cell)) + m_extra.value(cell); }

void CurvePanel::listCells()
{
    if (!m_controls->isGrid())
        return;
    QStringList facets(m_offer.facets.begin(), m_offer.facets.end());
    facets.sort();
    facets.removeDuplicates();
    if (facets.isEmpty())
        facets.append(QString());
    QList<CurveCell> cells;
    for (const QString &name : orderedMetrics(m_offer.names)) {
        const QString heading = metricHeading(name).isEmpty() ? tr("Metrics") : metricHeading(name);
        for (const QString &facet : std::as_const(facets))
            cells.append({cellKey(name, facet), facet.isNull() ? name : QStringLiteral("%1  (%2)").arg(name, facet), heading});
    }
    m_grid->setCells(cells);
}

CurveQuestion CurvePanel::question() const
{
    CurveQuestion question {m_runs, {}, view(), {}, m_plot->columns(), true};
    if (!m_controls->isGrid()) {
        question.metrics = wantedMetrics();
        if (m_plot->isZoomed())
            question.inView = {m_plot->firstX(), m_plot->lastX()};
        return question;
    }
    bool isZoomed = false;
    double first = std::numeric_limits<double>::infinity(), last = -first;
    for (const QString &cell : m_grid->visibleKeys()) {
        question.metrics += cellMetrics(cell);
        const CurvePlot *plot = m_grid->plotOf(cell);
        question.columns = plot->columns();
        isZoomed |= plot->isZoomed();
        first = std::min(first, plot->firstX());
        last = std::max(last, plot->lastX());
    }
    question.metrics.removeDuplicates();
    if (isZoomed && m_grid->isLinked())
        question.inView = {first, last};
    return question;
}

void CurvePanel::load()
{
    const CurveQuestion wanted = question();
    if (m_runs.isEmpty() || wanted.metrics.isEmpty()) {
        m_task.cancel();
        showData(CurveData());
        m_plot->setMessage(m_runs.isEmpty() ? tr("Select one or more runs above to see their curves.") : tr("No point was logged yet."));
        return;
    }
    // Another question: raw lines first, for the smoothed ones need every point.
    const bool isNew = !(m_asked == wanted);
    m_asked = wanted;
    if (isNew && wanted.view.smoothing.isOn() && wanted.view.groupBy.by == RunGrouping::By::None && m_data.points > kManyPoints) {
        CurveQuestion raw = wanted;
        raw.withSmoothed = false;
        return ask(raw, true);
    }
    ask(wanted, isNew);
}

void CurvePanel::ask(const CurveQuestion &question, bool isNew)
{
    const auto work = [file = m_session.project().file(), question, memory = m_memory](TaskControl &control) {
        return readCurveData(file, question, control, memory);
    };
    const auto done = [this, question](const Result<CurveData> &data) {
        if (!m_session.succeeded(data))
            return;
        showData(*data);
        if (question.withSmoothed)
            return;
        CurveQuestion whole = question;
        whole.withSmoothed = true;
        ask(whole, true);
    };
    // The same again while runs grow waits for the answer to the one before, else none would ever come.
    if (isNew)
        m_task.start<CurveData>(work, done);
    else
        m_task.startOrMark<CurveData>(work, done);
}

void CurvePanel::showData(const CurveData &data)
{
    m_data = data;
    if (m_controls->isGrid())
        showCells(data);
    else
        showPlot(data);
}

CurveLooks CurvePanel::looks(const QStringList &secondAxis) const
{
    return {[this](qint64 runId) { return runColor(runId, palette()); }, isDark(palette()) ? ColorGround::Dark : ColorGround::Light, secondAxis};
}

void CurvePanel::applyColors(QList<PlotCurve> &curves) const
{
    for (PlotCurve &curve : curves) {
        if (const auto color = m_colors.constFind(curve.key); color != m_colors.constEnd())
            curve.color = *color;
    }
}

void CurvePanel::showPlot(const CurveData &data)
{
    const QStringList metrics = wantedMetrics();
    QStringList second = m_second;
    // What is chosen as the metric itself stands at the left.
    second.removeIf([this](const QString &name) { return splitMetricName(name).metric == m_controls->metric(); });
    QList<PlotCurve> curves = plotCurves(data, metrics, view(), looks(second));
    applyColors(curves);
    QStringList left = metrics;
    left.removeIf([&](const QString &name) { return second.contains(name); });
    m_plot->setMessage(curves.isEmpty() && !data.curves.isEmpty() ? tr("No run has points that can be drawn over “%1”.").arg(curveAxisTitle(view().axis)) : QString());
    setPlotAxes(*m_plot, view(), data.currency, m_controls->metric(), second.join(QStringLiteral(", ")));
    m_plot->setEvents(plotEvents(data, metrics, looks(second)));
    m_plot->setReferences(plotReferences(data, left, Theme::of(palette()).mutedText));
    m_plot->setValueRange(plotRange(data, left));
    m_plot->setCurves(curves);
    m_plot->setHidden(m_legend->hiddenKeys());
    m_legend->setCurves(curves);
}

void CurvePanel::showCells(const CurveData &data)
{
    for (const QString &cell : m_grid->visibleKeys()) {
        CurvePlot *plot = m_grid->plotOf(cell);
        const QStringList metrics = cellMetrics(cell);
        QList<PlotCurve> curves = plotCurves(data, metrics, view(), looks(m_extra.value(cell)), facetOfCell(cell));
        applyColors(curves);
        setPlotAxes(*plot, view(), data.currency, {}, m_extra.value(cell).join(QStringLiteral(", ")));
        plot->setEvents(plotEvents(data, metrics, looks({})));
        plot->setReferences(plotReferences(data, {metricOfCell(cell)}, Theme::of(palette()).mutedText));
        plot->setValueRange(plotRange(data, {metricOfCell(cell)}));
        plot->setCurves(curves);
        plot->setHidden(m_legend->hiddenKeys());
    }
}

void CurvePanel::changeEvent(QEvent *event)
{
    // Each ground has colours of its own.
    if (event->type() == QEvent::PaletteChange)
        showData(m_data);
    QWidget::changeEvent(event);
}

} // namespace cairn
