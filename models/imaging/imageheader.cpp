// SPDX-License-Identifier: GPL-3.0-or-later
// Reads headers, each format by its own reader.
#include "models/imaging/imageheader.h"
#include "models/imaging/imagereader.h"
#include "models/imaging/jpegreader.h"
#include "models/imaging/orientation.h"
#include "models/imaging/picturefile.h"
#include "models/imaging/pixelsize.h"
#include "models/imaging/tiffreader.h"

#include <QFile>
#include <QImageReader>

namespace cairn {

namespace {

// Channels and depth stand at fixed places of a PNG file (PNG specification, 11.2.2); Qt tells only what it would decode to.
void describePng(const QString &path, ImageHeader &header)
{
    constexpr int kDepthPlace = 24, kColorPlace = 25;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray start = file.read(kColorPlace + 1);
    if (start.size() <= kColorPlace)
        return;
    header.bitDepth = start[kDepthPlace];
    switch (start[kColorPlace]) {
    case 0:
        header.channels = 1;
        break;
    case 3:
        header.channels = 3;
        header.bitDepth = 8;
        break;
    case 4:
        header.channels = 2;
        break;
    case 6:
        header.channels = 4;
        break;
    default:
        header.channels = 3;
    }
}

void describeFormat(QImage::Format format, ImageHeader &header)
{
    switch (format) {
    case QImage::Format_Mono:
    case QImage::Format_MonoLSB:
        header.channels = 1;
        header.bitDepth = 1;
        break;
    case QImage::Format_Grayscale8:
        header.channels = 1;
        break;
    case QImage::Format_Grayscale16:
        header.channels = 1;
        header.bitDepth = 16;
        break;
    case QImage::Format_ARGB32:
    case QImage::Format_ARGB32_Premultiplied:
        header.channels = 4;
        break;
    default:
        break;
    }
}

int orientationOf(QImageIOHandler::Transformations transformation)
{
    // The inverse of what Qt's readers do with EXIF's numbers.
    switch (transformation.toInt()) {
    case QImageIOHandler::TransformationMirror:
        return 2;
    case QImageIOHandler::TransformationRotate180:
        return 3;
    case QImageIOHandler::TransformationFlip:
        return 4;
    case QImageIOHandler::TransformationFlipAndRotate90:
        return 5;
    case QImageIOHandler::TransformationRotate90:
        return 6;
    case QImageIOHandler::TransformationMirrorAndRotate90:
        return 7;
    case QImageIOHandler::TransformationRotate270:
        return 8;
    default:
        return 1;
    }
}

Result<ImageHeader> readPluginHeader(const QString &path, const QByteArray &plugin)
{
    QImageReader reader(path, plugin);
    reader.setDecideFormatFromContent(false);
    ImageHeader header;
    QSize size = reader.size();
    // A few old formats tell their size only when they are decoded.
    if (!reader.supportsOption(QImageIOHandler::Size)) {
        const Result<QImage> image = readImage(path);
        if (!image)
            return fail(image);
        size = image->size();
    }
    if (size.isEmpty())
        return failDamaged(path, reader.errorString());
    header.orientation = orientationOf(reader.transformation());
    header.size = orientedSize(size, header.orientation);
    describeFormat(reader.imageFormat(), header);
    if (plugin == "png") {
        describePng(path, header);
        const PixelSize size = readPngPixelSize(path);
        header.pixelSizeUm = size.um;
        header.isPrintResolution = size.isPrintResolution;
    }
    // A reader of its own: counting leaves some plugins in the middle of the file.
    if (plugin == "gif" || plugin == "webp")
        header.pages = std::max(1, QImageReader(path, plugin).imageCount());
    return header;
}

} // namespace

Result<ImageHeader> readImageHeader(const QString &path, int page)
{
    const Result<PictureFile> file = identifyPicture(path);
    if (!file)
        return fail(file);
    Result<ImageHeader> header = file->format == PictureFormat::Jpeg ? readJpegHeader(path)
        : file->format == PictureFormat::Tiff                        ? readTiffHeader(path, page)
                                                                     : readPluginHeader(path, file->plugin);
    if (header && qint64(header->size.width()) * header->size.height() > kMaximumPixels)
        return failTooManyPixels(path, header->size.width(), header->size.height());
    if (header && (page < 0 || page >= header->pages))
        return failNoPage(path, page);
    return header;
}

} // namespace cairn
