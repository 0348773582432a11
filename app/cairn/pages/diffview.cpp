// SPDX-License-Identifier: GPL-3.0-or-later
// A line is a block, coloured by what happened to it.
#include "app/cairn/pages/diffview.h"

#include "widgets/common/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>

namespace cairn {
namespace {

constexpr qsizetype kMostLines = 20'000;

} // namespace

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Differences of the code"));
}

void DiffView::setLines(const QList<DifferenceLine> &lines)
{
    if (lines == m_lines && !document()->isEmpty())
        return;
    m_lines = lines;
    fill();
}

void DiffView::fill()
{
    const Theme &theme = Theme::of(palette());
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool isFirst = true;
    for (const DifferenceLine &line : m_lines.mid(0, kMostLines)) {
        QTextBlockFormat block;
        QTextCharFormat text;
        QString shown;
        const bool isFold = line.kind == DifferenceLine::Kind::Same && line.text.startsWith(QLatin1String("@ "));
        if (isFold) {
            text.setForeground(theme.mutedText);
            shown = tr("  … %n line(s) that are the same …", nullptr, line.text.mid(2).toInt());
        } else if (line.kind == DifferenceLine::Kind::Same) {
            text.setForeground(theme.mutedText);
            shown = QStringLiteral("  ") + line.text;
        } else {
            const bool isAdded = line.kind == DifferenceLine::Kind::Added;
            block.setBackground(isAdded ? theme.goodFill : theme.badFill);
            text.setForeground(theme.text);
            shown = (isAdded ? QStringLiteral("+ ") : QStringLiteral("- ")) + line.text;
        }
        if (isFirst)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block, text);
        cursor.insertText(shown, text);
        isFirst = false;
    }
    cursor.endEditBlock();
    verticalScrollBar()->setValue(0);
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace cairn
