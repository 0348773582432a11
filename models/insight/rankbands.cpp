// SPDX-License-Identifier: GPL-3.0-or-later
// One walk down the scores for each resample; the quantiles are taken place by place at the end.
#include "models/insight/rankbands.h"

#include "models/insight/quantiles.h"
#include "models/insight/randomnumbers.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

namespace cairn {
namespace {

constexpr std::size_t kPlaces = 101;
constexpr double kMostSteps = 2e7;
constexpr int kFewestResamples = 100;

double placeAt(std::size_t index) { return double(index) / double(kPlaces - 1); }

using Heights = std::array<double, kPlaces>;

/** The items by falling score; ties together. */
struct Ranked {
    std::vector<std::size_t> order;
    std::vector<bool> endsTie;
};

Ranked rankedBy(std::span<const double> scores, const std::vector<bool> &isPositive)
{
    Ranked ranked;
    for (std::size_t at = 0; at < std::min(scores.size(), isPositive.size()); ++at) {
        if (!std::isnan(scores[at]))
            ranked.order.push_back(at);
    }
    std::sort(ranked.order.begin(), ranked.order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    for (std::size_t at = 0; at < ranked.order.size(); ++at)
        ranked.endsTie.push_back(at + 1 == ranked.order.size() || scores[ranked.order[at]] != scores[ranked.order[at + 1]]);
    return ranked;
}

/** Heights of one resampled curve; false where it has no positives or no negatives. */
bool walk(const Ranked &ranked, const std::vector<bool> &isPositive, const std::vector<quint32> &weights, Heights &roc, Heights &precision)
{
    double positives = 0, negatives = 0;
    for (const std::size_t item : ranked.order)
        (isPositive[item] ? positives : negatives) += weights[item];
    if (positives == 0 || negatives == 0)
        return false;
    double right = 0, wrong = 0, lastX = 0, lastY = 0;
    std::size_t nextX = 0, nextRecall = 0;
    for (std::size_t at = 0; at < ranked.order.size(); ++at) {
        (isPositive[ranked.order[at]] ? right : wrong) += weights[ranked.order[at]];
        if (!ranked.endsTie[at] || right + wrong == 0)
            continue;
        const double x = wrong / negatives, y = right / positives;
        for (; nextX < kPlaces && placeAt(nextX) <= x + 1e-12; ++nextX) {
            // Where the curve goes straight up, its upper end counts.
            roc[nextX] = x - lastX > 1e-12 ? lastY + (y - lastY) * (placeAt(nextX) - lastX) / (x - lastX) : y;
        }
        for (; nextRecall < kPlaces && placeAt(nextRecall) <= y + 1e-12; ++nextRecall)
            precision[nextRecall] = right / (right + wrong);
        // The same x again, higher up.
        for (std::size_t same = nextX; same-- > 0 && std::abs(placeAt(same) - x) < 1e-12;)
            roc[same] = y;
        lastX = x;
        lastY = y;
    }
    return true;
}

class Drawing
{
public:
    Drawing(std::size_t items, const std::vector<int> &groups)
        : m_weights(items)
        , m_units(items)
    {
        if (groups.size() != items)
            return;
        QHash<int, std::size_t> numbers;
        for (const int group : groups) {
            const auto found = numbers.constFind(group);
            m_groups.push_back(found == numbers.constEnd() ? *numbers.insert(group, std::size_t(numbers.size())) : *found);
        }
        m_units = std::size_t(numbers.size());
    }

    const std::vector<quint32> &draw(RandomNumbers random)
    {
        m_drawn.assign(m_units, 0);
        for (std::size_t at = 0; at < m_units; ++at)
            ++m_drawn[std::size_t(random.real() * double(m_units))];
        if (m_groups.empty())
            return m_drawn;
        for (std::size_t item = 0; item < m_weights.size(); ++item)
            m_weights[item] = m_drawn[m_groups[item]];
        return m_weights;
    }

private:
    std::vector<quint32> m_weights, m_drawn;
    std::vector<std::size_t> m_groups;
    std::size_t m_units;
};

RankBand bandOf(const std::vector<Heights> &curves, double level)
{
    RankBand band;
    for (std::size_t place = 0; place < kPlaces; ++place) {
        std::vector<double> heights;
        for (const Heights &curve : curves)
            heights.push_back(curve[place]);
        std::sort(heights.begin(), heights.end());
        band.x.push_back(placeAt(place));
        band.low.push_back(quantileOf(heights, (1 - level) / 2));
        band.high.push_back(quantileOf(heights, (1 + level) / 2));
    }
    return band;
}

} // namespace

Result<RankBands> rankBands(std::span<const double> scores, const std::vector<bool> &isPositive, const BootstrapOptions &options, const TaskControl &control)
{
    const Ranked ranked = rankedBy(scores, isPositive);
    if (ranked.order.empty())
        return RankBands();
    const int resamples = std::min(options.resamples, std::max(kFewestResamples, int(kMostSteps / double(isPositive.size()))));
    Drawing drawing(isPositive.size(), options.groups);
    std::vector<Heights> roc, precision;
    for (int at = 0; at < resamples; ++at) {
        if (control.isCanceled())
            return canceled();
        Heights ofRoc {}, ofPrecision {};
        if (walk(ranked, isPositive, drawing.draw(RandomNumbers(options.seed, quint64(at))), ofRoc, ofPrecision)) {
            roc.push_back(ofRoc);
            precision.push_back(ofPrecision);
        }
        control.setProgress(at + 1, resamples);
    }
    if (roc.empty())
        return RankBands();
    return RankBands {bandOf(roc, options.level), bandOf(precision, options.level)};
}

} // namespace cairn
