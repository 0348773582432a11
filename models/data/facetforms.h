// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of expression that facets over table rows write and read back: without values, between two, with words, found by search.
#pragma once

#include "models/data/facetfilter.h"

namespace cairn {

/** Whether `kind` is written here. */
[[nodiscard]] bool isRowForm(FacetKind kind);
[[nodiscard]] QString rowFormExpression(const Facet &facet, const QVariantList &values);
/** The values that `expression` asks for; empty where it is not of this form. */
[[nodiscard]] QVariantList readRowForm(const Facet &facet, const QString &expression);

/** A number or a text in single quotes, as valueTerm() writes them; invalid for anything else. */
[[nodiscard]] QVariant readLiteral(const QString &text);
/** The literals between the commas of a list; empty where one is something else. */
[[nodiscard]] QVariantList readLiterals(const QString &list);
[[nodiscard]] QString withoutBrackets(QString text);

} // namespace cairn
