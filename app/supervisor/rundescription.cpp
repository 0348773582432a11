// SPDX-License-Identifier: GPL-3.0-or-later
// Reads run.json and says in a sentence what is wrong with it.
#include "app/supervisor/rundescription.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace cairn::supervisor {

namespace {

using nlohmann::json;

constexpr int kContractVersion = 1;
constexpr double kLongestGraceSeconds = 7 * 24 * 3600.0;

tl::unexpected<std::string> broken(const std::string &path, const std::string &what)
{
    return failure("The run's description " + path + " " + what);
}

Result<std::string> readText(const std::string &path)
{
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return broken(path, "cannot be read (" + systemWords(errno) + "); a run's folder needs this file.");
    return std::string(std::istreambuf_iterator<char>(file), {});
}

std::string placeOf(const std::string &text, std::size_t byte)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte > 0 ? byte - 1 : 0, text.size()));
    const auto lines = std::count(text.begin(), end, '\n');
    const auto lineStart = std::find(std::make_reverse_iterator(end), text.rend(), '\n').base();
    return "line " + std::to_string(lines + 1) + ", column " + std::to_string(end - lineStart + 1);
}

Result<json> parse(const std::string &path, const std::string &text)
{
    try {
        json document = json::parse(text);
        if (document.is_object())
            return document;
    } catch (const json::parse_error &error) {
        return broken(path, "is not valid JSON at " + placeOf(text, error.byte) + "; it must be written again.");
    }
    return broken(path, "is not a JSON object; it must be written again.");
}

// A string that the operating system can take: arguments and variables end at the first zero byte.
bool isPlainText(const json &value)
{
    return value.is_string() && value.get_ref<const std::string &>().find('\0') == std::string::npos;
}

Result<void> readVersion(const std::string &path, const json &document)
{
    const auto version = document.find("cairn");
    if (version == document.end() || !version->is_number_integer())
        return broken(path, "has no whole number under \"cairn\"; this version of Cairn writes 1 there.");
    if (*version != kContractVersion)
        return broken(path,
            "has version " + version->dump()
                + ", and this supervisor knows version 1; "
                  "both must come from the same release of Cairn.");
    return {};
}

Result<void> readCommand(const std::string &path, const json &document, RunDescription &run)
{
    const auto command = document.find("command");
    const bool isUsable = command != document.end() && command->is_array() && !command->empty()
        && std::all_of(command->begin(), command->end(), isPlainText)
        && !command->front().get_ref<const std::string &>().empty();
    if (!isUsable)
        return broken(path, "has no usable \"command\"; it must be a list of texts, the program first.");
    run.command = command->get<std::vector<std::string>>();
    return {};
}

Result<void> readNumbers(const std::string &path, const json &document, RunDescription &run)
{
    if (const auto seed = document.find("seed"); seed != document.end() && !seed->is_null()) {
        if (!seed->is_number_integer())
            return broken(path, "has a \"seed\" that is not a whole number.");
        run.seed = seed->dump();
    }
    if (const auto grace = document.find("grace"); grace != document.end() && !grace->is_null()) {
        if (!grace->is_number() || !(grace->get<double>() >= 0))
            return broken(path, "has a \"grace\" that is not a number of seconds, 0 or more.");
        run.graceSeconds = std::min(grace->get<double>(), kLongestGraceSeconds);
    }
    return {};
}

Result<void> readWorkFolder(const std::string &path, const json &document, RunDescription &run)
{
    const auto folder = document.find("work_folder");
    if (folder == document.end() || folder->is_null())
        return {};
    if (!isPlainText(*folder) || folder->get_ref<const std::string &>().empty())
        return broken(path, "has a \"work_folder\" that is no path of a folder.");
    run.workFolder = folder->get<std::string>();
    return {};
}

Result<void> readEnvironment(const std::string &path, const json &document, RunDescription &run)
{
    const auto environment = document.find("environment");
    if (environment == document.end() || environment->is_null())
        return {};
    if (!environment->is_object())
        return broken(path, "has an \"environment\" that is not an object of names and texts.");
    for (const auto &[name, value] : environment->items()) {
        const bool isName
            = !name.empty() && name.find('=') == std::string::npos && name.find('\0') == std::string::npos;
        if (!isName || !(isPlainText(value) || value.is_number() || value.is_boolean()))
            return broken(path,
                "gives the variable \"" + name
                    + "\" in \"environment\" a name or a value that no "
                      "variable can have; values are texts.");
        run.environment.emplace_back(name, value.is_string() ? value.get<std::string>() : value.dump());
    }
    return {};
}

} // namespace

Result<RunDescription> readRunDescription(const std::string &folder)
{
    const std::string path = folder + "/run.json";
    const auto text = readText(path);
    if (!text)
        return failure(text.error());
    const auto document = parse(path, *text);
    if (!document)
        return failure(document.error());
    RunDescription run;
    const auto uuid = document->find("uuid");
    if (auto version = readVersion(path, *document); !version)
        return failure(version.error());
    if (uuid == document->end() || !isPlainText(*uuid) || uuid->get_ref<const std::string &>().empty())
        return broken(path, "has no text under \"uuid\", which names the run.");
    run.uuid = uuid->get<std::string>();
    for (auto read : { readCommand, readNumbers, readWorkFolder, readEnvironment })
        if (auto done = read(path, *document, run); !done)
            return failure(done.error());
    return run;
}

} // namespace cairn::supervisor
