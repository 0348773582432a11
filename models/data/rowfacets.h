// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a table can be narrowed by: one section for each column, label, and what else is known of rows.
#pragma once

#include "models/data/facetfilter.h"
#include "models/data/rowcolumns.h"

namespace cairn {

enum class RowFacetKind {
    Values, ///< counts of values
    Numbers, ///< a histogram with two ends
    Days, ///< the same of dates
    Words, ///< counts of words in texts
};

/** A section. Its filters: `key` is what is wanted, "not " + key what is not (values and words). */
struct RowFacet {
    QString key; ///< "column/age", "words/note", "label/diagnosis", "found/origin of diagnosis"
    RowFacetKind kind = RowFacetKind::Values;
    QString name; ///< of the column as expressions know it
    ColumnType type = ColumnType::Text;
    std::optional<RowColumnKind> origin; ///< of those beyond the table's columns
    QString of; ///< the label column or run that it is about
    bool isLabel = false;

    friend bool operator==(const RowFacet &, const RowFacet &) = default;
};

[[nodiscard]] QList<RowFacet> rowFacets(const TableInfo &table, const QList<RowColumn> &columns);
/** What their filters are written and read with, and the search. */
[[nodiscard]] QList<Facet> rowFacetFilters(const QList<RowFacet> &facets);
[[nodiscard]] QString notKey(const QString &key);
[[nodiscard]] QString searchKey();
/** As FacetFilter::read, but what looks like a search in paths stays in the rest. */
[[nodiscard]] FacetFilter readRowFilter(const QString &expression, const QList<Facet> &filters);

} // namespace cairn
