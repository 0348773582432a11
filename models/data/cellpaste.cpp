// SPDX-License-Identifier: GPL-3.0-or-later
// Each field is held against its column's type, as if it had been typed.
#include "models/data/cellpaste.h"

namespace cairn {
namespace {

class Planner
{
public:
    Planner(const TableInfo &table, const QStringList &columns)
    {
        for (const QString &name : columns) {
            const auto column = table.column(name);
            m_columns.append(column && column->isStored() ? column : std::nullopt);
        }
    }

    void take(qint64 rowId, qsizetype column, const QString &text)
    {
        if (!m_columns.value(column) || plan.changes.size() >= PastePlan::kMostCells) {
            ++plan.beyond;
            return;
        }
        const Result<QVariant> value = cellValueOf(*m_columns.at(column), text);
        if (value) {
            plan.changes.append({rowId, m_columns.at(column)->name, *value});
            return;
        }
        ++plan.misfits;
        if (plan.misfitReason.isEmpty())
            plan.misfitReason = value.error().sentence;
    }

    PastePlan plan;

private:
    QList<std::optional<TableColumn>> m_columns;
};

} // namespace

QList<QStringList> copiedCells(const QByteArray &tabSeparated)
{
    QList<QStringList> lines;
    QStringList line;
    QString field;
    bool isQuoted = false, hasField = false;
    const auto endField = [&] {
        line.append(std::exchange(field, {}));
        hasField = false;
    };
    const auto endLine = [&] {
        endField();
        lines.append(std::exchange(line, {}));
    };
    const QString text = QString::fromUtf8(tabSeparated);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text[at];
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        if (isQuoted) {
            if (sign != QLatin1Char('"'))
                field.append(sign);
            else if (next == QLatin1Char('"'))
                field.append(text[++at]);
            else
                isQuoted = false;
        } else if (sign == QLatin1Char('"') && !hasField) {
            isQuoted = hasField = true;
        } else if (sign == QLatin1Char('\t')) {
            endField();
        } else if (sign == QLatin1Char('\n') || sign == QLatin1Char('\r')) {
            endLine();
            at += sign == QLatin1Char('\r') && next == QLatin1Char('\n');
        } else {
            field.append(sign);
            hasField = true;
        }
    }
    // Programs end the last line or do not.
    if (hasField || !line.isEmpty())
        endLine();
    return lines;
}

PastePlan planPaste(const TableInfo &table, const QList<qint64> &rowIds, const QStringList &columns, const QList<QStringList> &cells)
{
    Planner planner(table, columns);
    for (qsizetype row = 0; row < cells.size(); ++row) {
        if (row >= rowIds.size()) {
            planner.plan.beyond += cells[row].size();
            continue;
        }
        for (qsizetype column = 0; column < cells[row].size(); ++column)
            planner.take(rowIds[row], column, cells[row][column]);
    }
    return std::move(planner.plan);
}

PastePlan planPasteEverywhere(const TableInfo &table, const QList<qint64> &rowIds, const QStringList &columns, const QString &cell)
{
    Planner planner(table, columns);
    for (const qint64 rowId : rowIds) {
        for (qsizetype column = 0; column < columns.size(); ++column)
            planner.take(rowId, column, cell);
    }
    return std::move(planner.plan);
}

} // namespace cairn
