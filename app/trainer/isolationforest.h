// SPDX-License-Identifier: GPL-3.0-or-later
// An isolation forest: what a few random cuts set apart from all others is an outlier.
// After F. T. Liu, K. M. Ting and Z.-H. Zhou, "Isolation Forest", ICDM 2008.
#pragma once

#include "app/trainer/randomnumbers.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace cairn {

struct ForestSettings {
    std::size_t trees = 100; ///< the paper's t
    std::size_t sample = 256; ///< the paper's psi: rows a tree is grown on
    std::uint64_t seed = 1;
};

/// The average path length of an unsuccessful search in a binary search tree of `count` nodes (equation 1).
[[nodiscard]] double averagePathLength(std::size_t count);

class IsolationForest {
public:
    /// `rows` stand one behind the other, `columns` numbers each. No number may be missing.
    IsolationForest(const std::vector<float> &rows, std::size_t columns, const ForestSettings &settings);

    /// Equation 2: near 1 for outliers, well below 0.5 for the ordinary.
    [[nodiscard]] double score(const float *row) const;

private:
    struct Node {
        std::size_t column = 0;
        float cut = 0;
        std::size_t left = 0, right = 0; ///< 0: a leaf, for the root is nobody's child
        double depth = 0; ///< of a leaf: with what its rows would still need
    };
    using Tree = std::vector<Node>;

    [[nodiscard]] Tree grown(const std::vector<float> &rows, RandomNumbers &random);
    void grow(Tree &tree, std::size_t node, std::vector<std::size_t> &places, std::size_t from, std::size_t to, std::size_t depth,
        const std::vector<float> &rows, RandomNumbers &random);
    [[nodiscard]] bool chooseCut(Node &node, const std::vector<std::size_t> &places, std::size_t from, std::size_t to,
        const std::vector<float> &rows, RandomNumbers &random) const;

    std::size_t m_columns;
    std::size_t m_sample;
    std::size_t m_deepest;
    std::vector<Tree> m_trees;
};

} // namespace cairn
