// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes what was asked for before what might be, and forgets the longest unused.
#include "models/imaging/imagecache.h"
#include "models/imaging/imageheader.h"
#include "models/imaging/imagereader.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

constexpr int kThreads = 2;

// What an entry takes; mostly both pictures are the same pixels.
qint64 bytesOf(const CachedImage &cached)
{
    const bool isShared = cached.source.isNull() || cached.source.constBits() == cached.image.constBits();
    return cached.image.sizeInBytes() + (isShared ? 0 : cached.source.sizeInBytes());
}

// The bound that brings a picture to about so many pixels; empty where it has no more.
QSize boundFor(const QSize &size, qint64 maximumPixels)
{
    const double pixels = double(size.width()) * size.height();
    if (pixels <= double(maximumPixels))
        return {};
    const double scale = std::sqrt(double(maximumPixels) / pixels);
    return QSize(int(size.width() * scale), int(size.height() * scale)).expandedTo({1, 1});
}

Result<CachedImage> decode(const ImageAddress &address, qint64 maximumPixels)
{
    const QDateTime fileTime = QFileInfo(address.path).lastModified();
    const Result<ImageHeader> header = readImageHeader(address.path, address.page);
    if (!header)
        return fail(header);
    const QSize bound = boundFor(header->size, maximumPixels);
    const TolerantImage read = readImageTolerantly(address.path, address.page, bound);
    if (read.image.isNull())
        return tl::unexpected<Error>(read.error.value_or(Error {}));
    CachedImage cached {forDisplay(read.image), header->size, read.error ? read.error->sentence : QString(), read.image, fileTime};
    if (bound.isEmpty())
        cached.fullSize = read.image.size();
    return cached;
}

} // namespace

ImageCache::ImageCache(qint64 maximumBytes, QObject *parent)
    : QObject(parent)
    , m_maximumBytes(maximumBytes)
{
    m_pool.setMaxThreadCount(kThreads);
}

ImageCache::~ImageCache() = default;

std::optional<CachedImage> ImageCache::find(const ImageAddress &address)
{
    const auto entry = m_entries.find(address);
    if (entry == m_entries.end())
        return std::nullopt;
    m_recent.splice(m_recent.begin(), m_recent, entry->place);
    return entry->image;
}

void ImageCache::request(const ImageAddress &address)
{
    if (const std::optional<CachedImage> present = find(address)) {
        answer(address, *present);
        return;
    }
    m_wanted.insert(address);
    m_prefetch.removeAll(address);
    if (m_running.contains(address))
        return;
    m_requested.removeAll(address);
    m_requested.append(address);
    startWaiting();
}

void ImageCache::answer(const ImageAddress &address, const CachedImage &image)
{
    // Queued, so that the one who asks is never answered inside his own question.
    QMetaObject::invokeMethod(this, [this, address, image] { Q_EMIT ready(address, image); }, Qt::QueuedConnection);
}

void ImageCache::prefetch(const QList<ImageAddress> &addresses)
{
    m_prefetch.clear();
    for (const ImageAddress &address : addresses) {
        if (!m_entries.contains(address) && !m_running.contains(address) && !m_requested.contains(address))
            m_prefetch.append(address);
    }
    startWaiting();
}

void ImageCache::forget(const ImageAddress &address)
{
    drop(address);
    if (m_running.remove(address) > 0 && m_wanted.contains(address))
        m_requested.append(address); // what is being decoded may be the old file
    startWaiting();
}

void ImageCache::clear()
{
    const QList<ImageAddress> kept = m_entries.keys();
    for (const ImageAddress &address : kept)
        drop(address);
    m_prefetch.clear();
}

void ImageCache::forgetChanged()
{
    const QList<ImageAddress> kept = m_entries.keys();
    for (const ImageAddress &address : kept) {
        if (QFileInfo(address.path).lastModified() != m_entries.value(address).image.fileTime)
            forget(address);
    }
}

void ImageCache::startWaiting()
{
    while (m_busy < kThreads) {
        if (!m_requested.isEmpty())
            start(m_requested.takeLast());
        else if (!m_prefetch.isEmpty() && m_busy < std::max(1, kThreads - 1)) // one thread stays free for what is asked for
            start(m_prefetch.takeFirst());
        else
            return;
    }
}

void ImageCache::start(const ImageAddress &address)
{
    const quint64 ticket = ++m_ticket;
    m_running.insert(address, ticket);
    ++m_busy;
    // The pool is emptied before this object goes, so that the thread always finds it; the answer comes by the event loop.
    m_pool.start([this, address, ticket, pixels = m_maximumPixels] {
        const Result<CachedImage> result = decode(address, pixels);
        QMetaObject::invokeMethod(this, [this, address, ticket, result] { take(address, ticket, result); }, Qt::QueuedConnection);
    });
}

void ImageCache::take(const ImageAddress &address, quint64 ticket, const Result<CachedImage> &result)
{
    --m_busy;
    if (m_running.value(address) == ticket) {
        m_running.remove(address);
        const bool isWanted = m_wanted.remove(address);
        if (result)
            keep(address, *result);
        if (isWanted && result)
            Q_EMIT ready(address, *result);
        else if (isWanted)
            Q_EMIT failed(address, result.error());
    }
    startWaiting();
}

void ImageCache::keep(const ImageAddress &address, const CachedImage &image)
{
    drop(address);
    m_recent.push_front(address);
    m_entries.insert(address, {image, m_recent.begin()});
    m_bytes += bytesOf(image);
    // The one that just came stays, however large it is.
    while (m_bytes > m_maximumBytes && m_recent.size() > 1)
        drop(ImageAddress(m_recent.back()));
}

void ImageCache::drop(const ImageAddress &address)
{
    const auto entry = m_entries.find(address);
    if (entry == m_entries.end())
        return;
    m_bytes -= bytesOf(entry->image);
    m_recent.erase(entry->place);
    m_entries.erase(entry);
}

} // namespace cairn
