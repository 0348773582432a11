// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through folders; what each file is, its name or its beginning tells.
#include "models/metrics/runsources.h"

#include "models/metrics/csvlog.h"
#include "models/metrics/flatyaml.h"
#include "models/metrics/mlflowfolder.h"
#include "models/metrics/rundatabase.h"
#include "models/metrics/wandblog.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunSources)
};

constexpr qint64 kHeadBytes = 64 * 1024;
constexpr qint64 kLongestParams = 1 << 20;
const QString kTrainerState = QStringLiteral("trainer_state.json");

QByteArray headOf(const QString &path, qint64 bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(bytes) : QByteArray();
}

bool isTable(const QString &name)
{
    return name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1String(".log"), Qt::CaseInsensitive);
}

bool isDatabase(const QString &name)
{
    return name.endsWith(QLatin1String(".db"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".sqlite"), Qt::CaseInsensitive)
        || name.endsWith(QLatin1String(".sqlite3"), Qt::CaseInsensitive);
}

/** Names under which a framework writes its one log into a run's folder. */
bool namesItsFolder(const QString &name)
{
    return QStringList {QStringLiteral("metrics.csv"), QStringLiteral("results.csv"), QStringLiteral("progress.csv"), QStringLiteral("metrics.jsonl")}.contains(name);
}

class Search
{
public:
    Search(const QString &root, const RunSearchLimits &limits)
        : m_root(root)
        , m_limits(limits)
    {
    }

    void searchFile(const QFileInfo &file)
    {
        const QString name = file.fileName();
        if (name.contains(QLatin1String("tfevents")))
            add(QStringLiteral("tensorboard"), file.dir(), {}, {fileOf(file, QStringLiteral("tensorboard"))});
        else if (name == kTrainerState || name.endsWith(QLatin1String(".json")))
            add(QStringLiteral("huggingface"), file.dir(), {}, {fileOf(file, kTrainerState)});
        else if (name.endsWith(QLatin1String(".jsonl")))
            addTable(file, QStringLiteral("metrics.jsonl"));
        else if (name.endsWith(QLatin1String(".wandb")))
            addWandb(file);
        else if (const QString kind = isDatabase(name) ? runDatabaseKind(file.filePath()) : QString(); !kind.isEmpty())
            addDatabase(file, kind);
        else if (CsvLogReader::isTrainingLog(headOf(file.filePath(), kHeadBytes)) || isTable(name))
            addTable(file, QStringLiteral("csv"));
        else
            leaveOut(file.filePath(), Words::tr("It is none of the logs that can be read."));
    }

    void searchFolder(const QDir &folder, int depth)
    {
        if (isFull(folder))
            return;
        const QFileInfoList entries = folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
        if (entries.isEmpty() && !QFileInfo(folder.path()).isReadable())
            return leaveOut(folder.path(), Words::tr("The folder cannot be read."));
        m_entries += entries.size();
        if (isMlflowRun(folder)) {
            m_found.runs.append(mlflowRun(folder, m_found.leftOut));
            return;
        }
        // Beside W&B's log lie copies of what the run kept, which are no runs of their own.
        const auto isWandb = [](const QFileInfo &entry) { return entry.fileName().endsWith(QLatin1String(".wandb")); };
        if (std::any_of(entries.begin(), entries.end(), isWandb))
            return searchTables(entries);
        QFileInfoList files, folders;
        for (const QFileInfo &entry : entries) {
            if (entry.isSymLink())
                noteLink(entry);
            else
                (entry.isDir() ? folders : files).append(entry);
        }
        searchEvents(folder, files);
        searchTrainerStates(folder, files, folders);
        searchTables(files);
        if (depth >= m_limits.depth && !folders.isEmpty())
            return leaveOut(folder.path(), Words::tr("Its folders were not searched: they lie deeper than %1 folders.").arg(m_limits.depth));
        for (const QFileInfo &inner : folders)
            searchFolder(QDir(inner.filePath()), depth + 1);
    }

    [[nodiscard]] FoundRuns takeFound() { return std::move(m_found); }

private:
    bool isFull(const QDir &folder)
    {
        if (m_isFull)
            return true;
        m_isFull = m_entries >= m_limits.entries || m_found.runs.size() >= m_limits.runs;
        if (m_isFull)
            leaveOut(folder.path(), Words::tr("The search ended here, after %1 files and %2 runs. Name a smaller folder.").arg(m_entries).arg(m_found.runs.size()));
        return m_isFull;
    }

    void searchEvents(const QDir &folder, const QFileInfoList &files)
    {
        QList<RunFile> events;
        for (const QFileInfo &file : files) {
            if (file.fileName().contains(QLatin1String("tfevents")))
                events.append(fileOf(file, QStringLiteral("tensorboard")));
        }
        if (!events.isEmpty())
            add(QStringLiteral("tensorboard"), folder, {}, events);
    }

    /** The longest of the folder's own state and those of its checkpoints: each holds the whole history so far. */
    void searchTrainerStates(const QDir &folder, const QFileInfoList &files, const QFileInfoList &folders)
    {
        static const QRegularExpression kCheckpoint(QStringLiteral("^checkpoint-\\d+$"));
        QFileInfo longest;
        for (const QFileInfo &file : files) {
            if (file.fileName() == kTrainerState && !m_taken.contains(file.filePath()))
                longest = file;
        }
        for (const QFileInfo &inner : folders) {
            const QFileInfo state(inner.filePath() + QLatin1Char('/') + kTrainerState);
            if (!kCheckpoint.match(inner.fileName()).hasMatch() || !state.isFile() || state.isSymLink())
                continue;
            m_taken.insert(state.filePath());
            if (longest.filePath().isEmpty() || state.size() > longest.size())
                longest = state;
        }
        if (longest.filePath().isEmpty())
            return;
        RunFile file = fileOf(longest, kTrainerState);
        file.key = folder.filePath(kTrainerState);
        add(QStringLiteral("huggingface"), folder, {}, {file});
    }

    void searchTables(const QFileInfoList &files)
    {
        for (const QFileInfo &file : files) {
            if (file.fileName() == QLatin1String("metrics.jsonl") && !QFile::exists(file.dir().filePath(QStringLiteral("run.json"))))
                addTable(file, QStringLiteral("metrics.jsonl"));
            else if (file.fileName().endsWith(QLatin1String(".wandb")))
                addWandb(file);
            else if (const QString kind = isDatabase(file.fileName()) ? runDatabaseKind(file.filePath()) : QString(); !kind.isEmpty())
                addDatabase(file, kind);
            else if (isTable(file.fileName()) && CsvLogReader::isTrainingLog(headOf(file.filePath(), kHeadBytes)))
                addTable(file, QStringLiteral("csv"));
        }
    }

    void addTable(const QFileInfo &file, const QString &format)
    {
        add(format, file.dir(), file, {fileOf(file, format)});
    }

    /** Beside its log lies the folder "files" with what the run kept. */
    void addWandb(const QFileInfo &file)
    {
        // Its name stands in the first records.
        if (file.size() == 0)
            return;
        add(QStringLiteral("wandb"), file.dir(), {}, {fileOf(file, QStringLiteral("wandb"))});
        m_found.runs.last().source = file.filePath();
        WandbLogReader reader;
        (void)reader.read(headOf(file.filePath(), kHeadBytes), false);
        if (const QString name = reader.takeFacts().name; !name.isEmpty())
            m_found.runs.last().name = name;
        if (const QFileInfo kept(file.dir().filePath(QStringLiteral("files"))); kept.isDir() && !kept.isSymLink())
            m_found.runs.last().artifacts = kept.filePath();
    }

    void addDatabase(const QFileInfo &file, const QString &kind)
    {
        if (const Result<QList<FoundRun>> runs = runsInDatabase(file.filePath(), kind))
            m_found.runs.append(*runs);
        else
            leaveOut(file.filePath(), runs.error().sentence);
    }

    /** `file`: what names the run; an empty one: its folder. */
    void add(const QString &kind, const QDir &folder, const QFileInfo &file, const QList<RunFile> &files)
    {
        FoundRun run;
        run.kind = kind;
        run.source = file.filePath().isEmpty() ? folder.path() : file.filePath();
        run.name = nameOf(folder);
        // A second log in the same folder is told apart by its own name.
        if (!file.filePath().isEmpty() && (!namesItsFolder(file.fileName()) || m_named.contains(folder.path())))
            run.name += QLatin1Char('/') + file.completeBaseName();
        else if (m_named.contains(folder.path()))
            run.name += QLatin1Char('/') + kind;
        m_named.insert(folder.path());
        run.files = files;
        for (const char *params : {"args.yaml", "hparams.yaml"}) {
            const QMap<QString, QString> values = flatYaml(headOf(folder.filePath(QLatin1String(params)), kLongestParams));
            for (auto value = values.begin(); value != values.end(); ++value)
                run.facts.params.insert(value.key(), paramFromText(value.value()));
        }
        m_found.runs.append(run);
    }

    [[nodiscard]] QString nameOf(const QDir &folder) const
    {
        const QString path = folder.path();
        return path.startsWith(m_root + QLatin1Char('/')) ? path.mid(m_root.size() + 1) : folder.dirName();
    }

    static RunFile fileOf(const QFileInfo &file, const QString &format) { return {file.filePath(), format, {}, file.filePath()}; }

    void noteLink(const QFileInfo &link)
    {
        const QString target = link.canonicalFilePath();
        // What a link within the folder leads to is met on its own.
        if (!target.isEmpty() && target != m_root && !target.startsWith(m_root + QLatin1Char('/')))
            leaveOut(link.filePath(), Words::tr("The link leads out of the folder and was not followed."));
    }

    void leaveOut(const QString &path, const QString &reason) { m_found.leftOut.append({path, reason}); }

    QString m_root;
    RunSearchLimits m_limits;
    FoundRuns m_found;
    QSet<QString> m_taken; ///< files that belong to a run of a folder above
    QSet<QString> m_named; ///< folders after which a run is called
    qint64 m_entries = 0;
    bool m_isFull = false;
};

} // namespace

FoundRuns findRuns(const QString &path, const RunSearchLimits &limits)
{
    const QString root = QFileInfo(path).canonicalFilePath();
    if (root.isEmpty())
        return {{}, {{path, Words::tr("There is no such file or folder.")}}};
    const QFileInfo info(root);
    Search search(root, limits);
    if (info.isDir())
        search.searchFolder(QDir(root), 0);
    else if (info.isFile())
        search.searchFile(info);
    FoundRuns found = search.takeFound();
    if (!info.isDir() && !info.isFile())
        found.leftOut.append({root, Words::tr("It is neither a file nor a folder.")});
    return found;
}

} // namespace cairn
