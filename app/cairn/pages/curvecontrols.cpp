// SPDX-License-Identifier: GPL-3.0-or-later
// Each choice is a button that says what is chosen and opens a menu.
#include "app/cairn/pages/curvecontrols.h"

#include "app/cairn/pages/groupform.h"
#include "widgets/common/icons.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QWidgetAction>

namespace cairn {
namespace {

QString smoothingText(SmoothingKind kind)
{
    switch (kind) {
    case SmoothingKind::None:
        return CurveControls::tr("Not smoothed");
    case SmoothingKind::Average:
        return CurveControls::tr("Moving average");
    case SmoothingKind::TimeAverage:
        return CurveControls::tr("Average by distance");
    case SmoothingKind::Mean:
        return CurveControls::tr("Mean of a window");
    case SmoothingKind::Median:
        return CurveControls::tr("Median of a window");
    }
    return {};
}

QString smoothingHelp(SmoothingKind kind)
{
    switch (kind) {
    case SmoothingKind::None:
        return CurveControls::tr("The points as they were logged");
    case SmoothingKind::Average:
        return CurveControls::tr("The exponential moving average that TensorBoard shows");
    case SmoothingKind::TimeAverage:
        return CurveControls::tr("The same, but a point after a gap weighs more: for points that are not evenly spaced");
    case SmoothingKind::Mean:
        return CurveControls::tr("Centred on each point");
    case SmoothingKind::Median:
        return CurveControls::tr("Centred on each point; single outliers leave it untouched");
    }
    return {};
}

QString scaleText(ValueAxis axis)
{
    switch (axis) {
    case ValueAxis::Linear:
        return CurveControls::tr("Linear");
    case ValueAxis::Logarithmic:
        return CurveControls::tr("Logarithmic");
    case ValueAxis::SymmetricLogarithmic:
        return CurveControls::tr("Symmetric logarithm");
    case ValueAxis::Logit:
        return CurveControls::tr("Logit");
    }
    return {};
}

bool hasWindow(SmoothingKind kind) { return kind == SmoothingKind::Mean || kind == SmoothingKind::Median; }

} // namespace

CurveControls::CurveControls(QWidget *parent)
    : QWidget(parent)
    , m_mode(new SegmentedControl(this))
    , m_metric(new QComboBox(this))
    , m_amount(new QSlider(Qt::Horizontal, this))
    , m_amountText(new QLabel(this))
    , m_smoothingMenu(new QMenu(this))
    , m_axisMenu(new QMenu(this))
    , m_scaleMenu(new QMenu(this))
    , m_groupMenu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
    , m_exportMenu(new QMenu(this))
    , m_groups(new GroupForm)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    layout->setSpacing(kSpace8);
    m_mode->addSegment(QStringLiteral("plot"), {}, QStringLiteral("chart"), tr("One plot"));
    m_mode->addSegment(QStringLiteral("grid"), {}, QStringLiteral("grid"), tr("One plot a metric"));
    m_metric->setObjectName(QStringLiteral("metric"));
    m_metric->setMinimumWidth(120);
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_metric->setMaximumWidth(220);
    m_metric->setToolTip(tr("The metric that is drawn; training and validation share a plot"));
    m_metric->setAccessibleName(tr("Metric"));
    layout->addWidget(m_mode);
    layout->addWidget(m_metric);
    m_axisButton = addMenuButton(layout, m_axisMenu, tr("What the curves are drawn over"));
    m_scaleButton = addMenuButton(layout, m_scaleMenu, tr("The value axis and its range"));
    m_smoothingButton = addMenuButton(layout, m_smoothingMenu, tr("How the curves are smoothed: always over all points; the raw line stays behind, faint"));
    layout->addWidget(makeSmoothing());
    m_groupButton = addMenuButton(layout, m_groupMenu, tr("Many runs as one line with a band, and what colours, dashes and markers mean"));
    auto *form = new QWidgetAction(m_groupMenu);
    form->setDefaultWidget(m_groups);
    m_groupMenu->addAction(form);
    layout->addStretch();
    auto *all = new QPushButton(icon(QStringLiteral("fit")), {}, this);
    all->setToolTip(tr("The view that holds every point (double click)"));
    all->setAccessibleName(tr("Show all"));
    layout->addWidget(all);
    auto *more = addMenuButton(layout, m_moreMenu, tr("Arrangements, events, levels, cursors"));
    more->setText(tr("View"));
    auto *save = addMenuButton(layout, m_exportMenu, tr("As a picture for the screen or a paper, as LaTeX, or the raw points as CSV"));
    save->setText(tr("Export"));
    save->setIcon(icon(QStringLiteral("export")));
    connect(m_mode, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_metric->setEnabled(id == QLatin1String("plot"));
        Q_EMIT gridChosen(id == QLatin1String("grid"));
    });
    connect(m_metric, &QComboBox::activated, this, [this] { Q_EMIT metricChosen(m_metric->currentText()); });
    connect(all, &QPushButton::clicked, this, &CurveControls::showAllRequested);
    connect(m_axisMenu, &QMenu::aboutToShow, this, &CurveControls::fillAxisMenu);
    connect(m_scaleMenu, &QMenu::aboutToShow, this, &CurveControls::fillScaleMenu);
    connect(m_smoothingMenu, &QMenu::aboutToShow, this, &CurveControls::fillSmoothingMenu);
    connect(m_groups, &GroupForm::edited, this, [this](const CurveView &view) { edit([&](CurveView &mine) { mine = view; }); });
    showView();
}

QPushButton *CurveControls::addMenuButton(QHBoxLayout *layout, QMenu *menu, const QString &toolTip)
{
    auto *button = new QPushButton(this);
    button->setMenu(menu);
    button->setToolTip(toolTip);
    menu->setToolTipsVisible(true);
    layout->addWidget(button);
    return button;
}

QWidget *CurveControls::makeSmoothing()
{
    auto *part = new QWidget(this);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    m_amount->setRange(0, 99);
    m_amount->setMinimumWidth(60);
    m_amount->setMaximumWidth(120);
    m_amount->setAccessibleName(tr("Smoothing"));
    m_amount->setToolTip(tr("How smooth; the raw line stays behind it, faint"));
    m_amountText->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.99")) + 4);
    layout->addWidget(m_amount);
    layout->addWidget(m_amountText);
    connect(m_amount, &QSlider::valueChanged, this, &CurveControls::slide);
    return part;
}

void CurveControls::slide(int place)
{
    edit([place](CurveView &view) {
        if (view.smoothing.kind == SmoothingKind::None && place > 0)
            view.smoothing.kind = SmoothingKind::Average;
        if (hasWindow(view.smoothing.kind))
            view.smoothing.window = 2 * place + 1;
        else
            view.smoothing.weight = place / 100.0;
    });
}

void CurveControls::edit(const std::function<void(CurveView &)> &change)
{
    CurveView view = m_view;
    change(view);
    if (view == m_view)
        return;
    m_view = view;
    showView();
    Q_EMIT viewEdited(m_view);
}

void CurveControls::setView(const CurveView &view)
{
    m_view = view;
    showView();
}

void CurveControls::showView()
{
    const QSignalBlocker blocker(m_amount);
    const Smoothing &smoothing = m_view.smoothing;
    const bool isWindow = hasWindow(smoothing.kind);
    m_amount->setValue(smoothing.kind == SmoothingKind::None ? 0 : isWindow ? (smoothing.window - 1) / 2 : qRound(smoothing.weight * 100));
    m_amountText->setText(smoothing.kind == SmoothingKind::None ? QString() : isWindow ? QLocale().toString(smoothing.window) : QLocale().toString(smoothing.weight, 'f', 2));
    m_smoothingButton->setText(smoothingText(smoothing.kind));
    m_axisButton->setText(fontMetrics().elidedText(curveAxisTitle(m_view.axis), Qt::ElideRight, 140));
    m_scaleButton->setText(scaleText(m_view.valueAxis));
    m_groupButton->setText(m_view.groupBy.by == RunGrouping::By::None ? tr("Group") : tr("Grouped"));
    m_groups->setView(m_view);
}

void CurveControls::setMetrics(const QStringList &choices, const QString &current)
{
    QStringList present;
    for (int index = 0; index < m_metric->count(); ++index)
        present.append(m_metric->itemText(index));
    if (present != choices) {
        m_metric->clear();
        m_metric->addItems(choices);
    }
    m_metric->setCurrentIndex(int(choices.indexOf(current)));
}

QString CurveControls::metric() const { return m_metric->currentText(); }

void CurveControls::setAxes(const QList<CurveAxisKind> &kinds, const QStringList &metrics)
{
    m_axisKinds = kinds;
    m_axisMetrics = metrics;
}

void CurveControls::setGroupings(const QList<RunGrouping> &groupings) { m_groups->setGroupings(groupings); }

void CurveControls::setGrid(bool isGrid) { m_mode->setCurrent(isGrid ? QStringLiteral("grid") : QStringLiteral("plot")); }

bool CurveControls::isGrid() const { return m_mode->current() == QLatin1String("grid"); }

void CurveControls::fillAxisMenu()
{
    m_axisMenu->clear();
    const auto add = [this](QMenu *menu, const CurveAxis &axis) {
        QAction *action = menu->addAction(curveAxisTitle(axis), this, [this, axis] { edit([&](CurveView &view) { view.axis = axis; }); });
        action->setCheckable(true);
        action->setChecked(m_view.axis == axis);
    };
    for (const CurveAxisKind kind : std::as_const(m_axisKinds))
        add(m_axisMenu, {kind, {}});
    if (m_axisMetrics.isEmpty())
        return;
    QMenu *others = m_axisMenu->addMenu(tr("Another metric"));
    for (const QString &metric : std::as_const(m_axisMetrics))
        add(others, {CurveAxisKind::Metric, metric});
}

void CurveControls::fillScaleMenu()
{
    m_scaleMenu->clear();
    for (const ValueAxis axis : {ValueAxis::Linear, ValueAxis::Logarithmic, ValueAxis::SymmetricLogarithmic, ValueAxis::Logit}) {
        QAction *action = m_scaleMenu->addAction(scaleText(axis), this, [this, axis] { edit([&](CurveView &view) { view.valueAxis = axis; }); });
        action->setCheckable(true);
        action->setChecked(m_view.valueAxis == axis);
    }
    m_scaleMenu->addSeparator();
    const auto addRange = [this](CurveView::Range range, const QString &text, const QString &toolTip) {
        QAction *action = m_scaleMenu->addAction(text, this, [this, range] { edit([&](CurveView &view) { view.range = range; }); });
        action->setToolTip(toolTip);
        action->setCheckable(true);
        action->setChecked(m_view.range == range);
    };
    addRange(CurveView::Range::All, tr("All values"), tr("From the smallest to the largest"));
    addRange(CurveView::Range::Percentile, tr("Without outliers"), tr("From the 5th to the 95th percentile; what lies beyond is marked at the edge"));
    addRange(CurveView::Range::Best, tr("Where it is best"), tr("The better half of the values"));
    auto *form = new QWidgetAction(m_scaleMenu);
    form->setDefaultWidget(makeRangeForm(m_view, [this](double low, double high) {
        edit([&](CurveView &view) {
            view.range = CurveView::Range::Hand;
            view.low = low;
            view.high = high;
        });
        m_scaleMenu->close();
    }));
    m_scaleMenu->addAction(form);
}

void CurveControls::fillSmoothingMenu()
{
    m_smoothingMenu->clear();
    for (const SmoothingKind kind : {SmoothingKind::None, SmoothingKind::Average, SmoothingKind::TimeAverage, SmoothingKind::Mean, SmoothingKind::Median}) {
        QAction *action = m_smoothingMenu->addAction(smoothingText(kind), this, [this, kind] {
            edit([&](CurveView &view) {
                view.smoothing.kind = kind;
                if (view.smoothing.weight <= 0)
                    view.smoothing.weight = 0.6;
            });
        });
        action->setToolTip(smoothingHelp(kind));
        action->setCheckable(true);
        action->setChecked(m_view.smoothing.kind == kind);
    }
}

} // namespace cairn
