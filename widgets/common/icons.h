// SPDX-License-Identifier: GPL-3.0-or-later
// Our own line icons by name, drawn in the colour of the theme that is on when they are painted.
#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

class QPainter;

namespace cairn {

// What an icon says by its colour. Normal turns to the accent where its button is checked, and fades where
// disabled.
enum class IconRole { Normal, Muted, Accent, OnAccent, Good, Warning, Bad };

// `name` is a file of resources/icons without its ending. An unknown name gives an icon that paints nothing
// and a warning in the log. The icon reads the palette whenever it paints: after a change of theme it needs
// no reload.
[[nodiscard]] QIcon icon(const QString &name, IconRole role = IconRole::Normal);

// The same picture for delegates and own painting, in a colour of the caller's.
void paintIcon(QPainter *painter, const QRectF &area, const QString &name, const QColor &color);

[[nodiscard]] QColor iconColor(
    IconRole role, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off);
[[nodiscard]] QStringList iconNames();

} // namespace cairn
