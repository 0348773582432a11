// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are copied into the index in slices; later only those that differ from its own copy.
#include "models/data/rowsearch.h"

#include "models/data/rowcache.h"
#include "models/project/sqlnesting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <string_view>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowSearch)
};

constexpr int kRowsInOneSlice = 5'000;
constexpr int kRowsBetweenLooks = 4'096;

/** By what one sees whether the table's cells may have changed. */
struct Revision {
    qint64 tables = 0, labels = 0, lastGesture = 0;
    double undone = 0;

    friend bool operator==(const Revision &, const Revision &) = default;
};

QString columnList(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(quotedName(name));
    return quoted.join(QLatin1String(", "));
}

/** c0, c1...: the index has names of its own, since a table may have any. */
QString indexColumns(qsizetype count)
{
    QStringList names;
    for (qsizetype number = 0; number < count; ++number)
        names.append(QStringLiteral("c%1").arg(number));
    return names.join(QLatin1String(", "));
}

class Index
{
public:
    Index(SQLite::Database &project, SQLite::Database &cache, TableInfo table, const TaskControl &control)
        : m_project(project)
        , m_cache(cache)
        , m_table(std::move(table))
        , m_columns(RowSearch::columns(m_table))
        , m_control(control)
    {
    }

    Result<void> bringUpToDate()
    {
        const Revision now = revision();
        const QString signature = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(m_columns)).toJson(QJsonDocument::Compact));
        if (state("columns") != signature)
            begin(signature);
        if (state("whole") != QLatin1String("1"))
            return build().map([&] { keep(now); });
        if (!mayHaveChanged(now))
            return {};
        return takeChanges().map([&] { keep(now); });
    }

private:
    double number(const char *key)
    {
        SQLite::Statement query(m_cache, "SELECT value FROM state WHERE key = ?");
        bindAll(query, QString::fromLatin1(key));
        return query.executeStep() ? realColumn(query, 0) : 0; // as text it would lose digits
    }
    QString state(const char *key) { return textOf(m_cache, "SELECT value FROM state WHERE key = ?", QString::fromLatin1(key)); }
    void setState(const char *key, const QVariant &value)
    {
        execute(m_cache, "INSERT INTO state(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value", QString::fromLatin1(key), value);
    }

    Revision revision()
    {
        Revision found;
        found.tables = integerOf(m_project, "SELECT value FROM revision WHERE topic = 4");
        found.labels = integerOf(m_project, "SELECT value FROM revision WHERE topic = 2");
        SQLite::Statement query(m_project, "SELECT coalesce(max(id), 0), total(undone_at) FROM journal");
        if (query.executeStep()) {
            found.lastGesture = integerColumn(query, 0);
            found.undone = realColumn(query, 1);
        }
        return found;
    }

    void keep(const Revision &now)
    {
        SQLite::Transaction transaction(m_cache);
        setState("whole", 1);
        setState("tables", now.tables);
        setState("labels", now.labels);
        setState("gesture", now.lastGesture);
        setState("undone", now.undone);
        transaction.commit();
    }

    /** Labels change all the time, cells seldom: gestures that do not name the table's cells change nothing here. */
    bool mayHaveChanged(const Revision &now)
    {
        const Revision before {state("tables").toLongLong(), state("labels").toLongLong(), state("gesture").toLongLong(), number("undone")};
        if (before == now)
            return false;
        if (before.tables != now.tables || before.undone != now.undone)
            return true;
        const bool touched = integerOf(m_project, "SELECT EXISTS(SELECT 1 FROM journal_change WHERE journal_id >= ? AND instr(changeset, CAST(? AS BLOB)))",
                                 before.lastGesture, m_table.sqlName) != 0;
        if (!touched)
            keep(now);
        return touched;
    }

    void begin(const QString &signature)
    {
        SQLite::Transaction transaction(m_cache, SQLite::TransactionBehavior::IMMEDIATE);
        m_cache.exec("DROP TABLE IF EXISTS search");
        m_cache.exec(QStringLiteral("CREATE VIRTUAL TABLE search USING fts5(%1, tokenize = 'unicode61 remove_diacritics 2')")
                         .arg(indexColumns(m_columns.size())).toStdString());
        setState("whole", 0);
        setState("columns", signature);
        transaction.commit();
    }

    QString insertSql() const
    {
        return QStringLiteral("INSERT OR REPLACE INTO search(rowid, %1) VALUES(?%2)")
            .arg(indexColumns(m_columns.size()), QStringLiteral(", ?").repeated(m_columns.size()));
    }
    QString readSql(const char *rest) const
    {
        return QStringLiteral("SELECT row_id, %1 FROM %2 %3").arg(columnList(m_columns), quotedName(m_table.sqlName), QLatin1String(rest));
    }

    void copy(SQLite::Statement &row, SQLite::Statement &insert)
    {
        insert.reset();
        insert.bind(1, int64_t(integerColumn(row, 0)));
        for (int column = 1; column <= m_columns.size(); ++column) {
            const SQLite::Column value = row.getColumn(column);
            if (value.isNull())
                insert.bind(column + 1);
            else
                insert.bindNoCopy(column + 1, value.getText());
        }
        insert.exec();
    }

    Result<void> build()
    {
        qint64 last = integerOf(m_cache, "SELECT max(rowid) FROM search");
        qint64 done = integerOf(m_cache, "SELECT count(*) FROM search_content");
        SQLite::Statement read(m_project, readSql("WHERE row_id > ? ORDER BY row_id LIMIT ?").toStdString());
        SQLite::Statement insert(m_cache, insertSql().toStdString());
        for (bool isMore = true; isMore;) {
            if (m_control.isCanceled())
                return canceled();
            SQLite::Transaction transaction(m_cache, SQLite::TransactionBehavior::IMMEDIATE);
            int taken = 0;
            read.reset();
            bindAll(read, last, kRowsInOneSlice);
            for (; read.executeStep(); ++taken) {
                copy(read, insert);
                last = integerColumn(read, 0);
            }
            transaction.commit();
            isMore = taken == kRowsInOneSlice;
            done += taken;
            m_control.setProgress(done, std::max(done, m_table.rows), Text::tr("Reading the texts for the search"));
        }
        return {};
    }

    static bool differ(SQLite::Statement &row, SQLite::Statement &indexed, int columns)
    {
        for (int column = 1; column <= columns; ++column) {
            const SQLite::Column here = row.getColumn(column), there = indexed.getColumn(column);
            if (here.isNull() != there.isNull())
                return true;
            const std::string_view left(here.getText(), std::size_t(here.getBytes())), right(there.getText(), std::size_t(there.getBytes()));
            if (left != right)
                return true;
        }
        return false;
    }

    /** Walks through both in the order of rows. */
    Result<void> findChanges(QList<qint64> &changed, QList<qint64> &gone)
    {
        SQLite::Statement rows(m_project, readSql("ORDER BY row_id").toStdString());
        SQLite::Statement indexed(m_cache, QStringLiteral("SELECT id, %1 FROM search_content ORDER BY id").arg(indexColumns(m_columns.size())).toStdString());
        bool isRow = rows.executeStep(), isIndexed = indexed.executeStep();
        for (qint64 seen = 0; isRow || isIndexed; ++seen) {
            if (seen % kRowsBetweenLooks == 0) {
                if (m_control.isCanceled())
                    return canceled();
                m_control.setProgress(seen, std::max(seen, m_table.rows), Text::tr("Looking for texts that changed"));
            }
            const qint64 row = isRow ? integerColumn(rows, 0) : std::numeric_limits<qint64>::max();
            const qint64 there = isIndexed ? integerColumn(indexed, 0) : std::numeric_limits<qint64>::max();
            if (row < there || (row == there && differ(rows, indexed, int(m_columns.size()))))
                changed.append(row);
            else if (there < row)
                gone.append(there);
            if (row <= there)
                isRow = rows.executeStep();
            if (there <= row)
                isIndexed = indexed.executeStep();
        }
        return {};
    }

    Result<void> takeChanges()
    {
        QList<qint64> changed, gone;
        if (const Result<void> found = findChanges(changed, gone); !found)
            return found;
        // Until all of them are taken over, a search would answer with the old ones among the new.
        SQLite::Transaction transaction(m_cache, SQLite::TransactionBehavior::IMMEDIATE);
        for (const qint64 rowId : std::as_const(gone))
            execute(m_cache, "DELETE FROM search WHERE rowid = ?", rowId);
        SQLite::Statement read(m_project, readSql("WHERE row_id = ?").toStdString());
        SQLite::Statement insert(m_cache, insertSql().toStdString());
        for (qsizetype number = 0; number < changed.size(); ++number) {
            if (number % kRowsBetweenLooks == 0 && m_control.isCanceled())
                return canceled();
            read.reset();
            bindAll(read, changed[number]);
            if (read.executeStep())
                copy(read, insert);
        }
        transaction.commit();
        return {};
    }

    SQLite::Database &m_project;
    SQLite::Database &m_cache;
    TableInfo m_table;
    QStringList m_columns;
    const TaskControl &m_control;
};

/** Words as they stand and "quoted" ones, each with whether it may go on. */
struct Piece {
    QString text;
    bool isOpen = false;
};

QList<Piece> piecesOf(const QString &query)
{
    static const QRegularExpression kPiece(QStringLiteral("\"((?:[^\"]|\"\")*)\"(\\s*\\*)?"));
    QList<Piece> pieces;
    for (auto match = kPiece.globalMatch(query); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        pieces.append({found.captured(1).replace(QLatin1String("\"\""), QLatin1String("\"")), !found.captured(2).isEmpty()});
    }
    return pieces;
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isLetterOrNumber() || letter.isSurrogate(); });
}

} // namespace

QStringList RowSearch::columns(const TableInfo &table)
{
    QStringList names;
    for (const TableColumn &column : table.storedColumns()) {
        if (column.type == ColumnType::Text || column.type == ColumnType::Category || column.type == ColumnType::Link)
            names.append(column.name);
    }
    return names;
}

Result<void> RowSearch::bringUpToDate(const QString &projectFile, qint64 tableId, const TaskControl &control)
{
    auto project = openDatabase(projectFile, DatabaseMode::ReadOnly);
    if (!project)
        return fail(project);
    const Result<TableInfo> table = Tables::byId(**project, tableId);
    if (!table)
        return fail(table);
    if (columns(*table).isEmpty())
        return fail(Text::tr("The table %1 has no column with texts to search in.").arg(table->name));
    const Result<QString> file = RowCache::file(projectFile, **project, *table);
    if (!file)
        return fail(file);
    auto cache = RowCache::open(*file);
    if (!cache)
        return fail(cache);
    return guarded(*file, [&]() -> Result<void> { return Index(**project, **cache, *table, control).bringUpToDate(); });
}

QString RowSearch::query(const QString &typed)
{
    QStringList pieces;
    bool isOpen = false;
    const QStringList parts = typed.simplified().split(QLatin1Char('"'));
    for (qsizetype number = 0; number < parts.size(); ++number) {
        const bool isQuoted = number % 2 == 1;
        for (const QString &piece : isQuoted ? QStringList {parts[number]} : parts[number].split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (!hasLetter(piece))
                continue;
            pieces.append(QLatin1Char('"') + piece + QLatin1Char('"'));
            isOpen = !isQuoted;
        }
    }
    return pieces.isEmpty() ? QString() : pieces.join(QLatin1Char(' ')) + (isOpen ? QLatin1String(" *") : QLatin1String(""));
}

QString RowSearch::typed(const QString &query)
{
    QStringList words;
    for (const Piece &piece : piecesOf(query))
        words.append(piece.text.contains(QLatin1Char(' ')) ? QLatin1Char('"') + piece.text + QLatin1Char('"') : piece.text);
    const QString text = words.join(QLatin1Char(' '));
    return RowSearch::query(text) == query ? text : query;
}

QStringList RowSearch::marks(const QString &query)
{
    QStringList marks;
    for (const Piece &piece : piecesOf(query))
        marks.append(piece.text);
    // A query of a person's own: its words, but not FTS5's.
    if (marks.isEmpty()) {
        static const QRegularExpression kWord(QStringLiteral("\\w+"), QRegularExpression::UseUnicodePropertiesOption);
        for (auto match = kWord.globalMatch(query); match.hasNext();) {
            const QString word = match.next().captured();
            if (!QStringList {QStringLiteral("AND"), QStringLiteral("OR"), QStringLiteral("NOT"), QStringLiteral("NEAR")}.contains(word))
                marks.append(word);
        }
    }
    return marks;
}

bool RowSearch::isAskedBy(const QString &expression)
{
    static const QRegularExpression kCall(QStringLiteral("\\bsearch\\b"), QRegularExpression::CaseInsensitiveOption);
    SqlNesting nesting;
    QString plain;
    for (const QChar letter : expression)
        plain += nesting.take(letter) ? letter : QLatin1Char('\'');
    return kCall.match(plain).hasMatch();
}

} // namespace cairn
