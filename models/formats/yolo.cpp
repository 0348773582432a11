// SPDX-License-Identifier: GPL-3.0-or-later
// Writing YOLO; reading is in yoloreading.cpp.
#include "models/formats/yolo.h"

#include "models/geometry/shapeconversion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cmath>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Yolo)
};

enum class Task { Boxes, Outlines };

constexpr double kOutlineTolerance = 0.5; // pixels, for ellipses and masks

QByteArray share(double pixels, int whole)
{
    return QByteArray::number(std::clamp(pixels / whole, 0.0, 1.0), 'g', QLocale::FloatingPointShortest);
}

QByteArray boxLine(const QRectF &box, const QSize &size)
{
    const QPointF center = box.center();
    return share(center.x(), size.width()) + ' ' + share(center.y(), size.height()) + ' ' + share(box.width(), size.width()) + ' ' + share(box.height(), size.height());
}

/** The ring of the largest part; nothing where the shape has no outline. */
QPolygonF largestRing(const Shape &shape, bool &isWhole)
{
    const Result<Shape> outline = shape.kind == ShapeKind::Polygon ? Result<Shape>(shape) : converted(shape, ShapeKind::Polygon, kOutlineTolerance);
    if (!outline)
        return {};
    const PolygonPart *largest = nullptr;
    double most = -1;
    for (const PolygonPart &part : outline->parts) {
        const double area = part.isEmpty() ? 0 : Shape::fromPolygon(part.first()).area();
        if (area > most) {
            most = area;
            largest = &part;
        }
    }
    isWhole = largest && outline->parts.size() == 1 && largest->size() == 1;
    return largest ? largest->value(0) : QPolygonF();
}

/** Empty where it has no place. */
QByteArray lineOf(const ForeignAnnotation &annotation, const ForeignItem &item, qsizetype classNumber, Task task, FormatReport &report)
{
    if (!hasArea(annotation.shape.kind) || annotation.shape.kind == ShapeKind::Cuboid || item.size.isEmpty() || classNumber < 0) {
        report.failed.append({item.path, Text::tr("A label of the kind \"%1\" (%2) has no place in YOLO's files and was left out.")
                                             .arg(shapeKindName(annotation.shape.kind), annotation.className)});
        return {};
    }
    const QByteArray number = QByteArray::number(classNumber) + ' ';
    if (task == Task::Boxes)
        return number + boxLine(annotation.shape.boundingBox().intersected(QRectF(QPointF(), QSizeF(item.size))), item.size) + '\n';
    bool isWhole = true;
    const QPolygonF ring = largestRing(annotation.shape, isWhole);
    if (ring.size() < 3) {
        report.failed.append({item.path, Text::tr("An outline of %1 has fewer than three points and was left out.").arg(annotation.className)});
        return {};
    }
    if (!isWhole)
        report.noted.append({item.path, Text::tr("An outline of %1 was written as its largest part, without holes: YOLO knows no others.").arg(annotation.className)});
    QByteArray line = number;
    for (const QPointF &point : ring)
        line += share(point.x(), item.size.width()) + ' ' + share(point.y(), item.size.height()) + ' ';
    return line.chopped(1) + '\n';
}

/** A YAML text that any name fits in. */
QString quoted(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

QByteArray dataYaml(const PictureDataset &dataset, const QSet<QString> &splits)
{
    // Ultralytics needs val; where the snapshot has none, the training images stand in, and the file says so.
    QString text = QStringLiteral("# Snapshot %1 (%2)\n").arg(dataset.name.simplified(), dataset.digest);
    if (!splits.contains(QStringLiteral("val")))
        text += QLatin1String("# The snapshot has no val part: the training images stand in for it.\n");
    text += QStringLiteral("train: images/train\nval: images/%1\n").arg(splits.contains(QStringLiteral("val")) ? QStringLiteral("val") : QStringLiteral("train"));
    if (splits.contains(QStringLiteral("test")))
        text += QLatin1String("test: images/test\n");
    text += QStringLiteral("nc: %1\nnames:\n").arg(dataset.classes.size());
    for (qsizetype at = 0; at < dataset.classes.size(); ++at)
        text += QStringLiteral("  %1: %2\n").arg(at).arg(quoted(dataset.classes.at(at)));
    return text.toUtf8();
}

/** Classes that only stand at tags have no number here, or the numbers would have gaps. */
QStringList drawnClasses(const PictureDataset &dataset)
{
    QSet<QString> drawn;
    for (const ForeignItem &item : dataset.items) {
        for (const ForeignAnnotation &annotation : item.annotations) {
            if (hasArea(annotation.shape.kind) && annotation.shape.kind != ShapeKind::Cuboid)
                drawn.insert(annotation.className);
        }
    }
    QStringList classes;
    std::copy_if(dataset.classes.begin(), dataset.classes.end(), std::back_inserter(classes), [&](const QString &name) { return drawn.contains(name); });
    return classes;
}

Result<void> writeYolo(const QString &folder, PictureDataset &dataset, Task task, FormatReport &report, const TaskControl &control)
{
    dataset.classes = drawnClasses(dataset);
    if (dataset.classes.isEmpty())
        return fail(Text::tr("The snapshot %1 has no boxes or outlines, so there is nothing to write in YOLO's format.").arg(dataset.name));
    const auto place = [](const ForeignItem &item) { return QStringLiteral("images/") + (item.split.isEmpty() ? QStringLiteral("unlabelled") : item.split); };
    if (Result<void> placed = placePictures(folder, dataset.items, place, dataset.sharing, report, control); !placed)
        return placed;
    QSet<QString> splits;
    for (const ForeignItem &item : dataset.items) {
        if (control.isCanceled())
            return canceled();
        splits.insert(item.split);
        if (item.split.isEmpty())
            continue;
        QByteArray lines;
        for (const ForeignAnnotation &annotation : item.annotations) {
            const QByteArray line = lineOf(annotation, item, dataset.classes.indexOf(annotation.className), task, report);
            report.annotations += !line.isEmpty();
            lines += line;
        }
        // A picture without labels has an empty file: it shows what is not to be found.
        const QString name = QStringLiteral("labels/%1/%2.txt").arg(item.split, QFileInfo(item.picture).completeBaseName());
        if (Result<void> written = writeFormatFile(folder, name, lines); !written)
            return written;
        ++report.files;
    }
    if (Result<void> written = writeFormatFile(folder, QStringLiteral("data.yaml"), dataYaml(dataset, splits)); !written)
        return written;
    return writePictureList(folder, dataset.items);
}

} // namespace

Result<void> writeYoloBoxes(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control)
{
    return writeYolo(folder, dataset, Task::Boxes, report, control);
}

Result<void> writeYoloOutlines(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control)
{
    return writeYolo(folder, dataset, Task::Outlines, report, control);
}

} // namespace cairn
