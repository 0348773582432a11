// SPDX-License-Identifier: GPL-3.0-or-later
// Reads columns.json and rows.csv of a dataset.
#include "app/trainer/table.h"

#include "app/trainer/csvreader.h"
#include "app/trainer/failure.h"
#include "app/trainer/files.h"

#include <algorithm>
#include <charconv>
#include <iostream>
#include <limits>
#include <nlohmann/json.hpp>
#include <unordered_map>

namespace cairn {
namespace {

struct DeclaredColumn {
    std::string name;
    std::string type;
    std::string role;
};

std::vector<DeclaredColumn> declaredColumns(const std::filesystem::path &path)
{
    std::vector<DeclaredColumn> columns;
    const std::string text = readWholeFile(path);
    try {
        for (const auto &one : nlohmann::json::parse(text))
            columns.push_back({ one.at("name"), one.value("type", "text"), one.at("role") });
    } catch (const nlohmann::json::exception &error) {
        throw Failure(sentence(path.string(), " does not describe columns: ", error.what(), "."));
    }
    return columns;
}

/// Puts each cell of a record where it belongs.
class RowCollector {
public:
    RowCollector(Table &table, const std::vector<DeclaredColumn> &columns, std::size_t mostCategories,
        const std::map<std::string, CodingWish> &codings);

    void add(const std::vector<std::string_view> &fields, std::size_t line);
    void finish();

private:
    void addId(std::string_view cell, std::size_t line);
    void addTarget(std::string_view cell);

    Table &m_table;
    const std::vector<DeclaredColumn> &m_columns;
    std::vector<ColumnCollector> m_features;
    std::unordered_map<std::string, int> m_targetCodes;
    std::size_t m_unreadableTargets = 0;
};

RowCollector::RowCollector(
    Table &table, const std::vector<DeclaredColumn> &columns, std::size_t mostCategories,
    const std::map<std::string, CodingWish> &codings)
    : m_table(table)
    , m_columns(columns)
{
    bool hasTarget = false;
    for (const DeclaredColumn &column : columns) {
        if (column.role == "id")
            m_table.idColumn = column.name;
        if (column.role == "feature")
            m_features.emplace_back(column.name, cellKindOfType(column.type), mostCategories,
                codings.contains(column.name) ? codings.at(column.name) : CodingWish());
        if (column.role == "target") {
            m_table.target.name = column.name;
            m_table.target.type = column.type;
            hasTarget = true;
        }
    }
    if (!hasTarget)
        throw Failure("The dataset names no column to predict.");
    if (m_table.idColumn.empty())
        throw Failure("The dataset has no column with the rows' ids.");
}

void RowCollector::add(const std::vector<std::string_view> &fields, std::size_t line)
{
    Split split = Split::None;
    std::size_t feature = 0;
    std::string_view target;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const std::string &role = m_columns[i].role;
        if (role == "feature")
            m_features[feature++].add(fields[i]);
        else if (role == "id")
            addId(fields[i], line);
        else if (role == "split")
            split = splitFromName(fields[i]);
        else if (role == "target")
            target = fields[i];
    }
    m_table.splits.push_back(split);
    addTarget(target);
}

void RowCollector::addId(std::string_view cell, std::size_t line)
{
    long long id = 0;
    const auto end = std::from_chars(cell.data(), cell.data() + cell.size(), id);
    if (end.ec != std::errc() || end.ptr != cell.data() + cell.size())
        throw Failure(
            sentence("Line ", line, " of rows.csv has no whole number as the row's id, but \"", cell, "\"."));
    m_table.ids.push_back(id);
}

void RowCollector::addTarget(std::string_view cell)
{
    Target &target = m_table.target;
    const CellKind kind = cellKindOfType(target.type);
    const auto number = cellNumber(kind, cell);
    const bool isNumber = kind == CellKind::Number || kind == CellKind::Moment;
    const bool isUnreadable = !cell.empty() && isNumber && !number;
    m_unreadableTargets += isUnreadable ? 1 : 0;
    target.numbers.push_back(number ? static_cast<float>(*number) : std::numeric_limits<float>::quiet_NaN());
    int code = -1;
    if (!cell.empty() && !isUnreadable && target.texts.size() <= Target::kMostClasses) {
        const auto [place, isNew]
            = m_targetCodes.try_emplace(std::string(cell), static_cast<int>(target.texts.size()));
        if (isNew)
            target.texts.emplace_back(cell);
        code = place->second;
    }
    target.codes.push_back(code);
    if (cell.empty() || isUnreadable)
        m_table.splits.back() = Split::None;
}

void RowCollector::finish()
{
    if (m_unreadableTargets > 0)
        std::cout << m_unreadableTargets << " values of \"" << m_table.target.name
                  << "\" could not be read; their rows count as unlabelled.\n";
    for (ColumnCollector &feature : m_features) {
        if (!feature.finish(m_table.splits))
            continue;
        m_table.columns.insert(m_table.columns.end(), feature.columns().begin(), feature.columns().end());
        m_table.values.insert(m_table.values.end(), feature.values().begin(), feature.values().end());
    }
    if (m_table.columns.empty())
        throw Failure("No column is left to learn from.");
}

void checkHeader(const std::vector<std::string_view> &header, const std::vector<DeclaredColumn> &columns)
{
    bool same = header.size() == columns.size();
    for (std::size_t i = 0; same && i < header.size(); ++i)
        same = header[i] == columns[i].name;
    if (!same)
        throw Failure(
            "The header of rows.csv and columns.json do not name the same columns in the same order.");
}

} // namespace

std::vector<std::string> namesIn(const std::string &list)
{
    std::vector<std::string> names;
    std::size_t from = 0;
    while (from <= list.size()) {
        const std::size_t end = std::min(list.find(',', from), list.size());
        std::string name = list.substr(from, end - from);
        name.erase(0, name.find_first_not_of(" \t"));
        name.erase(name.find_last_not_of(" \t") + 1);
        if (!name.empty())
            names.push_back(name);
        from = end + 1;
    }
    return names;
}

Table Table::read(const std::filesystem::path &dataset, std::size_t mostCategories,
    const std::vector<std::string> &leftOut, const std::map<std::string, CodingWish> &codings)
{
    auto columns = declaredColumns(dataset / "columns.json");
    for (const auto &[name, wish] : codings) {
        const bool isThere = std::any_of(columns.begin(), columns.end(),
            [&wanted = name](const DeclaredColumn &column) { return column.name == wanted && column.role == "feature"; });
        if (!isThere)
            throw Failure(sentence("A coding is wished for the column \"", name, "\", but there is no such column to learn from."));
        if (wish.coding != Coding::AsIs)
            std::cout << "Column \"" << name << "\" is coded as " << codingName(wish.coding) << ", as wished.\n";
    }
    for (const std::string &name : leftOut) {
        const auto found = std::find_if(columns.begin(), columns.end(),
            [&name](const DeclaredColumn &column) { return column.name == name && column.role == "feature"; });
        if (found == columns.end())
            throw Failure(sentence("The column \"", name, "\" is to be left out, but there is no such column to learn from."));
        found->role = "ignored";
        std::cout << "Column \"" << name << "\" is left out, as wished.\n";
    }
    Table table;
    RowCollector rows(table, columns, mostCategories, codings);
    CsvReader reader(dataset / "rows.csv");
    std::vector<std::string_view> fields;
    if (!reader.next(fields))
        throw Failure(sentence((dataset / "rows.csv").string(), " is empty."));
    checkHeader(fields, columns);
    while (reader.next(fields)) {
        if (fields.size() != columns.size())
            throw Failure(sentence("Line ", reader.line(), " of ", (dataset / "rows.csv").string(), " has ",
                fields.size(), " fields instead of ", columns.size(), "."));
        rows.add(fields, reader.line());
    }
    rows.finish();
    return table;
}

std::vector<std::size_t> Table::rowsOf(Split split) const
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < splits.size(); ++row)
        if (splits[row] == split)
            rows.push_back(row);
    return rows;
}

std::vector<float> Table::featuresOf(std::span<const std::size_t> rows) const
{
    std::vector<float> features(rows.size() * values.size());
    for (std::size_t column = 0; column < values.size(); ++column)
        for (std::size_t i = 0; i < rows.size(); ++i)
            features[i * values.size() + column] = values[column][rows[i]];
    return features;
}

} // namespace cairn
