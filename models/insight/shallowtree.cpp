// SPDX-License-Identifier: GPL-3.0-or-later
// Each split is the best of all columns; numbers are sorted once a node and passed through.
#include "models/insight/shallowtree.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <map>

namespace cairn {
namespace {

constexpr double kLeastGain = 1e-9;

/** The shortest decimal number from `low` up to, but not, `high`. */
double roundBetween(double low, double high)
{
    const double middle = low + (high - low) / 2;
    for (int digits = 1; digits < 17; ++digits) {
        const double rounded = QString::number(middle, 'g', digits).toDouble();
        if (rounded >= low && rounded < high)
            return rounded;
    }
    return low;
}

class Counts
{
public:
    explicit Counts(int answers) : m_counts(size_t(answers)) {}
    void add(int answer, qint64 count = 1)
    {
        m_counts[size_t(answer)] += count;
        m_sum += count;
    }
    [[nodiscard]] qint64 sum() const { return m_sum; }
    /** Gini's impurity times the rows. */
    [[nodiscard]] double impurity() const
    {
        double squares = 0;
        for (const qint64 count : m_counts)
            squares += double(count) * double(count);
        return m_sum == 0 ? 0 : double(m_sum) - squares / double(m_sum);
    }
    [[nodiscard]] int most() const { return int(std::max_element(m_counts.begin(), m_counts.end()) - m_counts.begin()); }
    [[nodiscard]] const std::vector<qint64> &all() const { return m_counts; }

private:
    std::vector<qint64> m_counts;
    qint64 m_sum = 0;
};

Counts without(const Counts &all, const Counts &part)
{
    Counts rest(int(all.all().size()));
    for (size_t at = 0; at < all.all().size(); ++at)
        rest.add(int(at), all.all()[at] - part.all()[at]);
    return rest;
}

struct TreeSplit {
    double gain = 0;
    TreeCondition condition; ///< AtMost or Equals; the other side is its opposite
    double next = 0; ///< of numbers: the smallest one above
};

class Grower
{
public:
    Grower(const QList<TreeColumn> &columns, const std::vector<int> &answers, int answerCount, const TreeLimits &limits)
        : m_columns(columns)
        , m_answers(answers)
        , m_answerCount(answerCount)
        , m_limits(limits)
    {
    }

    void grow(const std::vector<int> &rows, const QList<TreeCondition> &path, int depth)
    {
        const Counts counts = countsOf(rows);
        const TreeSplit split = depth < m_limits.depth && counts.impurity() > 0 ? bestSplit(rows) : TreeSplit();
        if (split.gain < kLeastGain) {
            if (!path.isEmpty() && counts.sum() >= m_limits.smallestLeaf)
                leaves.append({path, counts.most(), counts.sum()});
            return;
        }
        TreeCondition opposite = split.condition;
        opposite.kind = split.condition.kind == TreeCondition::Kind::AtMost ? TreeCondition::Kind::Above : TreeCondition::Kind::Differs;
        for (const TreeCondition &side : {split.condition, opposite})
            grow(fitting(rows, side), extended(path, side), depth + 1);
    }

    QList<TreeLeaf> leaves;

private:
    [[nodiscard]] Counts countsOf(const std::vector<int> &rows) const
    {
        Counts counts(m_answerCount);
        for (const int row : rows)
            counts.add(m_answers[size_t(row)]);
        return counts;
    }

    [[nodiscard]] std::vector<int> fitting(const std::vector<int> &rows, const TreeCondition &condition) const
    {
        std::vector<int> fit;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(fit),
            [&](int row) { return condition.fits(m_columns.at(condition.column).values[size_t(row)]); });
        return fit;
    }

    /** A narrower condition on the same column takes the place of the wider one. */
    static QList<TreeCondition> extended(QList<TreeCondition> path, const TreeCondition &condition)
    {
        const bool isEquals = condition.kind == TreeCondition::Kind::Equals;
        path.removeIf([&](const TreeCondition &known) {
            const bool isNarrowed = known.kind == condition.kind && known.kind != TreeCondition::Kind::Differs;
            return known.column == condition.column && (isNarrowed || isEquals);
        });
        path.append(condition);
        return path;
    }

    [[nodiscard]] TreeSplit bestSplit(const std::vector<int> &rows) const
    {
        TreeSplit best;
        for (int column = 0; column < m_columns.size(); ++column) {
            std::vector<std::pair<double, int>> values;
            Counts all(m_answerCount);
            for (const int row : rows) {
                const double value = m_columns.at(column).values[size_t(row)];
                if (std::isnan(value))
                    continue;
                values.emplace_back(value, m_answers[size_t(row)]);
                all.add(m_answers[size_t(row)]);
            }
            m_columns.at(column).isCategory ? splitCategories(column, values, all, best) : splitNumbers(column, values, all, best);
        }
        if (best.condition.kind == TreeCondition::Kind::AtMost)
            best.condition.value = roundBetween(best.condition.value, best.next);
        return best;
    }

    void offer(TreeSplit &best, const Counts &all, const Counts &part, const TreeCondition &condition, double next = 0) const
    {
        if (part.sum() < m_limits.smallestLeaf || all.sum() - part.sum() < m_limits.smallestLeaf)
            return;
        const double gain = all.impurity() - part.impurity() - without(all, part).impurity();
        if (gain > best.gain + kLeastGain)
            best = {gain, condition, next};
    }

    void splitNumbers(int column, std::vector<std::pair<double, int>> &values, const Counts &all, TreeSplit &best) const
    {
        std::sort(values.begin(), values.end());
        Counts below(m_answerCount);
        for (size_t at = 0; at + 1 < values.size(); ++at) {
            below.add(values[at].second);
            if (values[at].first < values[at + 1].first)
                offer(best, all, below, {column, TreeCondition::Kind::AtMost, values[at].first}, values[at + 1].first);
        }
    }

    void splitCategories(int column, const std::vector<std::pair<double, int>> &values, const Counts &all, TreeSplit &best) const
    {
        std::map<double, Counts> byCode;
        for (const auto &[code, answer] : values)
            byCode.try_emplace(code, m_answerCount).first->second.add(answer);
        for (const auto &[code, counts] : byCode)
            offer(best, all, counts, {column, TreeCondition::Kind::Equals, code});
    }

    const QList<TreeColumn> &m_columns;
    const std::vector<int> &m_answers;
    int m_answerCount;
    TreeLimits m_limits;
};

} // namespace

bool TreeCondition::fits(double other) const
{
    if (std::isnan(other))
        return false;
    switch (kind) {
    case Kind::AtMost:
        return other <= value;
    case Kind::Above:
        return other > value;
    case Kind::Equals:
        return other == value;
    case Kind::Differs:
        return other != value;
    }
    return false;
}

QList<TreeLeaf> growTree(const QList<TreeColumn> &columns, const std::vector<int> &answers, int answerCount, const std::vector<int> &rows,
    const TreeLimits &limits)
{
    Grower grower(columns, answers, answerCount, limits);
    grower.grow(rows, {}, 0);
    return grower.leaves;
}

} // namespace cairn
