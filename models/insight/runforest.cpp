// SPDX-License-Identifier: GPL-3.0-or-later
// Regression trees whose leaves are kept as boxes, so that means over whole axes are sums over boxes.
#include "models/insight/runforest.h"

#include "models/insight/randomnumbers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cairn {
namespace {

constexpr int kDeepest = 24;
constexpr std::size_t kSmallestSplit = 3;

struct Split {
    std::size_t column = 0;
    double at = 0;
    double gain = 0;
};

double meanOf(std::span<const double> target, std::span<const std::size_t> items)
{
    double sum = 0;
    for (const std::size_t item : items)
        sum += target[item];
    return items.empty() ? 0 : sum / double(items.size());
}

} // namespace

class TreeGrower
{
public:
    TreeGrower(const std::vector<ForestColumn> &columns, std::span<const double> target, RandomNumbers random)
        : m_columns(columns)
        , m_target(target)
        , m_random(random)
    {
    }

    RunForest::Tree grow(std::vector<std::size_t> items)
    {
        RunForest::Leaf root {std::vector<double>(m_columns.size(), 0), std::vector<double>(m_columns.size(), 1), 0, 1};
        divide(root, items, 0);
        return std::move(m_leaves);
    }

private:
    void divide(RunForest::Leaf box, std::span<std::size_t> items, int depth)
    {
        const Split split = items.size() >= kSmallestSplit && depth < kDeepest ? bestSplit(items) : Split();
        if (split.gain <= 0) {
            box.value = meanOf(m_target, items);
            for (std::size_t column = 0; column < m_columns.size(); ++column)
                box.volume *= box.high[column] - box.low[column];
            m_leaves.push_back(std::move(box));
            return;
        }
        const auto middle = std::partition(items.begin(), items.end(), [&](std::size_t item) { return m_columns[split.column][item] < split.at; });
        const auto left = std::size_t(middle - items.begin());
        RunForest::Leaf below = box, above = box;
        below.high[split.column] = split.at;
        above.low[split.column] = split.at;
        divide(std::move(below), items.first(left), depth + 1);
        divide(std::move(above), items.subspan(left), depth + 1);
    }

    Split bestSplit(std::span<std::size_t> items)
    {
        Split best;
        std::vector<std::size_t> columns(m_columns.size());
        std::iota(columns.begin(), columns.end(), std::size_t(0));
        // Each split looks at five sixths of the parameters, so that trees differ.
        const std::size_t looked = std::max<std::size_t>(1, (columns.size() * 5 + 5) / 6);
        for (std::size_t at = 0; at < looked; ++at) {
            std::swap(columns[at], columns[at + std::size_t(m_random.real() * double(columns.size() - at))]);
            tryColumn(columns[at], items, best);
        }
        return best;
    }

    void tryColumn(std::size_t column, std::span<std::size_t> items, Split &best)
    {
        const ForestColumn &values = m_columns[column];
        std::sort(items.begin(), items.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
        double total = 0;
        for (const std::size_t item : items)
            total += m_target[item];
        const double count = double(items.size());
        double left = 0;
        for (std::size_t at = 0; at + 1 < items.size(); ++at) {
            left += m_target[items[at]];
            if (values[items[at]] == values[items[at + 1]])
                continue;
            const double below = double(at + 1), above = count - below;
            const double gain = left * left / below + (total - left) * (total - left) / above - total * total / count;
            if (gain > best.gain + 1e-15 * std::abs(total))
                best = {column, (values[items[at]] + values[items[at + 1]]) / 2, gain};
        }
    }

    const std::vector<ForestColumn> &m_columns;
    std::span<const double> m_target;
    RandomNumbers m_random;
    RunForest::Tree m_leaves;
};

RunForest::RunForest(const std::vector<ForestColumn> &columns, std::span<const double> target, const ForestOptions &options)
    : m_columns(columns.size())
{
    const std::size_t count = target.size();
    if (count == 0 || columns.empty())
        return;
    std::vector<double> sums(count, 0);
    std::vector<int> votes(count, 0);
    for (int number = 0; number < options.trees; ++number) {
        RandomNumbers random(options.seed, quint64(number));
        std::vector<std::size_t> drawn;
        std::vector<bool> isSeen(count, false);
        for (std::size_t at = 0; at < count; ++at) {
            drawn.push_back(std::size_t(random.real() * double(count)));
            isSeen[drawn.back()] = true;
        }
        m_trees.push_back(TreeGrower(columns, target, random).grow(std::move(drawn)));
        for (std::size_t item = 0; item < count; ++item) {
            if (isSeen[item])
                continue;
            const auto holds = [&](const Leaf &leaf) {
                for (std::size_t column = 0; column < m_columns; ++column) {
                    const double value = columns[column][item];
                    if (value < leaf.low[column] || (value >= leaf.high[column] && leaf.high[column] < 1))
                        return false;
                }
                return true;
            };
            const auto leaf = std::find_if(m_trees.back().begin(), m_trees.back().end(), holds);
            if (leaf != m_trees.back().end()) {
                sums[item] += leaf->value;
                ++votes[item];
            }
        }
    }
    const double mean = std::accumulate(target.begin(), target.end(), 0.0) / double(count);
    double errors = 0, total = 0;
    for (std::size_t item = 0; item < count; ++item) {
        if (votes[item] == 0)
            continue;
        const double error = sums[item] / votes[item] - target[item];
        errors += error * error;
        total += (target[item] - mean) * (target[item] - mean);
    }
    if (total > 0)
        m_outOfBagR2 = 1 - errors / total;
}

double RunForest::variance(const Tree &tree)
{
    double mean = 0, squares = 0;
    for (const Leaf &leaf : tree) {
        mean += leaf.volume * leaf.value;
        squares += leaf.volume * leaf.value * leaf.value;
    }
    return std::max(0.0, squares - mean * mean);
}

double RunForest::varianceOf(const Tree &tree, std::size_t column)
{
    std::vector<double> cuts {0, 1};
    for (const Leaf &leaf : tree) {
        cuts.push_back(leaf.low[column]);
        cuts.push_back(leaf.high[column]);
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    // Each leaf adds its density to the parts of the axis that it spans: kept as differences, summed up once.
    std::vector<double> change(cuts.size(), 0);
    double mean = 0;
    for (const Leaf &leaf : tree) {
        const double length = leaf.high[column] - leaf.low[column];
        if (length <= 0)
            continue;
        const double density = leaf.value * leaf.volume / length;
        change[size_t(std::lower_bound(cuts.begin(), cuts.end(), leaf.low[column]) - cuts.begin())] += density;
        change[size_t(std::lower_bound(cuts.begin(), cuts.end(), leaf.high[column]) - cuts.begin())] -= density;
        mean += leaf.value * leaf.volume;
    }
    double height = 0, squares = 0;
    for (std::size_t at = 0; at + 1 < cuts.size(); ++at) {
        height += change[at];
        squares += height * height * (cuts[at + 1] - cuts[at]);
    }
    return std::max(0.0, squares - mean * mean);
}

double RunForest::varianceOf(const Tree &tree, std::size_t first, std::size_t second)
{
    // Over pairs of leaves: the mean of a product of two boxes' densities is the area that both cover.
    double mean = 0, squares = 0;
    for (const Leaf &leaf : tree)
        mean += leaf.value * leaf.volume;
    const auto overlap = [](const Leaf &a, const Leaf &b, std::size_t column) {
        return std::max(0.0, std::min(a.high[column], b.high[column]) - std::max(a.low[column], b.low[column]));
    };
    const auto density = [&](const Leaf &leaf) {
        const double area = (leaf.high[first] - leaf.low[first]) * (leaf.high[second] - leaf.low[second]);
        return area <= 0 ? 0 : leaf.value * leaf.volume / area;
    };
    for (const Leaf &a : tree) {
        for (const Leaf &b : tree)
            squares += density(a) * density(b) * overlap(a, b, first) * overlap(a, b, second);
    }
    return std::max(0.0, squares - mean * mean);
}

std::vector<double> RunForest::importances() const
{
    std::vector<double> shares(m_columns, 0);
    int counted = 0;
    for (const Tree &tree : m_trees) {
        const double total = variance(tree);
        if (total <= 0)
            continue;
        ++counted;
        for (std::size_t column = 0; column < m_columns; ++column)
            shares[column] += varianceOf(tree, column) / total;
    }
    for (double &share : shares)
        share = counted == 0 ? 0 : share / counted;
    return shares;
}

double RunForest::interaction(std::size_t first, std::size_t second) const
{
    double share = 0;
    int counted = 0;
    for (const Tree &tree : m_trees) {
        const double total = variance(tree);
        if (total <= 0)
            continue;
        ++counted;
        share += std::max(0.0, varianceOf(tree, first, second) - varianceOf(tree, first) - varianceOf(tree, second)) / total;
    }
    return counted == 0 ? 0 : share / counted;
}

namespace {

bool spans(double low, double high, double place) { return place >= low && (place < high || high >= 1); }

} // namespace

RunForest::Marginal RunForest::marginal(std::size_t column, double place) const
{
    double sum = 0, squares = 0;
    for (const Tree &tree : m_trees) {
        double value = 0;
        for (const Leaf &leaf : tree) {
            if (spans(leaf.low[column], leaf.high[column], place))
                value += leaf.value * leaf.volume / (leaf.high[column] - leaf.low[column]);
        }
        sum += value;
        squares += value * value;
    }
    if (m_trees.empty())
        return {};
    const double mean = sum / double(m_trees.size());
    return {mean, std::sqrt(std::max(0.0, squares / double(m_trees.size()) - mean * mean))};
}

double RunForest::marginal(std::size_t first, double firstPlace, std::size_t second, double secondPlace) const
{
    double sum = 0;
    for (const Tree &tree : m_trees) {
        for (const Leaf &leaf : tree) {
            if (spans(leaf.low[first], leaf.high[first], firstPlace) && spans(leaf.low[second], leaf.high[second], secondPlace))
                sum += leaf.value * leaf.volume / ((leaf.high[first] - leaf.low[first]) * (leaf.high[second] - leaf.low[second]));
        }
    }
    return m_trees.empty() ? kUnknown : sum / double(m_trees.size());
}

} // namespace cairn
