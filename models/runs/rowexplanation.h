// SPDX-License-Identifier: GPL-3.0-or-later
// Why a table model says what it says of one row: how far each column pushed the answer, as `cairn-trainer explain` tells it.
#pragma once

#include "models/data/tables.h"
#include "models/project/project.h"
#include "models/project/task.h"
#include "models/runs/programs.h"
#include "models/runs/runs.h"

namespace cairn {

struct RowExplanation {
    struct Part {
        QString column;
        double contribution = 0; ///< log-odds of the class, or the target's own unit
    };
    QString answer; ///< the class or the number that the model says
    QString explainedClass; ///< for which the contributions speak; empty for a number
    double bias = 0; ///< where the model starts from
    double sum = 0; ///< bias and all contributions
    QList<Part> parts; ///< the strongest first
};

/** Whether the run left a model that can be asked. */
[[nodiscard]] bool canExplain(const QDir &projectFolder, const Run &run);

/** Takes a moment (a program is started): call it in a task. */
[[nodiscard]] Result<RowExplanation> explainRow(const QString &projectFile, const Run &run, const TableInfo &table, qint64 rowId, const Programs &programs,
    const TaskControl &control = {});

/** What the program prints, one JSON object. */
[[nodiscard]] Result<RowExplanation> explanationFromJson(const QByteArray &line);

} // namespace cairn
