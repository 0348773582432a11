// SPDX-License-Identifier: GPL-3.0-or-later
// Accepts the shortcut override, after which the key arrives as a key.
#include "app/cairn/typingguard.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace cairn {
namespace {

class EnterKeeper : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter)
                event->accept();
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void keepEnterForTyping(QLineEdit *edit) { edit->installEventFilter(new EnterKeeper(edit)); }

} // namespace cairn
