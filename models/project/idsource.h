// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of journalled rows and predictions: a random start drawn at each opening, then counted up (never reused after undo).
#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

#include <atomic>

namespace cairn {

class IdSource
{
public:
    IdSource()
        : m_next(qint64(QRandomGenerator::system()->generate64() % kRange) + kFirst)
    {
    }
    [[nodiscard]] qint64 next() { return m_next.fetch_add(1); }
    /** A run of `count` ids at once; the first is returned. */
    [[nodiscard]] qint64 reserve(qint64 count) { return m_next.fetch_add(count); }

private:
    // Below 2^53, so that JSON and pandas hold them exactly; above the fixed ids of seeded rows.
    static constexpr quint64 kRange = (1ULL << 53) - (1ULL << 41);
    static constexpr qint64 kFirst = 1'000'000;
    std::atomic<qint64> m_next;
};

} // namespace cairn
