// SPDX-License-Identifier: GPL-3.0-or-later
// Picture by picture, so that only one picture's masks are held at a time.
#include "models/insight/pairedpixels.h"

#include "models/geometry/shapeconversion.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cairn {
namespace {

bool hasOutline(ShapeKind kind) { return kind == ShapeKind::Polygon || kind == ShapeKind::Mask || kind == ShapeKind::Ellipse; }

using ClassMasks = QHash<int, Mask>;

/** Adds one shape's pixels; true where it has an outline of its own. */
bool addShape(ClassMasks &masks, int classIndex, const QString &kindName, const QJsonObject &geometry)
{
    const Result<ShapeKind> kind = shapeKindFromName(kindName);
    if (!kind || classIndex < 0 || *kind == ShapeKind::Tag)
        return false;
    const Result<Shape> shape = Shape::fromJson(*kind, geometry);
    if (!shape)
        return false;
    const Result<Shape> mask = converted(*shape, ShapeKind::Mask, 0);
    if (!mask)
        return false;
    masks[classIndex] = masks.value(classIndex).united(mask->mask);
    return hasOutline(*kind);
}

struct Sums {
    std::vector<qint64> truth, found, common;
};

void addPicture(Sums &sums, const ClassMasks &truth, const ClassMasks &found)
{
    for (auto each = truth.begin(); each != truth.end(); ++each) {
        sums.truth[size_t(each.key())] += each->area();
        sums.common[size_t(each.key())] += each->commonArea(found.value(each.key()));
    }
    for (auto each = found.begin(); each != found.end(); ++each)
        sums.found[size_t(each.key())] += each->area();
}

SegmentationScores scoresOf(const QStringList &classes, const Sums &sums)
{
    SegmentationScores scores;
    double ious = 0, dices = 0;
    int present = 0;
    for (qsizetype at = 0; at < classes.size(); ++at) {
        OverlapScores each;
        each.name = classes[at];
        each.truePixels = sums.truth[size_t(at)];
        each.foundPixels = sums.found[size_t(at)];
        const auto common = double(sums.common[size_t(at)]), both = double(each.truePixels + each.foundPixels);
        if (both > 0) {
            each.iou = common / (both - common);
            each.dice = 2 * common / both;
            ious += each.iou;
            dices += each.dice;
            ++present;
        }
        scores.perClass.append(each);
    }
    if (present > 0) {
        scores.meanIou = ious / present;
        scores.meanDice = dices / present;
    }
    return scores;
}

} // namespace

Result<std::optional<SegmentationScores>> pixelScores(SQLite::Database &database, const PairedDetections &detections, const Run &run, const TaskControl &control)
{
    return guarded({}, [&]() -> Result<std::optional<SegmentationScores>> {
        const auto count = size_t(detections.classes.size());
        Sums sums {std::vector<qint64>(count, 0), std::vector<qint64>(count, 0), std::vector<qint64>(count, 0)};
        bool isTrueOutlined = false, isFoundOutlined = false;
        SQLite::Statement labels(database,
            "SELECT s.body FROM snapshot_part p JOIN label_state s ON s.digest = p.state_digest WHERE p.snapshot_id = ? AND p.part = ?");
        SQLite::Statement said(database,
            "SELECT class_name, kind, geometry FROM prediction WHERE run_id = ? AND item_id = ? AND geometry IS NOT NULL"
            " AND coalesce(annotation_id, 0) = 0 AND coalesce(score, 1) >= ?");
        for (std::size_t at = 0; at < detections.images.size(); ++at) {
            if (control.isCanceled())
                return canceled();
            const qint64 item = detections.images[at].itemId;
            ClassMasks truth, found;
            labels.reset();
            bindAll(labels, run.snapshotId, item);
            const QByteArray body = labels.executeStep() ? textColumn(labels, 0).toUtf8() : QByteArray();
            for (const QJsonValue &each : QJsonDocument::fromJson(body).object().value(QLatin1String("annotations")).toArray()) {
                isTrueOutlined |= addShape(truth, int(detections.classes.indexOf(each[QLatin1String("class")].toString())),
                    each[QLatin1String("kind")].toString(), each[QLatin1String("geometry")].toObject());
            }
            said.reset();
            bindAll(said, run.id, item, kSureEnough);
            while (said.executeStep()) {
                isFoundOutlined |= addShape(found, int(detections.classes.indexOf(textColumn(said, 0))), textColumn(said, 1),
                    QJsonDocument::fromJson(textColumn(said, 2).toUtf8()).object());
            }
            addPicture(sums, truth, found);
        }
        if (!isTrueOutlined || !isFoundOutlined)
            return std::optional<SegmentationScores>();
        return std::optional(scoresOf(detections.classes, sums));
    });
}

} // namespace cairn
