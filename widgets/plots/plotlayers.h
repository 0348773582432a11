// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of CurvePlot inside QCustomPlot: the finished picture of the curves, and what is written around them.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/plots/curvepicture.h"

#include <QtWidgets>

#include <qcustomplot.h>

namespace cairn {

/** Shows the finished picture where it now belongs: moved and stretched while the view moves, crisp again when the next one comes.
    In an export it paints the curves themselves. */
class CurveLayer : public QCPLayerable
{
public:
    explicit CurveLayer(QCustomPlot *plot);

    CurvePicture picture;
    QList<PlotCurve> curves; ///< for exports
    QSet<QString> hidden;
    const PlotCurve *highlighted = nullptr; ///< of `curves`
    PlotMapping mapping; ///< now
    bool isExporting = false;

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter *painter) override;
};

/** Reference lines, events on the axis, notes, best points, how many runs a group has along x. */
class NoteLayer : public QCPLayerable
{
public:
    explicit NoteLayer(QCustomPlot *plot);

    QList<PlotEvent> events;
    QList<ReferenceLine> references;
    const QList<PlotCurve> *curves = nullptr;
    const QSet<QString> *hidden = nullptr;
    const PlotMapping *mapping = nullptr;
    Theme look;
    QFont font;
    bool isCompact = false;

    /** The event whose sign lies within a few pixels; -1: none. */
    [[nodiscard]] qsizetype eventAt(const QPointF &position) const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter *painter) override;

private:
    [[nodiscard]] QPointF signOf(const PlotEvent &event) const;
    void drawReferences(QPainter &painter) const;
    void drawEvents(QPainter &painter) const;
    void drawBest(QPainter &painter) const;
    void drawCounts(QPainter &painter) const;
};

/** Ticks of a scale that is not linear. */
class ScaleTicker : public QCPAxisTicker
{
public:
    ValueScale scale;
    void generate(const QCPRange &range, const QLocale &locale, QChar formatChar, int precision, QVector<double> &ticks, QVector<double> *subTicks,
        QVector<QString> *tickLabels) override;
};

/** Ticks of seconds that went by: 30 s, 5 min, 2 h, 3 d. */
class DurationTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override;
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
};

/** Ticks of UTC seconds as dates and times of the person's clock; more precise the closer one looks. */
class ClockTicker : public QCPAxisTickerDateTime
{
protected:
    double getTickStep(const QCPRange &range) override;
};

[[nodiscard]] QString elapsedText(double seconds);

} // namespace cairn
