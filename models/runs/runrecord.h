// SPDX-License-Identifier: GPL-3.0-or-later
// What was frozen when a run was queued, as lines to read, search and copy: labels, parameters, command, code, packages, computer.
#pragma once

#include "models/runs/runs.h"

namespace cairn {

struct RecordLine {
    QString section; ///< "Labels", "Code"...
    QString name;
    QString value; ///< may have several lines (a diff)

    friend bool operator==(const RecordLine &, const RecordLine &) = default;
};

/** Reads the run's run.json, params.json, environment.json and code.diff; what is missing or broken is left out. Values are cut after some
    kilobytes, lines after some thousands. Names and values hold no characters that turn the direction of text. */
[[nodiscard]] QList<RecordLine> recordOf(const QDir &projectFolder, const Run &run);

/** The lines whose section, name or value holds all words of `sought`. */
[[nodiscard]] QList<RecordLine> matchingLines(const QList<RecordLine> &lines, const QString &sought);
/** As text: a line each, sections as headings. */
[[nodiscard]] QString recordAsText(const QList<RecordLine> &lines);

/** Where the code of a run lies: its copy and the run's folder, and the place of the original where it ran there. */
[[nodiscard]] QStringList codeFoldersOf(const QDir &projectFolder, const Run &run);

/** What a new run would do differently. */
struct RecordDifference {
    QString name, before, now;
};
[[nodiscard]] QList<RecordDifference> differencesOf(const Run &before, const QJsonObject &params, qint64 seed);

} // namespace cairn
