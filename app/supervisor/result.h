// SPDX-License-Identifier: GPL-3.0-or-later
// What can fail returns a value or one sentence for the person; without Qt, the supervisor has its own Result.
#pragma once

#include <cstring>
#include <string>
#include <tl/expected.hpp>

namespace cairn::supervisor {

template <typename T> using Result = tl::expected<T, std::string>;

inline tl::unexpected<std::string> failure(std::string sentence)
{
    return tl::unexpected<std::string>(std::move(sentence));
}

// The system's own words for an error number.
inline std::string systemWords(int errorNumber)
{
    return std::strerror(errorNumber);
}

} // namespace cairn::supervisor
