// SPDX-License-Identifier: GPL-3.0-or-later
// Draws how often each item counts, in blocks of resamples that the cores share.
#include "models/insight/bootstrap.h"

#include "models/insight/quantiles.h"
#include "models/insight/randomnumbers.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <numeric>

namespace cairn {
namespace {

constexpr int kResamplesOfBlock = 16;

/** Adds one to as many randomly drawn units as there are. */
void drawWeights(std::vector<quint32> &weights, RandomNumbers &random)
{
    std::fill(weights.begin(), weights.end(), 0);
    const quint64 count = weights.size();
    // Half a random number scaled down: units are unequal by one in 2^32 / count, far less than the bootstrap can see.
    for (quint64 drawn = 0; drawn + 1 < count; drawn += 2) {
        const quint64 both = random.next();
        ++weights[((both & 0xFFFFFFFFU) * count) >> 32];
        ++weights[((both >> 32) * count) >> 32];
    }
    if (count % 2 == 1)
        ++weights[((random.next() >> 32) * count) >> 32];
}

/** Group numbers from 0 without gaps. */
std::vector<quint32> numbered(const std::vector<int> &groups, quint32 &count)
{
    QHash<int, quint32> numbers;
    std::vector<quint32> result;
    result.reserve(groups.size());
    for (const int group : groups) {
        const auto found = numbers.constFind(group);
        result.push_back(found == numbers.constEnd() ? *numbers.insert(group, quint32(numbers.size())) : *found);
    }
    count = quint32(numbers.size());
    return result;
}

class Resampling
{
public:
    Resampling(qsizetype items, const WeightedStatistic &statistic, const BootstrapOptions &options, const TaskControl &control)
        : m_items(size_t(items))
        , m_statistic(statistic)
        , m_options(options)
        , m_control(control)
        , m_units(quint32(items))
    {
        if (options.groups.size() == m_items)
            m_groups = numbered(options.groups, m_units);
        values.resize(size_t(options.resamples), kUnknown);
    }

    [[nodiscard]] quint32 units() const { return m_units; }

    /** False when it was cancelled. */
    bool run()
    {
        QList<int> blocks;
        for (int from = 0; from < m_options.resamples; from += kResamplesOfBlock)
            blocks.append(from);
        QtConcurrent::blockingMap(blocks, [this](int from) { runBlock(from); });
        return !m_isCanceled;
    }

    std::vector<double> values;

private:
    void runBlock(int from)
    {
        const int to = std::min(from + kResamplesOfBlock, m_options.resamples);
        std::vector<quint32> drawn(m_units), spread(m_groups.size());
        for (int at = from; at < to; ++at) {
            if (m_isCanceled || m_control.isCanceled()) {
                m_isCanceled = true;
                return;
            }
            RandomNumbers random(m_options.seed, quint64(at));
            drawWeights(drawn, random);
            for (std::size_t item = 0; item < spread.size(); ++item)
                spread[item] = drawn[m_groups[item]];
            values[size_t(at)] = m_statistic(m_groups.empty() ? drawn : spread);
        }
        const QMutexLocker lock(&m_mutex);
        m_control.setProgress(m_done += to - from, m_options.resamples);
    }

    std::size_t m_items;
    const WeightedStatistic &m_statistic;
    const BootstrapOptions &m_options;
    const TaskControl &m_control;
    quint32 m_units;
    std::vector<quint32> m_groups;
    std::atomic_bool m_isCanceled = false;
    QMutex m_mutex;
    qint64 m_done = 0;
};

BootstrapResult judged(double estimate, std::vector<double> values, const BootstrapOptions &options)
{
    BootstrapResult result;
    result.interval.estimate = estimate;
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    std::sort(values.begin(), values.end());
    if (std::isfinite(estimate) && !values.empty() && values.size() * 2 >= size_t(std::max(options.resamples, 0))) {
        result.interval.low = quantileOf(values, (1 - options.level) / 2);
        result.interval.high = quantileOf(values, (1 + options.level) / 2);
        const auto atMost = std::upper_bound(values.begin(), values.end(), 0.0) - values.begin();
        const auto atLeast = values.end() - std::lower_bound(values.begin(), values.end(), 0.0);
        result.pValue = std::min(1.0, 2 * double(std::min(atMost, atLeast) + 1) / double(values.size() + 1));
    }
    result.values = std::move(values);
    return result;
}

double meanOfDrawn(std::span<const double> values, RandomNumbers &random)
{
    double sum = 0;
    for (std::size_t drawn = 0; drawn < values.size(); ++drawn)
        sum += values[size_t(random.real() * double(values.size()))];
    return sum / double(values.size());
}

double meanOf(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size()); }

} // namespace

WeightedStatistic differenceOf(WeightedStatistic first, WeightedStatistic second)
{
    return [first = std::move(first), second = std::move(second)](std::span<const quint32> weights) { return second(weights) - first(weights); };
}

Result<BootstrapResult> bootstrap(qsizetype items, const WeightedStatistic &statistic, const BootstrapOptions &options, const TaskControl &control)
{
    if (items <= 0)
        return BootstrapResult();
    const double estimate = statistic(std::vector<quint32>(size_t(items), 1));
    Resampling resampling(items, statistic, options, control);
    if (std::isfinite(estimate) && !resampling.run())
        return canceled();
    BootstrapResult result = judged(estimate, std::move(resampling.values), options);
    result.units = resampling.units();
    return result;
}

BootstrapResult bootstrapOverSeeds(std::span<const double> first, std::span<const double> second, const BootstrapOptions &options)
{
    if (first.size() < 2 || second.size() < 2)
        return {};
    std::vector<double> values;
    for (int at = 0; at < options.resamples; ++at) {
        RandomNumbers random(options.seed, quint64(at));
        const double ofFirst = meanOfDrawn(first, random);
        values.push_back(meanOfDrawn(second, random) - ofFirst);
    }
    BootstrapResult result = judged(meanOf(second) - meanOf(first), std::move(values), options);
    result.units = qint64(first.size() + second.size());
    return result;
}

} // namespace cairn
