// SPDX-License-Identifier: GPL-3.0-or-later
// The row goes to the program as a CSV file of its own, which is how rows of any table reach it.
#include "models/runs/rowexplanation.h"

#include "models/data/csvwriter.h"
#include "models/project/expressionguard.h"
#include "models/runs/runtexts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

constexpr int kLookMs = 50;
constexpr int kPatienceMs = 60'000;

QString modelFolder(const QDir &projectFolder, const Run &run) { return QDir(run.runFolder(projectFolder).artifacts()).filePath(QStringLiteral("model")); }

Result<void> writeRow(SQLite::Database &database, const TableInfo &table, qint64 rowId, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Text::tr("The row could not be handed to the model."), file.errorString());
    const QList<TableColumn> columns = table.valueColumns();
    QStringList names {QStringLiteral("row_id")};
    QString selected = QStringLiteral("row_id");
    for (const TableColumn &column : columns) {
        names.append(column.name);
        selected += QStringLiteral(", ") + quotedName(column.name);
    }
    ExpressionGuard guard(database.getHandle());
    SQLite::Statement row(database, QStringLiteral("SELECT %1 FROM %2 WHERE row_id = ?").arg(selected, Tables::derivedSource(table, selected)).toStdString());
    guard.prepared();
    guard.beginRow();
    bindAll(row, rowId);
    if (!row.executeStep())
        return fail(Text::tr("There is no row %1 in this table.").arg(rowId));
    CsvWriter csv(&file);
    csv.row(names);
    for (int at = 0; at < names.size(); ++at)
        csv.add(variantColumn(row, at));
    csv.endRow();
    return csv.finish();
}

Result<QByteArray> ask(const QString &program, const QStringList &arguments, const TaskControl &control)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    QElapsedTimer clock;
    clock.start();
    while (!process.waitForFinished(kLookMs)) {
        const bool isLate = clock.elapsed() > kPatienceMs;
        if (process.state() == QProcess::NotRunning)
            break;
        if (control.isCanceled() || isLate) {
            process.kill();
            process.waitForFinished();
            return isLate ? Result<QByteArray>(fail(Text::tr("The model took too long to answer."))) : canceled();
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || process.error() == QProcess::FailedToStart)
        return fail(Text::tr("The model of this run could not be asked why."), QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

} // namespace

bool canExplain(const QDir &projectFolder, const Run &run)
{
    return run.recipe == QLatin1String("table-boost") && QFileInfo::exists(QDir(modelFolder(projectFolder, run)).filePath(QStringLiteral("model.json")));
}

Result<RowExplanation> explanationFromJson(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonObject contributions = object.value(QLatin1String("contributions")).toObject();
    if (contributions.isEmpty())
        return fail(Text::tr("The model of this run could not be asked why."), QString::fromUtf8(line));
    RowExplanation explanation;
    const QJsonValue value = object.value(QLatin1String("value"));
    explanation.answer = value.isDouble() ? valueText(value.toDouble()) : value.toString();
    explanation.explainedClass = object.value(QLatin1String("class")).toString();
    explanation.bias = object.value(QLatin1String("bias")).toDouble();
    explanation.sum = object.value(QLatin1String("margin")).toDouble();
    for (auto part = contributions.constBegin(); part != contributions.constEnd(); ++part)
        explanation.parts.append({part.key(), part.value().toDouble()});
    std::stable_sort(explanation.parts.begin(), explanation.parts.end(),
        [](const auto &left, const auto &right) { return std::abs(left.contribution) > std::abs(right.contribution); });
    return explanation;
}

Result<RowExplanation> explainRow(const QString &projectFile, const Run &run, const TableInfo &table, qint64 rowId, const Programs &programs,
    const TaskControl &control)
{
    const Result<QString> program = programs.find(QStringLiteral("cairn-trainer"));
    if (!program)
        return fail(program);
    auto database = openDatabase(projectFile, DatabaseMode::ReadOnly);
    if (!database)
        return fail(database);
    const QTemporaryDir folder;
    const QString rows = folder.filePath(QStringLiteral("row.csv"));
    if (const Result<void> written = guarded(projectFile, [&] { return writeRow(**database, table, rowId, rows); }); !written)
        return fail(written);
    const Result<QByteArray> answer = ask(*program,
        {QStringLiteral("explain"), QStringLiteral("--model"), modelFolder(QFileInfo(projectFile).dir(), run), QStringLiteral("--rows"), rows}, control);
    return answer ? explanationFromJson(*answer) : fail(answer);
}

} // namespace cairn
