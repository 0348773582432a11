// SPDX-License-Identifier: GPL-3.0-or-later
// An SQLite file with the one table in it, written beside its place and moved there when it is whole.
#include "models/data/tablenames.h"
#include "models/data/tablewriter.h"
#include "models/project/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <sqlite3.h>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

class DatabaseWriter : public TableWriter
{
public:
    DatabaseWriter(QString path, QString table)
        : m_path(std::move(path))
        , m_partial(m_path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".partial"))
        , m_table(std::move(table))
    {
    }
    ~DatabaseWriter() override
    {
        close();
        QFile::remove(m_partial);
    }

    Result<void> begin(const QList<CellColumn> &columns, qint64) override
    {
        QStringList names;
        for (const CellColumn &column : columns)
            names.append(column.name);
        QStringList definitions;
        QStringList places;
        names = uniqueColumnNames(names, KeepRowId::Yes);
        for (qsizetype column = 0; column < columns.size(); ++column) {
            // Whoever reads it sees that 0 and 1 are answers.
            const bool isTruth = columns[column].type == ColumnType::Boolean;
            definitions.append(quotedName(names[column]) + QLatin1Char(' ') + QLatin1String(isTruth ? "BOOLEAN" : columnSqlType(columns[column].type)));
            places.append(QStringLiteral("?"));
        }
        return checked([&] {
            m_database = std::make_unique<SQLite::Database>(m_partial.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            m_database->exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
            m_database->exec(QStringLiteral("CREATE TABLE %1(%2)").arg(quotedName(m_table), definitions.join(QStringLiteral(", "))).toStdString());
            const QByteArray insert = QStringLiteral("INSERT INTO %1 VALUES(%2)").arg(quotedName(m_table), places.join(QStringLiteral(", "))).toUtf8();
            if (const int code = sqlite3_prepare_v2(m_database->getHandle(), insert.constData(), -1, &m_insert, nullptr); code != SQLITE_OK)
                throw SQLite::Exception(m_database->getHandle(), code);
        });
    }

    Result<void> row(std::span<const TableCell> cells) override
    {
        for (size_t column = 0; column < cells.size(); ++column)
            bind(int(column) + 1, cells[column]);
        const int code = sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
        return code == SQLITE_DONE ? Result<void>() : failed(QString::fromUtf8(sqlite3_errmsg(m_database->getHandle())));
    }

    Result<void> finish() override
    {
        const Result<void> written = checked([&] {
            sqlite3_finalize(m_insert);
            m_insert = nullptr;
            m_database->exec("COMMIT");
        });
        close();
        if (!written)
            return written;
        QFile file(m_partial);
        if (file.open(QIODevice::ReadWrite))
            file.flush();
        file.close();
        QFile::remove(m_path);
        return file.rename(m_path) ? Result<void>() : failed(file.errorString());
    }

private:
    Result<void> failed(const QString &detail) const
    {
        return fail(Tr::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(m_path), detail), detail);
    }
    template<typename Work>
    Result<void> checked(const Work &work)
    {
        try {
            work();
            return {};
        } catch (const SQLite::Exception &exception) {
            return failed(QString::fromUtf8(exception.what()));
        }
    }
    void close()
    {
        sqlite3_finalize(m_insert);
        m_insert = nullptr;
        m_database.reset();
    }
    void bind(int place, const TableCell &cell)
    {
        switch (cell.kind) {
        case TableCell::Kind::Missing:
            sqlite3_bind_null(m_insert, place);
            break;
        case TableCell::Kind::Integer:
            sqlite3_bind_int64(m_insert, place, cell.integer);
            break;
        case TableCell::Kind::Real:
            sqlite3_bind_double(m_insert, place, cell.real);
            break;
        case TableCell::Kind::Text:
            sqlite3_bind_text64(m_insert, place, cell.text.data(), cell.text.size(), SQLITE_STATIC, SQLITE_UTF8);
            break;
        }
    }

    QString m_path, m_partial, m_table;
    std::unique_ptr<SQLite::Database> m_database;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace

ExportFormat databaseExport()
{
    return {"sqlite", Tr::tr("SQLite"), {QStringLiteral("sqlite"), QStringLiteral("sqlite3"), QStringLiteral("db")},
        [](const QString &file, const QString &table, const ExportStyle &) -> std::unique_ptr<TableWriter> { return std::make_unique<DatabaseWriter>(file, table); }};
}

} // namespace cairn
