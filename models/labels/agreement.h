// SPDX-License-Identifier: GPL-3.0-or-later
// How far two opinions on the same images agree: shapes by where they are and what they are called, tags by Cohen's kappa.
#pragma once

#include "models/labels/annotations.h"

#include <optional>

namespace cairn {

struct AgreementRules {
    double overlap = 0.5; ///< intersection over union from which two shapes are of the same thing
    double distancePixels = 10; ///< the same for points and lines, between the middles of their bounds
};

/** A pair of shapes of the same thing; -1 where the other one has none. */
struct MatchedPair {
    qsizetype first = -1, second = -1; ///< places in the lists
    double overlap = 0;
};

/** Best pairs first, each shape once, whatever the classes. Tags are left out. */
[[nodiscard]] QList<MatchedPair> matchShapes(const QList<Annotation> &first, const QList<Annotation> &second, const AgreementRules &rules = {});

/** J. Cohen, "A coefficient of agreement for nominal scales" (1960): 1 for full agreement, 0 for what chance gives. Nothing where there
    is no pair; 1 where both always say the same single thing. */
[[nodiscard]] std::optional<double> cohenKappa(const QList<std::pair<QString, QString>> &pairs);

struct Agreement {
    qint64 items = 0;
    qint64 matched = 0, onlyFirst = 0, onlySecond = 0; ///< shapes
    qint64 sameClass = 0; ///< of the matched ones
    double overlapSum = 0; ///< over the matched ones
    qint64 sameTags = 0; ///< images whose tags are all the same
    std::optional<double> tagKappa; ///< over images, with all tags of one as its answer; nothing where no image has a tag
    std::optional<double> classKappa; ///< over matched shapes

    /** 2 matched / (all of the first + all of the second); 1 where neither found anything. */
    [[nodiscard]] double foundTogether() const;
    [[nodiscard]] double meanOverlap() const { return matched > 0 ? overlapSum / double(matched) : 0; }
};

[[nodiscard]] Result<Agreement> agreementOf(SQLite::Database &database, qint64 firstLayer, qint64 secondLayer, const QList<qint64> &itemIds,
    const AgreementRules &rules = {});

} // namespace cairn
