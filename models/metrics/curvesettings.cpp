// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the tables project and saved_view. What another program wrote there may be anything: then it counts as not said.
#include "models/metrics/curvesettings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CurveSettings)
};

constexpr const char *kPage = "curves";

QString settingOf(SQLite::Database &database, const char *key)
{
    QString value;
    const Result<void> read = guarded({}, [&]() -> Result<void> {
        SQLite::Statement query(database, "SELECT value FROM project WHERE key = ?");
        bindAll(query, QString::fromLatin1(key));
        if (query.executeStep())
            value = textColumn(query, 0);
        return {};
    });
    return read ? value : QString();
}

Result<void> writeSetting(Project &project, const char *key, const QString &value)
{
    const Result<WriteGate *> gate = project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "INSERT INTO project(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value", QString::fromLatin1(key), value);
        return {};
    });
}

QJsonObject objectOf(SQLite::Database &database, const char *key) { return QJsonDocument::fromJson(settingOf(database, key).toUtf8()).object(); }

QString jsonText(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

} // namespace

CostRate costRate(SQLite::Database &database)
{
    const QJsonObject object = objectOf(database, "cost_rate");
    const double perHour = object.value(QStringLiteral("per_hour")).toDouble();
    return {std::isfinite(perHour) && perHour > 0 ? perHour : 0, object.value(QStringLiteral("currency")).toString().left(8)};
}

Result<void> setCostRate(Project &project, const CostRate &rate)
{
    if (!std::isfinite(rate.perHour) || rate.perHour < 0)
        return fail(Text::tr("An hour costs a number of 0 or more."));
    return writeSetting(project, "cost_rate", jsonText({{QStringLiteral("per_hour"), rate.perHour}, {QStringLiteral("currency"), rate.currency}}));
}

QHash<QString, double> humanLevels(SQLite::Database &database)
{
    QHash<QString, double> levels;
    const QJsonObject object = objectOf(database, "human_levels");
    for (auto level = object.begin(); level != object.end(); ++level) {
        if (level->isDouble())
            levels.insert(level.key(), level->toDouble());
    }
    return levels;
}

Result<void> setHumanLevel(Project &project, const QString &metric, std::optional<double> level)
{
    QJsonObject object = objectOf(project.reader(), "human_levels");
    if (level && std::isfinite(*level))
        object.insert(metric, *level);
    else
        object.remove(metric);
    return writeSetting(project, "human_levels", jsonText(object));
}

Result<QList<CurveTemplate>> CurveTemplates::all(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<CurveTemplate>> {
        SQLite::Statement query(database, "SELECT id, name, definition FROM saved_view WHERE page = ? ORDER BY name COLLATE NOCASE, name");
        bindAll(query, QString::fromLatin1(kPage));
        QList<CurveTemplate> templates;
        while (query.executeStep())
            templates.append({integerColumn(query, 0), textColumn(query, 1), textColumn(query, 2).toUtf8()});
        return templates;
    });
}

Result<void> CurveTemplates::save(Project &project, const QString &name, const QByteArray &definition)
{
    if (name.trimmed().isEmpty())
        return fail(Text::tr("An arrangement needs a name."));
    const Result<WriteGate *> gate = project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "INSERT INTO saved_view(page, name, definition) VALUES(?, ?, ?) ON CONFLICT(page, name) DO UPDATE SET definition = excluded.definition",
            QString::fromLatin1(kPage), name.trimmed(), QString::fromUtf8(definition));
        return {};
    });
}

Result<void> CurveTemplates::remove(Project &project, qint64 id)
{
    const Result<WriteGate *> gate = project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "DELETE FROM saved_view WHERE page = ? AND id = ?", QString::fromLatin1(kPage), id);
        return {};
    });
}

} // namespace cairn
