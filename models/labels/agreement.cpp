// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs are taken greedily from the best overlap down, as detection benchmarks do it.
#include "models/labels/agreement.h"

#include "models/geometry/segment.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace cairn {
namespace {

/** 0 where the two are not of the same thing. */
double likeness(const Shape &first, const Shape &second, const AgreementRules &rules)
{
    const bool areAreas = first.area() > 0 && second.area() > 0;
    if (areAreas) {
        if (!first.boundingBox().intersects(second.boundingBox()))
            return 0;
        const double overlap = intersectionOverUnion(first, second);
        return overlap >= rules.overlap ? overlap : 0;
    }
    if (first.area() > 0 || second.area() > 0 || rules.distancePixels <= 0)
        return 0;
    const double apart = distance(first.boundingBox().center(), second.boundingBox().center());
    return apart <= rules.distancePixels ? 1 - apart / (2 * rules.distancePixels) : 0;
}

bool isTag(const Annotation &annotation) { return annotation.shape.kind == ShapeKind::Tag; }

QString tagsOf(const QList<Annotation> &annotations)
{
    QStringList ids;
    for (const Annotation &each : annotations) {
        if (isTag(each))
            ids.append(QString::number(each.classId));
    }
    ids.sort();
    return ids.join(QLatin1Char(' '));
}

void compareShapes(const QList<Annotation> &first, const QList<Annotation> &second, const AgreementRules &rules, Agreement &agreement,
    QList<std::pair<QString, QString>> &classes)
{
    for (const MatchedPair &pair : matchShapes(first, second, rules)) {
        if (pair.first < 0 || pair.second < 0) {
            ++(pair.first < 0 ? agreement.onlySecond : agreement.onlyFirst);
            continue;
        }
        ++agreement.matched;
        agreement.overlapSum += pair.overlap;
        const qint64 a = first.at(pair.first).classId, b = second.at(pair.second).classId;
        agreement.sameClass += a == b;
        classes.append({QString::number(a), QString::number(b)});
    }
}

} // namespace

QList<MatchedPair> matchShapes(const QList<Annotation> &first, const QList<Annotation> &second, const AgreementRules &rules)
{
    std::vector<MatchedPair> possible;
    for (qsizetype a = 0; a < first.size(); ++a) {
        for (qsizetype b = 0; b < second.size() && !isTag(first.at(a)); ++b) {
            const double alike = isTag(second.at(b)) ? 0 : likeness(first.at(a).shape, second.at(b).shape, rules);
            if (alike > 0)
                possible.push_back({a, b, alike});
        }
    }
    std::stable_sort(possible.begin(), possible.end(), [](const MatchedPair &a, const MatchedPair &b) { return a.overlap > b.overlap; });
    QList<bool> firstTaken(first.size(), false), secondTaken(second.size(), false);
    QList<MatchedPair> pairs;
    for (const MatchedPair &pair : possible) {
        if (firstTaken.at(pair.first) || secondTaken.at(pair.second))
            continue;
        firstTaken[pair.first] = secondTaken[pair.second] = true;
        pairs.append(pair);
    }
    for (qsizetype a = 0; a < first.size(); ++a) {
        if (!firstTaken.at(a) && !isTag(first.at(a)))
            pairs.append({a, -1, 0});
    }
    for (qsizetype b = 0; b < second.size(); ++b) {
        if (!secondTaken.at(b) && !isTag(second.at(b)))
            pairs.append({-1, b, 0});
    }
    return pairs;
}

std::optional<double> cohenKappa(const QList<std::pair<QString, QString>> &pairs)
{
    if (pairs.isEmpty())
        return {};
    QHash<QString, double> first, second;
    double same = 0;
    for (const auto &[a, b] : pairs) {
        ++first[a];
        ++second[b];
        same += a == b;
    }
    const double count = double(pairs.size());
    double chance = 0;
    for (auto each = first.cbegin(); each != first.cend(); ++each)
        chance += each.value() / count * second.value(each.key()) / count;
    if (chance >= 1)
        return 1;
    return (same / count - chance) / (1 - chance);
}

double Agreement::foundTogether() const
{
    const qint64 all = 2 * matched + onlyFirst + onlySecond;
    return all == 0 ? 1 : 2 * double(matched) / double(all);
}

Result<Agreement> agreementOf(SQLite::Database &database, qint64 firstLayer, qint64 secondLayer, const QList<qint64> &itemIds,
    const AgreementRules &rules)
{
    Agreement agreement;
    QList<std::pair<QString, QString>> tags, classes;
    bool hasTags = false;
    for (const qint64 itemId : itemIds) {
        const auto first = Annotations::ofItem(database, itemId, firstLayer), second = Annotations::ofItem(database, itemId, secondLayer);
        if (!first || !second)
            return fail(first ? second : first);
        ++agreement.items;
        compareShapes(*first, *second, rules, agreement, classes);
        tags.append({tagsOf(*first), tagsOf(*second)});
        agreement.sameTags += tags.last().first == tags.last().second;
        hasTags = hasTags || !tags.last().first.isEmpty() || !tags.last().second.isEmpty();
    }
    if (hasTags)
        agreement.tagKappa = cohenKappa(tags);
    agreement.classKappa = cohenKappa(classes);
    return agreement;
}

} // namespace cairn
