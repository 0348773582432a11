// SPDX-License-Identifier: GPL-3.0-or-later
// In which order metrics stand beside each other, and under which headings.
#pragma once

#include <QStringList>

namespace cairn {

/** What is before the last "/" of a metric's name, else the word for its phase; empty: none. */
[[nodiscard]] QString metricHeading(const QString &name);
/** Names as a person looks for them: validation before training before test before others, what the computer did ("system/...") last; under
    a heading losses before scores before others, numbers in words by their size. One heading's names stand together. */
[[nodiscard]] QStringList orderedMetrics(const QStringList &names);

} // namespace cairn
