// SPDX-License-Identifier: GPL-3.0-or-later
// Encodes cells as floats; categories get their codes as they come and are renumbered by name at the end.
#include "app/trainer/featurecolumn.h"

#include <algorithm>
#include <iostream>
#include <limits>
#include <numeric>

namespace cairn {
namespace {

constexpr float kMissing = std::numeric_limits<float>::quiet_NaN();

/// A text whose values hardly ever come twice is a name or a remark, not a category; below so many values
/// nobody can tell.
constexpr std::size_t kFewValues = 20;
/// More columns of 0 and 1 than this make a model slow and no better.
constexpr std::size_t kMostOneHot = 64;

/// One-hot and ordinal look at the different values, whatever the column's type.
CellKind kindFor(CellKind kind, Coding coding)
{
    if (coding == Coding::OneHot || coding == Coding::Ordinal)
        return CellKind::Category;
    return coding == Coding::DateParts ? CellKind::Moment : kind;
}

} // namespace

CellEncoder::CellEncoder(const FeatureColumn &column)
    : m_kind(column.kind)
    , m_origin(column.origin)
    , m_coding(column.coding)
    , m_part(column.part)
    , m_baskets(column.baskets)
{
    if (m_coding == Coding::TextHash)
        m_basket = static_cast<std::size_t>(std::stoul("0" + m_part)) % static_cast<std::size_t>(std::max(1, m_baskets));
    for (std::size_t code = 0; code < column.categories.size(); ++code)
        m_codes.emplace(column.categories[code], static_cast<float>(code));
}

float CellEncoder::encode(std::string_view cell) const
{
    if (cell.empty())
        return kMissing;
    if (m_coding == Coding::OneHot)
        return cell == m_part ? 1.0F : 0.0F;
    if (m_coding == Coding::DateParts)
        return datePart(m_part, cell).value_or(kMissing);
    if (m_coding == Coding::TextHash)
        return hashedWords(cell, std::max(1, m_baskets))[m_basket];
    if (m_kind == CellKind::Category) {
        const auto found = m_codes.find(std::string(cell));
        return found != m_codes.end() ? found->second : kMissing;
    }
    const auto number = cellNumber(m_kind, cell);
    return number ? static_cast<float>(*number - m_origin) : kMissing;
}

ColumnCollector::ColumnCollector(std::string name, CellKind kind, std::size_t mostCategories, const CodingWish &wish)
    : m_column{ std::move(name), kindFor(kind, wish.coding), 0, {}, {}, wish.coding, {}, 0 }
    , m_mostCategories(mostCategories)
{
    if (wish.coding == Coding::DateParts || wish.coding == Coding::TextHash)
        beginParts(wish.baskets);
}

void ColumnCollector::beginParts(int baskets)
{
    const bool isText = m_column.coding == Coding::TextHash;
    std::vector<std::string> parts = isText ? std::vector<std::string>() : datePartNames();
    for (int basket = 0; isText && basket < baskets; ++basket)
        parts.push_back(std::to_string(basket));
    for (const std::string &part : parts) {
        FeatureColumn column = m_column;
        column.kind = CellKind::Number;
        column.source = m_column.name;
        column.part = part;
        column.baskets = isText ? baskets : 0;
        column.name = m_column.name + (isText ? ": words " : ": ") + part;
        m_columns.push_back(column);
    }
    m_allValues.resize(m_columns.size());
}

void ColumnCollector::addParts(std::string_view cell)
{
    m_filled += cell.empty() ? 0 : 1;
    if (m_column.coding == Coding::TextHash) {
        const auto counts = cell.empty() ? std::vector<float>(m_columns.size(), kMissing)
                                         : hashedWords(cell, static_cast<int>(m_columns.size()));
        for (std::size_t at = 0; at < counts.size(); ++at)
            m_allValues[at].push_back(counts[at]);
        return;
    }
    const bool isReadable = datePart("year", cell).has_value();
    m_unreadable += cell.empty() || isReadable ? 0 : 1;
    for (std::size_t at = 0; at < m_columns.size(); ++at)
        m_allValues[at].push_back(isReadable ? datePart(m_columns[at].part, cell).value_or(kMissing) : kMissing);
}

void ColumnCollector::add(std::string_view cell)
{
    if (m_tooVaried)
        return;
    if (!m_columns.empty())
        return addParts(cell);
    if (cell.empty()) {
        m_values.push_back(kMissing);
        return;
    }
    ++m_filled;
    if (m_column.kind == CellKind::Category) {
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
    if (!m_columns.empty())
        return true;
    if (m_column.kind == CellKind::Category && !finishCategories(splits))
        return false;
    if (m_column.coding == Coding::OneHot) {
        finishOneHot();
    } else {
        m_columns = { m_column };
        m_allValues.push_back(std::move(m_values));
    }
    return true;
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
    if (m_column.coding == Coding::Ordinal)
        std::sort(m_column.categories.begin(), m_column.categories.end(), isOrderedBefore);
    else
        std::sort(m_column.categories.begin(), m_column.categories.end());
    FeatureColumn byCode = m_column;
    byCode.coding = Coding::AsIs;
    const CellEncoder encoder(byCode);
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

/// The most frequent values get a column each.
void ColumnCollector::finishOneHot()
{
    std::vector<std::size_t> counts(m_column.categories.size(), 0), order(m_column.categories.size());
    for (const float value : m_values)
        if (value == value)
            ++counts[static_cast<std::size_t>(value)];
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&counts](auto left, auto right) { return counts[left] > counts[right]; });
    if (order.size() > kMostOneHot) {
        std::cout << "Column \"" << m_column.name << "\": the " << kMostOneHot << " most frequent of " << order.size()
                  << " values get a column of their own.\n";
        order.resize(kMostOneHot);
    }
    for (const std::size_t code : order) {
        FeatureColumn column = m_column;
        column.kind = CellKind::Number;
        column.source = m_column.name;
        column.part = m_column.categories[code];
        column.name = m_column.name + " = " + column.part;
        column.categories.clear();
        m_columns.push_back(column);
        std::vector<float> values;
        values.reserve(m_values.size());
        for (const float value : m_values)
            values.push_back(value == value ? (static_cast<std::size_t>(value) == code ? 1.0F : 0.0F) : kMissing);
        m_allValues.push_back(std::move(values));
    }
}

} // namespace cairn
