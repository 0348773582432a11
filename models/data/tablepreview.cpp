// SPDX-License-Identifier: GPL-3.0-or-later
// What a file would become as a table.
#include "models/data/tableimporter.h"
#include "models/data/tablenames.h"

#include <QFileInfo>

namespace cairn {
namespace {

constexpr int kLookedAtRows = 2'000;
constexpr qint64 kLookedAtBytes = 4 << 20;
constexpr int kShownRows = 100;
constexpr int kExamples = 5;
constexpr qsizetype kShownLetters = 2'000;

void addExample(ColumnPreview &column, const QString &text)
{
    if (column.examples.size() < kExamples && !text.isEmpty() && !column.examples.contains(text))
        column.examples.append(text);
}

Result<void> readHead(const TableSource &source, TablePreview &preview)
{
    const auto reader = source.rows({});
    if (!reader)
        return fail(reader);
    std::vector<ColumnTypeGuess> guesses;
    for (qsizetype column = 0; column < preview.columns.size(); ++column)
        guesses.emplace_back(preview.dialect.decimalComma);
    const qint64 start = (*reader)->bytesRead();
    for (int row = 0; row < kLookedAtRows && (*reader)->bytesRead() - start < kLookedAtBytes && (*reader)->next(); ++row) {
        const auto fields = (*reader)->fields();
        QStringList texts;
        for (size_t column = 0; column < guesses.size(); ++column) {
            const std::string_view field = column < fields.size() ? fields[column] : std::string_view();
            guesses[column].add(field, (*reader)->isText(column));
            if (row >= kShownRows && preview.columns[qsizetype(column)].examples.size() >= kExamples)
                continue;
            // A cell of megabytes is not for looking at.
            texts.append(QString::fromUtf8(field.data(), qsizetype(std::min(field.size(), size_t(kShownLetters)))));
            addExample(preview.columns[qsizetype(column)], texts.last());
        }
        if (row < kShownRows)
            preview.firstRows.append(texts);
    }
    for (size_t column = 0; column < guesses.size(); ++column)
        preview.columns[qsizetype(column)].type = guesses[column].type();
    return (*reader)->failure();
}

} // namespace

Result<TablePreview> previewTable(const QString &path, const TableChoice &choice)
{
    const auto source = openTableSource(path, choice);
    if (!source)
        return fail(source);
    const TableLook &look = (*source)->look();
    TablePreview preview;
    preview.dialect = look.dialect;
    preview.kind = look.kind;
    preview.parts = look.parts;
    preview.part = look.part;
    preview.name = proposedTableName(path, look);
    preview.bytes = QFileInfo(path).size();
    for (const auto &[line, note] : look.notes)
        preview.notes.append(note);
    for (const QString &name : uniqueColumnNames(look.names))
        preview.columns.append({name, ColumnType::Text, {}});
    if (const Result<void> read = readHead(**source, preview); !read)
        return fail(read);
    return preview;
}

Result<TablePreview> previewTable(const QString &path, const std::optional<CsvDialect> &dialect)
{
    return previewTable(path, TableChoice {dialect, {}, false});
}

} // namespace cairn
