// SPDX-License-Identifier: GPL-3.0-or-later
// Writes confusion.json.
#include "app/trainer/outcome.h"

#include "app/trainer/files.h"

#include <nlohmann/json.hpp>

namespace cairn {

void writeConfusion(const std::filesystem::path &path, const std::vector<std::string> &classes,
    const std::vector<std::pair<std::string, ConfusionMatrix>> &matrices)
{
    nlohmann::json object = { { "classes", classes }, { "rows", "labelled" }, { "columns", "predicted" } };
    for (const auto &[name, matrix] : matrices) {
        auto rows = nlohmann::json::array();
        for (std::size_t labelled = 0; labelled < matrix.classes(); ++labelled) {
            auto row = nlohmann::json::array();
            for (std::size_t predicted = 0; predicted < matrix.classes(); ++predicted)
                row.push_back(matrix.count(labelled, predicted));
            rows.push_back(row);
        }
        object[name] = rows;
    }
    replaceFile(path, object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

} // namespace cairn
