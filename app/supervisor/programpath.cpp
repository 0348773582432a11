// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for a program as a shell would.
#include "app/supervisor/programpath.h"

#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace cairn::supervisor {

namespace {

constexpr char kUsualPath[] = "/usr/local/bin:/usr/bin:/bin";

std::string fromFolder(const std::string &path, const std::string &folder)
{
    return path.empty() || path.front() != '/' ? folder + "/" + path : path;
}

bool isFile(const std::string &path)
{
    struct stat found {
    };
    return ::stat(path.c_str(), &found) == 0 && S_ISREG(found.st_mode);
}

bool isExecutable(const std::string &path)
{
    return isFile(path) && ::access(path.c_str(), X_OK) == 0;
}

tl::unexpected<std::string> notExecutable(const std::string &path)
{
    return failure("The program " + path
        + " may not be executed; allow it with chmod +x, or put its interpreter "
          "before it in the run's command.");
}

} // namespace

Result<std::string> findProgram(const std::string &name, const Environment &environment, const std::string &workFolder)
{
    if (name.find('/') != std::string::npos) {
        const std::string path = fromFolder(name, workFolder);
        if (isExecutable(path))
            return path;
        if (isFile(path))
            return notExecutable(path);
        return failure("The program " + path + " does not exist; correct the run's command.");
    }
    const auto variable = environment.find("PATH");
    std::istringstream folders(variable == environment.end() ? kUsualPath : variable->second);
    std::string withoutPermission;
    for (std::string folder; std::getline(folders, folder, ':');) {
        const std::string path = fromFolder(folder, workFolder) + "/" + name;
        if (isExecutable(path))
            return path;
        if (isFile(path) && withoutPermission.empty())
            withoutPermission = path;
    }
    if (!withoutPermission.empty())
        return notExecutable(withoutPermission);
    return failure("The program \"" + name
        + "\" was not found in any folder of PATH; install it, or give its whole "
          "path in the run's command.");
}

} // namespace cairn::supervisor
