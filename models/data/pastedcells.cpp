// SPDX-License-Identifier: GPL-3.0-or-later
// A forgiving walk over the tags of a table; nothing of a page is loaded or run.
#include "models/data/pastedcells.h"

#include "models/data/csvwriter.h"

#include <QBuffer>
#include <QTextDocumentFragment>

#include <algorithm>

namespace cairn {
namespace {

constexpr int kWidestSpan = 1'000;

/** The text of a cell: entities resolved, tags taken away, blanks as one. */
QString cellText(const QString &html)
{
    // What would be fetched or run is no text of the cell.
    QString text;
    bool isTag = false;
    for (const QChar letter : html) {
        if (letter == QLatin1Char('<')) {
            isTag = true;
            text += QLatin1Char(' ');
        } else if (letter == QLatin1Char('>') && isTag) {
            isTag = false;
        } else if (!isTag) {
            text += letter;
        }
    }
    text = text.simplified();
    return text.contains(QLatin1Char('&')) ? QTextDocumentFragment::fromHtml(text).toPlainText().simplified() : text;
}

struct Tag {
    QString name; ///< lower case, with the slash of an end tag
    QString attributes;
    qsizetype start = -1;
    qsizetype end = 0; ///< behind it
};

Tag nextTag(const QString &html, qsizetype from)
{
    Tag tag;
    tag.start = html.indexOf(QLatin1Char('<'), from);
    if (tag.start < 0)
        return tag;
    const qsizetype close = html.indexOf(QLatin1Char('>'), tag.start);
    tag.end = close < 0 ? html.size() : close + 1;
    const QString inside = html.mid(tag.start + 1, tag.end - tag.start - 2);
    const auto blank = std::find_if(inside.begin(), inside.end(), [](QChar letter) { return letter.isSpace(); });
    tag.name = inside.left(blank - inside.begin()).toLower();
    tag.attributes = inside.mid(blank - inside.begin());
    return tag;
}

int columnSpan(const QString &attributes)
{
    const qsizetype at = attributes.indexOf(QLatin1String("colspan"), 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    QString digits;
    for (qsizetype place = at + 7; place < attributes.size() && digits.size() < 6; ++place) {
        if (attributes[place].isDigit())
            digits += attributes[place];
        else if (!digits.isEmpty())
            break;
    }
    return std::clamp(digits.toInt(), 1, kWidestSpan);
}

QList<QStringList> tableRows(const QString &html)
{
    QList<QStringList> rows;
    qsizetype cellStart = -1;
    int span = 1;
    const auto endCell = [&](qsizetype end) {
        if (cellStart < 0 || rows.isEmpty())
            return;
        rows.last().append(cellText(html.mid(cellStart, end - cellStart)));
        for (int column = 1; column < span; ++column)
            rows.last().append(QString());
        cellStart = -1;
    };
    bool isInside = false;
    for (Tag tag = nextTag(html, 0); tag.start >= 0; tag = nextTag(html, tag.end)) {
        if (tag.name == QLatin1String("table"))
            isInside = true;
        if (!isInside)
            continue;
        const bool isCell = tag.name == QLatin1String("td") || tag.name == QLatin1String("th");
        if (isCell || tag.name == QLatin1String("tr") || tag.name == QLatin1String("/td") || tag.name == QLatin1String("/th") || tag.name == QLatin1String("/tr")
            || tag.name == QLatin1String("/table"))
            endCell(tag.start);
        if (tag.name == QLatin1String("tr"))
            rows.append(QStringList());
        if (isCell) {
            cellStart = tag.end;
            span = columnSpan(tag.attributes);
        }
        if (tag.name == QLatin1String("/table"))
            break;
    }
    rows.removeIf([](const QStringList &row) { return row.isEmpty(); });
    return rows;
}

} // namespace

QByteArray pastedCells(const QString &plain, const QString &html)
{
    if (plain.contains(QLatin1Char('\t')))
        return plain.toUtf8();
    const QList<QStringList> rows = tableRows(html);
    if (rows.isEmpty())
        return plain.trimmed().isEmpty() ? QByteArray() : plain.toUtf8();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(&buffer, CsvStyle {'\t', CsvWriter::LineEnd::Lf, false});
    for (const QStringList &row : rows)
        csv.row(row);
    return csv.finish() ? buffer.data() : QByteArray();
}

} // namespace cairn
