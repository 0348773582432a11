// SPDX-License-Identifier: GPL-3.0-or-later
// What was said of the items of each class, and what follows for each of them.
#pragma once

#include "models/insight/interval.h"

#include <QStringList>

#include <span>
#include <vector>

namespace cairn {

/** Of one class; not-a-number where it would be divided by nothing. */
struct ClassScores {
    QString name;
    qint64 support = 0; ///< items of the class
    qint64 predicted = 0; ///< items said to be of it
    qint64 right = 0;
    double precision = kUnknown, recall = kUnknown, f1 = kUnknown; ///< f1 is unknown only where the class has neither items nor predictions
};

class ConfusionMatrix
{
public:
    /** More are counted in total only; a table of them is no longer looked at. */
    static constexpr qsizetype kMostClasses = 1'000;

    ConfusionMatrix() = default;
    /** `truth` and `predicted` are indexes into `classes`; a pair with one outside is left out. Empty with more than kMostClasses. */
    ConfusionMatrix(const QStringList &classes, std::span<const int> truth, std::span<const int> predicted);

    [[nodiscard]] const QStringList &classes() const { return m_classes; }
    [[nodiscard]] int size() const { return int(m_classes.size()); }
    [[nodiscard]] bool isEmpty() const { return m_total == 0; }
    [[nodiscard]] qint64 count(int truth, int predicted) const { return m_counts[size_t(truth) * size_t(size()) + size_t(predicted)]; }
    [[nodiscard]] qint64 rowTotal(int truth) const { return m_rows[size_t(truth)]; }
    [[nodiscard]] qint64 columnTotal(int predicted) const { return m_columns[size_t(predicted)]; }
    [[nodiscard]] qint64 total() const { return m_total; }
    /** Of the items of the class `truth`, of those said to be `predicted`; 0 of none. */
    [[nodiscard]] double rowShare(int truth, int predicted) const;
    [[nodiscard]] double columnShare(int truth, int predicted) const;

    [[nodiscard]] double accuracy() const;
    [[nodiscard]] double macroRecall() const; ///< mean over classes that have items (balanced accuracy)
    [[nodiscard]] double macroF1() const; ///< mean over classes that have items or predictions
    [[nodiscard]] QList<ClassScores> perClass() const;

private:
    QStringList m_classes;
    std::vector<qint64> m_counts, m_rows, m_columns;
    qint64 m_total = 0;
};

} // namespace cairn
