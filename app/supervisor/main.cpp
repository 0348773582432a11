// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-supervisor RUNDIR [--detach]: starts the program of one run and stays with it until it has ended.
// cairn-supervisor --look RUNDIR...: only tells what is to be seen of runs.
#include "app/supervisor/look.h"
#include "app/supervisor/starter.h"
#include "app/supervisor/statusfields.h"
#include "app/supervisor/supervisor.h"

#include <cstdio>
#include <string_view>

namespace {

using namespace cairn::supervisor;

constexpr int kFailure = 1;
constexpr int kBadUsage = 2;

struct Arguments {
    std::string folder;
    bool isDetached = false;
};

bool readArguments(int count, char **values, Arguments &arguments)
{
    for (int index = 1; index < count; ++index) {
        const std::string_view value = values[index];
        if (value == "--detach")
            arguments.isDetached = true;
        else if (arguments.folder.empty() && !value.empty() && value.front() != '-')
            arguments.folder = value;
        else
            return false;
    }
    return !arguments.folder.empty();
}

int refuse(const std::string &sentence)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
    return kFailure;
}

int refuse(const RunFolder &folder, const std::string &sentence)
{
    Status status = statusOfThisSupervisor();
    status.state = cairn::statusfields::kFailed;
    status.reason = sentence;
    [[maybe_unused]] const auto written = writeStatus(folder.descriptor(), status);
    return refuse(sentence);
}

} // namespace

int main(int count, char **values)
{
    closeInheritedDescriptors();
    resetSignals();
    if (count > 1 && std::string_view(values[1]) == "--look") {
        std::fputs(lookAt({ values + 2, values + count }).c_str(), stdout);
        return 0;
    }
    Arguments arguments;
    if (!readArguments(count, values, arguments)) {
        std::fputs("Usage: cairn-supervisor RUNDIR [--detach], or cairn-supervisor --look RUNDIR...\n", stderr);
        return kBadUsage;
    }
    auto folder = RunFolder::open(arguments.folder);
    if (!folder)
        return refuse(folder.error());
    auto run = readRunDescription(folder->path());
    if (!run)
        return refuse(*folder, run.error());

    Starter starter = arguments.isDetached ? Starter::detached() : Starter::waiting();
    Supervisor supervisor(std::move(*folder), std::move(*run));
    if (auto begun = supervisor.begin(); !begun) {
        starter.tell(begun.error());
        return kFailure;
    }
    starter.tellBegun();
    if (auto ended = supervisor.supervise(); !ended) {
        starter.tell(ended.error());
        return kFailure;
    }
    return 0;
}
