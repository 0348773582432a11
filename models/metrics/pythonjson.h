// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as Python's json module writes it: with the bare words NaN, Infinity and -Infinity.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace cairn {

/** Nothing where the text is no object. The bare words have become texts. */
[[nodiscard]] std::optional<QJsonObject> objectFromPython(QByteArray text);

/** A number, or one of the texts that stand for one; nothing for all else. */
[[nodiscard]] std::optional<double> numberFromPython(const QJsonValue &value);

} // namespace cairn
