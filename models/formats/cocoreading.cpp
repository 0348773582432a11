// SPDX-License-Identifier: GPL-3.0-or-later
// Reading COCO as it is found: ids in any order, boxes without outlines and outlines without boxes, both run-length forms.
#include "models/formats/coco.h"

#include "models/geometry/maskcounts.h"
#include "models/labels/annotationflags.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Coco)
};

constexpr int kLargestEdge = 262'144;

/** Numbers in pairs. */
Result<QPolygonF> ringOf(const QJsonArray &numbers)
{
    if (numbers.size() % 2 != 0 || numbers.size() < 6)
        return fail(Text::tr("its outline has fewer than three points, or half a point"));
    QPolygonF ring;
    for (qsizetype at = 0; at + 1 < numbers.size(); at += 2) {
        if (!numbers.at(at).isDouble() || !numbers.at(at + 1).isDouble())
            return fail(Text::tr("its outline holds something that is no number"));
        ring.append({numbers.at(at).toDouble(), numbers.at(at + 1).toDouble()});
    }
    if (ring.first() == ring.last())
        ring.removeLast();
    return ring.size() < 3 ? Result<QPolygonF>(fail(Text::tr("its outline has fewer than three points, or half a point"))) : ring;
}

Result<Shape> shapeOfRuns(const QJsonObject &runs)
{
    const QJsonArray size = runs.value(QLatin1String("size")).toArray();
    const int height = size.at(0).toInt(-1), width = size.at(1).toInt(-1);
    if (size.size() != 2 || height <= 0 || width <= 0 || height > kLargestEdge || width > kLargestEdge)
        return fail(Text::tr("its mask has no size"));
    QList<qint64> counts;
    if (const QJsonValue value = runs.value(QLatin1String("counts")); value.isString()) {
        Result<QList<qint64>> read = countsFromCompressed(value.toString().toLatin1());
        if (!read)
            return fail(read);
        counts = std::move(*read);
    } else {
        for (const QJsonValue count : value.toArray())
            counts.append(count.toInteger(-1));
    }
    Result<Mask> mask = maskFromCounts(counts, QRect(0, 0, width, height), CountOrder::Columns);
    if (!mask)
        return fail(mask);
    return mask->isEmpty() ? Result<Shape>(fail(Text::tr("its mask is empty"))) : Shape::fromMask(*mask);
}

Result<Shape> shapeOfKeypoints(const QJsonArray &numbers)
{
    QPolygonF points;
    QList<PointVisibility> visibilities;
    for (qsizetype at = 0; at + 2 < numbers.size(); at += 3) {
        points.append({numbers.at(at).toDouble(), numbers.at(at + 1).toDouble()});
        visibilities.append(PointVisibility(std::clamp(numbers.at(at + 2).toInt(), 0, 2)));
    }
    return Shape::fromSkeleton(points, visibilities);
}

Result<Shape> shapeOf(const QJsonObject &object)
{
    if (const QJsonArray keypoints = object.value(QLatin1String("keypoints")).toArray(); !keypoints.isEmpty())
        return shapeOfKeypoints(keypoints);
    const QJsonValue segmentation = object.value(QLatin1String("segmentation"));
    if (segmentation.isObject())
        return shapeOfRuns(segmentation.toObject());
    if (const QJsonArray rings = segmentation.toArray(); !rings.isEmpty()) {
        QList<PolygonPart> parts;
        for (const QJsonValue each : rings) {
            Result<QPolygonF> ring = ringOf(each.toArray());
            if (!ring)
                return fail(ring);
            parts.append({*ring});
        }
        return Shape::fromParts(parts);
    }
    const QJsonArray box = object.value(QLatin1String("bbox")).toArray();
    if (box.isEmpty())
        return Shape::tag();
    if (box.size() != 4 || !(box.at(2).toDouble() > 0) || !(box.at(3).toDouble() > 0))
        return fail(Text::tr("its box is empty"));
    return Shape::fromBox({box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble()});
}

Result<ForeignAnnotation> annotationOf(QJsonObject object, const QHash<qint64, QString> &categories)
{
    ForeignAnnotation annotation;
    const qint64 category = object.value(QLatin1String("category_id")).toInteger(-1);
    annotation.className = categories.value(category);
    if (annotation.className.isEmpty())
        return fail(Text::tr("it is of the category %1, which the file does not name").arg(category));
    Result<Shape> shape = shapeOf(object);
    if (!shape)
        return fail(shape);
    // Through the project's own checks: numbers out of reach, too many points.
    shape = shape->kind == ShapeKind::Tag ? shape : Shape::fromJson(shape->kind, shape->toJson());
    if (!shape)
        return fail(shape);
    annotation.shape = std::move(*shape);
    if (object.value(QLatin1String("iscrowd")).toInt() != 0)
        annotation.flags |= CrowdFlag;
    QStringList flags;
    for (const char *name : {"difficult", "truncated", "occluded"}) {
        if (object.take(QLatin1String(name)).toVariant().toBool())
            flags.append(QLatin1String(name));
    }
    annotation.flags |= annotationFlagsFromNames(flags);
    annotation.attributes = object.value(QLatin1String("attributes")).toObject();
    for (const char *name : {"id", "image_id", "category_id", "bbox", "area", "iscrowd", "segmentation", "keypoints", "num_keypoints", "attributes"})
        object.remove(QLatin1String(name));
    annotation.extra = object;
    return annotation;
}

QHash<qint64, QString> categoriesOf(const QJsonObject &coco)
{
    QHash<qint64, QString> names;
    for (const QJsonValue each : coco.value(QLatin1String("categories")).toArray())
        names.insert(each.toObject().value(QLatin1String("id")).toInteger(-1), each.toObject().value(QLatin1String("name")).toString().trimmed());
    return names;
}

int edgeOf(const QJsonValue &value) { return std::clamp(value.toInt(), 0, std::numeric_limits<int>::max()); }

} // namespace

bool isCoco(const QString &fileName, const QByteArray &head)
{
    if (!fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || !head.trimmed().startsWith('{'))
        return false;
    return head.contains("\"images\"") || head.contains("\"image_id\"") || (head.contains("\"categories\"") && !head.contains("\"items\""));
}

Result<QList<ForeignItem>> readCoco(const QString &path, FormatReport &report)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Text::tr("%1 could not be read: %2.").arg(shown, file.errorString()));
    QJsonParseError error;
    const QJsonObject coco = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(Text::tr("%1 is damaged at byte %2 (%3); nothing of it was taken.").arg(shown).arg(error.offset).arg(error.errorString()));
    if (!coco.value(QLatin1String("images")).isArray())
        return fail(Text::tr("%1 is no COCO file: it lists no images.").arg(shown));
    const QHash<qint64, QString> categories = categoriesOf(coco);
    QList<ForeignItem> items;
    QHash<qint64, qsizetype> places;
    for (const QJsonValue each : coco.value(QLatin1String("images")).toArray()) {
        const QJsonObject image = each.toObject();
        ForeignItem item;
        item.path = image.value(QLatin1String("item")).toString(image.value(QLatin1String("file_name")).toString()).replace(QLatin1Char('\\'), QLatin1Char('/'));
        item.alternativeName = image.value(QLatin1String("file_name")).toString().replace(QLatin1Char('\\'), QLatin1Char('/'));
        item.sourceFile = path;
        item.folder = QFileInfo(path).absolutePath();
        item.size = QSize(edgeOf(image.value(QLatin1String("width"))), edgeOf(image.value(QLatin1String("height"))));
        for (const QJsonValue tag : image.value(QLatin1String("tags")).toArray()) {
            if (!tag.toString().trimmed().isEmpty())
                item.annotations.append({tag.toString().trimmed(), Shape::tag(), {}, 0, {}});
        }
        places.insert(image.value(QLatin1String("id")).toInteger(-1), items.size());
        items.append(std::move(item));
    }
    const QJsonArray annotations = coco.value(QLatin1String("annotations")).toArray();
    for (qsizetype at = 0; at < annotations.size(); ++at) {
        const QJsonObject object = annotations.at(at).toObject();
        const auto place = places.constFind(object.value(QLatin1String("image_id")).toInteger(-1));
        Result<ForeignAnnotation> annotation = place == places.constEnd()
            ? Result<ForeignAnnotation>(fail(Text::tr("it belongs to an image that the file does not list")))
            : annotationOf(object, categories);
        if (annotation)
            items[*place].annotations.append(std::move(*annotation));
        else
            report.failed.append({path, Text::tr("Annotation %1 was left out: %2.").arg(at + 1).arg(annotation.error().sentence)});
    }
    return items;
}

} // namespace cairn
