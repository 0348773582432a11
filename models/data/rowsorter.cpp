// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of 64 bits that lie close together in memory; other columns are looked at only where the first is equal.
#include "models/data/rowsorter.h"

#include <algorithm>
#include <bit>
#include <string_view>

namespace cairn {
namespace {

constexpr quint64 kSign = quint64(1) << 63;
constexpr std::int64_t kExactInDouble = std::int64_t(1) << 53;

quint64 orderedInteger(std::int64_t number) { return std::bit_cast<quint64>(number) ^ kSign; }

/** Bits that ascend as the numbers do. */
quint64 orderedReal(double number)
{
    const quint64 bits = std::bit_cast<quint64>(number == 0 ? 0.0 : number); // no negative zero
    return bits & kSign ? ~bits : bits | kSign;
}

struct Entry {
    quint64 key = 0;
    quint32 place = 0;
    quint32 group = 0;
};

} // namespace

void SortValues::add(const SQLite::Column &value)
{
    if (value.isNull()) {
        m_keys.push_back(0);
        m_groups.push_back(Missing);
    } else if (value.isInteger()) {
        const std::int64_t number = value.getInt64();
        m_hasIntegers = true;
        m_hasLargeIntegers = m_hasLargeIntegers || number > kExactInDouble || number < -kExactInDouble;
        m_keys.push_back(std::bit_cast<quint64>(number));
        m_groups.push_back(Integer);
    } else if (value.isFloat()) {
        m_hasReals = true;
        m_keys.push_back(std::bit_cast<quint64>(value.getDouble()));
        m_groups.push_back(Real);
    } else {
        const auto *bytes = static_cast<const char *>(value.getBlob());
        m_texts.push_back({m_letters.size(), quint32(value.getBytes()), quint32(m_keys.size())});
        std::transform(bytes, bytes + m_texts.back().length, std::back_inserter(m_letters),
            [](char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter; });
        m_keys.push_back(0);
        m_groups.push_back(Text);
    }
}

void SortValues::rankNumbers()
{
    for (size_t place = 0; place < m_keys.size(); ++place) {
        if (m_groups[place] == Integer && m_hasReals)
            m_keys[place] = orderedReal(double(std::bit_cast<std::int64_t>(m_keys[place])));
        else if (m_groups[place] == Integer)
            m_keys[place] = orderedInteger(std::bit_cast<std::int64_t>(m_keys[place]));
        else if (m_groups[place] == Real)
            m_keys[place] = orderedReal(std::bit_cast<double>(m_keys[place]));
    }
}

/** Integers beyond what a double holds, among reals: ranked by comparing in a type that holds both. */
void SortValues::rankMixedNumbers()
{
    const auto number = [this](quint32 place) {
        return m_groups[place] == Integer ? static_cast<long double>(std::bit_cast<std::int64_t>(m_keys[place]))
                                          : static_cast<long double>(std::bit_cast<double>(m_keys[place]));
    };
    std::vector<std::pair<long double, quint32>> numbers;
    for (quint32 place = 0; place < m_keys.size(); ++place) {
        if (m_groups[place] <= Real)
            numbers.emplace_back(number(place), place);
    }
    std::sort(numbers.begin(), numbers.end());
    quint64 rank = 0;
    for (size_t at = 0; at < numbers.size(); ++at) {
        rank += at > 0 && numbers[at].first != numbers[at - 1].first;
        m_keys[numbers[at].second] = rank;
    }
}

void SortValues::rankTexts()
{
    const std::string_view letters = m_letters;
    const auto textOf = [letters](const TextPlace &text) { return letters.substr(text.start, text.length); };
    std::sort(m_texts.begin(), m_texts.end(), [&](const TextPlace &left, const TextPlace &right) { return textOf(left) < textOf(right); });
    quint64 rank = 0;
    for (size_t at = 0; at < m_texts.size(); ++at) {
        rank += at > 0 && textOf(m_texts[at]) != textOf(m_texts[at - 1]);
        m_keys[m_texts[at].place] = rank;
    }
    m_texts = {};
    m_letters = {};
}

void SortValues::rank(Qt::SortOrder order)
{
    if (m_hasReals && m_hasLargeIntegers)
        rankMixedNumbers();
    else
        rankNumbers();
    rankTexts();
    const bool isAscending = order == Qt::AscendingOrder;
    for (size_t place = 0; place < m_keys.size(); ++place) {
        const quint8 kind = m_groups[place];
        m_groups[place] = kind == Missing ? 2 : (kind == Text) == isAscending ? 1 : 0;
        if (!isAscending && kind != Missing)
            m_keys[place] = ~m_keys[place];
    }
}

int SortValues::compare(quint32 first, quint32 second) const
{
    if (m_groups[first] != m_groups[second])
        return m_groups[first] < m_groups[second] ? -1 : 1;
    if (m_keys[first] != m_keys[second])
        return m_keys[first] < m_keys[second] ? -1 : 1;
    return 0;
}

void SortValues::release()
{
    m_keys = {};
    m_groups = {};
}

RowSorter::RowSorter(const QList<Qt::SortOrder> &orders)
    : m_orders(orders)
    , m_columns(size_t(orders.size()))
{
}

void RowSorter::add(qint64 rowId, SQLite::Statement &statement)
{
    m_ids.add(rowId);
    for (size_t column = 0; column < m_columns.size(); ++column)
        m_columns[column].add(statement.getColumn(int(column) + 1));
}

RowIds RowSorter::takeIds()
{
    const RowIds ids = m_ids.take();
    if (m_columns.empty())
        return ids;
    for (size_t column = 0; column < m_columns.size(); ++column)
        m_columns[column].rank(m_orders[qsizetype(column)]);
    std::vector<Entry> entries;
    entries.reserve(size_t(ids.size()));
    for (quint32 place = 0; place < quint32(ids.size()); ++place)
        entries.push_back({m_columns.front().key(place), place, m_columns.front().group(place)});
    m_columns.front().release();
    std::sort(entries.begin(), entries.end(), [&](const Entry &left, const Entry &right) {
        if (left.group != right.group)
            return left.group < right.group;
        if (left.key != right.key)
            return left.key < right.key;
        for (size_t column = 1; column < m_columns.size(); ++column) {
            if (const int compared = m_columns[column].compare(left.place, right.place); compared != 0)
                return compared < 0;
        }
        return ids.isAscending() ? left.place < right.place : ids.at(left.place) < ids.at(right.place);
    });
    m_columns.clear();
    RowIdsBuilder sorted;
    sorted.reserve(ids.size());
    for (const Entry &entry : entries)
        sorted.add(ids.at(entry.place));
    return sorted.take();
}

} // namespace cairn
