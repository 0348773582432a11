// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as a tree for the page: sections (Run, Parameters, Environment, Code, Metrics, Cost, Labels) with a line for each thing and a column for each run.
#pragma once

#include "models/insight/comparison.h"

#include <QAbstractItemModel>

#include <functional>

namespace cairn {

/** Column 0 is the name of the thing; column 1 + n is run n, whose name is the header. */
class ComparisonModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Section { RunSection, ParamSection, EnvironmentSection, CodeSection, MetricSection, CostSection, LabelSection };
    enum Role {
        SectionRole = Qt::UserRole, ///< Section of the line, or of the section itself
        IsDifferentRole, ///< whether the line's values differ between the runs
        IsBestRole, ///< whether this cell holds the best value of its line
        RunIdRole, ///< of the column
        UuidRole, ///< of the column's run, so that its colour can follow it
        NumberRole, ///< the value as a number, where it is one
    };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setComparison(const RunComparison &comparison);
    [[nodiscard]] const RunComparison &comparison() const { return m_comparison; }
    /** Whether lines whose values are all the same are left out. */
    void setOnlyDifferences(bool on);
    [[nodiscard]] bool onlyDifferences() const { return m_onlyDifferences; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString name;
        QList<QString> texts; ///< one a run
        QList<QVariant> numbers; ///< one a run, or none
        QString toolTip;
        bool isDifferent = false;
        int best = -1; ///< the run with the best value
    };
    struct Block {
        Section section = RunSection;
        QString title;
        QList<Line> lines;
    };
    void build();
    [[nodiscard]] Line lineOf(const QString &name, const std::function<QString(const Run &)> &text) const;
    [[nodiscard]] Block runBlock() const;
    [[nodiscard]] Block paramBlock() const;
    [[nodiscard]] Block environmentBlock() const;
    [[nodiscard]] Block codeBlock() const;
    [[nodiscard]] Block costBlock() const;
    [[nodiscard]] Block metricBlock() const;
    [[nodiscard]] Block labelBlock() const;

    RunComparison m_comparison;
    QList<Block> m_blocks; ///< as shown
    bool m_onlyDifferences = false;
};

} // namespace cairn
