// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns have an index, and making one.
#pragma once

#include "app/cairn/pages/finddialog.h"

class QListWidget;

namespace cairn {

class IndexDialog : public FindDialog
{
    Q_OBJECT
public:
    IndexDialog(Session &session, const TableInfo &table, const QString &column, QWidget *parent);

    [[nodiscard]] QListWidget *columns() const { return m_columns; } // for tests

protected:
    void look() override;

private:
    void readIndexes();

    QListWidget *m_columns;
    QStringList m_indexed;
};

} // namespace cairn
