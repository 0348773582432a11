// SPDX-License-Identifier: GPL-3.0-or-later
// First decides whether names fit, then how many squares do.
#include "widgets/gallery/badgeline.h"

#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BadgeLine)
};

constexpr double kSquare = 14, kCorner = 3;
constexpr qsizetype kMostNamed = 3;

QString wordsOf(const ItemBadge &badge)
{
    return badge.count > 1 ? Text::tr("%1 %2", "class and how often").arg(badge.text, QLocale().toString(badge.count)) : badge.text;
}

void paintSquare(QPainter &painter, const QRectF &area, const ItemBadge &badge, const QFont &font)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(badge.color);
    painter.drawRoundedRect(area, kCorner, kCorner);
    QFont letter(font);
    letter.setBold(true);
    letter.setPixelSize(10);
    painter.setFont(letter);
    painter.setPen(contrast(badge.color, Qt::white) >= contrast(badge.color, Qt::black) ? Qt::white : Qt::black);
    painter.drawText(area, Qt::AlignCenter, badge.text.left(1).toUpper());
}

} // namespace

void paintBadges(QPainter &painter, const QRectF &line, const QList<ItemBadge> &badges, const QFont &font, const Theme &theme, Qt::LayoutDirection direction)
{
    const QFontMetricsF metrics(font);
    double named = 0;
    for (const ItemBadge &badge : badges)
        named += kSquare + kSpace4 + metrics.horizontalAdvance(wordsOf(badge)) + kSpace8;
    const bool hasNames = badges.size() <= kMostNamed && named - kSpace8 <= line.width();
    // "+12" needs its room before the last square takes it.
    const double step = kSquare + 2, rest = metrics.horizontalAdvance(QStringLiteral("+99"));
    const bool fitsAll = hasNames || double(badges.size()) * step <= line.width();
    const qsizetype shown = fitsAll ? badges.size() : std::max<qsizetype>(0, qsizetype((line.width() - rest) / step));
    double left = line.left();
    const auto place = [&](double width) {
        const QRectF area(left, line.top(), width, line.height());
        left += width;
        return direction == Qt::RightToLeft ? QRectF(line.left() + line.right() - area.right(), area.top(), area.width(), area.height()) : area;
    };
    for (const ItemBadge &badge : badges.first(shown)) {
        QRectF square(0, 0, kSquare, kSquare);
        square.moveCenter(place(kSquare).center());
        square.moveTop(std::round(square.top()));
        paintSquare(painter, square, badge, font);
        left += 2;
        if (!hasNames)
            continue;
        left += 2;
        painter.setFont(font);
        painter.setPen(theme.mutedText);
        painter.drawText(place(metrics.horizontalAdvance(wordsOf(badge)) + 1), Qt::AlignCenter, wordsOf(badge));
        left += kSpace8 - 1;
    }
    if (shown == badges.size())
        return;
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    painter.drawText(place(rest + kSpace4), Qt::AlignCenter, Text::tr("+%1").arg(QLocale().toString(badges.size() - shown)));
}

} // namespace cairn
