// SPDX-License-Identifier: GPL-3.0-or-later
// One setting an experiment: mlflow.experiment.NUMBER with an object.
#include "models/runs/mlflowexperiments.h"

#include "models/project/clock.h"
#include "models/runs/mlflowfilter.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mlflow)
};

const QString kPrefix = QStringLiteral("mlflow.experiment.");
constexpr qsizetype kLongestName = 500;

MlflowExperiment fromSetting(const QString &key, const QString &value)
{
    const QJsonObject object = QJsonDocument::fromJson(value.toUtf8()).object();
    MlflowExperiment experiment {key.mid(kPrefix.size()).toLongLong(), object.value(QLatin1String("name")).toString(),
        object.value(QLatin1String("created")).toDouble(), object.value(QLatin1String("changed")).toDouble(),
        object.value(QLatin1String("deleted")).toBool(), {}};
    const QJsonObject tags = object.value(QLatin1String("tags")).toObject();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        experiment.tags.insert(tag.key(), tag.value().toString());
    return experiment;
}

QString asSetting(const MlflowExperiment &experiment)
{
    QJsonObject tags;
    for (auto tag = experiment.tags.begin(); tag != experiment.tags.end(); ++tag)
        tags.insert(tag.key(), tag.value());
    const QJsonObject object {{QStringLiteral("name"), experiment.name}, {QStringLiteral("created"), experiment.createdAt},
        {QStringLiteral("changed"), experiment.changedAt}, {QStringLiteral("deleted"), experiment.isDeleted}, {QStringLiteral("tags"), tags}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject asJson(const MlflowExperiment &experiment)
{
    QJsonArray tags;
    for (auto tag = experiment.tags.begin(); tag != experiment.tags.end(); ++tag)
        tags.append(mlflowPair(tag.key(), tag.value()));
    return {{QStringLiteral("experiment_id"), QString::number(experiment.id)}, {QStringLiteral("name"), experiment.name},
        {QStringLiteral("artifact_location"), QStringLiteral("mlflow-artifacts:/")},
        {QStringLiteral("lifecycle_stage"), experiment.isDeleted ? QStringLiteral("deleted") : QStringLiteral("active")},
        {QStringLiteral("creation_time"), milliseconds(experiment.createdAt)}, {QStringLiteral("last_update_time"), milliseconds(experiment.changedAt)},
        {QStringLiteral("tags"), tags}};
}

tl::unexpected<MlflowRefusal> missing(const QString &what) { return refuse(kMlflowMissing, Words::tr("There is no experiment %1 in this project.").arg(what)); }

} // namespace

MlflowExpected<QList<MlflowExperiment>> MlflowExperiments::all()
{
    const auto found = guarded(m_house.project().file(), [&]() -> Result<QList<MlflowExperiment>> {
        QList<MlflowExperiment> experiments;
        SQLite::Statement query(m_house.reader(), "SELECT key, value FROM project WHERE key GLOB 'mlflow.experiment.*'");
        while (query.executeStep())
            experiments.append(fromSetting(textColumn(query, 0), textColumn(query, 1)));
        const bool hasDefault = std::any_of(experiments.begin(), experiments.end(), [](const MlflowExperiment &one) { return one.id == 0; });
        if (!hasDefault)
            experiments.append({0, QStringLiteral("Default"), 0, 0, false, {}});
        std::sort(experiments.begin(), experiments.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        return experiments;
    });
    if (!found)
        return refuse(found.error());
    return *found;
}

MlflowExpected<MlflowExperiment> MlflowExperiments::byId(const QString &id)
{
    const auto experiments = all();
    if (!experiments)
        return refuse(experiments);
    for (const MlflowExperiment &experiment : *experiments) {
        if (QString::number(experiment.id) == id)
            return experiment;
    }
    return missing(id);
}

MlflowExpected<QHash<QString, QString>> MlflowExperiments::idsByName()
{
    const auto experiments = all();
    if (!experiments)
        return refuse(experiments);
    QHash<QString, QString> ids;
    for (const MlflowExperiment &experiment : *experiments)
        ids.insert(experiment.name, QString::number(experiment.id));
    return ids;
}

MlflowResult MlflowExperiments::save(const MlflowExperiment &experiment)
{
    const auto written = m_house.write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "INSERT INTO project(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = ?2",
            kPrefix + QString::number(experiment.id), asSetting(experiment));
        return {};
    });
    if (!written)
        return refuse(written);
    return QJsonObject();
}

/** Tells what was asked for; a program that was launched with a run of its own wants that run in the experiment that it asks for first. */
MlflowResult MlflowExperiments::found(const MlflowExperiment &experiment, const QString &runUuid)
{
    if (!runUuid.isEmpty())
        m_house.chosenExperiments.insert(runUuid, experiment.id);
    return QJsonObject {{QStringLiteral("experiment"), asJson(experiment)}};
}

MlflowResult MlflowExperiments::create(const QJsonObject &asked)
{
    const QString name = asked.value(QLatin1String("name")).toString();
    if (name.isEmpty() || name.size() > kLongestName)
        return refuse(kMlflowInvalid, Words::tr("An experiment needs a name of 1 to %1 characters.").arg(kLongestName));
    const auto experiments = all();
    if (!experiments)
        return refuse(experiments);
    for (const MlflowExperiment &experiment : *experiments) {
        if (experiment.name == name)
            return refuse("RESOURCE_ALREADY_EXISTS", Words::tr("There is an experiment called %1 already.").arg(name));
    }
    MlflowExperiment experiment {experiments->last().id + 1, name, utcNow(), utcNow(), false, {}};
    for (const QJsonValue &tag : asked.value(QLatin1String("tags")).toArray())
        experiment.tags.insert(tag[QLatin1String("key")].toString(), tag[QLatin1String("value")].toString());
    return save(experiment).map([&](const QJsonObject &) { return QJsonObject {{QStringLiteral("experiment_id"), QString::number(experiment.id)}}; });
}

MlflowResult MlflowExperiments::get(const QString &id, const QString &runUuid)
{
    const auto experiment = byId(id);
    if (!experiment)
        return refuse(experiment);
    return found(*experiment, runUuid);
}

MlflowResult MlflowExperiments::getByName(const QString &name, const QString &runUuid)
{
    const auto experiments = all();
    if (!experiments)
        return refuse(experiments);
    for (const MlflowExperiment &experiment : *experiments) {
        if (experiment.name == name)
            return found(experiment, runUuid);
    }
    return missing(name);
}

MlflowResult MlflowExperiments::search(const QJsonObject &asked)
{
    const auto experiments = all();
    if (!experiments)
        return refuse(experiments);
    QList<QJsonObject> rows;
    for (const MlflowExperiment &experiment : *experiments) {
        if (mlflowViewTakes(asked.value(QLatin1String("view_type")).toString(), experiment.isDeleted))
            rows.append(asJson(experiment));
    }
    return mlflowSearch(rows, asked, {QStringLiteral("experiments"), QStringLiteral("-experiment_id")});
}

MlflowResult MlflowExperiments::update(const QJsonObject &asked)
{
    auto experiment = byId(asked.value(QLatin1String("experiment_id")).toString());
    if (!experiment)
        return refuse(experiment);
    const QString name = asked.value(QLatin1String("new_name")).toString();
    const auto ids = idsByName();
    if (!ids)
        return refuse(ids);
    if (name.isEmpty() || name.size() > kLongestName || ids->contains(name))
        return refuse(kMlflowInvalid, Words::tr("An experiment cannot be renamed to \"%1\": the name is empty, too long or another's.").arg(name));
    const QString before = std::exchange(experiment->name, name);
    experiment->changedAt = utcNow();
    const auto moved = m_house.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "UPDATE run_tag SET value = ? WHERE name = ? AND value = ?", name, kExperimentTag, before);
        return {};
    });
    if (!moved)
        return refuse(moved);
    return save(*experiment);
}

MlflowResult MlflowExperiments::setTag(const QJsonObject &asked)
{
    auto experiment = byId(asked.value(QLatin1String("experiment_id")).toString());
    if (!experiment)
        return refuse(experiment);
    experiment->tags.insert(asked.value(QLatin1String("key")).toString(), asked.value(QLatin1String("value")).toString());
    experiment->changedAt = utcNow();
    return save(*experiment);
}

MlflowResult MlflowExperiments::setDeleted(const QJsonObject &asked, bool isDeleted)
{
    auto experiment = byId(asked.value(QLatin1String("experiment_id")).toString());
    if (!experiment)
        return refuse(experiment);
    if (experiment->id == 0)
        return refuse(kMlflowInvalid, Words::tr("The experiment Default is always there."));
    experiment->isDeleted = isDeleted;
    experiment->changedAt = utcNow();
    return save(*experiment);
}

} // namespace cairn
