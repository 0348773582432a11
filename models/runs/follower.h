// SPDX-License-Identifier: GPL-3.0-or-later
// Follows run folders: what programs and supervisors wrote becomes rows, each exactly once whatever is killed when.
#pragma once

#include "models/project/project.h"
#include "models/runs/runfolder.h"

namespace cairn {

/** Only the holder of the worker's lock follows. */
class RunFollower
{
public:
    explicit RunFollower(Project &project) : m_project(project) {}

    /** Reads what is new since the last time: values from metrics.jsonl, the state from status.json; when the run has ended also
        the predictions and the list of artifacts. Points and the place up to which the file was read are committed together. The
        end of a run is written last, so a run that is ended in the database is wholly there. */
    [[nodiscard]] Result<void> catchUp(qint64 runId, const TaskControl &control = {});

    /** Reads what is new, but does not believe status.json when it says that the run has ended: whoever calls this knows better. */
    [[nodiscard]] Result<void> catchUpOpen(qint64 runId, const TaskControl &control = {});
    /** Reads only what an MLflow client has sent since the last time; for runs that such a client has begun there is nothing else. */
    [[nodiscard]] Result<void> catchUpLogged(qint64 runId);
    /** Runs of which an MLflow client has sent more than was read; ended ones too, since clients may log behind the end. */
    [[nodiscard]] static Result<QList<qint64>> runsBehind(const Project &project, SQLite::Database &database);

    /** Says that a run has ended in a way that status.json does not tell (lost, or an adopted program that was stopped). */
    [[nodiscard]] Result<void> conclude(qint64 runId, RunStatus status, const QString &reason, const TaskControl &control = {});

    /** Runs that are not ended, queued ones left out; and ended ones whose points are not there (after a backup was put in place). */
    [[nodiscard]] static Result<QList<qint64>> openRuns(SQLite::Database &database);

    /** What could not be read of a run's files, as sentences with file and line. */
    [[nodiscard]] static Result<QStringList> problems(SQLite::Database &database, qint64 runId);

private:
    class Visit;
    Result<Visit> visit(qint64 runId, const TaskControl &control);

    Project &m_project;
};

} // namespace cairn
