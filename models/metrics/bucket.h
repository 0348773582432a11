// SPDX-License-Identifier: GPL-3.0-or-later
// A bucket of the pyramid: what is kept of consecutive points. Private to this room.
#pragma once

#include "models/metrics/series.h"

#include <cmath>

namespace cairn {

/** Steps are the smallest and largest among its points (a program may go back), times those of the first and last. Smallest, largest
    and sum are of finite values; `first` and `last` are as logged. A bucket of superseded points only has count 0. */
struct Bucket {
    qint64 smallestStep = 0, largestStep = 0;
    double firstTime = 0, lastTime = 0;
    double first = 0, last = 0;
    bool hasFinite = false;
    double min = 0, max = 0;
    qint64 minSequence = 0, maxSequence = 0;
    double sum = 0;
    qint64 count = 0;

    void add(const Point &point, qint64 sequence)
    {
        Bucket single;
        single.smallestStep = single.largestStep = point.step;
        single.firstTime = single.lastTime = point.time;
        single.first = single.last = point.value;
        single.count = 1;
        if (std::isfinite(point.value)) {
            single.hasFinite = true;
            single.min = single.max = single.sum = point.value;
            single.minSequence = single.maxSequence = sequence;
        }
        add(single);
    }

    /** Takes in a bucket that follows. */
    void add(const Bucket &next)
    {
        if (next.count == 0)
            return;
        if (count == 0) {
            *this = next;
            return;
        }
        smallestStep = std::min(smallestStep, next.smallestStep);
        largestStep = std::max(largestStep, next.largestStep);
        lastTime = next.lastTime;
        last = next.last;
        count += next.count;
        sum += next.sum;
        if (!next.hasFinite)
            return;
        if (!hasFinite || next.min < min) {
            min = next.min;
            minSequence = next.minSequence;
        }
        if (!hasFinite || next.max > max) {
            max = next.max;
            maxSequence = next.maxSequence;
        }
        hasFinite = true;
    }
};

/** The columns that readBucket reads, in its order. */
inline constexpr char kBucketColumns[] = "step0, step1, at0, at1, first, last, min, min_seq, max, max_seq, sum, count";

/** Reads them from `column` on. */
[[nodiscard]] inline Bucket readBucket(SQLite::Statement &query, int column)
{
    const auto real = [&](int offset) { return isNullColumn(query, column + offset) ? std::nan("") : realColumn(query, column + offset); };
    const auto time = [&](int offset) { return realColumn(query, column + offset); };
    Bucket bucket;
    bucket.smallestStep = integerColumn(query, column);
    bucket.largestStep = integerColumn(query, column + 1);
    bucket.firstTime = time(2);
    bucket.lastTime = time(3);
    bucket.first = real(4);
    bucket.last = real(5);
    bucket.hasFinite = !isNullColumn(query, column + 6);
    bucket.min = real(6);
    bucket.minSequence = integerColumn(query, column + 7);
    bucket.max = real(8);
    bucket.maxSequence = integerColumn(query, column + 9);
    bucket.sum = time(10);
    bucket.count = integerColumn(query, column + 11);
    return bucket;
}

} // namespace cairn
