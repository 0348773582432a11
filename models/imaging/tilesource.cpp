// SPDX-License-Identifier: GPL-3.0-or-later
// Reads tiles for the screen while others are still being cut.
#include "models/imaging/tilesource.h"
#include "models/imaging/coarsepicture.h"
#include "models/imaging/histogram.h"

#include <algorithm>

namespace cairn {

namespace {

constexpr int kReaders = 2;
constexpr qint64 kDefaultBytes = 128LL << 20;

} // namespace

TileSource::TileSource(const QString &cacheFolder, QObject *parent)
    : QObject(parent)
    , m_folder(cacheFolder.isEmpty() ? TilePyramid::defaultFolder() : cacheFolder)
{
    setMaximumBytes(kDefaultBytes);
    m_readers.setMaxThreadCount(kReaders);
    // Two: a coarse look never waits for the cutting of the picture before, which ends after its next few rows.
    m_builder.setMaxThreadCount(2);
}

TileSource::~TileSource()
{
    close();
}

void TileSource::setMaximumBytes(qint64 bytes)
{
    m_tiles.setMaxCost(qsizetype(std::max<qint64>(bytes, 8 << 20) >> 10));
}

void TileSource::close()
{
    if (m_isCanceled)
        *m_isCanceled = true;
    m_isCanceled.reset();
    ++m_ticket;
    m_pyramid.reset();
    m_previewWindow.reset();
    m_isFinished = false;
    m_tiles.clear();
    m_wanted.clear();
    m_uncut.clear();
    m_again.clear();
    m_running.clear();
}

void TileSource::open(const ImageAddress &address)
{
    close();
    m_isCanceled = std::make_shared<std::atomic<bool>>(false);
    // The pools are emptied before this object goes, so that the threads always find it; answers come by the event loop.
    m_builder.start([this, address, isCanceled = m_isCanceled, ticket = m_ticket] {
        if (const std::optional<TilePyramid> found = TilePyramid::find(address, m_folder)) {
            QMetaObject::invokeMethod(this, [this, found, ticket] {
                begin(*found, ticket);
                end(*found, ticket);
            }, Qt::QueuedConnection);
            return;
        }
        build(address, isCanceled, ticket);
    });
}

// In a thread of the builders'.
void TileSource::build(const ImageAddress &address, const Flag &isCanceled, quint64 ticket)
{
    const QImage preview = *isCanceled ? QImage() : coarsePicture(address);
    if (!preview.isNull()) {
        const std::optional<ToneWindow> window = preview.format() == QImage::Format_Grayscale16 ? std::optional(stretched(histogramOf(preview), 0, 1)) : std::nullopt;
        QMetaObject::invokeMethod(this, [this, preview, window, ticket] {
            if (ticket != m_ticket)
                return;
            m_previewWindow = window;
            Q_EMIT previewReady(preview);
        }, Qt::QueuedConnection);
    }
    const TaskControl control([isCanceled] { return isCanceled->load(); }, [this, ticket](const TaskProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress, ticket] {
            if (ticket == m_ticket)
                Q_EMIT progressed(progress.done, progress.total);
        }, Qt::QueuedConnection);
    });
    const auto started = [this, ticket](const TilePyramid &pyramid) {
        QMetaObject::invokeMethod(this, [this, pyramid, ticket] { begin(pyramid, ticket); }, Qt::QueuedConnection);
    };
    const auto written = [this, ticket](const TileKey &key) {
        QMetaObject::invokeMethod(this, [this, key, ticket] {
            if (ticket != m_ticket)
                return;
            // A reader that found nothing may be on its way back.
            if (m_running.contains(key))
                m_again.insert(key);
            if (m_uncut.remove(key))
                m_wanted.append(key);
            startWaiting();
        }, Qt::QueuedConnection);
    };
    const Result<TilePyramid> result = TilePyramid::build(address, m_folder, started, written, control);
    QMetaObject::invokeMethod(this, [this, result, ticket] { end(result, ticket); }, Qt::QueuedConnection);
}

void TileSource::begin(const TilePyramid &pyramid, quint64 ticket)
{
    if (ticket != m_ticket)
        return;
    m_pyramid = pyramid;
    Q_EMIT opened(pyramid);
}

void TileSource::end(const Result<TilePyramid> &result, quint64 ticket)
{
    if (ticket != m_ticket)
        return;
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_pyramid = *result;
    m_isFinished = true;
    m_wanted += m_uncut.values();
    m_uncut.clear();
    startWaiting();
    Q_EMIT finished();
}

std::optional<ToneWindow> TileSource::window() const
{
    return m_pyramid && m_pyramid->window() ? m_pyramid->window() : m_previewWindow;
}

std::optional<QImage> TileSource::find(const TileKey &key) const
{
    const QImage *image = m_tiles.object(key);
    return image ? std::optional(*image) : std::nullopt;
}

void TileSource::request(const QList<TileKey> &keys)
{
    m_wanted.clear();
    m_uncut.clear();
    for (const TileKey &key : keys) {
        if (const std::optional<QImage> present = find(key)) {
            // Queued, so that the one who asks is never answered inside his own question.
            QMetaObject::invokeMethod(this, [this, key, image = *present, ticket = m_ticket] {
                if (ticket == m_ticket)
                    Q_EMIT tileReady(key, image);
            }, Qt::QueuedConnection);
        } else if (!m_running.contains(key)) {
            m_wanted.append(key);
        }
    }
    startWaiting();
}

void TileSource::startWaiting()
{
    while (m_pyramid && m_busy < kReaders && !m_wanted.isEmpty()) {
        const TileKey key = m_wanted.takeFirst();
        m_running.insert(key);
        ++m_busy;
        m_readers.start([this, key, pyramid = *m_pyramid, wasFinished = m_isFinished, ticket = m_ticket] {
            const QImage image = pyramid.tile(key);
            QMetaObject::invokeMethod(this, [this, key, image, wasFinished, ticket] { take(key, image, wasFinished, ticket); }, Qt::QueuedConnection);
        });
    }
}

void TileSource::take(const TileKey &key, const QImage &image, bool wasFinished, quint64 ticket)
{
    --m_busy;
    if (ticket == m_ticket) {
        m_running.remove(key);
        if (!image.isNull()) {
            m_tiles.insert(key, new QImage(image), qsizetype(image.sizeInBytes() >> 10));
            Q_EMIT tileReady(key, image);
        } else if (m_again.contains(key) || m_isFinished != wasFinished) {
            // Cut, or all tiles moved to their last place, while it was looked for.
            m_wanted.append(key);
        } else if (!m_isFinished) {
            m_uncut.insert(key);
        }
        m_again.remove(key);
    }
    startWaiting();
}

} // namespace cairn
