// SPDX-License-Identifier: GPL-3.0-or-later
// The epochs of an image-classify run: feeds batches, reports metrics, keeps the best epoch.
#pragma once

#include "app/trainer/examplesource.h"
#include "app/trainer/imagedataset.h"
#include "app/trainer/metricswriter.h"
#include "app/trainer/network.h"
#include "app/trainer/parameters.h"
#include "app/trainer/scores.h"

#include <functional>
#include <span>

namespace cairn {

/// Predictions for examples that the source has.
[[nodiscard]] std::vector<float> predictExamples(
    Network &network, const ExampleSource &source, std::span<const std::size_t> examples);

/// How well the network does on labelled examples.
struct Judgement {
    double loss = 0; ///< weighted as in training
    ConfusionMatrix confusion;

    [[nodiscard]] Metrics metrics(const std::string &prefix) const;
};

class ImageTrainer {
public:
    ImageTrainer(const ImageDataset &dataset, const ExampleSource &source, const Parameters &parameters,
        std::uint64_t seed);

    /// Called with the epoch (from 1) whenever the network holds the best weights so far.
    using BestFound = std::function<void(int)>;
    /// Leaves the network at its best epoch, which is returned; 0 when it was stopped before an epoch was
    /// done.
    int train(Network &network, MetricsWriter &metrics, const BestFound &bestFound);

    [[nodiscard]] Judgement judge(Network &network, Split split) const;
    [[nodiscard]] bool wasStopped() const { return m_stopped; }

private:
    Metrics trainEpoch(Network &network, int epoch);
    [[nodiscard]] double learningRate(double progress) const;

    const ImageDataset &m_dataset;
    const ExampleSource &m_source;
    const Parameters &m_parameters;
    std::uint64_t m_seed;
    std::vector<std::size_t> m_train;
    std::vector<float> m_classWeights;
    std::size_t m_passes = 1; ///< through the training examples in an epoch
    std::size_t m_steps = 1; ///< in an epoch
    bool m_stopped = false;
};

} // namespace cairn
