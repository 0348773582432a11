// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the place in a run's output that belongs to a point: the line that names its step, else the share of the time that had gone by.
#include "models/runs/runmarks.h"
#include "models/runs/runs.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace cairn {
namespace {

constexpr qint64 kMostLog = 8 << 20; // of longer output the last part is looked through
constexpr qsizetype kAround = 4;

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > kMostLog)
        file.seek(file.size() - kMostLog);
    QString text = QString::fromUtf8(file.read(kMostLog));
    text.remove(QLatin1Char('\r'));
    QStringList lines = text.split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/** "step 120", "Epoch 12/30", "iteration=120": the first line that says so of this step. */
qsizetype lineOfStep(const QStringList &lines, qint64 step)
{
    const QRegularExpression named(QStringLiteral("(?:step|epoch|iter(?:ation)?|round|\\[)\\W{0,4}0*%1(?!\\d|\\.\\d)").arg(step), QRegularExpression::CaseInsensitiveOption);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at].size() < 4'096 && named.match(lines[at]).hasMatch())
            return at;
    }
    return -1;
}

} // namespace

Result<RunMoment> runMoment(SQLite::Database &database, const QDir &projectFolder, qint64 runId, qint64 step, double time)
{
    const Result<Run> run = Runs::get(database, runId);
    if (!run)
        return fail(run);
    RunMoment moment;
    moment.snapshot = run->snapshot;
    moment.snapshotId = run->snapshotId;
    const Result<void> read = guarded({}, [&]() -> Result<void> {
        SQLite::Statement query(database, "SELECT path, step FROM artifact WHERE run_id = ? AND step IS NOT NULL AND step <= ? ORDER BY step DESC LIMIT 1");
        bindAll(query, runId, step);
        if (query.executeStep()) {
            moment.checkpoint = textColumn(query, 0);
            moment.checkpointStep = integerColumn(query, 1);
        }
        return {};
    });
    if (!read)
        return fail(read);
    const QStringList lines = linesOf(run->runFolder(projectFolder).outputLog());
    if (lines.isEmpty())
        return moment;
    qsizetype centre = lineOfStep(lines, step);
    const bool isNamed = centre >= 0;
    if (!isNamed) {
        const double begun = run->startedAt, seconds = run->seconds();
        if (time == 0 || begun == 0 || seconds <= 0)
            return moment;
        centre = qsizetype(std::clamp((time - begun) / seconds, 0.0, 1.0) * double(lines.size() - 1));
    }
    const qsizetype first = std::max<qsizetype>(0, centre - kAround);
    moment.log = lines.mid(first, 2 * kAround + 1);
    moment.logLine = isNamed ? centre - first : -1;
    return moment;
}

} // namespace cairn
