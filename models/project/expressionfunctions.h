// SPDX-License-Identifier: GPL-3.0-or-later
// The functions that expressions have beyond SQLite's own.
#pragma once

#include <QtGlobal>

struct sqlite3;

namespace cairn {

/** has_word(text, word): 1 where the word stands in the text as a whole word, without regard to case; NULL for no text.
    chance(number, seed): a number from 0 up to 1 that looks as if drawn by lot, the same for the same two on every machine. */
void addExpressionFunctions(sqlite3 *database);

/** What chance() gives: the finalizer of SplitMix64 (Steele, Lea and Flood 2014) over both. */
[[nodiscard]] double chanceOf(qint64 number, qint64 seed);

} // namespace cairn
