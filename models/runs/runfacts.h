// SPDX-License-Identifier: GPL-3.0-or-later
// What runs have in common and what differs between them, found in one walk: the columns that a table can offer.
#pragma once

#include "models/runs/runs.h"

namespace cairn {

struct RunFacts {
    QStringList metrics, params; ///< names, sorted
    /** Parameters that differ between runs of one recipe: what another recipe does not have is no difference that anybody made. */
    QStringList differing;

    friend bool operator==(const RunFacts &, const RunFacts &) = default;
};

/** Of the runs in one place; nothing: of all. Ten thousand runs take some tens of milliseconds: call it in a task. */
[[nodiscard]] RunFacts runFacts(const QList<Run> &runs, const std::optional<RunPlace> &place = {});

/** As Runs::matching and Runs::checkExpression, with the names of metrics and parameters at hand: spares a walk through all series. */
[[nodiscard]] Result<QList<qint64>> matchingRuns(const QString &projectFile, const QString &expression, const RunFacts &known);
[[nodiscard]] Result<void> checkRunExpression(const QString &projectFile, const QString &expression, const RunFacts &known);

} // namespace cairn
