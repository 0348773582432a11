// SPDX-License-Identifier: GPL-3.0-or-later
// JSON of which equal values have equal text, so that digests of it can be compared.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace cairn {

/** Keys sorted, no spaces, UTF-8, numbers in the shortest text that reads back the same (20, not 20.0). */
[[nodiscard]] QByteArray canonicalJson(const QJsonObject &object);
[[nodiscard]] QByteArray canonicalJson(const QJsonArray &array);

} // namespace cairn
