// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns are shown, in which order, and how many are held in place.
#pragma once

#include "widgets/tables/gridcolumns.h"

#include <QDialog>

class QListWidget;
class QSpinBox;

namespace cairn {

class SearchField;

class ColumnChooser : public QDialog
{
    Q_OBJECT
public:
    ColumnChooser(const QList<GridColumn> &columns, int frozen, QWidget *parent = nullptr);

    [[nodiscard]] QList<GridColumn> columns() const;
    [[nodiscard]] int frozen() const;

private:
    void showFound(const QString &wanted);
    void setAll(bool shown);

    SearchField *m_search;
    QListWidget *m_list;
    QSpinBox *m_frozen;
};

} // namespace cairn
