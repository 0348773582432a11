// SPDX-License-Identifier: GPL-3.0-or-later
// Groups that grow together: which of many things belong to one another.
#pragma once

#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace cairn {

class UnionFind
{
public:
    explicit UnionFind(std::size_t count)
        : m_parents(count)
        , m_sizes(count, 1)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t(0));
    }

    std::size_t root(std::size_t one)
    {
        while (m_parents[one] != one)
            one = m_parents[one] = m_parents[m_parents[one]];
        return one;
    }
    void join(std::size_t left, std::size_t right)
    {
        left = root(left);
        right = root(right);
        if (left == right)
            return;
        if (m_sizes[left] < m_sizes[right])
            std::swap(left, right);
        m_parents[right] = left;
        m_sizes[left] += m_sizes[right];
    }
    [[nodiscard]] bool isJoined(std::size_t left, std::size_t right) { return root(left) == root(right); }

private:
    std::vector<std::size_t> m_parents, m_sizes;
};

} // namespace cairn
