// SPDX-License-Identifier: GPL-3.0-or-later
// Marks are extra selections over a text that cannot be changed.
#include "widgets/tables/spaneditor.h"

#include "widgets/common/theme.h"
#include "widgets/tables/choicelook.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace cairn {
namespace {

constexpr qsizetype kLongestText = 1'000'000;
constexpr float kLightTint = 0.28F, kDarkTint = 0.40F;

} // namespace

SpanEditor::SpanEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Text to mark"));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void SpanEditor::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text.left(kLongestText);
    // A document counts the end of a line as one place, whichever it is: "\r\n" would shift all that follows.
    QString shown = m_text;
    shown.replace(QLatin1String("\r\n"), QLatin1String(" \n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    setPlainText(shown);
    showSpans();
}

void SpanEditor::setSpans(const QList<TextSpan> &spans)
{
    m_spans = spans;
    showSpans();
}

void SpanEditor::setChoices(const QStringList &choices, const QHash<QString, QString> &colors)
{
    m_choices = choices;
    m_colors = colors;
    showSpans();
}

QColor SpanEditor::colorOf(const QString &label) const
{
    const QColor own(m_colors.value(label));
    return own.isValid() ? own : choiceLook(qMax(0, int(m_choices.indexOf(label))), palette()).color;
}

void SpanEditor::showSpans()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const TextSpan &span : std::as_const(m_spans)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = textCursor();
        const int last = document()->characterCount() - 1;
        mark.cursor.setPosition(qMin(last, int(utf16Offset(m_text, span.start))));
        mark.cursor.setPosition(qMin(last, int(utf16Offset(m_text, span.end))), QTextCursor::KeepAnchor);
        QColor ground = colorOf(span.label);
        ground.setAlphaF(isDark(palette()) ? kDarkTint : kLightTint);
        mark.format.setBackground(ground);
        mark.format.setFontUnderline(true);
        mark.format.setUnderlineColor(colorOf(span.label));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

const TextSpan *SpanEditor::spanAt(int position) const
{
    const qint64 at = codePointOffset(m_text, position);
    const auto found = std::find_if(m_spans.cbegin(), m_spans.cend(), [at](const TextSpan &span) { return span.start <= at && at < span.end; });
    return found == m_spans.cend() ? nullptr : &*found;
}

bool SpanEditor::mark(const QString &label)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    int from = cursor.selectionStart(), to = cursor.selectionEnd();
    // A selection by hand takes spaces along.
    while (from < to && m_text[from].isSpace())
        ++from;
    while (to > from && m_text[to - 1].isSpace())
        --to;
    if (from == to)
        return false;
    const TextSpan span {codePointOffset(m_text, from), codePointOffset(m_text, to), label};
    QList<TextSpan> spans;
    for (const TextSpan &each : std::as_const(m_spans)) {
        // The same part with another name is renamed.
        if (each.start != span.start || each.end != span.end)
            spans.append(each);
    }
    spans.append(span);
    cursor.setPosition(to);
    setTextCursor(cursor);
    Q_EMIT spansChosen(spans);
    return true;
}

void SpanEditor::unmark()
{
    const TextSpan *span = spanAt(textCursor().selectionStart());
    if (!span && textCursor().selectionStart() > 0)
        span = spanAt(textCursor().selectionStart() - 1);
    if (!span)
        return;
    QList<TextSpan> spans = m_spans;
    spans.removeOne(TextSpan(*span));
    Q_EMIT spansChosen(spans);
}

void SpanEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9 && !event->isAutoRepeat())
        Q_EMIT labelKeyPressed(event->key() - Qt::Key_0);
    else if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_0))
        unmark();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        return QPlainTextEdit::keyPressEvent(event);
    event->accept();
}

bool SpanEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TextSpan *span = spanAt(cursorForPosition(viewport()->mapFrom(this, help->pos())).position());
    QToolTip::showText(help->globalPos(), span ? span->label : QString(), this);
    return true;
}

void SpanEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_text.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(palette()).mutedText);
    painter.drawText(viewport()->rect().adjusted(kSpace8, kSpace4, -kSpace8, 0), Qt::AlignTop | Qt::TextWordWrap, tr("This row has no text to mark."));
}

void SpanEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSpans();
}

} // namespace cairn
