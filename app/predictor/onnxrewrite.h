// SPDX-License-Identifier: GPL-3.0-or-later
// A model as OpenCV 4.6 can read it. It knows Clip (of ReLU6, in every MobileNet) only as opset 10 wrote it, with its limits as
// attributes, and cannot ask for the shape of a picture whose size the file leaves open.
#pragma once

#include <QByteArray>
#include <QList>

namespace cairn::predictor {

/** The model with each Clip whose limits are constants written in the older way, and with its input `input` of just these sizes
    (left as it is where there are none). Empty where nothing is to change, or the model is damaged. */
[[nodiscard]] QByteArray rewrittenModel(QByteArrayView model, const QByteArray &input = {}, const QList<qint64> &sizes = {});

} // namespace cairn::predictor
