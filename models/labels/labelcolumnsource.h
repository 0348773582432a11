// SPDX-License-Identifier: GPL-3.0-or-later
// A label column beside a table's own columns in the grid: shown, explained and edited.
#pragma once

#include "models/data/columnsource.h"
#include "models/labels/rowlabels.h"

#include <QHash>

namespace cairn {

class LabelColumnSource : public ColumnSource
{
    Q_OBJECT
public:
    LabelColumnSource(Project &project, LabelColumn column, QObject *parent = nullptr);

    /** The column as it is now (its choices may have grown). */
    [[nodiscard]] const LabelColumn &column() const { return m_column; }
    [[nodiscard]] qint64 columnId() const { return m_columnId; } ///< also while the column is taken back by an undo

    /** Whose opinion the column's layer holds: it stands behind the name; empty: the agreed one. */
    void setOpinion(const QString &who) { m_opinion = who; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QVariant data(qint64 rowId, int role) const override;
    [[nodiscard]] QVariant headerData(int role) const override;
    [[nodiscard]] bool isEditable() const override { return !m_project.isReadOnly(); }
    bool setData(qint64 rowId, const QVariant &value) override;
    void prefetch(const QList<qint64> &rowIds) override;
    [[nodiscard]] QString expressionName() const override { return title(); }
    [[nodiscard]] QString valuesSql() const override;

Q_SIGNALS:
    /** Name or choices changed, or the column is gone (id 0). */
    void columnChanged();
    /** A label could not be saved. */
    void failed(const cairn::Error &error);

private:
    struct Cell {
        QString value;
        QString origin;
        QString annotator;
        double updatedAt = 0;
        double score = -1;
        QString by; ///< the rule or the run
    };
    void onLabelsChanged(const cairn::LabelChanges &changes);
    void forget();
    void reloadColumn();
    [[nodiscard]] bool isFresh(qint64 rowId) const { return m_fetched.value(rowId, -1) == m_generation; }
    void fetch(const QList<qint64> &rowIds);
    [[nodiscard]] QString explanation(const Cell &cell) const;

    Project &m_project;
    const qint64 m_columnId;
    LabelColumn m_column; ///< its id is 0 while the column is gone (undone)
    QHash<qint64, Cell> m_cells; ///< labelled rows among the fetched ones
    QHash<qint64, int> m_fetched; ///< in which generation; an older one is shown until it was fetched again
    int m_generation = 0;
    QString m_opinion;
};

} // namespace cairn
