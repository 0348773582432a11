// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the reader for a file, and brings what it gives into the size and shape that was asked for.
#include "models/imaging/imagereader.h"
#include "models/imaging/imageheader.h"
#include "models/imaging/jpegreader.h"
#include "models/imaging/picturefile.h"
#include "models/imaging/tiffreader.h"
#include "models/imaging/tone.h"

#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <mutex>
#include <unistd.h>

namespace cairn {

namespace {

// Qt's own limit (128 MB) would refuse a scan of ordinary size; ours is asked before anything is decoded.
void raiseQtLimit()
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(int(imageMemoryLimit() >> 20) + 1); });
}

TolerantImage refused(const tl::unexpected<Error> &error)
{
    return {{}, error.value()};
}

// Whether a PNG promises more pixels than its bytes can hold: deflate packs 1,032 to 1 at best (RFC 1951). Asked so that a header
// alone does not take memory and time.
bool isTooShort(const QString &path, qint64 pixels, QImage::Format format)
{
    constexpr qint64 kBestPacking = 1040, kSlack = 4096;
    const bool isColor = format == QImage::Format_RGB32 || format == QImage::Format_ARGB32;
    return pixels * (isColor ? 24 : 1) / 8 > QFileInfo(path).size() * kBestPacking + kSlack;
}

TolerantImage readByPlugin(const QString &path, const QByteArray &plugin, int page)
{
    raiseQtLimit();
    QImageReader reader(path, plugin);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.isValid() && pixels > kMaximumPixels)
        return refused(failTooManyPixels(path, size.width(), size.height()));
    // Eight bytes a pixel is the most any plugin takes; most take four, and are let through up to the limit.
    const QImage::Format format = reader.imageFormat();
    if (plugin == "png" && size.isValid() && isTooShort(path, pixels, format))
        return refused(failDamaged(path, QStringLiteral("fewer bytes than its pixels can be packed into")));
    const qint64 memory = pixels * std::max(4, format == QImage::Format_Invalid ? 4 : QImage::toPixelFormat(format).bitsPerPixel() / 8);
    if (size.isValid() && memory > imageMemoryLimit())
        return refused(failTooMuchMemory(path, memory));
    // Animations are read frame by frame: not every plugin can jump.
    for (int skipped = 0; skipped < page; ++skipped) {
        if (reader.read().isNull())
            return refused(failNoPage(path, page));
    }
    QImage image;
    // A plugin that stops in the middle has written into this picture: the rest stays grey instead of being old memory.
    if (size.isValid() && format != QImage::Format_Invalid && page == 0) {
        image = QImage(size, format);
        image.fill(Qt::gray);
    }
    const QImage blank = image;
    const bool isWhole = reader.read(&image);
    if (!isWhole && page > 0)
        return refused(failNoPage(path, page));
    if (!isWhole && image == blank)
        image = {};
    TolerantImage result {image, std::nullopt};
    if (!isWhole || image.isNull())
        result.error = failDamaged(path, reader.errorString()).value();
    return result;
}

TolerantImage readAny(const QString &path, int page, QSize bound)
{
    const Result<PictureFile> file = identifyPicture(path);
    if (!file)
        return {{}, file.error()};
    if (file->format == PictureFormat::Jpeg)
        return page == 0 ? readJpeg(path, bound) : refused(failNoPage(path, page));
    if (file->format == PictureFormat::Tiff)
        return readTiff(path, page);
    return readByPlugin(path, file->plugin, page);
}

QImage boundTo(const QImage &image, QSize bound)
{
    if (image.isNull() || bound.isEmpty() || (image.width() <= bound.width() && image.height() <= bound.height()))
        return image;
    const QSize size = image.size().scaled(bound, Qt::KeepAspectRatio).expandedTo({1, 1});
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

qint64 imageMemoryLimit()
{
    constexpr qint64 kLeast = 512LL << 20, kMost = 4096LL << 20;
    const qint64 memory = qint64(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
    return std::clamp(memory / 2, kLeast, kMost);
}

TolerantImage readImageTolerantly(const QString &path, int page, QSize bound)
{
    TolerantImage read = readAny(path, page, bound);
    read.image = boundTo(read.image, bound);
    return read;
}

Result<QImage> readImage(const QString &path, int page, QSize bound)
{
    TolerantImage read = readImageTolerantly(path, page, bound);
    if (read.error)
        return tl::unexpected<Error>(*std::move(read.error));
    return std::move(read.image);
}

QImage forDisplay(const QImage &image)
{
    return displayed(image, {});
}

} // namespace cairn
