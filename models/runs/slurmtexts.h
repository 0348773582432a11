// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to Slurm's programs, and what they answer: words in, values out, nothing started. Private to this room.
#pragma once

#include "models/runs/where.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace cairn {

/** One run of a submission. */
struct SlurmTask {
    int index = 0; ///< in an array
    QString supervisor; ///< whole path, as the node sees it
    QString folder; ///< the run's, likewise
};

/** A job of one run, or an array of several. */
struct SlurmSubmission {
    QString name; ///< what squeue shows
    QString comment; ///< by which the job is found again, should its number get lost: "cairn:KEY"
    QString folder; ///< where Slurm's own output goes: the first run's folder
    QList<SlurmTask> tasks;
    bool isArray = false;
    ResourceRequest resources;
};

/** How long before the time limit the program is asked to end, so that it can save a checkpoint: a minute, of short limits the half. */
[[nodiscard]] qint64 checkpointSeconds(const ResourceRequest &resources);

/** The job's script: the supervisor takes the shell's place, so that signals reach it. */
[[nodiscard]] QByteArray slurmScript(const SlurmSubmission &submission);
/** sbatch and its words; `script` is the path of the script there. */
[[nodiscard]] QStringList sbatchWords(const SlurmSubmission &submission, const QString &script);
/** The number in the answer of sbatch --parsable ("1234" or "1234;cluster"); empty where there is none. */
[[nodiscard]] QString submittedJob(const QByteArray &answer);

/** A job, or one task of an array, as Slurm sees it. */
struct SlurmJob {
    QString id; ///< "1234" or "1234_5"
    QString state; ///< "PENDING", "RUNNING", "COMPLETED"...
    QString reason; ///< "Resources", "NodeDown"...; empty where Slurm says None
    QString nodes;
    QString comment;
    std::optional<int> exitCode, signal; ///< where sacct or scontrol told
};

/** All jobs of this user in one call; array tasks each on a line of its own. */
[[nodiscard]] QStringList squeueWords();
[[nodiscard]] QHash<QString, SlurmJob> jobsFromSqueue(const QByteArray &answer);
/** Of jobs that squeue has forgotten. */
[[nodiscard]] QStringList sacctWords(const QStringList &ids);
[[nodiscard]] QHash<QString, SlurmJob> jobsFromSacct(const QByteArray &answer);
[[nodiscard]] QStringList scontrolWords(const QString &id);
[[nodiscard]] std::optional<SlurmJob> jobFromScontrol(const QByteArray &answer, const QString &id);

/** Nothing more will come of the job: not waiting, running, suspended, being requeued or ending. */
[[nodiscard]] bool isEndedJob(const QString &state);
[[nodiscard]] bool isWaitingJob(const QString &state);

} // namespace cairn
