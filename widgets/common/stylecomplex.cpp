// SPDX-License-Identifier: GPL-3.0-or-later
// The controls with several parts: combo boxes, spin boxes, sliders, scroll bars, group boxes.
#include "widgets/common/cairnstyle.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/styleparts.h"
#include "widgets/common/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

namespace cairn {

namespace {

constexpr int kArrowWidth = 24;
constexpr int kHandleSize = 16;
constexpr int kGrooveThickness = 4;

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

QColor signColor(const QStyleOption &option, const Theme &theme)
{
    return isEnabled(option) ? theme.icon : theme.disabledText;
}

// Combo boxes

QRect comboPart(const QStyleOptionComboBox &combo, QStyle::SubControl part)
{
    const QRect area = combo.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QRect(area.right() + 1 - kArrowWidth, area.top(), kArrowWidth, area.height());
    case QStyle::SC_ComboBoxEditField:
        return area.adjusted(combo.editable ? 6 : kSpace8, 2, -kArrowWidth, -2);
    default:
        return area;
    }
}

void paintComboBox(QPainter *painter, const QStyleOptionComboBox &combo, const Theme &theme)
{
    if (combo.frame)
        paintField(painter, combo, theme);
    else if (combo.state.testFlag(QStyle::State_MouseOver) && isEnabled(combo))
        paintRounded(painter, combo.rect, kRadius, theme.hover);
    const QRect arrow
        = QStyle::visualRect(combo.direction, combo.rect, comboPart(combo, QStyle::SC_ComboBoxArrow));
    paintChevron(painter, arrow, Arrow::Down, signColor(combo, theme), 8);
}

// Spin boxes

QRect spinPart(const QStyleOptionSpinBox &spin, QStyle::SubControl part)
{
    const QRect area = spin.rect;
    const bool hasButtons = spin.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = hasButtons ? kArrowWidth - 2 : 0;
    const int middle = area.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return hasButtons ? QRect(area.right() + 1 - width, area.top(), width, middle) : QRect();
    case QStyle::SC_SpinBoxDown:
        return hasButtons
            ? QRect(area.right() + 1 - width, area.top() + middle, width, area.height() - middle)
            : QRect();
    case QStyle::SC_SpinBoxEditField:
        return area.adjusted(6, 2, -std::max(width, 6), -2);
    default:
        return area;
    }
}

void paintSpinButton(
    QPainter *painter, const QStyleOptionSpinBox &spin, QStyle::SubControl part, const Theme &theme)
{
    const QRect area = QStyle::visualRect(spin.direction, spin.rect, spinPart(spin, part));
    if (area.isEmpty()) return;
    const bool isUp = part == QStyle::SC_SpinBoxUp;
    const auto step = isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
    const bool canStep = spin.stepEnabled.testFlag(step) && isEnabled(spin);
    if (canStep && spin.activeSubControls.testFlag(part) && spin.state.testFlag(QStyle::State_MouseOver)) {
        const bool down = spin.state.testFlag(QStyle::State_Sunken);
        paintRounded(painter, QRectF(area).adjusted(1, isUp ? 3 : 1, -3, isUp ? -1 : -3), 3,
            down ? theme.pressed : theme.hover);
    }
    const QRectF sign = QRectF(area).translated(-1, isUp ? 1.5 : -1.5);
    paintChevron(painter, sign, isUp ? Arrow::Up : Arrow::Down, canStep ? theme.icon : theme.disabledText, 7);
}

// Sliders

QRect sliderPart(const QStyleOptionSlider &slider, QStyle::SubControl part)
{
    const QRect area = slider.rect;
    const bool across = slider.orientation == Qt::Horizontal;
    const int room = (across ? area.width() : area.height()) - kHandleSize;
    const int offset = QStyle::sliderPositionFromValue(
        slider.minimum, slider.maximum, slider.sliderPosition, room, slider.upsideDown);
    if (part == QStyle::SC_SliderHandle) {
        return across
            ? QRect(area.left() + offset, area.center().y() - kHandleSize / 2 + 1, kHandleSize, kHandleSize)
            : QRect(area.center().x() - kHandleSize / 2 + 1, area.top() + offset, kHandleSize, kHandleSize);
    }
    return across
        ? QRect(area.left(), area.center().y() - kGrooveThickness / 2 + 1, area.width(), kGrooveThickness)
        : QRect(area.center().x() - kGrooveThickness / 2 + 1, area.top(), kGrooveThickness, area.height());
}

void paintSlider(QPainter *painter, const QStyleOptionSlider &slider, const Theme &theme)
{
    const bool enabled = isEnabled(slider);
    const QColor ink = enabled ? theme.accent : theme.disabledText;
    const QRectF groove = sliderPart(slider, QStyle::SC_SliderGroove);
    const QRectF handle = sliderPart(slider, QStyle::SC_SliderHandle);
    paintRounded(painter, groove, kGrooveThickness / 2.0, enabled ? theme.buttonBorder : theme.separator);

    QRectF filled = groove;
    if (slider.orientation == Qt::Horizontal) {
        if (slider.upsideDown)
            filled.setLeft(handle.center().x());
        else
            filled.setRight(handle.center().x());
    } else if (slider.upsideDown) {
        filled.setTop(handle.center().y());
    } else {
        filled.setBottom(handle.center().y());
    }
    paintRounded(painter, filled, kGrooveThickness / 2.0, ink);

    const bool hovered = enabled && slider.state.testFlag(QStyle::State_MouseOver);
    paintFramed(painter, handle.adjusted(1, 1, -1, -1), kHandleSize / 2.0 - 1,
        enabled ? theme.raised : theme.panel, hovered ? theme.accentHover : ink, 2);
    if (slider.state.testFlag(QStyle::State_HasFocus)
        && slider.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintRounded(painter, handle.adjusted(4, 4, -4, -4), kHandleSize / 2.0 - 4, ink);
}

// Scroll bars: no buttons, a slim thumb

QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int smallestThumb)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(qint64(bar.pageStep) * length / (range + bar.pageStep));
        thumb = std::clamp(thumb, std::min(smallestThumb, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    auto stretch = [&](int from, int to) {
        return across ? QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height())
                      : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, start + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return bar.upsideDown ? stretch(start + thumb, length) : stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return bar.upsideDown ? stretch(0, start) : stretch(start + thumb, length);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &bar, const Theme &theme,
    const QWidget *widget, int smallestThumb)
{
    painter->fillRect(bar.rect, groundOf(widget, theme));
    if (bar.maximum <= bar.minimum) return;
    const bool held = bar.state.testFlag(QStyle::State_Sunken)
        && bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool hovered = bar.state.testFlag(QStyle::State_MouseOver);
    QRectF thumb = scrollPart(bar, QStyle::SC_ScrollBarSlider, smallestThumb);
    const qreal inset = held || hovered ? 2 : 3;
    thumb.adjust(inset, inset, -inset, -inset);
    QColor ink = held ? theme.mutedText : theme.border;
    if (!held && !hovered) ink.setAlphaF(0.6F);
    paintRounded(painter, thumb, std::min(thumb.width(), thumb.height()) / 2, ink);
}

// Group boxes: a heading, no frame

int groupHeading(const QStyleOptionGroupBox &box)
{
    return box.text.isEmpty() ? 0 : std::max(kSpace24, box.fontMetrics.height() + kSpace8);
}

QRect groupPart(const QStyleOptionGroupBox &box, QStyle::SubControl part)
{
    const QRect area = box.rect;
    const bool hasCheck = box.subControls.testFlag(QStyle::SC_GroupBoxCheckBox);
    const int textStart = area.left() + (hasCheck ? kHandleSize + kSpace8 : 0);
    switch (part) {
    case QStyle::SC_GroupBoxCheckBox:
        return QRect(
            area.left(), area.top() + (groupHeading(box) - kHandleSize) / 2, kHandleSize, kHandleSize);
    case QStyle::SC_GroupBoxLabel:
        return QRect(textStart, area.top(), area.right() + 1 - textStart, groupHeading(box));
    case QStyle::SC_GroupBoxContents:
        return area.adjusted(0, groupHeading(box), 0, 0);
    default:
        return area;
    }
}

void paintGroupBox(QPainter *painter, const QStyleOptionGroupBox &box, const Theme &theme,
    const QStyle *style, const QWidget *widget)
{
    auto partOf = [&box](QStyle::SubControl part) {
        return QStyle::visualRect(box.direction, box.rect, groupPart(box, part));
    };
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(isEnabled(box) ? theme.text : theme.disabledText);
    painter->drawText(partOf(QStyle::SC_GroupBoxLabel),
        int(QStyle::visualAlignment(box.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextShowMnemonic,
        box.text);
    if (!box.subControls.testFlag(QStyle::SC_GroupBoxCheckBox)) return;
    QStyleOptionButton check;
    check.QStyleOption::operator=(box);
    check.rect = partOf(QStyle::SC_GroupBoxCheckBox);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &check, painter, widget);
    if (box.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, QRectF(check.rect).adjusted(-3, -3, 3, 3), kRadius, theme.accent);
}

// Qt would put a small arrow over the corner of the icon; icons that open menus say so by themselves.
void paintMenuToolButton(QPainter *painter, const QStyleOptionToolButton &button, const Theme &theme,
    const QProxyStyle *style, const QWidget *widget)
{
    QStyleOptionToolButton face(button);
    face.features &= ~QStyleOptionToolButton::HasMenu;
    style->drawPrimitive(QStyle::PE_PanelButtonTool, &button, painter, widget);
    if (hasMenuArrow(&button)) {
        const QRect words = button.rect.adjusted(0, 0, -kMenuArrow, 0);
        const QRect arrow(words.right() + 1 - kSpace4, words.top(), kMenuArrow, words.height());
        face.rect = QStyle::visualRect(button.direction, button.rect, words);
        paintChevron(painter, QStyle::visualRect(button.direction, button.rect, arrow), Arrow::Down,
            signColor(button, theme), 7);
    }
    style->drawControl(QStyle::CE_ToolButtonLabel, &face, painter, widget);
    if (button.state.testFlag(QStyle::State_HasFocus))
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &button, painter, widget);
}

} // namespace

bool hasMenuArrow(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)
        && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
}

void CairnStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return paintComboBox(painter, *combo, theme);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox) {
        if (spin->frame) paintField(painter, *spin, theme);
        paintSpinButton(painter, *spin, SC_SpinBoxUp, theme);
        paintSpinButton(painter, *spin, SC_SpinBoxDown, theme);
        return;
    }
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_Slider) return paintSlider(painter, *slider, theme);
        if (control == CC_ScrollBar)
            return paintScrollBar(
                painter, *slider, theme, widget, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button
        && control == CC_ToolButton && button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup))
        return paintMenuToolButton(painter, *button, theme, this, widget);
    if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
        box && control == CC_GroupBox)
        return paintGroupBox(painter, *box, theme, proxy(), widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CairnStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    auto mirrored = [option](const QRect &rect) { return visualRect(option->direction, option->rect, rect); };
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return mirrored(comboPart(*combo, part));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return mirrored(spinPart(*spin, part));
    if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
        box && control == CC_GroupBox)
        return mirrored(groupPart(*box, part));
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        // Sliders and scroll bars mirror themselves by turning upside down.
        if (control == CC_Slider) return sliderPart(*slider, part);
        if (control == CC_ScrollBar)
            return scrollPart(*slider, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace cairn
