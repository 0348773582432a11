// SPDX-License-Identifier: GPL-3.0-or-later
// What a detector's and a segmenter's run have in common, from the first batch to the last prediction.
#pragma once

#include "app/trainer/epochloop.h"
#include "app/trainer/files.h"
#include "app/trainer/outcome.h"
#include "app/trainer/runenvironment.h"
#include "app/trainer/scaledpictures.h"

#include <nlohmann/json.hpp>
#include <string>

namespace cairn {

class DenseRun {
public:
    /// Reads the pictures. Throws Failure when none can be learned from.
    DenseRun(const RunEnvironment &environment, const Parameters &parameters, const ShapeDataset &dataset);
    virtual ~DenseRun() = default;
    DenseRun(const DenseRun &) = delete;
    DenseRun &operator=(const DenseRun &) = delete;

    /// The exit code.
    int run();

protected:
    [[nodiscard]] virtual DenseShape shape() const = 0;
    /// The metric by which the best epoch is chosen.
    [[nodiscard]] virtual std::string choosingMetric() const = 0;
    [[nodiscard]] virtual nlohmann::json description() const = 0; ///< for model.json
    /// Appends what the network is to say of a view of size viewSize().
    virtual void appendTargets(
        std::size_t picture, const ScaledPicture &scaled, const View &view, DenseTargets &targets) const
        = 0;
    /// Adds the loss and how good the network is on pictures, `goOn` asked in between: false when it said no.
    [[nodiscard]] virtual bool judge(DenseNetwork &network, const std::vector<std::size_t> &places,
        const std::string &prefix, const std::function<bool()> &goOn, Metrics &metrics) const
        = 0;
    /// JSON objects with kind, geometry, class and score.
    [[nodiscard]] virtual nlohmann::json predictions(DenseNetwork &network, const ScaledPicture &scaled) const = 0;
    [[nodiscard]] virtual double rotateDegrees() const { return 0; }

    [[nodiscard]] int viewSize() const { return m_viewSize; }
    [[nodiscard]] const std::vector<std::size_t> &trainPlaces() const { return m_train; }

    const Parameters &m_parameters;
    const ShapeDataset &m_dataset;
    ScaledPictures m_pictures;
    PixelScale m_scale;

private:
    double trainStep(DenseNetwork &network, int epoch, std::size_t step, double rate);
    void shuffle(int epoch);
    void addView(std::size_t picture, std::uint64_t seed, float *out, DenseTargets &targets) const;
    [[nodiscard]] bool writePredictions(DenseNetwork &network, const Deadline &deadline) const;
    void judgeTest(DenseNetwork &network, int best, const Deadline &deadline, MetricsWriter &metrics) const;
    void writeModel(const DenseNetwork &network, int epoch) const;

    const RunEnvironment &m_environment;
    int m_threads;
    int m_viewSize;
    std::size_t m_batchSize;
    std::vector<std::size_t> m_train, m_val, m_test;
    std::vector<std::size_t> m_order; ///< of an epoch
};

} // namespace cairn
