// SPDX-License-Identifier: GPL-3.0-or-later
// Small multiples: one plot a cell, in as many columns as fit, under headings. Only cells in view are widgets, so that hundreds cost as
// much as a screenful.
#pragma once

#include "widgets/plots/curveplot.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace cairn {

class CurveGridCell;

struct CurveCell {
    QString key;
    QString title;
    QString heading; ///< cells of one heading stand together
    friend bool operator==(const CurveCell &, const CurveCell &) = default;
};

class CurveGrid : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit CurveGrid(QWidget *parent = nullptr);
    ~CurveGrid() override;

    void setCells(const QList<cairn::CurveCell> &cells);
    [[nodiscard]] const QList<CurveCell> &cells() const { return m_cells; }
    [[nodiscard]] QStringList visibleKeys() const; ///< in their order
    [[nodiscard]] CurvePlot *plotOf(const QString &key) const; ///< null where the cell is not in view
    void setLinked(bool linked); ///< zoom and cursor go along in all plots
    [[nodiscard]] bool isLinked() const { return m_isLinked; }
    void setFolded(const QString &heading, bool folded);
    void setCellHeight(int height);
    void showAll();

Q_SIGNALS:
    void visibleChanged(); ///< other cells are in view: they want curves
    void viewChanged(const QString &key); ///< of one plot, by hand
    void opened(const QString &key); ///< wants to be seen large
    void read(double x, const QList<cairn::CurveReading> &readings);
    void dropped(const QString &fromKey, const QString &ontoKey); ///< a metric was dragged onto another's plot
    void pointClicked(const QString &key, const QPointF &point, const QPoint &globalPosition);
    void menuRequested(const QString &cell, const QPoint &globalPosition, double x, const QString &nearestKey, const QPointF &nearestPoint);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Place {
        QRect area;
        qsizetype cell = -1; ///< -1: a heading
        QString heading;
    };
    void arrange();
    void realise();
    CurveGridCell *makeCell();
    void link(CurveGridCell *cell);
    void paintHeadings(QPainter &painter);
    void toggleHeadingAt(const QPoint &position);

    QList<CurveCell> m_cells;
    QList<Place> m_places;
    QSet<QString> m_folded;
    QHash<QString, CurveGridCell *> m_shown;
    QList<CurveGridCell *> m_spare;
    int m_cellHeight = 240;
    bool m_isLinked = true;
};

} // namespace cairn
