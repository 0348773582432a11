// SPDX-License-Identifier: GPL-3.0-or-later
// Epochs of a detector or segmenter: the learning rate over time, the best epoch, an end in time.
#pragma once

#include "app/trainer/densenetwork.h"
#include "app/trainer/metricswriter.h"
#include "app/trainer/parameters.h"

#include <functional>
#include <optional>

namespace cairn {

struct EpochWork {
    std::size_t steps = 1; ///< in an epoch
    std::function<double(int epoch, std::size_t step, double rate)> train; ///< returns the loss
    /// Adds metrics and returns how good the network is, the more the better; nothing where there is nothing to judge by.
    std::function<std::optional<double>(Metrics &metrics)> judge;
    std::function<void(int epoch)> bestFound; ///< the network holds the best weights so far
};

/// Follows the parameters epochs, minutes, patience, learning_rate and weight_decay.
class EpochLoop {
public:
    EpochLoop(const Parameters &parameters, DenseNetwork &network, MetricsWriter &metrics);

    /// Leaves the network at its best epoch, which is returned; 0 when it was stopped before an epoch was done.
    int run(const EpochWork &work);
    [[nodiscard]] bool wasStopped() const { return m_stopped; }

private:
    double trainEpoch(const EpochWork &work, int epoch);

    const Parameters &m_parameters;
    DenseNetwork &m_network;
    MetricsWriter &m_metrics;
    double m_epochs = 1; ///< as many as the time allows
    double m_progress = 0; ///< 0 to 1
    double m_rate = 0;
    bool m_stopped = false;
};

} // namespace cairn
