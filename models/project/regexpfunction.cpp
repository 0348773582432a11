// SPDX-License-Identifier: GPL-3.0-or-later
// A constant pattern is compiled once a statement; how long a match may take is bounded by PCRE's own limit.
#include "models/project/regexpfunction.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <sqlite3.h>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Expression)
};

/** Steps back that one text may cost: a few milliseconds. A pattern cannot raise the limit, only lower it (pcre2pattern). */
const QString kLimit = QStringLiteral("(*LIMIT_MATCH=200000)");

QString textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(bytes, sqlite3_value_bytes(value));
}

void refuse(sqlite3_context *context, const QString &sentence) { sqlite3_result_error(context, sentence.toUtf8().constData(), -1); }

/** The compiled pattern; null after an error was told. */
const QRegularExpression *patternOf(sqlite3_context *context, sqlite3_value *value)
{
    if (const auto *known = static_cast<const QRegularExpression *>(sqlite3_get_auxdata(context, 0)))
        return known;
    const QString pattern = textOf(value);
    auto *compiled = new QRegularExpression(kLimit + pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (!compiled->isValid()) {
        const qsizetype place = compiled->patternErrorOffset() - kLimit.size();
        refuse(context, Text::tr("the pattern %1 is wrong at character %2: %3").arg(pattern).arg(qMax<qsizetype>(place, 0) + 1).arg(compiled->errorString()));
        delete compiled;
        return nullptr;
    }
    sqlite3_set_auxdata(context, 0, compiled, [](void *old) { delete static_cast<QRegularExpression *>(old); });
    // SQLite may have thrown it away at once where it has no room for it.
    return static_cast<const QRegularExpression *>(sqlite3_get_auxdata(context, 0));
}

void regexp(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL || sqlite3_value_type(values[1]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const QRegularExpression *pattern = patternOf(context, values[0]);
    if (!pattern)
        return;
    const QRegularExpressionMatch match = pattern->match(textOf(values[1]));
    if (!match.isValid())
        return refuse(context, Text::tr("the pattern takes too long on some text; make it simpler"));
    sqlite3_result_int(context, match.hasMatch());
}

} // namespace

void addRegexpFunction(sqlite3 *handle)
{
    sqlite3_create_function_v2(handle, "regexp", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, regexp, nullptr, nullptr, nullptr);
}

} // namespace cairn
