// SPDX-License-Identifier: GPL-3.0-or-later
// One column of a table as the trees see it, and what is needed to encode further rows in the same way.
#pragma once

#include "app/trainer/cells.h"
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

    [[nodiscard]] bool isCategory() const { return kind == CellKind::Category; }
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
    std::unordered_map<std::string, float> m_codes;
};

/// Takes a column's cells one after another while the file is read.
class ColumnCollector {
public:
    ColumnCollector(std::string name, CellKind kind, std::size_t mostCategories);

    void add(std::string_view cell);
    /// Makes the column; categories are those of the training rows. Says on stdout what it had to leave out.
    /// False when the column is of no use: nothing in it, or too many different texts.
    bool finish(std::span<const Split> splits);

    [[nodiscard]] const FeatureColumn &column() const { return m_column; }
    [[nodiscard]] const std::vector<float> &values() const { return m_values; }

private:
    float categoryCode(std::string_view cell);
    bool finishCategories(std::span<const Split> splits);

    FeatureColumn m_column;
    std::size_t m_mostCategories;
    std::vector<float> m_values;
    std::unordered_map<std::string, float> m_codes;
    std::size_t m_filled = 0;
    std::size_t m_unreadable = 0;
    bool m_hasOrigin = false;
    bool m_tooVaried = false;
};

} // namespace cairn
