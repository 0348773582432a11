// SPDX-License-Identifier: GPL-3.0-or-later
// What both trainers leave behind in the same way, and how long they may take for it after a stop.
#pragma once

#include "app/trainer/scores.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cairn {

/// After a stop the model is saved at once; what else is worth having must fit into a few seconds.
class Deadline {
public:
    static Deadline never() { return {}; }
    static Deadline soon() { return Deadline(std::chrono::steady_clock::now() + std::chrono::seconds(3)); }

    [[nodiscard]] bool isOver() const { return m_end && std::chrono::steady_clock::now() >= *m_end; }

private:
    Deadline() = default;
    explicit Deadline(std::chrono::steady_clock::time_point end)
        : m_end(end)
    {
    }

    std::optional<std::chrono::steady_clock::time_point> m_end;
};

/// {"classes": [...], "rows": "labelled", "columns": "predicted", "val": [[...]], "test": [[...]]}
void writeConfusion(const std::filesystem::path &path, const std::vector<std::string> &classes,
    const std::vector<std::pair<std::string, ConfusionMatrix>> &matrices);

} // namespace cairn
