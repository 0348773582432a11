// SPDX-License-Identifier: GPL-3.0-or-later
// One JSON object a line; empty lines are passed over.
#include "app/trainer/itemlines.h"

#include "app/trainer/failure.h"
#include "app/trainer/files.h"

#include <algorithm>

namespace cairn {

using nlohmann::json;

std::vector<json> readItemLines(const std::filesystem::path &path)
{
    const std::string text = readWholeFile(path);
    std::vector<json> items;
    std::size_t line = 0;
    for (std::size_t begin = 0; begin < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const auto one = std::string_view(text).substr(begin, end - begin);
        begin = end + 1;
        if (one.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        items.push_back(json::parse(one, nullptr, false));
        if (!items.back().is_object())
            throw Failure(sentence("Line ", line + 1, " of ", path.string(), " is not a JSON object."));
    }
    return items;
}

} // namespace cairn
