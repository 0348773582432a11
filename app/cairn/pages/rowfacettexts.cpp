// SPDX-License-Identifier: GPL-3.0-or-later
// The words for facets of rows and their values.
#include "app/cairn/pages/facetpanel.h"
#include "app/cairn/pages/rowfacetpanel.h"

#include <QLocale>

namespace cairn {
namespace {

QString missingWord(const RowFacet &facet)
{
    if (facet.isLabel)
        return RowFacetPanel::tr("Without a label");
    if (!facet.origin)
        return RowFacetPanel::tr("Missing");
    switch (*facet.origin) {
    case RowColumnKind::Agreement:
        return RowFacetPanel::tr("Fewer than two opinions");
    case RowColumnKind::RunAgreement:
        return RowFacetPanel::tr("Not to be compared");
    case RowColumnKind::DuplicateGroup:
        return RowFacetPanel::tr("Like no other");
    default:
        return RowFacetPanel::tr("None");
    }
}

QString agreementWord(const QString &value)
{
    return value == QLatin1String("agree") ? RowFacetPanel::tr("Agree") : value == QLatin1String("disagree") ? RowFacetPanel::tr("Disagree") : value;
}

} // namespace

QString rowFacetTitle(const RowFacet &facet)
{
    if (facet.kind == RowFacetKind::Words)
        return RowFacetPanel::tr("%1: words").arg(facet.name);
    if (!facet.origin)
        return facet.name;
    switch (*facet.origin) {
    case RowColumnKind::Origin:
        return RowFacetPanel::tr("%1: by whom or what").arg(facet.of);
    case RowColumnKind::Annotator:
        return RowFacetPanel::tr("%1: labelled by").arg(facet.of);
    case RowColumnKind::Agreement:
        return RowFacetPanel::tr("%1: agreement of people").arg(facet.of);
    case RowColumnKind::Prediction:
        return RowFacetPanel::tr("%1: says").arg(facet.of);
    case RowColumnKind::Score:
        return RowFacetPanel::tr("%1: score").arg(facet.of);
    case RowColumnKind::RunAgreement:
        return RowFacetPanel::tr("%1: agreement with the labels").arg(facet.of);
    case RowColumnKind::OutlierScore:
        return RowFacetPanel::tr("Outlier score");
    case RowColumnKind::DuplicateGroup:
        return RowFacetPanel::tr("Group of duplicates");
    }
    return facet.name;
}

QString rowFacetValueText(const RowFacet &facet, const QVariant &value)
{
    if (value.isNull())
        return missingWord(facet);
    if (facet.origin == RowColumnKind::Origin)
        return facetValueText({QStringLiteral("origin"), FacetKind::Term, {}, {}}, value);
    if (facet.origin == RowColumnKind::Agreement || facet.origin == RowColumnKind::RunAgreement)
        return agreementWord(value.toString());
    if (facet.origin == RowColumnKind::DuplicateGroup)
        return RowFacetPanel::tr("Group %1").arg(QLocale().toString(value.toLongLong()));
    if (facet.type == ColumnType::Boolean)
        return value.toInt() != 0 ? QStringLiteral("true") : QStringLiteral("false");
    const QString text = value.toString();
    return text.trimmed().isEmpty() ? RowFacetPanel::tr("(blank)") : text.simplified();
}

} // namespace cairn
