// SPDX-License-Identifier: GPL-3.0-or-later
// Samples by lot that anyone can draw again: an expression with a seed.
#pragma once

#include "models/data/tables.h"
#include "models/project/task.h"

namespace cairn {

struct SampleRequest {
    QString projectFile;
    qint64 tableId = 0;
    QString filter; ///< what is drawn from; empty: all rows
    qint64 count = 100; ///< rows wanted; with a share of 0
    double share = 0; ///< or a part of the rows, from 0 to 1
    qint64 seed = 1;
    QString stratum; ///< a column (also a label column) whose values keep their shares; empty: none
    bool isEven = false; ///< as many of each value instead
};

struct SampleStratum {
    QVariant value; ///< null: without a value
    qint64 rows = 0;
    qint64 drawn = 0;

    friend bool operator==(const SampleStratum &, const SampleStratum &) = default;
};

struct Sample {
    QString expression; ///< with the filter
    qint64 rows = 0; ///< drawn from
    qint64 drawn = 0;
    QList<SampleStratum> strata; ///< one without a stratum
};

/** Exactly as many rows as were asked for, or all where there are fewer. */
[[nodiscard]] Result<Sample> drawSample(const SampleRequest &request, const TaskControl &control = {});

/** `wanted` shared out by size (largest remainder: Hamilton's method), or evenly; no stratum gives more than it has. */
[[nodiscard]] QList<qint64> sharedOut(const QList<qint64> &sizes, qint64 wanted, bool isEven);

} // namespace cairn
