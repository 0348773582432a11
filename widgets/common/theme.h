// SPDX-License-Identifier: GPL-3.0-or-later
// Theme names every colour by what it is for, and the few lengths that the whole window shares.
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QWidget;

namespace cairn {

// Lengths in logical pixels. Spacing takes only these steps, so that edges line up across pages.
inline constexpr int kSpace4 = 4;
inline constexpr int kSpace8 = 8;
inline constexpr int kSpace12 = 12;
inline constexpr int kSpace16 = 16;
inline constexpr int kSpace24 = 24;
inline constexpr int kRowHeight = 28;
inline constexpr int kCompactRowHeight = 24;
inline constexpr int kRadius = 6;
inline constexpr int kSmallRadius = 4;
inline constexpr int kFocusWidth = 2;
inline constexpr int kIconSize = 18;
inline constexpr int kToolIconSize = 20;

enum class ThemeChoice { System, Light, Dark };

// Colours by role. `hover` and `pressed` are veils: they carry alpha and lie over whatever surface is below.
struct Theme {
    enum class Brightness { Light, Dark };
    Brightness brightness = Brightness::Light;

    QColor window; // rail, header, footer
    QColor panel; // side panels, dialogs
    QColor workArea; // where the work is: lists, grids, forms
    QColor canvas; // behind an image
    QColor plotBackground;
    QColor raised; // menus, popups
    QColor card; // a card on the work area
    QColor field; // line edits, combo boxes
    QColor button;

    QColor text;
    QColor mutedText;
    QColor disabledText;
    QColor icon;

    QColor separator; // one pixel between neighbours
    QColor border; // edge of a control that must be found by its edge
    QColor buttonBorder;
    QColor gridLine; // plots: the text colour at 12 %

    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor accentText; // on the accent
    QColor selection;
    QColor hover;
    QColor pressed;

    QColor good;
    QColor warning;
    QColor bad;
    QColor infoFill; // behind text, for a bar or a badge
    QColor goodFill;
    QColor warningFill;
    QColor badFill;

    QColor tooltip;
    QColor tooltipText;
    QColor shadow;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    // What a widget paints with: the theme whose palette it was given. So nothing needs to know which theme
    // is on.
    [[nodiscard]] static const Theme &of(const QPalette &palette);
    [[nodiscard]] static Theme chosen(ThemeChoice choice, const QPalette &systemPalette);

    [[nodiscard]] bool isDark() const { return brightness == Brightness::Dark; }
    [[nodiscard]] QPalette palette() const;
};

// Dark or light is told by the palette: there is no other way before Qt 6.5.
[[nodiscard]] bool isDark(const QPalette &palette);

// Contrast as WCAG 2.1 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
// `veil` laid over an opaque colour.
[[nodiscard]] QColor layered(const QColor &veil, const QColor &under);

// The tone a plain container is filled with. It follows the palette, so a change of theme needs nothing more.
enum class Surface { Window, Panel, WorkArea, Raised };
void setSurface(QWidget *widget, Surface surface);

// Installs the style (once) and the theme's palette. May be called again at any time. Read the system's
// palette before the first call: afterwards it is ours.
void applyTheme(QApplication &application, const Theme &theme);

} // namespace cairn
