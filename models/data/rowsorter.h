// SPDX-License-Identifier: GPL-3.0-or-later
// Puts row ids in the order of their values: several times faster than SQLite's own sorter for whole tables.
#pragma once

#include "models/data/rowids.h"
#include "models/project/database.h"

#include <string>
#include <vector>

namespace cairn {

/** The values of one column by place, turned into numbers that sort as the values do. */
class SortValues
{
public:
    void add(const SQLite::Column &value);
    /** To be called once, when all values are there. */
    void rank(Qt::SortOrder order);

    /** Negative, 0 or positive, as one place comes before the other. */
    [[nodiscard]] int compare(quint32 first, quint32 second) const;
    [[nodiscard]] quint64 key(quint32 place) const { return m_keys[place]; }
    /** Numbers, texts and missing values keep apart. */
    [[nodiscard]] quint8 group(quint32 place) const { return m_groups[place]; }
    void release();

private:
    enum Kind : quint8 { Integer, Real, Text, Missing };
    void rankNumbers();
    void rankMixedNumbers();
    void rankTexts();

    struct TextPlace {
        size_t start = 0;
        quint32 length = 0;
        quint32 place = 0;
    };
    std::vector<quint64> m_keys; ///< first the bits of the number
    std::vector<quint8> m_groups; ///< first the kind
    std::vector<TextPlace> m_texts;
    std::string m_letters; ///< all texts, one behind the other
    bool m_hasIntegers = false, m_hasReals = false, m_hasLargeIntegers = false;
};

/** Numbers come before texts; texts are compared without regard to the case of ASCII letters. Missing values are last either way, and
    rows that are equal in all columns stay in the order of their ids. Up to 2^32 rows. */
class RowSorter
{
public:
    /** One for each column, the most important first. */
    explicit RowSorter(const QList<Qt::SortOrder> &orders);

    /** The values stand in `statement` from the column 1 on. */
    void add(qint64 rowId, SQLite::Statement &statement);
    /** Empties the sorter. */
    [[nodiscard]] RowIds takeIds();

private:
    QList<Qt::SortOrder> m_orders;
    std::vector<SortValues> m_columns;
    RowIdsBuilder m_ids;
};

} // namespace cairn
