// SPDX-License-Identifier: GPL-3.0-or-later
// What clients log of a run: values, parameters, tags, the data that went in and the models that came out; and its values read back.
#pragma once

#include "models/runs/mlflowhouse.h"

namespace cairn {

class MlflowLogging
{
public:
    explicit MlflowLogging(MlflowHouse &house) : m_house(house) {}

    MlflowResult logMetric(const QJsonObject &asked);
    MlflowResult logParam(const QJsonObject &asked);
    /** All of it or nothing: what is wrong is found before anything is written. */
    MlflowResult logBatch(const QJsonObject &asked);
    MlflowResult setTag(const QJsonObject &asked);
    MlflowResult deleteTag(const QJsonObject &asked);
    MlflowResult logInputs(const QJsonObject &asked);
    MlflowResult logOutputs(const QJsonObject &asked);
    /** MLflow 2's note of a model in a run: kept as the tag that its clients read. */
    MlflowResult logModel(const QJsonObject &asked);
    /** All values of a metric in the order in which they were logged, in pages. */
    MlflowResult history(const QString &runUuid, const QString &key, qint64 most, const QString &pageToken);

private:
    MlflowExpected<MlflowRun> openRun(const QJsonObject &asked);
    /** Of a model in the run MLflow 3 says values a second time, with the model's id; they are one point. */
    bool isRepeated(const MlflowRun &run, const QJsonValue &metric);
    MlflowResult logParams(const MlflowRun &run, const QJsonArray &params, const QJsonArray &tags);

    MlflowHouse &m_house;
};

} // namespace cairn
