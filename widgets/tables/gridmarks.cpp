// SPDX-License-Identifier: GPL-3.0-or-later
// Compared letter by letter without accents, as the search does.
#include "widgets/tables/gridmarks.h"

#include <QPainter>
#include <QStyle>

namespace cairn {
namespace {

/** One letter for each of the text's, so that places are the same. */
QString folded(const QString &text)
{
    QString plain(text.size(), QLatin1Char(' '));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QString parts = QString(text[at]).normalized(QString::NormalizationForm_D);
        plain[at] = parts.isEmpty() ? text[at] : parts[0].toCaseFolded();
    }
    return plain;
}

} // namespace

QList<TextMark> textMarks(const QString &text, const QStringList &marks)
{
    const QString plain = folded(text);
    QList<TextMark> found;
    for (const QString &mark : marks) {
        const QString wanted = folded(mark);
        if (wanted.isEmpty())
            continue;
        for (qsizetype at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.size())) {
            if (at == 0 || !plain[at - 1].isLetterOrNumber())
                found.append({at, wanted.size()});
        }
    }
    std::sort(found.begin(), found.end(), [](const TextMark &left, const TextMark &right) { return left.start < right.start; });
    return found;
}

void paintMarks(QPainter *painter, const QRect &room, const QString &text, const QStringList &marks, const QStyleOptionViewItem &option, const QColor &color)
{
    const QFontMetrics metrics = option.fontMetrics;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    for (const TextMark &mark : textMarks(text, marks)) {
        if (mark.start >= shown.size())
            break;
        const int left = metrics.horizontalAdvance(text.left(mark.start));
        const int right = std::min(room.width(), metrics.horizontalAdvance(text.left(mark.start + mark.length)));
        const QRect area(room.left() + left - 1, room.top() + 4, right - left + 2, room.height() - 7);
        // In a text of the other direction the places are counted from the other edge.
        painter->fillRect(QStyle::visualRect(text.isRightToLeft() != (option.direction == Qt::RightToLeft) ? Qt::RightToLeft : option.direction, room, area), color);
    }
}

} // namespace cairn
