// SPDX-License-Identifier: GPL-3.0-or-later
// Values go into the run's log, all else into the database or the run's folder.
#include "models/runs/mlflowlogging.h"

#include "models/metrics/mlflowpoints.h"
#include "models/project/clock.h"
#include "models/runs/mlflowruns.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mlflow)
};

constexpr qsizetype kLongestKey = 500;
constexpr qsizetype kLongestParam = 8'000;
constexpr qsizetype kLongestTag = 1'000'000;
constexpr qsizetype kMostExtras = 1'000;
constexpr qint64 kMostHistory = 25'000;
constexpr qint64 kRepeatedWithin = 4'096; // points back
const QString kModelHistory = QStringLiteral("mlflow.log-model.history");

QString runIdOf(const QJsonObject &asked)
{
    const QString id = asked.value(QLatin1String("run_id")).toString();
    return id.isEmpty() ? asked.value(QLatin1String("run_uuid")).toString() : id;
}

MlflowExpected<QByteArray> lineOf(const QJsonValue &metric)
{
    const QString key = metric[QLatin1String("key")].toString();
    if (key.isEmpty() || key.size() > kLongestKey)
        return refuse(kMlflowInvalid, Words::tr("A metric needs a name of 1 to %1 characters.").arg(kLongestKey));
    const std::optional<double> value = mlflowNumber(metric[QLatin1String("value")]);
    if (!value)
        return refuse(kMlflowInvalid, Words::tr("The value of the metric %1 is no number.").arg(key));
    const QJsonValue step = metric[QLatin1String("step")];
    const std::optional<qint64> stepNumber = mlflowInteger(step);
    if (!stepNumber && !step.isUndefined() && !step.isNull())
        return refuse(kMlflowInvalid, Words::tr("The step of the metric %1 is no whole number.").arg(key));
    const std::optional<qint64> time = mlflowInteger(metric[QLatin1String("timestamp")]);
    return mlflowLine(key, {stepNumber.value_or(0), time ? double(*time) / 1000 : utcNow(), *value});
}

MlflowExpected<std::monostate> checkPair(const QJsonValue &pair, qsizetype longest)
{
    const QString key = pair[QLatin1String("key")].toString();
    if (key.isEmpty() || key.size() > kLongestKey)
        return refuse(kMlflowInvalid, Words::tr("A parameter or tag needs a name of 1 to %1 characters.").arg(kLongestKey));
    if (pair[QLatin1String("value")].toString().size() > longest)
        return refuse(kMlflowInvalid, Words::tr("The value of %1 is longer than %2 characters.").arg(key).arg(longest));
    return std::monostate();
}

bool isSame(const QString &a, const QString &b)
{
    bool isA = false, isB = false;
    const double first = a.toDouble(&isA), second = b.toDouble(&isB);
    return a == b || (isA && isB && first == second) || (a.compare(b, Qt::CaseInsensitive) == 0 && (b == QLatin1String("true") || b == QLatin1String("false")));
}

QVariant numberOf(const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? QVariant(number) : QVariant();
}

void insertParam(SQLite::Database &database, qint64 runId, const QString &key, const QString &value)
{
    execute(database, "INSERT INTO run_param(run_id, name, value, number) VALUES(?1, ?2, ?3, ?4) ON CONFLICT(run_id, name) DO UPDATE SET value = ?3, number = ?4",
        runId, key, value, numberOf(value));
}

/** Puts what is new behind what is there, by a key that tells two apart. */
QJsonArray joined(QJsonArray there, const QJsonArray &more)
{
    for (const QJsonValue &one : more) {
        if (!there.contains(one) && there.size() < kMostExtras)
            there.append(one);
    }
    return there;
}

} // namespace

MlflowExpected<MlflowRun> MlflowLogging::openRun(const QJsonObject &asked)
{
    auto run = m_house.run(runIdOf(asked));
    if (run && run->isInBin)
        return refuse("INVALID_STATE", Words::tr("The run %1 is deleted. Restore it first.").arg(run->uuid));
    return run;
}

bool MlflowLogging::isRepeated(const MlflowRun &run, const QJsonValue &metric)
{
    const std::optional<qint64> time = mlflowInteger(metric[QLatin1String("timestamp")]);
    if (metric[QLatin1String("model_id")].toString().isEmpty() || !time || !m_house.catchUp(run.id))
        return false;
    const double value = mlflowNumber(metric[QLatin1String("value")]).value_or(0);
    bool isThere = false;
    const MlflowResult read = m_house.read([&](SQLite::Database &database) -> MlflowResult {
        const qint64 series = integerOf(database, "SELECT id FROM series WHERE run_id = ? AND name = ?", run.id, metric[QLatin1String("key")].toString());
        isThere = integerOf(database,
                      "SELECT EXISTS(SELECT 1 FROM point WHERE series_id = ?1 AND seq > (SELECT max(seq) FROM point WHERE series_id = ?1) - ?2"
                      " AND step = ?3 AND value IS ?4 AND abs(at * 1000 - ?5) < 0.5)",
                      series, kRepeatedWithin, mlflowInteger(metric[QLatin1String("step")]).value_or(0), std::isnan(value) ? QVariant() : QVariant(value), double(*time)) != 0;
        return QJsonObject();
    });
    return read && isThere;
}

MlflowResult MlflowLogging::logMetric(const QJsonObject &asked)
{
    const auto run = openRun(asked);
    if (!run)
        return refuse(run);
    const auto line = lineOf(asked);
    if (!line)
        return refuse(line);
    if (isRepeated(*run, asked))
        return QJsonObject();
    if (const auto kept = m_house.appendLines(*run, *line); !kept)
        return refuse(kept);
    return QJsonObject();
}

/** A parameter is said once. What a launched run was given stands; another value under its name is kept beside it. */
MlflowResult MlflowLogging::logParams(const MlflowRun &run, const QJsonArray &params, const QJsonArray &tags)
{
    std::optional<MlflowRefusal> refused;
    const auto written = m_house.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        for (const QJsonValue &param : params) {
            QString key = param[QLatin1String("key")].toString();
            const QString value = param[QLatin1String("value")].toString();
            SQLite::Statement known(database, "SELECT value FROM run_param WHERE run_id = ? AND name = ?");
            bindAll(known, run.id, key);
            if (known.executeStep()) {
                const QString before = textColumn(known, 0);
                if (isSame(value, before))
                    continue;
                if (run.source == QLatin1String("mlflow")) {
                    refused = MlflowRefusal {kMlflowInvalid,
                        Words::tr("Changing param values is not allowed. The parameter %1 is %2 already and was now said to be %3.").arg(key, before, value)};
                    return fail(QStringLiteral("-"));
                }
                key = Words::tr("%1 (logged)").arg(key);
            }
            insertParam(database, run.id, key, value);
        }
        for (const QJsonValue &tag : tags)
            setMlflowTag(database, run, tag[QLatin1String("key")].toString(), tag[QLatin1String("value")].toString());
        return {};
    });
    if (refused)
        return tl::unexpected<MlflowRefusal>(*refused);
    if (!written)
        return refuse(written);
    return QJsonObject();
}

MlflowResult MlflowLogging::logParam(const QJsonObject &asked)
{
    const auto run = openRun(asked);
    if (!run)
        return refuse(run);
    if (const auto checked = checkPair(asked, kLongestParam); !checked)
        return refuse(checked);
    return logParams(*run, {asked}, {});
}

MlflowResult MlflowLogging::logBatch(const QJsonObject &asked)
{
    const auto run = openRun(asked);
    if (!run)
        return refuse(run);
    QByteArray lines;
    for (const QJsonValue &metric : asked.value(QLatin1String("metrics")).toArray()) {
        const auto line = lineOf(metric);
        if (!line)
            return refuse(line);
        if (!isRepeated(*run, metric))
            lines += *line;
    }
    const QJsonArray params = asked.value(QLatin1String("params")).toArray(), tags = asked.value(QLatin1String("tags")).toArray();
    for (const auto &[pairs, longest] : {std::pair(params, kLongestParam), std::pair(tags, kLongestTag)}) {
        for (const QJsonValue &pair : pairs) {
            if (const auto checked = checkPair(pair, longest); !checked)
                return refuse(checked);
        }
    }
    if (!params.isEmpty() || !tags.isEmpty()) {
        if (const MlflowResult logged = logParams(*run, params, tags); !logged)
            return logged;
    }
    if (const auto kept = m_house.appendLines(*run, lines); !kept)
        return refuse(kept);
    return QJsonObject();
}

MlflowResult MlflowLogging::setTag(const QJsonObject &asked)
{
    const auto run = openRun(asked);
    if (!run)
        return refuse(run);
    if (const auto checked = checkPair(asked, kLongestTag); !checked)
        return refuse(checked);
    return logParams(*run, {}, {asked});
}

MlflowResult MlflowLogging::deleteTag(const QJsonObject &asked)
{
    const auto run = openRun(asked);
    if (!run)
        return refuse(run);
    const QString key = asked.value(QLatin1String("key")).toString();
    int removed = 0;
    const auto written = m_house.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        removed = execute(database, "DELETE FROM run_tag WHERE run_id = ? AND name = ?", run->id, key);
        return {};
    });
    if (!written)
        return refuse(written);
    if (removed == 0)
        return refuse(kMlflowMissing, Words::tr("The run %1 has no tag %2.").arg(run->uuid, key));
    return QJsonObject();
}

MlflowResult MlflowLogging::logInputs(const QJsonObject &asked)
{
    const auto run = openRun(asked);
    if (!run)
        return refuse(run);
    QJsonObject extras = m_house.extras(*run);
    extras.insert(QStringLiteral("inputs"), joined(extras.value(QLatin1String("inputs")).toArray(), asked.value(QLatin1String("datasets")).toArray()));
    extras.insert(QStringLiteral("model_inputs"), joined(extras.value(QLatin1String("model_inputs")).toArray(), asked.value(QLatin1String("models")).toArray()));
    if (const auto kept = m_house.setExtras(*run, extras); !kept)
        return refuse(kept);
    return QJsonObject();
}

MlflowResult MlflowLogging::logOutputs(const QJsonObject &asked)
{
    const auto run = openRun(asked);
    if (!run)
        return refuse(run);
    QJsonObject extras = m_house.extras(*run);
    extras.insert(QStringLiteral("outputs"), joined(extras.value(QLatin1String("outputs")).toArray(), asked.value(QLatin1String("models")).toArray()));
    if (const auto kept = m_house.setExtras(*run, extras); !kept)
        return refuse(kept);
    return QJsonObject();
}

MlflowResult MlflowLogging::logModel(const QJsonObject &asked)
{
    const auto run = openRun(asked);
    if (!run)
        return refuse(run);
    const QJsonObject model = QJsonDocument::fromJson(asked.value(QLatin1String("model_json")).toString().toUtf8()).object();
    if (model.isEmpty())
        return refuse(kMlflowInvalid, Words::tr("The model's description is no JSON object."));
    QJsonArray models;
    const MlflowResult read = m_house.read([&](SQLite::Database &database) -> MlflowResult {
        models = QJsonDocument::fromJson(textOf(database, "SELECT value FROM run_tag WHERE run_id = ? AND name = ?", run->id, kModelHistory).toUtf8()).array();
        return QJsonObject();
    });
    if (!read)
        return read;
    models = joined(models, {model});
    return logParams(*run, {}, {mlflowPair(kModelHistory, QString::fromUtf8(QJsonDocument(models).toJson(QJsonDocument::Compact)))});
}

MlflowResult MlflowLogging::history(const QString &runUuid, const QString &key, qint64 most, const QString &pageToken)
{
    const auto run = m_house.run(runUuid);
    if (!run)
        return refuse(run);
    if (const auto read = m_house.catchUp(run->id); !read)
        return refuse(read);
    const qint64 count = most > 0 ? std::min(most, kMostHistory) : kMostHistory;
    return m_house.read([&](SQLite::Database &database) -> MlflowResult {
        const qint64 series = integerOf(database, "SELECT id FROM series WHERE run_id = ? AND name = ?", run->id, key);
        SQLite::Statement query(database, "SELECT seq, step, at, value FROM point WHERE series_id = ? AND seq >= ? ORDER BY seq LIMIT ?");
        bindAll(query, series, pageToken.toLongLong(), count + 1);
        QJsonArray metrics;
        QJsonObject answer;
        while (query.executeStep()) {
            if (metrics.size() == count) {
                answer.insert(QStringLiteral("next_page_token"), QString::number(integerColumn(query, 0)));
                break;
            }
            const double value = isNullColumn(query, 3) ? std::nan("") : realColumn(query, 3);
            metrics.append(QJsonObject {{QStringLiteral("key"), key}, {QStringLiteral("value"), mlflowNumberJson(value)},
                {QStringLiteral("timestamp"), milliseconds(realColumn(query, 2))}, {QStringLiteral("step"), integerColumn(query, 1)}});
        }
        answer.insert(QStringLiteral("metrics"), metrics);
        return answer;
    });
}

} // namespace cairn
