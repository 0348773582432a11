// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where ranges and lists of ids are read.
#include "models/data/rowreading.h"

namespace cairn {
namespace {

constexpr qint64 kRowsBetweenLooks = 1'024;

QString selectOf(const QString &sqlName, const QStringList &columns)
{
    QString sql = QStringLiteral("SELECT row_id");
    for (const QString &column : columns)
        sql += QStringLiteral(", ") + quotedName(column);
    return sql + QStringLiteral(" FROM ") + quotedName(sqlName);
}

bool followEachOther(const RowIds &rows) { return rows.isAscending() && rows.last() - rows.at(0) + 1 == rows.size(); }

} // namespace

Result<void> readRows(SQLite::Database &database, const QString &sqlName, const QStringList &columns, const RowIds &rows, const ReadRow &read,
    const TaskControl &control)
{
    if (rows.isEmpty())
        return {};
    const QString select = selectOf(sqlName, columns);
    qint64 done = 0;
    const auto shallStop = [&] {
        if (done++ % kRowsBetweenLooks != 0)
            return false;
        control.setProgress(done, rows.size());
        return control.isCanceled();
    };
    if (followEachOther(rows)) {
        SQLite::Statement query(database, (select + QStringLiteral(" WHERE row_id BETWEEN ? AND ? ORDER BY row_id")).toStdString());
        bindAll(query, rows.at(0), rows.last());
        while (query.executeStep()) {
            if (shallStop())
                return canceled();
            if (!read(integerColumn(query, 0), query))
                return {};
        }
        return {};
    }
    SQLite::Statement query(database, (select + QStringLiteral(" WHERE row_id = ?")).toStdString());
    for (qint64 at = 0; at < rows.size(); ++at) {
        if (shallStop())
            return canceled();
        query.reset();
        bindAll(query, rows.at(at));
        if (query.executeStep() && !read(rows.at(at), query))
            return {};
    }
    return {};
}

RowIds evenlySpaced(const RowIds &rows, qint64 count)
{
    if (rows.size() <= count)
        return rows;
    RowIdsBuilder some;
    const double step = double(rows.size()) / double(count);
    for (qint64 at = 0; at < count; ++at)
        some.add(rows.at(qint64(double(at) * step)));
    return some.take();
}

} // namespace cairn
