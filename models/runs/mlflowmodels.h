// SPDX-License-Identifier: GPL-3.0-or-later
// MLflow 3's logged models: each stands in the folder of the run that made it. A model without a run gets one of its own.
#pragma once

#include "models/runs/mlflowruns.h"

namespace cairn {

class MlflowModels
{
public:
    explicit MlflowModels(MlflowHouse &house) : m_house(house) {}

    MlflowResult create(const QJsonObject &asked, const QString &runUuid);
    MlflowResult get(const QString &modelId);
    MlflowResult setStatus(const QString &modelId, const QJsonObject &asked);
    MlflowResult setTags(const QString &modelId, const QJsonObject &asked);
    MlflowResult deleteTag(const QString &modelId, const QString &key);
    MlflowResult logParams(const QString &modelId, const QJsonObject &asked);
    /** Forgets the model; its files stay with the run. */
    MlflowResult remove(const QString &modelId);
    MlflowResult search(const QJsonObject &asked);
    /** Where the model's files are, as the path "RUN/FOLDER". */
    [[nodiscard]] MlflowExpected<QString> artifactPath(const QString &modelId);

private:
    using Change = std::function<void(QJsonObject &info, QJsonObject &data)>;
    MlflowResult change(const QString &modelId, const Change &change);

    MlflowHouse &m_house;
};

} // namespace cairn
