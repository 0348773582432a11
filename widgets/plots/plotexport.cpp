// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a plot as PNG, SVG or PDF: true vectors, the light theme, a legend inside.
#include "widgets/plots/curveplot_p.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QSvgGenerator>

namespace cairn {
namespace {

// The generator rounds its size to whole pixels at its resolution, so that is made fine and the painter scaled.
constexpr int kSvgResolution = 2540;
constexpr double kScreenResolution = 96;

void addLegend(QCustomPlot &plot, const QList<PlotCurve> &curves, const QSet<QString> &hidden, const Theme &theme)
{
    plot.legend->setVisible(true);
    plot.legend->setBorderPen(QPen(theme.separator));
    plot.legend->setBrush(theme.plotBackground);
    plot.legend->setTextColor(theme.text);
    plot.legend->clearItems();
    int shown = 0;
    for (const PlotCurve &curve : curves)
        shown += !hidden.contains(curve.key);
    // The lines that are read come last, one for each shown curve; the faint ones before have no name.
    int graph = plot.graphCount() - shown;
    for (const PlotCurve &curve : curves) {
        if (hidden.contains(curve.key))
            continue;
        plot.graph(graph)->setName(curve.name);
        plot.graph(graph++)->addToLegend();
    }
}

Result<void> cannotWrite(const QString &file, const QString &detail)
{
    return fail(CurvePlot::tr("%1 could not be written. Choose another place.").arg(QDir::toNativeSeparators(file)), detail);
}

Result<void> writeSvg(QCustomPlot &plot, const QString &file, const QSize &size)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return cannotWrite(file, target.errorString());
    QSvgGenerator generator;
    generator.setOutputDevice(&target);
    generator.setResolution(kSvgResolution);
    const double scale = kSvgResolution / kScreenResolution;
    generator.setSize((QSizeF(size) * scale).toSize());
    generator.setViewBox(QRectF(QPointF(), QSizeF(size) * scale));
    generator.setTitle(CurvePlot::tr("Curves"));
    {
        QCPPainter painter;
        painter.begin(&generator);
        painter.setMode(QCPPainter::pmVectorized);
        painter.scale(scale, scale);
        plot.toPainter(&painter, size.width(), size.height());
    }
    return target.commit() ? Result<void>() : cannotWrite(file, target.errorString());
}

} // namespace

Result<void> CurvePlot::exportTo(const QString &file, const QSize &size, double scale)
{
    const Theme before = d->look;
    d->applyTheme(Theme::light());
    d->cursor->setVisible(false);
    addLegend(*d->plot, d->curves, d->hidden, Theme::light());
    const QString ending = QFileInfo(file).suffix().toLower();
    Result<void> written;
    if (ending == QLatin1String("png"))
        written = d->plot->savePng(file, size.width(), size.height(), scale, -1, 96) ? Result<void>() : cannotWrite(file, {});
    else if (ending == QLatin1String("pdf"))
        written = d->plot->savePdf(file, size.width(), size.height(), QCP::epNoCosmetic) ? Result<void>() : cannotWrite(file, {});
    else if (ending == QLatin1String("svg"))
        written = writeSvg(*d->plot, file, size);
    else
        written = fail(tr("A plot can be written as .png, .svg, .pdf or .csv, not as “%1”.").arg(ending));
    d->plot->legend->setVisible(false);
    d->applyTheme(before);
    d->redraw();
    return written;
}

} // namespace cairn
