// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is read, the forest grown, every row asked.
#include "app/trainer/outliers.h"

#include "app/trainer/cells.h"
#include "app/trainer/csvreader.h"
#include "app/trainer/failure.h"
#include "app/trainer/files.h"
#include "app/trainer/jsontext.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <limits>
#include <optional>

namespace cairn {
namespace {

constexpr std::size_t kRowsBetweenReports = 20'000;

struct Rows {
    std::vector<std::string> names;
    std::vector<float> numbers; ///< row after row
    std::size_t columns = 0;
};

Rows readRows(const std::filesystem::path &file)
{
    CsvReader reader(file);
    std::vector<std::string_view> fields;
    if (!reader.next(fields) || fields.size() < 2)
        throw Failure(sentence(file.filename().string(), " needs a column that names the row and at least one with numbers."));
    Rows rows;
    rows.columns = fields.size() - 1;
    while (reader.next(fields)) {
        if (fields.size() != rows.columns + 1)
            throw Failure(sentence("Line ", reader.line(), " of ", file.filename().string(), " has ", fields.size(), " fields instead of ",
                rows.columns + 1, "."));
        rows.names.emplace_back(fields[0]);
        for (std::size_t column = 1; column < fields.size(); ++column) {
            if (fields[column].empty()) {
                rows.numbers.push_back(std::numeric_limits<float>::quiet_NaN());
                continue;
            }
            const std::optional<double> number = cellNumber(CellKind::Number, fields[column]);
            if (!number)
                throw Failure(sentence("\"", std::string(fields[column]), "\" in line ", reader.line(), " is not a number."));
            // What a float cannot hold is as far out as can be told.
            const double largest = std::numeric_limits<float>::max();
            rows.numbers.push_back(static_cast<float>(std::clamp(*number, -largest, largest)));
        }
    }
    return rows;
}

/// So that a missing number makes a row neither odd nor ordinary.
void fillMissing(Rows &rows)
{
    for (std::size_t column = 0; column < rows.columns; ++column) {
        std::vector<float> present;
        for (std::size_t at = column; at < rows.numbers.size(); at += rows.columns) {
            if (!std::isnan(rows.numbers[at]))
                present.push_back(rows.numbers[at]);
        }
        float median = 0;
        if (!present.empty()) {
            const auto middle = present.begin() + static_cast<std::ptrdiff_t>(present.size() / 2);
            std::nth_element(present.begin(), middle, present.end());
            median = *middle;
        }
        for (std::size_t at = column; at < rows.numbers.size(); at += rows.columns) {
            if (std::isnan(rows.numbers[at]))
                rows.numbers[at] = median;
        }
    }
}

} // namespace

void scoreOutliers(const std::filesystem::path &rowsFile, const std::filesystem::path &out, const ForestSettings &settings)
{
    Rows rows = readRows(rowsFile);
    fillMissing(rows);
    const IsolationForest forest(rows.numbers, rows.columns, settings);
    std::optional<LineFile> file;
    if (!out.empty())
        file.emplace(out);
    for (std::size_t row = 0; row < rows.names.size(); ++row) {
        std::string line = "{\"row\": " + jsonString(rows.names[row]) + ", \"score\": ";
        appendNumber(line, forest.score(rows.numbers.data() + row * rows.columns));
        line += "}\n";
        if (!file) {
            std::cout << line;
            continue;
        }
        file->append(line);
        if (row % kRowsBetweenReports == 0)
            std::cout << "scored " << row << " of " << rows.names.size() << std::endl;
    }
    if (file)
        file->publish();
}

} // namespace cairn
