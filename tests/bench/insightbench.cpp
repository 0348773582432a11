// SPDX-License-Identifier: GPL-3.0-or-later
// The interval of a difference between two runs on 100,000 items, against the bootstrap as one would write it
// in a minute.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/insight/ranking.h"
#include "models/insight/weightedmetrics.h"

#include <cmath>
#include <random>

namespace cairn::bench
{
namespace
{

constexpr int kItems = 100'000, kResamples = 2'000;

struct Scores {
    std::vector<double> first, second;
    std::vector<bool> isPositive;
};

Scores scoresOf(bool areRanks)
{
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> luck;
    Scores scores;
    for (int item = 0; item < kItems; ++item) {
        const bool isPositive = luck(random) < 0.3;
        scores.isPositive.push_back(isPositive);
        const double first = luck(random) + (isPositive ? 0.3 : 0), second = first + 0.2 * luck(random);
        scores.first.push_back(areRanks ? first : double(first < 0.8));
        scores.second.push_back(areRanks ? second : double(second < 0.95));
    }
    return scores;
}

/** Draws items one by one; `statistic` gets their indexes. */
template <typename Statistic> std::vector<double> drawBare(int resamples, Statistic &&statistic)
{
    std::mt19937_64 random(8);
    std::uniform_int_distribution<int> any(0, kItems - 1);
    std::vector<int> drawn(kItems);
    std::vector<double> values;
    for (int at = 0; at < resamples; ++at) {
        for (int &item : drawn)
            item = any(random);
        values.push_back(statistic(drawn));
    }
    return values;
}

double spreadOf(const std::vector<double> &values)
{
    double sum = 0, squares = 0;
    for (const double value : values) {
        sum += value;
        squares += value * value;
    }
    const double mean = sum / double(values.size());
    return std::sqrt(squares / double(values.size()) - mean * mean);
}

/** `tolerance`: how far the two spreads may differ, as the bare way draws few. */
void compare(benchmark::State &state, const WeightedStatistic &statistic, int bareResamples, double tolerance,
    const std::function<double(const std::vector<int> &)> &bare)
{
    BootstrapResult result;
    std::vector<double> ours;
    for (int repeat = 0; repeat < 3; ++repeat)
        ours.push_back(secondsOf([&] { result = taken(bootstrap(kItems, statistic, { kResamples, 1, 0.95, {} })); }));
    std::vector<double> values;
    const double seconds = secondsOf([&] { values = drawBare(bareResamples, bare); });
    const double spread = spreadOf(result.values);
    if (std::abs(spreadOf(values) / spread - 1) > tolerance) throw std::runtime_error("the spreads differ");
    report(state, quantile(ours, 0.5), seconds * kResamples / bareResamples);
    state.counters["threads"] = QThreadPool::globalInstance()->maxThreadCount();
}

void bootstrapAccuracy(benchmark::State &state)
{
    const Scores scores = scoresOf(false);
    compare(state, differenceOf(weightedMean(scores.first), weightedMean(scores.second)), 100, 0.3,
        [&](const std::vector<int> &drawn) {
            double sum = 0;
            for (const int item : drawn)
                sum += scores.second[size_t(item)] - scores.first[size_t(item)];
            return sum / kItems;
        });
}

void bootstrapArea(benchmark::State &state)
{
    const Scores scores = scoresOf(true);
    const auto difference = differenceOf(weightedAreaUnderRoc(scores.first, scores.isPositive),
        weightedAreaUnderRoc(scores.second, scores.isPositive));
    compare(state, difference, 4, 3, [&](const std::vector<int> &drawn) {
        std::vector<double> first, second;
        std::vector<bool> isPositive;
        for (const int item : drawn) {
            first.push_back(scores.first[size_t(item)]);
            second.push_back(scores.second[size_t(item)]);
            isPositive.push_back(scores.isPositive[size_t(item)]);
        }
        return areaUnderRoc(second, isPositive) - areaUnderRoc(first, isPositive);
    });
}

} // namespace

void addInsightBenchmarks(Workshop &workshop)
{
    workshop.add("insight/bootstrap_accuracy_100k", bootstrapAccuracy);
    workshop.add("insight/bootstrap_auc_100k", bootstrapArea);
}

} // namespace cairn::bench
