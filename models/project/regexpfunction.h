// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL function behind `text REGEXP 'pattern'`, which SQLite leaves to its user.
#pragma once

struct sqlite3;

namespace cairn {

/** Perl's patterns (QRegularExpression), found anywhere in the text, with regard to case unless the pattern begins with (?i). NULL where
    the text is NULL. A pattern that is none, or that has to be tried too long on a text, ends the statement with an error. */
void addRegexpFunction(sqlite3 *handle);

} // namespace cairn
