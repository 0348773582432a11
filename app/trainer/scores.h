// SPDX-License-Identifier: GPL-3.0-or-later
// How good predictions are: the measures that both trainers report.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace cairn {

/// Rows are the labelled classes, columns the predicted ones.
class ConfusionMatrix {
public:
    explicit ConfusionMatrix(std::size_t classes);

    void add(std::size_t labelled, std::size_t predicted) { ++m_counts[labelled * m_classes + predicted]; }
    [[nodiscard]] long long count(std::size_t labelled, std::size_t predicted) const
    {
        return m_counts[labelled * m_classes + predicted];
    }
    [[nodiscard]] std::size_t classes() const { return m_classes; }
    [[nodiscard]] bool isEmpty() const;
    /// Not a number while nothing was added.
    [[nodiscard]] double accuracy() const;
    /// The mean over those classes that were labelled at all of the share that was found.
    [[nodiscard]] double macroRecall() const;

private:
    std::size_t m_classes;
    std::vector<long long> m_counts;
};

/// The area under the ROC curve (ties count half); not a number when only one of the two classes is there.
[[nodiscard]] double areaUnderRoc(std::span<const float> scores, std::span<const float> isPositive);

} // namespace cairn
