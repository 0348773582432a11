// SPDX-License-Identifier: GPL-3.0-or-later
// turbojpeg behind the room's own words.
#include "models/imaging/jpegreader.h"
#include "models/imaging/jpegmarkers.h"
#include "models/imaging/orientation.h"
#include "models/imaging/picturefile.h"
#include "models/imaging/pixelsize.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include <turbojpeg.h>

#include <memory>

namespace cairn {

namespace {

struct Decompressor {
    void operator()(void *handle) const { tjDestroy(handle); }
};
using DecompressorHandle = std::unique_ptr<void, Decompressor>;

// Halves only: these are the sizes that libjpeg scales with fast code.
tjscalingfactor scalingFor(const QSize &stored, const QSize &bound)
{
    tjscalingfactor factor {1, 1};
    if (bound.isEmpty())
        return factor;
    const QSize needed = stored.scaled(bound, Qt::KeepAspectRatio);
    for (int denominator = 2; denominator <= 8; denominator *= 2) {
        const tjscalingfactor smaller {1, denominator};
        if (TJSCALED(stored.width(), smaller) < needed.width() || TJSCALED(stored.height(), smaller) < needed.height())
            break;
        factor = smaller;
    }
    return factor;
}

// Adobe's programs store CMYK inverted, so that a product of bytes gives the light that is left.
QImage colorsOfInk(const QByteArray &ink, const QSize &size, bool isInverted)
{
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    const auto *from = reinterpret_cast<const uchar *>(ink.constData());
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x, from += 4) {
            const auto light = [isInverted](uchar value) { return isInverted ? int(value) : 255 - value; };
            const int key = light(from[3]);
            line[x] = qRgb(light(from[0]) * key / 255, light(from[1]) * key / 255, light(from[2]) * key / 255);
        }
    }
    return image;
}

// Oddities that cost no pixel: cameras write them every day.
bool isHarmless(const QByteArray &warning)
{
    for (const char *text : {"extraneous bytes", "Unknown Adobe", "unknown JFIF revision", "Invalid SOS parameters"}) {
        if (warning.contains(text))
            return true;
    }
    return false;
}

struct Decoded {
    QImage image; // null where nothing could be read
    QByteArray warning; // empty where all is well
};

QByteArray warningOf(void *handle, int status)
{
    if (status == 0)
        return {};
    const QByteArray warning = tjGetErrorStr2(handle);
    return isHarmless(warning) ? QByteArray() : warning;
}

Decoded decode(void *handle, QByteArrayView bytes, const QSize &size, int colorspace, bool isAdobe)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto length = static_cast<unsigned long>(bytes.size());
    constexpr int kFlags = TJFLAG_LIMITSCANS;
    const auto decompress = [&](uchar *pixels, int bytesPerLine, int format) {
        return tjDecompress2(handle, data, length, pixels, size.width(), bytesPerLine, size.height(), format, kFlags);
    };
    Decoded decoded;
    int status = 0;
    if (colorspace == TJCS_CMYK || colorspace == TJCS_YCCK) {
        QByteArray ink(qsizetype(size.width()) * size.height() * 4, '\xff');
        status = decompress(reinterpret_cast<uchar *>(ink.data()), size.width() * 4, TJPF_CMYK);
        decoded.image = colorsOfInk(ink, size, isAdobe);
    } else {
        const bool isGrey = colorspace == TJCS_GRAY;
        decoded.image = QImage(size, isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
        // Every row is written: where the data ends early, libjpeg fills in grey.
        // BGRA rather than BGRX: the fourth byte is then sure to be 255, as Qt wants it.
        status = decompress(decoded.image.bits(), int(decoded.image.bytesPerLine()), isGrey ? TJPF_GRAY : TJPF_BGRA);
    }
    decoded.warning = warningOf(handle, status);
    if (status != 0 && tjGetErrorCode(handle) == TJERR_FATAL)
        decoded.image = {};
    return decoded;
}

TolerantImage failed(const tl::unexpected<Error> &error)
{
    return {{}, error.value()};
}

} // namespace

Result<ImageHeader> readJpegHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failDamaged(path, file.errorString());
    const std::optional<JpegMarkers> markers = readJpegMarkers(file);
    if (!markers || markers->storedSize.isEmpty())
        return failDamaged(path, QStringLiteral("no JPEG frame header"));
    ImageHeader header;
    header.size = orientedSize(markers->storedSize, markers->orientation);
    header.orientation = markers->orientation;
    header.channels = markers->components;
    header.bitDepth = markers->bitDepth;
    const PixelSize size = pixelSizeOf(markers->pixelsX, markers->pixelsY, markers->unitUm);
    header.pixelSizeUm = size.um;
    header.isPrintResolution = size.isPrintResolution;
    return header;
}

TolerantImage readJpeg(const QString &path, QSize bound)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(failDamaged(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const std::optional<JpegMarkers> markers = readJpegMarkers(buffer);
    const DecompressorHandle handle(tjInitDecompress());
    int width = 0, height = 0, subsampling = 0, colorspace = 0;
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    // A warning here (a file that was cut off) is said again, and weighed, when the pixels are read.
    const bool hasHeader = markers && handle
        && (tjDecompressHeader3(handle.get(), data, static_cast<unsigned long>(bytes.size()), &width, &height, &subsampling, &colorspace) == 0
            || tjGetErrorCode(handle.get()) == TJERR_WARNING);
    if (!hasHeader || width <= 0 || height <= 0)
        return failed(failDamaged(path, QString::fromLocal8Bit(handle ? tjGetErrorStr2(handle.get()) : "tjInitDecompress")));

    const QSize stored(width, height);
    const tjscalingfactor factor = scalingFor(stored, orientedSize(bound, markers->orientation));
    const QSize size(TJSCALED(width, factor), TJSCALED(height, factor));
    const qint64 memory = qint64(size.width()) * size.height() * 4;
    if (memory > imageMemoryLimit())
        return failed(failTooMuchMemory(path, memory));
    const Decoded decoded = decode(handle.get(), bytes, size, colorspace, markers->isAdobe);
    TolerantImage result {uprighted(decoded.image, markers->orientation), std::nullopt};
    if (!decoded.warning.isEmpty() || decoded.image.isNull())
        result.error = failDamaged(path, QString::fromLocal8Bit(decoded.warning)).value();
    return result;
}

} // namespace cairn
