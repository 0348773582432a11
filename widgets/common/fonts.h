// SPDX-License-Identifier: GPL-3.0-or-later
// The four text sizes of the window, and fonts whose digits stand in columns.
#pragma once

#include <QFont>

class QWidget;

namespace cairn {

// Steps of 11, 13, 15 and 20, with the system's own size as the 13: who has set a larger font gets all of
// them larger.
enum class TextStep { Small, Body, Title, Display };
enum class TextWeight { Regular, Strong };

[[nodiscard]] QFont steppedFont(const QFont &system, TextStep step, TextWeight weight = TextWeight::Regular);
// Sets the step on a widget, counted from the application's font.
void setTextStep(QWidget *widget, TextStep step, TextWeight weight = TextWeight::Regular);

enum class TextTone { Normal, Muted, Accent, Bad };
// The tone of a label's text. It follows the palette, so a change of theme needs nothing more.
void setTextTone(QWidget *widget, TextTone tone);

// Digits of one width, so that numbers line up. Font features cannot be switched before Qt 6.7, but the
// digits of Noto Sans and DejaVu Sans are tabular as they are: the given font is kept where its digits are,
// else one of these is taken.
[[nodiscard]] bool hasTabularFigures(const QFont &font);
[[nodiscard]] QFont withTabularFigures(const QFont &font);

} // namespace cairn
