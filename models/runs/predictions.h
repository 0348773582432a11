// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's model says of each item or row.
#pragma once

#include "models/project/database.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace cairn {

/** Of an image (item), a shape in it (annotation), or a table's row. A class or a number. */
struct Prediction {
    qint64 id = 0;
    qint64 runId = 0;
    qint64 itemId = 0; ///< 0: of a row
    QString item; ///< the item's path
    qint64 tableId = 0;
    qint64 rowId = 0;
    qint64 annotationId = 0; ///< 0: of the whole image, or a shape that the model found itself
    QString kind; ///< tag, box, polygon; empty for rows
    QByteArray geometry; ///< JSON
    QString className; ///< empty where a number is predicted
    std::optional<double> value;
    std::optional<double> score;
    QJsonObject probabilities; ///< class -> probability
    QJsonObject contributions; ///< column -> contribution
    bool isOutOfFold = false;
};

class Predictions
{
public:
    [[nodiscard]] static Result<qint64> count(SQLite::Database &database, qint64 runId);
    /** By item path or row. */
    [[nodiscard]] static Result<QList<Prediction>> ofRun(SQLite::Database &database, qint64 runId);
    /** The same one by one, for runs with millions; ends early when `each` returns false. */
    [[nodiscard]] static Result<void> forEach(SQLite::Database &database, qint64 runId, const std::function<bool(const Prediction &)> &each);
    /** Of one image, or of rows `firstRow` to `lastRow` of the run's table. */
    [[nodiscard]] static Result<QList<Prediction>> ofItem(SQLite::Database &database, qint64 runId, qint64 itemId);
    [[nodiscard]] static Result<QList<Prediction>> ofRows(SQLite::Database &database, qint64 runId, qint64 firstRow, qint64 lastRow);
};

/** {item or row, class or value, score, ...} as the commands print it. */
[[nodiscard]] QJsonObject predictionAsJson(const Prediction &prediction);

} // namespace cairn
