// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a table's rows by the page: fetched in a task as they are asked for, the least recently used forgotten.
#pragma once

#include "models/data/rowids.h"
#include "models/project/task.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QVariant>

namespace cairn {

/** Rows are asked for by position; a page is `rowsPerPage` positions. */
class RowPages : public QObject
{
    Q_OBJECT
public:
    explicit RowPages(QString projectFile, QObject *parent = nullptr);

    /** Forgets everything and reads from this table from now on. */
    void setTable(const QString &sqlName, const QStringList &columns);
    /** The ids by position. Forgets all pages. */
    void setIds(const RowIds &ids);
    /** These rows were changed; empty: all may have been. What is there is shown until it was fetched again. */
    void refetch(const QList<int> &positions);

    /** The cells of a row, or null: they are being fetched, `arrived` will tell. Valid until control returns to the event loop. */
    [[nodiscard]] const QVariantList *row(int position);

Q_SIGNALS:
    void arrived(int firstPosition, int lastPosition, const QList<qint64> &rowIds);
    void failed(const cairn::Error &error);

private:
    struct Page {
        QList<QVariantList> rows;
    };
    struct FetchedPage {
        int page = 0;
        QList<QVariantList> rows;
    };
    using Fetched = QList<FetchedPage>;
    static Result<Fetched> read(const QString &projectFile, const QString &sql, const QList<std::pair<int, QList<qint64>>> &pages, const TaskControl &control);
    void want(int page);
    void fetch();
    void take(Result<Fetched> result);
    [[nodiscard]] QList<qint64> idsOf(int page) const;

    QString m_projectFile;
    QString m_sqlName;
    QStringList m_columns;
    RowIds m_ids;
    int m_rowsPerPage = 256;
    QCache<int, Page> m_pages;
    QList<int> m_wanted; ///< the most recent last
    QSet<int> m_inFlight;
    QSet<int> m_again; ///< changed while they were being fetched
    bool m_fetchScheduled = false;
    LatestTask m_task;
};

} // namespace cairn
