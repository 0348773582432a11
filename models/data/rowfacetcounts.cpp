// SPDX-License-Identifier: GPL-3.0-or-later
// Each row is read once with what every open section asks of it: it counts everywhere where only that section itself would leave it out.
#include "models/data/rowfacetcounts.h"

#include "models/data/rowreader.h"
#include "models/project/expressionterms.h"

#include <algorithm>

namespace cairn {
namespace {

constexpr int kSoonMs = 500;
constexpr qint64 kManyRows = 1'000'000; // the rows themselves come first
constexpr int kDeadlineMs = 60'000;
constexpr int kRangesPerThread = 2;
constexpr qint64 kTextsRead = 100'000; // beyond, every so many-th row stands for its neighbours

/** What the filter says of one section. */
struct Chosen {
    RowFacet facet;
    QVariantList wanted, unwanted;
    QString predicate; ///< empty: nothing chosen
};

class Counter
{
public:
    Counter(const RowFacetQuestion &question, const TaskControl &control)
        : m_question(question)
        , m_control(control)
    {
    }

    Result<RowFacetAnswer> run()
    {
        if (const Result<void> opened = open(); !opened)
            return fail(opened);
        RowFacetAnswer answer {rowFacets(m_scan.table, m_columns), {}};
        choose(answer.facets);
        if (m_chosen.isEmpty())
            return answer;
        const Result<QList<RowFacetCount>> counts = count();
        if (!counts)
            return fail(counts);
        answer.counts = *counts;
        return answer;
    }

private:
    Result<void> open()
    {
        Result<RowScan> scan = rowScan({m_question.projectFile, m_question.tableId, m_question.filter, {}, kDeadlineMs}, m_control);
        if (!scan)
            return fail(scan);
        m_scan = std::move(*scan);
        return connect();
    }

    Result<void> connect()
    {
        auto connection = openScan(m_scan);
        if (!connection)
            return fail(connection);
        m_connection = std::move(*connection);
        Result<QList<RowColumn>> columns = rowColumns(m_connection->database(), m_scan.table);
        if (!columns)
            return fail(columns);
        m_columns = std::move(*columns);
        return {};
    }

    /** Open sections go into the columns, all else into the condition. */
    void choose(const QList<RowFacet> &facets)
    {
        const QList<Facet> filters = rowFacetFilters(facets);
        FacetFilter rest = readRowFilter(m_question.filter, filters);
        const auto expression = [&](const QString &key) {
            FacetFilter only;
            only.setValues(key, rest.values(key));
            return only.expression(filters);
        };
        for (const RowFacet &facet : facets) {
            if (!m_question.open.contains(facet.key))
                continue;
            const QString other = notKey(facet.key);
            // Words that are wanted narrow each other down: the counts are those beside the chosen ones.
            if (facet.kind == RowFacetKind::Words) {
                m_chosen.append({facet, rest.values(facet.key), rest.values(other), {}});
                continue;
            }
            m_chosen.append({facet, rest.values(facet.key), rest.values(other), bothExpression(expression(facet.key), expression(other))});
            rest = rest.without(facet.key).without(other);
        }
        m_scan.condition = rest.expression(filters);
    }

    void plan()
    {
        QStringList columns, predicates;
        for (const Chosen &each : std::as_const(m_chosen)) {
            columns.append(columnTerm(each.facet.name));
            if (!each.predicate.isEmpty())
                predicates.append(QLatin1Char('(') + each.predicate + QLatin1Char(')'));
        }
        m_scan.columns = (columns + predicates).join(QLatin1String(", "));
        m_scan.source = rowSource(m_scan.table, m_scan.columns + QLatin1Char(' ') + m_scan.condition, m_columns);
    }

    Result<QList<RowFacetCount>> count()
    {
        plan();
        const QString condition = m_scan.condition.isEmpty() ? QStringLiteral("1") : m_scan.condition;
        if (const Result<void> checked = m_connection->check(condition, m_scan.source); !checked)
            return fail(checked);
        const Result<RowRanges> ranges = planRanges(*m_connection, m_scan, kRangesPerThread);
        if (!ranges)
            return fail(ranges);
        const int sampling = int(qMax<qint64>(1, m_scan.table.rows / kTextsRead));
        std::vector<FacetTally> fresh;
        for (const Chosen &each : std::as_const(m_chosen))
            fresh.emplace_back(each.facet, sampling);
        std::vector<std::vector<FacetTally>> tallies(size_t(ranges->size()), fresh);
        const Result<void> read = scanRows(*m_connection, m_scan, *ranges,
            [&](int range, SQLite::Statement &row) { take(tallies[size_t(range)], row); }, m_control);
        if (!read)
            return fail(read);
        for (size_t range = 1; range < tallies.size(); ++range) {
            for (size_t facet = 0; facet < fresh.size(); ++facet)
                tallies.front()[facet].add(tallies[range][facet]);
        }
        QList<RowFacetCount> counts;
        for (size_t facet = 0; facet < fresh.size(); ++facet)
            counts.append(tallies.front()[facet].count(m_chosen[qsizetype(facet)].wanted, m_chosen[qsizetype(facet)].unwanted));
        return counts;
    }

    void take(std::vector<FacetTally> &tallies, SQLite::Statement &row) const
    {
        int column = int(m_chosen.size());
        qsizetype against = -1; // the only section that leaves the row out
        for (qsizetype facet = 0; facet < m_chosen.size(); ++facet) {
            if (m_chosen[facet].predicate.isEmpty() || row.getColumn(column++).getInt() != 0)
                continue;
            if (against >= 0)
                return;
            against = facet;
        }
        if (against >= 0)
            return tallies[size_t(against)].add(row.getColumn(int(against)));
        for (size_t facet = 0; facet < tallies.size(); ++facet)
            tallies[facet].add(row.getColumn(int(facet)));
    }

    RowFacetQuestion m_question;
    const TaskControl &m_control;
    RowScan m_scan;
    std::unique_ptr<ExpressionConnection> m_connection;
    QList<RowColumn> m_columns;
    QList<Chosen> m_chosen;
};

} // namespace

Result<RowFacetAnswer> countRowFacets(const RowFacetQuestion &question, const TaskControl &control)
{
    return guarded(question.projectFile, [&] { return Counter(question, control).run(); });
}

RowFacetCounts::RowFacetCounts(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &RowFacetCounts::start);
    connect(&project, &Project::labelsChanged, this, &RowFacetCounts::onLabelsChanged);
    connect(&project, &Project::published, this, [this](Topics topics) {
        if (topics & (Topic::Tables | Topic::Labels | Topic::Predictions))
            countSoon();
    });
}

void RowFacetCounts::setTable(const TableInfo &table)
{
    const bool isSame = table.id == m_table.id;
    m_table = table;
    if (!isSame)
        m_answer = {};
    const QList<RowFacet> known = m_answer.facets;
    m_answer.facets = rowFacets(table, {});
    for (const RowFacet &facet : known) {
        if (facet.key.startsWith(QLatin1String("found/")) && !m_answer.facets.contains(facet))
            m_answer.facets.append(facet);
    }
    if (isSame)
        countSoon();
}

void RowFacetCounts::setFilter(const QString &expression)
{
    m_filter = expression;
    countNow();
}

void RowFacetCounts::setOpen(const QStringList &keys)
{
    if (keys == m_open)
        return;
    m_open = keys;
    countNow();
}

void RowFacetCounts::countNow()
{
    m_waiting = true;
    if (m_table.rows > kManyRows)
        countSoon();
    else
        start();
}

void RowFacetCounts::setActive(bool isActive)
{
    m_active = isActive;
    if (isActive && m_waiting)
        countNow();
}

void RowFacetCounts::onLabelsChanged(const cairn::LabelChanges &changes)
{
    if (changes.isWhole || changes.touches("data_column") || changes.touches(m_table.sqlName.toUtf8().constData()))
        return countSoon();
    const bool showsLabels = std::any_of(m_open.cbegin(), m_open.cend(), [](const QString &key) { return !key.startsWith(QLatin1String("column/")); });
    if (changes.touches("row_label") && (showsLabels || !m_filter.isEmpty()))
        countSoon();
}

void RowFacetCounts::countSoon()
{
    m_waiting = true;
    if (m_active && !m_soon.isActive())
        m_soon.start();
}

void RowFacetCounts::start()
{
    if (!m_active || m_table.id == 0)
        return;
    m_soon.stop();
    m_waiting = false;
    const RowFacetQuestion question {m_project.file(), m_table.id, m_filter, m_open};
    m_task.start<RowFacetAnswer>([question](TaskControl &control) { return countRowFacets(question, control); },
        [this](Result<RowFacetAnswer> answer) {
            // A faulty filter is told of by the grid; here it counts nothing.
            if (answer)
                m_answer = std::move(*answer);
            else
                m_answer.counts.clear();
            Q_EMIT counted();
        });
    Q_EMIT counting();
}

} // namespace cairn
