// SPDX-License-Identifier: GPL-3.0-or-later
// Writing COCO; reading is in cocoreading.cpp.
#include "models/formats/coco.h"

#include "models/geometry/maskcounts.h"
#include "models/geometry/shapeconversion.h"
#include "models/labels/annotationflags.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Coco)
};

constexpr double kEllipseTolerance = 0.25; // pixels

QJsonArray ringToJson(const QPolygonF &ring)
{
    QJsonArray numbers;
    for (const QPointF &point : ring) {
        numbers.append(point.x());
        numbers.append(point.y());
    }
    return numbers;
}

bool hasHoles(const Shape &shape)
{
    return std::any_of(shape.parts.begin(), shape.parts.end(), [](const PolygonPart &part) { return part.size() > 1; });
}

QJsonObject maskToJson(const Mask &mask, const QSize &size)
{
    const QByteArray counts = compressedCounts(maskCounts(mask, QRect({0, 0}, size), CountOrder::Columns));
    return {{QStringLiteral("size"), QJsonArray {size.height(), size.width()}}, {QStringLiteral("counts"), QString::fromLatin1(counts)}};
}

/** The area as COCO writes it; undefined where the shape is a box. */
QJsonValue segmentationOf(const Shape &shape, const QSize &size)
{
    if (shape.kind == ShapeKind::Box)
        return QJsonValue::Undefined;
    if (shape.kind == ShapeKind::Mask)
        return maskToJson(shape.mask, size);
    const Result<Shape> outline = converted(shape, ShapeKind::Polygon, kEllipseTolerance);
    const Shape &polygon = shape.kind == ShapeKind::Polygon || !outline ? shape : *outline;
    if (hasHoles(polygon)) {
        if (const Result<Shape> mask = converted(polygon, ShapeKind::Mask, 0))
            return maskToJson(mask->mask, size);
    }
    QJsonArray rings;
    for (const PolygonPart &part : polygon.parts)
        rings.append(ringToJson(part.value(0)));
    return rings;
}

void addKeypoints(const Shape &shape, QJsonObject &object)
{
    QJsonArray numbers;
    int seen = 0;
    for (qsizetype at = 0; at < shape.points.size(); ++at) {
        const PointVisibility visibility = shape.visibilities.value(at, PointVisibility::Visible);
        const bool isThere = visibility != PointVisibility::Absent;
        seen += isThere;
        numbers.append(isThere ? shape.points.at(at).x() : 0);
        numbers.append(isThere ? shape.points.at(at).y() : 0);
        numbers.append(int(visibility));
    }
    object.insert(QStringLiteral("keypoints"), numbers);
    object.insert(QStringLiteral("num_keypoints"), seen);
}

bool hasPlace(ShapeKind kind) { return hasArea(kind) ? kind != ShapeKind::Cuboid : kind == ShapeKind::Skeleton; }

QJsonObject annotationToJson(const ForeignAnnotation &annotation, const QSize &size)
{
    const Shape &shape = annotation.shape;
    const QRectF box = shape.boundingBox();
    QJsonObject object {{QStringLiteral("bbox"), QJsonArray {box.x(), box.y(), box.width(), box.height()}}, {QStringLiteral("area"), shape.area()},
        {QStringLiteral("iscrowd"), annotation.flags & CrowdFlag ? 1 : 0}};
    if (shape.kind == ShapeKind::Skeleton) {
        addKeypoints(shape, object);
        object.insert(QStringLiteral("area"), box.width() * box.height());
        object.insert(QStringLiteral("segmentation"), QJsonArray());
    } else {
        const QJsonValue segmentation = segmentationOf(shape, size);
        object.insert(QStringLiteral("segmentation"), segmentation.isUndefined() ? QJsonValue(QJsonArray()) : segmentation);
    }
    if (!annotation.attributes.isEmpty())
        object.insert(QStringLiteral("attributes"), annotation.attributes);
    for (const QString &flag : annotationFlagNames(annotation.flags & ~CrowdFlag))
        object.insert(flag, 1);
    for (auto extra = annotation.extra.begin(); extra != annotation.extra.end(); ++extra) {
        if (!object.contains(extra.key()))
            object.insert(extra.key(), extra.value());
    }
    return object;
}

qsizetype mostKeypoints(const QString &className, const QList<ForeignItem> &items)
{
    qsizetype most = 0;
    for (const ForeignItem &item : items) {
        for (const ForeignAnnotation &annotation : item.annotations) {
            if (annotation.className == className && annotation.shape.kind == ShapeKind::Skeleton)
                most = std::max(most, annotation.shape.points.size());
        }
    }
    return most;
}

QJsonArray categoriesOf(const QStringList &classes, const QList<ForeignItem> &items)
{
    QJsonArray categories;
    for (qsizetype at = 0; at < classes.size(); ++at) {
        QJsonObject category {{QStringLiteral("id"), at + 1}, {QStringLiteral("name"), classes.at(at)}, {QStringLiteral("supercategory"), QString()}};
        if (const qsizetype points = mostKeypoints(classes.at(at), items); points > 0) {
            QJsonArray names;
            for (qsizetype point = 1; point <= points; ++point)
                names.append(QString::number(point));
            category.insert(QStringLiteral("keypoints"), names);
            category.insert(QStringLiteral("skeleton"), QJsonArray());
        }
        categories.append(category);
    }
    return categories;
}

} // namespace

QByteArray cocoText(const QStringList &classes, const QList<ForeignItem> &items, FormatReport &report)
{
    QJsonArray images, annotations;
    for (qsizetype at = 0; at < items.size(); ++at) {
        const ForeignItem &item = items.at(at);
        QJsonObject image {{QStringLiteral("id"), at + 1}, {QStringLiteral("file_name"), item.picture.isEmpty() ? item.path : item.picture.section(QLatin1Char('/'), -1)},
            {QStringLiteral("width"), item.size.width()}, {QStringLiteral("height"), item.size.height()}, {QStringLiteral("item"), item.path}};
        QJsonArray tags;
        for (const ForeignAnnotation &annotation : item.annotations) {
            if (annotation.shape.kind == ShapeKind::Tag) {
                tags.append(annotation.className);
                ++report.annotations;
                continue;
            }
            if (!hasPlace(annotation.shape.kind)) {
                report.failed.append({item.path, Text::tr("A label of the kind \"%1\" (%2) has no place in COCO and was left out.")
                                                     .arg(shapeKindName(annotation.shape.kind), annotation.className)});
                continue;
            }
            QJsonObject object = annotationToJson(annotation, item.size);
            object.insert(QStringLiteral("id"), annotations.size() + 1);
            object.insert(QStringLiteral("image_id"), at + 1);
            object.insert(QStringLiteral("category_id"), classes.indexOf(annotation.className) + 1);
            annotations.append(object);
            ++report.annotations;
        }
        if (!tags.isEmpty())
            image.insert(QStringLiteral("tags"), tags);
        images.append(image);
    }
    const QJsonObject coco {{QStringLiteral("info"), QJsonObject {{QStringLiteral("description"), QStringLiteral("Cairn")}, {QStringLiteral("version"), QStringLiteral("1")}}},
        {QStringLiteral("licenses"), QJsonArray()}, {QStringLiteral("categories"), categoriesOf(classes, items)}, {QStringLiteral("images"), images},
        {QStringLiteral("annotations"), annotations}};
    return QJsonDocument(coco).toJson(QJsonDocument::Compact);
}

Result<void> writeCocoFile(const QString &folder, const QList<ForeignItem> &items, FormatReport &report)
{
    QStringList classes;
    for (const ForeignItem &item : items) {
        for (const ForeignAnnotation &annotation : item.annotations) {
            if (!classes.contains(annotation.className))
                classes.append(annotation.className);
        }
    }
    ++report.files;
    return writeFormatFile(folder, QStringLiteral("annotations.json"), cocoText(classes, items, report));
}

Result<void> writeCoco(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control)
{
    const auto toImages = [](const ForeignItem &) { return QStringLiteral("images"); };
    if (Result<void> placed = placePictures(folder, dataset.items, toImages, dataset.sharing, report, control); !placed)
        return placed;
    for (const char *split : {"train", "val", "test", ""}) {
        QList<ForeignItem> part;
        std::copy_if(dataset.items.begin(), dataset.items.end(), std::back_inserter(part), [&](const ForeignItem &item) { return item.split == QLatin1String(split); });
        const QString name = QStringLiteral("annotations/instances_%1.json").arg(*split ? QString::fromLatin1(split) : QStringLiteral("unlabelled"));
        if (Result<void> written = writeFormatFile(folder, name, cocoText(dataset.classes, part, report)); !written)
            return written;
        ++report.files;
    }
    return writePictureList(folder, dataset.items);
}

} // namespace cairn
