// SPDX-License-Identifier: GPL-3.0-or-later
// Tells picture files from others by their first bytes.
#include "models/imaging/picturefile.h"
#include "models/imaging/imageheader.h"
#include "models/imaging/imagereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>

namespace cairn {

namespace {

// These have no mark of their own at the start, so that any file might be taken for one: the name must say so too.
bool needsSuffix(const QByteArray &plugin)
{
    return plugin == "tga" || plugin == "wbmp";
}

bool isDrawing(const QByteArray &plugin)
{
    return plugin == "svg" || plugin == "svgz";
}

bool isTiff(const QByteArray &start)
{
    return start.startsWith(QByteArrayView("II*\0", 4)) || start.startsWith(QByteArrayView("MM\0*", 4))
        || start.startsWith(QByteArrayView("II+\0", 4)) || start.startsWith(QByteArrayView("MM\0+", 4));
}

tl::unexpected<Error> failUnopened(const QString &path, const QString &detail)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(QCoreApplication::translate("cairn::Picture", "%1 does not exist.").arg(nameOf(path)), detail);
    if (info.isDir())
        return fail(QCoreApplication::translate("cairn::Picture", "%1 is a folder, not a picture.").arg(nameOf(path)), detail);
    return fail(QCoreApplication::translate("cairn::Picture", "%1 cannot be opened. Check whether you may read it.").arg(nameOf(path)), detail);
}

} // namespace

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

tl::unexpected<Error> failDamaged(const QString &path, const QString &detail)
{
    return fail(QCoreApplication::translate("cairn::Picture", "%1 is damaged or cut off.").arg(nameOf(path)), detail);
}

tl::unexpected<Error> failTooManyPixels(const QString &path, qint64 width, qint64 height)
{
    const QLocale locale;
    return fail(QCoreApplication::translate("cairn::Picture",
        "%1 has %2 x %3 pixels, more than the %4 megapixels that Cairn opens. Cut it into smaller pictures.")
            .arg(nameOf(path), locale.toString(width), locale.toString(height), locale.toString(kMaximumPixels / 1'000'000)));
}

tl::unexpected<Error> failTooMuchMemory(const QString &path, qint64 bytes)
{
    const QLocale locale;
    return fail(QCoreApplication::translate("cairn::Picture",
        "%1 would take %2 of memory, more than the %3 that one picture may have on this computer. Make a smaller copy of it.")
            .arg(nameOf(path), locale.formattedDataSize(bytes), locale.formattedDataSize(imageMemoryLimit())));
}

tl::unexpected<Error> failNoPage(const QString &path, int page)
{
    return fail(QCoreApplication::translate("cairn::Picture", "%1 has no page %2.").arg(nameOf(path), QLocale().toString(page + 1)));
}

Result<PictureFile> identifyPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failUnopened(path, file.errorString());
    const QByteArray start = file.peek(16);
    if (start.isEmpty())
        return fail(QCoreApplication::translate("cairn::Picture", "%1 is empty.").arg(nameOf(path)), file.errorString());
    if (start.startsWith("\xff\xd8"))
        return PictureFile {PictureFormat::Jpeg, {}};
    if (isTiff(start))
        return PictureFile {PictureFormat::Tiff, {}};
    const QByteArray plugin = QImageReader::imageFormat(&file);
    const bool isNamedSo = QFileInfo(path).suffix().toLower().toLatin1() == plugin;
    if (plugin.isEmpty() || (needsSuffix(plugin) && !isNamedSo))
        return fail(QCoreApplication::translate("cairn::Picture", "%1 is not a picture in a format that Cairn reads.").arg(nameOf(path)));
    if (isDrawing(plugin)) {
        return fail(QCoreApplication::translate("cairn::Picture", "%1 is a vector drawing and has no pixels to label. Save it as a PNG.")
                        .arg(nameOf(path)));
    }
    return PictureFile {PictureFormat::Other, plugin};
}

} // namespace cairn
