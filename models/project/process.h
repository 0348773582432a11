// SPDX-License-Identifier: GPL-3.0-or-later
// A process named so that a reused pid is not taken for it: pid and start time.
#pragma once

#include <QString>

namespace cairn {

struct ProcessIdentity {
    qint64 pid = 0;
    qint64 startTicks = 0; ///< field 22 of /proc/<pid>/stat

    [[nodiscard]] static ProcessIdentity current();
    [[nodiscard]] static ProcessIdentity of(qint64 pid); ///< startTicks 0 when there is none
    /** "pid:ticks", and back. */
    [[nodiscard]] static ProcessIdentity fromText(const QString &text);
    [[nodiscard]] QString toText() const;

    /** Running, and the same process; a zombie is not alive. */
    [[nodiscard]] bool isAlive() const;
};

/** Who holds the write lock of an SQLite file in WAL mode on this machine: "cairn-worker (process 4711)"; empty where nobody is found. */
[[nodiscard]] QString writerOf(const QString &databaseFile);

} // namespace cairn
