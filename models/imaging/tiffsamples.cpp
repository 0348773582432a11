// SPDX-License-Identifier: GPL-3.0-or-later
// Reads rows or tiles of wide samples and maps them to 16 bits.
#include "models/imaging/tiffsamples.h"

#include <tiffio.h>

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace cairn {

namespace {

struct SampleLayout {
    quint32 width = 0, height = 0;
    quint16 samples = 1, bits = 8, format = SAMPLEFORMAT_UINT, planar = PLANARCONFIG_CONTIG, photometric = PHOTOMETRIC_MINISBLACK;

    [[nodiscard]] qsizetype pixelBytes() const { return samples * bits / 8; }
    [[nodiscard]] qsizetype rowBytes() const { return qsizetype(width) * pixelBytes(); }
};

SampleLayout layoutOf(TIFF *tiff)
{
    SampleLayout layout;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &layout.width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &layout.height);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &layout.samples);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &layout.bits);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLEFORMAT, &layout.format);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &layout.planar);
    TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &layout.photometric);
    return layout;
}

bool isGrey(const SampleLayout &layout)
{
    return layout.samples == 1 && (layout.photometric == PHOTOMETRIC_MINISBLACK || layout.photometric == PHOTOMETRIC_MINISWHITE);
}

bool isWideColor(const SampleLayout &layout)
{
    return layout.photometric == PHOTOMETRIC_RGB && layout.bits == 16 && layout.format == SAMPLEFORMAT_UINT
        && layout.planar == PLANARCONFIG_CONTIG && (layout.samples == 3 || layout.samples == 4);
}

bool readTiles(TIFF *tiff, const SampleLayout &layout, QByteArray &pixels)
{
    quint32 tileWidth = 0, tileHeight = 0;
    TIFFGetField(tiff, TIFFTAG_TILEWIDTH, &tileWidth);
    TIFFGetField(tiff, TIFFTAG_TILELENGTH, &tileHeight);
    const tmsize_t tileBytes = TIFFTileSize(tiff);
    if (tileWidth == 0 || tileHeight == 0 || tileBytes <= 0 || tileBytes < tmsize_t(tileWidth) * tileHeight * layout.pixelBytes())
        return false;
    QByteArray tile(tileBytes, '\0');
    for (quint32 y = 0; y < layout.height; y += tileHeight) {
        for (quint32 x = 0; x < layout.width; x += tileWidth) {
            if (TIFFReadTile(tiff, tile.data(), x, y, 0, 0) < 0)
                continue; // libtiff has said so; the rest can still be shown
            const qsizetype columns = std::min(tileWidth, layout.width - x), rows = std::min(tileHeight, layout.height - y);
            for (qsizetype row = 0; row < rows; ++row) {
                std::memcpy(pixels.data() + (y + row) * layout.rowBytes() + x * layout.pixelBytes(),
                    tile.constData() + row * tileWidth * layout.pixelBytes(), size_t(columns * layout.pixelBytes()));
            }
        }
    }
    return true;
}

bool readRows(TIFF *tiff, const SampleLayout &layout, QByteArray &pixels)
{
    if (TIFFScanlineSize(tiff) > layout.rowBytes())
        return false;
    for (quint32 y = 0; y < layout.height; ++y) {
        if (TIFFReadScanline(tiff, pixels.data() + y * layout.rowBytes(), y, 0) < 0)
            break;
    }
    return true;
}

double valueAt(const char *sample, const SampleLayout &layout)
{
    const auto as = [sample](auto type) {
        decltype(type) value;
        std::memcpy(&value, sample, sizeof value);
        return double(value);
    };
    if (layout.format == SAMPLEFORMAT_IEEEFP)
        return layout.bits == 64 ? as(double()) : as(float());
    const bool isSigned = layout.format == SAMPLEFORMAT_INT;
    switch (layout.bits) {
    case 8:
        return isSigned ? as(qint8()) : as(quint8());
    case 16:
        return isSigned ? as(qint16()) : as(quint16());
    case 32:
        return isSigned ? as(qint32()) : as(quint32());
    default:
        return isSigned ? as(qint64()) : as(quint64());
    }
}

// From the least to the greatest value onto 16 bits; a picture of one value only becomes black.
QImage stretchedGrey(const QByteArray &pixels, const SampleLayout &layout)
{
    const qsizetype count = qsizetype(layout.width) * layout.height, step = layout.pixelBytes();
    double least = std::numeric_limits<double>::infinity(), greatest = -least;
    for (qsizetype i = 0; i < count; ++i) {
        const double value = valueAt(pixels.constData() + i * step, layout);
        if (std::isfinite(value)) {
            least = std::min(least, value);
            greatest = std::max(greatest, value);
        }
    }
    const double scale = greatest > least ? 65535 / (greatest - least) : 0;
    QImage image(int(layout.width), int(layout.height), QImage::Format_Grayscale16);
    for (int y = 0; !image.isNull() && y < image.height(); ++y) {
        auto *line = reinterpret_cast<quint16 *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double value = valueAt(pixels.constData() + (qsizetype(y) * image.width() + x) * step, layout);
            const double stretched = std::isnan(value) ? 0 : std::clamp((value - least) * scale, 0.0, 65535.0);
            line[x] = layout.photometric == PHOTOMETRIC_MINISWHITE ? quint16(65535 - stretched) : quint16(stretched);
        }
    }
    return image;
}

QImage plainGrey(const QByteArray &pixels, const SampleLayout &layout)
{
    QImage image(int(layout.width), int(layout.height), QImage::Format_Grayscale16);
    for (int y = 0; !image.isNull() && y < image.height(); ++y)
        std::memcpy(image.scanLine(y), pixels.constData() + y * layout.rowBytes(), size_t(layout.rowBytes()));
    if (layout.photometric == PHOTOMETRIC_MINISWHITE)
        image.invertPixels();
    return image;
}

QImage wideColors(const QByteArray &pixels, const SampleLayout &layout)
{
    QImage image(int(layout.width), int(layout.height), layout.samples == 4 ? QImage::Format_RGBA64 : QImage::Format_RGBX64);
    for (int y = 0; !image.isNull() && y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const quint16 *>(pixels.constData() + y * layout.rowBytes());
        auto *line = reinterpret_cast<QRgba64 *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x, from += layout.samples)
            line[x] = qRgba64(from[0], from[1], from[2], layout.samples == 4 ? from[3] : quint16(65535));
    }
    return image;
}

} // namespace

QImage readSamples(tiff *page)
{
    const SampleLayout layout = layoutOf(page);
    const bool isNumber = isGrey(layout) && (layout.bits == 16 || layout.bits == 32 || layout.bits == 64
        || (layout.bits == 8 && layout.format == SAMPLEFORMAT_INT));
    // Half floats are too rare to be worth code.
    if ((!isNumber && !isWideColor(layout)) || (layout.format == SAMPLEFORMAT_IEEEFP && layout.bits < 32) || layout.format > SAMPLEFORMAT_IEEEFP)
        return {};
    QByteArray pixels(qsizetype(layout.height) * layout.rowBytes(), '\0');
    if (!(TIFFIsTiled(page) ? readTiles(page, layout, pixels) : readRows(page, layout, pixels)))
        return {};
    if (!isNumber)
        return wideColors(pixels, layout);
    return layout.bits == 16 && layout.format == SAMPLEFORMAT_UINT ? plainGrey(pixels, layout) : stretchedGrey(pixels, layout);
}

} // namespace cairn
