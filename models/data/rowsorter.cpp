// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting keys that lie close together in memory.
#include "models/data/rowsorter.h"

#include <algorithm>
#include <string_view>

namespace cairn {

void RowSorter::add(qint64 rowId, const SQLite::Column &value)
{
    if (value.isNull()) {
        m_missing.push_back(rowId);
    } else if (value.isInteger()) {
        m_numbers.push_back({static_cast<long double>(value.getInt64()), rowId});
    } else if (value.isFloat()) {
        m_numbers.push_back({static_cast<long double>(value.getDouble()), rowId});
    } else {
        const auto *bytes = static_cast<const char *>(value.getBlob());
        const Text text {m_letters.size(), size_t(value.getBytes()), rowId};
        std::transform(bytes, bytes + text.length, std::back_inserter(m_letters),
            [](char letter) { return letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter; });
        m_texts.push_back(text);
    }
}

void RowSorter::sortNumbers(bool isAscending)
{
    std::sort(m_numbers.begin(), m_numbers.end(), [isAscending](const Number &left, const Number &right) {
        if (left.value != right.value)
            return (left.value < right.value) == isAscending;
        return left.rowId < right.rowId;
    });
}

void RowSorter::sortTexts(bool isAscending)
{
    const std::string_view letters = m_letters;
    std::sort(m_texts.begin(), m_texts.end(), [letters, isAscending](const Text &left, const Text &right) {
        const int compared = letters.substr(left.start, left.length).compare(letters.substr(right.start, right.length));
        if (compared != 0)
            return (compared < 0) == isAscending;
        return left.rowId < right.rowId;
    });
}

QList<qint64> RowSorter::takeIds(Qt::SortOrder order)
{
    const bool isAscending = order == Qt::AscendingOrder;
    sortNumbers(isAscending);
    sortTexts(isAscending);
    std::sort(m_missing.begin(), m_missing.end());
    QList<qint64> ids;
    ids.reserve(qsizetype(m_numbers.size() + m_texts.size() + m_missing.size()));
    const auto addNumbers = [&] { std::transform(m_numbers.cbegin(), m_numbers.cend(), std::back_inserter(ids), [](auto &key) { return key.rowId; }); };
    const auto addTexts = [&] { std::transform(m_texts.cbegin(), m_texts.cend(), std::back_inserter(ids), [](auto &key) { return key.rowId; }); };
    if (isAscending) {
        addNumbers();
        addTexts();
    } else {
        addTexts();
        addNumbers();
    }
    std::copy(m_missing.cbegin(), m_missing.cend(), std::back_inserter(ids));
    *this = {};
    return ids;
}

} // namespace cairn
