// SPDX-License-Identifier: GPL-3.0-or-later
// Serves the newest request first, so that what is in view appears before what was scrolled past.
#include "models/imaging/thumbnails.h"

#include <QStandardPaths>

#include <algorithm>

namespace cairn {

namespace {

constexpr int kThreads = 2;
constexpr int kMostWaiting = 512;

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QLatin1String("/thumbnails");
}

} // namespace

Thumbnails::Thumbnails(const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_folder(cacheFolder.isEmpty() ? defaultFolder() : cacheFolder)
{
    m_pool.setMaxThreadCount(kThreads);
}

Thumbnails::~Thumbnails() = default;

void Thumbnails::request(qint64 id, const ThumbnailRequest &request)
{
    if (const auto running = m_running.constFind(id); running != m_running.constEnd() && running->request == request)
        return;
    cancel(id);
    m_waiting.append({id, request});
    if (m_waiting.size() > kMostWaiting) {
        const qint64 oldest = m_waiting.takeFirst().id;
        Q_EMIT dropped(oldest);
    }
    startWaiting();
}

void Thumbnails::cancel(qint64 id)
{
    // From the end: what is cancelled was mostly asked for a moment ago.
    const auto found = std::find_if(m_waiting.rbegin(), m_waiting.rend(), [id](const Waiting &waiting) { return waiting.id == id; });
    if (found != m_waiting.rend())
        m_waiting.erase(std::next(found).base());
    m_running.remove(id);
}

void Thumbnails::cancelAll()
{
    m_waiting.clear();
    m_running.clear();
}

void Thumbnails::startWaiting()
{
    while (m_busy < kThreads && !m_waiting.isEmpty())
        start(m_waiting.takeLast());
}

void Thumbnails::start(const Waiting &waiting)
{
    const quint64 ticket = ++m_ticket;
    m_running.insert(waiting.id, {ticket, waiting.request});
    ++m_busy;
    // The pool is emptied before this object goes, so that the thread always finds it.
    m_pool.start([this, id = waiting.id, ticket, request = waiting.request] {
        const Result<QImage> result = makeThumbnail(request, m_folder);
        QMetaObject::invokeMethod(this, [this, id, ticket, result] { take(id, ticket, result); }, Qt::QueuedConnection);
    });
}

void Thumbnails::take(qint64 id, quint64 ticket, const Result<QImage> &result)
{
    --m_busy;
    if (m_running.value(id).ticket == ticket) {
        m_running.remove(id);
        if (result)
            Q_EMIT ready(id, *result);
        else
            Q_EMIT failed(id, result.error());
    }
    startWaiting();
}

} // namespace cairn
