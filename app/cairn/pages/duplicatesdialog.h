// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that say the same, in groups.
#pragma once

#include "app/cairn/pages/finddialog.h"
#include "models/data/duplicaterows.h"

class QListWidget;
class QSpinBox;
class QTableWidget;

namespace cairn {

class DuplicatesDialog : public FindDialog
{
    Q_OBJECT
public:
    DuplicatesDialog(Session &session, const TableInfo &table, const QString &filter, QWidget *parent);

    // For tests and the tour.
    [[nodiscard]] QTableWidget *groups() const { return m_groups; }

protected:
    void look() override;

private:
    void show(const DuplicateRows &found);

    QListWidget *m_columns;
    QSpinBox *m_similarity;
    QTableWidget *m_groups;
    QPushButton *m_showGroup;
    QPushButton *m_showAll;
    QList<DuplicateGroup> m_found;
};

} // namespace cairn
