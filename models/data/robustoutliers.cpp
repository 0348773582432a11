// SPDX-License-Identifier: GPL-3.0-or-later
// Columns are read together and judged one after the other.
#include "models/data/robustoutliers.h"

#include "models/data/rowreader.h"
#include "models/project/expressionterms.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RobustOutliers)
};

constexpr double kNormalQuartile = 0.6745; // of the standard normal distribution, as the source has it

RobustColumn judged(const QString &name, std::vector<double> &values, double threshold)
{
    RobustColumn column;
    column.column = name;
    column.values = qint64(values.size());
    if (values.empty())
        return column;
    column.median = medianOf(values);
    std::vector<double> distances;
    distances.reserve(values.size());
    for (const double value : values)
        distances.push_back(std::abs(value - column.median));
    column.mad = medianOf(distances);
    if (!(column.mad > 0))
        return column;
    const double bound = threshold * column.mad / kNormalQuartile;
    column.outliers = std::count_if(distances.begin(), distances.end(), [&](double distance) { return distance > bound; });
    column.expression = QStringLiteral("abs(%1 - %2) > %3 * %4 / %5")
                            .arg(columnTerm(name), valueTerm(column.median), valueTerm(threshold), valueTerm(column.mad), valueTerm(kNormalQuartile));
    // "x - -5" reads badly, and "--" is a comment.
    column.expression.replace(QLatin1String(" - -"), QLatin1String(" + "));
    return column;
}

} // namespace

double medianOf(std::vector<double> &values)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const double below = *std::max_element(values.begin(), middle);
    return below + (*middle - below) / 2;
}

Result<QList<RobustColumn>> robustOutliers(const OutlierRequest &request, const TaskControl &control)
{
    QStringList names = request.columns;
    if (names.isEmpty()) {
        auto project = openDatabase(request.projectFile, DatabaseMode::ReadOnly);
        if (!project)
            return fail(project);
        const Result<TableInfo> table = Tables::byId(**project, request.tableId);
        if (!table)
            return fail(table);
        for (const TableColumn &column : table->storedColumns()) {
            if ((column.type == ColumnType::Integer || column.type == ColumnType::Real) && column.role != ColumnRole::Id)
                names.append(column.name);
        }
    }
    if (names.isEmpty())
        return fail(Text::tr("The table has no column with numbers."));
    QStringList terms;
    for (const QString &name : std::as_const(names))
        terms.append(columnTerm(name));
    std::vector<std::vector<double>> values(size_t(names.size()));
    const Result<void> read = readRows({request.projectFile, request.tableId, request.filter, terms.join(QLatin1String(", "))}, [&](SQLite::Statement &row) {
        for (int column = 0; column < names.size(); ++column) {
            const SQLite::Column cell = row.getColumn(column);
            if ((cell.isInteger() || cell.isFloat()) && std::isfinite(cell.getDouble()))
                values[size_t(column)].push_back(cell.getDouble());
        }
        return true;
    }, control);
    if (!read)
        return fail(read);
    QList<RobustColumn> columns;
    for (qsizetype column = 0; column < names.size(); ++column)
        columns.append(judged(names[column], values[size_t(column)], request.threshold));
    return columns;
}

} // namespace cairn
