// SPDX-License-Identifier: GPL-3.0-or-later
// link(2), then FICLONE, then a plain copy.
#include "models/formats/pictureplacing.h"

#include "models/data/csvwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

QString native(const QString &path) { return QDir::toNativeSeparators(path); }

bool cloneBlocks(const QByteArray &from, const QByteArray &to)
{
    const int source = ::open(from.constData(), O_RDONLY | O_CLOEXEC);
    if (source < 0)
        return false;
    const int target = ::open(to.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    const bool isDone = target >= 0 && ::ioctl(target, FICLONE, source) == 0;
    ::close(source);
    if (target >= 0)
        ::close(target);
    if (target >= 0 && !isDone)
        ::unlink(to.constData());
    return isDone;
}

} // namespace

Result<void> placePicture(const QString &from, const QString &to, PictureSharing sharing)
{
    // The file itself, not a link to it: that would point elsewhere from another folder.
    const QString real = QFileInfo(from).canonicalFilePath();
    if (real.isEmpty())
        return fail(Text::tr("The picture %1 is not there.").arg(native(from)), {}, Error::Kind::NotFound);
    const QByteArray source = QFile::encodeName(real), target = QFile::encodeName(to);
    if (sharing == PictureSharing::Link && ::link(source.constData(), target.constData()) == 0)
        return {};
    if (cloneBlocks(source, target))
        return {};
    QFile file(real);
    if (!file.copy(to))
        return fail(Text::tr("The picture %1 could not be put into %2: %3.").arg(native(from), native(QFileInfo(to).path()), file.errorString()));
    return {};
}

QString PictureNames::nameFor(const QString &path)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    QString stem = info.fileName().chopped(ending.size());
    // A name that cannot be told apart from folders or list syntax is not kept.
    stem.replace(QLatin1Char('\n'), QLatin1Char('_')).replace(QLatin1Char('\r'), QLatin1Char('_'));
    QString name = stem;
    for (int next = 2; m_taken.contains(name.toLower()); ++next)
        name = QStringLiteral("%1-%2").arg(stem).arg(next);
    m_taken.insert(name.toLower());
    return name + ending;
}

Result<void> placePictures(const QString &folder, QList<ForeignItem> &items, const std::function<QString(const ForeignItem &)> &place,
    PictureSharing sharing, FormatReport &report, const TaskControl &control)
{
    PictureNames names;
    QSet<QString> made;
    QList<ForeignItem> kept;
    const QDir dir(folder);
    for (qsizetype at = 0; at < items.size(); ++at) {
        if (control.isCanceled())
            return canceled();
        control.setProgress(at, items.size(), Text::tr("Placing pictures"));
        ForeignItem &item = items[at];
        if (item.page != 0) {
            report.failed.append({item.path, Text::tr("Page %1 of it was left out: this format knows only whole files.").arg(item.page + 1)});
            continue;
        }
        const QString where = place(item);
        if (where.isNull())
            continue;
        if (!made.contains(where) && !dir.mkpath(where.isEmpty() ? QStringLiteral(".") : where))
            return fail(Text::tr("The folder %1 could not be made.").arg(native(dir.filePath(where))));
        made.insert(where);
        const QString relative = (where.isEmpty() ? QString() : where + QLatin1Char('/')) + names.nameFor(item.path);
        if (Result<void> placed = placePicture(item.picture, dir.filePath(relative), sharing); !placed) {
            if (placed.error().kind != Error::Kind::NotFound)
                return placed;
            report.failed.append({item.path, placed.error().sentence});
            continue;
        }
        item.picture = relative;
        kept.append(std::move(item));
    }
    items = std::move(kept);
    return {};
}

Result<void> writePictureList(const QString &folder, const QList<ForeignItem> &items)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(&buffer, CsvWriter::LineEnd::Lf);
    csv.row({QStringLiteral("file"), QStringLiteral("item"), QStringLiteral("page"), QStringLiteral("width"), QStringLiteral("height"), QStringLiteral("split")});
    for (const ForeignItem &item : items) {
        csv.add(item.picture);
        csv.add(item.path);
        csv.add(item.page);
        csv.add(item.size.width());
        csv.add(item.size.height());
        csv.add(item.split);
        csv.endRow();
    }
    if (Result<void> finished = csv.finish(); !finished)
        return finished;
    return writeFormatFile(folder, QStringLiteral("items.csv"), bytes);
}

Result<void> writeFormatFile(const QString &folder, const QString &name, const QByteArray &content)
{
    const QString path = QDir(folder).filePath(name);
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(Text::tr("%1 could not be written: %2.").arg(native(path), file.errorString()));
    return {};
}

} // namespace cairn
