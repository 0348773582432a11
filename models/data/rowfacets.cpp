// SPDX-License-Identifier: GPL-3.0-or-later
// A column's type says which kind of section fits it.
#include "models/data/rowfacets.h"

#include "models/project/expressionterms.h"

namespace cairn {
namespace {

RowFacetKind kindOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Real:
        return RowFacetKind::Numbers;
    case ColumnType::DateTime:
        return RowFacetKind::Days;
    default:
        return RowFacetKind::Values;
    }
}

} // namespace

QString notKey(const QString &key) { return QLatin1String("not ") + key; }

QString searchKey() { return QStringLiteral("search"); }

QList<RowFacet> rowFacets(const TableInfo &table, const QList<RowColumn> &columns)
{
    QList<RowFacet> facets;
    for (const TableColumn &label : table.labelColumns()) {
        facets.append({QLatin1String("label/") + label.name, RowFacetKind::Values, label.name, ColumnType::Category, {}, label.name, true});
        for (const RowColumn &column : columns) {
            if (column.of == label.name && (column.kind == RowColumnKind::Origin || column.kind == RowColumnKind::Annotator || column.kind == RowColumnKind::Agreement))
                facets.append({QLatin1String("found/") + column.name, RowFacetKind::Values, column.name, ColumnType::Category, column.kind, column.of, false});
        }
    }
    for (const RowColumn &column : columns) {
        const bool isNumber = column.kind == RowColumnKind::Score || column.kind == RowColumnKind::OutlierScore;
        const bool isOfLabel = column.kind == RowColumnKind::Origin || column.kind == RowColumnKind::Annotator || column.kind == RowColumnKind::Agreement;
        if (!isOfLabel)
            facets.append({QLatin1String("found/") + column.name, isNumber ? RowFacetKind::Numbers : RowFacetKind::Values, column.name,
                isNumber ? ColumnType::Real : ColumnType::Category, column.kind, column.of, false});
    }
    for (const TableColumn &column : table.storedColumns()) {
        facets.append({QLatin1String("column/") + column.name, kindOf(column.type), column.name, column.type, {}, {}, false});
        if (column.type == ColumnType::Text)
            facets.append({QLatin1String("words/") + column.name, RowFacetKind::Words, column.name, column.type, {}, {}, false});
    }
    return facets;
}

QList<Facet> rowFacetFilters(const QList<RowFacet> &facets)
{
    QList<Facet> filters {{searchKey(), FacetKind::Search, {}, {}}};
    for (const RowFacet &facet : facets) {
        const QString term = columnTerm(facet.name);
        switch (facet.kind) {
        case RowFacetKind::Values:
            filters.append({facet.key, FacetKind::Term, term, {}});
            filters.append({notKey(facet.key), FacetKind::Not, term, {}});
            break;
        case RowFacetKind::Words:
            filters.append({facet.key, FacetKind::Word, term, {}});
            filters.append({notKey(facet.key), FacetKind::NotWord, term, {}});
            break;
        case RowFacetKind::Numbers:
            filters.append({facet.key, FacetKind::Between, term, {}});
            break;
        case RowFacetKind::Days:
            filters.append({facet.key, FacetKind::Days, term, {}});
            break;
        }
    }
    return filters;
}

FacetFilter readRowFilter(const QString &expression, const QList<Facet> &filters)
{
    FacetFilter filter = FacetFilter::read(expression, filters);
    if (filter.search.isEmpty())
        return filter;
    FacetFilter onlySearch;
    std::swap(onlySearch.search, filter.search);
    filter.rest = bothExpression(onlySearch.expression(filters), filter.rest);
    return filter;
}

} // namespace cairn
