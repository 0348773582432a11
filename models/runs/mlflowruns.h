// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as MLflow's clients begin, end, look for and throw away.
#pragma once

#include "models/runs/mlflowexperiments.h"

namespace cairn {

class MlflowRuns
{
public:
    explicit MlflowRuns(MlflowHouse &house) : m_house(house) {}

    /** `runUuid`: the launched run whose program asks; the new one becomes its child where the client names no other parent. */
    MlflowResult create(const QJsonObject &asked, const QString &runUuid);
    MlflowResult get(const QString &uuid);
    /** The end of a launched run is for its supervisor to say; of it only the name is taken. */
    MlflowResult update(const QJsonObject &asked, const QString &runUuid);
    MlflowResult setDeleted(const QJsonObject &asked, bool isDeleted);
    MlflowResult search(const QJsonObject &asked);

    /** {info, data, inputs, outputs} as clients read it. */
    [[nodiscard]] MlflowResult asJson(const MlflowRun &run);

private:
    QJsonObject info(SQLite::Database &database, const MlflowRun &run, const QHash<QString, QString> &tags);
    MlflowExpected<std::monostate> end(const MlflowRun &run, const QString &status, double endedAt);
    MlflowExpected<std::monostate> settleExperiment(const MlflowRun &run, const QString &runUuid);

    MlflowHouse &m_house;
};

/** Sets a tag, and what of the run follows from it (its parent, note, commit and name); inside a transaction. */
void setMlflowTag(SQLite::Database &database, const MlflowRun &run, const QString &key, const QString &value);

} // namespace cairn
