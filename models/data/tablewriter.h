// SPDX-License-Identifier: GPL-3.0-or-later
// A table on its way into a file: what a new format to export has to bring.
#pragma once

#include "models/data/csvdialect.h"
#include "models/data/tablecells.h"

#include <memory>

namespace cairn {

/** How it is written; of formats other than separated values only what applies. */
struct ExportStyle {
    QString format; ///< "csv", "tsv", "xlsx", "jsonl", "sqlite"; empty: by the file's ending
    char delimiter = 0; ///< 0: the format's own
    CsvDialect::Encoding encoding = CsvDialect::Encoding::Utf8;
    bool hasBom = false;
    bool decimalComma = false;
    bool endsWithCrLf = true;
    /** Puts an apostrophe before texts that a spreadsheet would run as a formula. */
    bool neutralisesFormulas = false;
};

struct ExportNotes {
    qint64 formulas = 0; ///< texts that begin as formulas do
    QStringList sentences; ///< what the format could not hold as it is
};

/** Made for one file; what was written is there only after `finish`. Deleted before, nothing is left. */
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    [[nodiscard]] virtual Result<void> begin(const QList<CellColumn> &columns, qint64 rows) = 0;
    [[nodiscard]] virtual Result<void> row(std::span<const TableCell> cells) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
    [[nodiscard]] const ExportNotes &notes() const { return m_notes; }

protected:
    ExportNotes m_notes;
};

/** A new one means: one file with such a function, and one line in exportFormats(). */
struct ExportFormat {
    const char *name;
    QString title; ///< for people
    QStringList endings;
    std::unique_ptr<TableWriter> (*make)(const QString &file, const QString &tableName, const ExportStyle &style);
};

[[nodiscard]] QList<ExportFormat> exportFormats();

[[nodiscard]] ExportFormat csvExport();
[[nodiscard]] ExportFormat tsvExport();
[[nodiscard]] ExportFormat workbookExport();
[[nodiscard]] ExportFormat jsonLinesExport();
[[nodiscard]] ExportFormat databaseExport();

/** A number as text that reads back as the same number of the same type: "1.0" is a real. Infinity as "inf". */
[[nodiscard]] QByteArray exactNumber(double number);

/** Whether spreadsheets take a text for a formula: it begins with =, +, -, @, a tab or a carriage return, and is no number. */
[[nodiscard]] bool looksLikeFormula(std::string_view text);

} // namespace cairn
