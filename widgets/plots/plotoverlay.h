// SPDX-License-Identifier: GPL-3.0-or-later
// Lies over a plot and follows the mouse: the line at the cursor, a sorted table of what every curve says there, the two cursors and
// their difference. It takes no clicks.
#pragma once

#include "widgets/plots/curvepainter.h"

#include <QWidget>

#include <functional>

namespace cairn {

class PlotOverlay : public QWidget
{
public:
    explicit PlotOverlay(QWidget *plot);

    struct Row {
        QString key, name;
        QColor color;
        double value = 0;
        bool isNearest = false;
        int runs = 0; ///< of a group; 0: none
    };
    struct State {
        bool isRead = false; ///< the mouse is over the plot
        double x = 0;
        QString xText;
        QList<Row> rows; ///< highest first
        std::optional<QPointF> nearest; ///< pixel
        bool hasTable = true; ///< false in a linked plot, where only the line is shown
        QList<double> cursors; ///< x of none, one or two
        QStringList cursorTexts; ///< lines of the box of differences
        QString hint; ///< of an event under the mouse
    };

    void show(const State &state);
    void setMapping(const PlotMapping &mapping);
    [[nodiscard]] const State &state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTable(QPainter &painter, double x) const;
    void paintCursors(QPainter &painter) const;
    void paintBox(QPainter &painter, const QRectF &box) const;

    PlotMapping m_mapping;
    State m_state;
};

} // namespace cairn
