// SPDX-License-Identifier: GPL-3.0-or-later
// Row ids by position, as small as they can be held: a range costs nothing, ids below 2^32 cost four bytes each.
#pragma once

#include <QList>

#include <memory>
#include <vector>

namespace cairn {

/** A value whose copies share what they hold; safe to be read in several threads. */
class RowIds
{
public:
    RowIds() = default;
    /** `first`, `first` + 1, ... */
    [[nodiscard]] static RowIds range(qint64 first, qint64 count);
    [[nodiscard]] static RowIds of(const QList<qint64> &ids);

    [[nodiscard]] qint64 size() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /** 0 where there is no such position. */
    [[nodiscard]] qint64 at(qint64 position) const;
    [[nodiscard]] qint64 last() const { return at(m_count - 1); }
    /** Each id is higher than the one before. */
    [[nodiscard]] bool isAscending() const { return m_ascending; }
    /** The position of an id; -1: none. Looks at each one where they do not ascend (some milliseconds in ten millions). */
    [[nodiscard]] qint64 positionOf(qint64 id) const;
    [[nodiscard]] QList<qint64> mid(qint64 position, qint64 count) const;
    [[nodiscard]] QList<qint64> toList() const { return mid(0, m_count); }
    /** Only the first `count`. */
    void truncate(qint64 count);
    /** What they occupy. */
    [[nodiscard]] qint64 bytes() const;

private:
    friend class RowIdsBuilder;
    struct Stored {
        std::vector<quint32> narrow;
        std::vector<qint64> wide;
    };

    qint64 m_first = 0;
    qint64 m_count = 0;
    bool m_ascending = true;
    std::shared_ptr<const Stored> m_stored; ///< null: a range
};

/** Takes ids one after the other. */
class RowIdsBuilder
{
public:
    void reserve(qint64 count) { m_reserved = count; }
    void add(qint64 id);
    [[nodiscard]] qint64 size() const { return m_ids.m_count; }
    /** Empties the builder. */
    [[nodiscard]] RowIds take();

private:
    void spell();

    RowIds m_ids;
    std::shared_ptr<RowIds::Stored> m_stored;
    qint64 m_last = 0;
    qint64 m_reserved = 0;
};

} // namespace cairn
