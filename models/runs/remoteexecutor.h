// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a Slurm cluster or another computer: visits it now and then in a task, and says what became of them.
#pragma once

#include "models/runs/executor.h"
#include "models/runs/machines.h"
#include "models/runs/programs.h"

#include <QHash>
#include <QObject>

namespace cairn {

struct RemoteJob;
struct RemoteRun;
struct RemotePlan;
struct RemoteNews;
struct RemoteSight;

class RemoteExecutor : public QObject, public Executor
{
    Q_OBJECT
public:
    RemoteExecutor(Project &project, Programs programs, Where where);
    ~RemoteExecutor() override;

    [[nodiscard]] Result<void> start(qint64 runId, RunFollower &follower) override;
    [[nodiscard]] Result<void> look(qint64 runId, RunFollower &follower) override;
    [[nodiscard]] Result<void> visit() override;

private:
    Result<RemoteRun *> known(qint64 runId);
    Result<void> lookAtForeign(qint64 runId, const RemoteRun &run, RunFollower &follower);
    RemoteSight sightOf(RemoteRun &run) const;
    Result<void> prepare(RemotePlan &plan);
    RemoteJob jobOf(RemoteRun &run) const;
    Result<void> claim(const QList<RemoteRun *> &runs);
    void take(const RemoteNews &news);
    void notReached(const QString &problem);
    Result<void> noteReason(RemoteRun &run, const QString &reason);
    Result<void> noteJob(RemoteRun &run, const QString &job);

    Project &m_project;
    Programs m_programs;
    Where m_where;
    QHash<qint64, std::shared_ptr<RemoteRun>> m_runs;
    QString m_base, m_supervisorThere; ///< the machine's folder there, and the supervisor in it
    QString m_unreached; ///< since when, as a sentence; empty while it answers
    double m_unreachedAt = 0; ///< UTC seconds; these others are steady seconds
    double m_nextVisit = 0;
    double m_pause = 0; ///< between visits
    int m_notBrought = 0; ///< visits in a row after which files were missing
    bool m_isVisiting = false;
    std::function<void()> m_cancel;
};

} // namespace cairn
