// SPDX-License-Identifier: GPL-3.0-or-later
// A failure that a person can mend: one sentence, thrown where it is met and printed once by main().
#pragma once

#include <sstream>
#include <stdexcept>
#include <string>

namespace cairn {

class Failure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Joins its parts into one text: sentence("Row ", 12, " is empty.").
template <typename... Parts> [[nodiscard]] std::string sentence(const Parts &...parts)
{
    std::ostringstream out;
    (out << ... << parts);
    return out.str();
}

} // namespace cairn
