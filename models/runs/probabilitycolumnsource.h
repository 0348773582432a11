// SPDX-License-Identifier: GPL-3.0-or-later
// A probability of a run's model as a column of the grid: of one class, or of the label that each row has. Where the latter is small, the
// model disagrees with the label.
#pragma once

#include "models/data/columnsource.h"
#include "models/labels/rowlabels.h"
#include "models/project/project.h"
#include "models/runs/runs.h"

#include <QHash>

namespace cairn {

class ProbabilityColumnSource : public ColumnSource
{
    Q_OBJECT
public:
    /** Of the class of this name. */
    ProbabilityColumnSource(Project &project, const Run &run, qint64 tableId, const QString &className, QObject *parent = nullptr);
    /** Of the row's label in this column; rows without a label have none. */
    ProbabilityColumnSource(Project &project, const Run &run, const LabelColumn &labels, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QVariant data(qint64 rowId, int role) const override;
    [[nodiscard]] QVariant headerData(int role) const override;
    void prefetch(const QList<qint64> &rowIds) override;
    /** "CLASS by RUN", "label by RUN". */
    [[nodiscard]] QString expressionName() const override;
    [[nodiscard]] QString valuesSql() const override;

private:
    void forget();

    Project &m_project;
    qint64 m_runId;
    QString m_runName;
    qint64 m_tableId;
    QString m_className; ///< empty: of the label
    LabelColumn m_labels;
    QHash<qint64, QVariant> m_values; ///< of the rows that were fetched; null: none
};

/** The runs that say something of this table's rows, newest first, at most `most`. */
[[nodiscard]] Result<QList<Run>> runsPredictingRows(SQLite::Database &database, qint64 tableId, int most);
/** The classes for which a run gives probabilities, in their order; empty where it gives none. */
[[nodiscard]] Result<QStringList> predictedClasses(SQLite::Database &database, qint64 runId);

} // namespace cairn
