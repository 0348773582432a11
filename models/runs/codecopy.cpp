// SPDX-License-Identifier: GPL-3.0-or-later
// Copies what git tracks and links the rest.
#include "models/runs/codestate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CodeState)
};

constexpr qint64 kMostFiles = 100'000;
constexpr qint64 kMostBytes = 1024LL * 1024 * 1024;
constexpr qint64 kLongestSource = 4 * 1024 * 1024; // without git: what is longer is data
constexpr qsizetype kMostLinks = 10'000;

/** Files of programs, and of what they are told; everything else beside a program may be data of any size. */
bool isSource(const QFileInfo &file)
{
    static const QSet<QString> kSuffixes = {QStringLiteral("py"), QStringLiteral("r"), QStringLiteral("jl"), QStringLiteral("sh"), QStringLiteral("lua"),
        QStringLiteral("js"), QStringLiteral("pl"), QStringLiteral("m"), QStringLiteral("json"), QStringLiteral("yaml"), QStringLiteral("yml"),
        QStringLiteral("toml"), QStringLiteral("ini"), QStringLiteral("cfg"), QStringLiteral("txt")};
    return file.isFile() && file.size() <= kLongestSource && (kSuffixes.contains(file.suffix().toLower()) || file.isExecutable());
}

/** Relative paths that must not leave the tree: an index is a file like any other. */
bool staysInside(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return !clean.isEmpty() && !QDir::isAbsolutePath(clean) && clean != QLatin1String("..") && !clean.startsWith(QLatin1String("../"));
}

class Copier
{
public:
    Copier(const QString &root, const QString &target, const TaskControl &control)
        : m_root(root)
        , m_target(target)
        , m_control(control)
    {
    }

    Result<void> copy(const QStringList &files)
    {
        for (const QString &file : files) {
            if (m_control.isCanceled())
                return canceled();
            if (!staysInside(file))
                continue;
            if (Result<void> done = copyOne(file); !done)
                return done;
        }
        return {};
    }

    /** Links what stands beside the copied files and folders, in each folder that was made. */
    Result<void> linkTheRest()
    {
        QStringList folders(m_folders.cbegin(), m_folders.cend());
        folders.append(QString());
        for (const QString &folder : std::as_const(folders)) {
            const QDir from(m_root.filePath(folder)), to(m_target.filePath(folder));
            for (const QString &name : from.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System)) {
                if (name == QLatin1String(".git") || QFileInfo(to.filePath(name)).isSymLink() || to.exists(name))
                    continue;
                // A link to what holds the run's folder itself would have no end for who walks it.
                if (isAboveTarget(from.filePath(name)))
                    continue;
                if (++m_copy.linkedEntries > kMostLinks)
                    return fail(Words::tr("Beside the program in %1 there is too much to be linked for a run. Start it from a folder of its own.").arg(m_root.path()));
                if (!QFile::link(from.filePath(name), to.filePath(name)))
                    return fail(Words::tr("The link %1 could not be made; the project's disk may not know links.").arg(to.filePath(name)));
            }
        }
        return {};
    }

    [[nodiscard]] CodeCopy result(const QString &subfolder) const
    {
        CodeCopy copy = m_copy;
        copy.workFolder = QDir::cleanPath(m_target.filePath(subfolder));
        return copy;
    }

private:
    Result<void> copyOne(const QString &file)
    {
        const QFileInfo info(m_root.filePath(file));
        const QString to = m_target.filePath(file);
        noteFolders(file);
        if (!QDir().mkpath(QFileInfo(to).absolutePath()))
            return fail(Words::tr("The folder %1 could not be made. Check that there is room and that you may write there.").arg(QFileInfo(to).absolutePath()));
        if (info.isSymLink())
            return QFile::link(info.symLinkTarget(), to) ? Result<void>() : noCopy(to);
        if (!info.isFile())
            return {}; // deleted and not committed, or a submodule, which is linked
        m_bytes += info.size();
        if (++m_copy.copiedFiles > kMostFiles || m_bytes > kMostBytes) {
            return fail(Words::tr("The code in %1 is too large to be copied for a run (%2 files or %3 MB at most). Run it in place instead.")
                            .arg(m_root.path()).arg(kMostFiles).arg(kMostBytes / (1024 * 1024)));
        }
        return QFile::copy(info.filePath(), to) ? Result<void>() : noCopy(to);
    }

    static Result<void> noCopy(const QString &to)
    {
        return fail(Words::tr("%1 could not be copied. Check that there is room and that you may write there.").arg(to));
    }

    void noteFolders(const QString &file)
    {
        for (QString folder = QFileInfo(file).path(); folder != QLatin1String(".") && !m_folders.contains(folder); folder = QFileInfo(folder).path())
            m_folders.insert(folder);
    }

    [[nodiscard]] bool isAboveTarget(const QString &path) const
    {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        return !canonical.isEmpty() && (m_target.canonicalPath() + QLatin1Char('/')).startsWith(canonical + QLatin1Char('/'));
    }

    QDir m_root, m_target;
    const TaskControl &m_control;
    QSet<QString> m_folders; ///< of copied files, relative
    CodeCopy m_copy;
    qint64 m_bytes = 0;
};

} // namespace

Result<CodeCopy> copyCode(const QString &folder, const std::optional<CodeState> &state, const QString &target, const TaskControl &control)
{
    QStringList files = state ? state->tracked : QStringList();
    if (!state) {
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
            if (isSource(file))
                files.append(file.fileName());
        }
    }
    Copier copier(state ? state->root : folder, target, control);
    if (Result<void> done = copier.copy(files); !done)
        return fail(done);
    if (Result<void> done = copier.linkTheRest(); !done)
        return fail(done);
    // The folder that was asked about may hold nothing that is tracked.
    const CodeCopy copy = copier.result(state ? state->subfolder : QString());
    if (!QDir().mkpath(copy.workFolder))
        return fail(Words::tr("The folder %1 could not be made. Check that there is room and that you may write there.").arg(copy.workFolder));
    return copy;
}

} // namespace cairn
