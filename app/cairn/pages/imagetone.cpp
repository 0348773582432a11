// SPDX-License-Identifier: GPL-3.0-or-later
// The tone is the person's taste for a project: it stays when the next picture comes.
#include "app/cairn/pages/imagetone.h"

#include "models/imaging/histogram.h"
#include "models/imaging/tilesource.h"
#include "widgets/canvas/imagecanvas.h"
#include "widgets/canvas/tonepanel.h"

#include <QJsonDocument>

namespace cairn {
namespace {

QString placeOf(Session &session) { return QStringLiteral("images/tone/") + session.project().name(); }

} // namespace

ImageTone::ImageTone(Session &session, ImageCanvas &canvas, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_canvas(canvas)
    , m_tone(Tone::fromJson(QJsonDocument::fromJson(session.settings().place(placeOf(session))).object()))
{
}

void ImageTone::setImage(const CachedImage &image)
{
    m_image = image;
    m_tiles = nullptr;
    m_canvas.setImage(image.image, image.fullSize);
    m_canvas.setValues(image.source);
    if (!m_tone.isNeutral())
        apply();
    else
        m_task.cancel();
    if (m_panel)
        openPanel();
}

void ImageTone::setTiles(TileSource &tiles, const QImage &preview, const QSize &fullSize, bool isFirst)
{
    m_task.cancel();
    m_tiles = &tiles;
    tiles.setTone(m_tone);
    m_image = {displayed(preview, tiles.tone()), fullSize, {}, preview, {}};
    if (isFirst) {
        m_canvas.setImage(m_image.image, fullSize);
        m_canvas.setTiles(&tiles);
    } else {
        m_canvas.replaceImage(m_image.image);
    }
    if (m_panel)
        openPanel();
}

void ImageTone::setTone(const Tone &tone)
{
    m_tone = tone;
    m_session.settings().setPlace(placeOf(m_session), QJsonDocument(tone.toJson()).toJson(QJsonDocument::Compact));
    apply();
}

void ImageTone::apply()
{
    if (m_tiles)
        m_tiles->setTone(m_tone);
    const Tone tone = m_tiles ? m_tiles->tone() : m_tone;
    m_task.start<QImage>([source = m_image.source, tone](TaskControl &) { return Result<QImage>(displayed(source, tone)); },
        [this](const Result<QImage> &image) {
            if (image && !image->isNull())
                m_canvas.replaceImage(*image);
        });
}

void ImageTone::openPanel()
{
    if (!m_panel) {
        m_panel = new TonePanel(m_canvas.window());
        connect(m_panel, &TonePanel::toneChosen, this, &ImageTone::setTone);
        connect(m_panel, &PopupPanel::closed, m_panel, &QObject::deleteLater);
        const QPoint corner = m_canvas.mapTo(m_canvas.window(), QPoint(kSpace12, kSpace12));
        m_panel->openIn(QRect(corner, m_panel->sizeHint()));
    }
    m_panel->setTone(m_tone);
    m_histogramTask.start<Histogram>([source = m_image.source](TaskControl &) { return Result<Histogram>(histogramOf(source)); },
        [this](const Result<Histogram> &histogram) {
            if (histogram && m_panel)
                m_panel->setHistogram(*histogram);
        });
}

} // namespace cairn
