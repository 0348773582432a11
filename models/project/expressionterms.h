// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the filter expressions that buttons and menus of the tables page stand for.
#pragma once

#include <QString>
#include <QVariant>

namespace cairn {

/** A column's name as expressions have it: as it is where that can be read, else in double quotes. */
[[nodiscard]] QString columnTerm(const QString &name);
/** A value as expressions have it: numbers as they are, text in single quotes. */
[[nodiscard]] QString valueTerm(const QVariant &value);

[[nodiscard]] QString missingExpression(const QString &column);
/** Null: missing. */
[[nodiscard]] QString equalsExpression(const QString &column, const QVariant &value);
/** Rows without a value are among the others. */
[[nodiscard]] QString differsExpression(const QString &column, const QVariant &value);
/** Both hold; either may be empty. */
[[nodiscard]] QString bothExpression(const QString &first, const QString &second);

} // namespace cairn
