// SPDX-License-Identifier: GPL-3.0-or-later
// A random forest over runs: which parameter a metric depends on, and how (functional ANOVA, Hutter, Hoos and Leyton-Brown 2014).
#pragma once

#include "models/insight/interval.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace cairn {

/** One parameter's values, one a run: places from 0 to 1 in its range. Choices stand in the middles of equal parts. */
using ForestColumn = std::vector<double>;

struct ForestOptions {
    int trees = 64;
    quint64 seed = 1;
};

class RunForest
{
public:
    /** All columns and the target have the same length; only finite values. */
    RunForest(const std::vector<ForestColumn> &columns, std::span<const double> target, const ForestOptions &options = {});

    /** Of the variance that the forest sees over the whole range of the parameters, the share that each explains alone; with interactions they sum up to
        less than 1. All 0 where nothing varies. */
    [[nodiscard]] std::vector<double> importances() const;
    /** What the two explain together beyond each alone. */
    [[nodiscard]] double interaction(std::size_t first, std::size_t second) const;

    struct Marginal {
        double mean = kUnknown;
        double spread = kUnknown; ///< standard deviation between trees
    };
    /** Mean prediction with one parameter at a place, over all values of the others. */
    [[nodiscard]] Marginal marginal(std::size_t column, double place) const;
    [[nodiscard]] double marginal(std::size_t first, double firstPlace, std::size_t second, double secondPlace) const;

    /** How well runs are predicted by the trees that did not see them: 1 is perfect, 0 no better than the mean. */
    [[nodiscard]] double outOfBagR2() const { return m_outOfBagR2; }

private:
    struct Leaf {
        std::vector<double> low, high; ///< of each column
        double value = 0;
        double volume = 1;
    };
    using Tree = std::vector<Leaf>;

    std::vector<Tree> m_trees;
    std::size_t m_columns = 0;
    double m_outOfBagR2 = kUnknown;

    friend class TreeGrower;
    [[nodiscard]] static double variance(const Tree &tree);
    [[nodiscard]] static double varianceOf(const Tree &tree, std::size_t column);
    [[nodiscard]] static double varianceOf(const Tree &tree, std::size_t first, std::size_t second);
};

/** With fewer runs a parameter the shares are mostly luck. */
inline constexpr int kFewestRunsOfParameter = 10;

} // namespace cairn
