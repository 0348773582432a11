// SPDX-License-Identifier: GPL-3.0-or-later
// SvgIconEngine paints one of our icons at the sharpness of the screen it lands on, in the current theme's
// colour.
#pragma once

#include "widgets/common/icons.h"

#include <QIconEngine>

namespace cairn {

class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(const QString &name, IconRole role);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;
    QString iconName() override;
    bool isNull() override;

private:
    QString m_name;
    IconRole m_role;
};

} // namespace cairn
