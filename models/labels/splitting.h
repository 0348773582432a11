// SPDX-License-Identifier: GPL-3.0-or-later
// Who goes into train, val and test: a pure function of names, groups, classes and the seed, the same on every machine.
#pragma once

#include "models/labels/snapshots.h"

#include <QStringList>

namespace cairn {

struct SplitInput {
    /** What tells one from another for good (path and page, row number); the split depends on it and not on the order of the list. */
    QByteArray key;
    /** Those with the same group stay together; empty: on its own. */
    QString group;
    /** What stratifying keeps in proportion; with several the rarest counts. May be empty. */
    QStringList classes;
};

/** One split for each input, in their order. Every split with a share above 0 gets at least one where there are enough. Adding
    inputs moves few of the others: each has a rank of its own, drawn from key and seed. */
[[nodiscard]] QList<Split> assignSplits(const QList<SplitInput> &inputs, const SplitRule &rule);

} // namespace cairn
