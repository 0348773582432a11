// SPDX-License-Identifier: GPL-3.0-or-later
// First the files, then what the project knows of the run, its own row last: what is interrupted can be done again.
#include "models/runs/runbin.h"

#include <QCoreApplication>
#include <QDirIterator>

#include <array>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunBin)
};

constexpr int kBinned = 2; // run.archived, as RunPlace counts

struct Binned {
    qint64 id = 0;
    QString name, folder;
    bool isNeeded = false; ///< labels lead back to its drafts
};

Result<QList<Binned>> binnedRuns(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<Binned>> {
        SQLite::Statement query(database,
            "SELECT id, name, folder, EXISTS(SELECT 1 FROM verdict v JOIN prediction p ON p.id = v.prediction_id WHERE p.run_id = r.id)"
            " FROM run r WHERE archived = ? ORDER BY id");
        bindAll(query, kBinned);
        QList<Binned> runs;
        while (query.executeStep())
            runs.append({integerColumn(query, 0), textColumn(query, 1), textColumn(query, 2), integerColumn(query, 3) != 0});
        return runs;
    });
}

/** The folder of a run's own; empty where what the project says is no folder below its "runs", or leads out of it. */
QString ownFolder(const QDir &projectFolder, const QString &relative)
{
    const QString runs = QFileInfo(projectFolder.filePath(QStringLiteral("runs"))).canonicalFilePath();
    const QFileInfo folder(projectFolder.filePath(relative));
    const QString path = folder.canonicalFilePath();
    const bool isBelow = !runs.isEmpty() && path.startsWith(runs + QLatin1Char('/')) && path != runs;
    return isBelow && folder.isDir() && !folder.isSymLink() ? path : QString();
}

qint64 bytesOf(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/** Row by row table by table; each call is a piece. */
class Removal
{
public:
    explicit Removal(qint64 runId) : m_runId(runId) {}

    Result<bool> step(SQLite::Database &database)
    {
        static constexpr std::array kParts = {
            "DELETE FROM point WHERE (series_id, seq) IN (SELECT p.series_id, p.seq FROM series s JOIN point p ON p.series_id = s.id WHERE s.run_id = ?1 LIMIT 1000)",
            "DELETE FROM bucket WHERE (series_id, level, idx) IN (SELECT b.series_id, b.level, b.idx FROM series s JOIN bucket b ON b.series_id = s.id"
            " WHERE s.run_id = ?1 LIMIT 1000)",
            "DELETE FROM prediction WHERE id IN (SELECT id FROM prediction WHERE run_id = ?1 LIMIT 500)",
            "DELETE FROM series WHERE run_id = ?1",
            "DELETE FROM metric_source WHERE run_id = ?1",
            "DELETE FROM artifact WHERE run_id = ?1",
            "DELETE FROM mark WHERE run_id = ?1",
            "DELETE FROM run_param WHERE run_id = ?1",
            "DELETE FROM run_tag WHERE run_id = ?1",
            "UPDATE run SET parent_id = NULL WHERE parent_id = ?1",
            "DELETE FROM run WHERE id = ?1",
        };
        if (execute(database, kParts[m_part], m_runId) == 0 || m_part > 2)
            ++m_part;
        return m_part < kParts.size();
    }

private:
    qint64 m_runId;
    size_t m_part = 0;
};

} // namespace

Result<BinContent> binContent(SQLite::Database &database, const QDir &projectFolder)
{
    const Result<QList<Binned>> runs = binnedRuns(database);
    if (!runs)
        return fail(runs);
    BinContent content;
    for (const Binned &run : *runs) {
        content.runIds.append(run.id);
        if (const QString folder = ownFolder(projectFolder, run.folder); !folder.isEmpty())
            content.bytes += bytesOf(folder);
    }
    return content;
}

Result<Emptied> emptyBin(Project &project, const TaskControl &control)
{
    const auto reader = openDatabase(project.file(), DatabaseMode::ReadOnly);
    if (!reader)
        return fail(reader);
    const Result<QList<Binned>> runs = binnedRuns(**reader);
    if (!runs)
        return fail(runs);
    const auto gate = project.gate();
    if (!gate)
        return fail(gate);
    const QDir projectFolder = project.folder();
    Emptied emptied;
    qint64 done = 0;
    for (const Binned &run : *runs) {
        control.setProgress(done++, runs->size(), run.name);
        if (control.isCanceled())
            return canceled();
        if (run.isNeeded) {
            ++emptied.kept;
            continue;
        }
        if (const QString folder = ownFolder(projectFolder, run.folder); !folder.isEmpty()) {
            const qint64 bytes = bytesOf(folder);
            if (!QDir(folder).removeRecursively())
                return fail(Words::tr("The files of %1 could not be removed from %2. Check the folder's permissions, then empty the bin again.")
                                .arg(run.name, QDir::toNativeSeparators(folder)));
            emptied.bytes += bytes;
        }
        Removal removal(run.id);
        if (Result<void> removed = (*gate)->writeInSlices(Topic::Runs, [&](SQLite::Database &database) { return removal.step(database); }, control); !removed)
            return fail(removed);
        ++emptied.runs;
    }
    return emptied;
}

} // namespace cairn
