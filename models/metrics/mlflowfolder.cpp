// SPDX-License-Identifier: GPL-3.0-or-later
// Reads small files, each bounded in size and all in number.
#include "models/metrics/mlflowfolder.h"

#include "models/metrics/flatyaml.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QUrl>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunSources)
};

constexpr qint64 kLongestMeta = 64 * 1024;
constexpr qint64 kLongestValue = 64 * 1024;
constexpr int kMostFiles = 20'000;

QByteArray bytesOf(const QString &path, qint64 longest)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longest) : QByteArray();
}

/** The files below `folder` by their relative paths, in order. */
QStringList filesIn(const QDir &folder, QList<LeftOutLog> &leftOut)
{
    QStringList files;
    QDirIterator entries(folder.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        if (files.size() >= kMostFiles) {
            leftOut.append({folder.path(), Words::tr("Only the first %1 files were read.").arg(kMostFiles)});
            break;
        }
        files.append(folder.relativeFilePath(entries.next()));
    }
    files.sort();
    return files;
}

} // namespace

bool isMlflowRun(const QDir &folder)
{
    const QString meta = folder.filePath(QStringLiteral("meta.yaml"));
    if (!QFileInfo(meta).isFile())
        return false;
    const QMap<QString, QString> values = flatYaml(bytesOf(meta, kLongestMeta));
    return values.contains(QStringLiteral("run_id")) || values.contains(QStringLiteral("run_uuid"));
}

FoundRun mlflowRun(const QDir &folder, QList<LeftOutLog> &leftOut)
{
    const QMap<QString, QString> meta = flatYaml(bytesOf(folder.filePath(QStringLiteral("meta.yaml")), kLongestMeta));
    FoundRun run;
    run.kind = QStringLiteral("mlflow");
    run.source = folder.path();
    run.facts.name = meta.value(QStringLiteral("run_name"));
    run.facts.started = meta.value(QStringLiteral("start_time")).toDouble() / 1000;
    run.facts.ended = meta.value(QStringLiteral("end_time")).toDouble() / 1000;
    run.facts.ending = mlflowEnding(meta.value(QStringLiteral("status")));
    const QDir params(folder.filePath(QStringLiteral("params"))), tags(folder.filePath(QStringLiteral("tags"))), metrics(folder.filePath(QStringLiteral("metrics")));
    for (const QString &name : filesIn(params, leftOut))
        run.facts.params.insert(name, paramFromText(QString::fromUtf8(bytesOf(params.filePath(name), kLongestValue))));
    for (const QString &name : filesIn(tags, leftOut))
        addMlflowTag(run.facts, name, QString::fromUtf8(bytesOf(tags.filePath(name), kLongestValue)));
    for (const QString &name : filesIn(metrics, leftOut))
        run.files.append({metrics.filePath(name), QStringLiteral("mlflow-metric"), name, metrics.filePath(name)});
    // Where mlruns was moved or copied, the run's own folder is the better one.
    const QFileInfo artifacts(folder.filePath(QStringLiteral("artifacts")));
    run.artifacts = artifacts.isDir() && !artifacts.isSymLink() ? artifacts.filePath() : mlflowArtifacts(meta.value(QStringLiteral("artifact_uri")));
    run.name = run.facts.name.isEmpty() ? folder.dirName() : run.facts.name;
    return run;
}

RunEnding mlflowEnding(const QString &status)
{
    if (status == QLatin1String("1") || status == QLatin1String("RUNNING") || status == QLatin1String("2") || status == QLatin1String("SCHEDULED"))
        return RunEnding::Running;
    if (status == QLatin1String("3") || status == QLatin1String("FINISHED"))
        return RunEnding::Finished;
    if (status == QLatin1String("4") || status == QLatin1String("FAILED"))
        return RunEnding::Failed;
    return status == QLatin1String("5") || status == QLatin1String("KILLED") ? RunEnding::Stopped : RunEnding::Unsaid;
}

QString mlflowArtifacts(const QString &uri)
{
    const QString path = uri.startsWith(QLatin1String("file:")) ? QUrl(uri).toLocalFile() : uri;
    const QFileInfo folder(path);
    return QDir::isAbsolutePath(path) && folder.isDir() && !folder.isSymLink() ? folder.filePath() : QString();
}

void addMlflowTag(LogFacts &facts, const QString &name, const QString &value)
{
    if (name == QLatin1String("mlflow.runName") && facts.name.isEmpty())
        facts.name = value;
    // The list of logged models is a long text of JSON that no person reads.
    if (name != QLatin1String("mlflow.log-model.history"))
        facts.tags.insert(name, value);
}

} // namespace cairn
