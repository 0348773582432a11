// SPDX-License-Identifier: GPL-3.0-or-later
// Lists files and guesses from their names what they are.
#include "models/runs/artifacts.h"

#include <QDirIterator>

#include <algorithm>

namespace cairn {
namespace {

constexpr qsizetype kMostArtifacts = 20'000;

QString kindOf(const QString &path)
{
    static const QHash<QString, QString> kKinds = {{QStringLiteral("png"), QStringLiteral("image")}, {QStringLiteral("jpg"), QStringLiteral("image")},
        {QStringLiteral("jpeg"), QStringLiteral("image")}, {QStringLiteral("svg"), QStringLiteral("image")}, {QStringLiteral("csv"), QStringLiteral("table")},
        {QStringLiteral("tsv"), QStringLiteral("table")}, {QStringLiteral("txt"), QStringLiteral("text")}, {QStringLiteral("log"), QStringLiteral("text")},
        {QStringLiteral("md"), QStringLiteral("text")}, {QStringLiteral("json"), QStringLiteral("text")}};
    if (path.startsWith(QLatin1String("artifacts/model/")))
        return QStringLiteral("model");
    return kKinds.value(QFileInfo(path).suffix().toLower(), QStringLiteral("file"));
}

} // namespace

Artifact artifactOf(const RunFolder &folder, const QString &file)
{
    const QString path = folder.dir().relativeFilePath(file);
    return {path, kindOf(path), QFileInfo(file).size()};
}

QList<Artifact> artifactsIn(const RunFolder &folder)
{
    QList<Artifact> artifacts;
    QDirIterator files(folder.artifacts(), QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext() && artifacts.size() < kMostArtifacts) {
        files.next();
        artifacts.append(artifactOf(folder, files.filePath()));
    }
    std::sort(artifacts.begin(), artifacts.end(), [](const Artifact &a, const Artifact &b) { return a.path < b.path; });
    return artifacts;
}

void writeArtifacts(SQLite::Database &database, qint64 runId, const QList<Artifact> &artifacts)
{
    execute(database, "DELETE FROM artifact WHERE run_id = ?", runId);
    for (const Artifact &artifact : artifacts)
        execute(database, "INSERT INTO artifact(run_id, path, kind, bytes) VALUES(?, ?, ?, ?)", runId, artifact.path, artifact.kind, artifact.bytes);
}

} // namespace cairn
