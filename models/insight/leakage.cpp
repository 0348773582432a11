// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the labelled rows; then each column by itself.
#include "models/insight/leakage.h"

#include "models/insight/randomnumbers.h"
#include "models/labels/snapshottarget.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Leakage)
};

constexpr size_t kSteps = 64;
constexpr size_t kFewestRows = 20;
constexpr quint64 kSeed = 1;

struct Column {
    TableColumn column;
    bool isNumber = false;
    std::vector<double> numbers; ///< not-a-number: missing
    std::vector<int> groups; ///< of texts, as they came; of numbers, by step; -1: missing
    QHash<QString, int> codes;

    void add(const QVariant &value)
    {
        const bool isMissing = value.isNull() || value.toString().isEmpty();
        numbers.push_back(isMissing || !isNumber ? std::nan("") : value.toDouble());
        if (isNumber)
            return;
        groups.push_back(isMissing ? -1 : codes.value(value.toString(), int(codes.size())));
        if (!isMissing)
            codes.insert(value.toString(), groups.back());
    }

    /** Equal numbers are always in the same step. */
    void makeSteps()
    {
        if (!isNumber)
            return;
        std::vector<double> sorted;
        std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(sorted), [](double number) { return !std::isnan(number); });
        std::sort(sorted.begin(), sorted.end());
        std::vector<double> starts;
        for (size_t step = 0; step < kSteps && !sorted.empty(); ++step) {
            const double start = sorted[step * sorted.size() / kSteps];
            if (starts.empty() || start > starts.back())
                starts.push_back(start);
        }
        groups.clear();
        for (const double number : numbers)
            groups.push_back(std::isnan(number) ? -1 : int(std::upper_bound(starts.begin(), starts.end(), number) - starts.begin()) - 1);
    }
};

struct Rows {
    QList<Column> columns;
    std::vector<QString> answers;
    std::vector<double> numbers; ///< of the answers
    QSet<QString> different;
};

Result<Rows> read(SQLite::Database &database, const TableInfo &table, const SnapshotTarget &target, const LeakLimits &limits, const TaskControl &control)
{
    Rows rows;
    QString names;
    const QList<TableColumn> stored = table.storedColumns();
    for (int at = 0; at < stored.size(); ++at) {
        const TableColumn &column = stored.at(at);
        const bool isUseful = column.type != ColumnType::Image && column.type != ColumnType::Link && column.type != ColumnType::DateTime;
        if (at == target.storedIndex || column.role != ColumnRole::Feature || !isUseful)
            continue;
        rows.columns.append({column, column.type == ColumnType::Integer || column.type == ColumnType::Real, {}, {}, {}});
        names += QStringLiteral(", data_.") + quotedName(column.name);
    }
    const QString answer = target.isLabelColumn ? QStringLiteral("label_.value") : QStringLiteral("data_.") + quotedName(target.name);
    const QString join = target.isLabelColumn ? QStringLiteral(" JOIN row_label label_ ON label_.table_id = %1 AND label_.column_id = %2 AND"
                                                               " label_.row_id = data_.row_id AND label_.layer_id = 1").arg(table.id).arg(target.labels.id)
                                              : QString();
    SQLite::Statement query(database, QStringLiteral("SELECT data_.row_id, %1%2 FROM %3 data_%4 WHERE %1 IS NOT NULL")
                                          .arg(answer, names, quotedName(table.sqlName), join).toStdString());
    const double share = double(limits.mostRows) / double(std::max<qint64>(1, table.rows));
    for (qint64 seen = 0; query.executeStep(); ++seen) {
        if (seen % 4096 == 0 && control.isCanceled())
            return canceled();
        if (!target.isLabelColumn && RandomNumbers(kSeed, quint64(integerColumn(query, 0))).real() >= share)
            continue;
        if (qint64(rows.answers.size()) >= 2 * limits.mostRows)
            break;
        rows.answers.push_back(textColumn(query, 1));
        rows.numbers.push_back(realColumn(query, 1));
        rows.different.insert(rows.answers.back());
        for (qsizetype at = 0; at < rows.columns.size(); ++at)
            rows.columns[at].add(variantColumn(query, int(at) + 2));
    }
    return rows;
}

/** How many rows the most frequent answer of the others in their group would get right; a missing value foretells nothing. */
double skillOfClasses(const Rows &rows, const std::vector<int> &groups)
{
    QHash<QString, int> codes;
    std::vector<int> answers;
    for (const QString &answer : rows.answers) {
        if (!codes.contains(answer))
            codes.insert(answer, int(codes.size()));
        answers.push_back(codes.value(answer));
    }
    std::vector<qint64> all(size_t(codes.size()), 0);
    std::map<int, std::vector<qint64>> byGroup;
    for (size_t row = 0; row < answers.size(); ++row) {
        ++all[size_t(answers[row])];
        auto &counts = byGroup.try_emplace(groups[row], all.size(), 0).first->second;
        ++counts[size_t(answers[row])];
    }
    const auto frequent = std::max_element(all.begin(), all.end()) - all.begin();
    qint64 right = 0, guessed = 0;
    for (size_t row = 0; row < answers.size(); ++row) {
        std::vector<qint64> &others = byGroup.at(groups[row]);
        --others[size_t(answers[row])];
        const auto most = std::max_element(others.begin(), others.end());
        const bool isKnown = groups[row] >= 0 && *most > 0;
        right += (isKnown ? most - others.begin() : frequent) == answers[row];
        guessed += frequent == answers[row];
        ++others[size_t(answers[row])];
    }
    const double missed = double(answers.size()) - double(guessed);
    return missed <= 0 ? 0 : (double(right) - double(guessed)) / missed;
}

/** The share of the variance that the means of the others in each group explain. */
double skillOfNumbers(const Rows &rows, const std::vector<int> &groups)
{
    struct Sum {
        double sum = 0;
        qint64 count = 0;
    };
    std::map<int, Sum> byGroup;
    Sum all;
    for (size_t row = 0; row < rows.numbers.size(); ++row) {
        for (Sum *one : {&byGroup[groups[row]], &all}) {
            one->sum += rows.numbers[row];
            ++one->count;
        }
    }
    const double mean = all.sum / double(std::max<qint64>(1, all.count));
    double before = 0, after = 0;
    for (size_t row = 0; row < rows.numbers.size(); ++row) {
        const Sum &group = byGroup[groups[row]];
        const bool isKnown = groups[row] >= 0 && group.count > 1;
        const double foretold = isKnown ? (group.sum - rows.numbers[row]) / double(group.count - 1) : mean;
        before += (rows.numbers[row] - mean) * (rows.numbers[row] - mean);
        after += (rows.numbers[row] - foretold) * (rows.numbers[row] - foretold);
    }
    return before <= 0 ? 0 : 1 - after / before;
}

/** Rows that share their value of a key with another row. */
qint64 sharedRows(SQLite::Database &database, const TableInfo &table, const QString &column)
{
    return integerOf(database, QStringLiteral("SELECT coalesce(sum(n), 0) FROM (SELECT count(*) AS n FROM %1 WHERE %2 IS NOT NULL GROUP BY %2 HAVING count(*) > 1)")
                                   .arg(quotedName(table.sqlName), quotedName(column)).toUtf8().constData());
}

} // namespace

QString Leak::sentence() const
{
    const QLocale locale;
    if (kind == Kind::TornKey)
        return Text::tr("%1 rows share their %2 with other rows. Split by it, or the same %2 stands in training and test.").arg(locale.toString(rows), column);
    return Text::tr("%1 almost gives the answer away by itself (it takes away %2 % of what guessing gets wrong). Is it known before the answer is?")
        .arg(column, locale.toString(100 * skill, 'f', 0));
}

Result<QList<Leak>> findLeaks(const QString &projectFile, const SnapshotRequest &request, const LeakLimits &limits, const TaskControl &control)
{
    auto database = openDatabase(projectFile, DatabaseMode::ReadOnly);
    if (!database)
        return fail(database);
    return guarded(projectFile, [&]() -> Result<QList<Leak>> {
        const Result<TableInfo> table = Tables::byId(**database, request.tableId);
        if (!table)
            return fail(table);
        const Result<SnapshotTarget> target = findTarget(**database, *table, request.target);
        if (!target)
            return fail(target);
        Result<Rows> rows = read(**database, *table, *target, limits, control);
        if (!rows)
            return fail(rows);
        QList<Leak> leaks;
        const bool isClasses = isCategorical(target->type, rows->different.size());
        for (Column &column : rows->columns) {
            if (control.isCanceled())
                return canceled();
            column.makeSteps();
            const double skill = rows->answers.size() < kFewestRows ? 0
                : isClasses                                         ? skillOfClasses(*rows, column.groups)
                                                                    : skillOfNumbers(*rows, column.groups);
            if (skill >= limits.skill)
                leaks.append({Leak::Kind::Answer, column.column.name, skill, 0});
        }
        std::stable_sort(leaks.begin(), leaks.end(), [](const Leak &left, const Leak &right) { return left.skill > right.skill; });
        for (const TableColumn &column : table->storedColumns()) {
            if (column.role != ColumnRole::Id || mentionsColumn(request.split.groupExpression, column.name))
                continue;
            if (const qint64 shared = sharedRows(**database, *table, column.name); shared > 0)
                leaks.append({Leak::Kind::TornKey, column.name, 0, shared});
        }
        return leaks;
    });
}

} // namespace cairn
