// SPDX-License-Identifier: GPL-3.0-or-later
// Lines end with LF, as programs that read line by line like them.
#include "models/formats/labelcsv.h"

#include "models/data/csvwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

void addItem(CsvWriter &csv, const ForeignItem &item)
{
    csv.add(item.picture);
    csv.add(item.path);
    csv.add(item.page);
    csv.add(item.size.width());
    csv.add(item.size.height());
    csv.add(item.split);
}

void addLabel(CsvWriter &csv, const ForeignAnnotation &annotation)
{
    csv.add(annotation.className);
    csv.add(shapeKindName(annotation.shape.kind));
    if (annotation.shape.kind == ShapeKind::Tag) {
        for (int empty = 0; empty < 5; ++empty)
            csv.addMissing();
        return;
    }
    const QRectF box = annotation.shape.boundingBox();
    for (const double number : {box.x(), box.y(), box.width(), box.height()})
        csv.add(number);
    csv.add(annotation.shape.toJsonText());
}

} // namespace

Result<void> writeLabelCsv(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control)
{
    QSaveFile file(QDir(folder).filePath(QStringLiteral("labels.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return fail(Text::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    CsvWriter csv(&file, CsvWriter::LineEnd::Lf);
    csv.row({QStringLiteral("file"), QStringLiteral("item"), QStringLiteral("page"), QStringLiteral("width"), QStringLiteral("height"), QStringLiteral("split"),
        QStringLiteral("class"), QStringLiteral("kind"), QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("w"), QStringLiteral("h"), QStringLiteral("geometry")});
    for (const ForeignItem &item : dataset.items) {
        if (control.isCanceled())
            return canceled();
        for (const ForeignAnnotation &annotation : item.annotations) {
            addItem(csv, item);
            addLabel(csv, annotation);
            csv.endRow();
            ++report.annotations;
        }
        if (item.annotations.isEmpty()) {
            addItem(csv, item);
            for (int empty = 0; empty < 7; ++empty)
                csv.addMissing();
            csv.endRow();
        }
    }
    if (Result<void> finished = csv.finish(); !finished)
        return finished;
    ++report.files;
    return file.commit() ? Result<void>() : fail(Text::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

} // namespace cairn
