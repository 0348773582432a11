// SPDX-License-Identifier: GPL-3.0-or-later
// Image by image until one differs: mostly it is near.
#include "models/insight/disagreeing.h"

#include "models/labels/labelschema.h"
#include "models/runs/predictions.h"

#include <QSet>

#include <algorithm>

namespace cairn {
namespace {

using Classes = QHash<qint64, QString>;

bool isFinished(ItemStatus status)
{
    return status == ItemStatus::Done || status == ItemStatus::Review || status == ItemStatus::Accepted || status == ItemStatus::Returned;
}

/** What the run says as labels of its own, with classes by number; the class of a shape that is there is compared at once. */
struct Opinion {
    QList<Annotation> shapes;
    QSet<QString> tags;
    bool saysOtherClass = false;
    bool isEmpty = true;
};

Opinion opinionOf(const QList<Prediction> &predictions, const QList<Annotation> &labels, const Classes &names, double threshold)
{
    Opinion opinion;
    for (const Prediction &prediction : predictions) {
        opinion.isEmpty = false;
        if (prediction.score.value_or(1) < threshold)
            continue;
        if (prediction.annotationId != 0) {
            const auto label = std::find_if(labels.begin(), labels.end(), [&](const Annotation &each) { return each.id == prediction.annotationId; });
            opinion.saysOtherClass = opinion.saysOtherClass || (label != labels.end() && names.value(label->classId) != prediction.className);
            continue;
        }
        const auto kind = shapeKindFromName(prediction.kind);
        if (!kind || *kind == ShapeKind::Tag) {
            opinion.tags.insert(prediction.className);
            continue;
        }
        if (const Result<Shape> shape = Shape::fromJsonText(*kind, prediction.geometry)) {
            Annotation made;
            made.classId = names.key(prediction.className, -1);
            made.shape = *shape;
            opinion.shapes.append(made);
        }
    }
    return opinion;
}

bool differ(const Opinion &opinion, const QList<Annotation> &labels, const Classes &names, const AgreementRules &rules)
{
    if (opinion.saysOtherClass)
        return true;
    QSet<QString> tags;
    for (const Annotation &label : labels) {
        if (label.shape.kind == ShapeKind::Tag)
            tags.insert(names.value(label.classId));
    }
    if (!opinion.tags.isEmpty() && opinion.tags != tags)
        return true;
    // A run that only sorts says nothing of shapes.
    if (opinion.shapes.isEmpty() && !opinion.tags.isEmpty())
        return false;
    const QList<MatchedPair> pairs = matchShapes(labels, opinion.shapes, rules);
    return std::any_of(pairs.begin(), pairs.end(), [&](const MatchedPair &pair) {
        return pair.first < 0 || pair.second < 0 || labels[pair.first].classId != opinion.shapes[pair.second].classId;
    });
}

} // namespace

Result<qint64> firstDisagreeing(SQLite::Database &database, const DisagreementRequest &request, const TaskControl &control)
{
    const Result<QList<LabelClass>> classes = LabelSchema::classes(database);
    if (!classes)
        return fail(classes);
    Classes names;
    for (const LabelClass &each : *classes)
        names.insert(each.id, each.name);
    for (qsizetype at = 0; at < request.itemIds.size(); ++at) {
        if (control.isCanceled())
            return canceled();
        const qint64 itemId = request.itemIds[at];
        control.setProgress(at, request.itemIds.size());
        const Result<QList<Prediction>> predictions = Predictions::ofItem(database, request.runId, itemId);
        const Result<QList<Annotation>> labels = Annotations::ofItem(database, itemId);
        if (!predictions || !labels)
            return predictions ? Result<qint64>(fail(labels)) : Result<qint64>(fail(predictions));
        const bool isOpen = labels->isEmpty() && !isFinished(Annotations::statusOf(database, itemId).value_or(ItemStatus::Todo));
        const Opinion opinion = opinionOf(*predictions, *labels, names, request.threshold);
        // Predictions of shapes that are there say nothing of shapes that are not.
        const bool isOfShapes = std::any_of(predictions->begin(), predictions->end(), [](const Prediction &each) { return each.annotationId != 0; });
        if (isOpen || opinion.isEmpty)
            continue;
        if (isOfShapes ? opinion.saysOtherClass : differ(opinion, *labels, names, request.rules))
            return itemId;
    }
    return 0;
}

} // namespace cairn
