// SPDX-License-Identifier: GPL-3.0-or-later
// A small classification tree whose leaves can be read: CART with Gini's impurity (L. Breiman and others, "Classification and Regression
// Trees", 1984), splitting numbers at a threshold and categories into one against the others. A missing value fits no condition, as in SQL.
#pragma once

#include <QList>

#include <vector>

namespace cairn {

struct TreeColumn {
    bool isCategory = false; ///< values are codes from 0
    std::vector<double> values; ///< one a row; not-a-number: missing
};

struct TreeCondition {
    enum class Kind { AtMost, Above, Equals, Differs };
    int column = 0;
    Kind kind = Kind::AtMost;
    double value = 0;

    [[nodiscard]] bool fits(double other) const;
    friend bool operator==(const TreeCondition &, const TreeCondition &) = default;
};

struct TreeLeaf {
    QList<TreeCondition> path; ///< all must fit; at most one of each kind a column, but for Differs
    int answer = 0;
    qint64 rows = 0; ///< that it was grown from
};

struct TreeLimits {
    int depth = 3;
    qint64 smallestLeaf = 5;
};

/** `answers` are codes from 0, one a row of the columns; the tree is grown from the rows numbered in `rows`. */
[[nodiscard]] QList<TreeLeaf> growTree(const QList<TreeColumn> &columns, const std::vector<int> &answers, int answerCount, const std::vector<int> &rows,
    const TreeLimits &limits = {});

} // namespace cairn
