// SPDX-License-Identifier: GPL-3.0-or-later
// What a column of the table of runs shows: a fact, a parameter, or a metric in one of several ways.
#pragma once

#include "models/runs/runfacts.h"

#include <QHash>
#include <QVariant>

namespace cairn {

struct RunColumn {
    enum class Kind {
        Name, Status, Recipe, Snapshot, Started, Duration, Seed, Processor, Memory, Energy, ModelSize, Tags, Note, Host, Sweep, ///< facts
        Param,
        Last, Best,
        MeanOfLast, ///< of the last `number` points
        AtStep, ///< at the last step up to `number`
    };
    Kind kind = Kind::Name;
    QString name; ///< of the parameter or metric
    qint64 number = 0;

    friend bool operator==(const RunColumn &, const RunColumn &) = default;

    /** As the command line and saved views write it: "name", "params.rate", "val/loss", "best.val/loss", "mean10.val/loss", "at500.val/loss". */
    [[nodiscard]] QString key() const;
    /** Nothing where it is no column. A name alone is a fact, else a metric. */
    [[nodiscard]] static std::optional<RunColumn> fromKey(const QString &key);
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isOfPoints() const { return kind == Kind::MeanOfLast || kind == Kind::AtStep; }
    [[nodiscard]] bool isMetric() const { return kind >= Kind::Last; }
};

/** Values that have to be read from points, by run and column key. */
using RunPointValues = QHash<std::pair<qint64, QString>, double>;
[[nodiscard]] Result<RunPointValues> readPointValues(SQLite::Database &database, const QList<Run> &runs, const QList<RunColumn> &columns);

/** A number (double) or a text to sort and compare by; invalid where the run has none. */
[[nodiscard]] QVariant columnValue(const Run &run, const RunColumn &column, const RunPointValues &points = {});
/** As a person reads it. */
[[nodiscard]] QString columnText(const Run &run, const RunColumn &column, const RunPointValues &points = {});

/** The facts, then parameters and metrics that the runs have, each metric by its last and its best. */
[[nodiscard]] QList<RunColumn> offeredColumns(const RunFacts &facts);
/** What is shown until somebody chooses: name to duration, parameters that differ between runs of one recipe, and the validation metrics. */
[[nodiscard]] QList<RunColumn> usualColumns(const RunFacts &facts);

/** What a run is sorted by: numbers before texts before what is not known. */
struct RunSortKey {
    enum class Kind { Number, Text, Unknown } kind = Kind::Unknown;
    double number = 0; ///< of a text: its place among all texts
};
[[nodiscard]] QList<RunSortKey> sortKeys(const QList<Run> &runs, const RunColumn &column, const RunPointValues &points = {});
/** What is not known stands last, whichever way it goes. */
[[nodiscard]] bool isBefore(const RunSortKey &a, const RunSortKey &b, bool isDescending);

/** Numbers before texts, unknown ones last whichever way: negative, 0 or positive. */
[[nodiscard]] int compareValues(const QVariant &a, const QVariant &b);

} // namespace cairn
