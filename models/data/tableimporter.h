// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a table from a file into a project as a real SQLite table: looked at first, filled in slices, published at once.
#pragma once

#include "models/data/columntypes.h"
#include "models/data/csvdialect.h"
#include "models/data/csvreader.h"
#include "models/data/tablereader.h"
#include "models/project/project.h"

#include <optional>

namespace cairn {

struct ColumnPreview {
    QString name; ///< as the table will have it: unique, never empty
    ColumnType type = ColumnType::Text;
    QStringList examples; ///< up to five different values
};

/** What a file would become; shown before it is imported. */
struct TablePreview {
    CsvDialect dialect;
    TableLook::Kind kind = TableLook::Kind::Separated;
    QStringList parts; ///< sheets or tables to choose from; empty: there is only one
    QString part;
    QStringList notes; ///< what is odd about header and form
    QString name; ///< proposed
    QList<ColumnPreview> columns;
    QList<QStringList> firstRows; ///< as written in the file, up to 100
    qint64 bytes = 0;
};

/** Reads the head of the file (up to 2,000 rows). With a dialect or part: looks at it that way. */
[[nodiscard]] Result<TablePreview> previewTable(const QString &path, const TableChoice &choice);
[[nodiscard]] Result<TablePreview> previewTable(const QString &path, const std::optional<CsvDialect> &dialect = {});

struct ColumnChoice {
    QString name; ///< the preview's name, or another that the table shall have
    ColumnType type = ColumnType::Text;
    bool included = true;
    /** The type is the preview's guess from the head of the file, nobody's wish: it is widened where the whole file does not fit it. */
    bool isGuess = false;
};

struct TableImportRequest {
    QString path;
    QString name; ///< empty: after the file; made unique
    std::optional<CsvDialect> dialect; ///< empty: detected
    QString part; ///< sheet or table of the file; empty: the first
    QString origin; ///< where it says that the table is from; empty: the path
    QList<ColumnChoice> columns; ///< one for each column of the file, in its order; empty: all, with the types that the whole file fits
    QStringList onlyColumns; ///< without `columns`: their names; empty: all
};

struct ImportedColumn {
    QString name;
    ColumnType type = ColumnType::Text;
};

struct TableImportReport {
    qint64 tableId = 0;
    QString name;
    qint64 rows = 0;
    QList<ImportedColumn> columns;
    QList<FailedLine> failed; ///< the first 1,000
    qint64 failedCount = 0;
};

inline constexpr int kMaximumTableColumns = 1'990; // SQLite's 2,000, less row_id and room for joined labels

/** Uses only what a task may use of the project. Killed or canceled, nothing of it is left. */
[[nodiscard]] Result<TableImportReport> importTable(Project &project, const TableImportRequest &request, const TaskControl &control = {});

/** Removes staging tables of imports that were killed; returns how many. Called by each import. */
[[nodiscard]] Result<int> dropStaleStaging(Project &project);

} // namespace cairn
