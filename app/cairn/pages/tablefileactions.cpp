// SPDX-License-Identifier: GPL-3.0-or-later
// Actions of the tables page that bring tables in and take them out.
#include "app/cairn/pages/tablespage.h"

#include "app/cairn/pages/importactions.h"
#include "app/cairn/pages/tableappenddialog.h"
#include "app/cairn/pages/tableexportdialog.h"
#include "app/cairn/pages/tablefactsdialog.h"
#include "models/data/rowmodel.h"
#include "models/data/tablereader.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/ask.h"
#include "widgets/tables/labelgrid.h"

#include <QShortcut>

namespace cairn {

void TablesPage::makeFileActions()
{
    action("import", tr("Import a table…"), "Ctrl+I", "import", [this] { askForTable(session(), this); });
    action("paste-table", tr("Paste as a new table…"), "Ctrl+Shift+V", "copy", [this] { importPasted(session(), this); });
    action("append", tr("Bring in rows from a later file…"), "", "import", [this] { askForLaterFile(); });
    action("export", tr("Export the table…"), "Ctrl+E", "export", [this] { exportTable(); });
    action("about-column", tr("About this column…"), "", "columns", [this] { describeColumn(m_grid->currentIndex().column()); });
    // Where there is nothing yet, the usual key says the same; it is heard while the empty page is shown.
    connect(new QShortcut(QKeySequence::Paste, m_empty), &QShortcut::activated, this, [this] { importPasted(session(), this); });
}

void TablesPage::askForLaterFile()
{
    if (m_rows->table().id == 0)
        return;
    const auto files = session().ask().openFiles(this,
        {tr("Rows from a later file"), {}, {tr("Tables (%1)").arg(QStringLiteral("*.") + tableEndings().join(QStringLiteral(" *."))), tr("All files (*)")}, {}, tr("Compare")});
    if (!files || files->isEmpty())
        return;
    auto *dialog = new TableAppendDialog(session(), m_rows->table(), files->first(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TableAppendDialog::appended, m_rows, &RowModel::refresh);
    dialog->open();
}

void TablesPage::exportTable()
{
    if (m_rows->table().id == 0)
        return;
    auto *dialog = new TableExportDialog(session(), m_rows->table(), {m_goodFilter, {}, Qt::AscendingOrder, m_rows->filteredCount()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TablesPage::describeColumn(int column)
{
    const QString name = m_rows->headerData(column, Qt::Horizontal, RowModel::ColumnNameRole).toString();
    const auto described = m_rows->table().column(name);
    if (!described || !described->isStored())
        return showMessage(tr("Choose a cell of one of the table's own columns first."));
    auto *dialog = new TableFactsDialog(session(), m_rows->table(), *described, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace cairn
