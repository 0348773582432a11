// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the items a choice: their distance to the nearest chosen one only ever shrinks.
#include "models/insight/kcenters.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cairn {
namespace {

using Vector = std::vector<float>;

double squaredDistance(const Vector &a, const Vector &b)
{
    double sum = 0;
    for (size_t at = 0; at < a.size(); ++at) {
        const double apart = double(a[at]) - double(b[at]);
        sum += apart * apart;
    }
    return std::isfinite(sum) ? sum : 0;
}

struct Candidate {
    qint64 id = 0;
    const Vector *vector = nullptr;
    double nearest = std::numeric_limits<double>::infinity(); ///< squared
    bool isChosen = false;
};

void approach(std::vector<Candidate> &candidates, const Vector &center)
{
    for (Candidate &each : candidates) {
        if (!each.isChosen)
            each.nearest = std::min(each.nearest, squaredDistance(*each.vector, center));
    }
}

/** With nothing chosen yet, the first is the one nearest to the middle: it stands for most of them. */
Vector middle(const std::vector<Candidate> &candidates)
{
    Vector sum(candidates.front().vector->size(), 0);
    for (const Candidate &each : candidates) {
        for (size_t at = 0; at < sum.size(); ++at)
            sum[at] += (*each.vector)[at] / float(candidates.size());
    }
    return sum;
}

} // namespace

QList<QueueEntry> farthestFirst(const QList<qint64> &items, const Embeddings &embeddings, int chosen, const TaskControl &control)
{
    std::vector<Candidate> candidates;
    QList<QueueEntry> without;
    const size_t length = embeddings.isEmpty() ? 0 : embeddings.cbegin()->size();
    for (const qint64 id : items) {
        const auto found = embeddings.constFind(id);
        if (found != embeddings.constEnd() && found->size() == length && length > 0)
            candidates.push_back({id, &found.value()});
        else
            without.append({id, 0});
    }
    QList<QueueEntry> entries;
    if (candidates.empty())
        return without;
    const QSet<qint64> open(items.begin(), items.end());
    bool hasCenter = false;
    for (auto each = embeddings.cbegin(); each != embeddings.cend() && !control.isCanceled(); ++each) {
        if (open.contains(each.key()) || each->size() != length)
            continue;
        approach(candidates, each.value());
        hasCenter = true;
    }
    const auto farther = [](const Candidate &a, const Candidate &b) { return !a.isChosen && (b.isChosen || a.nearest > b.nearest); };
    for (int count = 0; count < std::min<int>(chosen, int(candidates.size())) && !control.isCanceled(); ++count) {
        auto next = std::min_element(candidates.begin(), candidates.end(), farther);
        if (!hasCenter) {
            const Vector center = middle(candidates);
            next = std::min_element(candidates.begin(), candidates.end(),
                [&](const Candidate &a, const Candidate &b) { return squaredDistance(*a.vector, center) < squaredDistance(*b.vector, center); });
            next->nearest = 0;
            hasCenter = true;
        }
        next->isChosen = true;
        entries.append({next->id, std::sqrt(next->nearest)});
        approach(candidates, *next->vector);
        control.setProgress(count + 1, chosen);
    }
    std::stable_sort(candidates.begin(), candidates.end(), farther);
    for (const Candidate &each : candidates) {
        if (!each.isChosen)
            entries.append({each.id, std::isfinite(each.nearest) ? std::sqrt(each.nearest) : 0});
    }
    return entries + without;
}

} // namespace cairn
