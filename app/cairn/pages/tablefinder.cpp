// SPDX-License-Identifier: GPL-3.0-or-later
// Facets, search and saved filters; the dialogs are opened in tablefinderdialogs.cpp.
#include "app/cairn/pages/tablefinder.h"

#include "app/cairn/pages/rowfacetpanel.h"
#include "app/cairn/pages/savedviews.h"
#include "app/cairn/session.h"
#include "models/data/rowmodel.h"
#include "models/data/rowsearch.h"
#include "widgets/common/filterline.h"
#include "widgets/common/palettes.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/sidepanel.h"
#include "widgets/common/theme.h"
#include "widgets/tables/choicelook.h"
#include "widgets/tables/labelgrid.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace cairn {
namespace {

constexpr int kPanelWidth = 240;
constexpr int kSearchWidth = 210;
constexpr int kSearchPauseMs = 350;
const QString kPanelPlace = QStringLiteral("tables/facets"), kFoldingPlace = QStringLiteral("tables/folding");

} // namespace

TableFinder::TableFinder(Session &session, RowModel &rows, LabelGrid &grid, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_rows(rows)
    , m_grid(grid)
    , m_page(page)
    , m_panel(new SidePanel(SidePanel::Side::Leading, tr("Narrow down"), page))
    , m_facets(new RowFacetPanel(session.project(), m_panel))
{
    m_panel->setContent(m_facets);
    const QList<QByteArray> stored = session.settings().place(kPanelPlace).split(' ');
    m_panel->restoreState(stored.size() == 2 ? SidePanelState {stored[0].toInt(), stored[1] == "1"} : SidePanelState {kPanelWidth, false});
    m_facets->restoreState(session.settings().place(kFoldingPlace));
    connect(m_facets, &RowFacetPanel::filterChosen, this, &TableFinder::filterWanted);
}

TableFinder::~TableFinder() = default;

QWidget *TableFinder::makeFilterRow(FilterLine *filterLine, QWidget *parent)
{
    auto *row = new QWidget(parent);
    m_search = new SearchField(tr("Search the texts"), row);
    m_search->setPause(kSearchPauseMs);
    m_search->setFixedWidth(kSearchWidth);
    m_search->setToolTip(tr("Finds words in all text columns; words in \"quotes\" stand side by side"));
    m_views = new SavedViews(m_session.project(), m_session.ask(), row);
    m_views->setCurrent([this] { return currentView().definition(); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_search, 0, Qt::AlignTop);
    layout->addWidget(filterLine, 1);
    layout->addWidget(m_views, 0, Qt::AlignTop);
    connect(m_search, &SearchField::searchChanged, this, &TableFinder::search);
    connect(m_views, &SavedViews::chosen, this, &TableFinder::applyView);
    connect(m_views, &SavedViews::failed, &m_session, &Session::report);
    connect(m_views, &SavedViews::told, &m_session, &Session::told);
    return row;
}

void TableFinder::showTable(const QList<std::pair<QString, QStringList>> &choices)
{
    QHash<QString, QColor> colors;
    for (const auto &[column, answers] : choices) {
        for (int index = 0; index < answers.size(); ++index)
            colors.insert(column + QLatin1Char('\n') + answers[index], choiceLook(index, m_page->palette()).color);
    }
    m_facets->setTable(m_rows.table(), colors);
    m_views->setPage(RowView::page(m_rows.table().id));
    m_search->setVisible(!RowSearch::columns(m_rows.table()).isEmpty());
    syncFoundColumns();
}

void TableFinder::setFilter(const QString &expression)
{
    m_filter = expression;
    m_facets->setFilter(expression);
    const QString query = m_facets->searchQuery();
    m_grid.setMarks(query.isEmpty() ? QStringList() : RowSearch::marks(query));
    // What is being typed there is ahead of what holds.
    if (RowSearch::query(m_search->text()) != query && !(m_search->hasFocus() && m_search->isModified()))
        m_search->setText(RowSearch::typed(query));
}

void TableFinder::search(const QString &typed)
{
    m_search->setModified(false);
    const QString query = RowSearch::query(typed);
    // A query in FTS5's own language stands in the field as it is: it is no new wish.
    if (query == m_facets->searchQuery() || typed == RowSearch::typed(m_facets->searchQuery()))
        return;
    const qint64 tableId = m_rows.table().id;
    if (query.isEmpty() || tableId == m_indexedTable)
        return m_facets->setSearchQuery(query);
    // The first search of a table may have to read all of it.
    if (m_isIndexing)
        return;
    m_isIndexing = true;
    m_session.tasks().run<bool>(
        tr("Preparing the search"), this,
        [file = m_session.project().file(), tableId](TaskControl &control) {
            return RowSearch::bringUpToDate(file, tableId, control).map([] { return true; });
        },
        [this, tableId](const Result<bool> &ready) {
            m_isIndexing = false;
            if (!m_session.succeeded(ready))
                return;
            m_indexedTable = tableId;
            search(m_search->text());
        });
}

void TableFinder::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TableFinder::saveFilter() { m_views->saveCurrent(); }

RowView TableFinder::currentView() const
{
    const QHeaderView *header = m_grid.horizontalHeader();
    const int column = header->isSortIndicatorShown() ? header->sortIndicatorSection() : -1;
    RowView view;
    view.filter = m_filter;
    if (column >= 0 && column < m_rows.columnCount()) {
        view.sortColumn = m_rows.headerData(column, Qt::Horizontal, RowModel::ColumnNameRole).toString();
        view.isDescending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    return view;
}

void TableFinder::applyView(const SavedFilter &saved)
{
    const RowView view = RowView::fromDefinition(saved.definition);
    int found = -1;
    for (int column = 0; column < m_rows.columnCount(); ++column) {
        if (!view.sortColumn.isEmpty() && m_rows.headerData(column, Qt::Horizontal, RowModel::ColumnNameRole).toString() == view.sortColumn)
            found = column;
    }
    m_grid.sortBy(found, view.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    Q_EMIT filterWanted(view.filter);
}

void TableFinder::rememberPlace()
{
    const SidePanelState state = m_panel->state();
    m_session.settings().setPlace(kPanelPlace, QByteArray::number(state.width) + (state.folded ? " 1" : " 0"));
    m_session.settings().setPlace(kFoldingPlace, m_facets->saveState());
}

} // namespace cairn
