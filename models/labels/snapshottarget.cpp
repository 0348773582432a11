// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the target column.
#include "models/labels/snapshottarget.h"

#include <QCoreApplication>
#include <QLocale>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Snapshots)
};

} // namespace

Result<SnapshotTarget> findTarget(SQLite::Database &database, const TableInfo &table, const QString &name)
{
    const std::optional<TableColumn> column = table.column(name);
    if (!column) {
        QStringList names;
        for (const TableColumn &each : table.columns)
            names.append(each.name);
        return fail(Text::tr("The table %1 has no column %2. It has: %3.").arg(table.name, name, names.join(QStringLiteral(", "))));
    }
    SnapshotTarget target;
    target.name = column->name;
    target.type = column->type;
    target.choices = column->choices;
    if (column->role == ColumnRole::Label) {
        target.isLabelColumn = true;
        const auto labels = RowLabels::columns(database, table.id);
        if (!labels)
            return fail(labels);
        for (const LabelColumn &each : *labels) {
            if (each.id == column->id)
                target.labels = each;
        }
        target.choices = target.labels.choices;
        return target;
    }
    const QList<TableColumn> stored = table.storedColumns();
    for (int at = 0; at < stored.size(); ++at) {
        if (stored.at(at).id == column->id)
            target.storedIndex = at;
    }
    if (target.storedIndex < 0)
        return fail(Text::tr("The column %1 is computed from others, so it cannot be learnt. Choose another target.").arg(column->name));
    return target;
}

QString targetText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const double number = value.toDouble();
    const qint64 whole = value.toInteger();
    return double(whole) == number ? QString::number(whole) : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

bool isCategorical(ColumnType type, qsizetype differentValues)
{
    switch (type) {
    case ColumnType::Real:
        return false;
    case ColumnType::Integer:
        return differentValues <= kMostIntegerClasses;
    default:
        return true;
    }
}

} // namespace cairn
