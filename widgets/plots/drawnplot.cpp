// SPDX-License-Identifier: GPL-3.0-or-later
// One way to draw, four devices.
#include "widgets/plots/drawnplot.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace cairn {
namespace {

// The generator rounds its size to whole pixels at its resolution, so that is made fine and the painter scaled.
constexpr int kSvgResolution = 2540;
constexpr int kPdfResolution = 1200;
constexpr double kScreenResolution = 96;
constexpr double kMillimetresOfInch = 25.4;

QByteArray written(const std::function<void(QIODevice &)> &write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(buffer);
    return buffer.data();
}

/** Tabs between cells, so that a spreadsheet takes them apart. */
QString asText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows)
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

} // namespace

QString plainNumber(double value) { return std::isfinite(value) ? QString::number(value, 'g', 12) : QString(); }

QByteArray DrawnPlot::svg(const QSize &size)
{
    return written([&](QIODevice &device) {
        QSvgGenerator generator;
        generator.setOutputDevice(&device);
        generator.setResolution(kSvgResolution);
        const double scale = kSvgResolution / kScreenResolution;
        generator.setSize((QSizeF(size) * scale).toSize());
        generator.setViewBox(QRectF(QPointF(), QSizeF(size) * scale));
        generator.setTitle(m_title);
        drawOn(generator, size, scale, true, Theme::light());
    });
}

Result<void> DrawnPlot::exportTo(const QString &file, const QSize &size, double scale)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    QByteArray content;
    if (ending == QLatin1String("svg")) {
        content = svg(size);
    } else if (ending == QLatin1String("pdf")) {
        content = written([&](QIODevice &device) {
            QPdfWriter writer(&device);
            writer.setResolution(kPdfResolution);
            writer.setTitle(m_title);
            writer.setPageMargins(QMarginsF());
            writer.setPageSize(QPageSize(QSizeF(size) * (kMillimetresOfInch / kScreenResolution), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
            drawOn(writer, size, kPdfResolution / kScreenResolution, true, Theme::light());
        });
    } else if (ending == QLatin1String("png")) {
        content = written([&](QIODevice &device) {
            QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
            image.fill(Theme::light().plotBackground);
            image.setDotsPerMeterX(qRound(scale * kScreenResolution / kMillimetresOfInch * 1000));
            image.setDotsPerMeterY(image.dotsPerMeterX());
            drawOn(image, size, scale, false, Theme::light());
            image.save(&device, "PNG");
        });
    } else {
        return fail(tr("A plot can be written as .png, .svg, .pdf or .csv, not as “%1”.").arg(ending));
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
        return fail(tr("%1 could not be written. Choose another place.").arg(QDir::toNativeSeparators(file)), target.errorString());
    return {};
}

QFont DrawnPlot::pixelFont() const
{
    QFont result = font();
    result.setPixelSize(fontInfo().pixelSize());
    return result;
}

void DrawnPlot::copyPicture()
{
    const double scale = std::max(2.0, devicePixelRatioF());
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Theme::light().plotBackground);
    drawOn(image, size(), scale, false, Theme::light());
    QApplication::clipboard()->setImage(image);
}

void DrawnPlot::copyNumbers() { QApplication::clipboard()->setText(asText(rows())); }

void DrawnPlot::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy the picture"), this, &DrawnPlot::copyPicture);
    menu->addAction(tr("Copy the numbers"), this, &DrawnPlot::copyNumbers);
    menu->addAction(icon(QStringLiteral("export")), tr("Export…"), this, &DrawnPlot::exportRequested);
    menu->popup(event->globalPos());
}

} // namespace cairn
