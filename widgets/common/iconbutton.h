// SPDX-License-Identifier: GPL-3.0-or-later
// IconButton is a flat button with only an icon, so it must be told what it does in words.
#pragma once

#include "widgets/common/icons.h"

#include <QKeySequence>
#include <QToolButton>

namespace cairn {

class IconButton : public QToolButton
{
    Q_OBJECT

public:
    // `what` is both the tool tip and what a screen reader says.
    IconButton(const QString &iconName, const QString &what, QWidget *parent = nullptr);

    void setIconName(const QString &iconName, IconRole role = IconRole::Normal);
    void setWhat(const QString &what);
    // Shows the key in the tool tip; the key itself belongs to an action of the page.
    void setKeyShown(const QKeySequence &key);

private:
    void showToolTip();

    QString m_what;
    QKeySequence m_key;
};

} // namespace cairn
