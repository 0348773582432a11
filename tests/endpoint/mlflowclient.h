// SPDX-License-Identifier: GPL-3.0-or-later
// Asks MlflowApi as MLflow's clients do, without sockets.
#pragma once

#include "models/runs/mlflowapi.h"
#include "tests/runs/runproject.h"

#include <QJsonDocument>

namespace cairn::tests {

class MlflowClient
{
public:
    explicit MlflowClient(Project &project) : m_api(project) {}

    MlflowAnswer send(const QByteArray &method, const QString &path, const QByteArray &body = {}, const QString &query = {})
    {
        MlflowRequest request {method, path, QUrlQuery(query), body, runUuid};
        return m_api.answer(request);
    }
    /** POST below mlflow/ with JSON as it stands on the wire; `status` says how it went. */
    QJsonObject post(const QString &name, const QByteArray &json) { return read(send("POST", QStringLiteral("/api/2.0/mlflow/") + name, json)); }
    QJsonObject post(const QString &name, const QJsonObject &json) { return post(name, QJsonDocument(json).toJson(QJsonDocument::Compact)); }
    QJsonObject get(const QString &name, const QString &query = {}) { return read(send("GET", QStringLiteral("/api/2.0/mlflow/") + name, {}, query)); }

    QString newRun(const QString &name = {}, const QString &experiment = QStringLiteral("0"))
    {
        const QJsonObject made = post(QStringLiteral("runs/create"),
            QJsonObject {{QStringLiteral("experiment_id"), experiment}, {QStringLiteral("run_name"), name}, {QStringLiteral("start_time"), qint64(1'700'000'000'000)}});
        return made[QLatin1String("run")][QLatin1String("info")][QLatin1String("run_id")].toString();
    }
    QJsonObject run(const QString &id) { return get(QStringLiteral("runs/get"), QStringLiteral("run_id=") + id).value(QLatin1String("run")).toObject(); }
    QJsonArray history(const QString &id, const QString &key)
    {
        return get(QStringLiteral("metrics/get-history"), QStringLiteral("run_id=%1&metric_key=%2").arg(id, QString::fromLatin1(QUrl::toPercentEncoding(key))))
            .value(QLatin1String("metrics"))
            .toArray();
    }
    /** Of a list of {key, value}: the value. */
    static QJsonValue of(const QJsonValue &list, const QString &key)
    {
        for (const QJsonValue &pair : list.toArray()) {
            if (pair[QLatin1String("key")].toString() == key)
                return pair[QLatin1String("value")];
        }
        return QJsonValue::Undefined;
    }

    /** Puts an artifact as the connection does. */
    int put(const QString &path, const QByteArray &bytes)
    {
        const MlflowRequest request {"PUT", QStringLiteral("/api/2.0/mlflow-artifacts/artifacts/") + path, {}, {}, {}};
        if (!MlflowApi::isUpload(request))
            return status = 0;
        const auto place = m_api.uploadPlace(request);
        if (!place)
            return status = mlflowAnswer(refuse(place)).status;
        RunProject::write(place->file, bytes);
        return status = m_api.uploaded(*place).status;
    }
    MlflowAnswer artifact(const QByteArray &method, const QString &path) { return send(method, QStringLiteral("/api/2.0/mlflow-artifacts/artifacts/") + path); }

    MlflowApi &api() { return m_api; }
    int status = 0; ///< of the last answer
    QString code, message; ///< of the last refusal
    QString runUuid; ///< of a launched run whose program asks

private:
    QJsonObject read(const MlflowAnswer &answer)
    {
        status = answer.status;
        const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
        code = object.value(QLatin1String("error_code")).toString();
        message = object.value(QLatin1String("message")).toString();
        return object;
    }

    MlflowApi m_api;
};

} // namespace cairn::tests
