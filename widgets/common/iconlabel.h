// SPDX-License-Identifier: GPL-3.0-or-later
// IconLabel shows one icon and follows the theme, which a pixmap in a QLabel would not.
#pragma once

#include "widgets/common/icons.h"

#include <QWidget>

namespace cairn {

class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &iconName, int edge, QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    void setRole(IconRole role);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    int m_edge;
    IconRole m_role = IconRole::Normal;
};

} // namespace cairn
