// SPDX-License-Identifier: GPL-3.0-or-later
// In which order items are listed.
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace cairn {

enum class ItemSort {
    Name, ///< path, then page
    Added,
    Captured,
    Status, ///< in the order of the work: to do first, accepted and skipped last
    Annotations, ///< how many
    Confidence, ///< the least sure prediction of a run
    Pixels, ///< width times height
    Random, ///< shuffled, the same way for the same seed
    Listed, ///< as a list says, which nobody keeps
};

/** What an item has no value for comes last, whichever way the others go; equals are ordered by name. */
struct ItemOrder {
    ItemSort sort = ItemSort::Name;
    bool isDescending = false;
    quint32 seed = 1; ///< of ItemSort::Random
    qint64 runId = 0; ///< of ItemSort::Confidence; 0: of all runs
    QList<qint64> listed = {}; ///< of ItemSort::Listed: these first; the others follow by name
    QString listName = {}; ///< what the list is called

    friend bool operator==(const ItemOrder &, const ItemOrder &) = default;
};

/** "name", "added"...: as saved views have it. */
[[nodiscard]] QString itemSortName(ItemSort sort);
/** Name where the word is not known. */
[[nodiscard]] ItemSort itemSortFromName(const QString &name);

/** The ORDER BY of a query over item (named item), without those words; a random order cannot be said so and reads by id. */
[[nodiscard]] QString itemOrderTerms(const ItemOrder &order);
/** Where an id stands in a shuffled list; spread evenly (SplitMix64, public domain, S. Vigna). */
[[nodiscard]] quint64 shuffledRank(qint64 itemId, quint32 seed);

} // namespace cairn

Q_DECLARE_METATYPE(cairn::ItemOrder)
