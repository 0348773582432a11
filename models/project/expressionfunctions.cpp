// SPDX-License-Identifier: GPL-3.0-or-later
// Deterministic, and without any reach beyond their arguments.
#include "models/project/expressionfunctions.h"

#include "models/project/words.h"

#include <sqlite3.h>

namespace cairn {
namespace {

std::string_view textArgument(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, std::size_t(sqlite3_value_bytes(value))) : std::string_view();
}

void hasWordFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL || sqlite3_value_type(arguments[1]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    // The word is the same for all rows: it is folded once.
    auto *word = static_cast<std::string *>(sqlite3_get_auxdata(context, 1));
    std::string folded;
    if (!word) {
        folded = foldedWord(textArgument(arguments[1]));
        sqlite3_set_auxdata(context, 1, new std::string(folded), [](void *kept) { delete static_cast<std::string *>(kept); });
        word = &folded;
    }
    sqlite3_result_int(context, !word->empty() && hasWord(textArgument(arguments[0]), *word));
}

void chanceFunction(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL || sqlite3_value_type(arguments[1]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    sqlite3_result_double(context, chanceOf(sqlite3_value_int64(arguments[0]), sqlite3_value_int64(arguments[1])));
}

} // namespace

double chanceOf(qint64 number, qint64 seed)
{
    quint64 z = quint64(number) * 0x9E3779B97F4A7C15ULL + quint64(seed) * 0xD1342543DE82EF95ULL + 0x9E3779B97F4A7C15ULL;
    for (int round = 0; round < 2; ++round) {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        z ^= z >> 31;
    }
    return double(z >> 11) * 0x1p-53;
}

void addExpressionFunctions(sqlite3 *database)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(database, "has_word", 2, kFlags, nullptr, hasWordFunction, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(database, "chance", 2, kFlags, nullptr, chanceFunction, nullptr, nullptr, nullptr);
}

} // namespace cairn
