// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and locks a run's folder.
#include "app/supervisor/runfolder.h"

#include "app/supervisor/statusfile.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>

namespace cairn::supervisor {

Result<RunFolder> RunFolder::open(const std::string &path)
{
    std::error_code error;
    std::string absolute = std::filesystem::absolute(path, error).lexically_normal().string();
    if (absolute.size() > 1 && absolute.back() == '/')
        absolute.pop_back();
    Descriptor folder(::open(absolute.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return failure("The run's folder " + absolute + " cannot be opened (" + systemWords(errno) + ").");
    // The lock goes with the process however it ends. Where a file system knows no such locks, status.json
    // has to do.
    if (::flock(folder.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return failure("The run in " + absolute + " already has a supervisor; stop that one first.");
    if (const auto pid = runningProgram(folder.number()))
        return failure("The program of the run in " + absolute + " is still running as process " + std::to_string(*pid)
            + "; it must end before the run can be started again.");
    return RunFolder(std::move(absolute), std::move(folder));
}

Result<void> RunFolder::makeSubfolder(const std::string &name) const
{
    if (::mkdirat(m_folder.number(), name.c_str(), 0777) == 0)
        return {};
    const int error = errno;
    struct stat found {
    };
    if (error == EEXIST && ::fstatat(m_folder.number(), name.c_str(), &found, 0) == 0 && S_ISDIR(found.st_mode))
        return {};
    return failure("The folder " + m_path + "/" + name + " could not be made (" + systemWords(error) + ").");
}

bool RunFolder::stillExists() const
{
    struct stat found {
    };
    return ::fstat(m_folder.number(), &found) == 0 && found.st_nlink > 0;
}

} // namespace cairn::supervisor
