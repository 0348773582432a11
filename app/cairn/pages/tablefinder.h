// SPDX-License-Identifier: GPL-3.0-or-later
// Finding rows on the tables page: facets at the left, the search field, saved filters, and the dialogs that look for something.
#pragma once

#include "models/data/savedfilters.h"
#include "models/data/tables.h"

#include <QColor>
#include <QHash>
#include <QObject>

class QWidget;

namespace cairn {

class FilterLine;
class FindDialog;
class FoundColumnSource;
class LabelGrid;
class RowFacetPanel;
class RowModel;
class SavedViews;
class SearchField;
class Session;
class SidePanel;

/** Knows what is shown and says which filter a person wishes; the page sets it. */
class TableFinder : public QObject
{
    Q_OBJECT
public:
    TableFinder(Session &session, RowModel &rows, LabelGrid &grid, QWidget *page);
    ~TableFinder() override;

    [[nodiscard]] SidePanel *panel() const { return m_panel; }
    /** The filter line with the search and the saved filters beside it. */
    [[nodiscard]] QWidget *makeFilterRow(FilterLine *filterLine, QWidget *parent);

    /** The table or its columns changed. `choices`: label columns with their answers in key order. */
    void showTable(const QList<std::pair<QString, QStringList>> &choices);
    /** What holds. */
    void setFilter(const QString &expression);
    void rememberPlace();

    void startSearch();
    void saveFilter();
    /** `column` empty: the dialog asks which. */
    void clusterValues(const QString &column = {});
    void findDuplicates();
    void findOutliers();
    void drawSample();
    void makeIndex(const QString &column = {});

    // For tests and the tour.
    [[nodiscard]] RowFacetPanel *facets() const { return m_facets; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }

Q_SIGNALS:
    void filterWanted(const QString &expression);

private:
    void search(const QString &typed);
    void applyView(const SavedFilter &saved);
    [[nodiscard]] RowView currentView() const;
    void syncFoundColumns();
    void open(FindDialog *dialog);
    void sortBy(const QString &name, Qt::SortOrder order);

    Session &m_session;
    RowModel &m_rows;
    LabelGrid &m_grid;
    QWidget *m_page;
    SidePanel *m_panel;
    RowFacetPanel *m_facets;
    SearchField *m_search = nullptr;
    SavedViews *m_views = nullptr;
    QString m_filter;
    qint64 m_indexedTable = 0; ///< whose search index is there
    bool m_isIndexing = false;
    QList<FoundColumnSource *> m_found;
};

} // namespace cairn
