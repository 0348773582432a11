// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file in, JSON lines out, both in a folder that goes when it is done.
#include "models/runs/outlierscores.h"

#include "models/data/csvwriter.h"
#include "models/data/facettally.h"
#include "models/data/rowcache.h"
#include "models/data/rowreader.h"
#include "models/project/expressionterms.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OutlierScores)
};

constexpr int kLookMs = 100;
constexpr qsizetype kHighest = 100;

bool isNumeric(const TableColumn &column)
{
    return column.type == ColumnType::Integer || column.type == ColumnType::Real || column.type == ColumnType::Boolean || column.type == ColumnType::DateTime;
}

Result<QStringList> columnsOf(const ForestRequest &request)
{
    auto project = openDatabase(request.projectFile, DatabaseMode::ReadOnly);
    if (!project)
        return fail(project);
    const Result<TableInfo> table = Tables::byId(**project, request.tableId);
    if (!table)
        return fail(table);
    QStringList names;
    for (const TableColumn &column : table->storedColumns()) {
        const bool isWanted = request.columns.isEmpty() ? column.role != ColumnRole::Id : request.columns.contains(column.name);
        if (isWanted && isNumeric(column))
            names.append(column.name);
    }
    if (names.isEmpty())
        return fail(Text::tr("The forest needs at least one column with numbers or dates."));
    return names;
}

/** Dates are told as days. */
double numberOf(const SQLite::Column &cell)
{
    if (cell.isInteger() || cell.isFloat())
        return cell.getDouble();
    return cell.isNull() ? std::nan("") : dayNumber({cell.getText(), size_t(cell.getBytes())});
}

Result<qint64> writeRows(const ForestRequest &request, const QStringList &columns, const QString &path, const TaskControl &control)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Text::tr("The numbers could not be written for the forest."), file.errorString());
    CsvWriter csv(&file, CsvWriter::LineEnd::Lf);
    QStringList header {QStringLiteral("row")}, terms {QStringLiteral("row_id")};
    for (qsizetype column = 0; column < columns.size(); ++column) {
        header.append(QStringLiteral("c%1").arg(column));
        terms.append(columnTerm(columns[column]));
    }
    csv.row(header);
    qint64 rows = 0;
    const Result<void> read = readRows({request.projectFile, request.tableId, request.filter, terms.join(QLatin1String(", "))}, [&](SQLite::Statement &row) {
        csv.add(integerColumn(row, 0));
        for (int column = 1; column <= columns.size(); ++column)
            csv.add(numberOf(row.getColumn(column)));
        csv.endRow();
        ++rows;
        return true;
    }, control);
    if (!read)
        return fail(read);
    if (const Result<void> finished = csv.finish(); !finished)
        return fail(finished);
    return rows;
}

Result<void> runForest(const QString &program, const QStringList &arguments, const TaskControl &control, qint64 rows)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return fail(Text::tr("The isolation forest did not start."), process.errorString());
    QByteArray complaint;
    while (!process.waitForFinished(kLookMs) && process.state() != QProcess::NotRunning) {
        complaint += process.readAllStandardError();
        // "scored 20000 of 1000000"
        const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("scored "))
                control.setProgress(line.split(' ').value(1).toLongLong(), rows, Text::tr("Asking the forest about each row"));
        }
        if (control.isCanceled()) {
            process.kill();
            process.waitForFinished();
            return canceled();
        }
    }
    complaint += process.readAllStandardError();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(Text::tr("The isolation forest failed."), QString::fromUtf8(complaint));
    return {};
}

Result<QList<std::pair<qint64, double>>> readScores(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Text::tr("The isolation forest gave no answer."), file.errorString());
    QList<std::pair<qint64, double>> scores;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        bool isRow = false;
        const qint64 row = line.value(QLatin1String("row")).toString().toLongLong(&isRow);
        if (isRow && line.value(QLatin1String("score")).isDouble())
            scores.append({row, line.value(QLatin1String("score")).toDouble()});
    }
    return scores;
}

} // namespace

Result<ForestReport> scoreOutliers(const ForestRequest &request, const Programs &programs, const TaskControl &control)
{
    const Result<QString> program = programs.find(QStringLiteral("cairn-trainer"));
    if (!program)
        return fail(program);
    const Result<QStringList> columns = columnsOf(request);
    if (!columns)
        return fail(columns);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(Text::tr("There is no room for the forest's files."), folder.errorString());
    const QString rowsFile = folder.filePath(QStringLiteral("rows.csv")), scoresFile = folder.filePath(QStringLiteral("scores.jsonl"));
    const Result<qint64> rows = writeRows(request, *columns, rowsFile, control);
    if (!rows)
        return fail(rows);
    const QStringList arguments {QStringLiteral("outliers"), QStringLiteral("--rows"), rowsFile, QStringLiteral("--out"), scoresFile, QStringLiteral("--trees"),
        QString::number(request.trees), QStringLiteral("--sample"), QString::number(request.sample), QStringLiteral("--seed"), QString::number(request.seed)};
    if (const Result<void> run = runForest(*program, arguments, control, *rows); !run)
        return fail(run);
    Result<QList<std::pair<qint64, double>>> scores = readScores(scoresFile);
    if (!scores)
        return fail(scores);
    if (const Result<void> stored = RowCache::storeFor(request.projectFile, request.tableId, "outlier_score", *scores); !stored)
        return fail(stored);
    ForestReport report {*rows, *columns, std::move(*scores)};
    const auto end = report.highest.begin() + qMin(kHighest, report.highest.size());
    std::partial_sort(report.highest.begin(), end, report.highest.end(), [](const auto &left, const auto &right) { return left.second > right.second; });
    report.highest.erase(end, report.highest.end());
    return report;
}

} // namespace cairn
