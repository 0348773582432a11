// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's best model answers to questions about pictures, in the words of app/predictor/conversation.h.
#pragma once

#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>

namespace cairn {

class PictureAnswers {
public:
    virtual ~PictureAnswers() = default;
    [[nodiscard]] virtual nlohmann::json opened() const = 0;
    [[nodiscard]] virtual nlohmann::json about(const nlohmann::json &question) = 0;
};

/// Of image-detect and image-segment; null for another recipe's model. The description is model.json, which may come
/// from a stranger: throws Failure where it makes no sense.
[[nodiscard]] std::unique_ptr<PictureAnswers> openDenseAnswers(
    const nlohmann::json &description, const std::filesystem::path &modelFolder);

} // namespace cairn
