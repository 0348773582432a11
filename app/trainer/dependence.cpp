// SPDX-License-Identifier: GPL-3.0-or-later
// All values of one column are asked in one matrix: the sampled rows again and again, each time with the next value.
#include "app/trainer/dependence.h"

#include "app/trainer/files.h"
#include "app/trainer/tablescores.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <numeric>

namespace cairn {
namespace {

constexpr std::size_t kMostColumns = 12;
constexpr std::size_t kMostRows = 500;
constexpr std::size_t kMostValues = 20;

std::vector<std::size_t> sampledRows(const Table &table)
{
    const auto rows = table.rowsOf(Split::Train);
    if (rows.size() <= kMostRows)
        return rows;
    std::vector<std::size_t> sampled;
    for (std::size_t at = 0; at < kMostRows; ++at)
        sampled.push_back(rows[at * rows.size() / kMostRows]);
    return sampled;
}

/// Values that the column has: of numbers those at even shares of the rows, of categories the most frequent.
std::vector<float> valuesOf(const std::vector<float> &cells, bool isCategory)
{
    std::vector<float> sorted;
    for (const float cell : cells)
        if (cell == cell)
            sorted.push_back(cell);
    std::sort(sorted.begin(), sorted.end());
    std::vector<float> values = sorted;
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (values.size() <= kMostValues)
        return values;
    if (isCategory) {
        const auto count = [&sorted](float value) {
            const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), value);
            return last - first;
        };
        std::stable_sort(values.begin(), values.end(), [&count](float left, float right) { return count(left) > count(right); });
        values.resize(kMostValues);
        return values;
    }
    values.clear();
    for (std::size_t at = 0; at < kMostValues; ++at)
        values.push_back(sorted[at * (sorted.size() - 1) / (kMostValues - 1)]);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// The mean of what is said of these rows' outputs, as the predictions have it.
std::vector<double> meansOf(const TableModel &model, std::span<const float> outputs)
{
    const std::size_t rows = outputs.size() / model.outputs();
    std::vector<double> means(std::max<std::size_t>(1, model.classes.size()), 0);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto ofRow = outputs.subspan(row * model.outputs(), model.outputs());
        for (std::size_t at = 0; at < means.size(); ++at)
            means[at] += model.task == Task::Regression ? ofRow[0] : probability(model, ofRow, at);
    }
    for (double &mean : means)
        mean /= static_cast<double>(std::max<std::size_t>(1, rows));
    return means;
}

nlohmann::json columnDependence(const Table &table, const TableModel &model, const Booster &booster, int threads,
    std::size_t number, const std::vector<std::size_t> &rows)
{
    const FeatureColumn &column = model.columns[number];
    const bool isNamed = !column.categories.empty();
    const auto values = valuesOf(table.values[number], isNamed);
    const auto features = table.featuresOf(rows);
    std::vector<float> asked;
    asked.reserve(features.size() * values.size());
    for (const float value : values) {
        const std::size_t from = asked.size();
        asked.insert(asked.end(), features.begin(), features.end());
        for (std::size_t row = 0; row < rows.size(); ++row)
            asked[from + row * model.columns.size() + number] = value;
    }
    auto points = nlohmann::json::array();
    if (!values.empty()) {
        const BoosterMatrix matrix(asked, model.columns, threads);
        const auto outputs = booster.predict(matrix, Booster::Output::Value);
        const std::size_t width = rows.size() * model.outputs();
        for (std::size_t at = 0; at < values.size(); ++at) {
            nlohmann::json point = { { "mean", meansOf(model, outputs.subspan(at * width, width)) } };
            if (isNamed)
                point["at"] = column.categories[static_cast<std::size_t>(values[at])];
            else
                point["at"] = static_cast<double>(values[at]) + column.origin;
            points.push_back(point);
        }
    }
    return { { "name", column.name }, { "kind", cellKindName(column.kind) }, { "points", points } };
}

} // namespace

void writeDependence(const std::filesystem::path &path, const Table &table, const TableModel &model, const Booster &booster,
    int threads)
{
    const auto gain = booster.importance("total_gain", model.columns.size());
    std::vector<std::size_t> order(model.columns.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&gain](auto left, auto right) { return gain[left] > gain[right]; });
    const auto rows = sampledRows(table);
    nlohmann::json object = { { "classes", model.classes }, { "rows", rows.size() }, { "columns", nlohmann::json::array() } };
    for (std::size_t at = 0; at < std::min(order.size(), kMostColumns) && gain[order[at]] > 0; ++at)
        object["columns"].push_back(columnDependence(table, model, booster, threads, order[at], rows));
    replaceFile(path, object.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

} // namespace cairn
