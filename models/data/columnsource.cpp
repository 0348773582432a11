// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that a view asks for while it paints are fetched together.
#include "models/data/columnsource.h"

#include <utility>

namespace cairn {
namespace {

constexpr qsizetype kMostAtOnce = 2'000; // more than any screen shows; what was asked for first has been scrolled away

} // namespace

void ColumnSource::want(qint64 rowId) const
{
    if (!m_wanted.isEmpty() && m_wanted.last() == rowId)
        return; // another role of the same cell
    if (m_wanted.isEmpty())
        QMetaObject::invokeMethod(const_cast<ColumnSource *>(this), &ColumnSource::fetchWanted, Qt::QueuedConnection);
    m_wanted.append(rowId);
}

void ColumnSource::fetchWanted()
{
    QList<qint64> rows = std::exchange(m_wanted, {});
    rows = rows.last(qMin(rows.size(), kMostAtOnce));
    prefetch(rows);
    Q_EMIT changed(rows);
}

} // namespace cairn
