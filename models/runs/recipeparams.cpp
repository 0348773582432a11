// SPDX-License-Identifier: GPL-3.0-or-later
// Checks values against a recipe's parameters.
#include "models/runs/recipe.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

constexpr double kLargestWhole = 9007199254740992.0; // 2^53: beyond it a JSON number is no longer exact

QString shown(const ParamSpec &spec) { return spec.label == spec.name ? spec.name : QStringLiteral("%1 (%2)").arg(spec.label, spec.name); }

QString numberText(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

QString rangeText(const ParamSpec &spec)
{
    if (spec.minimum && spec.maximum)
        return Words::tr("from %1 to %2").arg(numberText(*spec.minimum), numberText(*spec.maximum));
    if (spec.minimum)
        return Words::tr("of at least %1").arg(numberText(*spec.minimum));
    if (spec.maximum)
        return Words::tr("of at most %1").arg(numberText(*spec.maximum));
    return {};
}

tl::unexpected<Error> misfit(const ParamSpec &spec, const QJsonValue &value)
{
    const QString given = value.isNull() || value.isUndefined() ? Words::tr("nothing") : QLatin1Char('"') + paramText(value) + QLatin1Char('"');
    const QString range = rangeText(spec);
    switch (spec.type) {
    case ParamType::Integer:
        return range.isEmpty() ? fail(Words::tr("%1 takes a whole number, not %2.").arg(shown(spec), given))
                               : fail(Words::tr("%1 takes a whole number %3, not %2.").arg(shown(spec), given, range));
    case ParamType::Real:
        return range.isEmpty() ? fail(Words::tr("%1 takes a number, not %2.").arg(shown(spec), given))
                               : fail(Words::tr("%1 takes a number %3, not %2.").arg(shown(spec), given, range));
    case ParamType::Choice:
        return fail(Words::tr("%1 is one of %3, not %2.").arg(shown(spec), given, spec.choices.join(QLatin1String(", "))));
    case ParamType::Boolean:
        return fail(Words::tr("%1 is true or false, not %2.").arg(shown(spec), given));
    case ParamType::Text:
    case ParamType::File:
        break;
    }
    return fail(Words::tr("%1 takes a text, not %2.").arg(shown(spec), given));
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = QLocale::c().toDouble(value.toString().trimmed(), &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<bool> truthOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = paramText(value).trimmed().toLower();
    for (const char *word : {"true", "yes", "on", "1"}) {
        if (text == QLatin1String(word))
            return true;
    }
    for (const char *word : {"false", "no", "off", "0"}) {
        if (text == QLatin1String(word))
            return false;
    }
    return std::nullopt;
}

Result<QJsonValue> checkedNumber(const ParamSpec &spec, const QJsonValue &value)
{
    const std::optional<double> number = numberOf(value);
    if (!number || (spec.minimum && *number < *spec.minimum) || (spec.maximum && *number > *spec.maximum))
        return misfit(spec, value);
    if (spec.type == ParamType::Real)
        return QJsonValue(*number);
    if (*number != std::floor(*number) || std::abs(*number) > kLargestWhole)
        return misfit(spec, value);
    return QJsonValue(qint64(*number));
}

Result<QJsonValue> checkedValue(const ParamSpec &spec, const QJsonValue &value)
{
    switch (spec.type) {
    case ParamType::Integer:
    case ParamType::Real:
        return checkedNumber(spec, value);
    case ParamType::Boolean:
        if (const std::optional<bool> truth = truthOf(value))
            return QJsonValue(*truth);
        return misfit(spec, value);
    case ParamType::Choice:
        if (spec.choices.contains(paramText(value)))
            return QJsonValue(paramText(value));
        return misfit(spec, value);
    case ParamType::Text:
    case ParamType::File:
        break;
    }
    if (value.isObject() || value.isArray())
        return misfit(spec, value);
    if (spec.isRequired && paramText(value).trimmed().isEmpty())
        return fail(Words::tr("%1 is empty; the recipe needs it.").arg(shown(spec)));
    return QJsonValue(paramText(value));
}

} // namespace

QString paramText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const bool isWhole = number == std::floor(number) && std::abs(number) <= kLargestWhole;
        return isWhole ? QString::number(value.toInteger()) : numberText(number);
    }
    default:
        return value.toString();
    }
}

Result<QJsonObject> checkedParams(const Recipe &recipe, const QJsonObject &given)
{
    for (auto entry = given.begin(); entry != given.end(); ++entry) {
        if (recipe.param(entry.key()))
            continue;
        QStringList names;
        for (const ParamSpec &spec : recipe.params)
            names.append(spec.name);
        if (names.isEmpty())
            return fail(Words::tr("The recipe %1 has no parameters, so there is no %2.").arg(recipe.name, entry.key()));
        return fail(Words::tr("The recipe %1 has no parameter %2; it has %3.").arg(recipe.name, entry.key(), names.join(QLatin1String(", "))));
    }
    QJsonObject checked;
    for (const ParamSpec &spec : recipe.params) {
        const QJsonValue wanted = given.value(spec.name);
        const Result<QJsonValue> value = checkedValue(spec, wanted.isUndefined() || wanted.isNull() ? spec.defaultValue : wanted);
        if (!value)
            return fail(value);
        checked.insert(spec.name, *value);
    }
    return checked;
}

Result<QJsonObject> paramsFromAssignments(const Recipe &recipe, const QStringList &assignments)
{
    QJsonObject given;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(QLatin1Char('='));
        if (equals < 1)
            return fail(Words::tr("\"%1\" is no parameter; write it as NAME=VALUE.").arg(assignment));
        given.insert(assignment.left(equals).trimmed(), assignment.mid(equals + 1));
    }
    return checkedParams(recipe, given);
}

} // namespace cairn
