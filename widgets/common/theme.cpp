// SPDX-License-Identifier: GPL-3.0-or-later
// The two themes, designed side by side rather than inverted, and how they become a palette.
#include "widgets/common/theme.h"

#include "widgets/common/cairnstyle.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>

#include <cmath>

namespace cairn {

Theme Theme::light()
{
    Theme theme;
    theme.brightness = Brightness::Light;
    theme.window = QColor(0xE9, 0xEB, 0xEF);
    theme.panel = QColor(0xF4, 0xF5, 0xF7);
    theme.workArea = QColor(0xFF, 0xFF, 0xFF);
    theme.canvas = QColor(0xDD, 0xE0, 0xE5);
    theme.plotBackground = QColor(0xFF, 0xFF, 0xFF);
    theme.raised = QColor(0xFF, 0xFF, 0xFF);
    theme.card = QColor(0xF4, 0xF5, 0xF7);
    theme.field = QColor(0xFF, 0xFF, 0xFF);
    theme.button = QColor(0xFF, 0xFF, 0xFF);

    theme.text = QColor(0x1B, 0x1F, 0x24);
    theme.mutedText = QColor(0x56, 0x5D, 0x67);
    theme.disabledText = QColor(0x9A, 0xA0, 0xA9);
    theme.icon = QColor(0x45, 0x4C, 0x56);

    theme.separator = QColor(0xD9, 0xDC, 0xE1);
    theme.border = QColor(0x85, 0x8C, 0x96);
    theme.buttonBorder = QColor(0xC3, 0xC8, 0xCF);

    theme.accent = QColor(0x25, 0x63, 0xC9);
    theme.accentHover = QColor(0x1F, 0x57, 0xB5);
    theme.accentPressed = QColor(0x1A, 0x4B, 0x9D);
    theme.accentText = QColor(0xFF, 0xFF, 0xFF);
    theme.selection = QColor(0xDC, 0xE8, 0xFC);
    theme.hover = QColor(0x10, 0x20, 0x38, 14);
    theme.pressed = QColor(0x10, 0x20, 0x38, 28);

    theme.good = QColor(0x1A, 0x77, 0x41);
    theme.warning = QColor(0x87, 0x58, 0x00);
    theme.bad = QColor(0xBE, 0x2F, 0x2A);
    theme.infoFill = QColor(0xE7, 0xEF, 0xFC);
    theme.goodFill = QColor(0xE3, 0xF4, 0xE9);
    theme.warningFill = QColor(0xFB, 0xF1, 0xDB);
    theme.badFill = QColor(0xFC, 0xE9, 0xE7);

    theme.tooltip = QColor(0x2A, 0x2F, 0x37);
    theme.tooltipText = QColor(0xF3, 0xF4, 0xF6);
    theme.shadow = QColor(0x0C, 0x14, 0x20, 46);
    theme.gridLine = theme.text;
    theme.gridLine.setAlphaF(0.12F);
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.brightness = Brightness::Dark;
    theme.window = QColor(0x1D, 0x20, 0x24);
    theme.panel = QColor(0x23, 0x26, 0x2B);
    theme.workArea = QColor(0x19, 0x1C, 0x1F);
    theme.canvas = QColor(0x15, 0x17, 0x1A);
    theme.plotBackground = QColor(0x15, 0x17, 0x1A);
    theme.raised = QColor(0x2B, 0x2F, 0x35);
    theme.card = QColor(0x23, 0x26, 0x2B);
    theme.field = QColor(0x19, 0x1C, 0x1F);
    theme.button = QColor(0x32, 0x36, 0x3D);

    theme.text = QColor(0xE7, 0xE9, 0xEC);
    theme.mutedText = QColor(0xA6, 0xAD, 0xB7);
    theme.disabledText = QColor(0x67, 0x6E, 0x78);
    theme.icon = QColor(0xC5, 0xCA, 0xD1);

    theme.separator = QColor(0x34, 0x38, 0x3F);
    theme.border = QColor(0x79, 0x80, 0x8A);
    theme.buttonBorder = QColor(0x45, 0x4A, 0x52);

    theme.accent = QColor(0x6E, 0xA0, 0xFF);
    theme.accentHover = QColor(0x86, 0xB0, 0xFF);
    theme.accentPressed = QColor(0x5B, 0x8F, 0xF0);
    theme.accentText = QColor(0x0C, 0x17, 0x30);
    theme.selection = QColor(0x23, 0x37, 0x5A);
    theme.hover = QColor(0xFF, 0xFF, 0xFF, 16);
    theme.pressed = QColor(0xFF, 0xFF, 0xFF, 30);

    theme.good = QColor(0x5F, 0xCB, 0x8C);
    theme.warning = QColor(0xE3, 0xB0, 0x4A);
    theme.bad = QColor(0xFF, 0x8A, 0x82);
    theme.infoFill = QColor(0x1F, 0x2D, 0x49);
    theme.goodFill = QColor(0x1C, 0x34, 0x28);
    theme.warningFill = QColor(0x39, 0x2F, 0x19);
    theme.badFill = QColor(0x42, 0x24, 0x24);

    theme.tooltip = QColor(0x3C, 0x41, 0x49);
    theme.tooltipText = QColor(0xF3, 0xF4, 0xF6);
    theme.shadow = QColor(0x00, 0x00, 0x00, 110);
    theme.gridLine = theme.text;
    theme.gridLine.setAlphaF(0.12F);
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    // Made once: a grid asks for every cell it paints.
    static const Theme kLight = light();
    static const Theme kDark = dark();
    return cairn::isDark(palette) ? kDark : kLight;
}

Theme Theme::chosen(ThemeChoice choice, const QPalette &systemPalette)
{
    switch (choice) {
    case ThemeChoice::Light:
        return light();
    case ThemeChoice::Dark:
        return dark();
    case ThemeChoice::System:
        break;
    }
    return of(systemPalette);
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, workArea);
    palette.setColor(QPalette::AlternateBase, layered(hover, workArea));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, tooltip);
    palette.setColor(QPalette::ToolTipText, tooltipText);
    palette.setColor(QPalette::Light, raised);
    palette.setColor(QPalette::Midlight, window);
    palette.setColor(QPalette::Mid, separator);
    palette.setColor(QPalette::Dark, border);
    palette.setColor(QPalette::Shadow, shadow);
    for (auto role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, disabledText);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness()
        < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

double contrast(const QColor &a, const QColor &b)
{
    // Relative luminance and contrast ratio: Web Content Accessibility Guidelines 2.1, section "Relative
    // luminance".
    auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    auto luminance = [&linear](const QColor &color) {
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor layered(const QColor &veil, const QColor &under)
{
    const float alpha = veil.alphaF();
    auto mixed = [alpha](float above, float below) { return above * alpha + below * (1.0F - alpha); };
    return QColor::fromRgbF(mixed(veil.redF(), under.redF()), mixed(veil.greenF(), under.greenF()),
        mixed(veil.blueF(), under.blueF()));
}

void setSurface(QWidget *widget, Surface surface)
{
    switch (surface) {
    case Surface::Window:
        widget->setBackgroundRole(QPalette::Midlight);
        break;
    case Surface::Panel:
        widget->setBackgroundRole(QPalette::Window);
        break;
    case Surface::WorkArea:
        widget->setBackgroundRole(QPalette::Base);
        break;
    case Surface::Raised:
        widget->setBackgroundRole(QPalette::Light);
        break;
    }
    widget->setAutoFillBackground(true);
}

void applyTheme(QApplication &application, const Theme &theme)
{
    if (!qobject_cast<CairnStyle *>(application.style())) QApplication::setStyle(new CairnStyle);
    QApplication::setPalette(theme.palette());
    // Tool tips keep a palette of their own.
    QToolTip::setPalette(theme.palette());
}

} // namespace cairn
