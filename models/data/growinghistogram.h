// SPDX-License-Identifier: GPL-3.0-or-later
// A histogram of numbers whose range nobody knows beforehand: bins double their width as numbers come that do not fit.
#pragma once

#include <QtGlobal>

#include <vector>

namespace cairn {

/** Bins are 2^n wide and begin at multiples of their width, so that two histograms of parts can be added. Not-a-number is passed over. */
class GrowingHistogram
{
public:
    static constexpr int kMostBins = 64;

    /** `isWhole`: of whole numbers, for which bins narrower than 1 would be full and empty in turns. */
    explicit GrowingHistogram(bool isWhole = false) : m_smallest(isWhole ? 0 : kFinest) {}

    void add(double number);
    void add(const GrowingHistogram &other);

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] double least() const { return m_least; } ///< of the numbers; 0 where there are none
    [[nodiscard]] double most() const { return m_most; }
    [[nodiscard]] double width() const; ///< of a bin
    [[nodiscard]] double start() const; ///< of the first bin that holds something
    /** From the first bin that holds something to the last. */
    [[nodiscard]] std::vector<qint64> bins() const;

private:
    void makeRoom(double least, double most);
    void widen(int exponent);
    void put(double number, qint64 count);

    static constexpr int kFinest = -1000;
    int m_smallest;
    int m_exponent = 0;
    double m_scale = 1; ///< 1 / width
    qint64 m_first = 0; ///< number of the first bin: it begins at m_first * width
    std::vector<qint64> m_bins;
    qint64 m_count = 0;
    double m_least = 0, m_most = 0;
};

} // namespace cairn
