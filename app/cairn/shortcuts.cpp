// SPDX-License-Identifier: GPL-3.0-or-later
// The first key travels with the action as a property, so that there is no second list of keys.
#include "app/cairn/shortcuts.h"

#include <QCoreApplication>
#include <QVariant>

namespace cairn {
namespace {

constexpr const char *kInitial = "initialShortcut";

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

} // namespace

void setUpShortcut(QAction *action, const Settings &settings, const QString &name, const QKeySequence &initial)
{
    action->setObjectName(name);
    action->setProperty(kInitial, QVariant::fromValue(initial));
    action->setShortcut(QKeySequence(settings.shortcut(name, initial.toString(QKeySequence::PortableText)), QKeySequence::PortableText));
    nameKeyInToolTip(action);
}

QKeySequence initialShortcut(const QAction *action) { return action->property(kInitial).value<QKeySequence>(); }

void changeShortcut(QAction *action, Settings &settings, const QKeySequence &sequence)
{
    settings.setShortcut(action->objectName(), sequence.toString(QKeySequence::PortableText));
    action->setShortcut(sequence);
    nameKeyInToolTip(action);
}

void nameKeyInToolTip(QAction *action)
{
    const QString text = QString(action->text()).remove(QLatin1Char('&'));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? text : Text::tr("%1 (%2)").arg(text, keys));
}

} // namespace cairn
