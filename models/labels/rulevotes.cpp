// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the table, in which SQLite makes one number of the votes of sixty rules; rows with the same votes are told apart only once.
#include "models/labels/rulevotes.h"

#include "models/project/expression.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr int kDeadlineMs = 60'000;
constexpr int kRulesOfNumber = 60;
constexpr qint64 kRowsBetweenLooks = 16'384;
constexpr double kSupposedAccuracy = 0.7;
constexpr double kSupposedRows = 2;

struct PatternHash {
    size_t operator()(const RuleVotes::Pattern &pattern) const
    {
        quint64 hash = 0;
        for (const quint64 word : pattern)
            hash = (hash ^ word) * 0x9E3779B97F4A7C15ULL;
        return size_t(hash ^ (hash >> 32));
    }
};

class VoteCollector
{
public:
    VoteCollector(ExpressionConnection &connection, const TableInfo &table, const LabelColumn &column, const QList<Rule> &rules,
        const TaskControl &control)
        : m_connection(connection)
        , m_table(table)
        , m_column(column)
        , m_control(control)
    {
        m_votes.rules = rules;
        m_votes.counts.resize(rules.size());
    }

    Result<RuleVotes> collect()
    {
        if (const Result<void> labels = readLabels(); !labels)
            return fail(labels);
        for (const Rule &rule : std::as_const(m_votes.rules))
            m_ruleValues.append(placeOf(rule.value));
        checkRules();
        Result<void> read = readVotes();
        if (!read && !read.error().isCanceled()) {
            // One of them stumbles over some row: find out which, and ask the others.
            findStumbling();
            read = readVotes();
        }
        if (!read)
            return fail(read);
        countPatterns();
        return std::move(m_votes);
    }

private:
    int placeOf(const QString &value)
    {
        const auto known = m_places.constFind(value);
        if (known != m_places.cend())
            return *known;
        m_votes.values.append(value);
        m_places.insert(value, int(m_votes.values.size() - 1));
        return int(m_votes.values.size() - 1);
    }

    Result<void> readLabels()
    {
        const QString sql = QStringLiteral("SELECT row_id, value, origin, coalesce(rule_id, 0) FROM row_label WHERE table_id = %1 AND column_id = %2"
                                           " AND layer_id = 1 ORDER BY row_id").arg(m_table.id).arg(m_column.id);
        return m_connection.forEach(sql, [this](SQLite::Statement &row) {
            const std::string_view origin = row.getColumn(2).getText();
            m_votes.labels.push_back({integerColumn(row, 0), placeOf(textColumn(row, 1)), origin == "rule", origin == "human" || origin == "import",
                integerColumn(row, 3)});
        }, [this] { return m_control.isCanceled(); });
    }

    [[nodiscard]] bool isAsked(qsizetype rule) const { return m_votes.counts.at(rule).problem.isEmpty(); }

    void checkRules()
    {
        for (qsizetype at = 0; at < m_votes.rules.size(); ++at) {
            const QString &expression = m_votes.rules.at(at).expression;
            const Result<void> checked = m_connection.check(expression, Rules::sourceFor(m_table, m_column.id, expression));
            if (!checked)
                m_votes.counts[at].problem = checked.error().sentence;
        }
    }

    void findStumbling()
    {
        for (qsizetype at = 0; at < m_votes.rules.size(); ++at) {
            const QString &expression = m_votes.rules.at(at).expression;
            if (!isAsked(at) || m_control.isCanceled())
                continue;
            const QString sql = QStringLiteral("SELECT count(*) FROM %1 WHERE (%2\n)").arg(Rules::sourceFor(m_table, m_column.id, expression), expression);
            const Result<void> asked = m_connection.forEach(sql, [](SQLite::Statement &) {}, [this] { return m_control.isCanceled(); });
            if (!asked)
                m_votes.counts[at].problem = asked.error().sentence;
        }
    }

    /** `SELECT row_id, votes of rules 1 to 60, votes of rules 61 to 120...` */
    [[nodiscard]] QString statement() const
    {
        QString expressions;
        QStringList numbers;
        for (qsizetype first = 0; first < m_votes.rules.size(); first += kRulesOfNumber) {
            QStringList bits;
            for (qsizetype at = first; at < qMin(first + kRulesOfNumber, m_votes.rules.size()); ++at) {
                if (!isAsked(at))
                    continue;
                bits.append(QStringLiteral("(((%1\n) IS TRUE) << %2)").arg(m_votes.rules.at(at).expression).arg(at - first));
                expressions += m_votes.rules.at(at).expression + QLatin1Char('\n');
            }
            numbers.append(bits.isEmpty() ? QStringLiteral("0") : bits.join(QStringLiteral(" | ")));
        }
        return QStringLiteral("SELECT row_id, %1 FROM %2 ORDER BY row_id")
            .arg(numbers.join(QStringLiteral(", ")), Rules::sourceFor(m_table, m_column.id, expressions));
    }

    Result<void> readVotes()
    {
        m_votes.rowCount = 0;
        m_votes.rows.clear();
        m_votes.patterns.clear();
        m_votes.patternRows.clear();
        m_known.clear();
        m_label = 0;
        for (RuleCounts &count : m_votes.counts)
            count.judged = count.correct = 0;
        const qsizetype words = (m_votes.rules.size() + kRulesOfNumber - 1) / kRulesOfNumber;
        if (words == 0)
            return countRows();
        return m_connection.forEach(statement(), [this, words](SQLite::Statement &row) {
            RuleVotes::Pattern pattern {};
            bool hasVote = false;
            for (qsizetype word = 0; word < words; ++word) {
                pattern[size_t(word)] = quint64(integerColumn(row, int(word) + 1));
                hasVote = hasVote || pattern[size_t(word)] != 0;
            }
            if (++m_votes.rowCount % kRowsBetweenLooks == 0)
                m_control.setProgress(m_votes.rowCount, m_table.rows);
            if (hasVote)
                take(integerColumn(row, 0), pattern);
        }, [this] { return m_control.isCanceled(); });
    }

    Result<void> countRows()
    {
        return m_connection.forEach(QStringLiteral("SELECT count(*) FROM %1").arg(quotedName(m_table.sqlName)),
            [this](SQLite::Statement &row) { m_votes.rowCount = integerColumn(row, 0); });
    }

    void take(qint64 rowId, const RuleVotes::Pattern &pattern)
    {
        if (m_votes.rows.empty() || pattern != m_votes.patterns.at(m_votes.rows.back().pattern)) {
            const auto [place, isNew] = m_known.try_emplace(pattern, quint32(m_votes.patterns.size()));
            if (isNew) {
                m_votes.patterns.append(pattern);
                m_votes.patternRows.append(0);
            }
            m_votes.rows.push_back({rowId, place->second});
        } else {
            m_votes.rows.push_back({rowId, m_votes.rows.back().pattern});
        }
        ++m_votes.patternRows[m_votes.rows.back().pattern];
        while (m_label < m_votes.labels.size() && m_votes.labels[m_label].rowId < rowId)
            ++m_label;
        if (m_label < m_votes.labels.size() && m_votes.labels[m_label].rowId == rowId && m_votes.labels[m_label].isReference)
            judge(pattern, m_votes.labels[m_label].value);
    }

    void judge(const RuleVotes::Pattern &pattern, int value)
    {
        for (qsizetype at = 0; at < m_votes.rules.size(); ++at) {
            if (!RuleVotes::votes(pattern, at))
                continue;
            ++m_votes.counts[at].judged;
            m_votes.counts[at].correct += m_ruleValues.at(at) == value;
        }
    }

    void countPatterns()
    {
        for (qsizetype place = 0; place < m_votes.patterns.size(); ++place)
            countPattern(m_votes.patterns.at(place), m_votes.patternRows.at(place));
        const double others = qMax<double>(1, double(m_votes.values.size()) - 1);
        for (RuleCounts &count : m_votes.counts) {
            const double accuracy = (double(count.correct) + kSupposedRows * kSupposedAccuracy) / (double(count.judged) + kSupposedRows);
            count.weight = std::max(0.0, std::log(accuracy * others / (1 - accuracy)));
        }
    }

    void countPattern(const RuleVotes::Pattern &pattern, qint64 rows)
    {
        int voters = 0;
        QList<int> voted; // values of those that are on
        for (qsizetype at = 0; at < m_votes.rules.size(); ++at) {
            if (!RuleVotes::votes(pattern, at) || !m_votes.rules.at(at).isEnabled)
                continue;
            ++voters;
            if (!voted.contains(m_ruleValues.at(at)))
                voted.append(m_ruleValues.at(at));
        }
        m_votes.coveredCount += voters > 0 ? rows : 0;
        m_votes.conflictCount += voted.size() > 1 ? rows : 0;
        for (qsizetype at = 0; at < m_votes.rules.size(); ++at) {
            if (!RuleVotes::votes(pattern, at))
                continue;
            RuleCounts &count = m_votes.counts[at];
            const bool isOn = m_votes.rules.at(at).isEnabled;
            count.covered += rows;
            count.overlapping += voters > (isOn ? 1 : 0) ? rows : 0;
            count.conflicting += std::any_of(voted.cbegin(), voted.cend(), [&](int value) { return value != m_ruleValues.at(at); }) ? rows : 0;
        }
    }

    ExpressionConnection &m_connection;
    const TableInfo &m_table;
    const LabelColumn &m_column;
    const TaskControl &m_control;
    RuleVotes m_votes;
    QHash<QString, int> m_places;
    QList<int> m_ruleValues;
    std::unordered_map<RuleVotes::Pattern, quint32, PatternHash> m_known;
    size_t m_label = 0; ///< the next label while rows go by
};

} // namespace

QList<RuleAnswer> RuleVotes::answers(Combining combining, const QList<qint64> &only) const
{
    QList<bool> isAsked;
    for (const Rule &rule : rules)
        isAsked.append(only.isEmpty() ? rule.isEnabled : only.contains(rule.id));
    QList<RuleAnswer> answers;
    answers.reserve(patterns.size());
    for (const Pattern &pattern : patterns)
        answers.append(answerOf(pattern, isAsked, combining, qMax(2, int(values.size()))));
    return answers;
}

RuleAnswer RuleVotes::answerOf(const Pattern &pattern, const QList<bool> &isAsked, Combining combining, int labelCount) const
{
    struct Tally {
        int value = -1;
        double sum = 0;
        int rule = -1; ///< the heaviest
    };
    QList<Tally> tallies;
    for (qsizetype at = 0; at < rules.size(); ++at) {
        if (!votes(pattern, at) || !isAsked.at(at))
            continue;
        const int value = int(values.indexOf(rules.at(at).value));
        auto tally = std::find_if(tallies.begin(), tallies.end(), [value](const Tally &known) { return known.value == value; });
        if (tally == tallies.end())
            tally = tallies.insert(tallies.end(), {value, 0, int(at)});
        tally->sum += combining == Combining::Majority ? 1 : counts.at(at).weight;
        if (counts.at(at).weight > counts.at(tally->rule).weight)
            tally->rule = int(at);
    }
    RuleAnswer answer;
    answer.isConflict = tallies.size() > 1;
    std::sort(tallies.begin(), tallies.end(), [](const Tally &left, const Tally &right) { return left.sum > right.sum; });
    constexpr double kSame = 1e-9;
    if (tallies.isEmpty() || tallies.first().sum < kSame || (tallies.size() > 1 && tallies.at(0).sum - tallies.at(1).sum < kSame))
        return answer;
    answer.value = tallies.first().value;
    answer.rule = tallies.first().rule;
    double all = combining == Combining::Majority ? 0 : double(labelCount - tallies.size()) * std::exp(-tallies.first().sum);
    for (const Tally &tally : std::as_const(tallies))
        all += combining == Combining::Majority ? tally.sum : std::exp(tally.sum - tallies.first().sum);
    answer.score = (combining == Combining::Majority ? tallies.first().sum : 1) / all;
    return answer;
}

Result<RuleVotes> collectVotes(const QString &projectFile, const LabelColumn &column, const QList<Rule> &rules, const TaskControl &control)
{
    if (rules.size() > kMostRules)
        return fail(Text::tr("A label column can have up to %1 rules. Remove some.").arg(kMostRules));
    auto connection = ExpressionConnection::open(projectFile, kDeadlineMs);
    if (!connection)
        return fail(connection);
    const Result<TableInfo> table = Tables::byId((*connection)->database(), column.tableId);
    if (!table)
        return fail(table);
    return VoteCollector(**connection, *table, column, rules, control).collect();
}

} // namespace cairn
