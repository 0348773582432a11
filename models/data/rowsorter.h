// SPDX-License-Identifier: GPL-3.0-or-later
// Puts row ids in the order of their values: several times faster than SQLite's own sorter for whole tables.
#pragma once

#include "models/project/database.h"

#include <QList>

#include <string>
#include <vector>

namespace cairn {

/** Numbers come before texts; texts are compared without regard to the case of ASCII letters. Equal values stay in the order of their ids. */
class RowSorter
{
public:
    void add(qint64 rowId, const SQLite::Column &value);
    /** The ids, missing values last either way. Empties the sorter. */
    [[nodiscard]] QList<qint64> takeIds(Qt::SortOrder order);

private:
    struct Number {
        long double value = 0; // holds every 64-bit integer and every double
        qint64 rowId = 0;
    };
    struct Text {
        size_t start = 0;
        size_t length = 0;
        qint64 rowId = 0;
    };
    void sortNumbers(bool isAscending);
    void sortTexts(bool isAscending);

    std::vector<Number> m_numbers;
    std::vector<Text> m_texts;
    std::vector<qint64> m_missing;
    std::string m_letters; ///< all texts, one behind the other
};

} // namespace cairn
