// SPDX-License-Identifier: GPL-3.0-or-later
// Filling a staging table: one prepared statement, fields bound where they lie.
#include "models/data/tablestaging.h"

#include "models/project/process.h"

#include <QUuid>

#include <sqlite3.h>

namespace cairn {
namespace {

const QString kPrefix = QStringLiteral("staging_");

/** staging_<pid>_<start of the process>_<random>: who reads the name can tell whether somebody still fills it. */
QString newStagingName()
{
    const ProcessIdentity process = ProcessIdentity::current();
    return QStringLiteral("%1%2_%3_%4")
        .arg(kPrefix)
        .arg(process.pid)
        .arg(process.startTicks)
        .arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
}

bool isStale(const QString &name)
{
    const QStringList parts = name.split(QLatin1Char('_'));
    const ProcessIdentity process {parts.value(1).toLongLong(), parts.value(2).toLongLong()};
    return !process.isAlive();
}

void bindCell(sqlite3_stmt *statement, int index, const RowCell &cell)
{
    switch (cell.kind) {
    case CellValue::Kind::Integer:
        sqlite3_bind_int64(statement, index, cell.integer);
        break;
    case CellValue::Kind::Real:
        sqlite3_bind_double(statement, index, cell.real);
        break;
    case CellValue::Kind::Text:
        sqlite3_bind_text64(statement, index, cell.text, cell.length, SQLITE_STATIC, SQLITE_UTF8);
        break;
    case CellValue::Kind::Missing:
    case CellValue::Kind::Misfit:
        sqlite3_bind_null(statement, index);
        break;
    }
}

/** To drop a table of millions of rows takes seconds, for which labels would wait: it is emptied first, bit by bit. */
Result<void> dropInSlices(WriteGate &gate, const QString &name)
{
    constexpr int kRowsAtOnce = 500;
    const std::string table = quotedName(name).toStdString();
    return gate.writeInSlices({}, [&](SQLite::Database &database) -> Result<bool> {
        if (integerOf(database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?", name) == 0)
            return false;
        const std::string some = "DELETE FROM " + table + " WHERE rowid IN (SELECT rowid FROM " + table + " LIMIT ?)";
        if (execute(database, some.c_str(), kRowsAtOnce) > 0)
            return true;
        database.exec("DROP TABLE " + table);
        return false;
    });
}

} // namespace

TableStaging::TableStaging(WriteGate &gate, std::vector<StagingColumn> columns)
    : m_gate(gate)
    , m_name(newStagingName())
    , m_columns(std::move(columns))
{
}

TableStaging::~TableStaging()
{
    finalize();
    if (!m_isCreated)
        return;
    // What cannot be dropped now is dropped by a later import: its name says that it is nobody's.
    (void)dropInSlices(m_gate, m_name);
}

void TableStaging::finalize()
{
    sqlite3_finalize(m_insert);
    m_insert = nullptr;
}

Result<void> TableStaging::create()
{
    QString columns;
    for (const StagingColumn &column : m_columns)
        columns += QStringLiteral(", %1 %2").arg(quotedName(column.name), QLatin1String(columnSqlType(column.type)));
    const Result<void> created = m_gate.write({}, [&](SQLite::Database &database) -> Result<void> {
        database.exec(QStringLiteral("CREATE TABLE %1(row_id INTEGER PRIMARY KEY%2) STRICT").arg(quotedName(m_name), columns).toStdString());
        return {};
    });
    m_isCreated = created.has_value();
    return created;
}

void TableStaging::insert(SQLite::Database &database, const RowBatch &batch, size_t from, size_t to)
{
    sqlite3 *handle = database.getHandle();
    if (!m_insert) {
        QString places;
        for (size_t column = 0; column < m_columns.size(); ++column)
            places += QStringLiteral(", ?");
        const QByteArray sql = QStringLiteral("INSERT INTO %1 VALUES(NULL%2)").arg(quotedName(m_name), places).toUtf8();
        if (const int code = sqlite3_prepare_v3(handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_insert, nullptr); code != SQLITE_OK)
            throw SQLite::Exception(handle, code);
    }
    for (size_t row = from; row < to; ++row) {
        const RowCell *cells = batch.cells.data() + row * m_columns.size();
        for (size_t column = 0; column < m_columns.size(); ++column)
            bindCell(m_insert, int(column) + 1, cells[column]);
        const int code = sqlite3_step(m_insert);
        // The error is told by the reset; the statement must not stay in the middle of a row.
        if (const int reset = sqlite3_reset(m_insert); code != SQLITE_DONE)
            throw SQLite::Exception(handle, reset);
        ++m_rows;
    }
}

void TableStaging::rename(SQLite::Database &database, const QString &sqlName)
{
    finalize();
    database.exec(QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(quotedName(m_name), quotedName(sqlName)).toStdString());
}

Result<int> TableStaging::dropStale(WriteGate &gate, SQLite::Database &reader)
{
    QStringList stale;
    const Result<void> asked = guarded(gate.file(), [&]() -> Result<void> {
        SQLite::Statement query(reader, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB 'staging_*'");
        while (query.executeStep()) {
            if (const QString name = textColumn(query, 0); isStale(name))
                stale.append(name);
        }
        return {};
    });
    if (!asked)
        return fail(asked);
    for (const QString &name : stale) {
        if (const Result<void> dropped = dropInSlices(gate, name); !dropped)
            return fail(dropped);
    }
    return int(stale.size());
}

} // namespace cairn
