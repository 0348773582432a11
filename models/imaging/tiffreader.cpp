// SPDX-License-Identifier: GPL-3.0-or-later
// libtiff behind the room's own words.
#include "models/imaging/tiffreader.h"
#include "models/imaging/orientation.h"
#include "models/imaging/picturefile.h"
#include "models/imaging/pixelsize.h"
#include "models/imaging/tifffile.h"
#include "models/imaging/tiffsamples.h"

namespace cairn {

namespace {

// libtiff's own way to colours: palettes, YCbCr, CMYK, bilevel, every compression, tiles; 8 bits a channel.
QImage readColors(TIFF *tiff, const TiffPage &info)
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

PixelSize pixelSize(TIFF *tiff)
{
    float x = 0, y = 0;
    quint16 unit = RESUNIT_INCH;
    TIFFGetField(tiff, TIFFTAG_XRESOLUTION, &x);
    TIFFGetField(tiff, TIFFTAG_YRESOLUTION, &y);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_RESOLUTIONUNIT, &unit);
    const char *description = nullptr;
    if (TIFFGetField(tiff, TIFFTAG_IMAGEDESCRIPTION, &description) && description) {
        if (const PixelSize size = pixelSizeFromDescription(description, double(x), double(y)); size.um > 0)
            return size;
    }
    const double unitUm = unit == RESUNIT_INCH ? kInchUm : unit == RESUNIT_CENTIMETER ? kCentimetreUm : 0;
    return pixelSizeOf(double(x), double(y), unitUm);
}

} // namespace

Result<ImageHeader> readTiffHeader(const QString &path, int page)
{
    QString message;
    const TiffHandle tiff = openTiff(path, &message);
    if (!tiff)
        return failDamaged(path, message);
    if (page < 0 || page > 65'534 || (page > 0 && !TIFFSetDirectory(tiff.get(), tdir_t(page))))
        return failNoPage(path, page);
    const TiffPage info = tiffPage(tiff.get());
    if (info.isEmpty())
        return failDamaged(path, message);
    if (info.width > INT_MAX || info.height > INT_MAX)
        return failTooManyPixels(path, info.width, info.height);
    ImageHeader header;
    header.orientation = info.orientation;
    header.size = orientedSize(info.size(), info.orientation);
    header.channels = info.photometric == PHOTOMETRIC_PALETTE ? 3 : info.samples;
    header.bitDepth = info.bits;
    const PixelSize size = pixelSize(tiff.get());
    header.pixelSizeUm = size.um;
    header.isPrintResolution = size.isPrintResolution;
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
    const TiffPage info = tiffPage(tiff.get());
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
