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
#include <QTreeView>

namespace cairn {
namespace {

constexpr int kLeastHeat = 35, kMostHeat = 110; // below 40 the field says "never"
constexpr int kMostAtOnce = 64;
constexpr int kMostOffered = 20;

QString menuText(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace

QueuePanel::QueuePanel(Session &session, QWidget *parent)
    : ListPanel(*new RunQueueModel(session.project()), tr("Queue of runs"),
          new EmptyState(QStringLiteral("clock"), tr("Nothing waits and nothing runs."),
              tr("Runs that you start while another goes on wait here for their turn, and you decide which is next.")), parent)
    , m_session(session)
    , m_model(static_cast<RunQueueModel *>(list()->model()))
    , m_pause(new QAction(this))
{
    m_model->setParent(this);
    auto *empty = findChild<EmptyState *>();
    empty->addAction(QStringLiteral("new"), tr("New run"), QStringLiteral("play"));
    connect(empty, &EmptyState::actionTriggered, this, &QueuePanel::newRunRequested);
    list()->setDragEnabled(true);
    list()->setAcceptDrops(true);
    list()->setDropIndicatorShown(true);
    list()->setDragDropMode(QAbstractItemView::InternalMove);
    list()->setContextMenuPolicy(Qt::CustomContextMenu);
    list()->header()->setSectionResizeMode(RunQueueModel::WhyColumn, QHeaderView::Stretch);
    list()->header()->setStretchLastSection(false);
    list()->header()->resizeSection(RunQueueModel::PositionColumn, 64);
    list()->header()->resizeSection(RunQueueModel::NameColumn, 220);
    list()->header()->resizeSection(RunQueueModel::PriorityColumn, 190);
    makeBar();
    for (const auto &[key, step] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *action = new QAction(step < 0 ? tr("Start earlier") : tr("Start later"), list());
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, step = step] { moveChosen(step); });
        list()->addAction(action);
    }
    connect(list(), &QWidget::customContextMenuRequested, this, &QueuePanel::openMenu);
    connect(list(), &QTreeView::activated, this, [this](const QModelIndex &index) { Q_EMIT runChosen(index.data(RunQueueModel::RunIdRole).toLongLong()); });
    connect(m_model, &RunQueueModel::reloaded, this, &QueuePanel::showQueue);
    connect(m_model, &RunQueueModel::failed, this, [this](const QString &sentence) { m_session.report({sentence, {}}); });
    showQueue();
}

void QueuePanel::makeBar()
{
    auto *pause = new QPushButton(this);
    pause->setObjectName(QStringLiteral("queue-pause"));
    connect(m_pause, &QAction::changed, pause, [this, pause] {
        pause->setIcon(m_pause->icon());
        pause->setText(m_pause->text());
        pause->setToolTip(m_pause->toolTip());
        pause->setEnabled(m_pause->isEnabled());
    });
    connect(pause, &QPushButton::clicked, this, &QueuePanel::togglePaused);
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("queue-summary"));
    m_summary->setWordWrap(true);
    m_atOnce = new QSpinBox(this);
    m_atOnce->setObjectName(QStringLiteral("queue-at-once"));
    m_atOnce->setRange(1, kMostAtOnce);
    m_atOnce->setToolTip(tr("How many runs go on at the same time. Runs share processor and memory, so two at once are each slower."));
    m_mains = new QCheckBox(tr("Only on &mains power"), this);
    m_mains->setObjectName(QStringLiteral("queue-mains"));
    m_mains->setToolTip(tr("On its battery the computer starts no new run; what goes on is left alone"));
    m_heat = new QSpinBox(this);
    m_heat->setObjectName(QStringLiteral("queue-heat"));
    m_heat->setRange(kLeastHeat, kMostHeat);
    m_heat->setSingleStep(5);
    m_heat->setSuffix(QStringLiteral(" °C"));
    m_heat->setSpecialValueText(tr("never"));
    m_heat->setToolTip(tr("No new run starts while a part of the computer is at least so hot"));
    auto *atOnce = new QLabel(tr("&At once"), this);
    atOnce->setBuddy(m_atOnce);
    auto *heat = new QLabel(tr("&Rest above"), this);
    heat->setBuddy(m_heat);
    bar()->addWidget(pause);
    bar()->addWidget(m_summary, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> {atOnce, m_atOnce, m_mains, heat, m_heat})
        bar()->addWidget(widget);
    Project &project = m_session.project();
    connect(m_atOnce, &QSpinBox::valueChanged, this, [this, &project](int count) { change(setRunsAtOnce(project, count)); });
    connect(m_mains, &QCheckBox::toggled, this, [this, &project](bool on) { change(setQueueNeedsMains(project, on)); });
    connect(m_heat, &QSpinBox::valueChanged, this, [this, &project](int celsius) { change(setQueueRestsAbove(project, celsius <= kLeastHeat ? 0 : celsius)); });
    for (QWidget *field : std::initializer_list<QWidget *> {m_atOnce, m_mains, m_heat})
        field->setEnabled(!project.isReadOnly());
}

qsizetype QueuePanel::count() const { return m_model->runs().size(); }
qint64 QueuePanel::chosen() const { return list()->currentIndex().data(RunQueueModel::RunIdRole).toLongLong(); }

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
    showList(count() > 0);
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
        list()->setCurrentIndex(m_model->index(row, 0));
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
    const QModelIndex index = list()->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, index.data(RunQueueModel::RunIdRole).toLongLong());
    menu->addActions(list()->actions());
    menu->popup(list()->viewport()->mapToGlobal(at));
}

} // namespace cairn
