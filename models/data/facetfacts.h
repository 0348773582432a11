// SPDX-License-Identifier: GPL-3.0-or-later
// Which item has which value of which facet, read once and counted again and again while filters change.
#pragma once

#include "models/data/facetfilter.h"
#include "models/project/expression.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace cairn {

struct FacetValue {
    QVariant value; ///< as Facet::expression takes it; null: no value
    qint64 count = 0; ///< items, with everything ticked elsewhere applied
    bool isChosen = false;

    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

struct FacetCount {
    Facet facet;
    QList<FacetValue> values;

    friend bool operator==(const FacetCount &, const FacetCount &) = default;
};

/** Some twenty bytes an item and facet. A value: once read it is only looked at, from any thread. */
class FacetFacts
{
public:
    /** What may have changed, so that only this is read again. */
    enum class Part { Everything, States, Labels, Comments, Predictions };

    /** `before`: what was known; its untouched facets are taken over. */
    [[nodiscard]] static Result<std::shared_ptr<const FacetFacts>> read(SQLite::Database &database, const std::shared_ptr<const FacetFacts> &before,
        const QSet<Part> &changed, const std::function<bool()> &isCanceled);

    /** The standing facets and one for each attribute of the project. */
    [[nodiscard]] QList<Facet> facets() const;
    /** The facets that have something to tick, with their counts under `filter`: each as if nothing were ticked in itself. */
    [[nodiscard]] Result<QList<FacetCount>> count(ExpressionConnection &connection, const FacetFilter &filter,
        const std::function<bool()> &isCanceled) const;

private:
    struct Column {
        Facet facet;
        QVariantList values; ///< in the order in which they are shown
        std::vector<std::pair<quint32, quint32>> members; ///< place of the item, index of the value; each pair once
        std::vector<std::pair<quint32, double>> numbers; ///< of ranges: place of the item, its number
    };
    using Marks = std::vector<bool>; ///< by the place of the item

    void readItems(SQLite::Database &database);
    void readColumn(SQLite::Database &database, Column &column, const QString &sql, const QString &namesSql) const;
    Result<Marks> marks(ExpressionConnection &connection, const QString &expression, const std::function<bool()> &isCanceled) const;
    static FacetCount counted(const Column &column, const Marks &marks, const QVariantList &chosen);

    QHash<qint64, quint32> m_places;
    QList<Column> m_columns;
};

} // namespace cairn
