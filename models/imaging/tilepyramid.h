// SPDX-License-Identifier: GPL-3.0-or-later
// A large picture cut into tiles on the disk, each level half as large as the one before, so that any part is there at any zoom.
#pragma once

#include "models/imaging/imagecache.h"
#include "models/imaging/tone.h"
#include "models/project/task.h"

#include <QList>

namespace cairn {

/** Level 0 is the full resolution; x and y count tiles as the file has them stored. */
struct TileKey {
    int level = 0, x = 0, y = 0;

    friend bool operator==(const TileKey &, const TileKey &) = default;
    friend size_t qHash(const TileKey &key, size_t seed = 0) { return qHashMulti(seed, key.level, key.x, key.y); }
};

/** A value: where the tiles of one page lie, and how they fit together. */
class TilePyramid
{
public:
    static constexpr int kTileEdge = 512;

    /** The user's cache folder for tiles, where callers say none. */
    [[nodiscard]] static QString defaultFolder();
    /** Whether a picture is better shown in tiles than whole. */
    [[nodiscard]] static bool isWorthwhile(const QSize &size) { return qint64(size.width()) * size.height() > 80'000'000; }

    /** What was finished before, if the file has not changed since. */
    [[nodiscard]] static std::optional<TilePyramid> find(const ImageAddress &address, const QString &cacheFolder);

    using Started = std::function<void(const TilePyramid &)>;
    using Written = std::function<void(const TileKey &)>;
    using Grown = std::function<void(const QImage &, const std::optional<ToneWindow> &)>;
    /** Cuts all tiles; memory stays at two bands of 512 rows however large the picture is. `started` is called once the size is
        known, `written` for each tile, `grown` a few times a second with the whole picture, coarse, as far as it was read (the rest of it
        grey) and the range of 16-bit grey so far; all in the threads that work. A cancelled or failed one leaves no finished pyramid. */
    [[nodiscard]] static Result<TilePyramid> build(const ImageAddress &address, const QString &cacheFolder, const Started &started = {},
        const Written &written = {}, const TaskControl &control = {}, const Grown &grown = {});
    /** Deletes the pyramids that were unused the longest until at most `bytes` are left. Takes a while: call it in a task. */
    static void trimFolder(const QString &cacheFolder, qint64 bytes);

    [[nodiscard]] QSize size() const; ///< as displayed
    [[nodiscard]] int levels() const { return m_levels; } ///< the last one is a single tile
    /** The level to show where so many screen pixels (mostly below 1) show one pixel of the picture. */
    [[nodiscard]] int levelFor(double zoom) const;
    /** The tiles of a level that show a part of the picture, the middle first. */
    [[nodiscard]] QList<TileKey> tilesFor(const QRectF &part, int level) const;
    /** Where a tile belongs, in pixels of the displayed picture; the last ones of coarse levels overhang it by less than one of theirs. */
    [[nodiscard]] QRectF rectOf(const TileKey &key) const;
    /** Upright; 16-bit grey stays so (apply a tone with window()). Null where it is not there (yet). Reads a file. */
    [[nodiscard]] QImage tile(const TileKey &key) const;
    /** Of 16-bit grey: from the darkest to the brightest value of the whole picture, once it is finished. */
    [[nodiscard]] std::optional<ToneWindow> window() const { return m_window; }
    /** Whether the tiles' pixels are exactly the file's. */
    [[nodiscard]] bool isLossless() const { return m_isPng; }

private:
    friend class TileWriter;

    [[nodiscard]] static TilePyramid planned(const ImageAddress &address, const QString &cacheFolder, const QSize &stored, int orientation, QImage::Format format);
    [[nodiscard]] QSize storedSize(int level) const;
    [[nodiscard]] QRect storedRect(const TileKey &key) const; ///< in pixels of its level
    [[nodiscard]] QString fileOf(const TileKey &key) const;
    [[nodiscard]] bool writeManifest() const;

    QString m_folder;
    QSize m_stored;
    int m_orientation = 1, m_levels = 1;
    std::optional<ToneWindow> m_window;
    bool m_isPng = false; // what JPEG cannot hold: 16 bits, transparency
};

} // namespace cairn
