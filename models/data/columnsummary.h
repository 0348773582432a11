// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of a column look like at a glance: their distribution, how many are missing, how many differ.
#pragma once

#include "models/data/rowids.h"
#include "models/data/tables.h"
#include "models/project/task.h"

#include <QMetaType>

namespace cairn {

struct ColumnSummary {
    qint64 rows = 0; ///< that were looked at
    qint64 of = 0; ///< more where only some were
    qint64 missing = 0;
    qint64 distinct = 0;
    bool isDistinctCut = false; ///< there are more than `distinct`
    bool isNumeric = false; ///< bars go from `minimum` to `maximum`; else they are the most frequent values
    double minimum = 0, maximum = 0;
    QList<double> bars; ///< heights, the tallest is 1; empty where they would say nothing
    QList<std::pair<QString, qint64>> frequent; ///< the most frequent values, at most five

    [[nodiscard]] bool isSampled() const { return rows < of; }
    [[nodiscard]] double missingShare() const { return rows == 0 ? 0 : double(missing) / double(rows); }
};

/** A column to be summed up: of the table, or with its values in a SELECT of row_id and value. */
struct SummaryColumn {
    QString key; ///< chosen by who asks
    QString name; ///< of a stored column
    QString valuesSql; ///< or this
    bool isDate = false;
};

struct SummaryRequest {
    /** More rows than this are looked at by an evenly spaced sample, which the answer says. */
    static constexpr qint64 kMostRows = 50'000;

    QString projectFile;
    QString sqlName;
    RowIds rows;
    QList<SummaryColumn> columns;
};

[[nodiscard]] Result<QHash<QString, ColumnSummary>> summarizeColumns(const SummaryRequest &request, const TaskControl &control = {});

} // namespace cairn

Q_DECLARE_METATYPE(cairn::ColumnSummary)
