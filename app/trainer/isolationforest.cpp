// SPDX-License-Identifier: GPL-3.0-or-later
// Trees of random columns and random cuts, each grown on a sample of its own.
#include "app/trainer/isolationforest.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr double kEuler = 0.57721566490153286;

} // namespace

double averagePathLength(std::size_t count)
{
    if (count <= 1)
        return 0;
    if (count == 2)
        return 1;
    const double n = static_cast<double>(count);
    return 2 * (std::log(n - 1) + kEuler) - 2 * (n - 1) / n;
}

IsolationForest::IsolationForest(const std::vector<float> &rows, std::size_t columns, const ForestSettings &settings)
    : m_columns(columns)
    , m_sample(std::min(settings.sample, columns > 0 ? rows.size() / columns : 0))
    , m_deepest(static_cast<std::size_t>(std::ceil(std::log2(std::max<double>(2, static_cast<double>(m_sample))))))
{
    RandomNumbers random(settings.seed);
    for (std::size_t tree = 0; m_sample > 0 && tree < settings.trees; ++tree)
        m_trees.push_back(grown(rows, random));
}

IsolationForest::Tree IsolationForest::grown(const std::vector<float> &rows, RandomNumbers &random)
{
    const std::size_t count = rows.size() / m_columns;
    // Floyd's way of drawing without putting back, which touches only what it draws.
    std::vector<std::size_t> places;
    for (std::size_t last = count - m_sample; last < count; ++last) {
        const std::size_t drawn = random.next() % (last + 1);
        const bool isThere = std::find(places.begin(), places.end(), drawn) != places.end();
        places.push_back(isThere ? last : drawn);
    }
    Tree tree(1);
    grow(tree, 0, places, 0, places.size(), 0, rows, random);
    return tree;
}

/// A column in which the rows differ, and a cut between their least and their greatest.
bool IsolationForest::chooseCut(Node &node, const std::vector<std::size_t> &places, std::size_t from, std::size_t to,
    const std::vector<float> &rows, RandomNumbers &random) const
{
    const std::size_t first = random.next() % m_columns;
    for (std::size_t step = 0; step < m_columns; ++step) {
        node.column = (first + step) % m_columns;
        float least = rows[places[from] * m_columns + node.column], most = least;
        for (std::size_t place = from + 1; place < to; ++place) {
            const float value = rows[places[place] * m_columns + node.column];
            least = std::min(least, value);
            most = std::max(most, value);
        }
        if (!(least < most))
            continue;
        node.cut = static_cast<float>(random.between(least, most));
        // Rounding may put it on the lower end, behind which nothing would lie.
        if (!(node.cut > least))
            node.cut = most;
        return true;
    }
    return false;
}

void IsolationForest::grow(Tree &tree, std::size_t node, std::vector<std::size_t> &places, std::size_t from, std::size_t to, std::size_t depth,
    const std::vector<float> &rows, RandomNumbers &random)
{
    Node cut;
    if (depth >= m_deepest || to - from <= 1 || !chooseCut(cut, places, from, to, rows, random)) {
        tree[node].depth = static_cast<double>(depth) + averagePathLength(to - from);
        return;
    }
    const auto middle = std::partition(places.begin() + static_cast<std::ptrdiff_t>(from), places.begin() + static_cast<std::ptrdiff_t>(to),
        [&](std::size_t place) { return rows[place * m_columns + cut.column] < cut.cut; });
    const auto between = static_cast<std::size_t>(middle - places.begin());
    cut.left = tree.size();
    cut.right = tree.size() + 1;
    tree.resize(tree.size() + 2);
    tree[node] = cut;
    grow(tree, cut.left, places, from, between, depth + 1, rows, random);
    grow(tree, cut.right, places, between, to, depth + 1, rows, random);
}

double IsolationForest::score(const float *row) const
{
    double depths = 0;
    for (const Tree &tree : m_trees) {
        const Node *node = tree.data();
        while (node->left != 0)
            node = tree.data() + (row[node->column] < node->cut ? node->left : node->right);
        depths += node->depth;
    }
    const double usual = averagePathLength(m_sample);
    return m_trees.empty() || usual <= 0 ? 0.5 : std::exp2(-depths / static_cast<double>(m_trees.size()) / usual);
}

} // namespace cairn
