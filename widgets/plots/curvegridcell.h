// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of CurveGrid: its title, which can be dragged onto another cell, and its plot. Private to this room.
#pragma once

#include "widgets/plots/curveplot.h"

namespace cairn {

class CurveGridCell : public QWidget
{
    Q_OBJECT
public:
    explicit CurveGridCell(QWidget *parent);

    void show(const QString &key, const QString &title);
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] CurvePlot *plot() const { return m_plot; }

Q_SIGNALS:
    void opened();
    void dropped(const QString &fromKey);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QString m_key, m_title;
    CurvePlot *m_plot;
    QPoint m_pressedAt;
    bool m_isTarget = false;
};

} // namespace cairn
