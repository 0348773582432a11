// SPDX-License-Identifier: GPL-3.0-or-later
// libtiff behind the room's own words.
#include "models/imaging/tiffreader.h"
#include "models/imaging/orientation.h"
#include "models/imaging/picturefile.h"
#include "models/imaging/tiffsamples.h"

#include <QFile>

#include <tiffio.h>

#include <cstdarg>
#include <memory>

namespace cairn {

namespace {

// What libtiff says goes into the error's detail instead of to the terminal.
int collectMessage(TIFF *, void *text, const char *, const char *format, va_list arguments)
{
    auto *message = static_cast<QString *>(text);
    if (message->isEmpty())
        *message = QString::vasprintf(format, arguments);
    return 1;
}

int ignoreMessage(TIFF *, void *, const char *, const char *, va_list)
{
    return 1;
}

struct Closer {
    void operator()(TIFF *tiff) const { TIFFClose(tiff); }
};
using TiffHandle = std::unique_ptr<TIFF, Closer>;

// `message` must outlive the handle.
TiffHandle openTiff(const QString &path, QString *message)
{
    TIFFOpenOptions *options = TIFFOpenOptionsAlloc();
    TIFFOpenOptionsSetErrorHandlerExtR(options, collectMessage, message);
    TIFFOpenOptionsSetWarningHandlerExtR(options, ignoreMessage, nullptr);
    TiffHandle tiff(TIFFOpenExt(QFile::encodeName(path).constData(), "rm", options));
    TIFFOpenOptionsFree(options);
    return tiff;
}

struct PageInfo {
    quint32 width = 0, height = 0;
    quint16 samples = 1, bits = 1, orientation = 1, photometric = PHOTOMETRIC_MINISBLACK;

    [[nodiscard]] QSize size() const { return {int(width), int(height)}; }
    [[nodiscard]] qint64 pixels() const { return qint64(width) * height; }
    [[nodiscard]] bool isEmpty() const { return width == 0 || height == 0; }
};

PageInfo pageInfo(TIFF *tiff)
{
    PageInfo info;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &info.width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &info.height);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &info.samples);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &info.bits);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_ORIENTATION, &info.orientation);
    TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &info.photometric);
    if (info.orientation < 1 || info.orientation > 8)
        info.orientation = 1;
    return info;
}

// libtiff's own way to colours: palettes, YCbCr, CMYK, bilevel, every compression, tiles; 8 bits a channel.
QImage readColors(TIFF *tiff, const PageInfo &info)
{
    char message[1024] = "";
    TIFFRGBAImage reader {};
    if (!TIFFRGBAImageOK(tiff, message) || !TIFFRGBAImageBegin(&reader, tiff, 0, message))
        return {};
    reader.req_orientation = reader.orientation; // as stored: we turn it ourselves
    QImage image(info.size(), QImage::Format_RGBA8888_Premultiplied);
    if (!image.isNull()) {
        image.fill(Qt::gray);
        TIFFRGBAImageGet(&reader, reinterpret_cast<quint32 *>(image.bits()), info.width, info.height);
    }
    const bool hasAlpha = reader.alpha != 0;
    TIFFRGBAImageEnd(&reader);
    return image.convertToFormat(hasAlpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace

Result<ImageHeader> readTiffHeader(const QString &path)
{
    QString message;
    const TiffHandle tiff = openTiff(path, &message);
    if (!tiff)
        return failDamaged(path, message);
    const PageInfo info = pageInfo(tiff.get());
    if (info.isEmpty())
        return failDamaged(path, message);
    if (info.width > INT_MAX || info.height > INT_MAX)
        return failTooManyPixels(path, info.width, info.height);
    ImageHeader header;
    header.orientation = info.orientation;
    header.size = orientedSize(info.size(), info.orientation);
    header.channels = info.photometric == PHOTOMETRIC_PALETTE ? 3 : info.samples;
    header.bitDepth = info.bits;
    header.pages = std::max(1, int(TIFFNumberOfDirectories(tiff.get())));
    return header;
}

TolerantImage readTiff(const QString &path, int page)
{
    QString message;
    const TiffHandle tiff = openTiff(path, &message);
    if (!tiff)
        return {{}, failDamaged(path, message).value()};
    if (page < 0 || page > 65'534 || !TIFFSetDirectory(tiff.get(), tdir_t(page)))
        return {{}, failNoPage(path, page).value()};
    const PageInfo info = pageInfo(tiff.get());
    if (info.isEmpty())
        return {{}, failDamaged(path, message).value()};
    if (info.pixels() > kMaximumPixels)
        return {{}, failTooManyPixels(path, info.width, info.height).value()};
    const qint64 memory = info.pixels() * std::max(4, info.samples * info.bits / 8);
    if (memory > imageMemoryLimit())
        return {{}, failTooMuchMemory(path, memory).value()};

    QImage image = readSamples(tiff.get());
    if (image.isNull())
        image = readColors(tiff.get(), info);
    TolerantImage result {uprighted(image, info.orientation), std::nullopt};
    if (image.isNull() || !message.isEmpty())
        result.error = failDamaged(path, message).value();
    return result;
}

} // namespace cairn
