// SPDX-License-Identifier: GPL-3.0-or-later
// Types of table columns, guessed from text and applied to it.
#pragma once

#include "models/project/result.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace cairn {

enum class ColumnType { Text, Integer, Real, Boolean, DateTime, Category, Image, Link };

/** The name in the database and in commands: "text", "integer"... */
[[nodiscard]] QString columnTypeName(ColumnType type);
/** For people. */
[[nodiscard]] QString columnTypeTitle(ColumnType type);
[[nodiscard]] Result<ColumnType> columnTypeFromName(const QString &name);
/** How it is stored: INTEGER, REAL or TEXT. Booleans are the integers 0 and 1; date and time is ISO 8601 text. */
[[nodiscard]] const char *columnSqlType(ColumnType type);
/** Whether a field is stored as it is written: text, category, image, link. */
[[nodiscard]] bool isTextType(ColumnType type);

// A category has few values, each said more than once.
inline constexpr size_t kMostCategories = 100;
inline constexpr size_t kLongestCategory = 100;

/** Beyond 2^53 a double no longer tells neighbours apart. */
[[nodiscard]] constexpr bool isExactInDouble(std::int64_t number) { return number <= (1LL << 53) && number >= -(1LL << 53); }

/** A field as its column's type has it. */
struct CellValue {
    enum class Kind { Missing, Integer, Real, Text, Misfit };
    Kind kind = Kind::Missing;
    std::int64_t integer = 0;
    double real = 0;
    std::string_view text; ///< of the field itself, or of `ConvertBuffer`
};

/** Storage for a converted text (dates), one a thread. */
struct ConvertBuffer {
    char bytes[40];
};

/** Which of "03/04/2024" is the month; found out from the column's other dates. */
enum class DateOrder { Unknown, DayFirst, MonthFirst };

struct ColumnFormat {
    ColumnType type = ColumnType::Text;
    bool decimalComma = false;
    DateOrder dateOrder = DateOrder::Unknown;
    /** In text an empty field is an empty text, if its `data()` is not null; otherwise every empty field is missing. */
    bool keepsEmptyText = false;

    friend bool operator==(const ColumnFormat &, const ColumnFormat &) = default;
};

/** `field` as its column has it; Misfit where it cannot be. In numbers, booleans and dates the words for "missing" (NA, N/A, NaN, null, none,
    ?, -, and the empty field) are missing; in text and categories only the empty field is. More is taken than a guess would dare: "007" as
    a number when somebody chose a number. */
[[nodiscard]] CellValue convertField(std::string_view field, const ColumnFormat &format, ConvertBuffer &buffer);

/** Watches a column's fields and says which type they all fit. */
class ColumnTypeGuess
{
public:
    explicit ColumnTypeGuess(bool decimalComma = false);
    ~ColumnTypeGuess();
    ColumnTypeGuess(ColumnTypeGuess &&) noexcept;
    ColumnTypeGuess &operator=(ColumnTypeGuess &&) noexcept;

    /** `isText`: the source says that it is no number, however it looks. */
    void add(std::string_view field, bool isText = false);
    /** The narrowest type that every field so far fits; Text for a column without values. */
    [[nodiscard]] ColumnType type() const;
    [[nodiscard]] DateOrder dateOrder() const;
    /** How many fields so far had a value. */
    [[nodiscard]] std::int64_t values() const;
    /** Whether more fields that fit the type so far leave it as it is (but for text and category, which differ in number alone). */
    [[nodiscard]] bool isSettled() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace cairn
