// SPDX-License-Identifier: GPL-3.0-or-later
// One cycle of the learning rate (Smith and Topin 2018), shortened where the time would not be enough.
#include "app/trainer/epochloop.h"

#include "app/trainer/stopsignal.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iostream>
#include <limits>
#include <numbers>

namespace cairn {
namespace {

constexpr double kWarmUp = 0.15;
constexpr double kLowestShare = 0.005;

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

double shareOfRate(double progress)
{
    if (progress < kWarmUp)
        return 0.05 + 0.95 * progress / kWarmUp;
    const double fall = std::min(1.0, (progress - kWarmUp) / (1 - kWarmUp));
    return kLowestShare + (1 - kLowestShare) * (1 + std::cos(std::numbers::pi * fall)) / 2;
}

} // namespace

EpochLoop::EpochLoop(const Parameters &parameters, DenseNetwork &network, MetricsWriter &metrics)
    : m_parameters(parameters)
    , m_network(network)
    , m_metrics(metrics)
{
    m_network.prepareTraining(parameters.real("weight_decay"));
}

double EpochLoop::trainEpoch(const EpochWork &work, int epoch)
{
    double sum = 0;
    std::size_t done = 0;
    const double begin = m_progress;
    // What is left is shared out over the epochs that are left.
    const double share = (1 - begin) / std::max(1.0, m_epochs - epoch + 1);
    for (std::size_t step = 0; step < work.steps && !m_stopped; ++step) {
        m_progress = begin + share * static_cast<double>(step) / static_cast<double>(work.steps);
        m_rate = m_parameters.real("learning_rate") * shareOfRate(m_progress);
        sum += work.train(epoch, step, m_rate);
        ++done;
        m_stopped = stopRequested();
    }
    m_progress = begin + share;
    return done > 0 ? sum / static_cast<double>(done) : 0;
}

int EpochLoop::run(const EpochWork &work)
{
    const auto start = Clock::now();
    const auto epochs = static_cast<int>(m_parameters.integer("epochs"));
    const double seconds = m_parameters.real("minutes") * 60;
    const auto patience = static_cast<int>(m_parameters.integer("patience"));
    m_epochs = epochs;
    double bestScore = -std::numeric_limits<double>::infinity();
    int best = 0;
    for (int epoch = 1; epoch <= static_cast<int>(m_epochs); ++epoch) {
        const double loss = trainEpoch(work, epoch);
        if (m_stopped)
            break;
        Metrics now{ { "train/loss", loss }, { "learning_rate", m_rate } };
        m_network.useMeanWeights();
        const double score = work.judge(now).value_or(epoch);
        // A stop during the judging leaves numbers that say nothing.
        m_stopped = stopRequested();
        if (!m_stopped) {
            m_metrics.write(epoch, now);
            std::cout << "Epoch " << epoch;
            for (const auto &[name, value] : now)
                std::cout << "  " << name << ' ' << value;
            std::cout << std::endl;
        }
        if (best == 0 || (!m_stopped && score > bestScore)) {
            bestScore = score;
            best = epoch;
            m_network.remember();
            work.bestFound(epoch);
        }
        m_network.useTrainedWeights();
        if (m_stopped || (patience > 0 && epoch - best >= patience))
            break;
        if (seconds > 0) {
            const double each = secondsSince(start) / epoch;
            m_epochs = std::min<double>(epochs, std::max<double>(epoch, std::floor(seconds / each)));
        }
    }
    if (best > 0)
        m_network.recall();
    return best;
}

} // namespace cairn
