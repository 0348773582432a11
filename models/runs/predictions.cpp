// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the table prediction.
#include "models/runs/predictions.h"

#include <QJsonDocument>

namespace cairn {
namespace {

constexpr char kSelect[] = "SELECT p.id, p.run_id, p.item_id, i.path, p.table_id, p.row_id, p.annotation_id, p.kind, p.geometry, p.class_name,"
                           " p.value, p.score, p.probabilities, p.contributions, p.out_of_fold FROM prediction p LEFT JOIN item i ON i.id = p.item_id ";

std::optional<double> optionalReal(SQLite::Statement &query, int column)
{
    return isNullColumn(query, column) ? std::nullopt : std::optional(realColumn(query, column));
}

QJsonObject objectColumn(SQLite::Statement &query, int column)
{
    return isNullColumn(query, column) ? QJsonObject() : QJsonDocument::fromJson(textColumn(query, column).toUtf8()).object();
}

Prediction readPrediction(SQLite::Statement &query)
{
    Prediction prediction;
    prediction.id = integerColumn(query, 0);
    prediction.runId = integerColumn(query, 1);
    prediction.itemId = integerColumn(query, 2);
    prediction.item = textColumn(query, 3);
    prediction.tableId = integerColumn(query, 4);
    prediction.rowId = integerColumn(query, 5);
    prediction.annotationId = integerColumn(query, 6);
    prediction.kind = textColumn(query, 7);
    prediction.geometry = textColumn(query, 8).toUtf8();
    prediction.className = textColumn(query, 9);
    prediction.value = optionalReal(query, 10);
    prediction.score = optionalReal(query, 11);
    prediction.probabilities = objectColumn(query, 12);
    prediction.contributions = objectColumn(query, 13);
    prediction.isOutOfFold = integerColumn(query, 14) != 0;
    return prediction;
}

template<typename... Values>
Result<QList<Prediction>> selected(SQLite::Database &database, const char *condition, const Values &...values)
{
    return guarded({}, [&]() -> Result<QList<Prediction>> {
        SQLite::Statement query(database, std::string(kSelect) + condition);
        bindAll(query, values...);
        QList<Prediction> predictions;
        while (query.executeStep())
            predictions.append(readPrediction(query));
        return predictions;
    });
}

} // namespace

Result<qint64> Predictions::count(SQLite::Database &database, qint64 runId)
{
    return guarded({}, [&]() -> Result<qint64> { return integerOf(database, "SELECT count(*) FROM prediction WHERE run_id = ?", runId); });
}

Result<QList<Prediction>> Predictions::ofRun(SQLite::Database &database, qint64 runId)
{
    QList<Prediction> predictions;
    const Result<void> read = forEach(database, runId, [&](const Prediction &prediction) {
        predictions.append(prediction);
        return true;
    });
    if (!read)
        return fail(read);
    return predictions;
}

Result<void> Predictions::forEach(SQLite::Database &database, qint64 runId, const std::function<bool(const Prediction &)> &each)
{
    return guarded({}, [&]() -> Result<void> {
        SQLite::Statement query(database, std::string(kSelect) + "WHERE p.run_id = ? ORDER BY i.path, i.page, p.row_id, p.annotation_id, p.id");
        bindAll(query, runId);
        while (query.executeStep() && each(readPrediction(query))) { }
        return {};
    });
}

Result<QList<Prediction>> Predictions::ofItem(SQLite::Database &database, qint64 runId, qint64 itemId)
{
    return selected(database, "WHERE p.item_id = ? AND p.run_id = ? ORDER BY p.annotation_id, p.id", itemId, runId);
}

Result<QList<Prediction>> Predictions::ofRows(SQLite::Database &database, qint64 runId, qint64 firstRow, qint64 lastRow)
{
    // The table is named by the run's snapshot, so that the index over table and row can be used.
    return selected(database,
        "WHERE p.table_id = (SELECT n.table_id FROM run r JOIN snapshot n ON n.id = r.snapshot_id WHERE r.id = ?1)"
        " AND p.row_id BETWEEN ?2 AND ?3 AND p.run_id = ?1 ORDER BY p.row_id",
        runId, firstRow, lastRow);
}

QJsonObject predictionAsJson(const Prediction &prediction)
{
    QJsonObject object;
    if (prediction.item.isEmpty())
        object.insert(QStringLiteral("row"), prediction.rowId);
    else
        object.insert(QStringLiteral("item"), prediction.item);
    if (prediction.value)
        object.insert(QStringLiteral("value"), *prediction.value);
    else
        object.insert(QStringLiteral("class"), prediction.className);
    object.insert(QStringLiteral("score"), prediction.score ? QJsonValue(*prediction.score) : QJsonValue());
    if (!prediction.kind.isEmpty())
        object.insert(QStringLiteral("kind"), prediction.kind);
    if (prediction.annotationId != 0)
        object.insert(QStringLiteral("annotation"), prediction.annotationId);
    if (!prediction.geometry.isEmpty())
        object.insert(QStringLiteral("geometry"), QJsonDocument::fromJson(prediction.geometry).object());
    if (!prediction.probabilities.isEmpty())
        object.insert(QStringLiteral("probabilities"), prediction.probabilities);
    if (!prediction.contributions.isEmpty())
        object.insert(QStringLiteral("contributions"), prediction.contributions);
    if (prediction.isOutOfFold)
        object.insert(QStringLiteral("out_of_fold"), true);
    return object;
}

} // namespace cairn
