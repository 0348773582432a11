// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of the table of runs: which there are, and what the runs of one have in common.
#include "models/runs/runmodel.h"
#include "models/runs/runtablemodel.h"
#include "models/runs/runtexts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

using Kind = RunColumn::Kind;

bool isNumber(const QVariant &value) { return value.typeId() == QMetaType::Double; }

} // namespace

QList<RunTableModel::Group> RunTableModel::groupsOf(const QList<int> &order) const
{
    if (!m_grouping)
        return order.isEmpty() ? QList<Group>() : QList<Group> {{QString(), order}};
    QList<Group> groups;
    QHash<QString, int> places;
    for (const int row : order) {
        const QString key = columnText(m_runs[row], *m_grouping, m_source->pointValues());
        const auto place = places.constFind(key);
        if (place != places.constEnd()) {
            groups[*place].rows.append(row);
            continue;
        }
        places.insert(key, int(groups.size()));
        groups.append({key, {row}});
    }
    return groups;
}

QVariant RunTableModel::groupValue(const Group &group, int column) const
{
    if (m_columns[column].kind == Kind::Status || m_columns[column].kind == Kind::Started || m_columns[column].kind == Kind::Seed)
        return {};
    double sum = 0;
    int count = 0;
    for (const int row : group.rows) {
        const QVariant value = columnValue(m_runs[row], m_columns[column], m_source->pointValues());
        if (isNumber(value) && std::isfinite(value.toDouble())) {
            sum += value.toDouble();
            ++count;
        }
    }
    return count == 0 ? QVariant() : QVariant(sum / count);
}

QString RunTableModel::statusText(const Group &group) const
{
    QMap<RunStatus, int> counts;
    for (const int row : group.rows)
        ++counts[m_runs[row].status];
    if (counts.size() == 1)
        return runStatusText(counts.firstKey());
    QStringList texts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        texts.append(tr("%1: %2", "how many runs are in a state").arg(runStatusText(count.key())).arg(count.value()));
    return texts.join(QLatin1String(", "));
}

QString RunTableModel::groupText(const Group &group, int column) const
{
    if (column == 0)
        return tr("%1 (%n run(s))", nullptr, int(group.rows.size())).arg(group.key.isEmpty() ? tr("none") : group.key);
    if (m_columns[column].kind == Kind::Status)
        return statusText(group);
    const QVariant mean = groupValue(group, column);
    if (!mean.isValid()) {
        // A text that all of them have is the group's, too.
        const QString first = columnText(m_runs[group.rows.first()], m_columns[column], m_source->pointValues());
        const bool isShared = std::all_of(group.rows.begin(), group.rows.end(),
            [&](int row) { return columnText(m_runs[row], m_columns[column], m_source->pointValues()) == first; });
        return isShared ? first : QString();
    }
    double low = mean.toDouble(), high = low;
    for (const int row : group.rows) {
        const QVariant value = columnValue(m_runs[row], m_columns[column], m_source->pointValues());
        if (isNumber(value) && std::isfinite(value.toDouble())) {
            low = std::min(low, value.toDouble());
            high = std::max(high, value.toDouble());
        }
    }
    const Kind kind = m_columns[column].kind;
    if (kind == Kind::Duration || kind == Kind::Processor)
        return durationText(mean.toDouble());
    if (kind == Kind::Memory || kind == Kind::ModelSize)
        return QLocale().formattedDataSize(mean.toLongLong());
    const auto text = [](double value) { return withMinus(QLocale().toString(value, 'g', 4)); };
    return low == high ? text(low) : tr("%1 (%2 to %3)", "a mean, the smallest and the largest").arg(text(mean.toDouble()), text(low), text(high));
}

} // namespace cairn
