// SPDX-License-Identifier: GPL-3.0-or-later
// Help over many images: the order of what to label next, where labels and a run disagree, scribbles applied to all.
#include "app/cairn/pages/imagespage.h"

#include "app/cairn/pages/draftpanel.h"
#include "app/cairn/pages/galleryview.h"
#include "app/cairn/pages/imageinspector.h"
#include "app/cairn/pages/imagemode.h"
#include "app/cairn/pages/imagetone.h"
#include "app/cairn/pages/labellingtimedialog.h"
#include "app/cairn/pages/lintpanel.h"
#include "app/cairn/pages/queueorders.h"
#include "app/cairn/pages/scribblealldialog.h"
#include "models/data/itemlistmodel.h"
#include "models/data/items.h"
#include "models/insight/disagreeing.h"
#include "models/runs/classifierrun.h"
#include "models/runs/runtexts.h"

#include <QMenu>

namespace cairn {
namespace {

constexpr int kTimePauseMs = 3'000; // the sum goes over the whole journal

} // namespace

void ImagesPage::makeHelpActions()
{
    const auto action = [this](const char *name, const QString &text, const char *shortcut, const char *iconName, std::function<void()> done) {
        m_menu.append(addPageAction(QString::fromLatin1(name), text, QString::fromLatin1(shortcut), QString::fromLatin1(iconName), std::move(done)));
    };
    m_queueOrders = new QueueOrders(session(), *m_items, this);
    connect(m_overview, &GalleryView::orderMenuAboutToShow, m_queueOrders, &QueueOrders::fill);
    m_menu.append(nullptr);
    m_timeSoon.setSingleShot(true);
    m_timeSoon.setInterval(kTimePauseMs);
    connect(&m_timeSoon, &QTimer::timeout, this, &ImagesPage::showTime);
    connect(&project(), &Project::labelsChanged, this, [this] {
        if (!m_timeSoon.isActive())
            m_timeSoon.start();
    });
    action("slips", tr("Look for slips"), "Shift+E", "warning", [this] {
        m_inspector->showTab(m_lint);
        m_canvas->setFocus();
    });
    action("queue", tr("What to label next…"), "Shift+B", "sort", [this] { openQueueMenu(); });
    action("next-disagreeing", tr("Next image where a run disagrees"), "Shift+D", "compare", [this] { stepToNextDisagreeing(); });
    action("scribble-all", tr("Apply the scribbles to many images…"), "", "layers", [this] { scribbleAll(); });
    action("ask-model", tr("Ask a model about many images…"), "", "play", [this] { m_drafts->askModel(chosenItems()); });
    action("labelling-time", tr("How long labelling took…"), "", "clock", [this] { (new LabellingTimeDialog(session(), this))->show(); });
}

/** Those that are selected in the gallery; else all that are listed. */
QList<qint64> ImagesPage::chosenItems() const
{
    const QList<qint64> selected = showsGallery() ? m_overview->selectedItems() : QList<qint64>();
    return selected.size() > 1 ? selected : listedItems();
}

void ImagesPage::openQueueMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    m_queueOrders->fill(menu);
    menu->addSeparator();
    menu->addAction(tr("By name"), this, [this] { m_items->setOrder({}); });
    QWidget *over = showsGallery() ? static_cast<QWidget *>(m_overview) : m_canvas;
    menu->popup(over->mapToGlobal(QPoint(kSpace24, kSpace24)));
}

void ImagesPage::stepToNextDisagreeing()
{
    DisagreementRequest request;
    const auto runs = Items::runsWithPredictions(project().reader()).value_or(QList<std::pair<qint64, QString>>());
    request.runId = m_drafts->runId() != 0 ? m_drafts->runId() : runs.isEmpty() ? 0 : runs.first().first;
    if (request.runId == 0)
        return showMessage(tr("No run has said anything of these images yet. Train one, or ask a model, and see where it disagrees with you."));
    request.threshold = m_drafts->threshold();
    const int count = m_items->rowCount(), start = std::max(0, m_items->rowOf(m_itemId));
    for (int offset = 1; offset <= count; ++offset)
        request.itemIds.append(m_items->item((start + offset) % count).id);
    session().tasks().run<qint64>(
        tr("Looking for disagreement"), this,
        [&project = project(), request](TaskControl &control) -> Result<qint64> {
            const auto reader = project.openReader();
            return reader ? firstDisagreeing(**reader, request, control) : Result<qint64>(fail(reader));
        },
        [this, runId = request.runId](const Result<qint64> &itemId) {
            if (!session().succeeded(itemId))
                return;
            if (*itemId == 0)
                return Q_EMIT session().told(tr("The run agrees with the labels on every listed image that has some."));
            m_drafts->showRun(runId);
            go({key(), *itemId, 0, 0, {}});
        });
}

void ImagesPage::showTime()
{
    if (m_itemId != m_timedItem)
        m_inspector->setTime({});
    m_timedItem = m_itemId;
    if (m_itemId == 0)
        return;
    m_time.startOrMark<LabellingTime>(
        [&project = project(), itemId = m_itemId](TaskControl &) -> Result<LabellingTime> {
            const auto reader = project.openReader();
            return reader ? labellingTimeOfItem(**reader, itemId) : Result<LabellingTime>(fail(reader));
        },
        [this](const Result<LabellingTime> &time) {
            if (time && time->id == m_itemId && time->gestures > 0)
                m_inspector->setTime(durationText(time->seconds));
        });
}

void ImagesPage::scribbleAll()
{
    ClassifyRequest request;
    request.learned = m_canvas->learnedPixels();
    if (request.learned.isEmpty())
        return showMessage(tr("Teach it first: choose Scribble (Shift+P) and stroke over some of two classes."));
    request.tone = m_tone->tone();
    request.asMasks = m_wantsMasks->isChecked();
    request.itemIds = chosenItems();
    request.name = tr("scribbles");
    auto *dialog = new ScribbleAllDialog(request, session().settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScribbleAllDialog::startRequested, this, [this](const ClassifyRequest &chosen) { startScribbles(chosen); });
    dialog->open();
}

void ImagesPage::startScribbles(const ClassifyRequest &request)
{
    session().tasks().run<PredictReport>(
        tr("Sorting pixels"), this, [&project = project(), request](TaskControl &control) { return classifyItems(project, request, control); },
        [this](const Result<PredictReport> &report) {
            if (!session().succeeded(report))
                return;
            m_drafts->showRun(report->runId);
            if (!report->failed.isEmpty())
                session().report({tr("%n image(s) could not be looked at. %1", nullptr, int(report->failed.size())).arg(report->failed.first().reason), {}});
            Q_EMIT session().told(report->isCanceled ? tr("Stopped. %1 proposals on %2 images are kept.").arg(report->predictions).arg(report->items)
                                                     : tr("%1 proposals on %2 images. Accept what is right.").arg(report->predictions).arg(report->items));
        });
}

} // namespace cairn
