// SPDX-License-Identifier: GPL-3.0-or-later
// The import of a table: plan its columns, watch the whole file for their types, fill, publish.
#include "models/data/tableimporter.h"

#include "models/data/tablenames.h"
#include "models/data/tablestaging.h"
#include "models/project/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TableImport)
};

// The head of a file from which types are guessed; nearly always the rest bears it out.
constexpr qint64 kHeadRows = 20'000;
constexpr qint64 kHeadBytes = 4 << 20;
constexpr size_t kRowsPerStep = 64;
constexpr int kRowsPerLook = 4096;
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
    enum class Extent { Head, Whole };

    Result<void> look();
    Result<void> planColumns();
    Result<void> guessTypes(Extent extent);
    Result<bool> fillAndPublish(WriteGate &gate);
    Result<bool> fill(WriteGate &gate, TableStaging &staging);
    Result<void> write(WriteGate &gate, TableStaging &staging, const RowBatch &batch, const RowFeed &feed);
    Result<void> publish(WriteGate &gate, TableStaging &staging);
    void addFailure(qint64 line, const QString &reason);
    void addMisfit(qint64 line, const FeedColumn &column, std::string_view field);

    Project &m_project;
    const TableImportRequest &m_request;
    const TaskControl &m_control;
    std::unique_ptr<TableSource> m_source;
    std::vector<FeedColumn> m_columns;
    std::vector<bool> m_isGuessed; ///< of m_columns: the type is nobody's wish
    TableImportReport m_report;
};

QString place(const QString &path) { return QDir::toNativeSeparators(path); }

void TableImport::addFailure(qint64 line, const QString &reason)
{
    ++m_report.failedCount;
    if (m_report.failed.size() < kMostFailures)
        m_report.failed.append({line, reason});
}

Result<void> TableImport::look()
{
    auto source = openTableSource(m_request.path, {m_request.dialect, m_request.part, true});
    if (!source)
        return fail(source);
    m_source = std::move(*source);
    return {};
}

Result<void> TableImport::planColumns()
{
    const TableLook &look = m_source->look();
    const int width = int(look.names.size());
    const qsizetype chosen = m_request.columns.size();
    if (chosen != 0 && chosen != width && !(look.mayGrow && chosen < width)) {
        return fail(Tr::tr("%1 has %2 columns, but %3 were chosen. Look at its preview again.").arg(place(m_request.path)).arg(width).arg(chosen));
    }
    const QStringList unique = uniqueColumnNames(look.names);
    for (const QString &name : m_request.onlyColumns) {
        if (!unique.contains(name, Qt::CaseInsensitive))
            return fail(Tr::tr("%1 has no column %2.").arg(place(m_request.path), name));
    }
    QStringList names;
    for (int field = 0; field < width; ++field) {
        ColumnChoice choice {unique[field], ColumnType::Text, m_request.onlyColumns.isEmpty() || m_request.onlyColumns.contains(unique[field], Qt::CaseInsensitive), true};
        if (field < chosen)
            choice = m_request.columns[field];
        if (!choice.included)
            continue;
        m_columns.push_back({size_t(field), choice.name, {choice.type, look.dialect.decimalComma, DateOrder::Unknown, look.keepsEmptyText}});
        m_isGuessed.push_back(choice.isGuess);
        names.append(choice.name);
    }
    if (m_columns.empty())
        return fail(Tr::tr("No column of %1 was chosen.").arg(place(m_request.path)));
    if (m_columns.size() > size_t(kMaximumTableColumns)) {
        return fail(Tr::tr("%1 has %2 columns, but a table holds at most %3. Choose which of them to import.")
                        .arg(place(m_request.path))
                        .arg(m_columns.size())
                        .arg(kMaximumTableColumns));
    }
    names = uniqueColumnNames(names);
    for (size_t at = 0; at < m_columns.size(); ++at)
        m_columns[at].name = names[qsizetype(at)];
    return {};
}

/** From the head: types that have to bear out. From the whole file: those that fit it. */
Result<void> TableImport::guessTypes(Extent extent)
{
    // A chosen date needs its order of day and month found as well.
    const auto isWatched = [&](size_t at) { return m_isGuessed[at] || m_columns[at].format.type == ColumnType::DateTime; };
    const auto reader = m_source->rows({});
    if (!reader)
        return fail(reader);
    std::vector<ColumnTypeGuess> guesses;
    for (const FeedColumn &column : m_columns)
        guesses.emplace_back(column.format.decimalComma);
    const qint64 start = (*reader)->bytesRead();
    bool isWhole = false;
    for (qint64 row = 0; extent == Extent::Whole || (row < kHeadRows && (*reader)->bytesRead() - start < kHeadBytes); ++row) {
        isWhole = !(*reader)->next();
        if (isWhole)
            break;
        if (row % kRowsPerLook == 0) {
            if (m_control.isCanceled())
                return canceled();
            m_control.setProgress((*reader)->bytesRead(), (*reader)->bytes(), Tr::tr("Looking at the columns"));
        }
        const auto fields = (*reader)->fields();
        for (size_t at = 0; at < m_columns.size(); ++at) {
            if (const size_t field = m_columns[at].field; field < fields.size() && isWatched(at))
                guesses[at].add(fields[field], (*reader)->isText(field));
        }
    }
    for (size_t at = 0; at < m_columns.size(); ++at) {
        FeedColumn &column = m_columns[at];
        column.format.dateOrder = guesses[at].dateOrder();
        if (m_isGuessed[at])
            column.format.type = guesses[at].type();
        using Certainty = ColumnWatch::Certainty;
        column.certainty = isWhole || !isWatched(at) ? Certainty::Chosen : guesses[at].isSettled() ? Certainty::Guessed : Certainty::Open;
        // A person's date may be of any order: only the whole file tells.
        if (!isWhole && !m_isGuessed[at] && column.format.type == ColumnType::DateTime)
            column.certainty = column.format.dateOrder == DateOrder::Unknown ? Certainty::Open : Certainty::Chosen;
    }
    return (*reader)->failure();
}

void TableImport::addMisfit(qint64 line, const FeedColumn &column, std::string_view field)
{
    const QString text = QString::fromUtf8(field.data(), qsizetype(std::min<size_t>(field.size(), 60)));
    const bool isOpenDate = column.format.type == ColumnType::DateTime && column.format.dateOrder == DateOrder::Unknown && text.contains(QLatin1Char('/'));
    addFailure(line, (isOpenDate ? Tr::tr("\"%1\" in the column %2: day and month cannot be told apart, the cell is empty.")
                                 : Tr::tr("\"%1\" in the column %2 does not fit the type %3, the cell is empty."))
                         .arg(text, column.name, columnTypeName(column.format.type)));
}

Result<void> TableImport::write(WriteGate &gate, TableStaging &staging, const RowBatch &batch, const RowFeed &feed)
{
    const qint64 from = feed.bytesRead();
    size_t row = 0;
    return gate.writeInSlices({}, [&](SQLite::Database &database) -> Result<bool> {
        const size_t to = std::min(row + kRowsPerStep, batch.rows);
        staging.insert(database, batch, row, to);
        row = to;
        m_control.setProgress(from, feed.bytes(), Tr::tr("Importing rows"));
        return row < batch.rows;
    }, m_control, m_project.pace());
}

/** False where a guess from the head of the file did not hold. */
Result<bool> TableImport::fill(WriteGate &gate, TableStaging &staging)
{
    m_report.failed.clear();
    m_report.failedCount = 0;
    for (const auto &[line, note] : m_source->look().notes)
        addFailure(line, note);
    auto reader = m_source->rows([this](qint64 line, const QString &reason) { addFailure(line, reason); });
    if (!reader)
        return fail(reader);
    RowFeed feed(std::move(*reader), m_columns, [this](qint64 line, const FeedColumn &column, std::string_view field) { addMisfit(line, column, field); });
    while (const RowBatch *batch = feed.next()) {
        if (const Result<void> written = write(gate, staging, *batch, feed); !written)
            return fail(written);
        // Between batches too other processes have a moment, as they have between slices.
        QThread::usleep(500);
    }
    if (const Result<void> read = feed.failure(); !read)
        return fail(read);
    if (!feed.holds())
        return false;
    for (size_t at = 0; at < m_columns.size(); ++at)
        m_columns[at].format.type = feed.type(at);
    std::stable_sort(m_report.failed.begin(), m_report.failed.end(), [](const FailedLine &left, const FailedLine &right) { return left.line < right.line; });
    return true;
}

Result<bool> TableImport::fillAndPublish(WriteGate &gate)
{
    std::vector<StagingColumn> columns;
    for (const FeedColumn &column : m_columns)
        columns.push_back({column.name, column.format.type});
    TableStaging staging(gate, std::move(columns));
    if (const Result<void> created = staging.create(); !created)
        return fail(created);
    const Result<bool> filled = fill(gate, staging);
    if (!filled || !*filled)
        return filled;
    if (const Result<void> published = publish(gate, staging); !published)
        return fail(published);
    m_report.rows = staging.rows();
    return true;
}

/** Columns that name a row rather than describe it are no features. */
QString roleOf(const QString &name)
{
    const QString lower = name.toLower();
    const bool isId = lower == QLatin1String("id") || lower == QLatin1String("uuid") || lower == QLatin1String("guid") || lower == QLatin1String("row_id_2")
        || lower.endsWith(QLatin1String("_id"));
    return isId ? QStringLiteral("id") : QStringLiteral("feature");
}

/** How the file was read, for whoever reads it again (rows that come later). */
QVariant dialectText(const TableLook &look)
{
    return look.kind == TableLook::Kind::Separated ? QVariant(QString::fromUtf8(look.dialect.toJsonText())) : QVariant();
}

Result<void> TableImport::publish(WriteGate &gate, TableStaging &staging)
{
    qint64 columnId = m_project.ids().reserve(qint64(m_columns.size()));
    const qint64 annotatorId = m_project.journal().map([](const Journal *journal) { return journal->annotatorId(); }).value_or(0);
    const QString file = QFileInfo(m_request.path).absoluteFilePath();
    const QString uri = (m_request.origin.isEmpty() ? file : m_request.origin).normalized(QString::NormalizationForm_C);
    const Result<void> published = gate.publish(Topic::Tables, [&](SQLite::Database &database) -> Result<void> {
        const TableNames names = freeTableNames(database, m_request.name.isEmpty() ? proposedTableName(m_request.path, m_source->look()) : m_request.name);
        staging.rename(database, names.sqlName);
        execute(database, "INSERT INTO source(kind, uri, added_at, added_by) VALUES('table', ?, ?, nullif(?, 0))", uri, utcNow(), annotatorId);
        const qint64 sourceId = database.getLastInsertRowid();
        execute(database, "INSERT INTO data_table(name, sql_name, source_id, rows, dialect, created_at) VALUES(?, ?, ?, ?, ?, ?)", names.name,
            names.sqlName, sourceId, staging.rows(), dialectText(m_source->look()), utcNow());
        m_report.tableId = database.getLastInsertRowid();
        m_report.name = names.name;
        int position = 0;
        for (const FeedColumn &column : m_columns) {
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
    for (const auto step : {&TableImport::look, &TableImport::planColumns}) {
        if (const Result<void> done = (this->*step)(); !done)
            return fail(done);
    }
    for (const Extent extent : {Extent::Head, Extent::Whole}) {
        if (const Result<void> guessed = guessTypes(extent); !guessed)
            return fail(guessed);
        const Result<bool> done = fillAndPublish(**gate);
        if (!done)
            return fail(done);
        if (*done)
            break;
    }
    for (const FeedColumn &column : m_columns)
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
