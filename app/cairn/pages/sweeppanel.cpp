// SPDX-License-Identifier: GPL-3.0-or-later
// A list over the sweeps' model, and a bar of what can be done with the chosen one.
#include "app/cairn/pages/sweeppanel.h"

#include "models/runs/sweepmodel.h"
#include "models/runs/workerloop.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"

#include <QHeaderView>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeView>

namespace cairn {

SweepPanel::SweepPanel(Session &session, QWidget *parent)
    : ListPanel(*new SweepModel(session.project()), tr("Sweeps"),
          new EmptyState(QStringLiteral("grid"), tr("A sweep tries many parameters for you."),
              tr("Say which parameters may vary and how far; Cairn starts a run for each choice and tells which is best.")), parent)
    , m_session(session)
    , m_model(static_cast<SweepModel *>(list()->model()))
{
    m_model->setParent(this);
    auto *empty = findChild<EmptyState *>();
    empty->addAction(QStringLiteral("new"), tr("New sweep…"), QStringLiteral("grid"));
    connect(empty, &EmptyState::actionTriggered, this, &SweepPanel::newSweepRequested);
    list()->header()->resizeSection(SweepModel::NameColumn, 200);
    list()->header()->resizeSection(SweepModel::ProgressColumn, 170);
    list()->header()->resizeSection(SweepModel::BestColumn, 170);
    makeBar();
    connect(m_model, &SweepModel::reloaded, this, &SweepPanel::showChosen);
    connect(m_model, &SweepModel::failed, this, [this](const QString &sentence) { m_session.report({sentence, {}}); });
    connect(list()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SweepPanel::showChosen);
    connect(list(), &QTreeView::activated, this, [this] {
        if (const SweepOverview *sweep = chosen())
            Q_EMIT groupRequested(sweep->runIds);
    });
    showChosen();
}

void SweepPanel::makeBar()
{
    const auto add = [&](const QString &iconName, const QString &text, const QString &toolTip, auto done) {
        auto *button = new QPushButton(icon(iconName), text, this);
        button->setToolTip(toolTip);
        connect(button, &QPushButton::clicked, this, done);
        bar()->addWidget(button);
        return button;
    };
    add(QStringLiteral("add"), tr("New sweep…"), tr("Try many parameters of a recipe"), [this] { Q_EMIT newSweepRequested(); })->setEnabled(!m_session.project().isReadOnly());
    m_pause = add(QStringLiteral("pause"), tr("Pause"), tr("Queue no more runs of this sweep; those that go on are left alone"), [this] { pauseOrGoOn(); });
    m_stop = add(QStringLiteral("stop"), tr("Stop"), tr("End the sweep and all of its runs"), [this] { stop(); });
    bar()->addStretch();
    m_group = add(QStringLiteral("layers"), tr("Show its runs"), tr("The runs of the sweep as one group of the table"), [this] { Q_EMIT groupRequested(chosen()->runIds); });
    m_best = add(QStringLiteral("star"), tr("Open best"), tr("Choose the best run so far in the table"), [this] { Q_EMIT runChosen(chosen()->best->runId); });
    m_plots = add(QStringLiteral("chart"), tr("Plots"), tr("Compare the runs of the sweep: which parameters matter"),
        [this] { m_session.go({QStringLiteral("compare"), 0, 0, 0, chosen()->runIds}); });
}

const SweepOverview *SweepPanel::chosen() const
{
    const QModelIndex index = list()->currentIndex();
    return m_model->sweep(index.isValid() ? index : m_model->index(0, 0));
}

void SweepPanel::showChosen()
{
    showList(m_model->rowCount() > 0);
    if (!list()->currentIndex().isValid() && m_model->rowCount() > 0)
        list()->setCurrentIndex(m_model->index(0, 0));
    const SweepOverview *sweep = chosen();
    const bool isOpen = sweep && !isEnded(sweep->sweep.status) && !m_session.project().isReadOnly();
    const bool isPaused = sweep && sweep->sweep.status == RunStatus::Suspended;
    m_pause->setText(isPaused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(icon(isPaused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pause->setEnabled(isOpen);
    m_stop->setEnabled(isOpen);
    m_group->setEnabled(sweep && !sweep->runIds.isEmpty());
    m_best->setEnabled(sweep && sweep->best);
    m_plots->setEnabled(sweep && sweep->runIds.size() > 1);
}

void SweepPanel::pauseOrGoOn()
{
    const SweepOverview *sweep = chosen();
    if (!sweep || !m_session.succeeded(setSweepPaused(m_session.project(), sweep->sweep.id, sweep->sweep.status != RunStatus::Suspended)))
        return;
    m_session.succeeded(ensureWorker(m_session.project(), {m_session.paths().programs}));
    m_model->reload();
}

void SweepPanel::stop()
{
    const SweepOverview *sweep = chosen();
    if (!sweep || !m_session.succeeded(stopSweep(m_session.project(), sweep->sweep.id)))
        return;
    m_session.succeeded(ensureWorker(m_session.project(), {m_session.paths().programs}));
    m_model->reload();
}

} // namespace cairn
