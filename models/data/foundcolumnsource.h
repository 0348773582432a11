// SPDX-License-Identifier: GPL-3.0-or-later
// What was computed about rows and lies in the table's cache, as a column beside the table's own: outlier scores, groups of duplicates.
#pragma once

#include "models/data/columnsource.h"
#include "models/data/rowcolumns.h"

#include <QHash>

#include <memory>

namespace cairn {

class FoundColumnSource : public ColumnSource
{
    Q_OBJECT
public:
    /** `column`: one of rowColumns() that stands in the cache. */
    FoundColumnSource(QString cacheFile, RowColumn column, QString title, QObject *parent = nullptr);
    ~FoundColumnSource() override;

    [[nodiscard]] RowColumnKind kind() const { return m_column.kind; }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QVariant data(qint64 rowId, int role) const override;
    void prefetch(const QList<qint64> &rowIds) override;
    [[nodiscard]] QString expressionName() const override { return m_column.name; }
    [[nodiscard]] QString valuesSql() const override { return m_column.valuesSql; }
    /** It was computed anew. */
    void forget();

private:
    QString m_cacheFile;
    RowColumn m_column;
    QString m_title;
    std::unique_ptr<SQLite::Database> m_cache;
    QHash<qint64, QVariant> m_values; ///< of rows that were asked for; null: none
};

} // namespace cairn
