// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of another SQLite file, which is opened so that it can neither be changed nor run anything.
#include "models/data/tableformats.h"
#include "models/project/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <charconv>
#include <cmath>
#include <vector>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DatabaseTable)
};

constexpr int kLongestCell = 512 << 20;

int onlyRead(void *, int action, const char *, const char *function, const char *, const char *)
{
    if (action == SQLITE_FUNCTION)
        return qstricmp(function, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    return action == SQLITE_SELECT || action == SQLITE_READ || action == SQLITE_PRAGMA ? SQLITE_OK : SQLITE_DENY;
}

Error readError(const SQLite::Exception &exception, const QString &path)
{
    const QString detail = QString::fromUtf8(exception.what());
    return {Tr::tr("%1 cannot be read as an SQLite file: %2.").arg(QDir::toNativeSeparators(path), detail), detail};
}

/** Never written, whatever the file holds: immutable, so that not even a log or lock is made beside it. */
std::unique_ptr<SQLite::Database> openForeign(const QString &path)
{
    const QString uri = QString::fromUtf8(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) + QStringLiteral("?immutable=1");
    auto database = std::make_unique<SQLite::Database>(uri.toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    sqlite3 *handle = database->getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kLongestCell);
    database->exec("PRAGMA cell_size_check = ON; PRAGMA query_only = ON");
    sqlite3_set_authorizer(handle, onlyRead, nullptr);
    return database;
}

/** What a cell says, as text that reads back as the same value. */
class CellText
{
public:
    /** Of a column that says of itself that it holds answers. */
    void setTruth(bool isTruth) { m_isTruth = isTruth; }

    std::string_view text(sqlite3_stmt *statement, int column)
    {
        m_isText = false;
        switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER: {
            const sqlite3_int64 value = sqlite3_column_int64(statement, column);
            if (m_isTruth && (value == 0 || value == 1))
                return value ? "true" : "false";
            return number(value);
        }
        case SQLITE_FLOAT:
            return real(sqlite3_column_double(statement, column));
        case SQLITE_TEXT: {
            m_isText = true;
            const auto *letters = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
            return mended({letters, size_t(sqlite3_column_bytes(statement, column))});
        }
        case SQLITE_BLOB: {
            m_isText = true;
            const QByteArray bytes(static_cast<const char *>(sqlite3_column_blob(statement, column)), sqlite3_column_bytes(statement, column));
            m_text = bytes.toHex().toStdString();
            return m_text;
        }
        default:
            return {};
        }
    }
    [[nodiscard]] bool isText() const { return m_isText; }

private:
    std::string_view number(std::int64_t value)
    {
        const auto end = std::to_chars(m_digits, m_digits + sizeof m_digits, value).ptr;
        return {m_digits, size_t(end - m_digits)};
    }
    std::string_view real(double value)
    {
        char *end = std::to_chars(m_digits, m_digits + sizeof m_digits - 2, value).ptr;
        const std::string_view written(m_digits, size_t(end - m_digits));
        // 1.0 is no whole number.
        if (std::isfinite(value) && written.find_first_of(".e") == std::string_view::npos) {
            *end++ = '.';
            *end++ = '0';
        }
        return {m_digits, size_t(end - m_digits)};
    }
    std::string_view mended(std::string_view text)
    {
        const QByteArrayView bytes(text.data(), qsizetype(text.size()));
        if (text.find('\0') == std::string_view::npos && bytes.isValidUtf8())
            return text;
        m_text = QString::fromUtf8(bytes).replace(QChar(0), QChar(QChar::ReplacementCharacter)).toStdString();
        return m_text;
    }

    char m_digits[64];
    std::string m_text;
    bool m_isText = false;
    bool m_isTruth = false;
};

class DatabaseReader : public TableReader
{
public:
    DatabaseReader(const QString &path, const QString &table, size_t width)
        : m_path(path)
        , m_database(openForeign(path))
        , m_statement(*m_database, QStringLiteral("SELECT * FROM %1").arg(quotedName(table)).toStdString())
        , m_cells(width)
        , m_fields(width)
        , m_bytes(QFileInfo(path).size())
    {
        // What a file says of its rows' number it may say wrongly: it is for progress alone.
        m_rowBytes = 100;
        for (size_t column = 0; column < width; ++column)
            m_cells[column].setTruth(QByteArray(sqlite3_column_decltype(m_statement.handle(), int(column))).toUpper().startsWith("BOOL"));
    }

    bool next() override
    {
        try {
            if (m_failure || !m_statement.executeStep())
                return false;
        } catch (const SQLite::Exception &exception) {
            m_failure = readError(exception, m_path);
            return false;
        }
        ++m_row;
        for (size_t column = 0; column < m_fields.size(); ++column)
            m_fields[column] = m_cells[column].text(m_statement.handle(), int(column));
        return true;
    }
    std::span<const std::string_view> fields() const override { return m_fields; }
    bool isText(size_t field) const override { return m_cells[field].isText(); }
    qint64 line() const override { return m_row; }
    Result<void> failure() const override { return m_failure ? Result<void>(tl::unexpected<Error>(*m_failure)) : Result<void>(); }
    qint64 bytesRead() const override { return std::min(m_row * m_rowBytes, m_bytes); }
    qint64 bytes() const override { return m_bytes; }

private:
    /** The C interface: every cell is asked for its type. */
    class Statement
    {
    public:
        Statement(SQLite::Database &database, const std::string &sql)
            : m_database(database)
        {
            if (const int code = sqlite3_prepare_v2(database.getHandle(), sql.c_str(), int(sql.size()), &m_handle, nullptr); code != SQLITE_OK)
                throw SQLite::Exception(database.getHandle(), code);
        }
        ~Statement() { sqlite3_finalize(m_handle); }
        Statement(const Statement &) = delete;
        Statement &operator=(const Statement &) = delete;
        bool executeStep()
        {
            const int code = sqlite3_step(m_handle);
            if (code != SQLITE_ROW && code != SQLITE_DONE)
                throw SQLite::Exception(m_database.getHandle(), code);
            return code == SQLITE_ROW;
        }
        [[nodiscard]] sqlite3_stmt *handle() const { return m_handle; }

    private:
        SQLite::Database &m_database;
        sqlite3_stmt *m_handle = nullptr;
    };

    QString m_path;
    std::unique_ptr<SQLite::Database> m_database;
    Statement m_statement;
    std::vector<CellText> m_cells;
    std::vector<std::string_view> m_fields;
    std::optional<Error> m_failure;
    qint64 m_row = 0;
    qint64 m_rowBytes = 0;
    qint64 m_bytes = 0;
};

class DatabaseSource : public TableSource
{
public:
    DatabaseSource(QString path, const QString &part)
        : m_path(std::move(path))
    {
        m_look.kind = TableLook::Kind::Typed;
        m_look.keepsEmptyText = true;
        m_look.part = part;
    }

    Result<void> findTables()
    {
        const std::unique_ptr<SQLite::Database> database = openForeign(m_path);
        // Views and virtual tables would run what the file says; only what lies in it is read.
        SQLite::Statement tables(*database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                                            " AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name");
        while (tables.executeStep())
            m_look.parts.append(textColumn(tables, 0));
        if (m_look.parts.isEmpty())
            return fail(Tr::tr("%1 has no tables.").arg(QDir::toNativeSeparators(m_path)));
        if (m_look.part.isEmpty())
            m_look.part = m_look.parts.first();
        if (!m_look.parts.contains(m_look.part)) {
            return fail(Tr::tr("%1 has no table %2. It has: %3.")
                            .arg(QDir::toNativeSeparators(m_path), m_look.part, m_look.parts.mid(0, 20).join(QStringLiteral(", "))));
        }
        const SQLite::Statement rows(*database, QStringLiteral("SELECT * FROM %1").arg(quotedName(m_look.part)).toStdString());
        for (int column = 0; column < rows.getColumnCount(); ++column)
            m_look.names.append(QString::fromUtf8(rows.getColumnName(column)));
        if (QFileInfo(m_path + QStringLiteral("-wal")).size() > 0)
            m_look.notes.append({0, Tr::tr("Another program is writing this file, and its newest changes (in %1-wal) are not seen. Close it there first.")
                                        .arg(QFileInfo(m_path).fileName())});
        return {};
    }

    Result<std::unique_ptr<TableReader>> rows(const TellLine &) const override
    {
        try {
            return std::make_unique<DatabaseReader>(m_path, m_look.part, size_t(m_look.names.size()));
        } catch (const SQLite::Exception &exception) {
            return tl::unexpected<Error>(readError(exception, m_path));
        }
    }

private:
    QString m_path;
};

Result<std::unique_ptr<TableSource>> openForeignDatabase(const QString &path, const TableChoice &choice)
{
    auto source = std::make_unique<DatabaseSource>(path, choice.part);
    try {
        if (const Result<void> found = source->findTables(); !found)
            return fail(found);
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected<Error>(readError(exception, path));
    }
    return source;
}

} // namespace

TableFormat databaseFormat()
{
    return {"sqlite", {QStringLiteral("sqlite"), QStringLiteral("sqlite3"), QStringLiteral("db")},
        [](const QString &, const QByteArray &head) { return head.startsWith(QByteArray("SQLite format 3\0", 16)); }, openForeignDatabase};
}

} // namespace cairn
