// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes at places, and copies.
#include "models/runs/foreignfiles.h"

#include <QCoreApplication>
#include <QDirIterator>

#include <fcntl.h>
#include <unistd.h>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunIngest)
};

constexpr qint64 kLongestFile = 200LL << 20, kMostBytes = 2LL << 30;
constexpr int kMostFiles = 5'000;

bool isPlain(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) { return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String(".."); });
}

bool writeAt(const QString &path, qint64 at, const QByteArray &bytes)
{
    // A link in the file's place leads who knows where.
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (file < 0)
        return false;
    qint64 written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::pwrite(file, bytes.constData() + written, size_t(bytes.size() - written), at + written);
        if (count <= 0)
            break;
        written += count;
    }
    ::close(file);
    return written == bytes.size();
}

bool isSameFile(const QFileInfo &from, const QFileInfo &to)
{
    return to.exists() && to.size() == from.size() && to.lastModified() >= from.lastModified();
}

} // namespace

Result<void> writeLoggedFiles(const QDir &runFolder, const QList<LoggedFile> &files)
{
    for (const LoggedFile &file : files) {
        const QString path = runFolder.filePath(file.path);
        if (!isPlain(file.path) || !QDir().mkpath(QFileInfo(path).path()) || !writeAt(path, file.at, file.bytes))
            return fail(Words::tr("%1 could not be written. Make room on the disk or allow writing there, and ingest again.").arg(path));
    }
    return {};
}

bool copyArtifacts(const QString &from, const QDir &runFolder, QList<LeftOutLog> &leftOut, const TaskControl &control)
{
    const QDir source(from), target(runFolder.filePath(QStringLiteral("artifacts")));
    QDirIterator entries(from, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    qint64 bytes = 0;
    bool isCopied = false;
    for (int count = 0; entries.hasNext() && !control.isCanceled(); ++count) {
        entries.next();
        const QFileInfo file = entries.fileInfo();
        bytes += file.size();
        if (count >= kMostFiles || bytes > kMostBytes) {
            leftOut.append({from, Words::tr("Not all of the run's files were copied: only the first %1 and the first %2 GB are.").arg(kMostFiles).arg(kMostBytes >> 30)});
            break;
        }
        if (file.size() > kLongestFile) {
            leftOut.append({file.filePath(), Words::tr("The file is larger than %1 MB and was not copied.").arg(kLongestFile >> 20)});
            continue;
        }
        const QString path = target.filePath(source.relativeFilePath(file.filePath()));
        if (isSameFile(file, QFileInfo(path)))
            continue;
        QFile::remove(path);
        if (QDir().mkpath(QFileInfo(path).path()) && QFile::copy(file.filePath(), path))
            isCopied = true;
        else
            leftOut.append({file.filePath(), Words::tr("The file could not be copied into the project.")});
    }
    return isCopied;
}

} // namespace cairn
