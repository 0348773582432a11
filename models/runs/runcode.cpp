// SPDX-License-Identifier: GPL-3.0-or-later
// Decides whether a command has code of its own, and lays it out in the run's folder.
#include "models/runs/runcode.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CodeState)
};

bool isUnder(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && QDir::isAbsolutePath(path) && path.startsWith(folder + QLatin1Char('/'));
}

/** Whether a word is a file of the folder, or names a Python module there ("-m package.train"). */
bool namesCodeOf(const QStringList &command, const QString &root, const QString &base)
{
    for (qsizetype index = 0; index < command.size(); ++index) {
        const QString &word = command.at(index);
        if (isUnder(QFileInfo(word).canonicalFilePath(), root) && QFileInfo(word).isFile())
            return true;
        if (word == QLatin1String("-m") && index + 1 < command.size()) {
            const QString module = QDir(base).filePath(command.at(index + 1).section(QLatin1Char('.'), 0, 0));
            if (QFileInfo(module).isDir() || QFileInfo::exists(module + QStringLiteral(".py")))
                return true;
        }
    }
    return false;
}

/** Words that are files of the code become the copied files. */
QStringList moved(QStringList command, const QString &root, const QString &target)
{
    for (QString &word : command) {
        const QString path = QFileInfo(word).canonicalFilePath();
        const QString copy = isUnder(path, root) ? QDir(target).filePath(QDir(root).relativeFilePath(path)) : QString();
        if (!copy.isEmpty() && QFileInfo(copy).isFile() && !QFileInfo(copy).isSymLink())
            word = copy;
    }
    return command;
}

QJsonObject recordOf(const std::optional<CodeState> &state, const QString &base)
{
    if (!state)
        return {{QStringLiteral("root"), base}};
    return {{QStringLiteral("root"), state->root}, {QStringLiteral("subfolder"), state->subfolder}, {QStringLiteral("commit"), state->commit},
        {QStringLiteral("branch"), state->branch}, {QStringLiteral("dirty"), state->isDirty()}};
}

Result<void> writeDiff(const std::optional<CodeState> &state, const RunFolder &folder)
{
    if (!state || !state->isDirty())
        return {};
    QSaveFile file(folder.codeDiff());
    if (file.open(QIODevice::WriteOnly) && file.write(state->diff) == state->diff.size() && file.commit())
        return {};
    return fail(Words::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

} // namespace

Result<FrozenCode> freezeCode(const QStringList &command, const QString &baseFolder, CodePlace place, const RunFolder &folder, const TaskControl &control)
{
    FrozenCode frozen {command, {}, {}};
    const QString base = baseFolder.isEmpty() ? QString() : QFileInfo(baseFolder).canonicalFilePath();
    if (base.isEmpty())
        return frozen;
    const Result<std::optional<CodeState>> state = codeStateOf(base);
    if (!state)
        return fail(state);
    const QString root = *state ? (*state)->root : base;
    const bool hasCode = namesCodeOf(command, root, base);
    if (!hasCode && place == CodePlace::Copy)
        return frozen;
    frozen.record = recordOf(*state, base);
    if (Result<void> written = writeDiff(*state, folder); !written)
        return fail(written);
    if (place == CodePlace::InPlace) {
        frozen.record.insert(QStringLiteral("in_place"), true);
        frozen.workFolder = base;
        return frozen;
    }
    const Result<CodeCopy> copy = copyCode(base, *state, folder.work(), control);
    if (!copy)
        return fail(copy);
    frozen.record.insert(QStringLiteral("copied"), copy->copiedFiles);
    frozen.record.insert(QStringLiteral("linked"), copy->linkedEntries);
    frozen.workFolder = folder.dir().relativeFilePath(copy->workFolder);
    frozen.command = moved(command, root, folder.work());
    return frozen;
}

} // namespace cairn
