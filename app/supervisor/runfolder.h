// SPDX-License-Identifier: GPL-3.0-or-later
// The run's folder, held open and locked by the one supervisor that serves it.
#pragma once

#include "app/supervisor/descriptor.h"
#include "app/supervisor/result.h"

#include <string>

namespace cairn::supervisor {

class RunFolder
{
public:
    // Refuses a folder that another supervisor serves, or whose program still runs without one.
    static Result<RunFolder> open(const std::string &path);

    [[nodiscard]] const std::string &path() const { return m_path; } // absolute
    [[nodiscard]] int descriptor() const { return m_folder.number(); }

    Result<void> makeSubfolder(const std::string &name) const;

    // False once the folder has been deleted, when there is nobody left to write for.
    [[nodiscard]] bool stillExists() const;

private:
    RunFolder(std::string path, Descriptor folder)
        : m_path(std::move(path))
        , m_folder(std::move(folder))
    {
    }

    std::string m_path;
    Descriptor m_folder;
};

} // namespace cairn::supervisor
