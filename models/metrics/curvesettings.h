// SPDX-License-Identifier: GPL-3.0-or-later
// What a project says about its curves: what an hour costs, how well people do, and arrangements of plots with a name.
#pragma once

#include "models/project/project.h"

#include <QHash>

namespace cairn {

/** What an hour of computing costs. */
struct CostRate {
    double perHour = 0; ///< 0: nobody has said
    QString currency;
};
[[nodiscard]] CostRate costRate(SQLite::Database &database);
[[nodiscard]] Result<void> setCostRate(Project &project, const CostRate &rate);

/** How well a person does by a metric: a line that plots of it show. */
[[nodiscard]] QHash<QString, double> humanLevels(SQLite::Database &database);
/** Nothing takes the line away. */
[[nodiscard]] Result<void> setHumanLevel(Project &project, const QString &metric, std::optional<double> level);

/** An arrangement of plots with a name, kept in the project for everyone. */
struct CurveTemplate {
    qint64 id = 0;
    QString name;
    QByteArray definition; ///< JSON
};

/** Rows of saved_view with the page "curves". */
class CurveTemplates
{
public:
    [[nodiscard]] static Result<QList<CurveTemplate>> all(SQLite::Database &database); ///< by name
    /** Takes the place of the one that has this name. */
    [[nodiscard]] static Result<void> save(Project &project, const QString &name, const QByteArray &definition);
    [[nodiscard]] static Result<void> remove(Project &project, qint64 id);
};

} // namespace cairn
