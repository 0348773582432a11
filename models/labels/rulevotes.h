// SPDX-License-Identifier: GPL-3.0-or-later
// What rules vote on each row of a table: how much they cover, overlap and contradict each other, how often they are right, and what comes
// out when the votes are combined. Nothing is written.
//
// Combined by majority, or weighted: with K possible labels, and errors of a rule that fall evenly on the others, the most probable label is
// the one with the largest sum of log(a (K - 1) / (1 - a)), a being the accuracy of a rule that votes for it (S. Nitzan and J. Paroush,
// "Optimal decision rules in uncertain dichotomous choice situations", 1982; for K labels L. Kuncheva and J. Rodríguez, "A weighted voting
// framework for classifiers ensembles", 2014). Accuracies are smoothed, (right + 2 · 0.7) / (judged + 2), so that a rule that was never
// judged counts for something: 0.7 is what Snorkel supposes of a rule (A. Ratner and others, 2017). A rule that is worse than chance has
// the weight 0. A tie abstains.
#pragma once

#include "models/labels/rules.h"
#include "models/project/task.h"

#include <array>
#include <vector>

namespace cairn {

enum class Combining { Majority, Weighted };

/** Rules that are asked at once; a vote of each is a bit. */
inline constexpr int kMostRules = 240;

struct RuleCounts {
    qint64 covered = 0; ///< rows on which it votes
    qint64 overlapping = 0; ///< of them, those on which another rule votes too
    qint64 conflicting = 0; ///< of them, those on which another rule votes for something else
    qint64 judged = 0; ///< of them, those whose label a person or a file gave
    qint64 correct = 0; ///< of them, those with that label
    double weight = 0; ///< in a weighted vote
    QString problem; ///< why it could not be asked; empty where it could

    friend bool operator==(const RuleCounts &, const RuleCounts &) = default;
};

/** What the rules say of all rows on which the same of them vote. */
struct RuleAnswer {
    int value = -1; ///< a place in values; -1: they abstain
    int rule = -1; ///< the rule that carries most of it
    double score = 0; ///< share of the votes, or the probability in a weighted vote
    bool isConflict = false;
};

class RuleVotes
{
public:
    using Pattern = std::array<quint64, kMostRules / 60>; ///< 60 rules a number
    struct Row {
        qint64 rowId = 0;
        quint32 pattern = 0; ///< a place in patterns
    };
    struct Label {
        qint64 rowId = 0;
        int value = -1; ///< a place in values
        bool isRule = false; ///< a rule gave it
        bool isReference = false; ///< a person or a file gave it
        qint64 ruleId = 0;
    };

    QList<Rule> rules; ///< those that are off are counted, but nothing is counted against them
    QList<RuleCounts> counts; ///< one a rule
    QStringList values; ///< of rules and labels
    qint64 rowCount = 0; ///< of the table
    qint64 coveredCount = 0; ///< rows on which a rule votes that is on
    qint64 conflictCount = 0; ///< rows on which they vote for different things
    QList<Pattern> patterns; ///< each with a vote
    QList<qint64> patternRows; ///< how many rows have it
    std::vector<Row> rows; ///< those on which any rule votes, ascending
    std::vector<Label> labels; ///< of the column, ascending

    [[nodiscard]] static bool votes(const Pattern &pattern, qsizetype rule) { return pattern[size_t(rule / 60)] >> (rule % 60) & 1; }
    /** One a pattern; of the rules that are on, or of those whose ids are in `only`. */
    [[nodiscard]] QList<RuleAnswer> answers(Combining combining, const QList<qint64> &only = {}) const;

private:
    [[nodiscard]] RuleAnswer answerOf(const Pattern &pattern, const QList<bool> &isAsked, Combining combining, int labelCount) const;
};

/** Asks the rules, all of one table and label column, in one pass over the table. A rule that cannot be asked says so in its counts. */
[[nodiscard]] Result<RuleVotes> collectVotes(const QString &projectFile, const LabelColumn &column, const QList<Rule> &rules,
    const TaskControl &control = {});

} // namespace cairn
