// SPDX-License-Identifier: GPL-3.0-or-later
// Writes and reads model.json of a table model.
#include "app/trainer/tablemodel.h"

#include "app/trainer/failure.h"
#include "app/trainer/files.h"

#include <array>
#include <nlohmann/json.hpp>

namespace cairn {
namespace {

using nlohmann::json;

constexpr std::array<std::pair<Task, const char *>, 3> kTaskNames{ { { Task::Binary, "binary" },
    { Task::Multiclass, "multiclass" }, { Task::Regression, "regression" } } };

json columnToJson(const FeatureColumn &column)
{
    json object = { { "name", column.name }, { "kind", cellKindName(column.kind) } };
    if (!column.categories.empty())
        object["categories"] = column.categories;
    if (column.coding != Coding::AsIs)
        object["coding"] = codingName(column.coding);
    if (!column.source.empty())
        object.update({ { "source", column.source }, { "part", column.part } });
    if (column.baskets > 0)
        object["baskets"] = column.baskets;
    if (column.kind == CellKind::Moment)
        object["origin"] = column.origin;
    return object;
}

FeatureColumn columnFromJson(const json &object)
{
    FeatureColumn column;
    column.name = object.at("name");
    column.kind = cellKindFromName(object.at("kind").get<std::string>()).value_or(CellKind::Number);
    column.origin = object.value("origin", 0.0);
    column.categories = object.value("categories", std::vector<std::string>());
    column.source = object.value("source", "");
    column.part = object.value("part", "");
    column.baskets = object.value("baskets", 0);
    column.coding = codingFromName(object.value("coding", "as-is")).value_or(Coding::AsIs);
    return column;
}

} // namespace

void TableModel::save(const std::filesystem::path &folder) const
{
    json object = { { "cairn", 1 }, { "recipe", "table-boost" }, { "target", target }, { "id", idColumn },
        { "classes", classes }, { "best_round", bestRound }, { "trees", treesFile({}).string() } };
    for (const auto &[one, name] : kTaskNames)
        if (one == task)
            object["task"] = name;
    for (const FeatureColumn &column : columns)
        object["columns"].push_back(columnToJson(column));
    replaceFile(folder / "model.json", object.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
}

TableModel TableModel::load(const std::filesystem::path &folder)
{
    const auto path = folder / "model.json";
    const std::string text = readWholeFile(path);
    TableModel model;
    try {
        const json object = json::parse(text);
        if (object.at("recipe") != "table-boost")
            throw Failure(sentence(path.string(), " is not of a table model."));
        for (const auto &[one, name] : kTaskNames)
            if (object.at("task") == name)
                model.task = one;
        model.target = object.at("target");
        model.idColumn = object.at("id");
        model.classes = object.at("classes").get<std::vector<std::string>>();
        model.bestRound = object.at("best_round");
        for (const json &column : object.at("columns"))
            model.columns.push_back(columnFromJson(column));
    } catch (const json::exception &error) {
        throw Failure(sentence(path.string(), " is not a model's description: ", error.what(), "."));
    }
    return model;
}

} // namespace cairn
