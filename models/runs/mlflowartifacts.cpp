// SPDX-License-Identifier: GPL-3.0-or-later
// Each part of a path is looked at on its own.
#include "models/runs/mlflowartifacts.h"

#include "models/runs/artifacts.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mlflow)
};

constexpr qsizetype kMostFiles = 20'000;
constexpr qsizetype kLongestPath = 2'000;
constexpr qsizetype kDeepest = 40;

tl::unexpected<MlflowRefusal> outside(const QString &path)
{
    return refuse(kMlflowInvalid, Words::tr("The artifact path \"%1\" is no path below a run's artifacts.").arg(path.left(200)));
}

bool isName(const QString &part)
{
    return !part.isEmpty() && part != QLatin1String(".") && part != QLatin1String("..") && part.toUtf8().size() <= 255
        && std::none_of(part.begin(), part.end(), [](QChar c) { return c == QLatin1Char('\\') || c.unicode() < 32 || c.unicode() == 127; });
}

QJsonArray filesIn(const QString &folder, const QString &prefix)
{
    QJsonArray files;
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries.first(std::min(entries.size(), kMostFiles))) {
        QJsonObject file {{QStringLiteral("path"), prefix + entry.fileName()}, {QStringLiteral("is_dir"), entry.isDir()}};
        if (!entry.isDir())
            file.insert(QStringLiteral("file_size"), entry.size());
        files.append(file);
    }
    return files;
}

} // namespace

MlflowExpected<ArtifactPlace> MlflowArtifacts::place(const QString &path)
{
    QStringList parts = path.split(QLatin1Char('/'));
    while (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    if (parts.isEmpty() || path.size() > kLongestPath || parts.size() > kDeepest || !std::all_of(parts.begin(), parts.end(), isName))
        return outside(path);
    const auto run = m_house.run(parts.takeFirst());
    if (!run)
        return refuse(run);
    QString file = m_house.folder(*run).artifacts();
    if (QFileInfo(file).isSymLink())
        return outside(path);
    for (const QString &part : parts) {
        file += QLatin1Char('/') + part;
        if (QFileInfo(file).isSymLink())
            return outside(path);
    }
    return ArtifactPlace {*run, parts.join(QLatin1Char('/')), file};
}

MlflowExpected<ArtifactPlace> MlflowArtifacts::placeToWrite(const QString &path)
{
    auto place = this->place(path);
    if (!place)
        return place;
    if (place->path.isEmpty() || QFileInfo(place->file).isDir())
        return outside(path);
    if (place->run.isInBin)
        return refuse("INVALID_STATE", Words::tr("The run %1 is deleted. Restore it first.").arg(place->run.uuid));
    const QString folder = QFileInfo(place->file).absolutePath();
    if (!QDir().mkpath(folder)) {
        return refuse("INTERNAL_ERROR",
            Words::tr("The folder %1 could not be made. Check that there is room and that you may write there.").arg(QDir::toNativeSeparators(folder)));
    }
    return place;
}

MlflowResult MlflowArtifacts::written(const ArtifactPlace &place)
{
    const Artifact artifact = artifactOf(m_house.folder(place.run), place.file);
    const auto noted = m_house.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "DELETE FROM artifact WHERE run_id = ? AND path = ?", place.run.id, artifact.path);
        execute(database, "INSERT INTO artifact(run_id, path, kind, bytes) VALUES(?, ?, ?, ?)", place.run.id, artifact.path, artifact.kind, artifact.bytes);
        return {};
    });
    if (!noted)
        return refuse(noted);
    return QJsonObject();
}

MlflowResult MlflowArtifacts::list(const QString &path)
{
    const auto found = place(path);
    if (!found)
        return refuse(found);
    return QJsonObject {{QStringLiteral("files"), filesIn(found->file, {})}};
}

MlflowResult MlflowArtifacts::listOfRun(const QString &runUuid, const QString &path)
{
    const auto found = place(path.isEmpty() ? runUuid : runUuid + QLatin1Char('/') + path);
    if (!found)
        return refuse(found);
    return QJsonObject {{QStringLiteral("root_uri"), QStringLiteral("mlflow-artifacts:/") + runUuid},
        {QStringLiteral("files"), filesIn(found->file, found->path.isEmpty() ? QString() : found->path + QLatin1Char('/'))}};
}

MlflowExpected<QString> MlflowArtifacts::fileToRead(const QString &path)
{
    const auto found = place(path);
    if (!found)
        return refuse(found);
    if (found->path.isEmpty() || !QFileInfo(found->file).isFile())
        return refuse(kMlflowMissing, Words::tr("The run has no artifact %1.").arg(found->path));
    return found->file;
}

MlflowResult MlflowArtifacts::remove(const QString &path)
{
    const auto found = place(path);
    if (!found)
        return refuse(found);
    if (found->path.isEmpty())
        return outside(path);
    const bool isGone = QFileInfo(found->file).isDir() ? QDir(found->file).removeRecursively() : QFile::remove(found->file);
    if (!isGone)
        return refuse(kMlflowMissing, Words::tr("The run has no artifact %1.").arg(found->path));
    const auto noted = m_house.write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        const QString stored = QStringLiteral("artifacts/") + found->path;
        execute(database, "DELETE FROM artifact WHERE run_id = ?1 AND (path = ?2 OR substr(path, 1, length(?2) + 1) = ?2 || '/')", found->run.id, stored);
        return {};
    });
    if (!noted)
        return refuse(noted);
    return QJsonObject();
}

} // namespace cairn
