// SPDX-License-Identifier: GPL-3.0-or-later
// Walking folders, and looking at one file.
#include "models/data/imagefiles.h"

#include "models/data/imageintegrity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImageImport)
};

// Larger files are hashed by the block and not looked through for their end.
constexpr qint64 kReadWhole = 64LL << 20;
constexpr qint64 kBlock = 4LL << 20;

bool hasPictureName(const QFileInfo &file)
{
    static const QSet<QString> kEndings = {"jpg", "jpeg", "jpe", "jfif", "png", "tif", "tiff", "bmp", "dib", "gif", "webp", "tga", "pbm", "pgm", "ppm",
        "pnm", "xbm", "xpm", "ico", "icns", "jp2", "j2k", "heic", "heif", "avif", "dcm", "cr2", "nef", "arw", "dng", "svs", "ndpi", "psd", "exr", "hdr"};
    return kEndings.contains(file.suffix().toLower());
}

/** Files that lie beside pictures in data sets and are none. They are not even opened: some readers take anything for a picture. */
bool isEvidentlyNoPicture(const QFileInfo &file)
{
    static const QSet<QString> kEndings = {"xml", "txt", "csv", "tsv", "json", "jsonl", "yaml", "yml", "md", "rst", "pdf", "html", "htm", "css", "js",
        "doc", "docx", "xls", "xlsx", "ods", "odt", "ppt", "pptx", "zip", "tar", "gz", "bz2", "xz", "7z", "rar", "py", "ipynb", "r", "m", "c", "cpp", "h",
        "sh", "bat", "log", "ini", "cfg", "toml", "db", "sqlite", "cairn", "names", "data", "npy", "npz", "h5", "hdf5", "pkl", "pt", "pth", "onnx", "mat",
        "tfrecord", "record", "parquet", "svg", "mp4", "avi", "mov", "mkv", "wav", "mp3", "part", "tmp", "lock"};
    return file.fileName().startsWith(QLatin1Char('.')) || kEndings.contains(file.suffix().toLower());
}

class FolderWalk
{
public:
    FolderWalk(const QDir &projectFolder, const TaskControl &control)
        : m_control(control)
    {
        for (const char *own : {"runs", "backups", "snapshots"})
            m_ownFolders.insert(QFileInfo(projectFolder.absoluteFilePath(QLatin1String(own))).canonicalFilePath());
    }

    void addChosen(const QString &path)
    {
        const QFileInfo info(path);
        const QString absolute = QDir::cleanPath(info.absoluteFilePath());
        if (info.isDir())
            walk(absolute);
        else if (info.isFile())
            addFile(absolute, true);
        else if (info.isSymLink())
            m_found.failed.append({absolute, Tr::tr("The link leads nowhere.")});
        else
            m_found.failed.append({absolute, info.exists() ? Tr::tr("This is neither a file nor a folder.") : Tr::tr("There is no such file or folder.")});
    }

    [[nodiscard]] FoundFiles take() { return std::move(m_found); }

private:
    void walk(const QString &start)
    {
        QStringList waiting = {start};
        while (!waiting.isEmpty() && !m_control.isCanceled()) {
            const QString folder = waiting.takeLast();
            const QString canonical = QFileInfo(folder).canonicalFilePath();
            // The same folder by another way: a link, often back up.
            if (m_visited.contains(canonical) || m_ownFolders.contains(canonical))
                continue;
            m_visited.insert(canonical);
            if (!QFileInfo(folder).isReadable()) {
                m_found.failed.append({folder, Tr::tr("The folder may not be read. Check its permissions.")});
                continue;
            }
            m_control.setProgress(0, 0, Tr::tr("Looking for pictures"));
            addFolder(folder, waiting);
        }
    }

    void addFolder(const QString &folder, QStringList &waiting)
    {
        const QDir dir(folder);
        for (const QFileInfo &entry : dir.entryInfoList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name)) {
            if (isEvidentlyNoPicture(entry))
                ++m_found.ignored;
            else if (entry.isFile())
                addFile(entry.absoluteFilePath(), false);
            else if (entry.isSymLink())
                m_found.failed.append({entry.absoluteFilePath(), Tr::tr("The link leads nowhere.")});
            else
                ++m_found.ignored;
        }
        // Taken from the end, so that folders come in the order of their names.
        const QStringList folders = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const QString &name : folders)
            waiting.append(dir.absoluteFilePath(name));
    }

    void addFile(const QString &path, bool isChosen)
    {
        if (m_files.contains(path))
            return;
        m_files.insert(path);
        m_found.candidates.append({path, isChosen});
    }

    const TaskControl &m_control;
    QSet<QString> m_ownFolders;
    QSet<QString> m_visited;
    QSet<QString> m_files;
    FoundFiles m_found;
};

/** Fills in the digest and whatever is wrong with the content; an error text when the file cannot be read. */
QString readContent(QFile &file, ImageFacts &facts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (facts.bytes <= kReadWhole) {
        const QByteArray content = file.readAll();
        if (content.size() != facts.bytes)
            return Tr::tr("The file cannot be read to its end: %1.").arg(file.errorString());
        hash.addData(content);
        facts.sha256 = hash.result();
        return integrityProblem(content);
    }
    while (!file.atEnd()) {
        const QByteArray block = file.read(kBlock);
        if (block.isEmpty())
            return Tr::tr("The file cannot be read to its end: %1.").arg(file.errorString());
        hash.addData(block);
    }
    facts.sha256 = hash.result();
    return {};
}

} // namespace

FoundFiles findImageFiles(const QStringList &paths, const QDir &projectFolder, const TaskControl &control)
{
    FolderWalk walk(projectFolder, control);
    for (const QString &path : paths)
        walk.addChosen(path);
    return walk.take();
}

ImageFacts readImageFacts(const ImageCandidate &candidate)
{
    ImageFacts facts;
    facts.path = candidate.path;
    QFile file(candidate.path);
    const QFileInfo info(file);
    if (!file.open(QIODevice::ReadOnly)) {
        facts.problem = Tr::tr("The file cannot be opened: %1.").arg(file.errorString());
        return facts;
    }
    facts.bytes = file.size();
    facts.modifiedAt = double(info.lastModified().toMSecsSinceEpoch()) / 1000.0;
    if (facts.bytes == 0) {
        facts.problem = Tr::tr("The file is empty (0 bytes).");
        return facts;
    }
    const Result<ImageHeader> header = readImageHeader(candidate.path);
    if (!header) {
        facts.isIgnored = !candidate.isChosen && !hasPictureName(info);
        facts.problem = header.error().sentence;
        return facts;
    }
    facts.header = *header;
    facts.problem = readContent(file, facts);
    for (int page = 1; page < header->pages && facts.problem.isEmpty(); ++page) {
        const Result<ImageHeader> further = readImageHeader(candidate.path, page);
        if (further)
            facts.furtherPages.append(*further);
        else
            facts.problem = Tr::tr("Page %1: %2").arg(page + 1).arg(further.error().sentence);
    }
    return facts;
}

} // namespace cairn
