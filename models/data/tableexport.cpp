// SPDX-License-Identifier: GPL-3.0-or-later
// Rows from readCells into a TableWriter.
#include "models/data/tableexport.h"

#include "models/project/expression.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

Result<TableInfo> tableOf(const CellQuery &query)
{
    const auto connection = ExpressionConnection::open(query.projectFile);
    return connection ? Tables::byId((*connection)->database(), query.tableId) : fail(connection);
}

QStringList allButRowNumbers(const TableInfo &table, const CellQuery &query)
{
    QStringList names;
    for (const TableColumn &column : table.columns) {
        if (column.role != ColumnRole::Derived)
            names.append(column.name);
    }
    for (const ExtraColumn &extra : query.extras)
        names.append(extra.column.name);
    return names;
}

} // namespace

Result<ExportFormat> exportFormatOf(const QString &file, const ExportStyle &style)
{
    const QString wanted = style.format.isEmpty() ? QFileInfo(file).suffix().toLower() : style.format;
    QStringList known;
    for (const ExportFormat &format : exportFormats()) {
        if (wanted == QLatin1String(format.name) || (style.format.isEmpty() && format.endings.contains(wanted)))
            return format;
        known.append(format.endings.first());
    }
    return fail(Tr::tr("A table can be written as %1, not as \"%2\".").arg(known.join(QStringLiteral(", ")), wanted));
}

Result<TableExportReport> exportTable(const TableExportRequest &request, const TaskControl &control)
{
    const Result<ExportFormat> format = exportFormatOf(request.file, request.style);
    if (!format)
        return fail(format);
    if (QFileInfo(request.file) == QFileInfo(request.cells.projectFile))
        return fail(Tr::tr("%1 is the project itself. Choose another file.").arg(QDir::toNativeSeparators(request.file)));
    const Result<TableInfo> table = tableOf(request.cells);
    if (!table)
        return fail(table);
    CellQuery query = request.cells;
    if (query.columns.isEmpty())
        query.columns = allButRowNumbers(*table, query);
    TableExportReport report;
    report.file = QFileInfo(request.file).absoluteFilePath();
    const std::unique_ptr<TableWriter> writer = format->make(report.file, table->name, request.style);
    const Result<qint64> read = readCells(query,
        [&](const QList<CellColumn> &columns, qint64 matched) { return writer->begin(columns, query.limit < 0 ? matched : std::min(matched, query.limit)); },
        [&](std::span<const TableCell> cells) {
        ++report.rows;
        return writer->row(cells);
    }, control);
    if (!read)
        return fail(read);
    if (const Result<void> finished = writer->finish(); !finished)
        return fail(finished);
    report.notes = writer->notes().sentences;
    report.formulas = writer->notes().formulas;
    if (report.formulas > 0 && request.style.neutralisesFormulas)
        report.notes.append(Tr::tr("%n text(s) begin as formulas do; an apostrophe was put before them.", nullptr, int(report.formulas)));
    else if (report.formulas > 0)
        report.notes.append(Tr::tr("%n text(s) begin with =, +, - or @: a spreadsheet may run them as formulas.", nullptr, int(report.formulas)));
    return report;
}

} // namespace cairn
