// SPDX-License-Identifier: GPL-3.0-or-later
// Many plain lines are painted in parts, each on a sheet of its own, and the sheets laid over each other in their order.
#include "widgets/plots/curvepicture.h"

#include <QPainter>
#include <QtConcurrent>

#include <algorithm>
#include <numeric>

namespace cairn {
namespace {

constexpr qsizetype kPointsWorthASheet = 100'000;

QImage paintedSheet(const QList<PlotCurve> &curves, const QSet<QString> &hidden, const PlotMapping &mapping, double pixelRatio, bool isBusy)
{
    QImage image((mapping.area.size() * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(-mapping.area.topLeft());
    paintCurves(painter, curves, hidden, mapping, isBusy ? PaintDetail::BusyScreen : PaintDetail::Screen);
    return image;
}

/** As many parts as are worth it; one where bands or faint lines have to lie under all lines. */
qsizetype sheetsFor(const QList<PlotCurve> &curves, const QSet<QString> &hidden)
{
    qsizetype points = 0;
    for (const PlotCurve &curve : curves) {
        if (hidden.contains(curve.key))
            continue;
        if (!curve.faint.isEmpty() || !curve.bandLow.isEmpty())
            return 1;
        points += curve.line.size();
    }
    return std::clamp<qsizetype>(points / kPointsWorthASheet, 1, QThread::idealThreadCount());
}

} // namespace

CurvePicture paintedPicture(const QList<PlotCurve> &curves, const QSet<QString> &hidden, const PlotMapping &mapping, double pixelRatio)
{
    const qsizetype count = sheetsFor(curves, hidden);
    if (count == 1)
        return {paintedSheet(curves, hidden, mapping, pixelRatio, false), mapping};
    QList<QImage> sheets(count);
    QList<qsizetype> indices(count);
    std::iota(indices.begin(), indices.end(), 0);
    QtConcurrent::blockingMap(indices, [&](qsizetype at) {
        const qsizetype first = at * curves.size() / count, end = (at + 1) * curves.size() / count;
        sheets[at] = paintedSheet(curves.mid(first, end - first), hidden, mapping, pixelRatio, true);
    });
    QPainter painter(&sheets.first());
    for (qsizetype at = 1; at < count; ++at)
        painter.drawImage(QPointF(0, 0), sheets[at]);
    painter.end();
    return {sheets.first(), mapping};
}

} // namespace cairn
