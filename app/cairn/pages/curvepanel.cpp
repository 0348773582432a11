// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics that mean the same (train/loss, val/loss) stand on one plot, told apart by their dash.
#include "app/cairn/pages/curvepanel.h"

#include "app/cairn/pages/curvefiles.h"
#include "app/cairn/plotcurves.h"
#include "models/metrics/metricnames.h"
#include "models/runs/runs.h"
#include "widgets/common/ask.h"
#include "widgets/common/icons.h"
#include "widgets/common/palettes.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/plots/curvelegend.h"
#include "widgets/plots/curveplot.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kReloadMs = 300;
constexpr QSize kExportSize(960, 540);

} // namespace

QColor runColor(qint64 runId, const QPalette &palette)
{
    return seriesColor(int(qMax<qint64>(0, runId - 1)), isDark(palette) ? ColorGround::Dark : ColorGround::Light);
}

CurvePanel::CurvePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_metric(new QComboBox(this))
    , m_smoothing(new QSlider(Qt::Horizontal, this))
    , m_smoothingText(new QLabel(this))
    , m_axis(new SegmentedControl(this))
    , m_plot(new CurvePlot(this))
    , m_legend(new CurveLegend(this))
{
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_plot);
    splitter->addWidget(m_legend);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 320});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeControls());
    layout->addWidget(splitter, 1);
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(kReloadMs);
    connect(&m_throttle, &QTimer::timeout, this, &CurvePanel::showMetrics);
    connect(&session.project(), &Project::published, this, [this](Topics topics) {
        if (topics & (Topic::Points | Topic::Runs) && !m_throttle.isActive())
            m_throttle.start();
    });
    connect(m_plot, &CurvePlot::viewChanged, this, &CurvePanel::load);
    connect(m_plot, &CurvePlot::read, m_legend, &CurveLegend::setReadings);
    connect(m_legend, &CurveLegend::hiddenChanged, m_plot, &CurvePlot::setHidden);
    connect(m_legend, &CurveLegend::highlighted, m_plot, &CurvePlot::setHighlighted);
    m_plot->setTitles(tr("Step"), {});
    setRuns({});
}

QWidget *CurvePanel::makeControls()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    layout->setSpacing(kSpace8);
    auto *metricLabel = new QLabel(tr("&Metric"), bar);
    metricLabel->setBuddy(m_metric);
    m_metric->setMinimumWidth(170);
    m_metric->setObjectName(QStringLiteral("metric"));
    auto *smoothLabel = new QLabel(tr("&Smoothing"), bar);
    smoothLabel->setBuddy(m_smoothing);
    m_smoothing->setRange(0, 99);
    m_smoothing->setFixedWidth(140);
    m_smoothing->setToolTip(tr("A moving average over all points; the raw line stays behind it, faint"));
    m_smoothingText->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.99")) + 4);
    m_axis->addSegment(QStringLiteral("linear"), tr("Linear"), QStringLiteral("chart"));
    m_axis->addSegment(QStringLiteral("log"), tr("Log"), QStringLiteral("chart-log"));
    auto *all = new QPushButton(icon(QStringLiteral("fit")), tr("Show all"), bar);
    all->setToolTip(tr("The view that holds every point (double click)"));
    auto *save = new QPushButton(icon(QStringLiteral("export")), tr("Export…"), bar);
    save->setToolTip(tr("As PNG, SVG or PDF picture, or the raw points as CSV"));
    for (QWidget *part : {static_cast<QWidget *>(metricLabel), static_cast<QWidget *>(m_metric), static_cast<QWidget *>(smoothLabel),
             static_cast<QWidget *>(m_smoothing), static_cast<QWidget *>(m_smoothingText), static_cast<QWidget *>(m_axis)})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(all);
    layout->addWidget(save);
    const auto showWeight = [this] { m_smoothingText->setText(QLocale().toString(smoothing(), 'f', 2)); };
    showWeight();
    connect(m_metric, &QComboBox::activated, this, [this] {
        m_session.settings().setPlace(QStringLiteral("runs/metric"), m_metric->currentText().toUtf8());
        m_plot->showAll();
    });
    connect(m_smoothing, &QSlider::valueChanged, this, [this, showWeight] {
        showWeight();
        load();
    });
    connect(m_axis, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_plot->setValueAxis(id == QLatin1String("log") ? ValueAxis::Logarithmic : ValueAxis::Linear);
    });
    connect(all, &QPushButton::clicked, m_plot, &CurvePlot::showAll);
    connect(save, &QPushButton::clicked, this, &CurvePanel::exportPlot);
    return bar;
}

void CurvePanel::setRuns(const QList<qint64> &runIds)
{
    m_runs = runIds;
    showMetrics();
}

double CurvePanel::smoothing() const { return m_smoothing->value() / 100.0; }

void CurvePanel::setSmoothing(double weight) { m_smoothing->setValue(qRound(weight * 100)); }

void CurvePanel::chooseMetric(const QString &name)
{
    if (const int index = m_metric->findText(name); index >= 0)
        m_metric->setCurrentIndex(index);
    load();
}

void CurvePanel::showMetrics()
{
    QSet<QString> names, shown;
    for (const qint64 runId : std::as_const(m_runs)) {
        for (const SeriesInfo &series : Series::ofRun(m_session.project().reader(), runId).value_or(QList<SeriesInfo>())) {
            names.insert(series.name);
            shown.insert(splitMetricName(series.name).metric);
        }
    }
    m_names = QStringList(names.begin(), names.end());
    QStringList choices(shown.begin(), shown.end());
    choices.sort();
    QString wanted = m_metric->currentText();
    if (wanted.isEmpty())
        wanted = QString::fromUtf8(m_session.settings().place(QStringLiteral("runs/metric")));
    if (!choices.contains(wanted))
        wanted = choices.contains(QStringLiteral("loss")) ? QStringLiteral("loss") : choices.value(0);
    QStringList present;
    for (int index = 0; index < m_metric->count(); ++index)
        present.append(m_metric->itemText(index));
    if (present != choices) {
        m_metric->clear();
        m_metric->addItems(choices);
    }
    m_metric->setCurrentIndex(int(choices.indexOf(wanted)));
    load();
}

QStringList CurvePanel::wantedMetrics() const
{
    QStringList wanted;
    for (const QString &name : m_names) {
        if (splitMetricName(name).metric == m_metric->currentText())
            wanted.append(name);
    }
    wanted.sort();
    return wanted;
}

void CurvePanel::load()
{
    CurveRequest request {m_runs, wantedMetrics(), {}, m_plot->columns(), smoothing()};
    if (m_plot->isZoomed())
        request.range = {qint64(std::floor(m_plot->firstX())), qint64(std::ceil(m_plot->lastX()))};
    if (m_runs.isEmpty() || request.metrics.isEmpty()) {
        m_task.cancel();
        m_plot->setCurves({});
        m_legend->setCurves({});
        m_plot->setMessage(m_runs.isEmpty() ? tr("Select one or more runs above to see their curves.") : tr("No point was logged yet."));
        return;
    }
    m_task.start<QList<Curve>>(
        [file = m_session.project().file(), request](TaskControl &) -> Result<QList<Curve>> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            return reader ? loadCurves(**reader, request) : Result<QList<Curve>>(fail(reader));
        },
        [this](const Result<QList<Curve>> &curves) {
            if (m_session.succeeded(curves))
                show(*curves);
        });
}

void CurvePanel::show(const QList<Curve> &curves)
{
    QHash<qint64, QString> names;
    for (const Run &run : Runs::some(m_session.project().reader(), m_runs).value_or(QList<Run>()))
        names.insert(run.id, run.name);
    const QList<PlotCurve> shown = plotCurves(curves, names, [this](qint64 runId) { return runColor(runId, palette()); });
    m_plot->setMessage({});
    m_plot->setTitles(tr("Step"), m_metric->currentText());
    m_plot->setCurves(shown);
    m_legend->setCurves(shown);
}

void CurvePanel::changeEvent(QEvent *event)
{
    // Each ground has colours of its own.
    if (event->type() == QEvent::PaletteChange)
        load();
    QWidget::changeEvent(event);
}

void CurvePanel::exportPlot()
{
    const auto file = m_session.ask().saveFile(this,
        {tr("Export the curves"), {}, {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)"), tr("Raw points (*.csv)")},
            m_metric->currentText() + QStringLiteral(".png"), tr("Export")});
    if (!file)
        return;
    if (file->endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return exportCsv(*file);
    if (m_session.succeeded(m_plot->exportTo(*file, kExportSize)))
        Q_EMIT m_session.told(tr("Written: %1").arg(*file));
}

void CurvePanel::exportCsv(const QString &file)
{
    m_session.tasks().run<qint64>(
        tr("Writing the points"), this,
        [project = m_session.project().file(), file, runs = m_runs, metrics = wantedMetrics()](TaskControl &) -> Result<qint64> {
            auto reader = openDatabase(project, DatabaseMode::ReadOnly);
            return reader ? writeCurvePoints(**reader, runs, metrics, file) : Result<qint64>(fail(reader));
        },
        [this, file](const Result<qint64> &points) {
            if (m_session.succeeded(points))
                Q_EMIT m_session.told(tr("%n point(s) written to %1.", nullptr, int(*points)).arg(file));
        });
}

} // namespace cairn
