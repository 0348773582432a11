// SPDX-License-Identifier: GPL-3.0-or-later
// CairnStyle draws Qt's own controls quietly: flat, 28 pixels a row, one-pixel separators, an accent ring on
// what has focus.
#pragma once

#include <QProxyStyle>

class QPushButton;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionTab;

namespace cairn {

struct Theme;

// What a push button is for. A page has one primary button at most.
enum class ButtonKind { Plain, Primary, Quiet, Danger };
void setButtonKind(QPushButton *button, ButtonKind kind);

// A view set to compact has rows of 24 pixels instead of 28.
void setCompactRows(QWidget *view, bool compact);

// Every colour comes from the palette in the style option (see Theme::of), so one style serves both themes.
class CairnStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CairnStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr, QStyleHintReturn *result = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(
        StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

private:
    void drawPushButton(ControlElement element, const QStyleOptionButton &button, QPainter *painter,
        const QWidget *widget) const;
    void drawTab(
        ControlElement element, const QStyleOptionTab &tab, QPainter *painter, const QWidget *widget) const;
    void drawHeader(ControlElement element, const QStyleOptionHeader &header, QPainter *painter,
        const QWidget *widget) const;
};

} // namespace cairn
