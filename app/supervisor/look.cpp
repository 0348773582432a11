// SPDX-License-Identifier: GPL-3.0-or-later
// Reads status.json of each folder and asks the system for the processes it names.
#include "app/supervisor/look.h"

#include "app/supervisor/processes.h"
#include "app/supervisor/rundescription.h"
#include "app/supervisor/statusfields.h"
#include "app/supervisor/statusfile.h"

#include <csignal>
#include <ctime>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

namespace cairn::supervisor {

namespace {

using namespace statusfields;
using nlohmann::json;

constexpr std::streamsize kLargestStatusBytes = 1 << 20;

json statusIn(const std::string &folder)
{
    std::ifstream file(folder + "/status.json", std::ios::binary);
    std::string text;
    for (char byte = 0; text.size() < std::size_t(kLargestStatusBytes) && file.get(byte);)
        text.push_back(byte);
    json status = json::parse(text, nullptr, false);
    return status.is_object() ? status : json();
}

std::string textOf(const json &status, const char *name)
{
    const auto found = status.find(name);
    return found != status.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberOf(const json &status, const char *name)
{
    const auto found = status.find(name);
    return found != status.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

bool isOfThisMachine(const json &status) { return textOf(status, kHost) == statusOfThisSupervisor().host; }

bool isAliveHere(const json &status, const char *pid, const char *ticks)
{
    const std::string boot = textOf(status, kBootId);
    const auto number = numberOf(status, pid);
    return (boot.empty() || boot == bootId()) && number > 1
        && isAlive(static_cast<pid_t>(number), static_cast<std::uint64_t>(numberOf(status, ticks)));
}

std::string stateOf(const json &status, const char *pid, const char *ticks)
{
    if (!isOfThisMachine(status))
        return "elsewhere";
    return isAliveHere(status, pid, ticks) ? "alive" : "gone";
}

void endOrphan(const std::string &folder, const json &status)
{
    struct stat asked {
    };
    const auto group = static_cast<pid_t>(numberOf(status, kPgid));
    const auto program = static_cast<pid_t>(numberOf(status, kPid));
    if (::stat((folder + "/stop").c_str(), &asked) != 0 || group <= 1 || ::getpgid(program) != group)
        return;
    const auto run = readRunDescription(folder);
    const double grace = run ? run->graceSeconds : 10;
    ::kill(-group, static_cast<double>(std::time(nullptr) - asked.st_mtime) > grace ? SIGKILL : SIGTERM);
    ::kill(-group, SIGCONT);
}

} // namespace

std::string lookAt(const std::vector<std::string> &folders)
{
    std::string lines;
    for (const std::string &folder : folders) {
        struct stat found {
        };
        json line{ { "exists", ::stat(folder.c_str(), &found) == 0 && S_ISDIR(found.st_mode) } };
        if (const json status = statusIn(folder); status.is_object()) {
            line["status"] = status;
            line["supervisor"] = stateOf(status, kSupervisorPid, kSupervisorStartTicks);
            line["program"] = stateOf(status, kPid, kStartTicks);
            if (line["supervisor"] == "gone" && line["program"] == "alive")
                endOrphan(folder, status);
        }
        lines += line.dump(-1, ' ', true, json::error_handler_t::replace) + "\n";
    }
    return lines;
}

} // namespace cairn::supervisor
