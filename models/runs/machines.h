// SPDX-License-Identifier: GPL-3.0-or-later
// The other computers and clusters that a project knows, where run folders go there, and whether this user trusts them.
#pragma once

#include "models/project/project.h"
#include "models/runs/where.h"

namespace cairn {

struct Machine {
    Where where;
    QString folder; ///< there: run folders are brought under it; relative to the home folder, or whole. Empty: .cairn
    bool isShared = false; ///< it sees the project's folder under the same path, so nothing is copied; of Slurm on this computer always

    [[nodiscard]] bool isOnSharedDisk() const { return isShared || where.host.isEmpty(); }
    [[nodiscard]] QString folderThere() const { return folder.isEmpty() ? QStringLiteral(".cairn") : folder; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Machine> fromJson(const QJsonObject &object);
    /** "ssh:gpu1, folder .cairn", as it is shown before somebody trusts it. */
    [[nodiscard]] QString description() const;
};

/** The project's own list: the same for everybody who opens it. */
[[nodiscard]] Result<QList<Machine>> machinesOf(SQLite::Database &database);
/** Replaces the one with the same executor, or adds it; the person who does so trusts it. */
[[nodiscard]] Result<void> setMachine(Project &project, const Machine &machine);
[[nodiscard]] Result<void> removeMachine(Project &project, const Where &where);

/** A machine of the project is trusted by this user, here, as long as nothing about it changes. */
[[nodiscard]] bool isMachineTrusted(const Project &project, const Machine &machine);
[[nodiscard]] Result<void> trustMachine(const Project &project, const Machine &machine);

/** What a run that is to go on at `where` needs to know: the project's record of it, or one with what is usual. Refuses a record that came
    with the project and was not trusted, with a sentence that shows it. */
[[nodiscard]] Result<Machine> machineFor(const Project &project, SQLite::Database &database, const Where &where);

} // namespace cairn
