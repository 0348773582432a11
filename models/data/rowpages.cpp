// SPDX-License-Identifier: GPL-3.0-or-later
// The cache of pages and the task that fills it.
#include "models/data/rowpages.h"

#include "models/project/database.h"

#include <algorithm>

namespace cairn {
namespace {

constexpr int kMostCells = 1'000'000; // in the cache
constexpr int kCellsPerPage = 16'384;
constexpr int kMostRowsPerPage = 256;
constexpr int kFewestRowsPerPage = 8;
constexpr int kPagesPerTask = 4;
constexpr qsizetype kMostWanted = 64;
constexpr qsizetype kMostRefetched = 32;

} // namespace

RowPages::RowPages(QString projectFile, QObject *parent)
    : QObject(parent)
    , m_projectFile(std::move(projectFile))
    , m_pages(kMostCells)
{
}

void RowPages::setTable(const QString &sqlName, const QStringList &columns)
{
    m_sqlName = sqlName;
    m_columns = columns;
    m_rowsPerPage = std::clamp(kCellsPerPage / std::max(1, int(columns.size())), kFewestRowsPerPage, kMostRowsPerPage);
    setIds({});
}

void RowPages::setIds(const RowIds &ids)
{
    m_task.cancel();
    m_pages.clear();
    m_wanted.clear();
    m_inFlight.clear();
    m_again.clear();
    m_ids = ids;
}

const QVariantList *RowPages::row(int position)
{
    const int page = position / m_rowsPerPage;
    if (const Page *present = m_pages.object(page)) {
        const int within = position % m_rowsPerPage;
        return within < present->rows.size() ? &present->rows[within] : nullptr;
    }
    if (position >= 0 && position < m_ids.size())
        want(page);
    return nullptr;
}

void RowPages::refetch(const QList<int> &positions)
{
    QSet<int> pages;
    for (const int position : positions)
        pages.insert(position / m_rowsPerPage);
    if (positions.isEmpty() || pages.size() > kMostRefetched) {
        const RowIds ids = m_ids;
        setIds(ids);
        return;
    }
    for (const int page : std::as_const(pages)) {
        if (m_inFlight.contains(page))
            m_again.insert(page);
        if (m_pages.contains(page))
            want(page);
    }
}

void RowPages::want(int page)
{
    if (!m_wanted.isEmpty() && m_wanted.last() == page)
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    // What was scrolled past long ago is asked for again when it is seen again.
    if (m_wanted.size() > kMostWanted)
        m_wanted.removeFirst();
    if (m_fetchScheduled || m_task.isRunning())
        return;
    // One task for all pages that one repaint asks for.
    m_fetchScheduled = true;
    QMetaObject::invokeMethod(this, &RowPages::fetch, Qt::QueuedConnection);
}

QList<qint64> RowPages::idsOf(int page) const { return m_ids.mid(qint64(page) * m_rowsPerPage, m_rowsPerPage); }

void RowPages::fetch()
{
    m_fetchScheduled = false;
    if (m_wanted.isEmpty() || m_task.isRunning())
        return;
    QList<std::pair<int, QList<qint64>>> pages;
    for (auto page = m_wanted.crbegin(); page != m_wanted.crend() && pages.size() < kPagesPerTask; ++page)
        pages.append({*page, idsOf(*page)});
    for (const auto &[page, ids] : std::as_const(pages))
        m_inFlight.insert(page);
    QString columns;
    for (const QString &column : m_columns)
        columns += (columns.isEmpty() ? QString() : QStringLiteral(", ")) + quotedName(column);
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE row_id = ?").arg(columns.isEmpty() ? QStringLiteral("row_id") : columns, quotedName(m_sqlName));
    m_task.start<Fetched>([file = m_projectFile, sql, pages](TaskControl &control) { return read(file, sql, pages, control); },
        [this](Result<Fetched> result) { take(std::move(result)); });
}

Result<RowPages::Fetched> RowPages::read(const QString &projectFile, const QString &sql, const QList<std::pair<int, QList<qint64>>> &pages,
    const TaskControl &control)
{
    auto database = openDatabase(projectFile, DatabaseMode::ReadOnly);
    if (!database)
        return fail(database);
    return guarded(projectFile, [&]() -> Result<Fetched> {
        SQLite::Statement query(**database, sql.toStdString());
        const int columns = query.getColumnCount();
        Fetched fetched;
        for (const auto &[page, ids] : pages) {
            if (control.isCanceled())
                break;
            FetchedPage answer;
            answer.page = page;
            for (const qint64 id : ids) {
                bindAll(query, id);
                QVariantList cells;
                if (query.executeStep()) {
                    cells.reserve(columns);
                    for (int column = 0; column < columns; ++column)
                        cells.append(variantColumn(query, column));
                }
                query.reset();
                answer.rows.append(cells);
            }
            fetched.append(answer);
        }
        return fetched;
    });
}

void RowPages::take(Result<Fetched> result)
{
    if (!result) {
        // Asked for again at the next repaint, not in a loop.
        m_wanted.clear();
        m_inFlight.clear();
        m_again.clear();
        Q_EMIT failed(result.error());
        return;
    }
    for (const FetchedPage &fetched : std::as_const(*result)) {
        m_wanted.removeOne(fetched.page);
        const int cost = int(fetched.rows.size()) * std::max(1, int(m_columns.size()));
        m_pages.insert(fetched.page, new Page {fetched.rows}, cost);
    }
    m_inFlight.clear();
    for (const int page : std::exchange(m_again, {}))
        want(page);
    for (const FetchedPage &fetched : std::as_const(*result)) {
        const int first = fetched.page * m_rowsPerPage;
        Q_EMIT arrived(first, first + int(fetched.rows.size()) - 1, idsOf(fetched.page));
    }
    if (!m_wanted.isEmpty() && !m_task.isRunning())
        fetch();
}

} // namespace cairn
