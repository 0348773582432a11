// SPDX-License-Identifier: GPL-3.0-or-later
// Names of column types, and fields turned into values of them.
#include "models/data/columntypes.h"

#include "models/data/fieldforms.h"

#include <QCoreApplication>

#include <array>
#include <iterator>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ColumnType)
};

constexpr std::array kNames = {"text", "integer", "real", "boolean", "datetime", "category", "image", "link"};

CellValue textValue(std::string_view field)
{
    CellValue value;
    value.kind = field.empty() ? CellValue::Kind::Missing : CellValue::Kind::Text;
    value.text = field;
    return value;
}

/** Of a date: written as it is stored. */
bool isIsoDay(std::string_view date) { return date.size() == 10 && date[4] == '-'; }

CellValue misfit()
{
    CellValue value;
    value.kind = CellValue::Kind::Misfit;
    return value;
}

CellValue integerValue(std::int64_t number)
{
    CellValue value;
    value.kind = CellValue::Kind::Integer;
    value.integer = number;
    return value;
}

} // namespace

QString columnTypeName(ColumnType type) { return QString::fromLatin1(kNames[size_t(type)]); }

QString columnTypeTitle(ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return Tr::tr("Text");
    case ColumnType::Integer:
        return Tr::tr("Whole number");
    case ColumnType::Real:
        return Tr::tr("Number");
    case ColumnType::Boolean:
        return Tr::tr("Yes or no");
    case ColumnType::DateTime:
        return Tr::tr("Date and time");
    case ColumnType::Category:
        return Tr::tr("Category");
    case ColumnType::Image:
        return Tr::tr("Picture");
    case ColumnType::Link:
        return Tr::tr("Link");
    }
    return {};
}

Result<ColumnType> columnTypeFromName(const QString &name)
{
    for (size_t at = 0; at < kNames.size(); ++at) {
        if (name.compare(QLatin1String(kNames[at]), Qt::CaseInsensitive) == 0)
            return ColumnType(at);
    }
    return fail(Tr::tr("\"%1\" is no type of column. There are text, integer, real, boolean, datetime, category, image and link.").arg(name));
}

bool isTextType(ColumnType type) { return columnSqlType(type)[0] == 'T' && type != ColumnType::DateTime; }

const char *columnSqlType(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Boolean:
        return "INTEGER";
    case ColumnType::Real:
        return "REAL";
    default:
        return "TEXT";
    }
}

CellValue convertField(std::string_view field, const ColumnFormat &format, ConvertBuffer &buffer)
{
    if (isTextType(format.type)) {
        CellValue value = textValue(field);
        if (format.keepsEmptyText && field.empty() && field.data())
            value.kind = CellValue::Kind::Text;
        return value;
    }
    const std::string_view word = trimmedField(field);
    if (isMissingWord(word))
        return {};
    switch (format.type) {
    case ColumnType::Integer: {
        if (const auto number = parseNumber(word, format.decimalComma, NumberRules::Lenient); number && number->isInteger)
            return integerValue(number->integer);
        return misfit();
    }
    case ColumnType::Real: {
        const auto number = parseNumber(word, format.decimalComma, NumberRules::Lenient);
        if (!number)
            return misfit();
        CellValue value;
        value.kind = CellValue::Kind::Real;
        value.real = number->real;
        return value;
    }
    case ColumnType::Boolean: {
        const auto truth = parseBoolean(word, true);
        return truth ? integerValue(*truth) : misfit();
    }
    default: {
        const auto date = parseDate(word);
        if (!date)
            return misfit();
        if (isIsoDay(word))
            return textValue(word);
        const size_t length = writeIsoDate(*date, format.dateOrder, buffer.bytes, std::size(buffer.bytes));
        return length == 0 ? misfit() : textValue({buffer.bytes, length});
    }
    }
}

} // namespace cairn
