// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of CairnStyle that its files share; nobody else needs them.
#pragma once

#include "widgets/common/cairnstyle.h"

#include <QColor>
#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;
class QWidget;

namespace cairn {

// The text of cells and of their headers begins here, so that both stand in one line.
inline constexpr int kCellMargin = 6;

inline constexpr int kButtonIconGap = 6;

[[nodiscard]] ButtonKind buttonKind(const QWidget *button);
[[nodiscard]] int rowHeight(const QWidget *view);

// stylecomplex.cpp: a tool button with words that opens a menu at once has a chevron after the words.
inline constexpr int kMenuArrow = 16;
[[nodiscard]] bool hasMenuArrow(const QStyleOption *option);

// styleprimitives.cpp
void paintField(QPainter *painter, const QStyleOption &option, const Theme &theme);
// The tone of the scroll area that a widget belongs to.
[[nodiscard]] QColor groundOf(const QWidget *widget, const Theme &theme);
[[nodiscard]] int popupRadius(const QWidget *widget);

// stylemenus.cpp
[[nodiscard]] QSize menuItemSize(const QStyleOption *option, const QSize &textSize);
void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &item, const Theme &theme);

} // namespace cairn
