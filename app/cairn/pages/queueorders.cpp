// SPDX-License-Identifier: GPL-3.0-or-later
// An order is worked out in a task and then is the list's; images that are done stand behind those that are to do.
#include "app/cairn/pages/queueorders.h"

#include "models/data/itemlistmodel.h"
#include "models/data/items.h"
#include "models/insight/pictureembeddings.h"

#include <QMenu>

namespace cairn {
namespace {

constexpr qsizetype kMostRuns = 20;
constexpr qsizetype kComparedRuns = 5; // of which the newest are asked where they disagree

} // namespace

QueueOrders::QueueOrders(Session &session, ItemListModel &items, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_items(items)
{
}

void QueueOrders::fill(QMenu *menu)
{
    const auto runs = Items::runsWithPredictions(m_session.project().reader()).value_or(QList<std::pair<qint64, QString>>());
    addByRun(menu, tr("Least confident first"), QueueOrder::LeastConfident, runs);
    addByRun(menu, tr("Smallest margin first"), QueueOrder::Margin, runs);
    addByRun(menu, tr("Highest entropy first"), QueueOrder::Entropy, runs);
    QAction *disagreement = menu->addAction(tr("Where runs disagree first"), this, [this, runs] {
        QueueRequest request;
        request.order = QueueOrder::Disagreement;
        for (const auto &run : runs.first(std::min(kComparedRuns, runs.size())))
            request.runIds.append(run.first);
        start(tr("Where runs disagree"), request);
    });
    disagreement->setEnabled(runs.size() >= 2);
    disagreement->setToolTip(tr("Needs the predictions of two runs"));
    menu->addAction(tr("Unlike what is labelled first"), this, [this] { startByLooks(tr("Unlike what is labelled")); });
    menu->addAction(tr("At random"), this, [this] {
        QueueRequest request;
        request.seed = m_seed++;
        start(tr("To do, at random"), request);
    });
}

void QueueOrders::addByRun(QMenu *menu, const QString &text, QueueOrder order, const QList<std::pair<qint64, QString>> &runs)
{
    const auto startWith = [this, text, order](qint64 runId) {
        QueueRequest request;
        request.order = order;
        request.runIds = {runId};
        start(text, request);
    };
    if (runs.size() < 2) {
        QAction *action = menu->addAction(text, this, [startWith, runs] { startWith(runs.first().first); });
        action->setEnabled(!runs.isEmpty());
        return;
    }
    QMenu *ofRun = menu->addMenu(text);
    for (const auto &[id, name] : runs.first(std::min(kMostRuns, runs.size())))
        ofRun->addAction(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")), this, [startWith, id = id] { startWith(id); });
}

void QueueOrders::start(const QString &name, const QueueRequest &request)
{
    using Queue = QList<QueueEntry>;
    m_session.tasks().run<Queue>(
        tr("Ordering what to label next"), this,
        [&project = m_session.project(), request](TaskControl &control) -> Result<Queue> {
            const auto reader = project.openReader();
            return reader ? labelQueue(**reader, request, control) : Result<Queue>(fail(reader));
        },
        [this, name](const Result<Queue> &queue) {
            if (!m_session.succeeded(queue))
                return;
            ItemOrder order {ItemSort::Listed, false, 1, 0, {}, name};
            for (const QueueEntry &entry : *queue)
                order.listed.append(entry.itemId);
            m_items.setOrder(order);
            Q_EMIT m_session.told(tr("%n image(s) to do, in the order: %1", nullptr, int(queue->size())).arg(name));
        });
}

void QueueOrders::startByLooks(const QString &name)
{
    m_session.tasks().run<Embeddings>(
        tr("Looking at the pictures"), this,
        [&project = m_session.project()](TaskControl &control) -> Result<Embeddings> {
            const auto reader = project.openReader();
            const Result<QList<qint64>> ids = reader ? Items::ids(**reader) : Result<QList<qint64>>(fail(reader));
            return ids ? pictureEmbeddings(project, *ids, control) : Result<Embeddings>(fail(ids));
        },
        [this, name](const Result<Embeddings> &embeddings) {
            if (!m_session.succeeded(embeddings))
                return;
            QueueRequest request;
            request.order = QueueOrder::Diversity;
            request.embeddings = *embeddings;
            start(name, request);
        });
}

} // namespace cairn
