// SPDX-License-Identifier: GPL-3.0-or-later
// The files come from any program, so whatever does not fit is left out.
#include "models/insight/modelfacts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr qint64 kLargestFile = 16 << 20;
constexpr qsizetype kMostColumns = 2'000;
constexpr qsizetype kMostPoints = 1'000;

QJsonDocument documentIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile)
        return {};
    return QJsonDocument::fromJson(file.read(kLargestFile));
}

QList<ModelFacts::Importance> importancesIn(const QJsonArray &array)
{
    QList<ModelFacts::Importance> importances;
    double sum = 0;
    for (const QJsonValue &each : array) {
        const QString name = each[QLatin1String("name")].toString();
        const double gain = each[QLatin1String("gain")].toDouble(-1);
        if (name.isEmpty() || !std::isfinite(gain) || gain < 0 || importances.size() >= kMostColumns)
            continue;
        importances.append({name, gain});
        sum += gain;
    }
    for (ModelFacts::Importance &each : importances)
        each.share = sum > 0 ? each.share / sum : 0;
    std::stable_sort(importances.begin(), importances.end(), [](const auto &left, const auto &right) { return left.share > right.share; });
    return importances;
}

std::optional<ModelFacts::Dependence> dependenceIn(const QJsonObject &object, qsizetype width)
{
    ModelFacts::Dependence dependence;
    dependence.name = object[QLatin1String("name")].toString();
    dependence.isMoment = object[QLatin1String("kind")].toString() == QLatin1String("datetime");
    for (const QJsonValue &point : object[QLatin1String("points")].toArray()) {
        const QJsonValue at = point[QLatin1String("at")];
        QList<double> means;
        for (const QJsonValue &mean : point[QLatin1String("mean")].toArray())
            means.append(mean.toDouble());
        const bool fits = means.size() == width && (at.isDouble() || at.isString())
            && (dependence.at.isEmpty() || at.isString() == !dependence.categories.isEmpty());
        if (!fits || dependence.at.size() >= kMostPoints)
            continue;
        dependence.at.append(at.isString() ? double(dependence.at.size()) : at.toDouble());
        if (at.isString())
            dependence.categories.append(at.toString());
        dependence.means.append(means);
    }
    if (dependence.name.isEmpty() || dependence.at.isEmpty())
        return {};
    return dependence;
}

} // namespace

const ModelFacts::Dependence *ModelFacts::dependence(const QString &column) const
{
    const auto found = std::find_if(dependences.cbegin(), dependences.cend(), [&](const Dependence &each) { return each.name == column; });
    return found == dependences.cend() ? nullptr : &*found;
}

std::optional<ModelFacts> readModelFacts(const QString &artifactsFolder)
{
    const QDir folder(artifactsFolder);
    ModelFacts facts;
    facts.importances = importancesIn(documentIn(folder.filePath(QStringLiteral("importance.json"))).array());
    const QJsonObject object = documentIn(folder.filePath(QStringLiteral("dependence.json"))).object();
    for (const QJsonValue &name : object[QLatin1String("classes")].toArray())
        facts.classes.append(name.toString());
    for (const QJsonValue &column : object[QLatin1String("columns")].toArray()) {
        const auto dependence = dependenceIn(column.toObject(), qMax<qsizetype>(1, facts.classes.size()));
        if (dependence && facts.dependences.size() < kMostColumns)
            facts.dependences.append(*dependence);
    }
    if (facts.importances.isEmpty() && facts.dependences.isEmpty())
        return {};
    return facts;
}

} // namespace cairn
