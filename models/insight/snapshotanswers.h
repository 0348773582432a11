// SPDX-License-Identifier: GPL-3.0-or-later
// The true answers that a snapshot holds, by what they are about. Private to this room.
#pragma once

#include "models/insight/answernames.h"
#include "models/labels/snapshots.h"

namespace cairn {

enum class AnswerKind { Row, Picture, Shape };

struct TrueAnswer {
    int name = -1; ///< in AnswerNames; of a number: -1 until somebody asks for its text
    double number = kUnknown; ///< where it is one, or its text reads as one
    Split split = Split::None;
};
using TrueAnswers = QHash<CaseKey, TrueAnswer>;

/** Only labelled ones. A picture with several tags has the first, as the built-in trainer takes it. */
[[nodiscard]] Result<TrueAnswers> answersOfSnapshot(SQLite::Database &database, const Snapshot &snapshot, AnswerKind kind, AnswerNames &names,
    const TaskControl &control);

} // namespace cairn
