// SPDX-License-Identifier: GPL-3.0-or-later
// Reads tiles for the screen while others are still being cut.
#include "models/imaging/tilesource.h"
#include "models/imaging/coarsepicture.h"
#include "models/imaging/histogram.h"

#include <algorithm>
#include <utility>

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
    m_asked.clear();
}

void TileSource::open(const ImageAddress &address)
{
    close();
    m_isCanceled = std::make_shared<std::atomic<bool>>(false);
    // The pools are emptied before this object goes, so that the threads always find it; answers come by the event loop.
    m_builder.start([this, address, isCanceled = m_isCanceled, ticket = m_ticket] {
        if (const std::optional<TilePyramid> found = TilePyramid::find(address, m_folder)) {
            const QImage coarse = found->tile({found->levels() - 1, 0, 0});
            QMetaObject::invokeMethod(this, [this, found, coarse, ticket] {
                preview(coarse, found->window(), ticket);
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
    const QImage quick = *isCanceled ? QImage() : coarsePicture(address);
    const auto look = [this, ticket](const QImage &image, const std::optional<ToneWindow> &window) {
        QMetaObject::invokeMethod(this, [this, image, window, ticket] { preview(image, window, ticket); }, Qt::QueuedConnection);
    };
    if (!quick.isNull())
        look(quick, quick.format() == QImage::Format_Grayscale16 ? std::optional(stretched(histogramOf(quick), 0, 1)) : std::nullopt);
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
    const Result<TilePyramid> result = TilePyramid::build(address, m_folder, started, written, control, quick.isNull() ? TilePyramid::Grown(look) : TilePyramid::Grown());
    QMetaObject::invokeMethod(this, [this, result, ticket] { end(result, ticket); }, Qt::QueuedConnection);
}

void TileSource::preview(const QImage &image, const std::optional<ToneWindow> &window, quint64 ticket)
{
    if (ticket != m_ticket || image.isNull())
        return;
    if (std::exchange(m_previewWindow, window) != window)
        changeTone();
    Q_EMIT previewReady(image);
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
    const std::optional<ToneWindow> before = window();
    m_pyramid = *result;
    m_isFinished = true;
    m_wanted += m_uncut.values();
    m_uncut.clear();
    if (window() != before)
        changeTone();
    startWaiting();
    Q_EMIT finished();
}

std::optional<ToneWindow> TileSource::window() const
{
    return m_pyramid && m_pyramid->window() ? m_pyramid->window() : m_previewWindow;
}

std::optional<QImage> TileSource::find(const TileKey &key) const
{
    const Kept *tile = m_tiles.object(key);
    return tile ? std::optional(tile->image) : std::nullopt;
}

std::optional<QImage> TileSource::shown(const TileKey &key) const
{
    const Kept *tile = m_tiles.object(key);
    return tile ? std::optional(tile->shown) : std::nullopt;
}

void TileSource::setTone(const Tone &tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    changeTone();
}

Tone TileSource::tone() const
{
    Tone tone = m_tone;
    if (!tone.window)
        tone.window = window();
    return tone;
}

void TileSource::changeTone()
{
    ++m_toneNumber;
    if (m_pyramid && !m_asked.isEmpty())
        request(QList<TileKey>(m_asked));
    Q_EMIT toneChanged();
}

void TileSource::request(const QList<TileKey> &keys)
{
    m_wanted.clear();
    m_uncut.clear();
    m_asked = keys;
    for (const TileKey &key : keys) {
        if (const Kept *present = m_tiles.object(key); present && present->tone == m_toneNumber) {
            // Queued, so that the one who asks is never answered inside his own question.
            QMetaObject::invokeMethod(this, [this, key, image = present->image, ticket = m_ticket] {
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
        Kept tile {find(key).value_or(QImage()), {}, m_toneNumber};
        m_readers.start([this, key, tile, tone = tone(), pyramid = *m_pyramid, wasFinished = m_isFinished, ticket = m_ticket]() mutable {
            if (tile.image.isNull())
                tile.image = pyramid.tile(key);
            tile.shown = displayed(tile.image, tone);
            QMetaObject::invokeMethod(this, [this, key, tile, wasFinished, ticket] { take(key, tile, wasFinished, ticket); }, Qt::QueuedConnection);
        });
    }
}

void TileSource::take(const TileKey &key, const Kept &tile, bool wasFinished, quint64 ticket)
{
    --m_busy;
    if (ticket == m_ticket) {
        m_running.remove(key);
        if (!tile.image.isNull()) {
            const bool isShared = tile.shown.constBits() == tile.image.constBits();
            m_tiles.insert(key, new Kept(tile), qsizetype((tile.image.sizeInBytes() + (isShared ? 0 : tile.shown.sizeInBytes())) >> 10));
            Q_EMIT tileReady(key, tile.image);
            // Read before the tone changed.
            if (tile.tone != m_toneNumber && m_asked.contains(key))
                m_wanted.append(key);
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
