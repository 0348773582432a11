// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the library beside the program, or where it is installed.
#include "app/trainer/imagelibrary.h"

#include "app/trainer/failure.h"

#include <dlfcn.h>
#include <filesystem>

namespace cairn {
namespace {

std::filesystem::path libraryPath()
{
    const auto folder = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    const auto beside = folder / CAIRN_IMAGE_LIBRARY;
    if (std::filesystem::exists(beside))
        return beside;
    return folder.parent_path() / CAIRN_LIBRARY_FOLDER / CAIRN_IMAGE_LIBRARY;
}

template <typename Function> Function *functionNamed(const char *name)
{
    // The library stays loaded: its threads may outlive the call.
    void *library = dlopen(libraryPath().c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr)
        throw Failure(sentence("The image trainer cannot be loaded: ", dlerror(), "."));
    auto *const function = reinterpret_cast<Function *>(dlsym(library, name));
    if (function == nullptr)
        throw Failure(sentence("The image trainer cannot be used: ", dlerror(), "."));
    return function;
}

} // namespace

int runImageClassify() { return functionNamed<int()>("cairnImageClassify")(); }

int runImageDetect() { return functionNamed<int()>("cairnImageDetect")(); }

int runImageSegment() { return functionNamed<int()>("cairnImageSegment")(); }

int runImagePredict(const char *runFolder)
{
    return functionNamed<int(const char *)>("cairnImagePredict")(runFolder);
}

} // namespace cairn
