// SPDX-License-Identifier: GPL-3.0-or-later
// Tables for the trainer's tests, written as the run-folder page has them.
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace cairn {

/// Rows in memory that become a dataset of the format "cairn".
class TableDataset {
public:
    /// Types by column; the last column is the one to predict.
    TableDataset(QStringList names, QStringList types);

    void add(const QStringList &cells, const QString &split);
    /// Seven tenths train, 15 % validation, 15 % test, by a fixed shuffle.
    void addSplit(const QList<QStringList> &rows, quint32 seed = 5);
    void setClasses(const QStringList &classes) { m_classes = classes; }

    bool write(const QString &folder) const;

    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }
    [[nodiscard]] const QStringList &splits() const { return m_splits; }
    /// What was to be predicted in the row with this id.
    [[nodiscard]] QString target(int rowId) const { return m_rows.at(rowId - 1).last(); }

private:
    QStringList m_names;
    QStringList m_types;
    QStringList m_classes;
    QList<QStringList> m_rows;
    QStringList m_splits;
};

/// Rows of size, colour, noise and kind: kind is "big" where size and colour say so, and by chance in a share
/// of the rows.
[[nodiscard]] TableDataset madeUpKinds(int rows, double chance, quint32 seed = 1);

/// UCI adult, from the folder of shared data.
[[nodiscard]] TableDataset adultIncome(const QString &csvFile);

} // namespace cairn
