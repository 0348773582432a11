// SPDX-License-Identifier: GPL-3.0-or-later
// Paths and methods to the parts that answer them.
#include "models/runs/mlflowapi.h"

#include "models/metrics/pythonjson.h"
#include "models/runs/mlflowexperiments.h"
#include "models/runs/mlflowlogging.h"
#include "models/runs/mlflowmodels.h"
#include "models/runs/mlflowruns.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mlflow)
};

const QString kArtifacts = QStringLiteral("mlflow-artifacts/artifacts");
constexpr auto kKnownVersion = "3.1.0"; // the clients' own number, by which they choose what to ask for

/** What comes behind "/api/2.0/" (or 3.0, or the older "/ajax-api/2.0/"); nothing for other paths. */
QString restOf(const QString &path)
{
    for (const char *prefix : {"/api/2.0/", "/api/3.0/", "/ajax-api/2.0/", "/ajax-api/3.0/"}) {
        if (path.startsWith(QLatin1String(prefix)))
            return path.mid(qsizetype(qstrlen(prefix)));
    }
    return {};
}

/** What was asked for: the body's object, or the query's pairs. */
std::optional<QJsonObject> askedOf(const MlflowRequest &request)
{
    if (!request.body.trimmed().isEmpty())
        return objectFromPython(request.body);
    QJsonObject asked;
    for (const auto &[key, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        if (key == QLatin1String("order_by") || key == QLatin1String("experiment_ids")) {
            QJsonArray list = asked.value(key).toArray();
            list.append(value);
            asked.insert(key, list);
        } else {
            asked.insert(key, value);
        }
    }
    return asked;
}

QString textOf(const QJsonObject &asked, const char *key) { return asked.value(QLatin1String(key)).toString(); }

bool isRegistry(const QString &path)
{
    return path.startsWith(QLatin1String("registered-models")) || path.startsWith(QLatin1String("model-versions"));
}

using Handler = std::function<MlflowResult(MlflowHouse &, const QJsonObject &, const QString &runUuid)>;

const QHash<QString, Handler> &handlers()
{
    using House = MlflowHouse;
    using Object = QJsonObject;
    static const QHash<QString, Handler> kHandlers = {
        {QStringLiteral("experiments/create"), [](House &h, const Object &a, const QString &) { return MlflowExperiments(h).create(a); }},
        {QStringLiteral("experiments/get"), [](House &h, const Object &a, const QString &run) { return MlflowExperiments(h).get(textOf(a, "experiment_id"), run); }},
        {QStringLiteral("experiments/get-by-name"), [](House &h, const Object &a, const QString &run) { return MlflowExperiments(h).getByName(textOf(a, "experiment_name"), run); }},
        {QStringLiteral("experiments/search"), [](House &h, const Object &a, const QString &) { return MlflowExperiments(h).search(a); }},
        {QStringLiteral("experiments/list"), [](House &h, const Object &a, const QString &) { return MlflowExperiments(h).search(a); }},
        {QStringLiteral("experiments/update"), [](House &h, const Object &a, const QString &) { return MlflowExperiments(h).update(a); }},
        {QStringLiteral("experiments/delete"), [](House &h, const Object &a, const QString &) { return MlflowExperiments(h).setDeleted(a, true); }},
        {QStringLiteral("experiments/restore"), [](House &h, const Object &a, const QString &) { return MlflowExperiments(h).setDeleted(a, false); }},
        {QStringLiteral("experiments/set-experiment-tag"), [](House &h, const Object &a, const QString &) { return MlflowExperiments(h).setTag(a); }},
        {QStringLiteral("runs/create"), [](House &h, const Object &a, const QString &run) { return MlflowRuns(h).create(a, run); }},
        {QStringLiteral("runs/get"), [](House &h, const Object &a, const QString &) { return MlflowRuns(h).get(textOf(a, a.contains(QLatin1String("run_id")) ? "run_id" : "run_uuid")); }},
        {QStringLiteral("runs/update"), [](House &h, const Object &a, const QString &run) { return MlflowRuns(h).update(a, run); }},
        {QStringLiteral("runs/delete"), [](House &h, const Object &a, const QString &) { return MlflowRuns(h).setDeleted(a, true); }},
        {QStringLiteral("runs/restore"), [](House &h, const Object &a, const QString &) { return MlflowRuns(h).setDeleted(a, false); }},
        {QStringLiteral("runs/search"), [](House &h, const Object &a, const QString &) { return MlflowRuns(h).search(a); }},
        {QStringLiteral("runs/log-metric"), [](House &h, const Object &a, const QString &) { return MlflowLogging(h).logMetric(a); }},
        {QStringLiteral("runs/log-parameter"), [](House &h, const Object &a, const QString &) { return MlflowLogging(h).logParam(a); }},
        {QStringLiteral("runs/log-batch"), [](House &h, const Object &a, const QString &) { return MlflowLogging(h).logBatch(a); }},
        {QStringLiteral("runs/set-tag"), [](House &h, const Object &a, const QString &) { return MlflowLogging(h).setTag(a); }},
        {QStringLiteral("runs/delete-tag"), [](House &h, const Object &a, const QString &) { return MlflowLogging(h).deleteTag(a); }},
        {QStringLiteral("runs/log-inputs"), [](House &h, const Object &a, const QString &) { return MlflowLogging(h).logInputs(a); }},
        {QStringLiteral("runs/outputs"), [](House &h, const Object &a, const QString &) { return MlflowLogging(h).logOutputs(a); }},
        {QStringLiteral("runs/log-model"), [](House &h, const Object &a, const QString &) { return MlflowLogging(h).logModel(a); }},
        {QStringLiteral("metrics/get-history"), [](House &h, const Object &a, const QString &) {
            return MlflowLogging(h).history(textOf(a, a.contains(QLatin1String("run_id")) ? "run_id" : "run_uuid"), textOf(a, "metric_key"),
                mlflowInteger(a.value(QLatin1String("max_results"))).value_or(0), textOf(a, "page_token")); }},
        {QStringLiteral("artifacts/list"), [](House &h, const Object &a, const QString &) { return MlflowArtifacts(h).listOfRun(textOf(a, "run_id"), textOf(a, "path")); }},
    };
    return kHandlers;
}

} // namespace

MlflowAnswer MlflowApi::answer(const MlflowRequest &request)
{
    if (request.path == QLatin1String("/health"))
        return {200, "text/plain", "OK", {}};
    if (request.path == QLatin1String("/version"))
        return {200, "text/plain", kKnownVersion, {}};
    const QString rest = restOf(request.path);
    if (rest == kArtifacts || rest.startsWith(kArtifacts + QLatin1Char('/')))
        return answerArtifacts(request);
    const QString path = rest.startsWith(QLatin1String("mlflow/")) ? rest.mid(7) : QString();
    const std::optional<QJsonObject> asked = askedOf(request);
    if (!asked)
        return mlflowAnswer(refuse(kMlflowInvalid, Words::tr("The request's body is no JSON object.")));
    return mlflowAnswer(route(request.method, path, *asked, request));
}

MlflowResult MlflowApi::route(const QByteArray &method, const QString &path, const QJsonObject &asked, const MlflowRequest &request)
{
    if (path == QLatin1String("logged-models") || path.startsWith(QLatin1String("logged-models/")))
        return routeModels(method, path.mid(14), asked, request.runUuid);
    if (isRegistry(path))
        return refuse("NOT_IMPLEMENTED", Words::tr("Cairn keeps runs and their models, but no model registry. Leave registered_model_name out; the model is kept with its run."));
    const auto handler = handlers().constFind(path);
    if (handler == handlers().cend())
        return refuse("ENDPOINT_NOT_FOUND", Words::tr("Cairn does not answer %1 %2.").arg(QString::fromLatin1(method), request.path));
    if (method != "GET" && method != "POST")
        return refuse("BAD_REQUEST", Words::tr("%1 is asked for with GET or POST.").arg(request.path));
    return (*handler)(m_house, asked, request.runUuid);
}

MlflowResult MlflowApi::routeModels(const QByteArray &method, const QString &rest, const QJsonObject &asked, const QString &runUuid)
{
    MlflowModels models(m_house);
    const QString id = rest.section(QLatin1Char('/'), 0, 0), what = rest.section(QLatin1Char('/'), 1);
    if (method == "POST" && rest.isEmpty())
        return models.create(asked, runUuid);
    if (method == "POST" && rest == QLatin1String("search"))
        return models.search(asked);
    if (method == "GET" && what.isEmpty())
        return models.get(id);
    if (method == "PATCH" && what.isEmpty())
        return models.setStatus(id, asked);
    if (method == "DELETE" && what.isEmpty())
        return models.remove(id);
    if (method == "POST" && what == QLatin1String("params"))
        return models.logParams(id, asked);
    if (method == "PATCH" && what == QLatin1String("tags"))
        return models.setTags(id, asked);
    if (method == "DELETE" && what.startsWith(QLatin1String("tags/")))
        return models.deleteTag(id, what.mid(5));
    if (method == "GET" && what == QLatin1String("artifacts/directories")) {
        const auto path = models.artifactPath(id);
        if (!path)
            return refuse(path);
        const QString below = textOf(asked, "artifact_directory_path");
        return MlflowArtifacts(m_house).list(below.isEmpty() ? *path : *path + QLatin1Char('/') + below);
    }
    return refuse("ENDPOINT_NOT_FOUND", Words::tr("Cairn does not answer %1 %2.").arg(QString::fromLatin1(method), QStringLiteral("logged-models/") + rest));
}

MlflowAnswer MlflowApi::answerArtifacts(const MlflowRequest &request)
{
    MlflowArtifacts artifacts(m_house);
    const QString path = restOf(request.path).mid(kArtifacts.size() + 1);
    if (request.method == "GET" && path.isEmpty())
        return mlflowAnswer(artifacts.list(request.query.queryItemValue(QStringLiteral("path"), QUrl::FullyDecoded)));
    if (request.method == "DELETE")
        return mlflowAnswer(artifacts.remove(path));
    if (request.method != "GET")
        return mlflowAnswer(refuse("BAD_REQUEST", Words::tr("Artifacts are put with PUT and taken with GET.")));
    const auto file = artifacts.fileToRead(path);
    if (!file)
        return mlflowAnswer(refuse(file));
    return {200, "application/octet-stream", {}, *file};
}

bool MlflowApi::isUpload(const MlflowRequest &request)
{
    return request.method == "PUT" && restOf(request.path).startsWith(kArtifacts + QLatin1Char('/'));
}

MlflowExpected<ArtifactPlace> MlflowApi::uploadPlace(const MlflowRequest &request)
{
    return MlflowArtifacts(m_house).placeToWrite(restOf(request.path).mid(kArtifacts.size() + 1));
}

MlflowAnswer MlflowApi::uploaded(const ArtifactPlace &place) { return mlflowAnswer(MlflowArtifacts(m_house).written(place)); }

} // namespace cairn
