// SPDX-License-Identifier: GPL-3.0-or-later
// Spellings of the same thing, found and made one.
#pragma once

#include "app/cairn/pages/finddialog.h"
#include "models/data/valueclusters.h"

class QComboBox;
class QDoubleSpinBox;
class QListWidget;
class QSpinBox;
class QTableWidget;

namespace cairn {

class ClusterDialog : public FindDialog
{
    Q_OBJECT
public:
    /** `column` empty: the first with texts. */
    ClusterDialog(Session &session, const TableInfo &table, const QString &filter, const QString &column, QWidget *parent);

    // For tests and the tour.
    [[nodiscard]] QComboBox *methods() const { return m_method; }
    [[nodiscard]] QTableWidget *table() const { return m_clusters; }
    [[nodiscard]] QPushButton *mergeButton() const { return m_merge; }

protected:
    void look() override;

private:
    void makeResult();
    [[nodiscard]] ClusterRequest request() const;
    void showMethod();
    void show(const ValueClusters &found);
    void showMembers();
    void showChoice();
    void merge();
    void showRows();
    [[nodiscard]] QList<ValueMerge> merges() const;

    QComboBox *m_column;
    QComboBox *m_method;
    QSpinBox *m_size;
    QDoubleSpinBox *m_similarity;
    QTableWidget *m_clusters = nullptr;
    QListWidget *m_members = nullptr;
    QPushButton *m_merge;
    QPushButton *m_show;
    ClusterRequest m_asked;
    QList<ValueCluster> m_found;
};

} // namespace cairn
