// SPDX-License-Identifier: GPL-3.0-or-later
// Whole lines of a log that grows. Only for the readers of logs.
#pragma once

#include <QByteArrayView>

namespace cairn {

/** Calls `take(line)` for each whole line from `at` on, without its line feed, and gives how far it came. At the end of a log the last
    line needs no line feed. */
template<typename Take>
qsizetype takeLines(QByteArrayView bytes, bool isEnd, Take take, qsizetype at = 0)
{
    while (at < bytes.size()) {
        const qsizetype newline = bytes.indexOf('\n', at);
        if (newline < 0 && !isEnd)
            break;
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        take(bytes.sliced(at, end - at));
        at = newline < 0 ? end : newline + 1;
    }
    return at;
}

} // namespace cairn
