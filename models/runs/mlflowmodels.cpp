// SPDX-License-Identifier: GPL-3.0-or-later
// A model's id is "m-RUN-NUMBER", so that it leads to its run.
#include "models/runs/mlflowmodels.h"

#include "models/project/clock.h"
#include "models/runs/mlflowfilter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mlflow)
};

const QString kModels = QStringLiteral("models");
constexpr qsizetype kMostModels = 10'000;

QString runOf(const QString &modelId)
{
    static const QRegularExpression kId(QStringLiteral("^m-([A-Za-z0-9-]+)-\\d+$"));
    return kId.match(modelId).captured(1);
}

/** The model's name as a folder's, which no other model of the run has and nothing else is at. */
QString freeFolder(const QString &name, const QJsonObject &models, const QDir &artifacts)
{
    static const QRegularExpression kOther(QStringLiteral("[^A-Za-z0-9_.-]"));
    QString wanted = QString(name.left(60)).replace(kOther, QStringLiteral("_"));
    if (wanted.isEmpty() || wanted.startsWith(QLatin1Char('.')))
        wanted = QStringLiteral("model");
    QStringList taken;
    for (const QJsonValue &model : models)
        taken.append(model[QLatin1String("folder")].toString());
    QString folder = wanted;
    for (int number = 2; taken.contains(folder) || artifacts.exists(folder); ++number)
        folder = QStringLiteral("%1-%2").arg(wanted).arg(number);
    return folder;
}

QJsonObject answerOf(const QJsonObject &model)
{
    QJsonObject answer = model;
    answer.remove(QStringLiteral("folder"));
    return {{QStringLiteral("model"), answer}};
}

QJsonArray pairsSet(QJsonArray pairs, const QJsonArray &news)
{
    for (const QJsonValue &pair : news) {
        const auto same = std::find_if(pairs.begin(), pairs.end(), [&](const QJsonValue &one) { return one[QLatin1String("key")] == pair[QLatin1String("key")]; });
        if (same != pairs.end())
            *same = pair;
        else
            pairs.append(pair);
    }
    return pairs;
}

} // namespace

MlflowResult MlflowModels::create(const QJsonObject &asked, const QString &runUuid)
{
    QString source = asked.value(QLatin1String("source_run_id")).toString();
    const QString name = asked.value(QLatin1String("name")).toString(QStringLiteral("model"));
    if (source.isEmpty()) {
        MlflowRuns runs(m_house);
        const MlflowResult made = runs.create({{QStringLiteral("experiment_id"), asked.value(QLatin1String("experiment_id"))}, {QStringLiteral("run_name"), name}}, runUuid);
        if (!made)
            return made;
        source = (*made)[QLatin1String("run")][QLatin1String("info")][QLatin1String("run_id")].toString();
        if (const MlflowResult ended = runs.update({{QStringLiteral("run_id"), source}, {QStringLiteral("status"), QStringLiteral("FINISHED")}}, {}); !ended)
            return ended;
    }
    const auto run = m_house.run(source);
    if (!run)
        return refuse(run);
    QJsonObject extras = m_house.extras(*run);
    QJsonObject models = extras.value(kModels).toObject();
    if (models.size() >= kMostModels)
        return refuse(kMlflowInvalid, Words::tr("The run %1 has too many models already.").arg(source));
    qint64 number = extras.value(QLatin1String("models_made")).toInteger() + 1;
    const QString id = QStringLiteral("m-%1-%2").arg(source).arg(number);
    const QString folder = freeFolder(name, models, QDir(m_house.folder(*run).artifacts()));
    const qint64 now = milliseconds(utcNow());
    const QJsonObject model {{QStringLiteral("folder"), folder},
        {QStringLiteral("info"), QJsonObject {{QStringLiteral("model_id"), id}, {QStringLiteral("experiment_id"), asked.value(QLatin1String("experiment_id")).toString(QStringLiteral("0"))},
            {QStringLiteral("name"), name}, {QStringLiteral("creation_timestamp_ms"), now}, {QStringLiteral("last_updated_timestamp_ms"), now},
            {QStringLiteral("artifact_uri"), QStringLiteral("mlflow-artifacts:/%1/%2").arg(source, folder)},
            {QStringLiteral("status"), QStringLiteral("LOGGED_MODEL_PENDING")}, {QStringLiteral("model_type"), asked.value(QLatin1String("model_type")).toString()},
            {QStringLiteral("source_run_id"), source}, {QStringLiteral("tags"), asked.value(QLatin1String("tags")).toArray()}}},
        {QStringLiteral("data"), QJsonObject {{QStringLiteral("params"), asked.value(QLatin1String("params")).toArray()}, {QStringLiteral("metrics"), QJsonArray()}}}};
    models.insert(id, model);
    extras.insert(kModels, models);
    extras.insert(QStringLiteral("models_made"), number);
    if (const auto kept = m_house.setExtras(*run, extras); !kept)
        return refuse(kept);
    return answerOf(model);
}

MlflowResult MlflowModels::change(const QString &modelId, const Change &change)
{
    const auto run = m_house.run(runOf(modelId));
    QJsonObject extras = run ? m_house.extras(*run) : QJsonObject();
    QJsonObject models = extras.value(kModels).toObject();
    if (!run || !models.contains(modelId))
        return refuse(kMlflowMissing, Words::tr("There is no logged model %1 in this project.").arg(modelId));
    QJsonObject model = models.value(modelId).toObject();
    if (!change)
        return model;
    QJsonObject info = model.value(QLatin1String("info")).toObject(), data = model.value(QLatin1String("data")).toObject();
    change(info, data);
    info.insert(QStringLiteral("last_updated_timestamp_ms"), milliseconds(utcNow()));
    model.insert(QStringLiteral("info"), info);
    model.insert(QStringLiteral("data"), data);
    models.insert(modelId, model);
    extras.insert(kModels, models);
    if (const auto kept = m_house.setExtras(*run, extras); !kept)
        return refuse(kept);
    return model;
}

MlflowResult MlflowModels::get(const QString &modelId) { return change(modelId, {}).map(answerOf); }

MlflowResult MlflowModels::setStatus(const QString &modelId, const QJsonObject &asked)
{
    const QJsonValue status = asked.value(QLatin1String("status"));
    const QString text = status.isDouble() ? (status.toInt() == 2 ? QStringLiteral("LOGGED_MODEL_READY") : QStringLiteral("LOGGED_MODEL_UPLOAD_FAILED"))
                                           : status.toString();
    return change(modelId, [&](QJsonObject &info, QJsonObject &) { info.insert(QStringLiteral("status"), text); }).map(answerOf);
}

MlflowResult MlflowModels::setTags(const QString &modelId, const QJsonObject &asked)
{
    return change(modelId, [&](QJsonObject &info, QJsonObject &) {
        info.insert(QStringLiteral("tags"), pairsSet(info.value(QLatin1String("tags")).toArray(), asked.value(QLatin1String("tags")).toArray()));
    }).map(answerOf);
}

MlflowResult MlflowModels::deleteTag(const QString &modelId, const QString &key)
{
    return change(modelId, [&](QJsonObject &info, QJsonObject &) {
        QJsonArray tags;
        for (const QJsonValue &tag : info.value(QLatin1String("tags")).toArray()) {
            if (tag[QLatin1String("key")].toString() != key)
                tags.append(tag);
        }
        info.insert(QStringLiteral("tags"), tags);
    }).map([](const QJsonObject &) { return QJsonObject(); });
}

MlflowResult MlflowModels::logParams(const QString &modelId, const QJsonObject &asked)
{
    return change(modelId, [&](QJsonObject &, QJsonObject &data) {
        data.insert(QStringLiteral("params"), pairsSet(data.value(QLatin1String("params")).toArray(), asked.value(QLatin1String("params")).toArray()));
    }).map([](const QJsonObject &) { return QJsonObject(); });
}

MlflowResult MlflowModels::remove(const QString &modelId)
{
    const auto run = m_house.run(runOf(modelId));
    if (!run)
        return refuse(run);
    QJsonObject extras = m_house.extras(*run);
    QJsonObject models = extras.value(kModels).toObject();
    models.remove(modelId);
    extras.insert(kModels, models);
    if (const auto kept = m_house.setExtras(*run, extras); !kept)
        return refuse(kept);
    return QJsonObject();
}

MlflowResult MlflowModels::search(const QJsonObject &asked)
{
    QStringList uuids;
    const MlflowResult listed = m_house.read([&](SQLite::Database &database) -> MlflowResult {
        SQLite::Statement query(database, "SELECT uuid FROM run WHERE source <> 'sweep' AND archived <> 2 ORDER BY id DESC");
        while (query.executeStep())
            uuids.append(textColumn(query, 0));
        return QJsonObject();
    });
    if (!listed)
        return listed;
    const QJsonArray experiments = asked.value(QLatin1String("experiment_ids")).toArray();
    QList<QJsonObject> rows;
    for (const QString &uuid : uuids) {
        const auto run = m_house.run(uuid);
        const QJsonObject models = run ? m_house.extras(*run).value(kModels).toObject() : QJsonObject();
        for (const QJsonValue &model : models) {
            if (experiments.isEmpty() || experiments.contains(model[QLatin1String("info")][QLatin1String("experiment_id")]))
                rows.append(answerOf(model.toObject()).value(QLatin1String("model")).toObject());
        }
    }
    return mlflowSearch(rows, asked, {QStringLiteral("models"), QStringLiteral("-creation_timestamp_ms")});
}

MlflowExpected<QString> MlflowModels::artifactPath(const QString &modelId)
{
    const MlflowResult model = change(modelId, {});
    if (!model)
        return refuse(model);
    return runOf(modelId) + QLatin1Char('/') + model->value(QLatin1String("folder")).toString();
}

} // namespace cairn
