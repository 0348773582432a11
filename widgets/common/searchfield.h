// SPDX-License-Identifier: GPL-3.0-or-later
// SearchField is a line to filter by: a magnifier, a clear button, and a key that brings the cursor here.
#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

class QShortcut;

namespace cairn {

class KeyHint;

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    // The key works within the window and is shown in the field while it is empty.
    void setShortcut(const QKeySequence &key);
    // How long typing must rest before searchChanged is said.
    void setPause(int milliseconds);

signals:
    // Said when typing rests, and at once on Enter and when cleared.
    void searchChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void sayNow();
    void placeHint();

    QTimer m_pause;
    QString m_said;
    KeyHint *m_hint;
    QShortcut *m_shortcut = nullptr;
};

} // namespace cairn
