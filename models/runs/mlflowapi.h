// SPDX-License-Identifier: GPL-3.0-or-later
// The MLflow endpoint without its sockets: a request goes in, an answer comes out. Tracking as MLflow 2 and 3 speak it; no registry.
#pragma once

#include "models/runs/mlflowartifacts.h"

namespace cairn {

/** Lives in the worker's thread, on its project. */
class MlflowApi
{
public:
    explicit MlflowApi(Project &project) : m_house(project) {}

    /** Uploads of artifacts are not asked here: their bytes go to `uploadPlace`. Values are acknowledged when they stand in the run's
        log, all else when it is committed. */
    [[nodiscard]] MlflowAnswer answer(const MlflowRequest &request);

    /** Whether the request puts an artifact. */
    [[nodiscard]] static bool isUpload(const MlflowRequest &request);
    [[nodiscard]] MlflowExpected<ArtifactPlace> uploadPlace(const MlflowRequest &request);
    [[nodiscard]] MlflowAnswer uploaded(const ArtifactPlace &place);

    /** Brings the values that were acknowledged into the database; called a few times a second. */
    [[nodiscard]] Result<void> catchUp() { return m_house.catchUpAll(); }

private:
    MlflowResult route(const QByteArray &method, const QString &path, const QJsonObject &asked, const MlflowRequest &request);
    MlflowResult routeModels(const QByteArray &method, const QString &rest, const QJsonObject &asked, const QString &runUuid);
    MlflowAnswer answerArtifacts(const MlflowRequest &request);

    MlflowHouse m_house;
};

} // namespace cairn
