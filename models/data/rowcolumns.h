// SPDX-License-Identifier: GPL-3.0-or-later
// What filters over a table may name besides its own columns and labels: who and what made a label, agreement, what runs say, what was found.
#pragma once

#include "models/data/tables.h"

namespace cairn {

/** A column that does not stand in the table: a name for filters and a SELECT with the columns row_id and value. */
struct JoinedColumn {
    QString name;
    QString valuesSql;
};

/** What a column of these tells, so that facets find their titles. */
enum class RowColumnKind {
    Origin, ///< "origin of COLUMN": human, rule, model, import
    Annotator, ///< "annotator of COLUMN": a name
    Agreement, ///< "agreement on COLUMN": agree, disagree; nothing where fewer than two gave a label
    Prediction, ///< "prediction of RUN"
    Score, ///< "score of RUN"
    RunAgreement, ///< "agreement with RUN": agree, disagree; nothing where there is no label or no prediction
    OutlierScore, ///< "outlier score": of the last isolation forest
    DuplicateGroup, ///< "duplicate group": a number for rows that are alike
};

struct RowColumn : JoinedColumn {
    RowColumnKind kind = RowColumnKind::Origin;
    QString of; ///< the label column or the run
};

/** Of this table, as it is now. Those that stand in the cache are there where it is attached as `found`. */
[[nodiscard]] Result<QList<RowColumn>> rowColumns(SQLite::Database &database, const TableInfo &table);

/** Those of a cache that was opened by itself; their SELECTs say `found` all the same. */
[[nodiscard]] Result<QList<RowColumn>> cacheColumns(SQLite::Database &cache);

[[nodiscard]] QString outlierScoreName();
[[nodiscard]] QString duplicateGroupName();

/** A bracketed SELECT (or the table's name) for ExpressionConnection: the table with its label columns and whatever of `columns` the
    expression mentions. */
[[nodiscard]] QString rowSource(const TableInfo &table, const QString &expression, const QList<RowColumn> &columns);

} // namespace cairn
