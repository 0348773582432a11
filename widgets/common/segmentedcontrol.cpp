// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a shared trough with the chosen segment raised from it; arrow keys move the choice.
#include "widgets/common/segmentedcontrol.h"

#include "widgets/common/icons.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace cairn {

namespace {

// One segment: a button that paints itself, because its look depends on its neighbours' trough.
class Segment : public QToolButton
{
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int textWidth = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text()) + kSpace24;
        const int iconWidth = icon().isNull() ? 0 : kIconSize + (text().isEmpty() ? kSpace16 : 0);
        return { textWidth + iconWidth, std::max(kRowHeight, fontMetrics().height() + kSpace8) };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        const QRectF face = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (isChecked() && isEnabled())
            paintFramed(&painter, face, kSmallRadius, theme.button, theme.buttonBorder);
        else if (underMouse() && isEnabled())
            paintRounded(&painter, face, kSmallRadius, theme.hover);
        paintContent(painter, theme);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(&painter, rect(), kRadius, theme.accent);
    }

private:
    void paintContent(QPainter &painter, const Theme &theme)
    {
        QRect area = rect();
        if (!icon().isNull()) {
            QRect sign(0, 0, kIconSize, kIconSize);
            sign.moveCenter(area.center());
            if (!text().isEmpty()) sign.moveLeft(kSpace8);
            const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
            icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign), Qt::AlignCenter, mode,
                isChecked() ? QIcon::On : QIcon::Off);
            area.setLeft(kSpace4 + kIconSize);
        }
        painter.setPen(!isEnabled() ? theme.disabledText : isChecked() ? theme.text : theme.mutedText);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area), Qt::AlignCenter, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool checked) {
        if (!checked || button->objectName() == m_current) return;
        m_current = button->objectName();
        emit currentChanged(m_current);
    });
}

void SegmentedControl::addSegment(
    const QString &id, const QString &text, const QString &iconName, const QString &toolTip)
{
    auto *segment = new Segment(this);
    segment->setObjectName(id);
    segment->setText(text);
    if (!iconName.isEmpty()) segment->setIcon(icon(iconName));
    segment->setToolTip(toolTip);
    segment->setAccessibleName(text.isEmpty() ? toolTip : text);
    segment->setCheckable(true);
    segment->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(segment);
    if (m_group->buttons().isEmpty()) m_current = id;
    m_group->addButton(segment);
    if (m_current == id) segment->setChecked(true);
}

QString SegmentedControl::current() const
{
    return m_current;
}

void SegmentedControl::setCurrent(const QString &id)
{
    if (auto *segment = findChild<QToolButton *>(id, Qt::FindDirectChildrenOnly)) segment->setChecked(true);
}

void SegmentedControl::setSegmentEnabled(const QString &id, bool enabled)
{
    if (auto *segment = findChild<QToolButton *>(id, Qt::FindDirectChildrenOnly))
        segment->setEnabled(enabled);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), kRadius, Theme::of(palette()).pressed);
}

} // namespace cairn
