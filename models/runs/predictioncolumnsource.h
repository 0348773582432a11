// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's model says of each row, as a column beside the table's own in the grid.
#pragma once

#include "models/data/columnsource.h"
#include "models/project/project.h"
#include "models/runs/runs.h"

#include <QHash>

namespace cairn {

class PredictionColumnSource : public ColumnSource
{
    Q_OBJECT
public:
    enum class Part { Value, Score };

    /** `run` has predictions of rows of the table `tableId`. */
    PredictionColumnSource(Project &project, const Run &run, qint64 tableId, Part part, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QVariant data(qint64 rowId, int role) const override;
    [[nodiscard]] QVariant headerData(int role) const override;
    void prefetch(const QList<qint64> &rowIds) override;
    /** "prediction of RUN", "score of RUN". */
    [[nodiscard]] QString expressionName() const override;
    [[nodiscard]] QString valuesSql() const override;

private:
    struct Cell {
        QVariant value;
        QVariant score;
    };
    void forget();
    [[nodiscard]] bool isFresh(qint64 rowId) const { return m_fetched.value(rowId, -1) == m_generation; }
    void fetch(const QList<qint64> &rowIds);
    [[nodiscard]] static QString text(const QVariant &value);

    Project &m_project;
    qint64 m_runId;
    qint64 m_tableId;
    QString m_runName;
    Part m_part;
    QHash<qint64, Cell> m_cells; ///< rows with a prediction among the fetched ones
    QHash<qint64, int> m_fetched; ///< in which generation; an older one is shown until it was fetched again
    int m_generation = 0;
};

} // namespace cairn
