// SPDX-License-Identifier: GPL-3.0-or-later
// OpenCV 4.6 reads the operation Clip (of ReLU6, in every MobileNet) only as opset 10 wrote it: with its limits as attributes.
#pragma once

#include <QByteArray>

namespace cairn::predictor {

/** The model with each Clip whose limits are constants written in the older way; empty where there is none, or it is damaged. */
[[nodiscard]] QByteArray withOlderClips(QByteArrayView model);

} // namespace cairn::predictor
