// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the source of tiles with the canvas, the tone and the footer.
#include "app/cairn/pages/imagetiles.h"

#include "app/cairn/pages/imagetone.h"
#include "widgets/canvas/imagecanvas.h"

namespace cairn {

ImageTiles::ImageTiles(Session &session, ImageCanvas &canvas, ImageTone &tone, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_canvas(canvas)
    , m_tone(tone)
{
    connect(&m_source, &TileSource::previewReady, this, &ImageTiles::look);
    connect(&m_source, &TileSource::opened, this, [this](const TilePyramid &pyramid) {
        // The file may be another than the one that was imported.
        if (pyramid.size() != m_size)
            m_isShown = false;
        m_size = pyramid.size();
    });
    connect(&m_source, &TileSource::progressed, this, &ImageTiles::report);
    connect(&m_source, &TileSource::finished, this, &ImageTiles::endTask);
    connect(&m_source, &TileSource::failed, this, [this](const Error &error) {
        endTask();
        if (error.isCanceled())
            return;
        if (!m_isShown)
            m_canvas.setMessage(error.sentence);
        Q_EMIT failed(error);
    });
}

ImageTiles::~ImageTiles() { endTask(); }

void ImageTiles::open(const Item &item, const ImageAddress &address)
{
    close();
    m_name = item.name();
    m_size = item.size;
    m_canvas.setMessage(tr("Reading %1…").arg(m_name));
    m_source.open(address);
}

void ImageTiles::close()
{
    endTask();
    m_source.close();
    m_isShown = false;
}

void ImageTiles::look(const QImage &preview)
{
    const bool isFirst = !std::exchange(m_isShown, true);
    m_tone.setTiles(m_source, preview, m_size, isFirst);
    if (isFirst)
        Q_EMIT appeared();
}

void ImageTiles::report(qint64 done, qint64 total)
{
    if (!m_task && done < total) {
        m_task = m_session.tasks().add(tr("Preparing %1 in full resolution").arg(m_name));
        // Stopped by hand: the coarse look stays.
        m_task->setCanceler([this] {
            m_canvas.setTiles(nullptr);
            endTask();
            m_source.close();
        });
    }
    if (m_task)
        m_task->report({done, total, {}});
}

void ImageTiles::endTask()
{
    if (TaskHandle *task = std::exchange(m_task, nullptr)) {
        task->setCanceler({});
        task->finish();
    }
}

} // namespace cairn
