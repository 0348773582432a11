// SPDX-License-Identifier: GPL-3.0-or-later
// XGBoost's C API as values that free themselves and throw Failure.
#pragma once

#include "app/trainer/featurecolumn.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace cairn {

/// Rows of features as XGBoost holds them.
class BoosterMatrix {
public:
    /// Features come row after row; not-a-number is missing.
    BoosterMatrix(std::span<const float> features, const std::vector<FeatureColumn> &columns, int threads);
    ~BoosterMatrix();
    BoosterMatrix(const BoosterMatrix &) = delete;
    BoosterMatrix &operator=(const BoosterMatrix &) = delete;

    void setLabels(std::span<const float> labels);
    [[nodiscard]] void *handle() const { return m_handle; }

private:
    void *m_handle = nullptr;
};

using BoosterSettings = std::map<std::string, std::string>;

class Booster {
public:
    enum class Output { Value = 0, Margin = 1, Contributions = 2 };

    /// Predictions for the matrices named here are kept and only brought forward by each new round.
    Booster(const std::vector<const BoosterMatrix *> &matrices, const BoosterSettings &settings);
    static Booster load(const std::filesystem::path &path, int threads);
    ~Booster();
    Booster(Booster &&other) noexcept;
    Booster &operator=(Booster &&) = delete;

    void boost(int round, const BoosterMatrix &train);
    /// A new booster of the first rounds only.
    [[nodiscard]] Booster firstRounds(int count) const;
    /// Row after row; contributions have one number a feature and the bias last, class after class.
    /// The view holds until the next call.
    [[nodiscard]] std::span<const float> predict(const BoosterMatrix &matrix, Output output) const;
    /// One number a feature, for "total_gain", "total_cover" or "weight".
    [[nodiscard]] std::vector<double> importance(const std::string &kind, std::size_t features) const;
    void save(const std::filesystem::path &path) const;

private:
    explicit Booster(void *handle)
        : m_handle(handle)
    {
    }

    void *m_handle = nullptr;
};

} // namespace cairn
