// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for a pause in typing, clears on Escape, and shows its key while it is empty.
#include "widgets/common/searchfield.h"

#include "widgets/common/icons.h"
#include "widgets/common/keyhint.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QShortcut>

namespace cairn {

namespace {
// Narrower than this the words matter more than the key.
constexpr int kSmallestText = 120;
} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_hint(new KeyHint(QKeySequence(), this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), IconRole::Muted), QLineEdit::LeadingPosition);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::sayNow);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::sayNow);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        placeHint();
        if (text.isEmpty())
            sayNow();
        else
            m_pause.start();
    });
}

void SearchField::setShortcut(const QKeySequence &key)
{
    if (!m_shortcut) {
        m_shortcut = new QShortcut(this);
        connect(m_shortcut, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
    m_shortcut->setKey(key);
    m_hint->setKey(key);
    placeHint();
}

void SearchField::setPause(int milliseconds)
{
    m_pause.setInterval(milliseconds);
}

void SearchField::sayNow()
{
    m_pause.stop();
    if (text() == m_said) return;
    m_said = text();
    emit searchChanged(m_said);
}

void SearchField::placeHint()
{
    const QSize size = m_hint->sizeHint();
    const bool hasRoom = width() >= size.width() + kSmallestText;
    const bool shown = hasRoom && text().isEmpty() && !hasFocus() && !m_hint->caps().isEmpty();
    m_hint->setVisible(shown);
    QRect area(QPoint(width() - size.width() - kSpace8, (height() - size.height()) / 2), size);
    m_hint->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    // The placeholder ends before the key begins.
    const int room = shown ? size.width() + kSpace4 : 0;
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    // The first Escape empties the field; the next one is the page's.
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    placeHint();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    placeHint();
}

} // namespace cairn
