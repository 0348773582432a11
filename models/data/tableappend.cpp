// SPDX-License-Identifier: GPL-3.0-or-later
// The file lies in a staging table while it is compared; the table itself changes in a gesture alone.
#include "models/data/tableappend.h"

#include "models/data/columnfacts.h"
#include "models/data/rowfeed.h"
#include "models/data/tablenames.h"
#include "models/data/tables.h"
#include "models/data/tablestaging.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TableAppend)
};

constexpr size_t kRowsPerStep = 64;
constexpr int kRowsInOnePart = 1'000;
constexpr int kMostFailures = 1'000;

class Append
{
public:
    Append(Project &project, const TableAppendRequest &request, const TaskControl &control)
        : m_project(project)
        , m_request(request)
        , m_control(control)
    {
    }
    Result<TableAppendReport> run(bool isApplied);

private:
    Result<void> look(SQLite::Database &reader);
    Result<void> stage(WriteGate &gate, TableStaging &staging);
    Result<void> emptyCodes(WriteGate &gate, SQLite::Database &reader, const QString &staging);
    Result<void> checkKeys(SQLite::Database &reader, const QString &table, const QString &sentence);
    Result<void> plan(SQLite::Database &reader, const QString &staging);
    Result<void> apply();
    Result<bool> applyPart(SQLite::Database &database);
    void addFailure(qint64 line, const QString &reason);

    Project &m_project;
    const TableAppendRequest &m_request;
    const TaskControl &m_control;
    TableInfo m_table;
    std::unique_ptr<TableSource> m_source;
    std::vector<FeedColumn> m_columns; ///< those that the file and the table share
    QString m_key; ///< quoted
    QString m_staging; ///< quoted
    QString m_data; ///< quoted
    struct Step {
        qint64 stagedId = 0;
        qint64 rowId = 0; ///< 0: new
        bool differs = false;
    };
    std::vector<Step> m_plan;
    size_t m_next = 0; ///< of the plan
    TableAppendReport m_report;
};

void Append::addFailure(qint64 line, const QString &reason)
{
    ++m_report.failedCount;
    if (m_report.failed.size() < kMostFailures)
        m_report.failed.append({line, reason});
}

Result<void> Append::look(SQLite::Database &reader)
{
    const Result<TableInfo> table = Tables::byId(reader, m_request.tableId);
    if (!table)
        return fail(table);
    m_table = *table;
    m_data = quotedName(m_table.sqlName);
    const auto key = m_table.column(m_request.key);
    if (!key || !key->isStored())
        return fail(Tr::tr("The table %1 has no column %2 of its own that could be the key.").arg(m_table.name, m_request.key));
    m_key = quotedName(key->name);
    auto source = openTableSource(m_request.path, {m_request.dialect, m_request.part, true});
    if (!source)
        return fail(source);
    m_source = std::move(*source);
    const TableLook &look = m_source->look();
    const QStringList names = uniqueColumnNames(look.names);
    QStringList shared;
    for (int field = 0; field < names.size(); ++field) {
        const auto column = m_table.column(names[field]);
        if (!column || !column->isStored()) {
            m_report.unknownColumns.append(names[field]);
            continue;
        }
        m_columns.push_back({size_t(field), column->name, {column->type, look.dialect.decimalComma, DateOrder::Unknown, look.keepsEmptyText}, ColumnWatch::Certainty::Chosen});
        shared.append(column->name);
    }
    for (const TableColumn &column : m_table.storedColumns()) {
        if (!shared.contains(column.name))
            m_report.missingColumns.append(column.name);
    }
    if (!shared.contains(key->name))
        return fail(Tr::tr("%1 has no column %2, by which its rows could be told apart.").arg(QDir::toNativeSeparators(m_request.path), key->name));
    return {};
}

Result<void> Append::stage(WriteGate &gate, TableStaging &staging)
{
    for (const auto &[line, note] : m_source->look().notes)
        addFailure(line, note);
    // Which of "03/04/2024" is the month is asked of the whole file, as an import does.
    std::vector<ColumnTypeGuess> guesses(m_columns.size());
    if (std::any_of(m_columns.begin(), m_columns.end(), [](const FeedColumn &column) { return column.format.type == ColumnType::DateTime; })) {
        const auto reader = m_source->rows({});
        if (!reader)
            return fail(reader);
        while ((*reader)->next()) {
            const auto fields = (*reader)->fields();
            for (size_t at = 0; at < m_columns.size(); ++at) {
                if (m_columns[at].format.type == ColumnType::DateTime && m_columns[at].field < fields.size())
                    guesses[at].add(fields[m_columns[at].field]);
            }
        }
        for (size_t at = 0; at < m_columns.size(); ++at)
            m_columns[at].format.dateOrder = guesses[at].dateOrder();
    }
    auto reader = m_source->rows([this](qint64 line, const QString &reason) { addFailure(line, reason); });
    if (!reader)
        return fail(reader);
    RowFeed feed(std::move(*reader), m_columns, [this](qint64 line, const FeedColumn &column, std::string_view field) {
        addFailure(line, Tr::tr("\"%1\" in the column %2 does not fit the type %3, the cell is empty.")
                             .arg(QString::fromUtf8(field.data(), qsizetype(std::min<size_t>(field.size(), 60))), column.name, columnTypeName(column.format.type)));
    });
    while (const RowBatch *batch = feed.next()) {
        size_t row = 0;
        const Result<void> written = gate.writeInSlices({}, [&](SQLite::Database &database) -> Result<bool> {
            const size_t to = std::min(row + kRowsPerStep, batch->rows);
            staging.insert(database, *batch, row, to);
            row = to;
            m_control.setProgress(feed.bytesRead(), feed.bytes() * 2, Tr::tr("Reading the file"));
            return row < batch->rows;
        }, m_control, m_project.pace());
        if (!written)
            return written;
    }
    return feed.failure();
}

/** What means "missing" in the table means it in a later file too. */
Result<void> Append::emptyCodes(WriteGate &gate, SQLite::Database &reader, const QString &staging)
{
    QList<std::pair<TableColumn, QStringList>> coded;
    for (const FeedColumn &each : m_columns) {
        const auto column = m_table.column(each.name);
        const Result<ColumnFacts> facts = ColumnFactsEditor::facts(reader, column->id);
        if (!facts)
            return fail(facts);
        if (!facts->missingCodes.isEmpty())
            coded.append({*column, facts->missingCodes});
    }
    const qint64 last = integerOf(reader, QStringLiteral("SELECT max(row_id) FROM %1").arg(quotedName(staging)).toUtf8().constData());
    qint64 first = 1;
    if (coded.isEmpty() || last == 0)
        return {};
    return gate.writeInSlices({}, [&](SQLite::Database &database) -> Result<bool> {
        const qint64 to = std::min(first + kRowsInOnePart - 1, last);
        for (const auto &[column, codes] : std::as_const(coded))
            emptyMissingCodes(database, staging, column, codes, first, to);
        first = to + 1;
        return first <= last;
    }, m_control, m_project.pace());
}

/** Each key once: otherwise nobody knows which row is meant. */
Result<void> Append::checkKeys(SQLite::Database &reader, const QString &table, const QString &sentence)
{
    SQLite::Statement twice(reader, QStringLiteral("SELECT %1, count(*) FROM %2 WHERE %1 IS NOT NULL GROUP BY %1 HAVING count(*) > 1 LIMIT 1").arg(m_key, table).toStdString());
    if (twice.executeStep())
        return fail(sentence.arg(m_request.key, textColumn(twice, 0).left(60)));
    return {};
}

/** Which row of the file goes where. Read beside the gate, so that labels need not wait; what is applied is then written bit by bit. */
Result<void> Append::plan(SQLite::Database &reader, const QString &staging)
{
    m_staging = quotedName(staging);
    for (const auto &[table, sentence] : {std::pair(m_staging, Tr::tr("In the file the column %1 has the value \"%2\" in more than one row, so it cannot be the key.")),
             std::pair(m_data, Tr::tr("In the table the column %1 has the value \"%2\" in more than one row, so it cannot be the key."))}) {
        if (const Result<void> checked = checkKeys(reader, table, sentence); !checked)
            return checked;
    }
    QStringList differences;
    for (const FeedColumn &column : m_columns)
        differences.append(QStringLiteral("s.%1 IS NOT d.%1").arg(quotedName(column.name)));
    SQLite::Statement query(reader, QStringLiteral("SELECT s.row_id, d.row_id, %1 FROM %2 s LEFT JOIN %3 d ON d.%4 = s.%4 WHERE s.%4 IS NOT NULL ORDER BY s.row_id")
                                        .arg(differences.join(QStringLiteral(", ")), m_staging, m_data, m_key)
                                        .toStdString());
    std::vector<qint64> changes(m_columns.size());
    while (query.executeStep()) {
        if (m_plan.size() % kRowsInOnePart == 0 && m_control.isCanceled())
            return canceled();
        Step step {integerColumn(query, 0), integerColumn(query, 1), false};
        for (size_t column = 0; step.rowId != 0 && column < m_columns.size(); ++column) {
            const bool differs = integerColumn(query, int(column) + 2) != 0;
            changes[column] += differs;
            step.differs = step.differs || differs;
        }
        m_report.added += step.rowId == 0;
        m_report.changed += step.differs;
        m_plan.push_back(step);
    }
    m_report.same = qint64(m_plan.size()) - m_report.added - m_report.changed;
    m_report.gone = integerOf(reader, QStringLiteral("SELECT count(*) FROM %1").arg(m_data).toUtf8().constData()) - m_report.same - m_report.changed;
    const qint64 keyless = integerOf(reader, QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IS NULL").arg(m_staging, m_key).toUtf8().constData());
    if (keyless > 0)
        addFailure(0, Tr::tr("%n row(s) have no key and were left out.", nullptr, int(keyless)));
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (changes[column] > 0)
            m_report.changedColumns.append(Tr::tr("%1: %n row(s)", nullptr, int(changes[column])).arg(m_columns[column].name));
    }
    return {};
}

Result<bool> Append::applyPart(SQLite::Database &database)
{
    QStringList names;
    QStringList sets;
    for (const FeedColumn &column : m_columns) {
        names.append(quotedName(column.name));
        sets.append(QStringLiteral("%1 = s.%1").arg(quotedName(column.name)));
    }
    SQLite::Statement change(database, QStringLiteral("UPDATE %1 AS d SET %2 FROM %3 s WHERE s.row_id = ? AND d.row_id = ?").arg(m_data, sets.join(QStringLiteral(", ")), m_staging).toStdString());
    SQLite::Statement add(database, QStringLiteral("INSERT INTO %1(%2) SELECT %2 FROM %3 WHERE row_id = ?").arg(m_data, names.join(QStringLiteral(", ")), m_staging).toStdString());
    int done = 0;
    int added = 0;
    for (; m_next < m_plan.size() && done < kRowsInOnePart; ++m_next) {
        const Step &step = m_plan[m_next];
        if (step.rowId != 0 && step.differs && m_request.takesChanges) {
            bindAll(change, step.stagedId, step.rowId);
            change.exec();
            change.reset();
            ++done;
        } else if (step.rowId == 0 && m_request.addsNew) {
            bindAll(add, step.stagedId);
            add.exec();
            add.reset();
            ++done;
            ++added;
        }
    }
    // Beside the journal; undo and redo count it along.
    execute(database, "UPDATE data_table SET rows = rows + ? WHERE id = ?", added, m_table.id);
    m_control.setProgress(qint64(m_plan.size() + m_next), qint64(m_plan.size()) * 2, Tr::tr("Bringing the rows in"));
    return m_next < m_plan.size();
}

Result<void> Append::apply()
{
    const bool hasWork = (m_request.addsNew && m_report.added > 0) || (m_request.takesChanges && m_report.changed > 0);
    if (!hasWork)
        return {};
    const Result<Journal *> journal = m_project.journal();
    if (!journal)
        return fail(journal);
    GestureInfo info;
    info.text = Tr::tr("Rows brought in from a file: %1 new, %2 changed").arg(m_request.addsNew ? m_report.added : 0).arg(m_request.takesChanges ? m_report.changed : 0);
    info.tableId = m_table.id;
    const Result<qint64> done = (*journal)->longGesture(info, [this](SQLite::Database &database) { return applyPart(database); }, m_control);
    if (!done)
        return fail(done);
    m_report.gestureId = *done;
    // Views of tables read their number of rows anew.
    return m_project.gate().and_then([](WriteGate *gate) { return gate->write(Topic::Tables, [](SQLite::Database &) { return Result<void>(); }); });
}

Result<TableAppendReport> Append::run(bool isApplied)
{
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    if (const Result<int> dropped = dropStaleStaging(m_project); !dropped)
        return fail(dropped);
    const auto reader = m_project.openReader();
    if (!reader)
        return fail(reader);
    if (const Result<void> looked = look(**reader); !looked)
        return fail(looked);
    std::vector<StagingColumn> columns;
    for (const FeedColumn &column : m_columns)
        columns.push_back({column.name, column.format.type});
    TableStaging staging(**gate, std::move(columns));
    if (const Result<void> created = staging.create(); !created)
        return fail(created);
    if (const Result<void> staged = stage(**gate, staging); !staged)
        return fail(staged);
    if (const Result<void> emptied = emptyCodes(**gate, **reader, staging.name()); !emptied)
        return fail(emptied);
    Result<void> done = plan(**reader, staging.name());
    if (done && isApplied)
        done = apply();
    if (!done)
        return fail(done);
    return m_report;
}

} // namespace

Result<TableAppendReport> compareForAppend(Project &project, const TableAppendRequest &request, const TaskControl &control)
{
    return guarded(project.file(), [&] { return Append(project, request, control).run(false); });
}

Result<TableAppendReport> appendToTable(Project &project, const TableAppendRequest &request, const TaskControl &control)
{
    return guarded(project.file(), [&] { return Append(project, request, control).run(true); });
}

} // namespace cairn
