// SPDX-License-Identifier: GPL-3.0-or-later
// Which predictions are offered as drafts.
#include "models/runs/drafts.h"

#include "models/runs/predictions.h"

#include "models/labels/labelschema.h"

#include <cmath>

namespace cairn {
namespace {

constexpr double kSameShape = 0.7;

/** What a picture has already, as drafts are compared with it. */
struct Present {
    QList<Annotation> annotations;
    QHash<qint64, QString> classNames;

    [[nodiscard]] QString className(const Annotation &annotation) const { return classNames.value(annotation.classId); }
};

Result<Present> presentOn(SQLite::Database &database, qint64 itemId)
{
    Result<QList<Annotation>> annotations = Annotations::ofItem(database, itemId);
    if (!annotations)
        return fail(annotations);
    const Result<QList<LabelClass>> classes = LabelSchema::classes(database);
    if (!classes)
        return fail(classes);
    Present present {std::move(*annotations), {}};
    for (const LabelClass &labelClass : *classes)
        present.classNames.insert(labelClass.id, labelClass.name);
    return present;
}

bool isSamePlace(const Shape &first, const Shape &second)
{
    // Boxes around shapes are compared first: most lie apart.
    return first.boundingBox().intersects(second.boundingBox()) && intersectionOverUnion(first, second) >= kSameShape;
}

/** A model that chooses one class of several, as against one that says yes or no to each. */
bool choosesOne(const QJsonObject &probabilities)
{
    double sum = 0;
    for (const QJsonValue &value : probabilities)
        sum += value.toDouble();
    return std::abs(sum - 1) < 0.02;
}

bool isTagSaid(const Prediction &prediction, const Present &present)
{
    const bool choosesOneClass = choosesOne(prediction.probabilities);
    return std::any_of(present.annotations.begin(), present.annotations.end(), [&](const Annotation &annotation) {
        const QString name = present.className(annotation);
        return annotation.shape.kind == ShapeKind::Tag
            && (name == prediction.className || (choosesOneClass && prediction.probabilities.contains(name)));
    });
}

bool isSaid(const Prediction &prediction, const Shape &shape, const Present &present)
{
    if (prediction.annotationId != 0) {
        return std::none_of(present.annotations.begin(), present.annotations.end(),
            [&](const Annotation &annotation) { return annotation.id == prediction.annotationId && annotation.classId == 0; });
    }
    if (shape.kind == ShapeKind::Tag)
        return isTagSaid(prediction, present);
    return std::any_of(present.annotations.begin(), present.annotations.end(), [&](const Annotation &annotation) {
        return present.className(annotation) == prediction.className && isSamePlace(annotation.shape, shape);
    });
}

/** Of a prediction that nobody has judged. A shape that this version cannot read is no draft. */
std::optional<Draft> draftOf(const Prediction &prediction, const Present &present)
{
    const Result<ShapeKind> kind = shapeKindFromName(prediction.kind);
    if (!kind || prediction.className.isEmpty())
        return std::nullopt;
    Draft draft {prediction.id, prediction.runId, prediction.itemId, prediction.annotationId, prediction.className, {}, prediction.score.value_or(1)};
    for (const Annotation &annotation : present.annotations) {
        if (prediction.annotationId == annotation.id)
            draft.shape = annotation.shape;
    }
    if (prediction.annotationId == 0) {
        const Result<Shape> shape = *kind == ShapeKind::Tag ? Result<Shape>(Shape::tag()) : Shape::fromJsonText(*kind, prediction.geometry);
        if (!shape || shape->isEmpty())
            return std::nullopt;
        draft.shape = *shape;
    }
    return isSaid(prediction, draft.shape, present) ? std::nullopt : std::optional(draft);
}

bool repeats(const Draft &draft, const QList<Draft> &surer)
{
    return std::any_of(surer.begin(), surer.end(), [&](const Draft &other) {
        if (draft.annotationId != 0 || other.annotationId != 0)
            return draft.annotationId == other.annotationId;
        const bool areTags = draft.shape.kind == ShapeKind::Tag && other.shape.kind == ShapeKind::Tag;
        return draft.className == other.className && (areTags || isSamePlace(draft.shape, other.shape));
    });
}

} // namespace

Result<QList<DraftRun>> Drafts::runs(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<DraftRun>> {
        SQLite::Statement query(database,
            "SELECT r.id, r.name, count(*) FROM prediction p JOIN run r ON r.id = p.run_id WHERE p.item_id IS NOT NULL AND r.archived = 0"
            " GROUP BY r.id ORDER BY r.id DESC");
        QList<DraftRun> runs;
        while (query.executeStep())
            runs.append({integerColumn(query, 0), textColumn(query, 1), integerColumn(query, 2)});
        return runs;
    });
}

Result<QList<qint64>> Drafts::itemsWith(SQLite::Database &database, qint64 runId, double threshold)
{
    return guarded({}, [&]() -> Result<QList<qint64>> {
        SQLite::Statement query(database,
            "SELECT i.id FROM item i WHERE i.id IN (SELECT item_id FROM prediction WHERE run_id = ? AND coalesce(score, 1) >= ?"
            " AND id NOT IN (SELECT prediction_id FROM verdict)) ORDER BY i.path, i.page");
        bindAll(query, runId, threshold);
        QList<qint64> ids;
        while (query.executeStep())
            ids.append(integerColumn(query, 0));
        return ids;
    });
}

Result<QList<Draft>> Drafts::ofItem(SQLite::Database &database, qint64 runId, qint64 itemId, double threshold)
{
    const Result<QList<Prediction>> predictions = Predictions::ofItem(database, runId, itemId);
    if (!predictions)
        return fail(predictions);
    const Result<Present> present = presentOn(database, itemId);
    if (!present)
        return fail(present);
    return guarded({}, [&]() -> Result<QList<Draft>> {
        SQLite::Statement judged(database, "SELECT 1 FROM verdict WHERE prediction_id = ?");
        QList<Draft> candidates, drafts;
        for (const Prediction &prediction : *predictions) {
            judged.reset();
            bindAll(judged, prediction.id);
            if (prediction.score.value_or(1) < threshold || judged.executeStep())
                continue;
            if (const std::optional<Draft> draft = draftOf(prediction, *present))
                candidates.append(*draft);
        }
        std::stable_sort(candidates.begin(), candidates.end(), [](const Draft &a, const Draft &b) { return a.score > b.score; });
        for (const Draft &draft : candidates) {
            if (!repeats(draft, drafts))
                drafts.append(draft);
        }
        return drafts;
    });
}

} // namespace cairn
