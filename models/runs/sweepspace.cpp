// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a sweep's space and checks it against the recipe.
#include "models/runs/sweepspace.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sweep)
};

constexpr int kMostAxes = 64;
constexpr qsizetype kMostValues = 10'000;

Error wrong(const QString &file, const QString &name, const QString &what)
{
    return {Words::tr("%1: the parameter %2 %3").arg(file, name, what), {}, Error::Kind::Usage};
}

Result<SweepAxis> listAxis(const QString &file, const QString &name, const QJsonArray &values)
{
    if (values.isEmpty() || values.size() > kMostValues)
        return tl::unexpected<Error>(wrong(file, name, Words::tr("needs from 1 to %1 values.").arg(kMostValues)));
    SweepAxis axis;
    axis.name = name;
    axis.values = values;
    return axis;
}

Result<SweepAxis> rangeAxis(const QString &file, const ParamSpec &spec, const QJsonObject &range)
{
    SweepAxis axis;
    axis.name = spec.name;
    if (range.contains(QLatin1String("values")))
        return listAxis(file, spec.name, range.value(QLatin1String("values")).toArray());
    if (spec.type != ParamType::Integer && spec.type != ParamType::Real)
        return tl::unexpected<Error>(wrong(file, spec.name, Words::tr("is no number; give a list of its values.")));
    axis.low = range.value(QLatin1String("low")).toDouble(std::nan(""));
    axis.high = range.value(QLatin1String("high")).toDouble(std::nan(""));
    axis.isLog = range.value(QLatin1String("log")).toBool();
    axis.isInteger = spec.type == ParamType::Integer;
    axis.steps = range.value(QLatin1String("steps")).toInt();
    if (!std::isfinite(axis.low) || !std::isfinite(axis.high) || axis.low > axis.high)
        return tl::unexpected<Error>(wrong(file, spec.name, Words::tr("needs a number under \"low\" and one that is not smaller under \"high\".")));
    if (axis.isLog && axis.low <= 0)
        return tl::unexpected<Error>(wrong(file, spec.name, Words::tr("cannot have a logarithmic range that begins at 0 or below.")));
    if (axis.steps < 0 || axis.steps > kMostValues)
        return tl::unexpected<Error>(wrong(file, spec.name, Words::tr("cannot have so many steps.")));
    return axis;
}

/** The ends of the axis, or its whole list, have to be what the parameter takes. */
Result<void> checkValues(const Recipe &recipe, const SweepAxis &axis)
{
    const QJsonArray values = axis.isList() ? axis.values : QJsonArray {axis.at(0), axis.at(1)};
    for (const QJsonValue &value : values) {
        QJsonObject given;
        // What else the recipe requires is not this axis' matter.
        for (const ParamSpec &spec : recipe.params) {
            if (spec.isRequired)
                given.insert(spec.name, QStringLiteral("-"));
        }
        given.insert(axis.name, value);
        if (const Result<QJsonObject> checked = checkedParams(recipe, given); !checked)
            return fail(checked);
    }
    return {};
}

} // namespace

QJsonValue SweepAxis::at(double place) const
{
    place = std::clamp(place, 0.0, 1.0);
    if (isList())
        return values.at(std::min(qsizetype(place * double(values.size())), values.size() - 1));
    if (isInteger) {
        // Each whole number has the same share of the axis.
        const double from = low - 0.5, to = high + 0.5;
        const double value = isLog ? std::exp(std::log(low) + place * (std::log(high) - std::log(low))) : from + place * (to - from);
        return double(std::clamp(std::round(value), std::ceil(low), std::floor(high)));
    }
    return isLog ? std::clamp(std::exp(std::log(low) + place * (std::log(high) - std::log(low))), low, high) : low + place * (high - low);
}

double SweepAxis::placeOf(const QJsonValue &value) const
{
    if (isList()) {
        for (qsizetype index = 0; index < values.size(); ++index) {
            if (values.at(index) == value)
                return (double(index) + 0.5) / double(values.size());
        }
        return 0;
    }
    if (high <= low)
        return 0.5;
    const double number = value.toDouble();
    if (isLog)
        return number <= 0 ? 0 : std::clamp((std::log(number) - std::log(low)) / (std::log(high) - std::log(low)), 0.0, 1.0);
    const double half = isInteger ? 0.5 : 0;
    return std::clamp((number - low + half) / (high - low + 2 * half), 0.0, 1.0);
}

QJsonArray SweepAxis::grid(int fallback) const
{
    if (isList())
        return values;
    int count = std::max(1, steps > 0 ? steps : fallback);
    if (isInteger)
        count = int(std::min<double>(count, std::floor(high) - std::ceil(low) + 1));
    QJsonArray grid;
    for (int step = 0; step < count; ++step) {
        const double share = count == 1 ? 0.5 : double(step) / (count - 1);
        double value = isLog ? std::exp(std::log(low) + share * (std::log(high) - std::log(low))) : low + share * (high - low);
        value = std::clamp(isInteger ? std::round(value) : value, low, high);
        if (grid.isEmpty() || grid.last() != QJsonValue(value))
            grid.append(value);
    }
    return grid;
}

Result<SweepSpace> sweepSpaceFromJson(const QByteArray &json, const Recipe &recipe, const QString &file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject() || document.object().isEmpty() || document.object().size() > kMostAxes) {
        return fail(Words::tr("%1 is no space of values: a JSON object such as {\"learning_rate\": {\"low\": 0.01, \"high\": 0.3, \"log\": true}, "
                              "\"max_depth\": [3, 5, 7]} is needed%2.").arg(file, document.isNull() ? QStringLiteral(" (%1)").arg(problem.errorString()) : QString()),
            {}, Error::Kind::Usage);
    }
    const QJsonObject object = document.object();
    SweepSpace space;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const ParamSpec *spec = recipe.param(entry.key());
        if (!spec)
            return tl::unexpected<Error>(wrong(file, entry.key(), Words::tr("is none that the recipe %1 takes.").arg(recipe.name)));
        const Result<SweepAxis> axis = entry.value().isArray() ? listAxis(file, entry.key(), entry.value().toArray()) : rangeAxis(file, *spec, entry.value().toObject());
        if (!axis)
            return fail(axis);
        if (Result<void> checked = checkValues(recipe, *axis); !checked)
            return fail(checked);
        space.append(*axis);
    }
    return space;
}

QJsonObject sweepSpaceAsJson(const SweepSpace &space)
{
    QJsonObject object;
    for (const SweepAxis &axis : space) {
        if (axis.isList()) {
            object.insert(axis.name, axis.values);
            continue;
        }
        QJsonObject range {{QStringLiteral("low"), axis.low}, {QStringLiteral("high"), axis.high}};
        if (axis.isLog)
            range.insert(QStringLiteral("log"), true);
        if (axis.steps > 0)
            range.insert(QStringLiteral("steps"), axis.steps);
        object.insert(axis.name, range);
    }
    return object;
}

} // namespace cairn
