// SPDX-License-Identifier: GPL-3.0-or-later
// What all parts of the MLflow endpoint stand on: the project, its runs by MLflow's names, and the logs that are being written.
#pragma once

#include "models/project/project.h"
#include "models/runs/follower.h"
#include "models/runs/mlflowanswer.h"
#include "models/runs/runfolder.h"

#include <QSet>

#include <list>

namespace cairn {

/** A run as the endpoint has to know it before it does anything with it. */
struct MlflowRun {
    qint64 id = 0;
    QString uuid; ///< MLflow's run_id
    QString source; ///< "mlflow" for runs that a client began
    QString status; ///< of the database
    QString folder; ///< relative to the project, checked not to lead out of it
    bool isInBin = false;
};

template<typename T>
using MlflowExpected = tl::expected<T, MlflowRefusal>;

/** Lives in one thread. */
class MlflowHouse
{
public:
    explicit MlflowHouse(Project &project) : m_project(project), m_follower(project) {}

    [[nodiscard]] Project &project() { return m_project; }
    [[nodiscard]] SQLite::Database &reader() { return m_project.reader(); }
    [[nodiscard]] MlflowExpected<MlflowRun> run(const QString &uuid);
    [[nodiscard]] RunFolder folder(const MlflowRun &run) const { return {m_project.folder(), run.folder}; }
    /** A short transaction. */
    [[nodiscard]] MlflowExpected<std::monostate> write(Topics topics, const WriteGate::Work &work);
    /** Runs a query; SQLite's failures become refusals. */
    [[nodiscard]] MlflowResult read(const std::function<MlflowResult(SQLite::Database &)> &query);

    /** Appends whole lines to the run's log. What is acknowledged is in the file, so it outlives the worker. */
    [[nodiscard]] MlflowExpected<std::monostate> appendLines(const MlflowRun &run, const QByteArray &lines);
    /** Brings what was appended into the database. */
    [[nodiscard]] MlflowExpected<std::monostate> catchUp(qint64 runId);
    [[nodiscard]] Result<void> catchUpAll();

    /** The object that the endpoint keeps of a run besides the database's rows (inputs, outputs, models), in its folder. */
    [[nodiscard]] QJsonObject extras(const MlflowRun &run) const;
    [[nodiscard]] MlflowExpected<std::monostate> setExtras(const MlflowRun &run, const QJsonObject &extras);

    /** The experiment that the program of a launched run has chosen before it first spoke of its run. */
    QHash<QString, qint64> chosenExperiments;

private:
    struct OpenLog {
        qint64 runId = 0;
        std::unique_ptr<QFile> file;
    };
    MlflowExpected<QFile *> openLog(const MlflowRun &run);

    Project &m_project;
    RunFollower m_follower;
    std::list<OpenLog> m_logs; ///< the last used first
    QSet<qint64> m_behind; ///< runs whose log holds more than the database
};

} // namespace cairn
