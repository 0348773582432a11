// SPDX-License-Identifier: GPL-3.0-or-later
// Which type all fields of a column fit, told field by field.
#include "models/data/fieldforms.h"

#include <cstdlib>
#include <unordered_set>

namespace cairn {
namespace {

struct ViewHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
};

} // namespace

struct ColumnTypeGuess::State {
    bool decimalComma = false;
    std::int64_t values = 0; ///< not missing
    bool canBeNumber = true;
    bool isWhole = true;
    bool hasHugeInteger = false;
    bool canBeBoolean = true;
    bool canBeDate = true;
    bool canBeDayFirst = true;
    bool canBeMonthFirst = true;
    bool hasOpenDate = false;
    bool canBeCategory = true;
    // As text: words such as NA are values there.
    std::int64_t texts = 0;
    std::unordered_set<std::string, ViewHash, std::equal_to<>> categories;

    void addNumber(std::string_view word);
    void addDate(std::string_view word);
    void addText(std::string_view field);
};

void ColumnTypeGuess::State::addNumber(std::string_view word)
{
    const auto number = parseNumber(word, decimalComma, NumberRules::Strict);
    canBeNumber = number.has_value();
    if (!number)
        return;
    isWhole = isWhole && number->isInteger;
    hasHugeInteger = hasHugeInteger || (number->isInteger && !isExactInDouble(number->integer));
}

void ColumnTypeGuess::State::addDate(std::string_view word)
{
    const auto date = parseDate(word);
    canBeDate = date.has_value();
    if (!date || !date->isOpen)
        return;
    hasOpenDate = true;
    canBeDayFirst = canBeDayFirst && isDateWith(*date, DateOrder::DayFirst);
    canBeMonthFirst = canBeMonthFirst && isDateWith(*date, DateOrder::MonthFirst);
    canBeDate = canBeDayFirst || canBeMonthFirst;
}

void ColumnTypeGuess::State::addText(std::string_view field)
{
    ++texts;
    if (!canBeCategory || categories.find(field) != categories.end())
        return;
    canBeCategory = categories.size() < kMostCategories && field.size() <= kLongestCategory;
    if (canBeCategory)
        categories.emplace(field);
    else
        categories.clear();
}

ColumnTypeGuess::ColumnTypeGuess(bool decimalComma)
    : m_state(std::make_unique<State>())
{
    m_state->decimalComma = decimalComma;
}

ColumnTypeGuess::~ColumnTypeGuess() = default;
ColumnTypeGuess::ColumnTypeGuess(ColumnTypeGuess &&) noexcept = default;
ColumnTypeGuess &ColumnTypeGuess::operator=(ColumnTypeGuess &&) noexcept = default;

void ColumnTypeGuess::add(std::string_view field, bool isText)
{
    if (field.empty())
        return;
    State &state = *m_state;
    if (state.canBeCategory)
        state.addText(field);
    const std::string_view word = trimmedField(field);
    if (isMissingWord(word))
        return;
    ++state.values;
    if (isText)
        state.canBeNumber = state.canBeBoolean = false;
    if (state.canBeNumber)
        state.addNumber(word);
    if (state.canBeDate)
        state.addDate(word);
    if (state.canBeBoolean)
        state.canBeBoolean = parseBoolean(word, false).has_value();
}

ColumnType ColumnTypeGuess::type() const
{
    const State &state = *m_state;
    if (state.values > 0) {
        if (state.canBeNumber && state.isWhole)
            return ColumnType::Integer;
        if (state.canBeNumber && !state.hasHugeInteger)
            return ColumnType::Real;
        if (state.canBeBoolean)
            return ColumnType::Boolean;
        if (state.canBeDate && (!state.hasOpenDate || dateOrder() != DateOrder::Unknown))
            return ColumnType::DateTime;
        if (state.canBeCategory && state.texts >= 2 * std::int64_t(state.categories.size()))
            return ColumnType::Category;
    }
    return ColumnType::Text;
}

DateOrder ColumnTypeGuess::dateOrder() const
{
    const State &state = *m_state;
    if (!state.hasOpenDate || state.canBeDayFirst == state.canBeMonthFirst)
        return DateOrder::Unknown;
    return state.canBeDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::int64_t ColumnTypeGuess::values() const { return m_state->values; }

bool ColumnTypeGuess::isSettled() const
{
    const State &state = *m_state;
    const bool hasOnlyOpenDates = state.canBeDate && type() != ColumnType::DateTime && isTextType(type());
    return state.values > 0 && !hasOnlyOpenDates;
}

} // namespace cairn
