// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the labelled rows into columns of numbers and codes, grows the tree on one half, and judges its leaves on the other.
#include "models/insight/rulesuggestions.h"

#include "models/insight/proportions.h"
#include "models/insight/randomnumbers.h"
#include "models/insight/shallowtree.h"
#include "models/labels/rulevotes.h"
#include "models/project/expressionterms.h"

#include <QCoreApplication>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

constexpr quint64 kSeed = 1;

/** A column while it is read: its values, and what their codes stand for. */
struct ReadColumn {
    TableColumn column;
    QList<QVariant> different; ///< in the order in which they came; too many: given up
    QHash<QString, int> codes;
    std::vector<double> numbers;
    std::vector<double> places; ///< the same as codes
    bool isNumber = false;

    void add(const QVariant &value, int mostCategories)
    {
        constexpr double kMissing = kUnknown;
        const bool isMissing = value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
        numbers.push_back(isMissing || !isNumber ? kMissing : value.toDouble());
        if (isMissing || different.size() > mostCategories) {
            places.push_back(kMissing);
            return;
        }
        const QString text = value.toString();
        const auto known = codes.constFind(text);
        places.push_back(known == codes.cend() ? double(different.size()) : double(*known));
        if (known == codes.cend()) {
            codes.insert(text, int(different.size()));
            different.append(value);
        }
    }
    /** Two numbers are two categories: "flag = 1" is better read than "flag > 0.5". */
    [[nodiscard]] bool isCategory() const { return !isNumber || different.size() <= 2; }
};

class LabelledRows
{
public:
    LabelledRows(const TableInfo &table, const LabelColumn &column, const SuggestionLimits &limits)
        : m_table(table)
        , m_column(column)
        , m_limits(limits)
    {
        for (const TableColumn &candidate : table.storedColumns()) {
            const bool isUseful = candidate.role == ColumnRole::Feature && candidate.type != ColumnType::Image && candidate.type != ColumnType::Link
                && candidate.type != ColumnType::DateTime;
            if (!isUseful)
                continue;
            ReadColumn read;
            read.column = candidate;
            read.isNumber = candidate.type == ColumnType::Integer || candidate.type == ColumnType::Real || candidate.type == ColumnType::Boolean;
            columns.append(read);
        }
    }

    Result<void> read(SQLite::Database &database, const TaskControl &control)
    {
        const char *condition = "table_id = ? AND column_id = ? AND layer_id = 1 AND origin IN ('human', 'import')";
        const qint64 labelled
            = integerOf(database, QByteArray("SELECT count(*) FROM row_label WHERE ").append(condition).constData(), m_table.id, m_column.id);
        if (labelled < m_limits.fewestLabels)
            return fail(Text::tr("Label at least %1 rows by hand first: suggestions are learned from them. So far there are %2.").arg(m_limits.fewestLabels).arg(labelled));
        QString names;
        for (const ReadColumn &column : std::as_const(columns))
            names += QStringLiteral(", data_.") + quotedName(column.column.name);
        SQLite::Statement rows(database, QStringLiteral("SELECT label_.row_id, label_.value%1 FROM (SELECT row_id, value FROM row_label WHERE %2) label_"
                                                        " JOIN %3 data_ ON data_.row_id = label_.row_id")
                                             .arg(names, QString::fromLatin1(condition), quotedName(m_table.sqlName)).toStdString());
        bindAll(rows, m_table.id, m_column.id);
        const double share = double(m_limits.mostRows) / double(labelled);
        while (rows.executeStep()) {
            RandomNumbers random(kSeed, quint64(integerColumn(rows, 0)));
            if (random.real() < share)
                take(rows, random.real() < 0.5);
            if (answers.size() % 1024 == 0 && control.isCanceled())
                return canceled();
        }
        columns.removeIf([this](const ReadColumn &column) { return column.isCategory() && column.different.size() > m_limits.mostCategories; });
        return values.size() < 2 ? Result<void>(fail(Text::tr("All labelled rows have the same label, so there is nothing to tell apart yet."))) : Result<void>();
    }

    QList<ReadColumn> columns;
    QStringList values; ///< the labels
    std::vector<int> answers; ///< places in values
    std::vector<int> learned, heldBack; ///< numbers of rows

private:
    void take(SQLite::Statement &rows, bool isLearned)
    {
        const QString value = textColumn(rows, 1);
        if (!values.contains(value))
            values.append(value);
        (isLearned ? learned : heldBack).push_back(int(answers.size()));
        answers.push_back(int(values.indexOf(value)));
        for (qsizetype at = 0; at < columns.size(); ++at)
            columns[at].add(variantColumn(rows, int(at) + 2), m_limits.mostCategories);
    }

    const TableInfo &m_table;
    const LabelColumn &m_column;
    const SuggestionLimits &m_limits;
};

QString conditionText(const ReadColumn &column, const TreeCondition &condition)
{
    const QString name = columnTerm(column.column.name);
    switch (condition.kind) {
    case TreeCondition::Kind::AtMost:
        return name + QLatin1String(" <= ") + valueTerm(condition.value);
    case TreeCondition::Kind::Above:
        return name + QLatin1String(" > ") + valueTerm(condition.value);
    case TreeCondition::Kind::Equals:
        return name + QLatin1String(" = ") + valueTerm(column.different.at(int(condition.value)));
    case TreeCondition::Kind::Differs:
        return name + QLatin1String(" <> ") + valueTerm(column.different.at(int(condition.value)));
    }
    return {};
}

RuleSuggestion suggestionOf(const TreeLeaf &leaf, const LabelledRows &rows, const QList<TreeColumn> &columns)
{
    RuleSuggestion suggestion;
    QStringList conditions;
    for (const TreeCondition &condition : leaf.path)
        conditions.append(conditionText(rows.columns.at(condition.column), condition));
    suggestion.expression = conditions.join(QLatin1String(" AND "));
    suggestion.value = rows.values.at(leaf.answer);
    qint64 correct = 0;
    for (const int row : rows.heldBack) {
        const bool fits = std::all_of(leaf.path.cbegin(), leaf.path.cend(),
            [&](const TreeCondition &condition) { return condition.fits(columns.at(condition.column).values[size_t(row)]); });
        suggestion.judged += fits;
        correct += fits && rows.answers[size_t(row)] == leaf.answer;
    }
    suggestion.precision = wilsonInterval(correct, suggestion.judged);
    return suggestion;
}

/** No better than always saying this label. */
bool isUseless(const RuleSuggestion &suggestion, const LabelledRows &rows)
{
    const qsizetype answer = rows.values.indexOf(suggestion.value);
    const auto all = std::count_if(rows.heldBack.begin(), rows.heldBack.end(), [&](int row) { return rows.answers[size_t(row)] == answer; });
    return suggestion.judged == 0 || suggestion.precision.estimate * double(rows.heldBack.size()) <= double(all);
}

} // namespace

Rule RuleSuggestion::rule(const LabelColumn &column, int number) const
{
    Rule rule;
    rule.tableId = column.tableId;
    rule.columnId = column.id;
    rule.name = Text::tr("%1 %2", "label and number of a suggested rule").arg(value).arg(number);
    rule.expression = expression;
    rule.value = value;
    rule.note = Text::tr("Suggested from labelled rows");
    return rule;
}

Result<QList<RuleSuggestion>> suggestRules(const QString &projectFile, const LabelColumn &column, const SuggestionLimits &limits,
    const TaskControl &control)
{
    auto database = openDatabase(projectFile, DatabaseMode::ReadOnly);
    if (!database)
        return fail(database);
    const Result<TableInfo> table = Tables::byId(**database, column.tableId);
    if (!table)
        return fail(table);
    LabelledRows rows(*table, column, limits);
    const Result<void> read = guarded(projectFile, [&] { return rows.read(**database, control); });
    if (!read)
        return fail(read);
    QList<TreeColumn> columns;
    for (const ReadColumn &one : std::as_const(rows.columns))
        columns.append({one.isCategory(), one.isCategory() ? one.places : one.numbers});
    TreeLimits treeLimits;
    treeLimits.smallestLeaf = qMax<qint64>(treeLimits.smallestLeaf, qint64(rows.learned.size() / 100));
    QList<RuleSuggestion> suggestions;
    QList<Rule> asRules;
    for (const TreeLeaf &leaf : growTree(columns, rows.answers, int(rows.values.size()), rows.learned, treeLimits)) {
        const RuleSuggestion suggestion = suggestionOf(leaf, rows, columns);
        if (isUseless(suggestion, rows))
            continue;
        suggestions.append(suggestion);
        asRules.append(suggestion.rule(column, int(suggestions.size())));
    }
    const Result<RuleVotes> votes = collectVotes(projectFile, column, asRules, control);
    if (!votes)
        return fail(votes);
    for (qsizetype at = 0; at < suggestions.size(); ++at)
        suggestions[at].coverage = votes->rowCount == 0 ? 0 : double(votes->counts.at(at).covered) / double(votes->rowCount);
    std::stable_sort(suggestions.begin(), suggestions.end(),
        [](const RuleSuggestion &left, const RuleSuggestion &right) { return left.precision.low > right.precision.low; });
    return suggestions;
}

} // namespace cairn
