// SPDX-License-Identifier: GPL-3.0-or-later
// Runs put into groups: by a parameter, a tag, their snapshot or recipe, or by any expression about runs.
#pragma once

#include "models/project/database.h"

#include <QHash>
#include <QVariant>

namespace cairn {

struct RunGrouping {
    enum class By { None, Param, Tag, Snapshot, Recipe, Expression };
    By by = By::None;
    QString name; ///< of the parameter or tag; the expression
    friend bool operator==(const RunGrouping &, const RunGrouping &) = default;
};

/** "snapshot", "recipe", "params.NAME", "tags.NAME", or an expression: as the command line and the arrangements write it. The name of a
    parameter alone is one too. */
[[nodiscard]] QString runGroupingId(const RunGrouping &grouping);
[[nodiscard]] RunGrouping runGroupingFromId(const QString &id);

/** The group's name of each run ("0.1", "adam", "none" where a run has no such value). An expression is read as Runs::matching reads one. */
[[nodiscard]] Result<QHash<qint64, QString>> runGroups(const QString &projectFile, const QList<qint64> &runIds, const RunGrouping &grouping);

/** By what these runs can be put into groups: parameters and tags that differ between them, snapshot and recipe where there are several. */
[[nodiscard]] Result<QList<RunGrouping>> possibleGroupings(SQLite::Database &database, const QList<qint64> &runIds);

/** Names alone, without all that Runs reads. */
[[nodiscard]] Result<QHash<qint64, QString>> runNames(SQLite::Database &database, const QList<qint64> &runIds);
/** The run that others are held against; 0: none. */
[[nodiscard]] Result<qint64> baselineRun(SQLite::Database &database);

} // namespace cairn
