// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the values of one column while rows stream by.
#pragma once

#include "models/data/growinghistogram.h"
#include "models/data/rowfacets.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace cairn {

struct RowFacetValue {
    QVariant value; ///< null: no value
    qint64 count = 0;
    bool isWanted = false;
    bool isUnwanted = false;

    friend bool operator==(const RowFacetValue &, const RowFacetValue &) = default;
};

/** What a section shows. */
struct RowFacetCount {
    RowFacet facet;
    QList<RowFacetValue> values; ///< the most frequent first, rows without a value last; chosen ones are always among them
    qint64 distinct = 0; ///< values in all; of numbers and days 0
    bool isDistinctExact = true;
    bool isEstimate = false; ///< counted in a part of the rows and multiplied
    GrowingHistogram histogram; ///< of numbers, and of days as days since 1970-01-01
    qint64 missing = 0;
    bool wantsMissing = false; ///< of numbers and days
    QString from, to; ///< the span that is wanted, of numbers and days; empty: open
};

class FacetTally
{
public:
    /** Beyond so many different values only those seen first are counted. */
    static constexpr std::size_t kMostDistinct = 100'000;
    static constexpr int kMostShown = 1'000;

    /** `sampling`: of texts only every so many-th row has its words counted. */
    explicit FacetTally(RowFacet facet, int sampling = 1);

    void add(const SQLite::Column &value);
    void add(const FacetTally &other);
    /** With the values that the filter wants and does not want. */
    [[nodiscard]] RowFacetCount count(const QVariantList &wanted, const QVariantList &unwanted) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    struct Entry {
        qint64 count = 0;
        qint64 lastRow = -1; ///< of words: each is counted once a row
    };
    using Texts = std::unordered_map<std::string, Entry, Hash, std::equal_to<>>;

    Entry *entry(std::string_view text);
    void addWords(std::string_view text);
    [[nodiscard]] QList<RowFacetValue> sorted() const;

    RowFacet m_facet;
    int m_sampling;
    qint64 m_row = 0;
    Texts m_texts;
    std::pair<const std::string, Entry> *m_last = nullptr; ///< values often come in a row
    std::unordered_map<qint64, qint64> m_numbers;
    GrowingHistogram m_histogram;
    qint64 m_missing = 0;
    bool m_isCut = false;
};

/** Days since 1970-01-01 of an ISO date (with or without a time); not-a-number for anything else. */
[[nodiscard]] double dayNumber(std::string_view text);

} // namespace cairn
