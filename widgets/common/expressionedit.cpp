// SPDX-License-Identifier: GPL-3.0-or-later
// QLineEdit's own completer would replace the whole line, so this one is asked by hand for the word at the cursor.
#include "widgets/common/expressionedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace cairn {
namespace {

constexpr int kRememberedExpressions = 50;
constexpr int kShownNames = 10;
constexpr int kPopupWidth = 280;
constexpr int kInsertedRole = Qt::UserRole;

bool isNamePart(QChar character) { return character.isLetterOrNumber() || character == QLatin1Char('_'); }

} // namespace

ExpressionEdit::ExpressionEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_names(new QStandardItemModel(this))
{
    // Names come before what the font would make of quotes: no "smart" input, and the line reads left to right in every language.
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_completer->setModel(m_names);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(kShownNames);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ExpressionEdit::takeCompletion);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_historyPlace = -1;
        offerNames();
    });
}

void ExpressionEdit::setCompletions(const QList<Completion> &completions)
{
    m_names->clear();
    for (const Completion &completion : completions) {
        auto *item = new QStandardItem(completion.name);
        item->setData(completion.inserted, kInsertedRole);
        item->setEditable(false);
        m_names->appendRow(item);
    }
}

void ExpressionEdit::remember(const QString &expression)
{
    m_historyPlace = -1;
    if (expression.isEmpty())
        return;
    m_history.removeAll(expression);
    m_history.prepend(expression);
    if (m_history.size() > kRememberedExpressions)
        m_history.resize(kRememberedExpressions);
}

void ExpressionEdit::insertName(const QString &inserted)
{
    const QString before = text().left(cursorPosition());
    const bool needsSpace = !before.isEmpty() && !before.endsWith(QLatin1Char(' ')) && !before.endsWith(QLatin1Char('('));
    insert((needsSpace ? QStringLiteral(" ") : QString()) + inserted + QLatin1Char(' '));
    setFocus(Qt::OtherFocusReason);
}

ExpressionEdit::Token ExpressionEdit::tokenAtCursor() const
{
    const QString before = text().left(cursorPosition());
    bool inText = false;
    int quotedFrom = -1;
    for (int place = 0; place < before.size(); ++place) {
        if (before[place] == QLatin1Char('\'') && quotedFrom < 0)
            inText = !inText;
        else if (before[place] == QLatin1Char('"') && !inText)
            quotedFrom = quotedFrom < 0 ? place : -1;
    }
    if (inText)
        return {};
    if (quotedFrom >= 0)
        return {quotedFrom, before.mid(quotedFrom + 1), true};
    int start = int(before.size());
    while (start > 0 && isNamePart(before[start - 1]))
        --start;
    const QString word = before.mid(start);
    return word.isEmpty() || word.front().isDigit() ? Token() : Token {start, word, false};
}

void ExpressionEdit::offerNames()
{
    const Token token = tokenAtCursor();
    if (token.text.isEmpty() && !token.isQuoted)
        return m_completer->popup()->hide();
    m_completer->setCompletionPrefix(token.text);
    const bool isWhole = m_completer->completionCount() == 1 && m_completer->currentCompletion().compare(token.text, Qt::CaseInsensitive) == 0;
    if (m_completer->completionCount() == 0 || isWhole)
        return m_completer->popup()->hide();
    const int left = cursorRect().left() - fontMetrics().horizontalAdvance(token.text);
    m_completer->complete(QRect(qMax(0, left), 0, qMin(kPopupWidth, width()), height()));
}

void ExpressionEdit::takeCompletion(const QModelIndex &index)
{
    const Token token = tokenAtCursor();
    const int end = cursorPosition();
    setSelection(token.start, end - token.start);
    insert(index.data(kInsertedRole).toString());
}

void ExpressionEdit::walkHistory(int step)
{
    const int place = m_historyPlace + step;
    if (place < -1 || place >= m_history.size())
        return;
    if (m_historyPlace == -1)
        m_draft = text();
    m_historyPlace = place;
    setText(place == -1 ? m_draft : m_history[place]);
}

void ExpressionEdit::keyPressEvent(QKeyEvent *event)
{
    // An open list of names has these keys first; ignored here, they do there what they always do.
    if (m_completer->popup()->isVisible()) {
        const bool hasChosen = m_completer->popup()->currentIndex().isValid();
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab || (isEnter && hasChosen))
            return event->ignore();
        if (isEnter)
            m_completer->popup()->hide();
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT entered();
        return event->accept();
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return event->accept();
    case Qt::Key_Up:
        walkHistory(1);
        return event->accept();
    case Qt::Key_Down:
        if (m_historyPlace == -1)
            Q_EMIT leftDownwards();
        else
            walkHistory(-1);
        return event->accept();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace cairn
