// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a picture that is too large for memory onto the canvas: a coarse look at once, its tiles while they are cut. Leaving ends that.
#pragma once

#include "app/cairn/session.h"
#include "models/data/item.h"
#include "models/imaging/tilesource.h"

namespace cairn {

class ImageCanvas;
class ImageTone;

class ImageTiles : public QObject
{
    Q_OBJECT
public:
    ImageTiles(Session &session, ImageCanvas &canvas, ImageTone &tone, QObject *parent = nullptr);
    ~ImageTiles() override;

    /** Whether an item is better shown so than whole. */
    [[nodiscard]] static bool isWorthwhile(const Item &item) { return TilePyramid::isWorthwhile(item.size); }

    void open(const Item &item, const ImageAddress &address);
    void close();

    /** For tests: the tiles of the open picture. */
    [[nodiscard]] const TileSource &source() const { return m_source; }

Q_SIGNALS:
    void appeared(); ///< there is something to see
    void failed(const cairn::Error &error);

private:
    void look(const QImage &preview);
    void report(qint64 done, qint64 total);
    void endTask();

    Session &m_session;
    ImageCanvas &m_canvas;
    ImageTone &m_tone;
    TileSource m_source;
    QPointer<TaskHandle> m_task; // in the footer, while tiles are cut
    QString m_name;
    QSize m_size;
    bool m_isShown = false;
};

} // namespace cairn
