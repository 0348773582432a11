// SPDX-License-Identifier: GPL-3.0-or-later
// What the MLflow endpoint is asked and what it answers, free of sockets; and the small readings of JSON that all its parts need.
#pragma once

#include "models/project/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

#include <optional>

namespace cairn {

struct MlflowRequest {
    QByteArray method;
    QString path; ///< decoded, without the query
    QUrlQuery query;
    QByteArray body;
    QString runUuid; ///< of the run whose program asks, where its token says so
};

struct MlflowAnswer {
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    QString file; ///< its bytes are the body, where it is not empty
};

/** An error as MLflow's clients know it: one of their codes and a sentence. */
struct MlflowRefusal {
    QByteArray code;
    QString message;
};

using MlflowResult = tl::expected<QJsonObject, MlflowRefusal>;

[[nodiscard]] tl::unexpected<MlflowRefusal> refuse(const char *code, const QString &message);
[[nodiscard]] tl::unexpected<MlflowRefusal> refuse(const Error &error);
template<typename T>
[[nodiscard]] tl::unexpected<MlflowRefusal> refuse(const tl::expected<T, MlflowRefusal> &result)
{
    return tl::unexpected<MlflowRefusal>(result.error());
}

inline constexpr auto kMlflowInvalid = "INVALID_PARAMETER_VALUE";
inline constexpr auto kMlflowMissing = "RESOURCE_DOES_NOT_EXIST";

[[nodiscard]] MlflowAnswer mlflowAnswer(const MlflowResult &result);

/** Whole numbers come as numbers or as texts. */
[[nodiscard]] std::optional<qint64> mlflowInteger(const QJsonValue &value);
/** Values that are not finite come as texts. */
[[nodiscard]] std::optional<double> mlflowNumber(const QJsonValue &value);
[[nodiscard]] QJsonValue mlflowNumberJson(double value);
[[nodiscard]] QJsonObject mlflowPair(const QString &key, const QString &value);
[[nodiscard]] inline qint64 milliseconds(double utcSeconds) { return qint64(utcSeconds * 1000 + 0.5); }

} // namespace cairn
