// SPDX-License-Identifier: GPL-3.0-or-later
// Two people's labels of the same rows: a layer for each further opinion, how far it agrees with the agreed labels, and settling.
#pragma once

#include "models/labels/rowlabels.h"

#include <optional>

namespace cairn {

struct RowOpinion {
    qint64 layerId = 0;
    QString who;
    qint64 labels = 0; ///< in the column
};

/** Rows that both have labelled, by what each said at first: settling does not make two people agree afterwards. */
struct RowAgreement {
    qint64 both = 0;
    qint64 same = 0;
    qint64 open = 0; ///< they differ and nobody has settled it
    std::optional<double> kappa; ///< Cohen's; for answers, yes or no and text

    [[nodiscard]] double share() const { return both > 0 ? double(same) / double(both) : 0; }
};

class RowOpinions
{
public:
    explicit RowOpinions(Project &project) : m_project(project) {}

    /** Layers with labels in this column besides the agreed ones, by name. */
    [[nodiscard]] static Result<QList<RowOpinion>> all(SQLite::Database &database, const LabelColumn &column);
    [[nodiscard]] static Result<RowAgreement> agreement(SQLite::Database &database, const LabelColumn &column, qint64 layerId);
    /** Rows where both differ and it was not settled; in an expression over the table whose opinion column has the name `opinionName`. */
    [[nodiscard]] static QString openExpression(const LabelColumn &column, const QString &opinionName, qint64 settledLayer);
    /** The layer that keeps what the agreed label was before it was settled; 0 while there is none. */
    [[nodiscard]] static qint64 settledLayer(SQLite::Database &database);

    /** The layer of the person who is labelling; made when it is not there. */
    [[nodiscard]] Result<qint64> ownLayer();
    /** Makes `value` the agreed label of these rows, as settled between the two. One gesture; returns how many rows were settled. */
    [[nodiscard]] Result<qint64> settle(const LabelColumn &column, const QList<qint64> &rowIds, qint64 layerId, bool takesOpinion);

private:
    Project &m_project;
};

} // namespace cairn
