// SPDX-License-Identifier: GPL-3.0-or-later
// Encodes cells as floats; categories get their codes as they come and are renumbered by name at the end.
#include "app/trainer/featurecolumn.h"

#include <algorithm>
#include <iostream>
#include <limits>

namespace cairn {
namespace {

constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();

/// A text whose values hardly ever come twice is a name or a remark, not a category; below so many values
/// nobody can tell.
constexpr std::size_t kFewValues = 20;

} // namespace

CellEncoder::CellEncoder(const FeatureColumn &column)
    : m_kind(column.kind)
    , m_origin(column.origin)
{
    for (std::size_t code = 0; code < column.categories.size(); ++code)
        m_codes.emplace(column.categories[code], static_cast<float>(code));
}

float CellEncoder::encode(std::string_view cell) const
{
    if (cell.empty())
        return kMissing;
    if (m_kind == CellKind::Category) {
        const auto found = m_codes.find(std::string(cell));
        return found != m_codes.end() ? found->second : kMissing;
    }
    const auto number = cellNumber(m_kind, cell);
    return number ? static_cast<float>(*number - m_origin) : kMissing;
}

ColumnCollector::ColumnCollector(std::string name, CellKind kind, std::size_t mostCategories)
    : m_column{ std::move(name), kind, 0, {} }
    , m_mostCategories(mostCategories)
{
}

void ColumnCollector::add(std::string_view cell)
{
    if (m_tooVaried)
        return;
    if (cell.empty()) {
        m_values.push_back(kMissing);
        return;
    }
    ++m_filled;
    if (m_column.isCategory()) {
        m_values.push_back(categoryCode(cell));
        return;
    }
    const auto number = cellNumber(m_column.kind, cell);
    if (number && m_column.kind == CellKind::Moment && !m_hasOrigin) {
        m_column.origin = *number;
        m_hasOrigin = true;
    }
    m_unreadable += number ? 0 : 1;
    m_values.push_back(number ? static_cast<float>(*number - m_column.origin) : kMissing);
}

float ColumnCollector::categoryCode(std::string_view cell)
{
    const auto [place, isNew] = m_codes.try_emplace(std::string(cell), static_cast<float>(m_codes.size()));
    m_tooVaried = m_codes.size() > m_mostCategories;
    return place->second;
}

bool ColumnCollector::finish(std::span<const Split> splits)
{
    if (m_tooVaried) {
        std::cout << "Column \"" << m_column.name << "\" is left out: it has more than " << m_mostCategories
                  << " different texts.\n";
        return false;
    }
    if (m_unreadable > 0)
        std::cout << "Column \"" << m_column.name << "\": " << m_unreadable
                  << " values could not be read and count as missing.\n";
    if (m_filled == m_unreadable) {
        std::cout << "Column \"" << m_column.name << "\" is left out: it has no values.\n";
        return false;
    }
    return m_column.isCategory() ? finishCategories(splits) : true;
}

bool ColumnCollector::finishCategories(std::span<const Split> splits)
{
    if (m_codes.size() > kFewValues && m_codes.size() * 2 > m_filled) {
        std::cout << "Column \"" << m_column.name
                  << "\" is left out: nearly every row has a text of its own.\n";
        return false;
    }
    std::vector<std::string> names(m_codes.size());
    for (const auto &[name, code] : m_codes)
        names[static_cast<std::size_t>(code)] = name;
    std::vector<bool> isTrained(names.size(), false);
    for (std::size_t row = 0; row < m_values.size(); ++row)
        if (splits[row] == Split::Train && m_values[row] == m_values[row])
            isTrained[static_cast<std::size_t>(m_values[row])] = true;

    for (std::size_t code = 0; code < names.size(); ++code)
        if (isTrained[code])
            m_column.categories.push_back(names[code]);
    std::sort(m_column.categories.begin(), m_column.categories.end());
    const CellEncoder encoder(m_column);
    std::vector<float> newCodes;
    for (const std::string &name : names)
        newCodes.push_back(encoder.encode(name));
    for (float &value : m_values)
        if (value == value)
            value = newCodes[static_cast<std::size_t>(value)];
    if (m_column.categories.size() < names.size())
        std::cout << "Column \"" << m_column.name << "\": " << names.size() - m_column.categories.size()
                  << " categories that no training row has count as missing.\n";
    return !m_column.categories.empty();
}

} // namespace cairn
