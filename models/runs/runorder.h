// SPDX-License-Identifier: GPL-3.0-or-later
// The queue: in which order runs wait, for what, and how many go on at once. Kept in the project, so that every program agrees on it.
#pragma once

#include "models/project/project.h"
#include "models/runs/runstatus.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace cairn {

/** Urgent runs start before all others, idle ones after them; among those of one priority the order counts. */
enum class RunPriority { Urgent, Normal, Idle };
[[nodiscard]] QString runPriorityName(RunPriority priority); ///< "urgent", "normal", "idle"
[[nodiscard]] std::optional<RunPriority> runPriorityFromName(const QString &name);

/** How the computer is at this moment, as far as the queue minds. */
struct ComputerNow {
    bool isOnMains = true;
    double celsius = 0; ///< of its hottest part; 0: not known

    [[nodiscard]] static ComputerNow look(); ///< reads a few of the kernel's files
};

/** What a person has said about the queue. Runs are named by their uuid, since ids may be given anew. */
struct RunOrder {
    bool isPaused = false; ///< nothing new is started; what runs goes on
    bool needsMains = false; ///< nothing new is started while the computer runs on its battery
    int restsAboveCelsius = 0; ///< nothing new is started while a part of the computer is at least so hot; 0: however hot
    int runsAtOnce = 1;
    QStringList order; ///< queued runs in the order wished for; those not named come after, oldest first
    QHash<QString, QString> after; ///< a queued run -> the run whose end it waits for
    QHash<QString, RunPriority> priorities; ///< of queued runs; those not named are normal

    [[nodiscard]] static RunOrder load(SQLite::Database &database); ///< may throw SQLite's exceptions
    [[nodiscard]] static RunOrder fromJson(const QByteArray &json); ///< what cannot be read stays as it is by default
    [[nodiscard]] QByteArray toJson() const;
};

/** A run that waits or goes on. */
struct QueuedRun {
    qint64 id = 0;
    QString uuid;
    QString name;
    RunStatus status = RunStatus::Queued;
    bool isElsewhere = false; ///< another executor than this computer: takes no place among those that run at once
    int position = 0; ///< from 1 among those that wait; 0: it goes on
    qint64 waitsForId = 0; ///< the run that has to end first; 0: none
    QString waitsFor; ///< its name
    RunPriority priority = RunPriority::Normal;
};

/** Those that go on first, then those that wait, in their order. */
[[nodiscard]] Result<QList<QueuedRun>> queuedRuns(SQLite::Database &database);

/** The ids of those that may start now, in order, at most as many as there is room for. Empty while the queue is paused, on battery
    where mains power is asked for, and while the computer is hotter than it may be. */
[[nodiscard]] Result<QList<qint64>> startableRuns(SQLite::Database &database, const ComputerNow &computer);

/** Why a run that waits does not start now, as a sentence; empty where it is about to. `runs` is what queuedRuns() says. */
[[nodiscard]] QString whyItWaits(const QueuedRun &run, const QList<QueuedRun> &runs, const RunOrder &order, const ComputerNow &computer);

/** Whether anything waits that will start without a person's doing. */
[[nodiscard]] Result<bool> hasRunsToStart(SQLite::Database &database);

/** Changes what was said about the queue, in one write. */
[[nodiscard]] Result<void> changeRunOrder(Project &project, const std::function<Result<void>(RunOrder &, SQLite::Database &)> &change);

[[nodiscard]] Result<void> setQueuePaused(Project &project, bool isPaused);
[[nodiscard]] Result<void> setRunsAtOnce(Project &project, int count); ///< 1 to 64
[[nodiscard]] Result<void> setQueueNeedsMains(Project &project, bool needsMains);
[[nodiscard]] Result<void> setQueueRestsAbove(Project &project, int celsius); ///< 40 to 110; 0: however hot
[[nodiscard]] Result<void> setRunPriority(Project &project, qint64 runId, RunPriority priority);
/** Moves a queued run to `position`, counted from 1; beyond the end means last. */
[[nodiscard]] Result<void> moveQueuedRun(Project &project, qint64 runId, int position);
/** Lets a queued run wait until another has ended, however it ended; 0: for none. Refused where the two would wait for each other. */
[[nodiscard]] Result<void> setWaitsFor(Project &project, qint64 runId, qint64 otherId);

} // namespace cairn
