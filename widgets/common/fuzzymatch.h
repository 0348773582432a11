// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzzy matching for the command palette: the typed letters in order, the better the closer to word
// beginnings.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace cairn {

struct FuzzyMatch {
    int score = 0; // more is better
    QList<int> positions; // of the matched characters in the text
};

// Nothing when a letter is missing. Case and accents do not count; an empty pattern matches all with score 0.
// Spaces in the pattern separate words that may come in any order.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

} // namespace cairn
