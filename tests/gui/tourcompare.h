// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page that compares, for the tour and for looking at other projects.
#pragma once

#include "tests/gui/camera.h"
#include "tests/gui/windowdriver.h"

namespace cairn::test {

/** Every tab but Many runs, and every plot; false where something did not come. */
bool shootComparison(WindowDriver &hands, Camera &camera, const QList<qint64> &runs, const QString &name);
/** Each view of Many runs. */
bool shootManyRuns(WindowDriver &hands, Camera &camera, const QList<qint64> &runs, const QString &name);

} // namespace cairn::test
