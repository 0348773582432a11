// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's model said, by what it is about. Private to this room.
#pragma once

#include "models/insight/snapshotanswers.h"
#include "models/runs/runs.h"

namespace cairn {

struct GivenAnswer {
    int name = -1; ///< in AnswerNames; -1: a number
    double number = kUnknown;
    qint64 annotationId = 0;
    QByteArray probabilities; ///< JSON as stored; empty: none
    bool isOutOfFold = false;
    int fold = 0; ///< that it was held back from, from 1; 0: none
};

struct GivenAnswers {
    AnswerKind kind = AnswerKind::Row;
    QHash<CaseKey, GivenAnswer> byCase; ///< where a case was answered twice, the later answer
    bool areNumbers = false; ///< every answer is a number without a class
    bool hasFoundShapes = false; ///< some are of shapes that the model found itself
};

/** An error where the run has said nothing. */
[[nodiscard]] Result<GivenAnswers> answersOfRun(SQLite::Database &database, const Run &run, AnswerNames &names, const TaskControl &control);

} // namespace cairn
