// SPDX-License-Identifier: GPL-3.0-or-later
// Decoded pictures that are on screen or soon will be: decoded in tasks, the longest unused forgotten first.
#pragma once

#include "models/project/result.h"

#include <QDateTime>
#include <QHash>
#include <QImage>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QSet>
#include <QSize>
#include <QThreadPool>

#include <list>
#include <optional>

namespace cairn {

/** One page of a picture file, by absolute path. */
struct ImageAddress {
    QString path;
    int page = 0;

    friend bool operator==(const ImageAddress &, const ImageAddress &) = default;
    friend size_t qHash(const ImageAddress &address, size_t seed = 0) { return qHashMulti(seed, address.path, address.page); }
};

/** A picture ready to be painted. `fullSize` is the file's size as displayed; the image is smaller where it had to be. */
struct CachedImage {
    QImage image;
    QSize fullSize;
    QString warning; ///< a sentence where the file is damaged and only a part could be read
    QImage source; ///< as it was read, 16 bits where the file has them: what displayed() with another tone and the assists start from
    QDateTime fileTime; ///< when the file was last written before it was decoded
};

/** Lives in the window's thread; decodes in its own threads. Everything is answered by signals. */
class ImageCache : public QObject
{
    Q_OBJECT
public:
    explicit ImageCache(qint64 maximumBytes = 512LL << 20, QObject *parent = nullptr);
    ~ImageCache() override;

    /** Pictures with more pixels are kept scaled down to about this many (their fullSize tells). */
    void setMaximumPixels(qint64 pixels) { m_maximumPixels = pixels; }

    /** The picture if it is there now. Counts as a use. */
    [[nodiscard]] std::optional<CachedImage> find(const ImageAddress &address);
    /** Answers with ready() or failed(): at once (queued) when it is there, before all prefetching otherwise. */
    void request(const ImageAddress &address);
    /** What will likely be wanted next, nearest first. Replaces the previous list: what is not begun and not in it is dropped. */
    void prefetch(const QList<cairn::ImageAddress> &addresses);
    /** Forgets one picture (its file changed) or all. */
    void forget(const ImageAddress &address);
    void clear();
    /** Forgets those whose files were written since they were decoded. */
    void forgetChanged();

    [[nodiscard]] qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    void ready(const cairn::ImageAddress &address, const cairn::CachedImage &image);
    void failed(const cairn::ImageAddress &address, const cairn::Error &error);

private:
    struct Entry {
        CachedImage image;
        std::list<ImageAddress>::iterator place;
    };

    void answer(const ImageAddress &address, const CachedImage &image);
    void startWaiting();
    void start(const ImageAddress &address);
    void take(const ImageAddress &address, quint64 ticket, const Result<CachedImage> &result);
    void keep(const ImageAddress &address, const CachedImage &image);
    void drop(const ImageAddress &address);

    QHash<ImageAddress, Entry> m_entries;
    std::list<ImageAddress> m_recent; // the latest used first
    QList<ImageAddress> m_requested; // waiting, the latest last
    QList<ImageAddress> m_prefetch; // waiting, the nearest first
    QHash<ImageAddress, quint64> m_running; // with a ticket: what was forgotten meanwhile has none and is not kept
    QSet<ImageAddress> m_wanted; // someone waits for the answer
    int m_busy = 0;
    quint64 m_ticket = 0;
    qint64 m_maximumBytes;
    qint64 m_bytes = 0;
    qint64 m_maximumPixels = 80'000'000;
    QThreadPool m_pool; // its own, so that a picture never waits behind an import; last, so that it is emptied first
};

} // namespace cairn

Q_DECLARE_METATYPE(cairn::ImageAddress)
Q_DECLARE_METATYPE(cairn::CachedImage)
