// SPDX-License-Identifier: GPL-3.0-or-later
// Compares with SQLite's own texts for these codes, which are part of its interface.
#include "models/project/diskerror.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace cairn {

bool isDiskError(const Error &error)
{
    constexpr std::array kCodes {SQLITE_FULL, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CANTOPEN};
    return std::any_of(kCodes.begin(), kCodes.end(), [&](int code) { return error.detail == QString::fromUtf8(sqlite3_errstr(code)); });
}

} // namespace cairn
