// SPDX-License-Identifier: GPL-3.0-or-later
// Rows asked for together are computed by one statement, under the guard of expressions.
#include "models/data/derivedcolumnsource.h"

#include "models/data/rowmodel.h"
#include "models/project/expression.h"

#include <QLocale>

namespace cairn {
namespace {

constexpr int kDeadlineMs = 3'000;
constexpr qsizetype kRememberedRows = 100'000;

using Values = QHash<qint64, QVariant>;

} // namespace

DerivedColumnSource::DerivedColumnSource(Project &project, const TableInfo &table, const TableColumn &column, QObject *parent)
    : ColumnSource(parent)
    , m_project(project)
    , m_table(table)
    , m_column(column)
{
    connect(&project, &Project::labelsChanged, this, [this](const cairn::LabelChanges &changes) {
        if (changes.isWhole || changes.touches(m_table.sqlName.toUtf8().constData()))
            forget();
    });
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & (Topic::Tables | Topic::Labels))
            forget();
    });
}

void DerivedColumnSource::forget()
{
    ++m_generation;
    m_values.clear();
    Q_EMIT changed({});
}

QVariant DerivedColumnSource::headerData(int role) const
{
    return role == Qt::ToolTipRole ? QVariant(tr("Derived: %1").arg(m_column.expression)) : QVariant();
}

QString DerivedColumnSource::valuesSql() const
{
    const QString name = quotedName(m_column.name);
    return QStringLiteral("SELECT row_id, %1 AS value FROM %2").arg(name, Tables::expressionSource(m_table, name));
}

void DerivedColumnSource::prefetch(const QList<qint64> &rowIds)
{
    if (m_values.size() > kRememberedRows)
        m_values.clear();
    QStringList numbers;
    for (const qint64 rowId : rowIds) {
        if (!m_values.contains(rowId))
            numbers.append(QString::number(rowId));
    }
    if (numbers.isEmpty())
        return;
    const QString sql = QStringLiteral("SELECT row_id, value FROM (%1) WHERE row_id IN (%2)").arg(valuesSql(), numbers.join(QLatin1Char(',')));
    runTask<Values>(this,
        [file = m_project.file(), sql, rowIds](TaskControl &control) -> Result<Values> {
            auto connection = ExpressionConnection::open(file, kDeadlineMs);
            if (!connection)
                return fail(connection);
            Values values;
            for (const qint64 rowId : rowIds) // also where it fails, or they would be asked for without end
                values.insert(rowId, QVariant());
            (void)(*connection)->forEach(sql, [&](SQLite::Statement &row) { values.insert(integerColumn(row, 0), variantColumn(row, 1)); },
                [&] { return control.isCanceled(); });
            return values;
        },
        [this, rowIds, generation = m_generation](const Result<Values> &values) {
            if (!values || generation != m_generation)
                return;
            m_values.insert(*values);
            Q_EMIT changed(rowIds);
        });
}

QVariant DerivedColumnSource::data(qint64 rowId, int role) const
{
    const auto found = m_values.constFind(rowId);
    if (found == m_values.cend()) {
        want(rowId);
        return role == RowModel::LoadingRole ? QVariant(true) : QVariant();
    }
    const bool isNumber = found->typeId() == QMetaType::Double || found->typeId() == QMetaType::LongLong;
    switch (role) {
    case RowModel::MissingRole:
        return found->isNull();
    case RowModel::LoadingRole:
        return false;
    case RowModel::ValueRole:
        return *found;
    case Qt::DisplayRole:
        return found->typeId() == QMetaType::Double ? QLocale::c().toString(found->toDouble(), 'g', QLocale::FloatingPointShortest) : found->toString();
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

} // namespace cairn
