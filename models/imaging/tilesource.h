// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles of the large picture on screen: a coarse look at once, tiles as they are cut or found on the disk.
#pragma once

#include "models/imaging/tilepyramid.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>

namespace cairn {

/** Lives in the window's thread, works in its own. Everything is answered by signals. */
class TileSource : public QObject
{
    Q_OBJECT
public:
    /** An empty folder means the user's cache folder. */
    explicit TileSource(const QString &cacheFolder = {}, QObject *parent = nullptr);
    ~TileSource() override;

    /** Answers with opened() and, in between or before it, previewReady(); or with failed(). Cuts tiles in the background where that was
        not done before. Replaces what was open. */
    void open(const ImageAddress &address);
    void close();

    /** Between opened() and close(). */
    [[nodiscard]] const std::optional<TilePyramid> &pyramid() const { return m_pyramid; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /** What 16-bit tiles are to be shown with: the picture's range, or that of the coarse look until all is cut. */
    [[nodiscard]] std::optional<ToneWindow> window() const;
    /** How shown() looks. Tiles that were asked for last come anew, by tileReady(). */
    void setTone(const Tone &tone);
    /** The tone for any part of the picture: with the range of all of it where the person chose none. */
    [[nodiscard]] Tone tone() const;

    /** The tile if it is in memory, as it was read. Counts as a use. */
    [[nodiscard]] std::optional<QImage> find(const TileKey &key) const;
    /** The same as it is painted: in the tone, or still in the one before. */
    [[nodiscard]] std::optional<QImage> shown(const TileKey &key) const;
    /** What is on screen, the most wanted first; replaces the list before. Answers with tileReady() for each, those that are not cut yet
        as soon as they are. */
    void request(const QList<cairn::TileKey> &keys);

    /** 128 MB unless told otherwise. */
    void setMaximumBytes(qint64 bytes);
    [[nodiscard]] qint64 bytes() const { return qint64(m_tiles.totalCost()) << 10; }

Q_SIGNALS:
    void opened(const cairn::TilePyramid &pyramid);
    /** The whole picture, coarse, as it was read; several times while it is cut where the format allows no quick look. */
    void previewReady(const QImage &image);
    void tileReady(const cairn::TileKey &key, const QImage &image);
    void toneChanged(); ///< also because more of the picture's range is known
    void progressed(qint64 done, qint64 total); ///< of the cutting, in rows
    void finished(); ///< all tiles are there
    void failed(const cairn::Error &error);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    void build(const ImageAddress &address, const Flag &isCanceled, quint64 ticket);
    void begin(const TilePyramid &pyramid, quint64 ticket);
    void end(const Result<TilePyramid> &result, quint64 ticket);
    struct Kept {
        QImage image;
        QImage shown;
        quint64 tone = 0; // which one that is
    };

    void preview(const QImage &image, const std::optional<ToneWindow> &window, quint64 ticket);
    void take(const TileKey &key, const Kept &tile, bool wasFinished, quint64 ticket);
    void changeTone();
    void startWaiting();

    QString m_folder;
    std::optional<TilePyramid> m_pyramid;
    std::optional<ToneWindow> m_previewWindow;
    bool m_isFinished = false;
    QCache<TileKey, Kept> m_tiles; // cost in kB
    Tone m_tone;
    quint64 m_toneNumber = 0;
    QList<TileKey> m_asked; // by the last request
    QList<TileKey> m_wanted; // not asked for yet, the most wanted first
    QSet<TileKey> m_uncut, m_running, m_again; // not there yet; being read; cut while it was being read
    int m_busy = 0;
    quint64 m_ticket = 0; // whose answers count
    Flag m_isCanceled;
    QThreadPool m_readers; // apart from the cutting, so that what is on screen never waits for it
    QThreadPool m_builder; // last, so that both are emptied first
};

} // namespace cairn

Q_DECLARE_METATYPE(cairn::TileKey)
