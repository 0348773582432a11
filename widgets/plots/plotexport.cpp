// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a plot as PNG, SVG, PDF or LaTeX: true vectors with their fonts, sizes in millimetres, black on white, a legend inside.
#include "widgets/plots/curveplot_p.h"
#include "widgets/plots/plottex.h"

#include <QBuffer>
#include <QFileInfo>
#include <QMimeData>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace cairn {
namespace {

// The generator rounds its size to whole pixels at its resolution, so that is made fine and the painter scaled.
constexpr int kFineResolution = 2540;
constexpr double kScreenResolution = 96, kMillimetresAnInch = 25.4;
constexpr int kTextPixels = 11; // 8 points
constexpr int kMostInLegend = 20;

/** Puts the plot into the state in which it is written, and back. */
class ExportState
{
public:
    ExportState(QCustomPlot &plot, CurveLayer &layer, NoteLayer &notes, const Theme &theme, bool hasLegend)
        : m_plot(plot)
        , m_layer(layer)
        , m_notes(notes)
        , m_font(notes.font)
    {
        layer.isExporting = true;
        // Pixels, for points would be counted by each device's own resolution.
        QFont font = plot.font();
        font.setPixelSize(kTextPixels);
        setFonts(font);
        for (QCPAxis *axis : {plot.xAxis, plot.yAxis, plot.yAxis2}) {
            axis->setBasePen(QPen(theme.text, 1));
            axis->setTickPen(QPen(theme.text, 1));
            axis->setTickLabelColor(theme.text);
            axis->setLabelColor(theme.text);
        }
        if (hasLegend)
            addLegend(theme, font);
    }
    ~ExportState()
    {
        m_layer.isExporting = false;
        m_plot.legend->setVisible(false);
        m_plot.clearGraphs();
        setFonts(m_font);
    }
    ExportState(const ExportState &) = delete;
    ExportState &operator=(const ExportState &) = delete;

private:
    void setFonts(const QFont &font)
    {
        for (QCPAxis *axis : {m_plot.xAxis, m_plot.yAxis, m_plot.yAxis2}) {
            axis->setTickLabelFont(font);
            axis->setLabelFont(font);
        }
        m_notes.font = font;
    }

    void addLegend(const Theme &theme, const QFont &font)
    {
        m_plot.legend->setBorderPen(QPen(theme.separator));
        m_plot.legend->setBrush(theme.plotBackground);
        m_plot.legend->setTextColor(theme.text);
        m_plot.legend->setFont(font);
        m_plot.legend->setIconSize(22, 10);
        m_plot.legend->clearItems();
        int shown = 0;
        for (const PlotCurve &curve : std::as_const(m_layer.curves)) {
            if (m_layer.hidden.contains(curve.key) || ++shown > kMostInLegend)
                continue;
            // Graphs without points: QCustomPlot's legend wants to name something.
            QCPGraph *graph = m_plot.addGraph();
            graph->setPen(QPen(curve.color, 1.6, curve.dash));
            graph->setName(shown == kMostInLegend ? QStringLiteral("…") : curve.name);
        }
        m_plot.legend->setVisible(shown > 0);
        m_plot.axisRect()->insetLayout()->setInsetAlignment(0, emptiestCorner());
    }

    /** The corner in which the fewest points lie. */
    [[nodiscard]] Qt::Alignment emptiestCorner() const
    {
        const QCPRange x = m_plot.xAxis->range(), y = m_plot.yAxis->range();
        int counts[2][2] = {};
        for (const PlotCurve &curve : std::as_const(m_layer.curves)) {
            if (m_layer.hidden.contains(curve.key) || curve.isOnSecondAxis)
                continue;
            for (const QPointF &point : curve.line) {
                const double height = m_layer.mapping.scale.height(point.y());
                // The legend takes less than half of the plot.
                const double across = (point.x() - x.lower) / x.size(), up = (height - y.lower) / y.size();
                if (std::abs(across - 0.5) > 0.1 && std::abs(up - 0.5) > 0.15)
                    ++counts[up > 0.5][across > 0.5];
            }
        }
        Qt::Alignment best = Qt::AlignTop | Qt::AlignRight;
        int fewest = counts[1][1];
        for (const auto &[isTop, isRight, corner] : {std::tuple(true, false, Qt::AlignTop | Qt::AlignLeft), std::tuple(false, true, Qt::AlignBottom | Qt::AlignRight),
                 std::tuple(false, false, Qt::AlignBottom | Qt::AlignLeft)}) {
            if (counts[isTop][isRight] < fewest) {
                fewest = counts[isTop][isRight];
                best = corner;
            }
        }
        return best;
    }

    QCustomPlot &m_plot;
    CurveLayer &m_layer;
    NoteLayer &m_notes;
    QFont m_font;
};

Result<void> cannotWrite(const QString &file, const QString &detail)
{
    return fail(CurvePlot::tr("%1 could not be written. Choose another place.").arg(QDir::toNativeSeparators(file)), detail);
}

/** The size on which the plot is laid out: pixels of 96 an inch. */
QSize layoutSize(const PlotExport &how) { return (how.millimetres / kMillimetresAnInch * kScreenResolution).toSize().expandedTo({60, 40}); }

/** Lets QCustomPlot paint itself onto any device at its size. */
void paintVectors(QCustomPlot &plot, QPaintDevice &device, double scale, const QSize &size)
{
    QCPPainter painter;
    painter.begin(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNonCosmetic);
    painter.scale(scale, scale);
    plot.toPainter(&painter, size.width(), size.height());
}

void paintSvg(QCustomPlot &plot, QIODevice &device, const PlotExport &how)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(kFineResolution);
    const QSize size = layoutSize(how);
    const QSizeF fine = how.millimetres / kMillimetresAnInch * kFineResolution;
    generator.setSize(fine.toSize());
    generator.setViewBox(QRectF(QPointF(), fine));
    generator.setTitle(CurvePlot::tr("Curves"));
    paintVectors(plot, generator, fine.width() / size.width(), size);
}

void paintPdf(QCustomPlot &plot, QIODevice &device, const PlotExport &how)
{
    QPdfWriter writer(&device);
    writer.setResolution(kFineResolution);
    writer.setCreator(QStringLiteral("Cairn"));
    writer.setTitle(CurvePlot::tr("Curves"));
    writer.setPageSize(QPageSize(how.millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    const QSize size = layoutSize(how);
    paintVectors(plot, writer, how.millimetres.width() / kMillimetresAnInch * kFineResolution / size.width(), size);
}

QImage pixels(QCustomPlot &plot, const PlotExport &how)
{
    const QSize size = layoutSize(how);
    const double scale = how.dpi / kScreenResolution;
    QImage image = plot.toPixmap(size.width(), size.height(), scale).toImage();
    image.setDotsPerMeterX(qRound(how.dpi / kMillimetresAnInch * 1000));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setDevicePixelRatio(1);
    return image;
}

Result<void> writeInto(const QString &file, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || !write(target) || !target.commit())
        return cannotWrite(file, target.errorString());
    return {};
}

} // namespace

Theme printTheme()
{
    Theme theme = Theme::light();
    theme.plotBackground = Qt::white;
    theme.text = Qt::black;
    theme.mutedText = QColor(0x22, 0x22, 0x22);
    theme.border = Qt::black;
    theme.separator = QColor(0x99, 0x99, 0x99);
    theme.gridLine = QColor(0xE2, 0xE2, 0xE2);
    return theme;
}

Result<void> CurvePlot::exportTo(const QString &file, const PlotExport &how)
{
    const Theme before = d->look;
    const Theme theme = how.isPrint ? printTheme() : d->look;
    d->applyTheme(theme);
    const QString ending = QFileInfo(file).suffix().toLower();
    Result<void> written;
    {
        const ExportState state(*d->plot, *d->layer, *d->notes, theme, how.hasLegend);
        if (ending == QLatin1String("png")) {
            written = writeInto(file, [&](QIODevice &device) { return pixels(*d->plot, how).save(&device, "PNG"); });
        } else if (ending == QLatin1String("svg")) {
            written = writeInto(file, [&](QIODevice &device) { return paintSvg(*d->plot, device, how), true; });
        } else if (ending == QLatin1String("pdf")) {
            written = writeInto(file, [&](QIODevice &device) { return paintPdf(*d->plot, device, how), true; });
        } else if (ending == QLatin1String("tex")) {
            TexPlot tex {{}, d->notes->references, d->currentMapping(), d->plot->xAxis->label(), d->plot->yAxis->label(), how.millimetres, how.hasLegend, d->isZoomed};
            for (const PlotCurve &curve : std::as_const(d->layer->curves)) {
                if (!d->layer->hidden.contains(curve.key))
                    tex.curves.append(curve);
            }
            written = writeInto(file, [&](QIODevice &device) { return device.write(texOf(tex)) >= 0; });
        } else {
            written = fail(tr("A plot can be written as .png, .svg, .pdf, .tex or .csv, not as “%1”.").arg(ending));
        }
    }
    d->applyTheme(before);
    d->redraw();
    return written;
}

Result<void> CurvePlot::exportTo(const QString &file, const QSize &size, double scale)
{
    return exportTo(file, PlotExport {QSizeF(size) / kScreenResolution * kMillimetresAnInch, kScreenResolution * scale, true, true});
}

std::unique_ptr<QMimeData> CurvePlot::toMimeData(const PlotExport &how)
{
    const Theme before = d->look;
    const Theme theme = how.isPrint ? printTheme() : d->look;
    d->applyTheme(theme);
    auto data = std::make_unique<QMimeData>();
    {
        const ExportState state(*d->plot, *d->layer, *d->notes, theme, how.hasLegend);
        data->setImageData(pixels(*d->plot, how));
        QBuffer svg;
        svg.open(QIODevice::WriteOnly);
        paintSvg(*d->plot, svg, how);
        data->setData(QStringLiteral("image/svg+xml"), svg.data());
    }
    d->applyTheme(before);
    d->redraw();
    return data;
}

} // namespace cairn
