// SPDX-License-Identifier: GPL-3.0-or-later
// Marks every place where a text stands in many rows at once: the bulk label of columns that mark parts of a text.
#pragma once

#include "models/data/rowids.h"
#include "models/labels/rowlabels.h"

namespace cairn {

/** Without regard to case, as whole words where `text` begins and ends with letters; marks that are there stay. One gesture; returns how many
    rows changed. */
[[nodiscard]] Result<qint64> markEverywhere(Project &project, const LabelColumn &column, const RowIds &rows, const QString &text, const QString &label,
    const TaskControl &control = {});

/** The places of `text` in one value, as spans of `label`. */
[[nodiscard]] QList<TextSpan> placesOf(const QString &value, const QString &text, const QString &label);

} // namespace cairn
