// SPDX-License-Identifier: GPL-3.0-or-later
// The import of a table: plan its columns, watch the whole file for their types, fill, publish.
#include "models/data/tableimporter.h"

#include "models/data/csvlayout.h"
#include "models/data/tablenames.h"
#include "models/data/tablestaging.h"
#include "models/project/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TableImport)
};

constexpr int kRecordsPerStep = 32;
constexpr int kRecordsPerLook = 4096;
constexpr int kMostFailures = 1000;

/** An import under way. */
class TableImport
{
public:
    TableImport(Project &project, const TableImportRequest &request, const TaskControl &control)
        : m_project(project)
        , m_request(request)
        , m_control(control)
    {
    }
    Result<TableImportReport> run();

private:
    Result<void> readLayout();
    Result<void> planColumns();
    Result<void> guessTypes();
    Result<void> fill(WriteGate &gate, TableStaging &staging);
    Result<void> publish(WriteGate &gate, TableStaging &staging);
    bool takeRecord(const CsvReader &reader);
    void addFailure(qint64 line, const QString &reason);
    Result<std::unique_ptr<CsvReader>> openBehindHeader(bool isTelling);

    Project &m_project;
    const TableImportRequest &m_request;
    const TaskControl &m_control;
    CsvDialect m_dialect;
    CsvLayout m_layout;
    QStringList m_fieldNames;
    std::vector<StagingColumn> m_columns;
    std::vector<size_t> m_guessed; ///< of m_columns
    qint64 m_bytes = 0;
    TableImportReport m_report;
};

QString place(const QString &path) { return QDir::toNativeSeparators(path); }

void TableImport::addFailure(qint64 line, const QString &reason)
{
    ++m_report.failedCount;
    if (m_report.failed.size() < kMostFailures)
        m_report.failed.append({line, reason});
}

Result<void> TableImport::readLayout()
{
    const Result<CsvDialect> dialect = m_request.dialect ? Result<CsvDialect>(*m_request.dialect) : detectDialect(m_request.path);
    if (!dialect)
        return fail(dialect);
    m_dialect = *dialect;
    const Result<CsvSample> sample = readCsvSample(m_request.path, m_dialect.encoding, kLayoutBytes);
    if (!sample)
        return fail(sample);
    m_layout = csvLayout(sampleRecords(*sample, m_dialect, kLayoutRecords), m_dialect.hasHeader, m_dialect.decimalComma);
    if (m_layout.width == 0)
        return fail(Tr::tr("%1 holds no columns.").arg(place(m_request.path)));
    m_fieldNames = m_layout.header;
    return {};
}

Result<void> TableImport::planColumns()
{
    if (!m_request.columns.isEmpty() && m_request.columns.size() != m_layout.width) {
        return fail(Tr::tr("%1 has %2 columns, but %3 were chosen. Look at its preview again.")
                        .arg(place(m_request.path))
                        .arg(m_layout.width)
                        .arg(m_request.columns.size()));
    }
    for (int field = 0; field < m_layout.width; ++field) {
        const ColumnChoice choice = m_request.columns.isEmpty() ? ColumnChoice {m_fieldNames[field], ColumnType::Text, true, true} : m_request.columns[field];
        if (!choice.included)
            continue;
        // A chosen date needs its order of day and month found as well.
        if (choice.isGuess || choice.type == ColumnType::DateTime)
            m_guessed.push_back(m_columns.size());
        m_columns.push_back({field, choice.name, {choice.type, m_dialect.decimalComma, DateOrder::Unknown}});
    }
    if (m_columns.empty())
        return fail(Tr::tr("No column of %1 was chosen.").arg(place(m_request.path)));
    if (m_columns.size() > size_t(kMaximumTableColumns)) {
        return fail(Tr::tr("%1 has %2 columns, but a table holds at most %3. Choose which of them to import.")
                        .arg(place(m_request.path))
                        .arg(m_columns.size())
                        .arg(kMaximumTableColumns));
    }
    QStringList names;
    for (const StagingColumn &column : m_columns)
        names.append(column.name);
    // Empty names are numbered by their place in the file, not among the chosen.
    names = uniqueColumnNames(m_request.columns.isEmpty() ? m_fieldNames : names);
    for (size_t at = 0; at < m_columns.size(); ++at)
        m_columns[at].name = names[qsizetype(at)];
    return {};
}

Result<std::unique_ptr<CsvReader>> TableImport::openBehindHeader(bool isTelling)
{
    auto reader = CsvReader::open(m_request.path, m_dialect);
    if (!reader)
        return fail(reader);
    m_bytes = (*reader)->bytes();
    for (int record = 0; record < m_layout.skippedRecords + m_layout.hasHeader && (*reader)->next(); ++record) {
        if (isTelling && record < m_layout.skippedRecords)
            addFailure((*reader)->line(), Tr::tr("This line has %1 fields where the table has %2: it is taken for a note above the table.")
                                              .arg((*reader)->fields().size())
                                              .arg(m_layout.width));
    }
    return reader;
}

/** Too long a record has a delimiter too many, and nobody knows where: it is not taken. */
bool TableImport::takeRecord(const CsvReader &reader)
{
    return reader.fields().size() <= size_t(m_layout.width);
}

Result<void> TableImport::guessTypes()
{
    if (m_guessed.empty())
        return {};
    auto reader = openBehindHeader(false);
    if (!reader)
        return fail(reader);
    std::vector<ColumnTypeGuess> guesses;
    for (size_t at = 0; at < m_guessed.size(); ++at)
        guesses.emplace_back(m_dialect.decimalComma);
    for (qint64 record = 0; (*reader)->next(); ++record) {
        if (record % kRecordsPerLook == 0) {
            if (m_control.isCanceled())
                return canceled();
            m_control.setProgress((*reader)->bytesRead(), m_bytes * 3, Tr::tr("Looking at the columns"));
        }
        if (!takeRecord(**reader))
            continue;
        const auto fields = (*reader)->fields();
        for (size_t at = 0; at < m_guessed.size(); ++at) {
            if (const size_t field = size_t(m_columns[m_guessed[at]].field); field < fields.size())
                guesses[at].add(fields[field]);
        }
    }
    for (size_t at = 0; at < m_guessed.size(); ++at) {
        ColumnFormat &format = m_columns[m_guessed[at]].format;
        format.dateOrder = guesses[at].dateOrder();
        const bool isGuess = m_request.columns.isEmpty() || m_request.columns[m_columns[m_guessed[at]].field].isGuess;
        if (isGuess)
            format.type = guesses[at].type();
    }
    return {};
}

Result<void> TableImport::fill(WriteGate &gate, TableStaging &staging)
{
    auto reader = openBehindHeader(true);
    if (!reader)
        return fail(reader);
    CsvReader &csv = **reader;
    const auto misfit = [&](const StagingColumn &column, std::string_view field) {
        const QString text = QString::fromUtf8(field.data(), qsizetype(std::min<size_t>(field.size(), 60)));
        const bool isOpenDate = column.format.type == ColumnType::DateTime && column.format.dateOrder == DateOrder::Unknown && text.contains(QLatin1Char('/'));
        addFailure(csv.line(), (isOpenDate ? Tr::tr("\"%1\" in the column %2: day and month cannot be told apart, the cell is empty.")
                                           : Tr::tr("\"%1\" in the column %2 does not fit the type %3, the cell is empty."))
                                   .arg(text, column.name, columnTypeName(column.format.type)));
    };
    const Result<void> filled = gate.writeInSlices({}, [&](SQLite::Database &database) -> Result<bool> {
        for (int record = 0; record < kRecordsPerStep; ++record) {
            if (!csv.next())
                return false;
            if (takeRecord(csv)) {
                staging.insert(database, csv.fields(), misfit);
            } else {
                addFailure(csv.line(), Tr::tr("There are %1 fields where the table has %2 columns; the line was left out.")
                                           .arg(csv.fields().size())
                                           .arg(m_layout.width));
            }
        }
        m_control.setProgress(m_bytes + 2 * csv.bytesRead(), m_bytes * 3, Tr::tr("Importing rows"));
        return true;
    }, m_control);
    if (!filled)
        return filled;
    for (const FailedLine &problem : csv.problems())
        addFailure(problem.line, problem.reason);
    std::stable_sort(m_report.failed.begin(), m_report.failed.end(), [](const FailedLine &left, const FailedLine &right) { return left.line < right.line; });
    return {};
}

/** Columns that name a row rather than describe it are no features. */
QString roleOf(const QString &name)
{
    const QString lower = name.toLower();
    const bool isId = lower == QLatin1String("id") || lower == QLatin1String("uuid") || lower == QLatin1String("guid") || lower == QLatin1String("row_id_2")
        || lower.endsWith(QLatin1String("_id"));
    return isId ? QStringLiteral("id") : QStringLiteral("feature");
}

Result<void> TableImport::publish(WriteGate &gate, TableStaging &staging)
{
    qint64 columnId = m_project.ids().reserve(qint64(m_columns.size()));
    const qint64 annotatorId = m_project.journal().map([](const Journal *journal) { return journal->annotatorId(); }).value_or(0);
    const QString uri = QFileInfo(m_request.path).absoluteFilePath().normalized(QString::NormalizationForm_C);
    const Result<void> published = gate.publish(Topic::Tables, [&](SQLite::Database &database) -> Result<void> {
        const TableNames names = freeTableNames(database, m_request.name.isEmpty() ? tableNameOf(m_request.path) : m_request.name);
        staging.rename(database, names.sqlName);
        execute(database, "INSERT INTO source(kind, uri, added_at, added_by) VALUES('table', ?, ?, nullif(?, 0))", uri, utcNow(), annotatorId);
        const qint64 sourceId = database.getLastInsertRowid();
        execute(database, "INSERT INTO data_table(name, sql_name, source_id, rows, dialect, created_at) VALUES(?, ?, ?, ?, ?, ?)", names.name,
            names.sqlName, sourceId, staging.rows(), QString::fromUtf8(m_dialect.toJsonText()), utcNow());
        m_report.tableId = database.getLastInsertRowid();
        m_report.name = names.name;
        int position = 0;
        for (const StagingColumn &column : m_columns) {
            execute(database, "INSERT INTO data_column(id, table_id, name, type, role, position) VALUES(?, ?, ?, ?, ?, ?)", columnId++,
                m_report.tableId, column.name, columnTypeName(column.format.type), roleOf(column.name), position++);
        }
        return {};
    });
    if (published)
        staging.setPublished();
    return published;
}

Result<TableImportReport> TableImport::run()
{
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    if (const Result<int> dropped = dropStaleStaging(m_project); !dropped)
        return fail(dropped);
    for (const auto step : {&TableImport::readLayout, &TableImport::planColumns, &TableImport::guessTypes}) {
        if (const Result<void> done = (this->*step)(); !done)
            return fail(done);
    }
    TableStaging staging(**gate, m_columns);
    if (const Result<void> created = staging.create(); !created)
        return fail(created);
    if (const Result<void> filled = fill(**gate, staging); !filled)
        return fail(filled);
    if (const Result<void> published = publish(**gate, staging); !published)
        return fail(published);
    m_report.rows = staging.rows();
    for (const StagingColumn &column : m_columns)
        m_report.columns.append({column.name, column.format.type});
    return m_report;
}

} // namespace

Result<TableImportReport> importTable(Project &project, const TableImportRequest &request, const TaskControl &control)
{
    return guarded(project.file(), [&] { return TableImport(project, request, control).run(); });
}

Result<int> dropStaleStaging(Project &project)
{
    const Result<WriteGate *> gate = project.gate();
    if (!gate)
        return fail(gate);
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    return TableStaging::dropStale(**gate, **reader);
}

} // namespace cairn
