// SPDX-License-Identifier: GPL-3.0-or-later
// Notices the file "stop" in the run's folder.
#pragma once

#include "app/supervisor/descriptor.h"
#include "app/supervisor/runfolder.h"

namespace cairn::supervisor {

class StopRequest
{
public:
    explicit StopRequest(const RunFolder &folder);

    // Becomes readable when the folder changes. It says nothing of what another machine wrote over a network,
    // so the file must be looked for now and then as well.
    [[nodiscard]] int descriptor() const { return m_notices.number(); }
    void clearNotices();
    [[nodiscard]] bool isMade() const;

private:
    int m_folder;
    Descriptor m_notices;
};

} // namespace cairn::supervisor
