// SPDX-License-Identifier: GPL-3.0-or-later
// Checks each given parameter for its type, its range and its choices, and fills in the defaults.
#include "app/trainer/parameters.h"

#include "app/trainer/failure.h"
#include "app/trainer/files.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace cairn {
namespace {

using nlohmann::json;

double numberWithin(const json &declared, const json &given)
{
    const std::string name = declared.at("name");
    const double value = given.get<double>();
    const json &minimum = declared.at("minimum");
    const json &maximum = declared.at("maximum");
    if (!std::isfinite(value) || value < minimum.get<double>() || value > maximum.get<double>())
        throw Failure(sentence("The parameter ", name, " is ", given.dump(), "; it must lie between ",
            minimum.dump(), " and ", maximum.dump(), "."));
    return value;
}

std::string choice(const json &declared, const json &given)
{
    const json &choices = declared.at("choices");
    if (given.is_string() && std::find(choices.begin(), choices.end(), given) != choices.end())
        return given;
    std::string all;
    for (const json &one : choices)
        all += (all.empty() ? "" : ", ") + one.get<std::string>();
    throw Failure(sentence("The parameter ", declared.at("name").get<std::string>(), " is ", given.dump(),
        "; it must be one of ", all, "."));
}

[[noreturn]] void wrongType(const json &declared, const json &given, const char *wanted)
{
    throw Failure(sentence("The parameter ", declared.at("name").get<std::string>(), " is ", given.dump(),
        "; it must be ", wanted, "."));
}

std::variant<long long, double, bool, std::string> checked(const json &declared, const json &given)
{
    const std::string type = declared.at("type");
    if (type == "integer") {
        if (!given.is_number() || given.get<double>() != std::floor(given.get<double>()))
            wrongType(declared, given, "a whole number");
        return static_cast<long long>(numberWithin(declared, given));
    }
    if (type == "real") {
        if (!given.is_number())
            wrongType(declared, given, "a number");
        return numberWithin(declared, given);
    }
    if (type == "boolean") {
        if (!given.is_boolean())
            wrongType(declared, given, "true or false");
        return given.get<bool>();
    }
    if (type == "choice")
        return choice(declared, given);
    if (!given.is_string())
        wrongType(declared, given, "a text");
    return given.get<std::string>();
}

json givenParameters(const std::filesystem::path &path)
{
    if (path.empty())
        return json::object();
    try {
        auto given = json::parse(readWholeFile(path));
        if (given.is_object())
            return given;
    } catch (const json::exception &) {
        // The sentence below says all that a person can do about it.
    }
    throw Failure(sentence(path.string(), " is not a JSON object with the run's parameters."));
}

} // namespace

Parameters Parameters::read(std::string_view recipe, const std::filesystem::path &paramsFile)
{
    const json manifest = json::parse(recipe);
    const json given = givenParameters(paramsFile);
    Parameters parameters;
    for (const json &declared : manifest.at("params")) {
        const std::string name = declared.at("name");
        const bool isGiven = given.contains(name) && !given[name].is_null();
        parameters.m_values[name] = checked(declared, isGiven ? given[name] : declared.at("default"));
    }
    for (const auto &entry : given.items())
        if (!parameters.m_values.contains(entry.key()))
            throw Failure(sentence("The recipe ", manifest.at("name").get<std::string>(),
                " has no parameter ", entry.key(), "; take it out of ", paramsFile.string(), "."));
    return parameters;
}

} // namespace cairn
