// SPDX-License-Identifier: GPL-3.0-or-later
// What a file would become as a table.
#include "models/data/csvlayout.h"
#include "models/data/tableimporter.h"
#include "models/data/tablenames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cairn {
namespace {

constexpr int kShownRows = 100;
constexpr int kExamples = 5;

ColumnPreview columnPreview(const QString &name, const QList<QStringList> &rows, int field, bool decimalComma)
{
    ColumnPreview column;
    column.name = name;
    ColumnTypeGuess guess(decimalComma);
    for (const QStringList &row : rows) {
        const QString text = row.value(field);
        const QByteArray utf8 = text.toUtf8();
        guess.add({utf8.constData(), size_t(utf8.size())});
        if (column.examples.size() < kExamples && !text.isEmpty() && !column.examples.contains(text))
            column.examples.append(text);
    }
    column.type = guess.type();
    return column;
}

} // namespace

Result<TablePreview> previewTable(const QString &path, const std::optional<CsvDialect> &dialect)
{
    const Result<CsvDialect> used = dialect ? Result<CsvDialect>(*dialect) : detectDialect(path);
    if (!used)
        return fail(used);
    const Result<CsvSample> sample = readCsvSample(path, used->encoding, kLayoutBytes);
    if (!sample)
        return fail(sample);
    QList<QStringList> records = sampleRecords(*sample, *used, kLayoutRecords);
    const CsvLayout layout = csvLayout(records, used->hasHeader, used->decimalComma);
    if (layout.width == 0)
        return fail(QCoreApplication::translate("TableImport", "%1 holds no columns.").arg(QDir::toNativeSeparators(path)));
    records.remove(0, std::min<qsizetype>(layout.skippedRecords + layout.hasHeader, records.size()));
    records.removeIf([&](const QStringList &row) { return row.size() > layout.width; });
    TablePreview preview;
    preview.dialect = *used;
    preview.name = tableNameOf(path);
    preview.bytes = QFileInfo(path).size();
    const QStringList names = uniqueColumnNames(layout.header);
    for (int field = 0; field < layout.width; ++field)
        preview.columns.append(columnPreview(names[field], records, field, used->decimalComma));
    for (QStringList &row : records.first(std::min<qsizetype>(records.size(), kShownRows))) {
        row.resize(layout.width);
        preview.firstRows.append(row);
    }
    return preview;
}

} // namespace cairn
