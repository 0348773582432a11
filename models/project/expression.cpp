// SPDX-License-Identifier: GPL-3.0-or-later
// The authorizer, the deadline, and the check that an expression is just one expression.
#include "models/project/expression.h"

#include "models/project/expressionfunctions.h"
#include "models/project/expressionguard.h"
#include "models/project/regexpfunction.h"
#include "models/project/sqlnesting.h"
#include "models/project/task.h"

#include <QCoreApplication>
#include <QDateTime>

#include <sqlite3.h>

namespace cairn {
namespace {

constexpr int kInstructionsBetweenLooks = 2'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Expression)
};

int onlyRead(void *, int action, const char *pragma, const char *function, const char *, const char *)
{
    switch (action) {
    case SQLITE_PRAGMA:
        // A full-text index asks it of itself.
        return !function && pragma && qstricmp(pragma, "data_version") == 0 ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION: {
        // These reach files or run programs.
        const QByteArray name = QByteArray(function).toLower();
        return name == "load_extension" || name == "readfile" || name == "writefile" || name == "edit" || name == "fts5" || name == "fts3_tokenizer" ? SQLITE_DENY : SQLITE_OK;
    }
    default:
        return SQLITE_DENY;
    }
}

/** True where brackets, quotes and comments close, so that the expression cannot leave the brackets that we put around it. */
bool isClosed(const QString &text)
{
    SqlNesting nesting;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!nesting.take(text[at]))
            continue;
        const QStringView two = QStringView(text).mid(at, 2);
        if (nesting.depth() < 0 || text[at] == QLatin1Char(';') || two == QLatin1String("--") || two == QLatin1String("/*"))
            return false;
    }
    return nesting.depth() == 0 && !nesting.isQuoted();
}

QString tookTooLongText() { return Text::tr("The expression took too long and was stopped."); }

Error expressionError(const SQLite::Exception &exception)
{
    const QString detail = QString::fromUtf8(exception.what());
    if ((exception.getErrorCode() & 0xff) == SQLITE_INTERRUPT)
        return {tookTooLongText(), detail};
    if ((exception.getErrorCode() & 0xff) == SQLITE_AUTH)
        return {Text::tr("An expression may only read the project; this one wants more."), detail};
    return {Text::tr("The expression is not understood: %1.").arg(detail), detail};
}

} // namespace

Result<std::unique_ptr<ExpressionConnection>> ExpressionConnection::open(const QString &projectFile, int deadlineMs)
{
    auto database = openDatabase(projectFile, DatabaseMode::ReadOnly);
    if (!database)
        return fail(database);
    return std::unique_ptr<ExpressionConnection>(new ExpressionConnection(std::move(*database), deadlineMs));
}

ExpressionConnection::ExpressionConnection(std::unique_ptr<SQLite::Database> database, int deadlineMs)
    : m_database(std::move(database))
    , m_deadlineMs(deadlineMs)
{
    sqlite3 *handle = m_database->getHandle();
    addExpressionFunctions(handle);
    sqlite3_set_authorizer(handle, onlyRead, nullptr);
    sqlite3_progress_handler(handle, kInstructionsBetweenLooks, &ExpressionConnection::onProgress, this);
    addRegexpFunction(handle);
    // A mistyped column is an error, not a text.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    // A pattern such as LIKE '%%%%...' may be slow before the progress handler is asked again.
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 512 << 20);
}

ExpressionConnection::~ExpressionConnection() = default;

tl::unexpected<Error> ExpressionConnection::tookTooLong() { return fail(tookTooLongText()); }

Result<void> ExpressionConnection::attach(const QString &file)
{
    sqlite3 *handle = m_database->getHandle();
    sqlite3_set_authorizer(handle, nullptr, nullptr);
    startClock({});
    const Result<void> attached = guarded(file, [&]() -> Result<void> {
        execute(*m_database, "ATTACH ? AS found", file);
        // A full-text index makes itself known by more than reading, once: now, before the expression may say anything.
        SQLite::Statement tables(*m_database, "SELECT name FROM found.sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'");
        while (tables.executeStep())
            const SQLite::Statement known(*m_database, "SELECT 1 FROM found." + quotedName(textColumn(tables, 0)).toStdString());
        return {};
    });
    sqlite3_set_authorizer(handle, onlyRead, nullptr);
    return attached;
}

int ExpressionConnection::onProgress(void *context)
{
    auto *connection = static_cast<ExpressionConnection *>(context);
    connection->m_wasCanceled = connection->m_isCanceled && connection->m_isCanceled();
    if (connection->m_wasCanceled)
        return 1;
    return connection->m_endsAtMs != 0 && QDateTime::currentMSecsSinceEpoch() > connection->m_endsAtMs;
}

void ExpressionConnection::startClock(std::function<bool()> isCanceled)
{
    m_endsAtMs = QDateTime::currentMSecsSinceEpoch() + m_deadlineMs;
    m_isCanceled = std::move(isCanceled);
    m_wasCanceled = false;
}

Result<void> ExpressionConnection::check(const QString &expression, const QString &source)
{
    if (!isClosed(expression))
        return fail(Text::tr("The expression is not understood: a bracket or quote is not closed, or it holds more than one statement."));
    try {
        startClock({});
        const SQLite::Statement statement(*m_database, QStringLiteral("SELECT 1 FROM %1 WHERE (%2\n)").arg(source, expression).toStdString());
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected<Error>(expressionError(exception));
    }
    return {};
}

Result<void> ExpressionConnection::forEach(const QString &sql, const std::function<void(SQLite::Statement &)> &row,
    const std::function<bool()> &isCanceled)
{
    try {
        startClock(isCanceled);
        SQLite::Statement statement(*m_database, sql.toStdString());
        while (statement.executeStep())
            row(statement);
        return {};
    } catch (const SQLite::Exception &exception) {
        if (m_wasCanceled)
            return canceled();
        return tl::unexpected<Error>(expressionError(exception));
    }
}

Result<QList<qint64>> ExpressionConnection::ids(const QString &idColumn, const QString &source, const QString &expression,
    const std::function<bool()> &isCanceled)
{
    const QString condition = expression.trimmed().isEmpty() ? QStringLiteral("1") : expression;
    if (Result<void> checked = check(condition, source); !checked)
        return fail(checked);
    QList<qint64> ids;
    return forEach(QStringLiteral("SELECT %1 FROM %2 WHERE (%3\n)").arg(idColumn, source, condition),
        [&](SQLite::Statement &statement) { ids.append(integerColumn(statement, 0)); }, isCanceled)
        .map([&] { return ids; });
}

Result<QList<std::pair<qint64, QVariant>>> ExpressionConnection::values(const QString &idColumn, const QString &source, const QString &expression)
{
    if (Result<void> checked = check(expression, source); !checked)
        return fail(checked);
    QList<std::pair<qint64, QVariant>> values;
    return forEach(QStringLiteral("SELECT %1, (%3\n) FROM %2").arg(idColumn, source, expression),
        [&](SQLite::Statement &statement) { values.append({integerColumn(statement, 0), variantColumn(statement, 1)}); })
        .map([&] { return values; });
}

ExpressionGuard::ExpressionGuard(sqlite3 *handle)
    : m_handle(handle)
{
    addRegexpFunction(handle);
    sqlite3_set_authorizer(handle, onlyRead, nullptr);
}

ExpressionGuard::~ExpressionGuard()
{
    sqlite3_set_authorizer(m_handle, nullptr, nullptr);
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

void ExpressionGuard::prepared()
{
    sqlite3_set_authorizer(m_handle, nullptr, nullptr);
    sqlite3_progress_handler(m_handle, kInstructionsBetweenLooks, &ExpressionGuard::onProgress, this);
}

void ExpressionGuard::beginRow()
{
    constexpr int kRowMs = 5'000;
    m_endsAtMs = QDateTime::currentMSecsSinceEpoch() + kRowMs;
}

bool ExpressionGuard::isClosed(const QString &expression) { return cairn::isClosed(expression); }

int ExpressionGuard::onProgress(void *context)
{
    return QDateTime::currentMSecsSinceEpoch() > static_cast<ExpressionGuard *>(context)->m_endsAtMs;
}

} // namespace cairn
