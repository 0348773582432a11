// SPDX-License-Identifier: GPL-3.0-or-later
// A range until an id does not follow the one before, narrow until an id does not fit.
#include "models/data/rowids.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace cairn {
namespace {

bool isNarrow(qint64 id) { return id >= 0 && id <= std::numeric_limits<quint32>::max(); }

template<typename Vector>
qint64 positionIn(const Vector &ids, qint64 id, bool ascending)
{
    const auto value = typename Vector::value_type(id);
    const auto found = ascending ? std::lower_bound(ids.cbegin(), ids.cend(), value) : std::find(ids.cbegin(), ids.cend(), value);
    return found != ids.cend() && *found == value ? qint64(found - ids.cbegin()) : -1;
}

} // namespace

RowIds RowIds::range(qint64 first, qint64 count)
{
    RowIds ids;
    ids.m_first = first;
    ids.m_count = std::max<qint64>(0, count);
    return ids;
}

RowIds RowIds::of(const QList<qint64> &ids)
{
    RowIdsBuilder builder;
    for (const qint64 id : ids)
        builder.add(id);
    return builder.take();
}

qint64 RowIds::at(qint64 position) const
{
    if (position < 0 || position >= m_count)
        return 0;
    if (!m_stored)
        return m_first + position;
    return m_stored->wide.empty() ? qint64(m_stored->narrow[size_t(position)]) : m_stored->wide[size_t(position)];
}

qint64 RowIds::positionOf(qint64 id) const
{
    qint64 position = -1;
    if (!m_stored)
        position = id - m_first;
    else if (!m_stored->wide.empty())
        position = positionIn(m_stored->wide, id, m_ascending);
    else if (isNarrow(id))
        position = positionIn(m_stored->narrow, id, m_ascending);
    return position >= 0 && position < m_count ? position : -1;
}

QList<qint64> RowIds::mid(qint64 position, qint64 count) const
{
    QList<qint64> ids;
    const qint64 from = std::clamp<qint64>(position, 0, m_count);
    const qint64 to = std::clamp<qint64>(position + count, from, m_count);
    ids.reserve(qsizetype(to - from));
    for (qint64 at = from; at < to; ++at)
        ids.append(this->at(at));
    return ids;
}

void RowIds::truncate(qint64 count) { m_count = std::min(m_count, std::max<qint64>(0, count)); }

qint64 RowIds::bytes() const
{
    return m_stored ? qint64(m_stored->narrow.capacity() * sizeof(quint32) + m_stored->wide.capacity() * sizeof(qint64)) : 0;
}

/** From now on each id is held by itself. */
void RowIdsBuilder::spell()
{
    m_stored = std::make_shared<RowIds::Stored>();
    const qint64 room = std::max(m_reserved, m_ids.m_count);
    const bool areNarrow = m_ids.m_count == 0 || (isNarrow(m_ids.m_first) && isNarrow(m_last));
    if (areNarrow)
        m_stored->narrow.reserve(size_t(room));
    else
        m_stored->wide.reserve(size_t(room));
    for (qint64 at = 0; at < m_ids.m_count; ++at) {
        if (areNarrow)
            m_stored->narrow.push_back(quint32(m_ids.m_first + at));
        else
            m_stored->wide.push_back(m_ids.m_first + at);
    }
}

void RowIdsBuilder::add(qint64 id)
{
    if (m_ids.m_count == 0 && !m_stored)
        m_ids.m_first = id;
    else if (!m_stored && id != m_last + 1)
        spell();
    if (m_ids.m_count > 0 && id <= m_last)
        m_ids.m_ascending = false;
    if (m_stored && m_stored->wide.empty() && !isNarrow(id)) {
        m_stored->wide.assign(m_stored->narrow.cbegin(), m_stored->narrow.cend());
        m_stored->narrow = {};
    }
    if (m_stored && (!m_stored->wide.empty() || !isNarrow(id)))
        m_stored->wide.push_back(id);
    else if (m_stored)
        m_stored->narrow.push_back(quint32(id));
    m_last = id;
    ++m_ids.m_count;
}

RowIds RowIdsBuilder::take()
{
    // A few ids of many: what was reserved for more goes back.
    if (m_stored && m_stored->narrow.capacity() > 2 * m_stored->narrow.size())
        m_stored->narrow.shrink_to_fit();
    if (m_stored && m_stored->wide.capacity() > 2 * m_stored->wide.size())
        m_stored->wide.shrink_to_fit();
    RowIds ids = m_ids;
    ids.m_stored = std::move(m_stored);
    *this = {};
    return ids;
}

} // namespace cairn
