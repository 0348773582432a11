// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts line by line: what is in both, what only in one.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cairn {

struct DifferenceLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DifferenceLine &, const DifferenceLine &) = default;
};

/** The shortest way from one to the other (Myers 1986); where they differ in thousands of lines, all of the one and then all of the other. */
[[nodiscard]] QList<DifferenceLine> textDifference(const QStringList &before, const QStringList &after);

/** Only changes with `context` same lines around them; what was left out is counted in lines of the kind Same that begin with "@". */
[[nodiscard]] QList<DifferenceLine> foldedDifference(const QList<DifferenceLine> &lines, int context = 3);

} // namespace cairn
