// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps icon, spoken name and tool tip of an icon button together.
#include "widgets/common/iconbutton.h"

#include "widgets/common/theme.h"

namespace cairn {

IconButton::IconButton(const QString &iconName, const QString &what, QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setIconSize({ kIconSize, kIconSize });
    setFocusPolicy(Qt::TabFocus);
    setIconName(iconName);
    setWhat(what);
}

void IconButton::setIconName(const QString &iconName, IconRole role)
{
    setIcon(cairn::icon(iconName, role));
}

void IconButton::setWhat(const QString &what)
{
    m_what = what;
    setAccessibleName(what);
    showToolTip();
}

void IconButton::setKeyShown(const QKeySequence &key)
{
    m_key = key;
    showToolTip();
}

void IconButton::showToolTip()
{
    setToolTip(m_key.isEmpty() ? m_what
                               : tr("%1 (%2)", "what a button does (its key)")
                                     .arg(m_what, m_key.toString(QKeySequence::NativeText)));
}

} // namespace cairn
