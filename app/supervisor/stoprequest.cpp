// SPDX-License-Identifier: GPL-3.0-or-later
// Watches a run's folder by inotify.
#include "app/supervisor/stoprequest.h"

#include <array>
#include <fcntl.h>
#include <string>
#include <sys/inotify.h>
#include <sys/stat.h>

namespace cairn::supervisor {

StopRequest::StopRequest(const RunFolder &folder)
    : m_folder(folder.descriptor())
    , m_notices(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
{
    // Without a watch (the user may have used up all of them) the regular look remains.
    if (m_notices.isOpen()
        && ::inotify_add_watch(m_notices.number(), folder.path().c_str(), IN_CREATE | IN_MOVED_TO) < 0)
        m_notices.close();
}

void StopRequest::clearNotices()
{
    std::array<char, 4096> buffer{};
    while (m_notices.isOpen() && ::read(m_notices.number(), buffer.data(), buffer.size()) > 0) { }
}

bool StopRequest::isMade() const
{
    struct stat found {
    };
    return ::fstatat(m_folder, "stop", &found, AT_SYMLINK_NOFOLLOW) == 0;
}

} // namespace cairn::supervisor
