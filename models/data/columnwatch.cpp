// SPDX-License-Identifier: GPL-3.0-or-later
// The strict half of ColumnTypeGuess, applied while the cells are made.
#include "models/data/columnwatch.h"

#include "models/data/fieldforms.h"
#include "models/data/quicknumber.h"

namespace cairn {

ColumnWatch::ColumnWatch(const ColumnFormat &format, Certainty certainty)
    : m_format(format)
    , m_certainty(certainty)
    , m_isTextType(isTextType(format.type))
{
}

bool ColumnWatch::take(std::string_view field, bool isText, CellValue &value, ConvertBuffer &buffer)
{
    if (m_certainty == Certainty::Chosen) {
        value = convertField(field, m_format, buffer);
        return true;
    }
    if (m_certainty == Certainty::Open && !isMissingWord(trimmedField(field)))
        return false;
    if (!m_isTextType)
        return takeGuessed(field, isText, value, buffer);
    value = convertField(field, m_format, buffer);
    if (m_canBeCategory && !field.empty())
        watchCategories(field);
    return true;
}

bool ColumnWatch::takeGuessed(std::string_view field, bool isText, CellValue &value, ConvertBuffer &buffer)
{
    value = {};
    const std::string_view word = trimmedField(field);
    if (isMissingWord(word))
        return true;
    switch (m_format.type) {
    case ColumnType::Integer: {
        const auto number = isText ? std::nullopt : parseNumber(word, m_format.decimalComma, NumberRules::Strict);
        value.kind = CellValue::Kind::Integer;
        value.integer = number ? number->integer : 0;
        return number && number->isInteger;
    }
    case ColumnType::Real: {
        const auto number = isText ? std::nullopt : parseNumber(word, m_format.decimalComma, NumberRules::Strict);
        value.kind = CellValue::Kind::Real;
        value.real = number ? number->real : 0;
        return number && !(number->isInteger && !isExactInDouble(number->integer));
    }
    case ColumnType::Boolean: {
        const auto truth = isText ? std::nullopt : parseBoolean(word, false);
        value.kind = CellValue::Kind::Integer;
        value.integer = truth.value_or(false);
        return truth.has_value();
    }
    default: {
        const auto date = parseDate(word);
        // Day and month the other way round than in the head of the file, or not told apart there.
        if (!date || (date->isOpen && (m_format.dateOrder == DateOrder::Unknown || !isDateWith(*date, m_format.dateOrder))))
            return false;
        value = convertField(field, m_format, buffer);
        return true;
    }
    }
}

void ColumnWatch::watchCategories(std::string_view field)
{
    ++m_texts;
    if (m_categories.find(field) != m_categories.end())
        return;
    m_canBeCategory = m_categories.size() < kMostCategories && field.size() <= kLongestCategory;
    if (m_canBeCategory)
        m_categories.emplace(field);
}

ColumnType ColumnWatch::type() const
{
    if (m_certainty != Certainty::Guessed || !m_isTextType)
        return m_format.type;
    const bool isCategory = m_canBeCategory && m_texts >= 2 * std::int64_t(m_categories.size()) && m_texts > 0;
    return isCategory ? ColumnType::Category : ColumnType::Text;
}

} // namespace cairn
