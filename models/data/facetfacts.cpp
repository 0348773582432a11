// SPDX-License-Identifier: GPL-3.0-or-later
// One query a facet, and counting by looking through what they gave.
#include "models/data/facetfacts.h"

#include "models/data/items.h"

#include <algorithm>
#include <optional>

namespace cairn {
namespace {

using Part = FacetFacts::Part;

/** How a facet's values are read: (item, value), and for numbers that stand for names (number, name) in the order to show them. */
struct Reading {
    Facet facet;
    Part part = Part::Everything; ///< what makes it out of date, besides everything
    QString sql;
    QString namesSql = {};
};

/** The SQL of the standing facets, by key; what it tells must agree with the columns of Items::expressionSource(). */
QHash<QString, Reading> standingReadings()
{
    const auto labels = [](const char *value) {
        return QStringLiteral("SELECT item_id, %1 FROM annotation WHERE layer_id = 1").arg(QLatin1String(value));
    };
    const auto items = [](const char *value) { return QStringLiteral("SELECT id, %1 FROM item").arg(QLatin1String(value)); };
    const auto states = [](const char *value) {
        return QStringLiteral("SELECT id, %1 FROM item LEFT JOIN item_state ON item_id = id").arg(QLatin1String(value));
    };
    return {
        {QStringLiteral("class"), {{}, Part::Labels, labels("class_id"), QStringLiteral("SELECT id, name FROM label_class ORDER BY position, id")}},
        {QStringLiteral("annotator"), {{}, Part::Labels, labels("annotator_id"), QStringLiteral("SELECT id, name FROM annotator ORDER BY name")}},
        {QStringLiteral("origin"), {{}, Part::Labels, labels("origin")}},
        {QStringLiteral("score"), {{}, Part::Labels, labels("min(score)") + QStringLiteral(" AND score IS NOT NULL GROUP BY item_id")}},
        {QStringLiteral("status"), {{}, Part::States, states("coalesce(status, 'todo')")}},
        {QStringLiteral("split"), {{}, Part::States, states("split")}},
        {QStringLiteral("confidence"), {{}, Part::Predictions,
            QStringLiteral("SELECT item_id, min(score) FROM prediction WHERE item_id IS NOT NULL AND score IS NOT NULL GROUP BY item_id")}},
        {QStringLiteral("comments"), {{}, Part::Comments, items("id IN (SELECT item_id FROM comment WHERE item_id IS NOT NULL)")}},
        {QStringLiteral("source"), {{}, Part::Everything, items("source_id"), QStringLiteral("SELECT id, uri FROM source ORDER BY uri")}},
        {QStringLiteral("added"), {{}, Part::Everything, items("date(added_at, 'unixepoch', 'localtime')")}},
        {QStringLiteral("captured"), {{}, Part::Everything, items("strftime('%Y-%m', captured_at, 'unixepoch', 'localtime')")}},
        {QStringLiteral("aspect"), {{}, Part::Everything,
            items("CASE WHEN width > height THEN 'landscape' WHEN width < height THEN 'portrait' ELSE 'square' END")}},
        {QStringLiteral("size"), {{}, Part::Everything, items("width * height / 1e6")}},
    };
}

/** Two attributes with one name (of two classes) are one facet. */
QList<Reading> attributeReadings(SQLite::Database &database)
{
    QList<Reading> readings;
    SQLite::Statement query(database, "SELECT DISTINCT class_id IS NULL, name FROM attribute ORDER BY 1 DESC, position, name");
    while (query.executeStep()) {
        const QString name = textColumn(query, 1);
        if (name.contains(QLatin1Char('"')) || name.contains(QLatin1Char('\'')))
            continue; // cannot be said in a JSON path
        const QString path = QStringLiteral("attributes ->> '$.\"%1\"'").arg(name);
        if (integerColumn(query, 0) != 0)
            readings.append({{QStringLiteral("attribute/") + name, FacetKind::Term, path, {}}, Part::States,
                QStringLiteral("SELECT item_id, %1 FROM item_state WHERE attributes <> '{}'").arg(path)});
        else
            readings.append({{QStringLiteral("label/") + name, FacetKind::Member, QStringLiteral("label_attributes"), name + QLatin1Char('=')}, Part::Labels,
                QStringLiteral("SELECT item_id, CAST(%1 AS TEXT) FROM annotation WHERE layer_id = 1 AND attributes <> '{}'").arg(path)});
    }
    return readings;
}

QStringList ranges(const QString &key)
{
    const QString list = key == QLatin1String("size") ? QStringLiteral(":0.5 0.5:2 2:8 8:24 24:") : QStringLiteral(":0.2 0.2:0.4 0.4:0.6 0.6:0.8 0.8:");
    return list.split(QLatin1Char(' '));
}

bool isInRange(const QString &range, double number)
{
    const QString from = range.section(QLatin1Char(':'), 0, 0), to = range.section(QLatin1Char(':'), 1);
    return (from.isEmpty() || number >= from.toDouble()) && (to.isEmpty() || number < to.toDouble());
}

/** In which order a facet's values are shown: by the work, newest first, else as they are. */
void arrange(const QString &key, QList<FacetValue> &values)
{
    static const QHash<QString, QStringList> kOrders {
        {QStringLiteral("status"), QStringLiteral("todo doing returned review done accepted skipped").split(QLatin1Char(' '))},
        {QStringLiteral("split"), QStringLiteral("train val test").split(QLatin1Char(' '))},
        {QStringLiteral("origin"), QStringLiteral("human model rule import").split(QLatin1Char(' '))},
        {QStringLiteral("aspect"), QStringLiteral("landscape portrait square").split(QLatin1Char(' '))}};
    const auto isBefore = [&](const FacetValue &a, const FacetValue &b) {
        if (a.value.isNull() != b.value.isNull())
            return b.value.isNull();
        if (const auto order = kOrders.constFind(key); order != kOrders.constEnd())
            return order->indexOf(a.value.toString()) < order->indexOf(b.value.toString());
        if (key == QLatin1String("added") || key == QLatin1String("captured"))
            return a.value.toString() > b.value.toString();
        return key.contains(QLatin1Char('/')) && a.count > b.count; // attributes: the frequent ones first
    };
    std::stable_sort(values.begin(), values.end(), isBefore);
}

} // namespace

Result<std::shared_ptr<const FacetFacts>> FacetFacts::read(SQLite::Database &database, const std::shared_ptr<const FacetFacts> &before,
    const QSet<Part> &changed, const std::function<bool()> &isCanceled)
{
    return guarded({}, [&]() -> Result<std::shared_ptr<const FacetFacts>> {
        const bool isNew = !before || changed.contains(Part::Everything);
        auto facts = std::make_shared<FacetFacts>();
        if (isNew)
            facts->readItems(database);
        else
            facts->m_places = before->m_places;
        const QHash<QString, Reading> standing = standingReadings();
        QList<Reading> readings;
        for (const Facet &facet : itemFacets()) {
            readings.append(standing.value(facet.key));
            readings.last().facet = facet;
        }
        readings += attributeReadings(database);
        for (const Reading &reading : std::as_const(readings)) {
            if (isCanceled && isCanceled())
                return fail(QString());
            const auto isIt = [&](const Column &column) { return column.facet == reading.facet; };
            const bool isStale = isNew || changed.contains(reading.part);
            const auto known = isStale ? QList<Column>::const_iterator() : std::find_if(before->m_columns.cbegin(), before->m_columns.cend(), isIt);
            if (!isStale && known != before->m_columns.cend()) {
                facts->m_columns.append(*known);
                continue;
            }
            facts->m_columns.append({reading.facet, {}, {}, {}});
            facts->readColumn(database, facts->m_columns.last(), reading.sql, reading.namesSql);
        }
        return facts;
    });
}

void FacetFacts::readItems(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT id FROM item");
    while (query.executeStep())
        m_places.insert(integerColumn(query, 0), quint32(m_places.size()));
}

void FacetFacts::readColumn(SQLite::Database &database, Column &column, const QString &sql, const QString &namesSql) const
{
    const bool isNamed = !namesSql.isEmpty();
    QHash<qint64, quint32> named;
    QHash<QString, quint32> seen;
    if (isNamed) {
        SQLite::Statement names(database, namesSql.toStdString());
        while (names.executeStep()) {
            named.insert(integerColumn(names, 0), quint32(column.values.size()));
            column.values.append(textColumn(names, 1));
        }
    }
    const auto indexOf = [&](SQLite::Statement &query) -> std::optional<quint32> {
        if (isNamed) {
            const auto found = named.constFind(integerColumn(query, 1));
            return found == named.constEnd() ? std::nullopt : std::optional(*found);
        }
        const QVariant value = column.facet.kind == FacetKind::Flag ? QVariant(integerColumn(query, 1) != 0) : variantColumn(query, 1);
        const QString key = value.isNull() ? QString() : QString::fromLatin1(value.typeName()) + value.toString();
        if (const auto found = seen.constFind(key); found != seen.constEnd())
            return *found;
        column.values.append(value);
        return *seen.insert(key, quint32(column.values.size() - 1));
    };
    SQLite::Statement query(database, sql.toStdString());
    while (query.executeStep()) {
        const auto place = m_places.constFind(integerColumn(query, 0));
        const bool isNothing = isNullColumn(query, 1) && (isNamed || column.facet.kind != FacetKind::Term);
        if (place == m_places.constEnd() || isNothing)
            continue;
        if (column.facet.kind == FacetKind::Range)
            column.numbers.emplace_back(*place, realColumn(query, 1));
        else if (const auto index = indexOf(query))
            column.members.emplace_back(*place, *index);
    }
    std::sort(column.members.begin(), column.members.end());
    column.members.erase(std::unique(column.members.begin(), column.members.end()), column.members.end());
}

QList<Facet> FacetFacts::facets() const
{
    QList<Facet> facets;
    for (const Column &column : m_columns)
        facets.append(column.facet);
    return facets;
}

Result<FacetFacts::Marks> FacetFacts::marks(ExpressionConnection &connection, const QString &expression, const std::function<bool()> &isCanceled) const
{
    if (expression.isEmpty())
        return Marks(size_t(m_places.size()), true);
    const auto ids = connection.ids(QStringLiteral("id"), Items::expressionSource(), expression, isCanceled);
    if (!ids)
        return fail(ids);
    Marks marks(size_t(m_places.size()), false);
    for (const qint64 id : *ids) {
        if (const auto place = m_places.constFind(id); place != m_places.constEnd())
            marks[*place] = true;
    }
    return marks;
}

Result<QList<FacetCount>> FacetFacts::count(ExpressionConnection &connection, const FacetFilter &filter, const std::function<bool()> &isCanceled) const
{
    const QList<Facet> all = facets();
    const auto whole = marks(connection, filter.expression(all), isCanceled);
    if (!whole)
        return fail(whole);
    QList<FacetCount> counts;
    for (const Column &column : m_columns) {
        const QVariantList chosen = filter.values(column.facet.key);
        FacetCount count;
        if (chosen.isEmpty()) {
            count = counted(column, *whole, {});
        } else {
            const auto others = marks(connection, filter.without(column.facet.key).expression(all), isCanceled);
            if (!others)
                return fail(others);
            count = counted(column, *others, chosen);
        }
        // One value that all items have is no choice.
        const bool isChoice = count.values.size() > 1 || column.facet.kind == FacetKind::Member || column.facet.kind == FacetKind::Range;
        if (!count.values.isEmpty() && (isChoice || !chosen.isEmpty()))
            counts.append(count);
    }
    return counts;
}

FacetCount FacetFacts::counted(const Column &column, const Marks &marks, const QVariantList &chosen)
{
    FacetCount count {column.facet, {}};
    const bool isRange = column.facet.kind == FacetKind::Range;
    if (isRange && !column.numbers.empty()) {
        for (const QString &range : ranges(column.facet.key))
            count.values.append({range, 0, false});
    }
    for (const QVariant &value : column.values)
        count.values.append({value, 0, false});
    for (const auto &[place, index] : column.members)
        count.values[index].count += marks[place];
    for (const QVariant &value : chosen) {
        const auto found = std::find_if(count.values.begin(), count.values.end(), [&](const FacetValue &each) { return each.value == value; });
        if (found != count.values.end())
            found->isChosen = true;
        else
            count.values.append({value, 0, true});
    }
    for (const auto &[place, number] : column.numbers) {
        for (FacetValue &value : count.values)
            value.count += marks[place] && isInRange(value.value.toString(), number);
    }
    // Classes stand there before they are used; of all others only what there is.
    if (column.facet.key != QLatin1String("class"))
        count.values.removeIf([](const FacetValue &value) { return value.count == 0 && !value.isChosen; });
    arrange(column.facet.key, count.values);
    return count;
}

} // namespace cairn
