// SPDX-License-Identifier: GPL-3.0-or-later
// The code that a run ran and what was around it, as far as it was recorded.
#pragma once

#include "models/insight/textdifference.h"
#include "models/runs/runs.h"

namespace cairn {

struct RunCode {
    QStringList command; ///< word by word
    QString commit;
    QStringList changes; ///< uncommitted ones as a diff, line by line
    bool areChangesCut = false; ///< only the first part was read

    /** All of it as one text, for a view of what differs. */
    [[nodiscard]] QStringList lines() const;
};

/** From the run's row and its folder (run.json, code.diff). What is not there is empty. */
[[nodiscard]] RunCode codeOf(const QDir &projectFolder, const Run &run);

/** Name -> value: host, and whatever was recorded of the machine and its packages (the run's row, environment.json in its folder). */
[[nodiscard]] QMap<QString, QString> environmentOf(const QDir &projectFolder, const Run &run);

} // namespace cairn
