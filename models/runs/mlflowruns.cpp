// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of run, run_param, run_tag and series, as MLflow says them.
#include "models/runs/mlflowruns.h"

#include "models/project/clock.h"
#include "models/runs/artifacts.h"
#include "models/runs/mlflowfilter.h"
#include "models/runs/runstatus.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mlflow)
};

constexpr qsizetype kLongestName = 500;
// Steps may fall, but a client that says the greatest of them so long before its last word is not known.
constexpr qint64 kLookedBack = 4'096;

QString mlflowStatus(const QString &status)
{
    static const QHash<QString, QString> kNames = {{QStringLiteral("queued"), QStringLiteral("SCHEDULED")}, {QStringLiteral("starting"), QStringLiteral("RUNNING")},
        {QStringLiteral("running"), QStringLiteral("RUNNING")}, {QStringLiteral("suspended"), QStringLiteral("RUNNING")},
        {QStringLiteral("finished"), QStringLiteral("FINISHED")}, {QStringLiteral("stopped"), QStringLiteral("KILLED")}};
    return kNames.value(status, QStringLiteral("FAILED"));
}

/** Empty for a status that MLflow does not have. */
QString cairnStatus(const QString &status)
{
    static const QHash<QString, QString> kNames = {{QStringLiteral("RUNNING"), QStringLiteral("running")}, {QStringLiteral("SCHEDULED"), QStringLiteral("running")},
        {QStringLiteral("FINISHED"), QStringLiteral("finished")}, {QStringLiteral("FAILED"), QStringLiteral("failed")},
        {QStringLiteral("KILLED"), QStringLiteral("stopped")}, {QStringLiteral("1"), QStringLiteral("running")}, {QStringLiteral("2"), QStringLiteral("running")},
        {QStringLiteral("3"), QStringLiteral("finished")}, {QStringLiteral("4"), QStringLiteral("failed")}, {QStringLiteral("5"), QStringLiteral("stopped")}};
    return kNames.value(status);
}

QString statusText(const QJsonValue &value) { return value.isDouble() ? QString::number(value.toInt()) : value.toString(); }

/** Names are unique in a project, and a number alone would name a run by its id. */
QString freeName(SQLite::Database &database, const QString &asked, qint64 ownId)
{
    bool isNumber = false;
    (void)asked.toLongLong(&isNumber);
    const QString wanted = isNumber || asked.isEmpty() ? QStringLiteral("mlflow %1").arg(asked).trimmed() : asked;
    QString name = wanted;
    for (int number = 2; integerOf(database, "SELECT count(*) FROM run WHERE name = ? AND id <> ?", name, ownId) > 0; ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

QHash<QString, QString> tagsOf(SQLite::Database &database, qint64 runId)
{
    QHash<QString, QString> tags;
    SQLite::Statement query(database, "SELECT name, value FROM run_tag WHERE run_id = ?");
    bindAll(query, runId);
    while (query.executeStep())
        tags.insert(textColumn(query, 0), textColumn(query, 1));
    return tags;
}

QJsonArray paramsOf(SQLite::Database &database, qint64 runId)
{
    QJsonArray params;
    SQLite::Statement query(database, "SELECT name, value FROM run_param WHERE run_id = ? ORDER BY name");
    bindAll(query, runId);
    while (query.executeStep())
        params.append(mlflowPair(textColumn(query, 0), textColumn(query, 1)));
    return params;
}

/** Of each metric the value at its greatest step, the last said of those. */
QJsonArray metricsOf(SQLite::Database &database, qint64 runId)
{
    QJsonArray metrics;
    SQLite::Statement query(database, R"(
        SELECT s.name, p.value, p.at, p.step FROM series s JOIN point p ON p.series_id = s.id
            AND p.seq = (SELECT q.seq FROM point q WHERE q.series_id = s.id
                AND q.seq > (SELECT max(seq) FROM point WHERE series_id = s.id) - ?2 ORDER BY q.step DESC, q.seq DESC LIMIT 1)
        WHERE s.run_id = ?1 ORDER BY s.name)");
    bindAll(query, runId, kLookedBack);
    while (query.executeStep()) {
        const double value = isNullColumn(query, 1) ? std::nan("") : realColumn(query, 1);
        metrics.append(QJsonObject {{QStringLiteral("key"), textColumn(query, 0)}, {QStringLiteral("value"), mlflowNumberJson(value)},
            {QStringLiteral("timestamp"), milliseconds(realColumn(query, 2))}, {QStringLiteral("step"), integerColumn(query, 3)}});
    }
    return metrics;
}

QString shownName(const QString &name, const QString &given) { return !given.isEmpty() && name.startsWith(given) ? given : name; }

} // namespace

void setMlflowTag(SQLite::Database &database, const MlflowRun &run, const QString &key, const QString &value)
{
    execute(database, "INSERT INTO run_tag(run_id, name, value) VALUES(?1, ?2, ?3) ON CONFLICT(run_id, name) DO UPDATE SET value = ?3", run.id, key, value);
    if (key == QLatin1String("mlflow.parentRunId"))
        execute(database, "UPDATE run SET parent_id = (SELECT id FROM run WHERE uuid = ? AND id <> ?2) WHERE id = ?2", value, run.id);
    else if (key == QLatin1String("mlflow.note.content"))
        execute(database, "UPDATE run SET note = ? WHERE id = ?", value, run.id);
    else if (key == QLatin1String("mlflow.source.git.commit"))
        execute(database, "UPDATE run SET git_commit = coalesce(git_commit, ?) WHERE id = ?", value, run.id);
    else if (key == QLatin1String("mlflow.source.name"))
        execute(database, "UPDATE run SET command = coalesce(command, ?) WHERE id = ?", value, run.id);
    else if (key == QLatin1String("mlflow.runName") && run.source == QLatin1String("mlflow"))
        execute(database, "UPDATE run SET name = ? WHERE id = ?", freeName(database, value, run.id), run.id);
}

QJsonObject MlflowRuns::info(SQLite::Database &database, const MlflowRun &run, const QHash<QString, QString> &tags)
{
    SQLite::Statement query(database, "SELECT name, status, started_at, ended_at, queued_at, archived FROM run WHERE id = ?");
    bindAll(query, run.id);
    if (!query.executeStep())
        return {};
    QString experiment = QStringLiteral("0");
    if (const auto chosen = m_house.chosenExperiments.constFind(run.uuid); !tags.contains(kExperimentTag) && chosen != m_house.chosenExperiments.cend())
        experiment = QString::number(*chosen);
    else if (const auto ids = MlflowExperiments(m_house).idsByName(); ids && tags.contains(kExperimentTag))
        experiment = ids->value(tags.value(kExperimentTag), QStringLiteral("0"));
    const double started = isNullColumn(query, 2) ? realColumn(query, 4) : realColumn(query, 2);
    QJsonObject info {{QStringLiteral("run_id"), run.uuid}, {QStringLiteral("run_uuid"), run.uuid},
        {QStringLiteral("run_name"), shownName(textColumn(query, 0), tags.value(QStringLiteral("mlflow.runName")))},
        {QStringLiteral("experiment_id"), experiment}, {QStringLiteral("user_id"), tags.value(QStringLiteral("mlflow.user"))},
        {QStringLiteral("status"), mlflowStatus(textColumn(query, 1))}, {QStringLiteral("start_time"), milliseconds(started)},
        {QStringLiteral("artifact_uri"), QStringLiteral("mlflow-artifacts:/") + run.uuid},
        {QStringLiteral("lifecycle_stage"), integerColumn(query, 5) == 2 ? QStringLiteral("deleted") : QStringLiteral("active")}};
    if (!isNullColumn(query, 3))
        info.insert(QStringLiteral("end_time"), milliseconds(realColumn(query, 3)));
    return info;
}

MlflowResult MlflowRuns::asJson(const MlflowRun &run)
{
    if (const auto read = m_house.catchUp(run.id); !read)
        return refuse(read);
    return m_house.read([&](SQLite::Database &database) -> MlflowResult {
        const QHash<QString, QString> tags = tagsOf(database, run.id);
        QJsonArray tagList;
        for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
            if (tag.key() != kExperimentTag)
                tagList.append(mlflowPair(tag.key(), tag.value()));
        }
        const QJsonObject extras = m_house.extras(run);
        return QJsonObject {{QStringLiteral("info"), info(database, run, tags)},
            {QStringLiteral("data"), QJsonObject {{QStringLiteral("metrics"), metricsOf(database, run.id)},
                {QStringLiteral("params"), paramsOf(database, run.id)}, {QStringLiteral("tags"), tagList}}},
            {QStringLiteral("inputs"), QJsonObject {{QStringLiteral("dataset_inputs"), extras.value(QLatin1String("inputs")).toArray()},
                {QStringLiteral("model_inputs"), extras.value(QLatin1String("model_inputs")).toArray()}}},
            {QStringLiteral("outputs"), QJsonObject {{QStringLiteral("model_outputs"), extras.value(QLatin1String("outputs")).toArray()}}}};
    });
}

MlflowResult MlflowRuns::create(const QJsonObject &asked, const QString &runUuid)
{
    QString experimentId = asked.value(QLatin1String("experiment_id")).toString();
    const auto experiment = MlflowExperiments(m_house).byId(experimentId.isEmpty() ? QStringLiteral("0") : experimentId);
    if (!experiment)
        return refuse(experiment);
    if (experiment->isDeleted)
        return refuse("INVALID_STATE", Words::tr("The experiment %1 is deleted. Restore it first.").arg(experiment->name));
    QMap<QString, QString> tags {{QStringLiteral("mlflow.user"), asked.value(QLatin1String("user_id")).toString()}};
    for (const QJsonValue &tag : asked.value(QLatin1String("tags")).toArray())
        tags.insert(tag[QLatin1String("key")].toString(), tag[QLatin1String("value")].toString());
    QString name = asked.value(QLatin1String("run_name")).toString();
    if (name.isEmpty())
        name = tags.value(QStringLiteral("mlflow.runName"));
    if (name.isEmpty())
        name = QStringLiteral("mlflow %1").arg(isoTime(utcNow()));
    name.truncate(kLongestName);
    tags.insert(QStringLiteral("mlflow.runName"), name);
    tags.insert(kExperimentTag, experiment->name);
    if (!runUuid.isEmpty() && !tags.contains(QStringLiteral("mlflow.parentRunId")))
        tags.insert(QStringLiteral("mlflow.parentRunId"), runUuid);
    const QString uuid = QUuid::createUuid().toString(QUuid::Id128);
    MlflowRun run {0, uuid, QStringLiteral("mlflow"), QStringLiteral("running"), QStringLiteral("runs/") + uuid, false};
    const qint64 startMs = mlflowInteger(asked.value(QLatin1String("start_time"))).value_or(0);
    const double started = startMs > 0 ? double(startMs) / 1000 : utcNow();
    const auto written = m_house.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        run.id = integerOf(database, "SELECT coalesce(max(id), 0) + 1 FROM run");
        execute(database,
            "INSERT INTO run(id, uuid, name, source, status, executor, folder, host, queued_at, started_at)"
            " VALUES(?, ?, ?, 'mlflow', 'running', 'none', ?, ?, ?, ?)",
            run.id, uuid, freeName(database, name, 0), run.folder, QSysInfo::machineHostName(), started, started);
        for (auto tag = tags.begin(); tag != tags.end(); ++tag)
            setMlflowTag(database, run, tag.key(), tag.value());
        return {};
    });
    if (!written)
        return refuse(written);
    return get(uuid);
}

MlflowResult MlflowRuns::get(const QString &uuid)
{
    const auto run = m_house.run(uuid);
    if (!run)
        return refuse(run);
    return asJson(*run).map([](const QJsonObject &json) { return QJsonObject {{QStringLiteral("run"), json}}; });
}

/** The first word that a launched run's program says of its own run fixes the experiment, so that a later choice moves only later runs. */
MlflowExpected<std::monostate> MlflowRuns::settleExperiment(const MlflowRun &run, const QString &runUuid)
{
    if (run.uuid != runUuid || !m_house.chosenExperiments.contains(runUuid))
        return std::monostate();
    const auto experiment = MlflowExperiments(m_house).byId(QString::number(m_house.chosenExperiments.take(runUuid)));
    if (!experiment)
        return std::monostate();
    return m_house.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "INSERT OR IGNORE INTO run_tag(run_id, name, value) VALUES(?, ?, ?)", run.id, kExperimentTag, experiment->name);
        return {};
    });
}

MlflowExpected<std::monostate> MlflowRuns::end(const MlflowRun &run, const QString &status, double endedAt)
{
    if (const auto read = m_house.catchUp(run.id); !read)
        return read;
    const bool isOver = isEnded(runStatusFromName(status));
    const QList<Artifact> artifacts = isOver ? artifactsIn(m_house.folder(run)) : QList<Artifact>();
    return m_house.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        execute(database,
            "UPDATE run SET status = ?2, ended_at = ?3, wall_seconds = ?3 - started_at,"
            " reason = CASE WHEN ?2 = 'failed' THEN ?4 END WHERE id = ?1",
            run.id, status, isOver ? QVariant(endedAt) : QVariant(), Words::tr("The program ended the run as failed."));
        if (!isOver)
            return {};
        execute(database, "DELETE FROM artifact WHERE run_id = ?", run.id);
        for (const Artifact &artifact : artifacts)
            execute(database, "INSERT INTO artifact(run_id, path, kind, bytes) VALUES(?, ?, ?, ?)", run.id, artifact.path, artifact.kind, artifact.bytes);
        return {};
    });
}

MlflowResult MlflowRuns::update(const QJsonObject &asked, const QString &runUuid)
{
    const QString uuid = asked.value(QLatin1String("run_id")).toString(asked.value(QLatin1String("run_uuid")).toString());
    const auto run = m_house.run(uuid);
    if (!run)
        return refuse(run);
    if (const auto settled = settleExperiment(*run, runUuid); !settled)
        return refuse(settled);
    const QString asText = statusText(asked.value(QLatin1String("status")));
    const QString status = cairnStatus(asText);
    if (status.isEmpty() && !asText.isEmpty())
        return refuse(kMlflowInvalid, Words::tr("There is no status %1.").arg(asText));
    if (run->source == QLatin1String("mlflow") && !status.isEmpty()) {
        const qint64 endMs = mlflowInteger(asked.value(QLatin1String("end_time"))).value_or(0);
        if (const auto ended = end(*run, status, endMs > 0 ? double(endMs) / 1000 : utcNow()); !ended)
            return refuse(ended);
    }
    if (const QString name = asked.value(QLatin1String("run_name")).toString().left(kLongestName); !name.isEmpty()) {
        const auto named = m_house.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
            setMlflowTag(database, *run, QStringLiteral("mlflow.runName"), name);
            return {};
        });
        if (!named)
            return refuse(named);
    }
    const MlflowResult json = asJson(*run);
    if (!json)
        return json;
    return QJsonObject {{QStringLiteral("run_info"), json->value(QLatin1String("info"))}};
}

MlflowResult MlflowRuns::setDeleted(const QJsonObject &asked, bool isDeleted)
{
    const auto run = m_house.run(asked.value(QLatin1String("run_id")).toString(asked.value(QLatin1String("run_uuid")).toString()));
    if (!run)
        return refuse(run);
    if (isDeleted && run->source == QLatin1String("launched") && !isEnded(runStatusFromName(run->status)))
        return refuse("INVALID_STATE", Words::tr("The run is under way. Stop it first."));
    const auto written = m_house.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "UPDATE run SET archived = ? WHERE id = ?", isDeleted ? 2 : 0, run->id);
        return {};
    });
    if (!written)
        return refuse(written);
    return QJsonObject();
}

MlflowResult MlflowRuns::search(const QJsonObject &asked)
{
    if (Result<void> read = m_house.catchUpAll(); !read)
        return refuse(read.error());
    QList<QString> uuids;
    const MlflowResult listed = m_house.read([&](SQLite::Database &database) -> MlflowResult {
        SQLite::Statement query(database, "SELECT uuid, archived = 2 FROM run WHERE source <> 'sweep' ORDER BY id DESC");
        while (query.executeStep()) {
            if (mlflowViewTakes(asked.value(QLatin1String("run_view_type")).toString(), integerColumn(query, 1) != 0))
                uuids.append(textColumn(query, 0));
        }
        return QJsonObject();
    });
    if (!listed)
        return listed;
    QSet<QString> experiments;
    for (const QJsonValue &id : asked.value(QLatin1String("experiment_ids")).toArray())
        experiments.insert(id.toString());
    QList<QJsonObject> rows;
    for (const QString &uuid : uuids) {
        const auto run = m_house.run(uuid);
        const MlflowResult json = run ? asJson(*run) : refuse(run);
        if (json && experiments.contains(json->value(QLatin1String("info"))[QLatin1String("experiment_id")].toString()))
            rows.append(*json);
    }
    return mlflowSearch(rows, asked, {QStringLiteral("runs"), QStringLiteral("-start_time")});
}

} // namespace cairn
