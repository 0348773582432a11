// SPDX-License-Identifier: GPL-3.0-or-later
// Looked up by row id, a microsecond each.
#include "models/data/foundcolumnsource.h"

#include "models/data/rowmodel.h"

#include <QLocale>

namespace cairn {
namespace {

constexpr qsizetype kRememberedRows = 200'000;

} // namespace

FoundColumnSource::FoundColumnSource(QString cacheFile, RowColumn column, QString title, QObject *parent)
    : ColumnSource(parent)
    , m_cacheFile(std::move(cacheFile))
    , m_column(std::move(column))
    , m_title(std::move(title))
{
}

FoundColumnSource::~FoundColumnSource() = default;

void FoundColumnSource::forget()
{
    m_values.clear();
    Q_EMIT changed({});
}

void FoundColumnSource::prefetch(const QList<qint64> &rowIds)
{
    if (m_values.size() > kRememberedRows)
        m_values.clear();
    // Also where they cannot be read, or they would be asked for without end.
    for (const qint64 rowId : rowIds)
        m_values.insert(rowId, QVariant());
    if (!m_cache) {
        auto opened = openDatabase(m_cacheFile, DatabaseMode::ReadOnly);
        if (!opened)
            return;
        m_cache = std::move(*opened);
    }
    (void)guarded(m_cacheFile, [&]() -> Result<void> {
        QString sql = m_column.valuesSql;
        sql.replace(QLatin1String("found."), QLatin1String("main."));
        SQLite::Statement query(*m_cache, (sql + QLatin1String(" WHERE row_id = ?")).toStdString());
        for (const qint64 rowId : rowIds) {
            query.reset();
            bindAll(query, rowId);
            if (query.executeStep())
                m_values.insert(rowId, variantColumn(query, 1));
        }
        return {};
    });
}

QVariant FoundColumnSource::data(qint64 rowId, int role) const
{
    const auto found = m_values.constFind(rowId);
    if (found == m_values.cend()) {
        want(rowId);
        return role == RowModel::LoadingRole ? QVariant(true) : QVariant();
    }
    switch (role) {
    case RowModel::LoadingRole:
        return false;
    case RowModel::MissingRole:
        return found->isNull();
    case RowModel::ValueRole:
        return *found;
    case Qt::DisplayRole:
        if (found->typeId() == QMetaType::Double)
            return QLocale().toString(found->toDouble(), 'f', 3);
        return found->isNull() ? QString() : QLocale().toString(found->toLongLong());
    default:
        return {};
    }
}

} // namespace cairn
