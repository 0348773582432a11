// SPDX-License-Identifier: GPL-3.0-or-later
// One column of a table as the trees see it, and what is needed to encode further rows in the same way.
#pragma once

#include "app/trainer/cells.h"
#include "app/trainer/columncoding.h"
#include "app/trainer/runenvironment.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace cairn {

struct FeatureColumn {
    std::string name;
    CellKind kind = CellKind::Number;
    double origin = 0; ///< subtracted from moments, whose seconds since 1970 a float cannot tell apart
    std::vector<std::string> categories; ///< a category's code is its place here
    std::string source; ///< the table's column of which it was made; empty: that of its own name
    Coding coding = Coding::AsIs;
    std::string part; ///< the value of OneHot, the part of DateParts, the basket of TextHash
    int baskets = 0; ///< of TextHash

    [[nodiscard]] bool isCategory() const { return kind == CellKind::Category && coding == Coding::AsIs; }
    [[nodiscard]] const std::string &sourceName() const { return source.empty() ? name : source; }
};

/// Encodes cells of a finished column. What is missing, unreadable or a category never seen in training
/// becomes not-a-number.
class CellEncoder {
public:
    explicit CellEncoder(const FeatureColumn &column);
    [[nodiscard]] float encode(std::string_view cell) const;

private:
    CellKind m_kind;
    double m_origin;
    Coding m_coding;
    std::string m_part;
    std::size_t m_basket = 0;
    int m_baskets;
    std::unordered_map<std::string, float> m_codes;
};

/// Takes a column's cells one after another while the file is read. Its coding may make several columns of it.
class ColumnCollector {
public:
    ColumnCollector(std::string name, CellKind kind, std::size_t mostCategories, const CodingWish &wish = {});

    void add(std::string_view cell);
    /// Makes the column; categories are those of the training rows. Says on stdout what it had to leave out.
    /// False when the column is of no use: nothing in it, or too many different texts.
    bool finish(std::span<const Split> splits);

    [[nodiscard]] const std::vector<FeatureColumn> &columns() const { return m_columns; }
    /// One list a column, each with a value a row.
    [[nodiscard]] const std::vector<std::vector<float>> &values() const { return m_allValues; }

private:
    float categoryCode(std::string_view cell);
    bool finishCategories(std::span<const Split> splits);
    void finishOneHot();
    void beginParts(int baskets);
    void addParts(std::string_view cell);

    FeatureColumn m_column;
    std::vector<FeatureColumn> m_columns;
    std::vector<std::vector<float>> m_allValues;
    std::size_t m_mostCategories;
    std::vector<float> m_values;
    std::unordered_map<std::string, float> m_codes;
    std::size_t m_filled = 0;
    std::size_t m_unreadable = 0;
    bool m_hasOrigin = false;
    bool m_tooVaried = false;
};

} // namespace cairn
