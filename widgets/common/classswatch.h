// SPDX-License-Identifier: GPL-3.0-or-later
// ClassSwatch shows a class by colour and pattern together, so that colour is never the only sign.
#pragma once

#include <QColor>
#include <QWidget>

namespace cairn {

class ClassSwatch : public QWidget
{
    Q_OBJECT

public:
    explicit ClassSwatch(QWidget *parent = nullptr);
    ClassSwatch(const QColor &color, Qt::BrushStyle pattern, QWidget *parent = nullptr);

    void setClassLook(const QColor &color, Qt::BrushStyle pattern);
    [[nodiscard]] QSize sizeHint() const override;

    // For delegates.
    static void paint(QPainter *painter, const QRectF &area, const QColor &color, Qt::BrushStyle pattern);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
    Qt::BrushStyle m_pattern = Qt::SolidPattern;
};

} // namespace cairn
