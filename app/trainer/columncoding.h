// SPDX-License-Identifier: GPL-3.0-or-later
// How a column of texts or dates becomes numbers where the trees are not to take it as it is: wished for a column at a time.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cairn {

enum class Coding {
    AsIs, ///< numbers as numbers, moments as seconds, texts as categories
    OneHot, ///< a column of 0 and 1 for each value
    Ordinal, ///< the value's place when all are put in order, numbers in texts by their size
    DateParts, ///< year, month, day, weekday and hour
    TextHash, ///< how often words of each of so many baskets stand in the text
};

struct CodingWish {
    Coding coding = Coding::AsIs;
    int baskets = 32; ///< of TextHash
};

/// "city=one-hot, size=ordinal, day=date-parts, note=text-hash:64": what is wished of each column. Throws Failure
/// with a sentence where that cannot be read.
[[nodiscard]] std::map<std::string, CodingWish> codingsIn(const std::string &list);

[[nodiscard]] std::string_view codingName(Coding coding);
[[nodiscard]] std::optional<Coding> codingFromName(std::string_view name);

/// "year", "month", "day", "weekday" (1 is Monday) and "hour".
[[nodiscard]] const std::vector<std::string> &datePartNames();
[[nodiscard]] std::optional<float> datePart(std::string_view part, std::string_view cell);
/// How many words of the cell fall into each basket; words are runs of letters and digits, without regard to
/// ASCII case.
[[nodiscard]] std::vector<float> hashedWords(std::string_view cell, int baskets);
/// "2" before "10", and "10-20" before "100-200".
[[nodiscard]] bool isOrderedBefore(const std::string &left, const std::string &right);

} // namespace cairn
