// SPDX-License-Identifier: GPL-3.0-or-later
// A list over the queue's model; every wish is one write to the project, which the model then hears of.
#include "app/cairn/pages/queuepanel.h"

#include "models/runs/runqueue.h"
#include "models/runs/runqueuemodel.h"
#include "models/runs/runsignals.h"
#include "models/runs/workerloop.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kLeastHeat = 35, kMostHeat = 110; // below 40 the field says "never"
constexpr int kMostAtOnce = 64;
constexpr int kMostOffered = 20;

QString menuText(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace

QueuePanel::QueuePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RunQueueModel(session.project(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("clock"), tr("Nothing waits and nothing runs."),
          tr("Runs that you start while another goes on wait here for their turn, and you decide which is next."), this))
    , m_list(new QTreeView(this))
    , m_pause(new QAction(this))
{
    m_empty->addAction(QStringLiteral("new"), tr("New run"), QStringLiteral("play"));
    connect(m_empty, &EmptyState::actionTriggered, this, &QueuePanel::newRunRequested);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Queue of runs"));
    m_list->setDragEnabled(true);
    m_list->setAcceptDrops(true);
    m_list->setDropIndicatorShown(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setSectionResizeMode(RunQueueModel::WhyColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->resizeSection(RunQueueModel::PositionColumn, 64);
    m_list->header()->resizeSection(RunQueueModel::NameColumn, 220);
    m_list->header()->resizeSection(RunQueueModel::PriorityColumn, 190);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    for (const auto &[key, step] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *action = new QAction(step < 0 ? tr("Start earlier") : tr("Start later"), m_list);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, step = step] { moveChosen(step); });
        m_list->addAction(action);
    }
    connect(m_list, &QWidget::customContextMenuRequested, this, &QueuePanel::openMenu);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) { Q_EMIT runChosen(index.data(RunQueueModel::RunIdRole).toLongLong()); });
    connect(m_model, &RunQueueModel::reloaded, this, &QueuePanel::showQueue);
    connect(m_model, &RunQueueModel::failed, this, [this](const QString &sentence) { m_session.report({sentence, {}}); });
    showQueue();
}

QWidget *QueuePanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    layout->setSpacing(kSpace8);
    auto *pause = new QPushButton(bar);
    pause->setObjectName(QStringLiteral("queue-pause"));
    connect(m_pause, &QAction::changed, pause, [this, pause] {
        pause->setIcon(m_pause->icon());
        pause->setText(m_pause->text());
        pause->setToolTip(m_pause->toolTip());
        pause->setEnabled(m_pause->isEnabled());
    });
    connect(pause, &QPushButton::clicked, this, &QueuePanel::togglePaused);
    m_summary = new QLabel(bar);
    m_summary->setObjectName(QStringLiteral("queue-summary"));
    m_summary->setWordWrap(true);
    m_atOnce = new QSpinBox(bar);
    m_atOnce->setObjectName(QStringLiteral("queue-at-once"));
    m_atOnce->setRange(1, kMostAtOnce);
    m_atOnce->setToolTip(tr("How many runs go on at the same time. Runs share processor and memory, so two at once are each slower."));
    m_mains = new QCheckBox(tr("Only on &mains power"), bar);
    m_mains->setObjectName(QStringLiteral("queue-mains"));
    m_mains->setToolTip(tr("On its battery the computer starts no new run; what goes on is left alone"));
    m_heat = new QSpinBox(bar);
    m_heat->setObjectName(QStringLiteral("queue-heat"));
    m_heat->setRange(kLeastHeat, kMostHeat);
    m_heat->setSingleStep(5);
    m_heat->setSuffix(QStringLiteral(" °C"));
    m_heat->setSpecialValueText(tr("never"));
    m_heat->setToolTip(tr("No new run starts while a part of the computer is at least so hot"));
    auto *atOnce = new QLabel(tr("&At once"), bar);
    atOnce->setBuddy(m_atOnce);
    auto *heat = new QLabel(tr("&Rest above"), bar);
    heat->setBuddy(m_heat);
    layout->addWidget(pause);
    layout->addWidget(m_summary, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> {atOnce, m_atOnce, m_mains, heat, m_heat})
        layout->addWidget(widget);
    Project &project = m_session.project();
    connect(m_atOnce, &QSpinBox::valueChanged, this, [this, &project](int count) { change(setRunsAtOnce(project, count)); });
    connect(m_mains, &QCheckBox::toggled, this, [this, &project](bool on) { change(setQueueNeedsMains(project, on)); });
    connect(m_heat, &QSpinBox::valueChanged, this, [this, &project](int celsius) { change(setQueueRestsAbove(project, celsius <= kLeastHeat ? 0 : celsius)); });
    for (QWidget *field : std::initializer_list<QWidget *> {m_atOnce, m_mains, m_heat})
        field->setEnabled(!project.isReadOnly());
    return bar;
}

qsizetype QueuePanel::count() const { return m_model->runs().size(); }
qint64 QueuePanel::chosen() const { return m_list->currentIndex().data(RunQueueModel::RunIdRole).toLongLong(); }

void QueuePanel::showQueue()
{
    const RunOrder &order = m_model->order();
    m_pause->setIcon(icon(order.isPaused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pause->setText(order.isPaused ? tr("Go on") : tr("Pause the queue"));
    m_pause->setToolTip(order.isPaused ? tr("Start runs again as their turn comes") : tr("Start nothing new; what goes on is left alone"));
    m_pause->setEnabled(!m_session.project().isReadOnly());
    m_summary->setText(m_model->summary());
    const QSignalBlocker noAtOnce(m_atOnce), noMains(m_mains), noHeat(m_heat);
    if (!m_atOnce->hasFocus() || m_atOnce->value() != order.runsAtOnce)
        m_atOnce->setValue(order.runsAtOnce);
    m_mains->setChecked(order.needsMains);
    m_heat->setValue(order.restsAboveCelsius == 0 ? kLeastHeat : order.restsAboveCelsius);
    m_stack->setCurrentWidget(count() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    Q_EMIT countChanged();
}

void QueuePanel::change(const Result<void> &done)
{
    if (m_session.succeeded(done))
        // What may start now is started by a worker, which ends where nothing is to do.
        m_session.succeeded(ensureWorker(m_session.project(), {m_session.paths().programs}));
    m_model->reload();
}

void QueuePanel::togglePaused() { change(setQueuePaused(m_session.project(), !m_model->order().isPaused)); }

void QueuePanel::setSuspended(const QList<qint64> &runIds, bool isSuspended)
{
    for (const qint64 id : runIds)
        m_session.succeeded(isSuspended ? suspendRun(m_session.project(), id) : resumeRun(m_session.project(), id));
    m_model->reload();
}

void QueuePanel::moveChosen(int step)
{
    const qint64 id = chosen();
    change(m_model->move(id, step));
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void QueuePanel::fillMenu(QMenu &menu, qint64 runId)
{
    const QueuedRun *found = m_model->run(runId);
    if (!found || m_session.project().isReadOnly())
        return;
    const QueuedRun run = *found;
    Project &project = m_session.project();
    if (run.status != RunStatus::Queued) {
        const bool isHalted = run.status == RunStatus::Suspended;
        menu.addAction(icon(isHalted ? QStringLiteral("play") : QStringLiteral("pause")), isHalted ? tr("Let it go on") : tr("Halt it"), this,
            [this, runId, isHalted] { setSuspended({runId}, !isHalted); });
        return;
    }
    menu.addAction(icon(QStringLiteral("chevron-up")), tr("Start first"), this, [this, runId, &project] { change(moveQueuedRun(project, runId, 1)); });
    menu.addAction(icon(QStringLiteral("chevron-down")), tr("Start last"), this, [this, runId, &project] { change(moveQueuedRun(project, runId, kMostAtOnce * kMostAtOnce)); });
    QMenu *priorities = menu.addMenu(tr("Priority"));
    for (const RunPriority priority : {RunPriority::Urgent, RunPriority::Normal, RunPriority::Idle}) {
        QAction *action = priorities->addAction(runPriorityText(priority), this, [this, runId, priority, &project] { change(setRunPriority(project, runId, priority)); });
        action->setCheckable(true);
        action->setChecked(run.priority == priority);
    }
    QMenu *after = menu.addMenu(tr("Start after"));
    QAction *none = after->addAction(tr("No other run"), this, [this, runId, &project] { change(setWaitsFor(project, runId, 0)); });
    none->setCheckable(true);
    none->setChecked(run.waitsForId == 0);
    int offered = 0;
    for (const QueuedRun &other : m_model->runs()) {
        if (other.id == runId || ++offered > kMostOffered)
            continue;
        QAction *action = after->addAction(menuText(other.name), this, [this, runId, otherId = other.id, &project] { change(setWaitsFor(project, runId, otherId)); });
        action->setCheckable(true);
        action->setChecked(run.waitsForId == other.id);
    }
    menu.addAction(icon(QStringLiteral("remove")), tr("Take out of the queue"), this, [this, runId, &project] { change(stopRun(project, runId)); });
}

void QueuePanel::openMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index.data(RunQueueModel::RunIdRole).toLongLong());
    menu->addActions(m_list->actions());
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace cairn
