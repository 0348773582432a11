// SPDX-License-Identifier: GPL-3.0-or-later
// MLflow's codes, and numbers as protobuf writes them into JSON.
#include "models/runs/mlflowanswer.h"

#include <QHash>
#include <QJsonDocument>

#include <cmath>

namespace cairn {
namespace {

int statusOf(const QByteArray &code)
{
    static const QHash<QByteArray, int> kStatuses = {{"RESOURCE_DOES_NOT_EXIST", 404}, {"ENDPOINT_NOT_FOUND", 404}, {"INVALID_PARAMETER_VALUE", 400},
        {"BAD_REQUEST", 400}, {"RESOURCE_ALREADY_EXISTS", 400}, {"INVALID_STATE", 400}, {"NOT_IMPLEMENTED", 501}, {"UNAUTHENTICATED", 401},
        {"PERMISSION_DENIED", 403}, {"REQUEST_LIMIT_EXCEEDED", 429}, {"TEMPORARILY_UNAVAILABLE", 503}};
    return kStatuses.value(code, 500);
}

} // namespace

tl::unexpected<MlflowRefusal> refuse(const char *code, const QString &message) { return tl::unexpected<MlflowRefusal>(MlflowRefusal {code, message}); }

tl::unexpected<MlflowRefusal> refuse(const Error &error) { return refuse("INTERNAL_ERROR", error.sentence); }

MlflowAnswer mlflowAnswer(const MlflowResult &result)
{
    if (result)
        return {200, "application/json", QJsonDocument(*result).toJson(QJsonDocument::Compact), {}};
    const QJsonObject body {{QStringLiteral("error_code"), QString::fromLatin1(result.error().code)}, {QStringLiteral("message"), result.error().message}};
    return {statusOf(result.error().code), "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

std::optional<qint64> mlflowInteger(const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    // toInteger() gives its default for what is no whole number.
    const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
    if (whole != std::numeric_limits<qint64>::min())
        return whole;
    const double number = value.toDouble();
    return std::abs(number) < 9e18 ? std::optional(qint64(number)) : std::nullopt;
}

std::optional<double> mlflowNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (!value.isString())
        return std::nullopt;
    bool isNumber = false;
    const double number = value.toString().replace(QLatin1String("Infinity"), QLatin1String("inf")).toLower().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QJsonValue mlflowNumberJson(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    return value;
}

QJsonObject mlflowPair(const QString &key, const QString &value) { return {{QStringLiteral("key"), key}, {QStringLiteral("value"), value}}; }

} // namespace cairn
