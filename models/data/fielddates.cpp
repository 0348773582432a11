// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times in fields of text, and as ISO 8601.
#include "models/data/fieldforms.h"

#include <array>
#include <cstdio>

namespace cairn {
namespace {

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

/** Reads a text from left to right; each step says whether it was there. */
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_text(text)
    {
    }
    bool number(size_t leastDigits, size_t mostDigits, int &value)
    {
        size_t count = 0;
        value = 0;
        while (count < mostDigits && m_at + count < m_text.size() && isDigit(m_text[m_at + count]))
            value = value * 10 + (m_text[m_at + count++] - '0');
        m_at += count;
        return count >= leastDigits;
    }
    bool sign(char expected)
    {
        if (m_at >= m_text.size() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] size_t at() const { return m_at; }
    [[nodiscard]] std::string_view since(size_t start) const { return m_text.substr(start, m_at - start); }

private:
    std::string_view m_text;
    size_t m_at = 0;
};

bool isCalendarDay(int year, int month, int day)
{
    static constexpr std::array kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return false;
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= kDays[size_t(month - 1)] + (month == 2 && isLeap);
}

bool readZone(Cursor &cursor, FieldDate &date)
{
    const size_t start = cursor.at();
    if (!cursor.sign('Z')) {
        int hours = 0;
        int minutes = 0;
        if (!cursor.sign('+') && !cursor.sign('-'))
            return false;
        if (!cursor.number(2, 2, hours) || hours > 14)
            return false;
        cursor.sign(':');
        if (!cursor.number(2, 2, minutes) || minutes > 59)
            return false;
    }
    date.zone = cursor.since(start);
    return true;
}

bool readTime(Cursor &cursor, FieldDate &date)
{
    if (!cursor.sign('T') && !cursor.sign(' '))
        return false;
    date.hasTime = true;
    if (!cursor.number(1, 2, date.hour) || date.hour > 23 || !cursor.sign(':') || !cursor.number(2, 2, date.minute) || date.minute > 59)
        return false;
    if (cursor.sign(':')) {
        if (!cursor.number(2, 2, date.second60) || date.second60 > 60)
            return false;
        const size_t start = cursor.at();
        int ignored = 0;
        if (cursor.sign('.')) {
            if (!cursor.number(1, 9, ignored))
                return false;
            date.fraction = cursor.since(start);
        }
    }
    return cursor.isAtEnd() || readZone(cursor, date);
}

} // namespace

std::optional<FieldDate> parseDate(std::string_view word)
{
    // The shortest is 1.1.2024; what does not begin with a digit is none.
    if (word.size() < 8 || word.size() > 35 || !isDigit(word[0]))
        return {};
    FieldDate date;
    Cursor cursor(word);
    if (isDigit(word[1]) && isDigit(word[2])) {
        if (!cursor.number(4, 4, date.year))
            return {};
        const char separator = cursor.sign('-') ? '-' : cursor.sign('/') ? '/' : 0;
        if (!separator || !cursor.number(separator == '-' ? 2 : 1, 2, date.first) || !cursor.sign(separator)
            || !cursor.number(separator == '-' ? 2 : 1, 2, date.second))
            return {};
        if (!isCalendarDay(date.year, date.first, date.second))
            return {};
    } else {
        if (!cursor.number(1, 2, date.first))
            return {};
        const bool isDotted = cursor.sign('.');
        if (!isDotted && !cursor.sign('/'))
            return {};
        if (!cursor.number(1, 2, date.second) || !cursor.sign(isDotted ? '.' : '/') || !cursor.number(4, 4, date.year))
            return {};
        date.isOpen = !isDotted;
        if (isDotted)
            std::swap(date.first, date.second);
        if (!isDateWith(date, DateOrder::MonthFirst) && !isDateWith(date, DateOrder::DayFirst))
            return {};
    }
    if (!cursor.isAtEnd() && !readTime(cursor, date))
        return {};
    return date;
}

bool isDateWith(const FieldDate &date, DateOrder order)
{
    if (!date.isOpen || order == DateOrder::MonthFirst)
        return isCalendarDay(date.year, date.first, date.second);
    return order == DateOrder::DayFirst && isCalendarDay(date.year, date.second, date.first);
}

size_t writeIsoDate(const FieldDate &date, DateOrder order, char *bytes, size_t size)
{
    if (date.isOpen && order == DateOrder::Unknown) {
        // One of the two ways may be no date; 5/5 is the same either way.
        const bool isMonthFirst = isDateWith(date, DateOrder::MonthFirst);
        if (isMonthFirst && isDateWith(date, DateOrder::DayFirst) && date.first != date.second)
            return 0;
        order = isMonthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    }
    if (!isDateWith(date, order))
        return 0;
    const bool isSwapped = date.isOpen && order == DateOrder::DayFirst;
    const int month = isSwapped ? date.second : date.first;
    const int day = isSwapped ? date.first : date.second;
    int length = 0;
    if (!date.hasTime) {
        length = std::snprintf(bytes, size, "%04d-%02d-%02d", date.year, month, day);
    } else {
        length = std::snprintf(bytes, size, "%04d-%02d-%02dT%02d:%02d:%02d%.*s%.*s", date.year, month, day, date.hour, date.minute,
            date.second60, int(date.fraction.size()), date.fraction.data(), int(date.zone.size()), date.zone.data());
    }
    return length > 0 && size_t(length) < size ? size_t(length) : 0;
}

} // namespace cairn
