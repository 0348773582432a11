// SPDX-License-Identifier: GPL-3.0-or-later
// Joins counts with the list that shows them; what a person ticks becomes an expression.
#include "app/cairn/pages/rowfacetpanel.h"

#include "models/data/rowsearch.h"
#include "widgets/common/facetlist.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr qsizetype kOpenAtFirst = 3;
constexpr qsizetype kMostSections = 150; // of a table with a thousand columns the filter line reaches the others

bool hasSpan(const RowFacet &facet) { return facet.kind == RowFacetKind::Numbers || facet.kind == RowFacetKind::Days; }

Span spanOf(const RowFacetCount &count)
{
    Span span;
    span.bins = count.histogram.bins();
    span.start = count.histogram.start();
    span.width = count.histogram.width();
    span.least = count.histogram.least();
    span.most = count.histogram.most();
    span.from = count.from;
    span.to = count.to;
    span.isDays = count.facet.kind == RowFacetKind::Days;
    span.isWhole = count.facet.type == ColumnType::Integer;
    return span;
}

QString noteOf(const RowFacetCount &count, bool isCounting)
{
    const QLocale locale;
    if (isCounting)
        return RowFacetPanel::tr("counting…");
    if (hasSpan(count.facet) && count.histogram.count() == 0)
        return RowFacetPanel::tr("No row has a value.");
    if (!hasSpan(count.facet) && count.values.isEmpty())
        return RowFacetPanel::tr("No row has a value.");
    if (count.isEstimate)
        return RowFacetPanel::tr("Estimated from a part of the rows");
    if (count.distinct > FacetTally::kMostShown)
        return count.isDistinctExact
            ? RowFacetPanel::tr("The %1 most frequent of %2 values").arg(locale.toString(FacetTally::kMostShown), locale.toString(count.distinct))
            : RowFacetPanel::tr("The %1 most frequent of more than %2 values").arg(locale.toString(FacetTally::kMostShown), locale.toString(count.distinct));
    return {};
}

} // namespace

RowFacetPanel::RowFacetPanel(Project &project, QWidget *parent)
    : QWidget(parent)
    , m_counts(new RowFacetCounts(project, this))
    , m_hand(new QLabel(this))
    , m_list(new FacetList(this))
{
    m_list->setEmptyText(tr("What the rows differ in will stand here."));
    m_hand->setWordWrap(true);
    m_hand->setTextFormat(Qt::PlainText);
    m_hand->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hand->setContentsMargins(kSpace12, 0, kSpace12, kSpace8);
    setTextTone(m_hand, TextTone::Muted);
    m_hand->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_hand);
    layout->addWidget(m_list, 1);
    connect(m_counts, &RowFacetCounts::counting, this, &RowFacetPanel::showCounts);
    connect(m_counts, &RowFacetCounts::counted, this, [this] {
        // What is known beyond the columns may read more of the filter.
        m_filter = readRowFilter(m_expression, rowFacetFilters(m_counts->facets()));
        showCounts();
    });
    connect(m_list, &FacetList::toggled, this, [this](const QString &key, const QVariant &value) { toggle(key, value, false); });
    connect(m_list, &FacetList::excludeToggled, this, [this](const QString &key, const QVariant &value) { toggle(key, value, true); });
    connect(m_list, &FacetList::spanChosen, this, &RowFacetPanel::chooseSpan);
    connect(m_list, &FacetList::cleared, this, [this](const QString &key) { choose(m_filter.without(key).without(notKey(key))); });
    connect(m_list, &FacetList::foldingChanged, this, [this] { m_counts->setOpen(openKeys()); });
}

void RowFacetPanel::setTable(const TableInfo &table, const QHash<QString, QColor> &colors)
{
    m_colors = colors;
    if (table.id != m_tableId)
        m_expression.clear();
    m_tableId = table.id;
    m_counts->setTable(table);
    // Labels first, then the columns with few values: what is narrowed by most.
    m_first.clear();
    for (const RowFacet &facet : m_counts->facets()) {
        if (m_first.size() < kOpenAtFirst && (facet.isLabel || (facet.type != ColumnType::Text && facet.type != ColumnType::Link && !facet.origin)))
            m_first.append(facet.key);
    }
    setFilter(m_expression);
}

void RowFacetPanel::setFilter(const QString &expression)
{
    m_expression = expression;
    m_filter = readRowFilter(expression, rowFacetFilters(m_counts->facets()));
    m_counts->setFilter(expression);
    showCounts();
}

QString RowFacetPanel::searchQuery() const { return m_filter.values(searchKey()).value(0).toString(); }

void RowFacetPanel::setSearchQuery(const QString &query)
{
    FacetFilter filter = m_filter;
    filter.setValues(searchKey(), query.isEmpty() ? QVariantList() : QVariantList {query});
    choose(filter);
}

void RowFacetPanel::choose(const FacetFilter &filter) { Q_EMIT filterChosen(filter.expression(rowFacetFilters(m_counts->facets()))); }

void RowFacetPanel::toggle(const QString &key, const QVariant &value, bool excludes)
{
    FacetFilter filter = m_filter;
    const QString mine = excludes ? notKey(key) : key, other = excludes ? key : notKey(key);
    // A value is wanted or not wanted, never both.
    QVariantList others = filter.values(other);
    if (others.removeOne(value))
        filter.setValues(other, others);
    filter.toggle(mine, value);
    choose(filter);
}

void RowFacetPanel::chooseSpan(const QString &key, const QString &from, const QString &to)
{
    FacetFilter filter = m_filter;
    QVariantList values;
    if (!from.isEmpty() || !to.isEmpty())
        values.append(from + QLatin1Char(':') + to);
    for (const QVariant &value : filter.values(key)) {
        if (value.isNull())
            values.append(value);
    }
    filter.setValues(key, values);
    choose(filter);
}

QStringList RowFacetPanel::openKeys() const { return m_list->openGroups(); }

void RowFacetPanel::showCounts()
{
    QHash<QString, RowFacetCount> counted;
    for (const RowFacetCount &count : m_counts->counts())
        counted.insert(count.facet.key, count);
    QList<FacetGroup> groups;
    for (const RowFacet &facet : m_counts->facets()) {
        const bool isChosen = !m_filter.values(facet.key).isEmpty() || !m_filter.values(notKey(facet.key)).isEmpty();
        if (groups.size() >= kMostSections && !isChosen)
            continue;
        FacetGroup group {facet.key, rowFacetTitle(facet), {}, !m_first.contains(facet.key) && !isChosen, true, facet.kind != RowFacetKind::Numbers && facet.kind != RowFacetKind::Days};
        const RowFacetCount count = counted.value(facet.key, RowFacetCount {facet, {}, 0, true, false, GrowingHistogram(), 0, false, {}, {}});
        group.note = noteOf(count, m_counts->isCounting() || !counted.contains(facet.key));
        if (hasSpan(facet)) {
            group.span = spanOf(count);
            if (count.missing > 0 || count.wantsMissing)
                group.lines.append({QVariant(), rowFacetValueText(facet, {}), count.missing, count.wantsMissing});
        }
        for (const RowFacetValue &value : count.values)
            group.lines.append({value.value, rowFacetValueText(facet, value.value), value.count, value.isWanted,
                facet.isLabel ? m_colors.value(facet.name + QLatin1Char('\n') + value.value.toString()) : QColor(), value.isUnwanted});
        groups.append(group);
    }
    m_list->setGroups(groups);
    m_counts->setOpen(openKeys());
    showHand();
}

void RowFacetPanel::showHand()
{
    m_hand->setVisible(!m_filter.rest.isEmpty());
    m_hand->setText(tr("Written by hand: %1").arg(m_filter.rest));
}

QByteArray RowFacetPanel::saveState() const
{
    return QJsonDocument(QJsonObject {{QStringLiteral("folded"), QJsonArray::fromStringList(m_list->foldedGroups())},
                             {QStringLiteral("unfolded"), QJsonArray::fromStringList(m_list->unfoldedGroups())}}).toJson(QJsonDocument::Compact);
}

void RowFacetPanel::restoreState(const QByteArray &state)
{
    const QJsonObject stored = QJsonDocument::fromJson(state).object();
    const auto texts = [&](const char *key) {
        QStringList list;
        for (const QJsonValue &each : stored.value(QLatin1String(key)).toArray())
            list.append(each.toString());
        return list;
    };
    m_list->setFolding(texts("folded"), texts("unfolded"));
}

void RowFacetPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_counts->setActive(true);
}

void RowFacetPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_counts->setActive(false);
}

} // namespace cairn
