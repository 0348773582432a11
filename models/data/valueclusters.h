// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a column that are probably the same thing, written differently.
#pragma once

#include "models/data/tables.h"
#include "models/project/project.h"

namespace cairn {

/** Methods after OpenRefine's "Clustering in depth" (https://openrefine.org/docs/technical-reference/clustering-in-depth). */
enum class ClusterMethod {
    Fingerprint, ///< the same words in any order, without case, accents, punctuation
    NGram, ///< the same pairs of letters: catches split and joined words and doubled letters
    Sound, ///< the same Soundex code of each word (English)
    Distance, ///< few letters differ: Levenshtein distance divided by the longer length
};

/** "Tom  CRUISE," and "cruise, tom" both become "cruise tom". */
[[nodiscard]] QString fingerprint(const QString &value);
/** "Paris" with 2: "arispari" (sorted pairs, each once). */
[[nodiscard]] QString nGramFingerprint(const QString &value, int size);
/** American Soundex as the United States' National Archives define it; empty for a word without Latin letters. */
[[nodiscard]] QString soundex(const QString &word);
/** Letters to change, add or take away; `most` + 1 where it is more than `most`. */
[[nodiscard]] int levenshtein(QStringView left, QStringView right, int most);

struct ClusterRequest {
    QString projectFile;
    qint64 tableId = 0;
    QString column;
    QString filter; ///< empty: all rows
    ClusterMethod method = ClusterMethod::Fingerprint;
    int nGramSize = 2;
    double similarity = 0.85; ///< of Distance: 1 minus distance / longer length, at least
};

struct ClusterMember {
    QString value;
    qint64 rows = 0;

    friend bool operator==(const ClusterMember &, const ClusterMember &) = default;
};

struct ValueCluster {
    QList<ClusterMember> members; ///< the most frequent first
    qint64 rows = 0;
};

struct ValueClusters {
    QList<ValueCluster> clusters; ///< of two and more values; the most rows first
    qint64 distinct = 0;
    bool isCut = false; ///< more different values than are compared
};

inline constexpr int kMostClusteredValues = 200'000;

[[nodiscard]] Result<ValueClusters> clusterValues(const ClusterRequest &request, const TaskControl &control = {});
/** The part of it that needs no table. */
[[nodiscard]] Result<QList<ValueCluster>> clusterMembers(const QList<ClusterMember> &members, const ClusterRequest &how, const TaskControl &control = {});

/** Every row with one of `from` gets `to`. */
struct ValueMerge {
    QStringList from;
    QString to;
};

/** One journalled step, in parts where very many rows change. Only rows that `filter` leaves. Returns how many rows changed. */
[[nodiscard]] Result<qint64> mergeValues(Project &project, const ClusterRequest &request, const QList<ValueMerge> &merges, const TaskControl &control = {});

} // namespace cairn
