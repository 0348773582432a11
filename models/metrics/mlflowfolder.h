// SPDX-License-Identifier: GPL-3.0-or-later
// A run's folder in MLflow's mlruns: meta.yaml, and a file for each metric, parameter and tag. Private to this room.
#pragma once

#include "models/metrics/runsources.h"

#include <QDir>

namespace cairn {

[[nodiscard]] bool isMlflowRun(const QDir &folder);

/** Names with slashes lie in folders. Adds to `leftOut` what could not be read. */
[[nodiscard]] FoundRun mlflowRun(const QDir &folder, QList<LeftOutLog> &leftOut);

/** MLflow's states as its folders (1 to 5) and its database (RUNNING...) have them. */
[[nodiscard]] RunEnding mlflowEnding(const QString &status);

/** The folder that an artifact_uri names, where it is one of this machine that is there; else empty. */
[[nodiscard]] QString mlflowArtifacts(const QString &uri);

/** Takes a tag over: some are MLflow's own and say the name or the source. */
void addMlflowTag(LogFacts &facts, const QString &name, const QString &value);

} // namespace cairn
