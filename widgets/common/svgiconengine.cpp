// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the drawing, puts the colour in place of currentColor, and keeps finished pixmaps in Qt's cache.
#include "widgets/common/svgiconengine.h"

#include "widgets/common/theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace cairn {

namespace {

Q_LOGGING_CATEGORY(iconLog, "cairn.icons")

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

// Icons that point along the reading direction turn round with it.
bool mirrors(const QString &name)
{
    static const QStringList kDirected{ QStringLiteral("undo"), QStringLiteral("redo"),
        QStringLiteral("previous"), QStringLiteral("next"), QStringLiteral("skip"),
        QStringLiteral("panel-left"), QStringLiteral("panel-right"), QStringLiteral("tag"),
        QStringLiteral("terminal") };
    return kDirected.contains(name);
}

QPixmap rendered(const QString &name, const QSize &pixels, const QColor &color)
{
    const bool mirrored = QGuiApplication::isRightToLeft() && mirrors(name);
    const QString key = QStringLiteral("cairn-icon/%1/%2/%3x%4/%5")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;

    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(iconLog, "There is no icon named %s.", qPrintable(name));
        return {};
    }
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(QPointF(), pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

SvgIconEngine::SvgIconEngine(const QString &name, IconRole role)
    : m_name(name)
    , m_role(role)
{
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    paintIcon(painter, rect, m_name, iconColor(m_role, mode, state));
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return rendered(m_name, size, iconColor(m_role, mode, state));
}

QPixmap SvgIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    QPixmap result = pixmap(size, mode, state);
    result.setDevicePixelRatio(scale);
    return result;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

QString SvgIconEngine::key() const
{
    return QStringLiteral("cairn");
}

QString SvgIconEngine::iconName()
{
    return m_name;
}

bool SvgIconEngine::isNull()
{
    return !QFile::exists(pathOf(m_name));
}

QIcon icon(const QString &name, IconRole role)
{
    return QIcon(new SvgIconEngine(name, role));
}

void paintIcon(QPainter *painter, const QRectF &area, const QString &name, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = rendered(name, (area.size() * ratio).toSize(), color);
    if (pixmap.isNull()) return;
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels, or the lines blur.
    const QPointF corner(std::round(area.x() * ratio) / ratio, std::round(area.y() * ratio) / ratio);
    painter->drawPixmap(corner, pixmap);
}

QColor iconColor(IconRole role, QIcon::Mode mode, QIcon::State state)
{
    const Theme &theme = Theme::of(QGuiApplication::palette());
    if (mode == QIcon::Disabled) return theme.disabledText;
    switch (role) {
    case IconRole::Normal:
        return state == QIcon::On ? theme.accent : theme.icon;
    case IconRole::Muted:
        return theme.mutedText;
    case IconRole::Accent:
        return theme.accent;
    case IconRole::OnAccent:
        return theme.accentText;
    case IconRole::Good:
        return theme.good;
    case IconRole::Warning:
        return theme.warning;
    case IconRole::Bad:
        return theme.bad;
    }
    return theme.icon;
}

QStringList iconNames()
{
    QStringList names
        = QDir(QStringLiteral(":/icons")).entryList({ QStringLiteral("*.svg") }, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace cairn
