// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks entries by how well title, then subtitle, match.
#include "widgets/common/commandmodel.h"

#include <algorithm>

namespace cairn {

namespace {
// More than anyone scrolls through; items of a large project are many.
constexpr int kMostHits = 200;

std::optional<FuzzyMatch> matchEntry(const QString &pattern, const CommandEntry &entry)
{
    if (auto match = fuzzyMatch(pattern, entry.title)) {
        // Of two equal matches the shorter title is meant.
        match->score = match->score * 16 - int(entry.title.size());
        return match;
    }
    const QString whole = entry.title + QLatin1Char(' ') + entry.subtitle;
    auto match = fuzzyMatch(pattern, whole);
    if (!match) return std::nullopt;
    match->score = match->score * 8 - int(whole.size());
    match->positions.removeIf([&entry](int position) { return position >= entry.title.size(); });
    return match;
}

} // namespace

CommandModel::CommandModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommandModel::setEntries(const QList<CommandEntry> &entries)
{
    m_entries = entries;
    search();
}

void CommandModel::setPattern(const QString &pattern)
{
    m_pattern = pattern;
    search();
}

void CommandModel::search()
{
    beginResetModel();
    m_hits.clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        if (auto match = matchEntry(m_pattern, m_entries.at(i))) m_hits.append({ i, *match });
    }
    // With nothing typed the order is the giver's.
    if (!m_pattern.trimmed().isEmpty())
        std::stable_sort(m_hits.begin(), m_hits.end(),
            [](const Hit &a, const Hit &b) { return a.match.score > b.match.score; });
    if (m_hits.size() > kMostHits) m_hits.resize(kMostHits);
    endResetModel();
}

QString CommandModel::idAt(const QModelIndex &index) const
{
    return index.data(IdRole).toString();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Hit &hit = m_hits.at(index.row());
    const CommandEntry &entry = m_entries.at(hit.entry);
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.subtitle.isEmpty()
            ? entry.title
            : tr("%1, %2", "command, where it belongs").arg(entry.title, entry.subtitle);
    case SubtitleRole:
        return entry.subtitle;
    case IconNameRole:
        return entry.iconName;
    case ShortcutRole:
        return entry.shortcut;
    case PositionsRole:
        return QVariant::fromValue(hit.match.positions);
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const bool enabled = m_entries.at(m_hits.at(index.row()).entry).enabled;
    return enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                   : Qt::ItemNeverHasChildren;
}

} // namespace cairn
