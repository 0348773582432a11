// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks are what shall be; the button brings it about.
#include "app/cairn/pages/indexdialog.h"

#include "models/data/columnindexes.h"

#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>

namespace cairn {

IndexDialog::IndexDialog(Session &session, const TableInfo &table, const QString &column, QWidget *parent)
    : FindDialog(session, table, {}, parent)
    , m_columns(columnList([](const TableColumn &) { return true; }, [](const TableColumn &) { return false; }))
{
    setWindowTitle(tr("Indexes of %1").arg(table.name));
    setMinimumWidth(460);
    form()->addRow(tr("&Columns"), m_columns);
    setLookText(tr("Make what is ticked"));
    readIndexes();
    if (const auto found = m_columns->findItems(column, Qt::MatchExactly); !found.isEmpty() && !column.isEmpty())
        found.first()->setCheckState(Qt::Checked);
    lookButton()->setEnabled(!session.project().isReadOnly());
    say(tr("An index makes filters over a column of a large table quick where they leave few rows. It stands in the project's file and takes room there. "
           "While one is made, labels have to wait: about a second for a million rows."));
}

void IndexDialog::readIndexes()
{
    m_indexed = ColumnIndexes::columns(m_session.project().reader(), m_table).value_or(QStringList());
    for (int row = 0; row < m_columns->count(); ++row)
        m_columns->item(row)->setCheckState(m_indexed.contains(m_columns->item(row)->text()) ? Qt::Checked : Qt::Unchecked);
}

void IndexDialog::look()
{
    const QStringList wanted = ticked(m_columns);
    run<qint64>(
        [&project = m_session.project(), tableId = m_table.id, wanted, before = m_indexed](TaskControl &control) -> Result<qint64> {
            ColumnIndexes indexes(project);
            qint64 changed = 0;
            for (const QString &column : wanted + before) {
                if (control.isCanceled())
                    return canceled();
                const bool isWanted = wanted.contains(column);
                if (isWanted == before.contains(column))
                    continue;
                const Result<void> done = isWanted ? indexes.make(tableId, column) : indexes.remove(tableId, column);
                if (!done)
                    return fail(done);
                ++changed;
            }
            return changed;
        },
        [this](const qint64 &changed) {
            readIndexes();
            say(changed == 0 ? tr("Nothing was to be done.") : tr("%Ln index(es) made or removed.", nullptr, int(changed)));
        });
}

} // namespace cairn
