// SPDX-License-Identifier: GPL-3.0-or-later
// W&B's items as names, numbers and texts. Only for the reader of its logs.
#pragma once

#include <wandbrecords.pb.h>

#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>

namespace cairn::wandbvalues {

inline constexpr qsizetype kMostParams = 10'000;

/** Cut where it is beyond all measure. */
[[nodiscard]] QString textOf(const std::string &bytes);
/** UTC; 0 where it is none. */
[[nodiscard]] double secondsOf(const wandbrecords::Time &time);
/** Nested names with dots. */
[[nodiscard]] std::string nameOf(const wandbrecords::Item &item);
[[nodiscard]] const std::string &topOf(const wandbrecords::Item &item);
/** Names of W&B's own bookkeeping. */
[[nodiscard]] bool isOwn(const std::string &name);
/** A whole JSON text that is one number; NaN, Infinity and -Infinity too, as Python writes them. */
[[nodiscard]] std::optional<double> numberOf(std::string_view json);
[[nodiscard]] std::optional<double> numberOf(const wandbrecords::Item &item);
[[nodiscard]] const std::string &jsonOf(const wandbrecords::Item &item);
[[nodiscard]] QJsonValue jsonValueOf(const wandbrecords::Item &item);
/** Texts as they are, lists and the like as JSON. */
[[nodiscard]] QJsonValue plain(const QJsonValue &value);
/** Nested settings become names with dots. */
void addParams(QJsonObject &params, const QString &name, const QJsonValue &value, int depth = 0);
/** The kind of a picture, a table and the like, which is said beside its file; nothing for others. */
[[nodiscard]] QString mediaKind(const QJsonValue &value);

} // namespace cairn::wandbvalues
