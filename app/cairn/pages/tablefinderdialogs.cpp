// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that look for something in the rows, and the columns that show what they found.
#include "app/cairn/pages/clusterdialog.h"
#include "app/cairn/pages/duplicatesdialog.h"
#include "app/cairn/pages/indexdialog.h"
#include "app/cairn/pages/outliersdialog.h"
#include "app/cairn/pages/rowfacetpanel.h"
#include "app/cairn/pages/sampledialog.h"
#include "app/cairn/pages/tablefinder.h"
#include "models/data/foundcolumnsource.h"
#include "models/data/rowcache.h"
#include "models/data/rowmodel.h"
#include "widgets/tables/labelgrid.h"

#include <QFileInfo>

namespace cairn {

void TableFinder::open(FindDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FindDialog::filterWanted, this, &TableFinder::filterWanted);
    connect(dialog, &FindDialog::columnFound, this, [this] {
        syncFoundColumns();
        for (FoundColumnSource *source : std::as_const(m_found))
            source->forget();
        m_facets->counts().setTable(m_rows.table());
    });
    connect(dialog, &FindDialog::sortWanted, this, &TableFinder::sortBy);
    connect(dialog, &FindDialog::cellsChanged, &m_rows, &RowModel::refresh);
    dialog->show();
}

void TableFinder::clusterValues(const QString &column)
{
    if (m_rows.table().id != 0)
        open(new ClusterDialog(m_session, m_rows.table(), m_filter, column, m_page));
}

void TableFinder::findDuplicates()
{
    if (m_rows.table().id != 0)
        open(new DuplicatesDialog(m_session, m_rows.table(), m_filter, m_page));
}

void TableFinder::findOutliers()
{
    if (m_rows.table().id != 0)
        open(new OutliersDialog(m_session, m_rows.table(), m_filter, m_page));
}

void TableFinder::drawSample()
{
    if (m_rows.table().id != 0)
        open(new SampleDialog(m_session, m_rows.table(), m_filter, m_page));
}

void TableFinder::makeIndex(const QString &column)
{
    if (m_rows.table().id != 0)
        open(new IndexDialog(m_session, m_rows.table(), column, m_page));
}

void TableFinder::sortBy(const QString &name, Qt::SortOrder order)
{
    for (int column = 0; column < m_rows.columnCount(); ++column) {
        if (m_rows.headerData(column, Qt::Horizontal, RowModel::ColumnNameRole).toString() == name)
            m_grid.sortBy(column, order);
    }
}

/** What lies in the cache stands behind the label columns. */
void TableFinder::syncFoundColumns()
{
    qDeleteAll(m_found);
    m_found.clear();
    const TableInfo &table = m_rows.table();
    if (table.id == 0)
        return;
    Project &project = m_session.project();
    const Result<QString> file = RowCache::file(project.file(), project.reader(), table);
    if (!file || !QFileInfo::exists(*file))
        return;
    const auto cache = openDatabase(*file, DatabaseMode::ReadOnly);
    const auto columns = cache ? cacheColumns(**cache) : Result<QList<RowColumn>>();
    for (const RowColumn &column : columns.value_or(QList<RowColumn>())) {
        const RowFacet facet {{}, RowFacetKind::Values, column.name, ColumnType::Real, column.kind, {}, false};
        m_found.append(new FoundColumnSource(*file, column, rowFacetTitle(facet), this));
        m_rows.addSource(m_found.last());
    }
}

} // namespace cairn
