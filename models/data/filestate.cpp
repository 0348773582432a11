// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file only where its size or time tell that it may be another.
#include "models/data/filestate.h"

#include "models/data/imagefiles.h"
#include "models/data/items.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileState)
};

constexpr qint64 kBlock = 1 << 20;
constexpr double kSameTime = 0.002; // seconds: what a double and a file system agree on

struct Noted {
    QString path; // as stored
    qint64 bytes = 0;
    double modifiedAt = 0;
    QByteArray sha256;
};

Result<Noted> notedOf(SQLite::Database &database, qint64 itemId)
{
    SQLite::Statement query(database, "SELECT path, bytes, coalesce(modified_at, 0), sha256 FROM item WHERE id = ?");
    bindAll(query, itemId);
    if (!query.executeStep())
        return fail(Text::tr("There is no image with the number %1.").arg(itemId), {}, Error::Kind::NotFound);
    return Noted {textColumn(query, 0), integerColumn(query, 1), realColumn(query, 2), blobColumn(query, 3)};
}

/** Empty where the file cannot be read to its end. */
Result<QByteArray> digestOf(const QString &path, const TaskControl &control)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QByteArray();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (control.isCanceled())
            return canceled();
        const QByteArray block = file.read(kBlock);
        if (block.isEmpty())
            return QByteArray();
        hash.addData(block);
    }
    return hash.result();
}

} // namespace

Result<FileState> fileStateOf(const Project &project, qint64 itemId, const TaskControl &control)
{
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<Noted> noted = guarded(project.file(), [&] { return notedOf(**reader, itemId); });
    if (!noted)
        return fail(noted);
    const QString path = Items::absolutePath(project.folder(), noted->path);
    const QFileInfo info(path);
    if (!info.exists())
        return FileState::Missing;
    const bool isUntouched = info.size() == noted->bytes && std::abs(double(info.lastModified().toMSecsSinceEpoch()) / 1000 - noted->modifiedAt) < kSameTime;
    if (isUntouched && info.isReadable())
        return FileState::Same;
    const Result<QByteArray> digest = digestOf(path, control);
    if (!digest)
        return fail(digest);
    if (digest->isEmpty())
        return QFileInfo::exists(path) ? FileState::Unreadable : FileState::Missing;
    return noted->sha256.isEmpty() || *digest == noted->sha256 ? FileState::Same : FileState::Changed;
}

Result<void> noteMissing(Project &project, qint64 itemId, bool isMissing)
{
    const Result<WriteGate *> gate = project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Items, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "UPDATE item SET missing = ? WHERE path = (SELECT path FROM item WHERE id = ?)", int(isMissing), itemId);
        return {};
    });
}

Result<void> relinkItem(Project &project, qint64 itemId, const QString &path)
{
    const Result<WriteGate *> gate = project.gate();
    if (!gate)
        return fail(gate);
    const ImageFacts facts = readImageFacts({path, true});
    if (!facts.problem.isEmpty())
        return fail(facts.problem);
    const QString stored = project.folder().relativeFilePath(path).normalized(QString::NormalizationForm_C);
    return (*gate)->write(Topic::Items, [&](SQLite::Database &database) -> Result<void> {
        const Result<Noted> noted = notedOf(database, itemId);
        if (!noted)
            return fail(noted);
        const QString name = QFileInfo(path).fileName();
        if (!noted->sha256.isEmpty() && facts.sha256 != noted->sha256)
            return fail(Text::tr("%1 is another picture: its content is not the one that was labelled. Nothing was changed.").arg(name));
        if (stored != noted->path && integerOf(database, "SELECT count(*) FROM item WHERE path = ?", stored) > 0)
            return fail(Text::tr("%1 is in this project already, as another image. Nothing was changed.").arg(name));
        execute(database, "UPDATE item SET path = ?, missing = 0, modified_at = ? WHERE path = ?", stored, facts.modifiedAt, noted->path);
        return {};
    });
}

Result<void> acceptChangedFile(Project &project, qint64 itemId)
{
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<Noted> noted = guarded(project.file(), [&] { return notedOf(**reader, itemId); });
    if (!noted)
        return fail(noted);
    // An import of this one file notes all that is known of its pages anew.
    const Result<ImageImportReport> report = importImages(project, {{Items::absolutePath(project.folder(), noted->path)}, false, {}});
    if (!report)
        return fail(report);
    return report->failed.isEmpty() ? Result<void>() : Result<void>(fail(report->failed.first().reason));
}

} // namespace cairn
