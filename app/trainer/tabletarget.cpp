// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses between classification and regression and numbers the classes.
#include "app/trainer/tabletarget.h"

#include "app/trainer/failure.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <limits>
#include <set>

namespace cairn {
namespace {

bool isClassification(const Target &target, const std::string &objective)
{
    if (objective != "auto")
        return objective == "classification";
    if (target.type == "integer" && target.texts.size() == 2) {
        std::cout << "\"" << target.name << "\" has only the values " << target.texts[0] << " and "
                  << target.texts[1] << ": they are taken as classes.\n";
        return true;
    }
    return target.type == "text" || target.type == "category" || target.type == "boolean";
}

/// By value where all are numbers, else by name.
bool comesBefore(const std::string &left, const std::string &right)
{
    const auto leftNumber = cellNumber(CellKind::Number, left);
    const auto rightNumber = cellNumber(CellKind::Number, right);
    if (leftNumber && rightNumber && *leftNumber != *rightNumber)
        return *leftNumber < *rightNumber;
    return left < right;
}

std::vector<std::string> classesOf(const Table &table, const std::vector<std::string> &projectClasses)
{
    std::set<int> usedCodes;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        if (table.splits[row] != Split::None)
            usedCodes.insert(table.target.codes[row]);
    std::vector<std::string> used;
    for (const int code : usedCodes)
        used.push_back(table.target.texts[static_cast<std::size_t>(code)]);
    std::sort(used.begin(), used.end(), comesBefore);

    std::vector<std::string> classes;
    for (const std::string &name : projectClasses) {
        if (std::find(used.begin(), used.end(), name) != used.end())
            classes.push_back(name);
        else
            std::cout << "No labelled row has the class \"" << name << "\"; it cannot be learned.\n";
    }
    for (const std::string &name : used)
        if (std::find(classes.begin(), classes.end(), name) == classes.end())
            classes.push_back(name);
    return classes;
}

void numberClasses(const Table &table, TableLabels &labels)
{
    std::vector<float> numbers(table.target.texts.size(), std::numeric_limits<float>::quiet_NaN());
    for (std::size_t code = 0; code < numbers.size(); ++code) {
        const auto found = std::find(labels.classes.begin(), labels.classes.end(), table.target.texts[code]);
        if (found != labels.classes.end())
            numbers[code] = static_cast<float>(found - labels.classes.begin());
    }
    std::set<float> trained;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const int code = table.target.codes[row];
        labels.values.push_back(
            code < 0 ? std::numeric_limits<float>::quiet_NaN() : numbers[static_cast<std::size_t>(code)]);
        if (table.splits[row] == Split::Train)
            trained.insert(labels.values.back());
    }
    if (trained.size() < 2)
        throw Failure(sentence("All training rows have the class \"",
            labels.classes[static_cast<std::size_t>(*trained.begin())],
            "\"; label rows of at least one other class, or split anew."));
}

} // namespace

TableLabels TableLabels::from(
    const Table &table, const std::vector<std::string> &projectClasses, const std::string &objective)
{
    if (table.rowsOf(Split::Train).empty())
        throw Failure(sentence("No row of the training split has a value in \"", table.target.name,
            "\"; label some rows first."));
    TableLabels labels;
    if (isClassification(table.target, objective)) {
        if (table.target.texts.size() > Target::kMostClasses)
            throw Failure(sentence("\"", table.target.name, "\" has more than ", Target::kMostClasses,
                " different values; predict it as a number, or group its values first."));
        labels.classes = classesOf(table, projectClasses);
        labels.task = labels.classes.size() == 2 ? Task::Binary : Task::Multiclass;
        numberClasses(table, labels);
        return labels;
    }
    labels.values = table.target.numbers;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        if (table.splits[row] != Split::None && std::isnan(labels.values[row]))
            throw Failure(sentence("Row ", table.ids[row], " has \"",
                table.target.codes[row] < 0
                    ? ""
                    : table.target.texts[static_cast<std::size_t>(table.target.codes[row])],
                "\" in \"", table.target.name, "\", which is no number; predict classes instead."));
    return labels;
}

std::vector<float> TableLabels::of(std::span<const std::size_t> rows) const
{
    std::vector<float> chosen;
    chosen.reserve(rows.size());
    for (const std::size_t row : rows)
        chosen.push_back(values[row]);
    return chosen;
}

} // namespace cairn
