// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a shortcut into its keys and paints each as a rounded cap.
#include "widgets/common/keyhint.h"

#include "widgets/common/fonts.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QPainter>

namespace cairn {

namespace {

constexpr int kPadding = 5;
constexpr int kGap = 3;

int capWidth(const QString &cap, const QFontMetrics &metrics, int height)
{
    return std::max(height, metrics.horizontalAdvance(cap) + 2 * kPadding);
}

int capHeight(const QFontMetrics &metrics)
{
    return std::max(18, metrics.height() + 2);
}

} // namespace

QStringList keyCaps(const QKeySequence &key)
{
    const QString first = QKeySequence(key[0]).toString(QKeySequence::NativeText);
    if (key.isEmpty() || first.isEmpty()) return {};
    // "Ctrl++" is Ctrl and plus: a plus at the end is a key, not a separator.
    const bool endsInPlus = first.endsWith(QLatin1Char('+'));
    QStringList caps = first.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    if (endsInPlus) caps << QStringLiteral("+");
    return caps;
}

QSize keyCapsSize(const QStringList &caps, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int height = capHeight(metrics);
    int width = 0;
    for (const QString &cap : caps)
        width += capWidth(cap, metrics, height) + kGap;
    return { std::max(0, width - kGap), height };
}

void paintKeyCaps(QPainter *painter, const QRect &area, const QStringList &caps, const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    const QFontMetrics metrics = painter->fontMetrics();
    const int height = capHeight(metrics);
    int left = area.left();
    const int top = area.top() + (area.height() - height) / 2;
    // A shortcut reads "Ctrl" before "K" in every language.
    for (const QString &cap : caps) {
        const QRect box(left, top, capWidth(cap, metrics, height), height);
        paintFramed(painter, box, kSmallRadius, theme.button, theme.buttonBorder);
        painter->setPen(theme.mutedText);
        painter->drawText(box, int(Qt::AlignCenter) | Qt::TextSingleLine, cap);
        left = box.right() + 1 + kGap;
    }
}

KeyHint::KeyHint(const QKeySequence &key, QWidget *parent)
    : KeyHint(keyCaps(key), parent)
{
}

KeyHint::KeyHint(const QStringList &caps, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextStep(this, TextStep::Small);
    setCaps(caps);
}

void KeyHint::setKey(const QKeySequence &key)
{
    setCaps(keyCaps(key));
}

void KeyHint::setCaps(const QStringList &caps)
{
    m_caps = caps;
    setAccessibleName(caps.join(QLatin1Char('+')));
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return keyCapsSize(m_caps, font());
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCaps(&painter, rect(), m_caps, palette());
}

} // namespace cairn
