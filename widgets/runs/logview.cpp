// SPDX-License-Identifier: GPL-3.0-or-later
// Appends instead of replacing, so that selection and scroll position stay.
#include "widgets/runs/logview.h"

#include <QFontDatabase>
#include <QScrollBar>

namespace cairn {

LogView::LogView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setMaximumBlockCount(20'000);
    setAccessibleName(tr("Log"));
    setPlaceholderText(tr("Nothing was printed yet."));
}

void LogView::append(const QString &text)
{
    if (text.isEmpty())
        return;
    const bool wasAtEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2;
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(text);
    if (wasAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

} // namespace cairn
