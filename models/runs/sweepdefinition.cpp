// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep's definition as sweep.json.
#include "models/runs/sweepplan.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sweep)
};

} // namespace

QByteArray SweepDefinition::toJson() const
{
    return QJsonDocument(QJsonObject {
                             {QStringLiteral("cairn"), 1},
                             {QStringLiteral("recipe"),
                                 QJsonObject {{QStringLiteral("manifest"), QString::fromUtf8(recipe.manifest)}, {QStringLiteral("folder"), recipe.folder},
                                     {QStringLiteral("of_project"), recipe.isOfProject}}},
                             {QStringLiteral("space"), sweepSpaceAsJson(space)},
                             {QStringLiteral("method"), sweepMethodName(method)},
                             {QStringLiteral("trials"), trials},
                             {QStringLiteral("seeds"), seedsPerPoint},
                             {QStringLiteral("seed"), QString::number(seed)},
                             {QStringLiteral("metric"), metric},
                             {QStringLiteral("resource"), resource},
                             {QStringLiteral("least"), leastResource},
                             {QStringLiteral("whole"), wholeResource},
                             {QStringLiteral("stops_hopeless"), stopsHopeless},
                             {QStringLiteral("params"), params},
                             {QStringLiteral("snapshot"), snapshotId},
                             {QStringLiteral("base_folder"), baseFolder},
                             {QStringLiteral("executor"), where.toText()},
                             {QStringLiteral("resources"), resources.toJson()},
                         })
        .toJson();
}

Result<SweepDefinition> SweepDefinition::fromJson(const QByteArray &json, const QString &file)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject recipe = object.value(QLatin1String("recipe")).toObject();
    const auto method = sweepMethodFromName(object.value(QLatin1String("method")).toString());
    Result<Recipe> known = recipeFromJson(recipe.value(QLatin1String("manifest")).toString().toUtf8(), file);
    if (!known)
        return fail(known);
    if (!method)
        return fail(Words::tr("%1 does not say how the sweep chooses its runs, so the sweep cannot go on.").arg(file));
    known->folder = recipe.value(QLatin1String("folder")).toString();
    known->isOfProject = recipe.value(QLatin1String("of_project")).toBool();
    SweepDefinition sweep;
    const Result<SweepSpace> space
        = sweepSpaceFromJson(QJsonDocument(object.value(QLatin1String("space")).toObject()).toJson(), *known, file);
    if (!space)
        return fail(space);
    sweep.where = Where::fromText(object.value(QLatin1String("executor")).toString(QStringLiteral("local"))).value_or(Where());
    sweep.resources = ResourceRequest::fromJson(object.value(QLatin1String("resources")).toObject());
    sweep.recipe = *known;
    sweep.space = *space;
    sweep.method = *method;
    sweep.trials = std::clamp(object.value(QLatin1String("trials")).toInt(1), 1, 1'000'000);
    sweep.seedsPerPoint = std::clamp(object.value(QLatin1String("seeds")).toInt(1), 1, 1'000);
    sweep.seed = object.value(QLatin1String("seed")).toString().toULongLong();
    sweep.metric = object.value(QLatin1String("metric")).toString();
    sweep.resource = object.value(QLatin1String("resource")).toString();
    sweep.leastResource = object.value(QLatin1String("least")).toDouble(1);
    sweep.wholeResource = object.value(QLatin1String("whole")).toDouble(1);
    sweep.stopsHopeless = object.value(QLatin1String("stops_hopeless")).toBool();
    sweep.params = object.value(QLatin1String("params")).toObject();
    sweep.snapshotId = object.value(QLatin1String("snapshot")).toInteger();
    sweep.baseFolder = object.value(QLatin1String("base_folder")).toString();
    return sweep;
}

} // namespace cairn
