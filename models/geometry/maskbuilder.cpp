// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in any order become the rows of a mask.
#include "models/geometry/maskbuilder.h"

#include <algorithm>
#include <tuple>

namespace cairn {

void MaskBuilder::add(int y, int start, int end)
{
    const QRect reach = Mask::reach();
    start = std::max(start, reach.left());
    end = std::min(end, reach.right() + 1);
    if (start >= end || y < reach.top() || y > reach.bottom())
        return;
    if (!m_pieces.empty())
        m_isInOrder = m_isInOrder && (y > m_pieces.back().y || (y == m_pieces.back().y && start > m_pieces.back().end));
    m_pieces.push_back({y, start, end});
}

void MaskBuilder::sortAndMerge()
{
    std::sort(m_pieces.begin(), m_pieces.end(), [](const Piece &first, const Piece &second) { return std::tie(first.y, first.start) < std::tie(second.y, second.start); });
    size_t last = 0;
    for (size_t i = 1; i < m_pieces.size(); ++i) {
        Piece &before = m_pieces[last];
        if (m_pieces[i].y == before.y && m_pieces[i].start <= before.end)
            before.end = std::max(before.end, m_pieces[i].end);
        else
            m_pieces[++last] = m_pieces[i];
    }
    m_pieces.resize(last + 1);
}

Mask MaskBuilder::build()
{
    Mask mask;
    if (m_pieces.empty())
        return mask;
    if (!m_isInOrder)
        sortAndMerge();
    const auto rows = std::make_shared<Mask::Rows>();
    const int top = m_pieces.front().y, bottom = m_pieces.back().y;
    rows->runs.reserve(m_pieces.size());
    rows->firstRun.reserve(size_t(bottom - top) + 2);
    int left = m_pieces.front().start, right = m_pieces.front().end;
    for (const Piece &piece : m_pieces) {
        while (int(rows->firstRun.size()) <= piece.y - top)
            rows->firstRun.push_back(int(rows->runs.size()));
        rows->runs.push_back({piece.start, piece.end});
        rows->area += piece.end - piece.start;
        left = std::min(left, piece.start);
        right = std::max(right, piece.end);
    }
    rows->firstRun.push_back(int(rows->runs.size()));
    rows->bounds = QRect(left, top, right - left, bottom - top + 1);
    mask.m_rows = rows;
    m_pieces.clear();
    m_isInOrder = true;
    return mask;
}

} // namespace cairn
