// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the environment of a run and the head of its dataset.
#include "app/trainer/runenvironment.h"

#include "app/trainer/failure.h"
#include "app/trainer/files.h"

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <nlohmann/json.hpp>
#include <sched.h>

namespace cairn {
namespace {

std::string variable(const char *name, bool needed = true)
{
    const char *value = std::getenv(name);
    if (needed && (value == nullptr || *value == '\0'))
        throw Failure(sentence("The environment variable ", name,
            " is not set; start this program as a run of Cairn, or set the variables that the page on the "
            "run folder names."));
    return value != nullptr ? value : "";
}

std::uint64_t seedFrom(const std::string &text)
{
    long long seed = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), seed);
    if (!text.empty() && (end.ec != std::errc() || end.ptr != text.data() + text.size()))
        throw Failure(sentence("The seed \"", text, "\" in CAIRN_SEED is not a whole number."));
    return static_cast<std::uint64_t>(seed);
}

} // namespace

RunEnvironment RunEnvironment::fromProcess()
{
    RunEnvironment environment;
    environment.dataset = variable("CAIRN_DATASET");
    environment.params = variable("CAIRN_PARAMS", false);
    environment.metrics = variable("CAIRN_METRICS");
    environment.predictions = variable("CAIRN_PREDICTIONS");
    environment.artifacts = variable("CAIRN_ARTIFACTS");
    environment.seed = seedFrom(variable("CAIRN_SEED", false));
    if (!std::filesystem::is_directory(environment.dataset))
        throw Failure(sentence("There is no dataset at ", environment.dataset.string(), "."));
    makeFolder(environment.modelFolder());
    return environment;
}

DatasetInfo DatasetInfo::read(const std::filesystem::path &dataset, const std::string &wanted)
{
    const auto path = dataset / "dataset.json";
    const std::string text = readWholeFile(path);
    DatasetInfo info;
    try {
        const auto json = nlohmann::json::parse(text);
        if (json.value("cairn", 1) > 1)
            throw Failure(sentence(path.string(), " is of a newer Cairn than this trainer."));
        info.data = json.value("data", "");
        info.target = json.value("target", "");
        for (const auto &one : json.value("classes", nlohmann::json::array()))
            info.classes.push_back(one.at("name").get<std::string>());
    } catch (const nlohmann::json::exception &error) {
        throw Failure(sentence(path.string(), " is not a dataset's description: ", error.what(), "."));
    }
    if (info.data != wanted)
        throw Failure(
            sentence("This trainer wants ", wanted == "table" ? "a table" : "images", ", and the dataset at ",
                dataset.string(), " holds ", info.data.empty() ? "neither" : info.data, "."));
    return info;
}

Split splitFromName(std::string_view name)
{
    if (name == "train")
        return Split::Train;
    if (name == "val")
        return Split::Val;
    return name == "test" ? Split::Test : Split::None;
}

int threadCount(long long asked)
{
    if (asked > 0)
        return static_cast<int>(asked);
    cpu_set_t cores;
    CPU_ZERO(&cores);
    if (sched_getaffinity(0, sizeof cores, &cores) != 0)
        return 1;
    return std::max(1, CPU_COUNT(&cores));
}

} // namespace cairn
