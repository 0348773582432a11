// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the labelled rows, keeping the best in a small heap.
#include "models/insight/nearestrows.h"

#include "models/data/tables.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NearestRows)
};

constexpr qint64 kRowsBetweenLooks = 4'096;

struct Feature {
    QString name;
    bool isNumber = false;
    double range = 0;
    QVariant value; ///< of the row that is asked about
    std::string text;
};

bool isMissing(const SQLite::Column &column) { return column.isNull() || (column.isText() && column.getBytes() == 0); }

class NearestRows
{
public:
    NearestRows(SQLite::Database &database, const TableInfo &table, const LabelColumn &column)
        : m_database(database)
        , m_table(table)
        , m_column(column)
    {
        for (const TableColumn &candidate : table.storedColumns()) {
            const bool isUseful = candidate.role == ColumnRole::Feature && candidate.type != ColumnType::Image && candidate.type != ColumnType::Link;
            if (isUseful)
                m_features.append({candidate.name, candidate.type == ColumnType::Integer || candidate.type == ColumnType::Real, 0, {}, {}});
        }
    }

    Result<QList<SimilarRow>> find(qint64 rowId, int count, const TaskControl &control)
    {
        if (!readRow(rowId))
            return fail(Text::tr("There is no row %1 in this table.").arg(rowId));
        m_features.removeIf([](const Feature &feature) { return feature.value.isNull(); });
        readRanges();
        SQLite::Statement rows(m_database,
            QStringLiteral("SELECT label_.row_id, label_.value%1 FROM row_label label_ JOIN %2 data_ ON data_.row_id = label_.row_id"
                           " WHERE label_.table_id = ? AND label_.column_id = ? AND label_.layer_id = 1 AND label_.row_id <> ?")
                .arg(names(QStringLiteral(", data_.%1")), quotedName(m_table.sqlName)).toStdString());
        bindAll(rows, m_column.tableId, m_column.id, rowId);
        for (qint64 at = 0; rows.executeStep(); ++at) {
            if (at % kRowsBetweenLooks == 0 && control.isCanceled())
                return canceled();
            offer(rows, size_t(count));
        }
        std::sort_heap(m_best.begin(), m_best.end(), isBetter);
        return QList<SimilarRow>(m_best.begin(), m_best.end());
    }

private:
    static bool isBetter(const SimilarRow &left, const SimilarRow &right)
    {
        return left.similarity != right.similarity ? left.similarity > right.similarity : left.rowId < right.rowId;
    }

    [[nodiscard]] QString names(const QString &format) const
    {
        QString text;
        for (const Feature &feature : m_features)
            text += format.arg(quotedName(feature.name));
        return text;
    }

    bool readRow(qint64 rowId)
    {
        SQLite::Statement row(m_database,
            QStringLiteral("SELECT row_id%1 FROM %2 WHERE row_id = ?").arg(names(QStringLiteral(", %1")), quotedName(m_table.sqlName)).toStdString());
        bindAll(row, rowId);
        if (!row.executeStep())
            return false;
        for (qsizetype at = 0; at < m_features.size(); ++at) {
            const SQLite::Column cell = row.getColumn(int(at) + 1);
            m_features[at].value = isMissing(cell) ? QVariant() : variantColumn(row, int(at) + 1);
            m_features[at].text = cell.getString();
        }
        return true;
    }

    void readRanges()
    {
        QString extremes;
        for (const Feature &feature : std::as_const(m_features)) {
            if (feature.isNumber)
                extremes += QStringLiteral(", max(%1) - min(%1)").arg(quotedName(feature.name));
        }
        SQLite::Statement row(m_database, QStringLiteral("SELECT 1%1 FROM %2").arg(extremes, quotedName(m_table.sqlName)).toStdString());
        if (!row.executeStep())
            return;
        int at = 0;
        for (Feature &feature : m_features)
            feature.range = feature.isNumber ? realColumn(row, ++at) : 0;
    }

    void offer(SQLite::Statement &rows, size_t count)
    {
        double sum = 0;
        int compared = 0;
        for (qsizetype at = 0; at < m_features.size(); ++at) {
            const Feature &feature = m_features.at(at);
            const SQLite::Column cell = rows.getColumn(int(at) + 2);
            if (isMissing(cell))
                continue;
            ++compared;
            if (feature.isNumber)
                sum += feature.range > 0 ? 1 - std::abs(cell.getDouble() - feature.value.toDouble()) / feature.range : 1;
            else
                sum += cell.getText() == feature.text ? 1 : 0;
        }
        const SimilarRow row {integerColumn(rows, 0), {}, compared == 0 ? 0 : sum / compared};
        if (m_best.size() == count && !isBetter(row, m_best.front()))
            return;
        if (m_best.size() == count) {
            std::pop_heap(m_best.begin(), m_best.end(), isBetter);
            m_best.pop_back();
        }
        m_best.push_back(row);
        m_best.back().label = textColumn(rows, 1);
        std::push_heap(m_best.begin(), m_best.end(), isBetter);
    }

    SQLite::Database &m_database;
    const TableInfo &m_table;
    const LabelColumn &m_column;
    QList<Feature> m_features;
    std::vector<SimilarRow> m_best; ///< a heap, the least similar in front
};

} // namespace

Result<QList<SimilarRow>> nearestLabelledRows(const QString &projectFile, const LabelColumn &column, qint64 rowId, int count, const TaskControl &control)
{
    auto database = openDatabase(projectFile, DatabaseMode::ReadOnly);
    if (!database)
        return fail(database);
    const Result<TableInfo> table = Tables::byId(**database, column.tableId);
    if (!table)
        return fail(table);
    return guarded(projectFile, [&] { return NearestRows(**database, *table, column).find(rowId, qMax(1, count), control); });
}

} // namespace cairn
