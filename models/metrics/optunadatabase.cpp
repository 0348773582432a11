// SPDX-License-Identifier: GPL-3.0-or-later
// Optuna's database: each trial that has begun is a run, its parameters are the trial's, its values are what it reported and its goal.
#include "models/metrics/databasereaders.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace cairn {
namespace {

bool fits(SQLite::Database &database)
{
    return integerOf(database,
               "SELECT count(*) FROM sqlite_master WHERE type = 'table'"
               " AND name IN ('studies', 'trials', 'trial_params', 'trial_values', 'trial_intermediate_values')")
        == 5;
}

/** Optuna writes the time of its machine, without a zone. */
double secondsOf(const QString &text)
{
    const QDateTime time = QDateTime::fromString(QString(text).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODateWithMs);
    return time.isValid() ? double(time.toMSecsSinceEpoch()) / 1000 : 0;
}

RunEnding endingOf(const QString &state)
{
    if (state == QLatin1String("RUNNING"))
        return RunEnding::Running;
    if (state == QLatin1String("FAIL"))
        return RunEnding::Failed;
    return state == QLatin1String("PRUNED") ? RunEnding::Stopped : RunEnding::Finished;
}

/** A choice is stored as its place in the list of choices. */
QJsonValue paramOf(double value, const QString &distribution)
{
    const QJsonObject object = QJsonDocument::fromJson(distribution.toUtf8()).object();
    const QJsonObject attributes = object.value(QLatin1String("attributes")).toObject();
    if (object.value(QLatin1String("name")) != QLatin1String("CategoricalDistribution"))
        return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QString::number(value));
    const QJsonValue choice = attributes.value(QLatin1String("choices")).toArray().at(qsizetype(value));
    return choice.isNull() || choice.isUndefined() ? QJsonValue(QStringLiteral("none")) : choice;
}

QString wordOf(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson("{\"v\":" + json.toUtf8() + '}').object();
    const QJsonValue value = object.value(QLatin1String("v"));
    return value.isString() || value.isDouble() || value.isBool() ? value.toVariant().toString() : json;
}

void readDetails(SQLite::Database &database, FoundRun &run)
{
    SQLite::Statement params(database, "SELECT param_name, param_value, distribution_json FROM trial_params WHERE trial_id = ? ORDER BY param_id");
    bindAll(params, run.name);
    while (params.executeStep())
        run.facts.params.insert(textColumn(params, 0), paramOf(realColumn(params, 1), textColumn(params, 2)));
    SQLite::Statement notes(database, "SELECT key, value_json FROM trial_user_attributes WHERE trial_id = ? ORDER BY key");
    bindAll(notes, run.name);
    while (notes.executeStep())
        run.facts.tags.insert(textColumn(notes, 0), wordOf(textColumn(notes, 1)));
}

QList<FoundRun> readRuns(SQLite::Database &database)
{
    SQLite::Statement query(database,
        "SELECT t.trial_id, s.study_name, t.number, t.state, t.datetime_start, t.datetime_complete FROM trials t"
        " JOIN studies s ON s.study_id = t.study_id WHERE t.state <> 'WAITING' ORDER BY t.trial_id");
    QList<FoundRun> runs;
    while (query.executeStep()) {
        FoundRun run;
        run.name = textColumn(query, 0);
        const QString study = textColumn(query, 1), number = textColumn(query, 2), state = textColumn(query, 3);
        run.facts.name = QStringLiteral("%1/trial %2").arg(study, number);
        run.facts.ending = endingOf(state);
        run.facts.started = secondsOf(textColumn(query, 4));
        run.facts.ended = secondsOf(textColumn(query, 5));
        run.facts.tags = {{QStringLiteral("optuna.study"), study}, {QStringLiteral("optuna.trial"), number}, {QStringLiteral("optuna.state"), state}};
        runs.append(run);
    }
    for (FoundRun &run : runs)
        readDetails(database, run);
    return runs;
}

/** Versions since 3.0 say of what kind a number is, since databases may have no infinities. */
double valueOf(SQLite::Statement &query, int column)
{
    const QString kind = textColumn(query, column + 1);
    if (kind == QLatin1String("INF_POS"))
        return HUGE_VAL;
    if (kind == QLatin1String("INF_NEG"))
        return -HUGE_VAL;
    return kind == QLatin1String("NAN") || isNullColumn(query, column) ? std::nan("") : realColumn(query, column);
}

LoggedRows readReported(SQLite::Database &database, const QString &id, qint64 afterRow, int count)
{
    SQLite::Statement query(database,
        hasColumn(database, "trial_intermediate_values", "intermediate_value_type")
            ? "SELECT trial_intermediate_value_id, step, intermediate_value, intermediate_value_type FROM trial_intermediate_values"
              " WHERE trial_id = ? AND trial_intermediate_value_id > ? ORDER BY trial_intermediate_value_id LIMIT ?"
            : "SELECT trial_intermediate_value_id, step, intermediate_value, '' FROM trial_intermediate_values"
              " WHERE trial_id = ? AND trial_intermediate_value_id > ? ORDER BY trial_intermediate_value_id LIMIT ?");
    bindAll(query, id, afterRow, count);
    LoggedRows read {{}, afterRow, false};
    while (query.executeStep()) {
        read.lastRow = integerColumn(query, 0);
        read.isMore = true;
        read.rows.push_back({QStringLiteral("intermediate"), {integerColumn(query, 1), 0, valueOf(query, 2)}});
    }
    return read;
}

/** A trial has one value for each goal of its study. */
LoggedRows readGoals(SQLite::Database &database, const QString &id, qint64 afterRow, int count)
{
    const bool hasObjectives = hasColumn(database, "trial_values", "objective");
    const bool isOnlyOne = !hasObjectives
        || integerOf(database, "SELECT count(*) FROM study_directions d JOIN trials t ON t.study_id = d.study_id WHERE t.trial_id = ?", id) < 2;
    SQLite::Statement query(database,
        !hasObjectives ? "SELECT trial_value_id, 0, value, '', 0 FROM trial_values WHERE trial_id = ? AND trial_value_id > ? ORDER BY trial_value_id LIMIT ?"
            : hasColumn(database, "trial_values", "value_type")
            ? "SELECT v.trial_value_id, v.objective, v.value, v.value_type, t.datetime_complete FROM trial_values v JOIN trials t ON t.trial_id = v.trial_id"
              " WHERE v.trial_id = ? AND v.trial_value_id > ? ORDER BY v.trial_value_id LIMIT ?"
            : "SELECT v.trial_value_id, v.objective, v.value, '', t.datetime_complete FROM trial_values v JOIN trials t ON t.trial_id = v.trial_id"
              " WHERE v.trial_id = ? AND v.trial_value_id > ? ORDER BY v.trial_value_id LIMIT ?");
    bindAll(query, id, afterRow, count);
    LoggedRows read {{}, afterRow, false};
    while (query.executeStep()) {
        read.lastRow = integerColumn(query, 0);
        read.isMore = true;
        const QString name = isOnlyOne ? QStringLiteral("objective") : QStringLiteral("objective %1").arg(integerColumn(query, 1));
        read.rows.push_back({name, {0, secondsOf(textColumn(query, 4)), valueOf(query, 2)}});
    }
    return read;
}

LoggedRows readRows(SQLite::Database &database, int stream, const QString &id, qint64 afterRow, int count)
{
    return stream == 0 ? readReported(database, id, afterRow, count) : readGoals(database, id, afterRow, count);
}

qint64 lastRow(SQLite::Database &database, int stream, const QString &id)
{
    return stream == 0 ? integerOf(database, "SELECT coalesce(max(trial_intermediate_value_id), 0) FROM trial_intermediate_values WHERE trial_id = ?", id)
                       : integerOf(database, "SELECT coalesce(max(trial_value_id), 0) FROM trial_values WHERE trial_id = ?", id);
}

} // namespace

const DatabaseReader kOptunaDatabase = {"optuna", 2, fits, readRuns, readRows, lastRow};

} // namespace cairn
