// SPDX-License-Identifier: GPL-3.0-or-later
// MLflow's experiments: names with numbers, kept among the project's settings. A run's tag mlflow.experiment says to which it belongs.
#pragma once

#include "models/runs/mlflowhouse.h"

namespace cairn {

inline const QString kExperimentTag = QStringLiteral("mlflow.experiment");

struct MlflowExperiment {
    qint64 id = 0; ///< 0: "Default", which is always there
    QString name;
    double createdAt = 0, changedAt = 0; ///< UTC seconds
    bool isDeleted = false;
    QMap<QString, QString> tags;
};

class MlflowExperiments
{
public:
    explicit MlflowExperiments(MlflowHouse &house) : m_house(house) {}

    [[nodiscard]] MlflowExpected<QList<MlflowExperiment>> all();
    [[nodiscard]] MlflowExpected<MlflowExperiment> byId(const QString &id);
    /** Names of experiments to the ids that clients know. */
    [[nodiscard]] MlflowExpected<QHash<QString, QString>> idsByName();

    MlflowResult create(const QJsonObject &asked);
    MlflowResult get(const QString &id, const QString &runUuid);
    MlflowResult getByName(const QString &name, const QString &runUuid);
    MlflowResult search(const QJsonObject &asked);
    MlflowResult update(const QJsonObject &asked);
    MlflowResult setTag(const QJsonObject &asked);
    MlflowResult setDeleted(const QJsonObject &asked, bool isDeleted);

private:
    MlflowResult save(const MlflowExperiment &experiment);
    MlflowResult found(const MlflowExperiment &experiment, const QString &runUuid);

    MlflowHouse &m_house;
};

} // namespace cairn
