// SPDX-License-Identifier: GPL-3.0-or-later
// Where Cairn's own programs are, and how a recipe's program is found.
#pragma once

#include "models/project/result.h"

#include <QString>

namespace cairn {

struct Programs {
    QString folder; ///< of cairn, cairn-worker, cairn-supervisor and cairn-trainer
    QString python = {}; ///< the program that "python3" and "python" stand for; empty: whatever PATH has

    /** Those beside the program that runs now. */
    [[nodiscard]] static Programs besideThis();

    /** The whole path of a program: as given when it has a slash, else beside Cairn's own, then on PATH. An error with a sentence
        where there is none that can be run. */
    [[nodiscard]] Result<QString> find(const QString &program) const;
};

} // namespace cairn
