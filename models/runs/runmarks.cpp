// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of mark and artifact, and the jumps of a metric that is a learning rate.
#include "models/runs/runmarks.h"

#include "models/metrics/pyramid.h"
#include "models/metrics/series.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunMarks)
};

constexpr qsizetype kMostRateChanges = 20;
constexpr int kRateColumns = 4'000;
const QString kNote = QStringLiteral("note");

bool isLearningRate(const QString &name)
{
    const QString last = name.section(QLatin1Char('/'), -1).toLower();
    return last == QLatin1String("lr") || last == QLatin1String("learning_rate") || last == QLatin1String("pg0") || last.startsWith(QLatin1String("lr-"));
}

/** A pinned note's text is JSON {text, metric, value}; what a program wrote is plain. */
void readText(RunMark &mark, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (mark.kind != RunMark::Kind::Note || object.isEmpty()) {
        mark.text = text;
        return;
    }
    mark.text = object.value(QStringLiteral("text")).toString();
    mark.metric = object.value(QStringLiteral("metric")).toString();
    mark.value = object.value(QStringLiteral("value")).toDouble(std::nan(""));
}

void addMarks(SQLite::Database &database, qint64 runId, QList<RunMark> &marks)
{
    SQLite::Statement query(database, "SELECT id, step, at, kind, text FROM mark WHERE run_id = ? AND step IS NOT NULL");
    bindAll(query, runId);
    while (query.executeStep()) {
        const QString kind = textColumn(query, 3);
        RunMark mark {integerColumn(query, 0), runId, RunMark::Kind::Mark, integerColumn(query, 1), realColumn(query, 2), {}, {}, 0};
        mark.kind = kind == kNote ? RunMark::Kind::Note : kind == QLatin1String("checkpoint") ? RunMark::Kind::Checkpoint : RunMark::Kind::Mark;
        readText(mark, textColumn(query, 4));
        marks.append(mark);
    }
    SQLite::Statement artifacts(database, "SELECT step, path FROM artifact WHERE run_id = ? AND step IS NOT NULL");
    bindAll(artifacts, runId);
    while (artifacts.executeStep())
        marks.append({0, runId, RunMark::Kind::Checkpoint, integerColumn(artifacts, 0), 0, textColumn(artifacts, 1), {}, 0});
}

Result<void> addRateChanges(SQLite::Database &database, const SeriesInfo &series, QList<RunMark> &marks)
{
    const Result<QList<Point>> points = decimated(database, series.id, {}, kRateColumns);
    if (!points)
        return fail(points);
    QList<RunMark> changes;
    for (qsizetype at = 1; at < points->size(); ++at) {
        const Point &before = points->at(at - 1), &after = points->at(at);
        if (!std::isfinite(before.value) || !std::isfinite(after.value) || std::abs(after.value - before.value) <= 0.01 * std::abs(before.value))
            continue;
        changes.append({0, series.runId, RunMark::Kind::LearningRate, after.step, after.time,
            Text::tr("Learning rate %1 to %2").arg(QLocale().toString(before.value, 'g', 3), QLocale().toString(after.value, 'g', 3)), {}, 0});
    }
    if (changes.size() <= kMostRateChanges && changes.size() * 4 <= points->size())
        marks += changes;
    return {};
}

} // namespace

Result<QList<RunMark>> RunMarks::of(SQLite::Database &database, const QList<qint64> &runIds)
{
    if (runIds.isEmpty())
        return QList<RunMark>();
    return guarded({}, [&]() -> Result<QList<RunMark>> {
        QList<RunMark> marks;
        for (const qint64 runId : runIds)
            addMarks(database, runId, marks);
        const Result<QList<SeriesInfo>> series = Series::ofRuns(database, runIds);
        if (!series)
            return fail(series);
        QSet<qint64> told; // one rate a run is enough
        for (const SeriesInfo &info : *series) {
            if (!isLearningRate(info.name) || told.contains(info.runId))
                continue;
            told.insert(info.runId);
            if (const Result<void> added = addRateChanges(database, info, marks); !added)
                return fail(added);
        }
        std::stable_sort(marks.begin(), marks.end(), [](const RunMark &a, const RunMark &b) { return std::pair(a.runId, a.step) < std::pair(b.runId, b.step); });
        return marks;
    });
}

Result<qint64> RunMarks::addNote(Project &project, const RunMark &note)
{
    if (note.text.trimmed().isEmpty())
        return fail(Text::tr("A note needs a text."));
    const Result<WriteGate *> gate = project.gate();
    if (!gate)
        return fail(gate);
    QJsonObject object {{QStringLiteral("text"), note.text.trimmed()}, {QStringLiteral("metric"), note.metric}};
    if (std::isfinite(note.value))
        object.insert(QStringLiteral("value"), note.value);
    qint64 id = 0;
    const Result<void> written = (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "INSERT INTO mark(run_id, step, at, kind, text) VALUES(?, ?, nullif(?, 0.0), ?, ?)", note.runId, note.step, note.time, kNote,
            QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        id = integerOf(database, "SELECT last_insert_rowid()");
        return {};
    });
    if (!written)
        return fail(written);
    return id;
}

Result<void> RunMarks::removeNote(Project &project, qint64 id)
{
    const Result<WriteGate *> gate = project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        if (execute(database, "DELETE FROM mark WHERE id = ? AND kind = ?", id, kNote) == 0)
            return fail(Text::tr("This note is no longer there."));
        return {};
    });
}

} // namespace cairn
