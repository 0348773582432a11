// SPDX-License-Identifier: GPL-3.0-or-later
// The ending of the name chooses the format.
#include "app/cairn/pages/plotfiles.h"

#include "models/data/csvwriter.h"
#include "widgets/common/ask.h"
#include "widgets/plots/drawnplot.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlotFiles)
};

constexpr QSize kSmallestExport(640, 420), kLargestExport(1400, 1000);

} // namespace

QString fileNameFrom(const QString &title)
{
    QString name;
    for (const QChar each : title.toLower()) {
        if (each.isLetterOrNumber())
            name.append(each);
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name.append(QLatin1Char('-'));
    }
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("plot") : name;
}

Result<void> writeRows(const QList<QStringList> &rows, const QString &file)
{
    QSaveFile target(file);
    const auto cannotWrite = [&] {
        return fail(Words::tr("%1 could not be written. Choose another place.").arg(QDir::toNativeSeparators(file)), target.errorString());
    };
    if (!target.open(QIODevice::WriteOnly))
        return cannotWrite();
    CsvWriter csv(&target);
    for (const QStringList &row : rows)
        csv.row(row);
    if (Result<void> finished = csv.finish(); !finished)
        return finished;
    return target.commit() ? Result<void>() : Result<void>(cannotWrite());
}

void exportPlot(Session &session, QWidget *parent, DrawnPlot &plot, const QString &suggestedName)
{
    const auto file = session.ask().saveFile(parent,
        {Words::tr("Export the plot"), {},
            {Words::tr("PNG picture (*.png)"), Words::tr("SVG drawing (*.svg)"), Words::tr("PDF page (*.pdf)"), Words::tr("Numbers (*.csv)")},
            fileNameFrom(suggestedName) + QStringLiteral(".png"), Words::tr("Export")});
    if (!file)
        return;
    const QSize size = plot.size().expandedTo(kSmallestExport).boundedTo(kLargestExport);
    const Result<void> written
        = file->endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? writeRows(plot.rows(), *file) : plot.exportTo(*file, size);
    if (session.succeeded(written))
        Q_EMIT session.told(Words::tr("Written: %1").arg(QDir::toNativeSeparators(*file)));
}

} // namespace cairn
