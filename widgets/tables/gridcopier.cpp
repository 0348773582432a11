// SPDX-License-Identifier: GPL-3.0-or-later
// Goes down the rows; where one is being fetched, the model's dataChanged brings it on.
#include "widgets/tables/gridcopier.h"

#include "models/data/rowmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace cairn {
namespace {

QString quotedForSpreadsheets(QString text)
{
    const bool isPlain = !text.contains(QLatin1Char('\t')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'))
        && !text.startsWith(QLatin1Char('"'));
    return isPlain ? text : QLatin1Char('"') + text.replace(QLatin1String("\""), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

QString clipboardText(const QModelIndex &index)
{
    if (index.data(RowModel::MissingRole).toBool())
        return {};
    const QVariant value = index.data(RowModel::ValueRole);
    if (!value.isValid())
        return quotedForSpreadsheets(index.data().toString());
    if (value.typeId() == QMetaType::Double)
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return quotedForSpreadsheets(value.toString());
}

void GridCopier::copy(const QAbstractItemModel &model, const QItemSelection &selection, const QList<int> &rows, const QList<int> &columns,
    bool withNames)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_model = &model;
    m_selection = selection;
    m_rows = rows;
    m_columns = columns;
    m_lines.clear();
    m_next = 0;
    if (withNames) {
        QStringList names;
        for (const int column : columns)
            names.append(quotedForSpreadsheets(model.headerData(column, Qt::Horizontal).toString()));
        m_lines.append(names.join(QLatin1Char('\t')));
    }
    const auto abandon = [this] { m_rows.clear(); };
    m_connections = {connect(&model, &QAbstractItemModel::dataChanged, this, &GridCopier::goOn),
        connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, abandon), connect(&model, &QObject::destroyed, this, abandon)};
    goOn();
}

bool GridCopier::isLoading(int row) const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [&](int column) {
        return m_model->index(row, column).data(RowModel::LoadingRole).toBool();
    });
}

void GridCopier::goOn()
{
    if (m_rows.isEmpty())
        return;
    for (; m_next < m_rows.size(); ++m_next) {
        const int row = m_rows[m_next];
        if (isLoading(row))
            return;
        QStringList cells;
        for (const int column : std::as_const(m_columns)) {
            const QModelIndex index = m_model->index(row, column);
            cells.append(m_selection.contains(index) ? clipboardText(index) : QString());
        }
        m_lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(m_lines.join(QLatin1Char('\n')));
    const int rows = int(m_rows.size());
    m_rows.clear();
    Q_EMIT copied(rows);
}

} // namespace cairn
