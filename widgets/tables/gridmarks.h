// SPDX-License-Identifier: GPL-3.0-or-later
// Where the words that were searched for stand in a cell's text.
#pragma once

#include <QColor>
#include <QList>
#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace cairn {

struct TextMark {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextMark &, const TextMark &) = default;
};

/** Places where a word of the text begins with one of `marks`, without regard to case and accents; in their order. */
[[nodiscard]] QList<TextMark> textMarks(const QString &text, const QStringList &marks);
/** Lays `color` behind them, as the text will be drawn into `room` from its leading edge. */
void paintMarks(QPainter *painter, const QRect &room, const QString &text, const QStringList &marks, const QStyleOptionViewItem &option, const QColor &color);

} // namespace cairn
