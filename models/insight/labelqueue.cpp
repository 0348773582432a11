// SPDX-License-Identifier: GPL-3.0-or-later
// Each item gets a score; an image with several predicted shapes is as unsure as its most unsure shape.
#include "models/insight/labelqueue.h"

#include "models/insight/kcenters.h"
#include "models/labels/agreement.h"
#include "models/runs/predictions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <random>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LabelQueue)
};

using Scores = QHash<qint64, double>;

Result<QList<qint64>> openItems(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<qint64>> {
        SQLite::Statement query(database,
            "SELECT i.id FROM item i LEFT JOIN item_state s ON s.item_id = i.id"
            " WHERE coalesce(s.status, 'todo') IN ('todo', 'doing', 'returned') AND NOT i.missing ORDER BY i.path, i.page");
        QList<qint64> ids;
        while (query.executeStep())
            ids.append(integerColumn(query, 0));
        return ids;
    });
}

/** A model that gives a score alone says "this or not". */
std::vector<double> probabilitiesOf(const Prediction &prediction)
{
    std::vector<double> probabilities;
    for (const QJsonValue value : prediction.probabilities)
        probabilities.push_back(value.toDouble());
    if (probabilities.empty() && prediction.score) {
        const double score = std::clamp(*prediction.score, 0.0, 1.0);
        probabilities = {score, 1 - score};
    }
    return probabilities;
}

Result<Scores> uncertainties(SQLite::Database &database, const QueueRequest &request, const TaskControl &control)
{
    if (request.runIds.isEmpty())
        return fail(Text::tr("Choose a run whose predictions say what is uncertain."));
    Scores scores;
    for (const qint64 runId : request.runIds) {
        qint64 seen = 0;
        const Result<void> read = Predictions::forEach(database, runId, [&](const Prediction &prediction) {
            const std::vector<double> probabilities = prediction.itemId == 0 ? std::vector<double>() : probabilitiesOf(prediction);
            if (!probabilities.empty()) {
                double &score = scores[prediction.itemId];
                score = std::max(score, uncertainty(request.order, probabilities));
            }
            return ++seen % 1024 != 0 || !control.isCanceled();
        });
        if (!read)
            return fail(read);
    }
    return scores;
}

/** What one run says of one image, as labels; classes are numbered as they come. */
class Opinions
{
public:
    Result<void> read(SQLite::Database &database, qint64 runId)
    {
        m_items.emplaceBack();
        return Predictions::forEach(database, runId, [&](const Prediction &prediction) {
            if (prediction.itemId != 0 && prediction.annotationId == 0)
                m_items.last()[prediction.itemId].append(annotation(prediction));
            return true;
        });
    }

    [[nodiscard]] QSet<qint64> items() const
    {
        QSet<qint64> all;
        for (const auto &ofRun : m_items) {
            for (auto item = ofRun.cbegin(); item != ofRun.cend(); ++item)
                all.insert(item.key());
        }
        return all;
    }

    /** The share in which pairs of runs differ, 0 to 1. */
    [[nodiscard]] double disagreement(qint64 itemId) const
    {
        double sum = 0;
        int pairs = 0;
        for (qsizetype a = 0; a < m_items.size(); ++a) {
            for (qsizetype b = a + 1; b < m_items.size(); ++b, ++pairs)
                sum += difference(m_items.at(a).value(itemId), m_items.at(b).value(itemId));
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

private:
    Annotation annotation(const Prediction &prediction)
    {
        Annotation made;
        made.classId = m_classes.value(prediction.className, m_classes.size() + 1);
        m_classes.insert(prediction.className, made.classId);
        const auto kind = shapeKindFromName(prediction.kind);
        const auto shape = kind ? Shape::fromJsonText(*kind, prediction.geometry) : Result<Shape>(Shape::tag());
        made.shape = shape.value_or(Shape::tag());
        return made;
    }

    /** 1 - twice what both say, by all that either says: tags of the same class, shapes of the same class and place. */
    static double difference(const QList<Annotation> &first, const QList<Annotation> &second)
    {
        const qsizetype all = first.size() + second.size();
        if (all == 0)
            return 0;
        qsizetype same = 0;
        for (const MatchedPair &pair : matchShapes(first, second))
            same += pair.first >= 0 && pair.second >= 0 && first.at(pair.first).classId == second.at(pair.second).classId;
        for (const Annotation &tag : first) {
            same += tag.shape.kind == ShapeKind::Tag && std::any_of(second.begin(), second.end(), [&](const Annotation &other) {
                return other.shape.kind == ShapeKind::Tag && other.classId == tag.classId;
            });
        }
        return 1 - 2 * double(same) / double(all);
    }

    QList<QHash<qint64, QList<Annotation>>> m_items; ///< by run
    QHash<QString, qint64> m_classes;
};

Result<Scores> disagreements(SQLite::Database &database, const QueueRequest &request, const TaskControl &control)
{
    if (request.runIds.size() < 2)
        return fail(Text::tr("Choose two runs or more to see where they disagree."));
    Opinions opinions;
    for (const qint64 runId : request.runIds) {
        if (const Result<void> read = opinions.read(database, runId); !read)
            return fail(read);
    }
    Scores scores;
    for (const qint64 itemId : opinions.items()) {
        if (control.isCanceled())
            break;
        scores.insert(itemId, opinions.disagreement(itemId));
    }
    return scores;
}

QList<qint64> shuffled(QList<qint64> ids, quint64 seed)
{
    std::mt19937_64 random(seed);
    for (qsizetype at = 0; at + 1 < ids.size(); ++at)
        ids.swapItemsAt(at, at + qsizetype(random() % quint64(ids.size() - at)));
    return ids;
}

/** Known ones by score, the highest first; equals as they stand in `ids`. */
QList<QueueEntry> ordered(const QList<qint64> &ids, const Scores &scores)
{
    QList<QueueEntry> entries;
    for (const qint64 id : ids)
        entries.append({id, scores.value(id, -1)});
    std::stable_sort(entries.begin(), entries.end(), [](const QueueEntry &a, const QueueEntry &b) { return a.score > b.score; });
    for (QueueEntry &entry : entries)
        entry.score = std::max(entry.score, 0.0);
    return entries;
}

Result<Scores> scoresOf(SQLite::Database &database, const QueueRequest &request, const TaskControl &control)
{
    switch (request.order) {
    case QueueOrder::LeastConfident:
    case QueueOrder::Margin:
    case QueueOrder::Entropy:
        return uncertainties(database, request, control);
    case QueueOrder::Disagreement:
        return disagreements(database, request, control);
    case QueueOrder::Diversity:
    case QueueOrder::Random:
        break;
    }
    return Scores();
}

} // namespace

double uncertainty(QueueOrder order, std::vector<double> probabilities)
{
    double sum = 0;
    for (double &probability : probabilities) {
        probability = std::isfinite(probability) ? std::max(0.0, probability) : 0;
        sum += probability;
    }
    if (sum <= 0)
        return 1; // it says nothing at all
    for (double &probability : probabilities)
        probability /= sum;
    std::sort(probabilities.begin(), probabilities.end(), std::greater<>());
    if (order == QueueOrder::LeastConfident)
        return 1 - probabilities.front();
    if (order == QueueOrder::Margin)
        return 1 - (probabilities.front() - (probabilities.size() > 1 ? probabilities[1] : 0));
    double entropy = 0;
    for (const double probability : probabilities)
        entropy -= probability > 0 ? probability * std::log(probability) : 0;
    return probabilities.size() > 1 ? entropy / std::log(double(probabilities.size())) : 0;
}

Result<QList<QueueEntry>> labelQueue(SQLite::Database &database, const QueueRequest &request, const TaskControl &control)
{
    Result<QList<qint64>> ids = request.itemIds.isEmpty() ? openItems(database) : Result<QList<qint64>>(request.itemIds);
    if (!ids)
        return fail(ids);
    const QList<qint64> items = shuffled(*ids, request.seed);
    if (request.order == QueueOrder::Diversity) {
        if (request.embeddings.isEmpty())
            return fail(Text::tr("There is nothing to tell how alike the pictures are. Let a model describe them first."));
        QList<QueueEntry> entries = farthestFirst(items, request.embeddings, request.chosen, control);
        if (control.isCanceled())
            return canceled();
        return entries;
    }
    const Result<Scores> scores = scoresOf(database, request, control);
    if (!scores)
        return fail(scores);
    if (control.isCanceled())
        return canceled();
    return ordered(items, *scores);
}

} // namespace cairn
