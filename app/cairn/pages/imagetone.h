// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps how pictures are brought to the screen, and brings the one that is shown there: in a task, the newest wish wins.
#pragma once

#include "app/cairn/session.h"
#include "models/imaging/imagecache.h"
#include "models/imaging/tone.h"

namespace cairn {

class ImageCanvas;
class TileSource;
class TonePanel;

class ImageTone : public QObject
{
    Q_OBJECT
public:
    ImageTone(Session &session, ImageCanvas &canvas, QObject *parent = nullptr);

    /** Another picture: shown as it is at once, and in the chosen tone as soon as it is ready. */
    [[nodiscard]] const Tone &tone() const { return m_tone; }
    void setImage(const CachedImage &image);
    /** A picture of tiles, coarse: `preview` as it was read. The first of a picture is fitted into the view. */
    void setTiles(TileSource &tiles, const QImage &preview, const QSize &fullSize, bool isFirst);
    /** The panel with the sliders, at the canvas' upper left corner. */
    void openPanel();

private:
    void setTone(const Tone &tone);
    void apply();

    Session &m_session;
    ImageCanvas &m_canvas;
    CachedImage m_image;
    QPointer<TileSource> m_tiles; // of the picture that is shown, where it is one of tiles
    Tone m_tone;
    QPointer<TonePanel> m_panel;
    LatestTask m_task;
    LatestTask m_histogramTask;
};

} // namespace cairn
