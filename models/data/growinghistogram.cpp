// SPDX-License-Identifier: GPL-3.0-or-later
// Widening merges neighbours, which is exact since bins begin at multiples of their width.
#include "models/data/growinghistogram.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr int kCoarsest = 1000;

/** Halves towards minus infinity. */
qint64 halved(qint64 number, int times)
{
    return times >= 62 ? (number < 0 ? -1 : 0) : number >> times;
}

/** The smallest exponent with which all between the two fit. */
int exponentFor(double least, double most, int smallest)
{
    int exponent = smallest;
    const double span = most - least;
    if (span > 0)
        exponent = std::max(exponent, std::ilogb(span / GrowingHistogram::kMostBins));
    // Bin numbers have to be whole numbers that a double still tells apart.
    const double largest = std::max(std::abs(least), std::abs(most));
    if (largest > 0)
        exponent = std::max(exponent, std::ilogb(largest) - 50);
    while (exponent < kCoarsest
        && std::floor(std::ldexp(most, -exponent)) - std::floor(std::ldexp(least, -exponent)) >= GrowingHistogram::kMostBins)
        ++exponent;
    return exponent;
}

} // namespace

double GrowingHistogram::width() const { return std::ldexp(1.0, m_exponent); }

void GrowingHistogram::widen(int exponent)
{
    const int times = exponent - m_exponent;
    if (times <= 0)
        return;
    std::vector<qint64> bins;
    const qint64 first = halved(m_first, times);
    for (size_t number = 0; number < m_bins.size(); ++number) {
        const auto place = size_t(halved(m_first + qint64(number), times) - first);
        if (place >= bins.size())
            bins.resize(place + 1);
        bins[place] += m_bins[number];
    }
    m_bins = std::move(bins);
    m_first = first;
    m_exponent = exponent;
    m_scale = std::ldexp(1.0, -exponent);
}

void GrowingHistogram::makeRoom(double least, double most)
{
    if (m_count == 0) {
        m_bins.clear();
        m_exponent = exponentFor(least, most, m_smallest);
        m_scale = std::ldexp(1.0, -m_exponent);
        m_first = qint64(std::floor(least * m_scale));
        m_least = least;
        m_most = most;
    } else {
        m_least = std::min(m_least, least);
        m_most = std::max(m_most, most);
        widen(exponentFor(m_least, m_most, m_exponent));
    }
    const auto from = qint64(std::floor(m_least * m_scale)), to = qint64(std::floor(m_most * m_scale));
    if (from < m_first) {
        m_bins.insert(m_bins.begin(), size_t(m_first - from), 0);
        m_first = from;
    }
    if (const auto size = size_t(to - m_first + 1); size > m_bins.size())
        m_bins.resize(size);
}

void GrowingHistogram::put(double number, qint64 count)
{
    const auto bin = qint64(std::floor(number * m_scale));
    m_bins[size_t(bin - m_first)] += count;
    m_count += count;
}

void GrowingHistogram::add(double number)
{
    if (!std::isfinite(number))
        return;
    if (m_count == 0 || number < m_least || number > m_most)
        makeRoom(number, number);
    put(number, 1);
}

void GrowingHistogram::add(const GrowingHistogram &other)
{
    if (other.m_count == 0)
        return;
    if (m_count == 0) {
        *this = other;
        return;
    }
    GrowingHistogram coarser = other;
    makeRoom(other.m_least, other.m_most);
    const int exponent = std::max(m_exponent, coarser.m_exponent);
    widen(exponent);
    coarser.widen(exponent);
    makeRoom(m_least, m_most);
    for (size_t number = 0; number < coarser.m_bins.size(); ++number) {
        if (coarser.m_bins[number] != 0)
            m_bins[size_t(coarser.m_first + qint64(number) - m_first)] += coarser.m_bins[number];
    }
    m_count += coarser.m_count;
}

double GrowingHistogram::start() const
{
    const auto first = std::find_if(m_bins.cbegin(), m_bins.cend(), [](qint64 count) { return count != 0; });
    return std::ldexp(double(m_first + (first - m_bins.cbegin())), m_exponent);
}

std::vector<qint64> GrowingHistogram::bins() const
{
    const auto isFilled = [](qint64 count) { return count != 0; };
    const auto first = std::find_if(m_bins.cbegin(), m_bins.cend(), isFilled);
    const auto last = std::find_if(m_bins.crbegin(), m_bins.crend(), isFilled);
    return first == m_bins.cend() ? std::vector<qint64>() : std::vector<qint64>(first, last.base());
}

} // namespace cairn
