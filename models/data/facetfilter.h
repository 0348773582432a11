// SPDX-License-Identifier: GPL-3.0-or-later
// A filter over items in parts that can be ticked, and the expression that it stands for, both ways.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace cairn {

/** How a facet's values become an expression. */
enum class FacetKind {
    Term, ///< a column has this value: status IN ('todo', 'doing'); null: IS NULL
    Member, ///< a JSON array holds this text: instr(classes, '"RBC"')
    Range, ///< a number from (with) to (without): (megapixels >= 2 AND megapixels < 8); the values are texts "2:8", either end may be empty
    Flag, ///< something is there: comments > 0; the value is true or false
    // Those of table rows; see facetforms.h.
    Not, ///< a column has another value: workclass IS NOT 'Private'; null: IS NOT NULL
    Between, ///< a number from (with) to (with): age BETWEEN 17 AND 30; the values are texts "17:30", either end may be empty; null: IS NULL
    Days, ///< the same of ISO dates, the last day whole
    Word, ///< a text has this word: has_word(note, 'late'); several: all of them
    NotWord,
    Search, ///< the full-text index finds it; the value is an FTS5 query
};

/** One question with values to tick. */
struct Facet {
    QString key; ///< "status", "class"..., "attribute/stain": what it is known by
    FacetKind kind = FacetKind::Term;
    QString term; ///< the column of Items::expressionSource(), or what is computed of one
    QString prefix; ///< of Member: stands before each value in the array ("occluded=")

    friend bool operator==(const Facet &, const Facet &) = default;

    /** For one value or several, any of which will do; empty for none. */
    [[nodiscard]] QString expression(const QVariantList &values) const;
    /** The values that `expression` asks for; empty where it is not one of ours. */
    [[nodiscard]] QVariantList read(const QString &expression) const;
};

/** The facets that every project has; those of attributes are added where the project has such. */
[[nodiscard]] QList<Facet> itemFacets();

/** What holds together: values ticked in facets, a text searched for in paths, and what a person wrote besides. */
struct FacetFilter {
    struct Choice {
        QString facet;
        QVariantList values;

        friend bool operator==(const Choice &, const Choice &) = default;
    };
    QList<Choice> choices; ///< in the order in which they were made
    QString search;
    QString rest; ///< an expression

    friend bool operator==(const FacetFilter &, const FacetFilter &) = default;

    [[nodiscard]] QVariantList values(const QString &facet) const;
    void setValues(const QString &facet, const QVariantList &values);
    void toggle(const QString &facet, const QVariant &value);
    [[nodiscard]] FacetFilter without(const QString &facet) const;

    /** Every part, joined by AND. */
    [[nodiscard]] QString expression(const QList<Facet> &facets) const;
    /** The other way: parts that look like ours are ticked, all others stay as they are in `rest`. `expression()` of what comes out
        means the same as `text`. */
    [[nodiscard]] static FacetFilter read(const QString &text, const QList<Facet> &facets);
};

/** The parts of an expression between the ANDs (or ORs: `word`) that stand outside of brackets, texts and BETWEEN. */
[[nodiscard]] QStringList expressionParts(const QString &expression, const QString &word);

} // namespace cairn
