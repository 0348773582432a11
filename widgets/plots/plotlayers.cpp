// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted over and under the curves.
#include "widgets/plots/plotlayers.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr double kSign = 5; // half the size of an event's sign
constexpr qsizetype kMostFlags = 12, kMostCounts = 3;

/** Text with the ground's colour around it, so that it is legible over lines. */
void drawText(QPainter &painter, const QRectF &area, int flags, const QString &text, const QColor &color, QColor ground)
{
    const QRectF bounds = painter.boundingRect(area, flags, text);
    ground.setAlpha(200);
    painter.fillRect(bounds.adjusted(-2, 0, 2, 0), ground);
    painter.setPen(color);
    painter.drawText(area, flags, text);
}

} // namespace

CurveLayer::CurveLayer(QCustomPlot *plot)
    : QCPLayerable(plot, QStringLiteral("main"))
{
}

void CurveLayer::draw(QCPPainter *painter)
{
    if (isExporting)
        return paintCurves(*painter, curves, hidden, mapping, PaintDetail::Vector);
    painter->save();
    painter->setClipRect(mapping.area.adjusted(-1, -1, 1, 1));
    if (!picture.image.isNull()) {
        const PlotMapping &then = picture.mapping;
        if (then == mapping) {
            painter->drawImage(mapping.area.topLeft(), picture.image);
        } else {
            const QPointF topLeft(mapping.pixelX(then.firstX), mapping.pixelY(then.upper, false));
            const QPointF bottomRight(mapping.pixelX(then.lastX), mapping.pixelY(then.lower, false));
            painter->drawImage(QRectF(topLeft, bottomRight), picture.image);
        }
    }
    painter->restore();
    if (highlighted)
        paintHighlight(*painter, *highlighted, mapping);
}

NoteLayer::NoteLayer(QCustomPlot *plot)
    : QCPLayerable(plot, QStringLiteral("main"))
{
}

void NoteLayer::draw(QCPPainter *painter)
{
    if (!mapping || !curves)
        return;
    painter->save();
    painter->setFont(font);
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setClipRect(mapping->area.adjusted(-kSign, -kSign, kSign, kSign));
    drawReferences(*painter);
    drawEvents(*painter);
    drawBest(*painter);
    drawCounts(*painter);
    painter->restore();
}

void NoteLayer::drawReferences(QPainter &painter) const
{
    for (const ReferenceLine &line : references) {
        const double y = mapping->pixelY(mapping->scale.height(line.y), false);
        if (!(y >= mapping->area.top() && y <= mapping->area.bottom()))
            continue;
        painter.setPen(QPen(line.color, 1, line.dash));
        painter.drawLine(QPointF(mapping->area.left(), y), QPointF(mapping->area.right(), y));
        if (isCompact)
            continue;
        const double height = painter.fontMetrics().height();
        const bool isAbove = y - height > mapping->area.top();
        drawText(painter, QRectF(mapping->area.left() + 6, isAbove ? y - height - 1 : y + 1, mapping->area.width() - 12, height), Qt::AlignLeft | Qt::AlignVCenter,
            line.name, line.color, look.plotBackground);
    }
}

QPointF NoteLayer::signOf(const PlotEvent &event) const
{
    const double x = mapping->pixelX(event.x);
    double y = mapping->area.bottom() - kSign - 1;
    if (event.y) {
        const double pinned = mapping->pixelY(mapping->scale.height(*event.y), false);
        if (std::isfinite(pinned))
            y = std::clamp(pinned, mapping->area.top(), mapping->area.bottom());
    }
    return {x, y};
}

void NoteLayer::drawEvents(QPainter &painter) const
{
    for (const PlotEvent &event : events) {
        const QPointF sign = signOf(event);
        if (sign.x() < mapping->area.left() || sign.x() > mapping->area.right())
            continue;
        QColor faint = event.color;
        faint.setAlpha(90);
        if (!event.y) {
            painter.setPen(QPen(faint, 1, Qt::DotLine));
            painter.drawLine(QPointF(sign.x(), mapping->area.top()), QPointF(sign.x(), mapping->area.bottom()));
        }
        painter.setPen(QPen(look.plotBackground, 1));
        painter.setBrush(event.color);
        switch (event.kind) {
        case PlotEvent::Kind::Checkpoint:
            painter.drawRect(QRectF(sign.x() - 4, sign.y() - 4, 8, 8));
            break;
        case PlotEvent::Kind::RateChange:
            painter.drawPolygon(QPolygonF({{sign.x() - 4.5, sign.y() - 4}, {sign.x() + 4.5, sign.y() - 4}, {sign.x(), sign.y() + 4.5}}));
            break;
        case PlotEvent::Kind::Mark:
            painter.drawEllipse(sign, 4, 4);
            break;
        case PlotEvent::Kind::Note: {
            const QRectF bubble(sign.x() - 1, sign.y() - 16, 14, 11);
            painter.drawPolygon(QPolygonF({sign, {sign.x() + 1, sign.y() - 6}, {sign.x() + 7, sign.y() - 6}}));
            painter.drawRoundedRect(bubble, 2, 2);
            break;
        }
        }
    }
}

qsizetype NoteLayer::eventAt(const QPointF &position) const
{
    if (!mapping)
        return -1;
    for (qsizetype at = events.size() - 1; at >= 0; --at) {
        QPointF sign = signOf(events[at]);
        if (events[at].kind == PlotEvent::Kind::Note)
            sign += QPointF(6, -10);
        if (QLineF(sign, position).length() <= 2 * kSign)
            return at;
    }
    return -1;
}

void NoteLayer::drawBest(QPainter &painter) const
{
    const auto shown = std::count_if(curves->begin(), curves->end(), [this](const PlotCurve &curve) { return curve.best && !hidden->contains(curve.key); });
    if (shown > kMostFlags || isCompact)
        return;
    for (const PlotCurve &curve : *curves) {
        if (!curve.best || hidden->contains(curve.key))
            continue;
        const QPointF at = mapping->pixel(*curve.best, curve.isOnSecondAxis);
        if (!std::isfinite(at.y()) || !mapping->area.contains(at))
            continue;
        painter.setPen(QPen(curve.color, 1.6));
        painter.setBrush(look.plotBackground);
        painter.drawEllipse(at, 4, 4);
        const QString text = QLocale().toString(curve.best->y(), 'g', 4);
        const double width = painter.fontMetrics().horizontalAdvance(text), height = painter.fontMetrics().height();
        const bool isLow = at.y() > mapping->area.center().y();
        const double left = std::clamp(at.x() - width / 2, mapping->area.left() + 2, mapping->area.right() - width - 2);
        drawText(painter, QRectF(left, isLow ? at.y() - height - 6 : at.y() + 6, width + 1, height), Qt::AlignCenter, text, curve.color, look.plotBackground);
    }
}

void NoteLayer::drawCounts(QPainter &painter) const
{
    const double height = painter.fontMetrics().height();
    qsizetype row = 0;
    for (const PlotCurve &curve : *curves) {
        const bool isOfMany = std::any_of(curve.counts.begin(), curve.counts.end(), [](int count) { return count > 1; });
        if (!isOfMany || hidden->contains(curve.key) || isCompact)
            continue;
        if (++row > kMostCounts)
            return;
        double free = mapping->area.left() + 4; // up to where the row is written already
        int told = -1;
        for (qsizetype at = 0; at < std::min(curve.counts.size(), curve.line.size()); ++at) {
            const double x = mapping->pixelX(curve.line[at].x());
            if (curve.counts[at] == told || x < mapping->area.left() || x > mapping->area.right())
                continue;
            const QString text = told < 0 ? QStringLiteral("n = %1").arg(curve.counts[at]) : QString::number(curve.counts[at]);
            const double width = painter.fontMetrics().horizontalAdvance(text);
            if (x + 2 < free || x + width > mapping->area.right())
                continue;
            told = curve.counts[at];
            painter.setPen(curve.color);
            painter.drawText(QRectF(x + 2, mapping->area.top() + double(row - 1) * height, width + 2, height), Qt::AlignLeft | Qt::AlignVCenter, text);
            free = x + width + 10;
        }
    }
}

void ScaleTicker::generate(const QCPRange &range, const QLocale &, QChar, int, QVector<double> &ticks, QVector<double> *subTicks, QVector<QString> *tickLabels)
{
    ticks.clear();
    if (subTicks)
        subTicks->clear();
    if (tickLabels)
        tickLabels->clear();
    for (const ScaleTick &tick : scale.ticks(range.lower, range.upper, tickCount())) {
        ticks.append(tick.place);
        if (tickLabels)
            tickLabels->append(tick.text);
    }
}

double DurationTicker::getTickStep(const QCPRange &range)
{
    static constexpr double kSteps[] = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400, 172800, 432000, 864000};
    const double wanted = range.size() / (tickCount() + 1e-10);
    if (wanted < 1)
        return QCPAxisTicker::getTickStep(range);
    for (const double step : kSteps) {
        if (step >= wanted)
            return step;
    }
    return std::ceil(wanted / 864000) * 864000;
}

QString DurationTicker::getTickLabel(double tick, const QLocale &, QChar, int) { return elapsedText(tick); }

double ClockTicker::getTickStep(const QCPRange &range)
{
    setDateTimeFormat(range.size() > 3 * 86400 ? QStringLiteral("d MMM\nyyyy") : range.size() > 600 ? QStringLiteral("hh:mm\nd MMM yyyy") : QStringLiteral("hh:mm:ss\nd MMM yyyy"));
    return QCPAxisTickerDateTime::getTickStep(range);
}

QString elapsedText(double seconds)
{
    const double size = std::abs(seconds);
    const QLocale locale;
    if (size < 60)
        return QCoreApplication::translate("CurvePlot", "%1 s").arg(locale.toString(seconds, 'g', 4));
    if (size < 3'600)
        return std::fmod(size, 60) < 0.5 ? QCoreApplication::translate("CurvePlot", "%1 min").arg(locale.toString(std::round(seconds / 60), 'f', 0))
                                         : QStringLiteral("%1:%2").arg(qint64(seconds) / 60).arg(qint64(size) % 60, 2, 10, QLatin1Char('0'));
    if (size < 2 * 86'400)
        return std::fmod(size, 3'600) < 0.5 ? QCoreApplication::translate("CurvePlot", "%1 h").arg(locale.toString(std::round(seconds / 3'600), 'f', 0))
                                            : QStringLiteral("%1:%2 h").arg(qint64(seconds) / 3'600).arg(qint64(size) % 3'600 / 60, 2, 10, QLatin1Char('0'));
    return QCoreApplication::translate("CurvePlot", "%1 d").arg(locale.toString(seconds / 86'400, 'g', 3));
}

} // namespace cairn
