// SPDX-License-Identifier: GPL-3.0-or-later
// Samples, and guesses about header and width.
#include "models/data/csvlayout.h"

#include "models/data/csvencoding.h"
#include "models/data/fieldforms.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <map>

namespace cairn {
namespace {

// Nine of ten rows have the same number of fields: then that is the table's width, whatever the first line says.
constexpr double kDominant = 0.9;
constexpr qsizetype kEnoughRows = 3;
constexpr qsizetype kRowsLookedAt = 200;

struct Width {
    qsizetype fields = 0;
    bool isDominant = false;
};

Width usualWidth(const QList<QStringList> &records)
{
    std::map<qsizetype, qsizetype> counts;
    for (qsizetype row = 1; row < records.size(); ++row)
        ++counts[records[row].size()];
    const auto most = std::max_element(counts.cbegin(), counts.cend(), [](auto &left, auto &right) { return left.second < right.second; });
    if (most == counts.cend())
        return {records.isEmpty() ? 0 : records.first().size(), false};
    const bool isDominant = records.size() - 1 >= kEnoughRows && double(most->second) >= kDominant * double(records.size() - 1);
    // Where rows disagree, the first line is right if any of them agrees with it.
    if (!isDominant && counts.contains(records.first().size()))
        return {records.first().size(), false};
    return {most->first, isDominant};
}

bool isNumberOrDate(const QString &field, bool decimalComma)
{
    const QByteArray utf8 = field.toUtf8();
    const std::string_view word = trimmedField({utf8.constData(), size_t(utf8.size())});
    return parseNumber(word, decimalComma, NumberRules::Strict).has_value() || parseDate(word).has_value();
}

/** "country, 2001, 2002, 2003": years in a row name columns although they are numbers. */
bool namesYears(const QStringList &fields)
{
    int years = 0;
    int last = 0;
    for (const QString &field : fields) {
        bool isNumber = false;
        const int year = field.trimmed().toInt(&isNumber);
        if (!isNumber) {
            if (years > 0)
                return false;
            continue;
        }
        if (year < 1800 || year > 2200 || (years > 0 && year != last + 1))
            return false;
        last = year;
        ++years;
    }
    return years >= 2 && years < fields.size();
}

bool namesColumns(const QList<QStringList> &records, int first, bool decimalComma)
{
    const QStringList &names = records[first];
    if (namesYears(names))
        return true;
    int score = 0;
    bool hasNumber = false;
    for (qsizetype column = 0; column < names.size(); ++column) {
        const bool isNumber = isNumberOrDate(names[column], decimalComma);
        hasNumber = hasNumber || isNumber;
        qsizetype numbers = 0;
        qsizetype values = 0;
        for (qsizetype row = first + 1; row < std::min(records.size(), kRowsLookedAt); ++row) {
            const QString field = records[row].value(column);
            values += !field.isEmpty();
            numbers += isNumberOrDate(field, decimalComma);
        }
        if (values == 0 || numbers * 2 < values)
            continue;
        score += isNumber ? -1 : names[column].trimmed().isEmpty() ? 0 : 1;
    }
    if (score != 0)
        return score > 0;
    // All text: names differ from each other.
    const QSet<QString> different(names.cbegin(), names.cend());
    return !hasNumber && different.size() == names.size();
}

} // namespace

Result<CsvSample> readCsvSample(const QString &path, CsvDialect::Encoding encoding, qint64 bytes)
{
    const auto file = openAsUtf8(path, encoding);
    if (!file)
        return fail(file);
    CsvSample sample;
    sample.utf8 = (*file)->read(bytes);
    sample.isWhole = (*file)->atEnd();
    return sample;
}

QList<QStringList> sampleRecords(const CsvSample &sample, const CsvDialect &dialect, int maximum)
{
    QList<QStringList> records;
    const std::unique_ptr<CsvReader> reader = CsvReader::fromText(sample.utf8, dialect);
    while (records.size() < maximum && reader->next())
        records.append(reader->texts());
    if (!sample.isWhole && records.size() > 1 && records.size() < maximum)
        records.removeLast();
    return records;
}

CsvLayout csvLayout(const QList<QStringList> &records, std::optional<bool> hasHeader, bool decimalComma)
{
    CsvLayout layout;
    if (records.isEmpty())
        return layout;
    const Width usual = usualWidth(records);
    const QStringList &first = records.first();
    const bool hasNumbers = std::any_of(first.cbegin(), first.cend(), [&](const QString &field) { return isNumberOrDate(field, decimalComma); });
    if (usual.isDominant && first.size() != usual.fields && hasNumbers)
        layout.skippedRecords = 1;
    layout.hasHeader = hasHeader.value_or(namesColumns(records, layout.skippedRecords, decimalComma));
    if (layout.hasHeader)
        layout.header = records.value(layout.skippedRecords);
    layout.width = int(layout.hasHeader && !usual.isDominant ? layout.header.size() : std::max(layout.header.size(), usual.fields));
    while (layout.header.size() < layout.width)
        layout.header.append(QString());
    return layout;
}

} // namespace cairn
