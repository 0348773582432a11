// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a run and its run.json back into a request.
#include "models/runs/repeat.h"

#include "models/runs/runs.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunQueue)
};

/** Where the command was given; empty where the run's description does not say. */
QString baseFolderOf(const QJsonObject &code)
{
    const QString root = code.value(QLatin1String("root")).toString();
    return root.isEmpty() ? QString() : QDir::cleanPath(QDir(root).filePath(code.value(QLatin1String("subfolder")).toString()));
}

} // namespace

Result<RunRequest> requestOf(const Project &project, qint64 runId, const Recipe &recipe)
{
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<Run> run = Runs::get(**reader, runId);
    if (!run)
        return fail(run);
    const Result<QString> source = guarded(project.file(), [&]() -> Result<QString> { return textOf(**reader, "SELECT source FROM run WHERE id = ?", runId); });
    if (!source)
        return fail(source);
    if (*source != QLatin1String("launched"))
        return fail(Words::tr("Run %1 was not launched here, so it cannot be run again.").arg(run->name));
    RunRequest request;
    request.snapshotId = run->snapshotId;
    request.seed = run->seed;
    for (auto param = run->params.begin(); param != run->params.end(); ++param) {
        if (recipe.param(param.key()))
            request.params.insert(param.key(), param.value());
    }
    QFile file(run->runFolder(project.folder()).runFile());
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject description = QJsonDocument::fromJson(file.readAll()).object();
        request.where = Where::fromText(description.value(QLatin1String("executor")).toString()).value_or(Where());
        request.resources = ResourceRequest::fromJson(description.value(QLatin1String("resources")).toObject());
        const QJsonObject code = description.value(QLatin1String("code")).toObject();
        const QJsonObject variables = description.value(QLatin1String("environment")).toObject();
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            request.environment.insert(variable.key(), variable.value().toString());
        request.baseFolder = baseFolderOf(code);
        request.code = code.value(QLatin1String("in_place")).toBool() ? CodePlace::InPlace : CodePlace::Copy;
    }
    return request;
}

} // namespace cairn
