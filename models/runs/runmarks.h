// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a run at a step: checkpoints that were kept, changes of the learning rate, marks of its program, notes of people.
#pragma once

#include "models/project/project.h"

#include <QDir>

namespace cairn {

struct RunMark {
    enum class Kind { Checkpoint, LearningRate, Mark, Note };
    qint64 id = 0; ///< of the row that holds a mark or a note; 0: derived
    qint64 runId = 0;
    Kind kind = Kind::Mark;
    qint64 step = 0;
    double time = 0; ///< UTC seconds; 0: nobody knows
    QString text;
    QString metric; ///< of a note that is pinned to a point
    double value = 0; ///< of that point
};

class RunMarks
{
public:
    /** By run and step. Checkpoints are artifacts with a step; of the learning rate only changes in jumps are told, no schedule that
        changes all the time. */
    [[nodiscard]] static Result<QList<RunMark>> of(SQLite::Database &database, const QList<qint64> &runIds);
    /** A note pinned to a point; returns its id. */
    [[nodiscard]] static Result<qint64> addNote(Project &project, const RunMark &note);
    [[nodiscard]] static Result<void> removeNote(Project &project, qint64 id);
};

/** What a person wants to know of a point that they clicked. */
struct RunMoment {
    QString snapshot; ///< name; empty: none
    qint64 snapshotId = 0;
    QString checkpoint; ///< path of the last one kept until then, relative to the run's folder; empty: none
    qint64 checkpointStep = 0;
    QStringList log; ///< lines of the run's output around that moment
    qint64 logLine = -1; ///< index in `log` of the line that names the step; -1: the moment is only estimated from the time
};

/** Reads the run's output from its folder: call it in a task. */
[[nodiscard]] Result<RunMoment> runMoment(SQLite::Database &database, const QDir &projectFolder, qint64 runId, qint64 step, double time);

} // namespace cairn
