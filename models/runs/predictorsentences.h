// SPDX-License-Identifier: GPL-3.0-or-later
// What cairn-predictor refuses by a code, as a sentence. Private to this room.
#pragma once

#include "models/project/result.h"

#include <QJsonObject>

namespace cairn {

/** `answer`: {"refused": CODE, "arguments": [...], "detail": ...}; `model`: the model's name. */
[[nodiscard]] Error refusalSentence(const QJsonObject &answer, const QString &model);

} // namespace cairn
