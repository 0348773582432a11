// SPDX-License-Identifier: GPL-3.0-or-later
// One file a project, named by the SHA-256 of where it lies.
#include "models/runs/pythons.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Programs)
};

QString choiceFile(const QDir &project)
{
    const QByteArray place = QFileInfo(project.absolutePath()).canonicalFilePath().toUtf8();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/cairn/pythons/");
    return folder + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex());
}

bool canBeRun(const QString &path) { return QFileInfo(path).isFile() && QFileInfo(path).isExecutable(); }

} // namespace

QStringList pythonsFor(const QDir &projectFolder)
{
    QStringList found;
    // Not resolved: a virtual environment's python is a link to another, and only by its own path it knows where it belongs.
    const auto add = [&](const QString &path) {
        if (!path.isEmpty() && canBeRun(path) && !found.contains(QDir::cleanPath(path)))
            found.append(QDir::cleanPath(path));
    };
    add(QStandardPaths::findExecutable(QStringLiteral("python3")));
    if (const QString active = qEnvironmentVariable("VIRTUAL_ENV"); !active.isEmpty())
        add(active + QStringLiteral("/bin/python3"));
    for (const char *name : {".venv", "venv", "env", "../.venv", "../venv"})
        add(projectFolder.absoluteFilePath(QLatin1String(name) + QStringLiteral("/bin/python3")));
    return found;
}

QString chosenPython(const QDir &projectFolder)
{
    QFile file(choiceFile(projectFolder));
    const QString path = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(64 * 1024)).trimmed() : QString();
    return canBeRun(path) ? path : QString();
}

Result<void> choosePython(const QDir &projectFolder, const QString &program)
{
    const QString path = choiceFile(projectFolder);
    if (program.isEmpty()) {
        QFile::remove(path);
        return {};
    }
    const QString whole = QFileInfo(program).absoluteFilePath();
    if (!canBeRun(whole))
        return fail(Words::tr("%1 is no program that can be run.").arg(QDir::toNativeSeparators(whole)));
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(whole.toUtf8()) >= 0 && file.commit())
        return {};
    return fail(Words::tr("The choice of %1 could not be noted in %2: %3.").arg(QDir::toNativeSeparators(whole), QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace cairn
