// SPDX-License-Identifier: GPL-3.0-or-later
// The states of a run, as the database, status.json and a person know them.
#pragma once

#include <QMetaType>
#include <QString>

namespace cairn {

enum class RunStatus { Queued, Starting, Running, Suspended, Finished, Failed, Stopped, Lost };

/** The name in the database and in status.json: "queued", "running"... */
[[nodiscard]] QString runStatusName(RunStatus status);
[[nodiscard]] RunStatus runStatusFromName(const QString &name); ///< an unknown name is Lost
/** The word a person reads. */
[[nodiscard]] QString runStatusText(RunStatus status);

/** Finished, failed, stopped or lost: nothing more will come. */
[[nodiscard]] constexpr bool isEnded(RunStatus status) { return status >= RunStatus::Finished; }

} // namespace cairn

Q_DECLARE_METATYPE(cairn::RunStatus)
