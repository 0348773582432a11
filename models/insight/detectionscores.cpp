// SPDX-License-Identifier: GPL-3.0-or-later
// Precision at 101 recalls, made to fall, and its means.
#include "models/insight/detectionscores.h"

#include "models/insight/mean.h"

#include <algorithm>
#include <memory>

namespace cairn {
namespace {

constexpr int kRecalls = 101;

double recallAt(int index) { return index == kRecalls - 1 ? 1 : index * 0.01; }

/** Of one class at one overlap. */
struct PrecisionRecall {
    double precision = kUnknown;
    double recall = kUnknown;
    std::vector<double> curve; ///< precision at each recall, where it was asked for
};

struct Running {
    double recall, precision;
};

/** Walks down the found boxes; `weights` by image, empty: all count once. */
PrecisionRecall atOverlap(const ClassMatches &matches, int limit, int mostOfImage, std::span<const quint32> weights, bool withCurve = false)
{
    const auto weightOf = [&](int image) { return weights.empty() ? 1.0 : double(weights[size_t(image)]); };
    double truths = 0;
    for (const int image : matches.truths)
        truths += weightOf(image);
    if (truths == 0)
        return {};
    const unsigned bit = 1U << limit;
    std::vector<Running> steps;
    double right = 0, wrong = 0;
    for (const MatchedBox &box : matches.found) {
        if (box.rank >= mostOfImage)
            continue;
        if (!(box.ignored & bit))
            (box.matched & bit ? right : wrong) += weightOf(box.image);
        steps.push_back({right / truths, right / (right + wrong + std::numeric_limits<double>::epsilon())});
    }
    for (std::size_t at = steps.size(); at-- > 1;)
        steps[at - 1].precision = std::max(steps[at - 1].precision, steps[at].precision);
    double sum = 0;
    std::size_t at = 0;
    std::vector<double> curve;
    for (int index = 0; index < kRecalls; ++index) {
        while (at < steps.size() && steps[at].recall < recallAt(index))
            ++at;
        const double precision = at < steps.size() ? steps[at].precision : 0;
        sum += precision;
        if (withCurve)
            curve.push_back(precision);
    }
    return {sum / kRecalls, right / truths, std::move(curve)};
}

/** Means over classes and overlaps. */
PrecisionRecall meanOf(const std::vector<ClassMatches> &classes, int mostOfImage = kMostFoundOfImage, std::span<const quint32> weights = {},
    int firstLimit = 0, int lastLimit = kOverlapLimits - 1)
{
    Mean precision, recall;
    for (const ClassMatches &matches : classes) {
        for (int limit = firstLimit; limit <= lastLimit; ++limit) {
            const PrecisionRecall each = atOverlap(matches, limit, mostOfImage, weights);
            precision.add(each.precision);
            recall.add(each.recall);
        }
    }
    return {precision.value(), recall.value(), {}};
}

/** Mean over the classes that have boxes. */
std::vector<double> precisionsAt(const std::vector<ClassMatches> &classes, int limit)
{
    std::vector<Mean> means(kRecalls);
    bool isAny = false;
    for (const ClassMatches &matches : classes) {
        const std::vector<double> curve = atOverlap(matches, limit, kMostFoundOfImage, {}, true).curve;
        for (std::size_t at = 0; at < curve.size(); ++at)
            means[at].add(curve[at]);
        isAny |= !curve.empty();
    }
    std::vector<double> precisions;
    for (const Mean &mean : means) {
        if (isAny)
            precisions.push_back(mean.value());
    }
    return precisions;
}

std::vector<ClassMatches> matchesOf(std::span<const TrueBox> truths, std::span<const FoundBox> found, int classes, ObjectSize size)
{
    std::vector<std::vector<TrueBox>> trueOf(size_t(std::max(classes, 0)));
    std::vector<std::vector<FoundBox>> foundOf(trueOf.size());
    const auto isClass = [&](int index) { return index >= 0 && size_t(index) < trueOf.size(); };
    for (const TrueBox &box : truths) {
        if (isClass(box.classIndex))
            trueOf[size_t(box.classIndex)].push_back(box);
    }
    for (const FoundBox &box : found) {
        if (isClass(box.classIndex) && !std::isnan(box.score))
            foundOf[size_t(box.classIndex)].push_back(box);
    }
    std::vector<ClassMatches> matches;
    for (int each = 0; each < classes; ++each)
        matches.push_back(matchBoxes(trueOf[size_t(each)], foundOf[size_t(each)], each, size));
    return matches;
}

} // namespace

DetectionScores detectionScores(std::span<const TrueBox> truths, std::span<const FoundBox> found, int classes)
{
    constexpr int kAt75 = 5;
    DetectionScores scores;
    const std::vector<ClassMatches> any = matchesOf(truths, found, classes, ObjectSize::Any);
    const PrecisionRecall all = meanOf(any);
    scores.averagePrecision = all.precision;
    scores.recall100 = all.recall;
    scores.at50 = meanOf(any, kMostFoundOfImage, {}, 0, 0).precision;
    scores.at75 = meanOf(any, kMostFoundOfImage, {}, kAt75, kAt75).precision;
    scores.recall1 = meanOf(any, 1).recall;
    scores.recall10 = meanOf(any, 10).recall;
    const auto bySize = [&](ObjectSize size, double &precision, double &recall) {
        const PrecisionRecall mean = meanOf(matchesOf(truths, found, classes, size));
        precision = mean.precision;
        recall = mean.recall;
    };
    bySize(ObjectSize::Small, scores.small, scores.recallSmall);
    bySize(ObjectSize::Medium, scores.medium, scores.recallMedium);
    bySize(ObjectSize::Large, scores.large, scores.recallLarge);
    for (int limit = 0; limit < kOverlapLimits; ++limit)
        scores.byOverlap[size_t(limit)] = meanOf(any, kMostFoundOfImage, {}, limit, limit).precision;
    scores.precisions50 = precisionsAt(any, 0);
    for (const ClassMatches &each : any)
        scores.perClass.push_back(meanOf({each}).precision);
    return scores;
}

WeightedStatistic weightedAveragePrecision(std::span<const TrueBox> truths, std::span<const FoundBox> found, int classes)
{
    const auto matches = std::make_shared<const std::vector<ClassMatches>>(matchesOf(truths, found, classes, ObjectSize::Any));
    return [matches](std::span<const quint32> weights) { return meanOf(*matches, kMostFoundOfImage, weights).precision; };
}

} // namespace cairn
