// SPDX-License-Identifier: GPL-3.0-or-later
// Where this copy of Cairn keeps what it ships: beside its programs when installed, in the source tree when built there.
#pragma once

#include <QString>

namespace cairn {

struct AppPaths {
    QString recipes; ///< folder with one folder a recipe
    QString samples; ///< folder with the sample's pictures and tables
    QString programs; ///< folder of cairn-worker, cairn-supervisor and cairn-trainer

    /** Needs an application object. */
    [[nodiscard]] static AppPaths find();
};

} // namespace cairn
