// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of runs: which is the baseline, which are pinned or put aside, notes and tags. None of it is a label, so none of it is in the journal.
#pragma once

#include "models/runs/runs.h"

namespace cairn {

class RunEdits
{
public:
    explicit RunEdits(Project &project) : m_project(project) {}

    /** The one that the others are held against; 0: none. */
    [[nodiscard]] Result<void> setBaseline(qint64 runId);
    [[nodiscard]] Result<void> setPinned(const QList<qint64> &runIds, bool isPinned);
    /** A run that is under way cannot go into the bin: it is to be stopped first. */
    [[nodiscard]] Result<void> setPlace(const QList<qint64> &runIds, RunPlace place);
    [[nodiscard]] Result<void> setNote(qint64 runId, const QString &note);
    /** Tags of a person are names without a value; tags with a value (of logs that were taken in) stay. */
    [[nodiscard]] Result<void> setTags(qint64 runId, const QStringList &names);
    [[nodiscard]] Result<void> addTag(const QList<qint64> &runIds, const QString &name);
    /** Refused where another run has the name, or where it is a number. */
    [[nodiscard]] Result<void> rename(qint64 runId, const QString &name);

private:
    [[nodiscard]] Result<void> write(const WriteGate::Work &work);

    Project &m_project;
};

/** "fast, for the paper" as a person writes tags: names without blanks around them, each once. */
[[nodiscard]] QStringList tagsFromText(const QString &text);
/** A run's tags as a person reads them; those with a value as "name: value". */
[[nodiscard]] QString tagsAsText(const Run &run);

} // namespace cairn
