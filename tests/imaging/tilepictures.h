// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of which every pixel is known, written in the ways that large ones come in, and tiles put together again.
#pragma once

#include "models/imaging/tilepyramid.h"
#include "tests/imaging/pictures.h"

#include <tiffio.h>

inline constexpr int kWidth = 1301, kHeight = 1107;


/** Smooth, so that JPEG is faithful, and different everywhere. */
inline QRgb colorAt(int x, int y)
{
    return qRgb(x * 255 / kWidth, y * 255 / kHeight, 255 - (x + y) * 255 / (kWidth + kHeight));
}

inline int deepAt(int x, int y) { return 1000 + x * 20 + y * 7; }

inline QImage truePicture()
{
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x)
            image.setPixel(x, y, colorAt(x, y));
    }
    return image;
}

struct TiffKind {
    int samples = 3, bits = 8, tileEdge = 0, rowsInStrip = 16, compression = COMPRESSION_LZW, orientation = 1, planar = PLANARCONFIG_CONTIG;
};

inline void putPixel(QByteArray &bytes, qsizetype pixel, const TiffKind &kind, int x, int y)
{
    if (kind.bits == 16)
        reinterpret_cast<quint16 *>(bytes.data())[pixel] = quint16(deepAt(x, y));
    else if (kind.samples == 1)
        bytes[pixel] = char(qRed(colorAt(x, y)));
    else {
        bytes[3 * pixel] = char(qRed(colorAt(x, y)));
        bytes[3 * pixel + 1] = char(qGreen(colorAt(x, y)));
        bytes[3 * pixel + 2] = char(qBlue(colorAt(x, y)));
    }
}

inline void describe(TIFF *tiff, const TiffKind &kind, int width, int height)
{
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, width);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, height);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, kind.bits);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, kind.samples);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, kind.samples == 3 ? PHOTOMETRIC_RGB : PHOTOMETRIC_MINISBLACK);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, kind.planar);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, kind.compression);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, kind.orientation);
}

/** Written by libtiff itself. */
inline bool writeTiff(const QString &path, const TiffKind &kind)
{
    TIFF *tiff = TIFFOpen(QFile::encodeName(path).constData(), "w");
    if (!tiff)
        return false;
    describe(tiff, kind, kWidth, kHeight);
    if (kind.tileEdge > 0) {
        TIFFSetField(tiff, TIFFTAG_TILEWIDTH, kind.tileEdge);
        TIFFSetField(tiff, TIFFTAG_TILELENGTH, kind.tileEdge);
        QByteArray tile(TIFFTileSize(tiff), '\0');
        for (int top = 0; top < kHeight; top += kind.tileEdge) {
            for (int left = 0; left < kWidth; left += kind.tileEdge) {
                for (int i = 0; i < kind.tileEdge * kind.tileEdge; ++i)
                    putPixel(tile, i, kind, std::min(left + i % kind.tileEdge, kWidth - 1), std::min(top + i / kind.tileEdge, kHeight - 1));
                TIFFWriteTile(tiff, tile.data(), uint32_t(left), uint32_t(top), 0, 0);
            }
        }
    } else {
        TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, kind.rowsInStrip);
        QByteArray row(qsizetype(kWidth) * kind.samples * kind.bits / 8, '\0');
        for (int y = 0; y < kHeight; ++y) {
            for (int x = 0; x < kWidth; ++x)
                putPixel(row, x, kind, x, y);
            TIFFWriteScanline(tiff, row.data(), uint32_t(y), 0);
        }
    }
    TIFFClose(tiff);
    return true;
}

/** All tiles of a level painted where they say that they belong. */
inline QImage assembled(const cairn::TilePyramid &pyramid, int level)
{
    const QRectF whole(QPointF(), QSizeF(pyramid.size()));
    const double step = 1 << level;
    const QSize size(int(std::ceil(whole.width() / step)), int(std::ceil(whole.height() / step)));
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    for (const cairn::TileKey &key : pyramid.tilesFor(whole, level)) {
        const QRectF rect = pyramid.rectOf(key);
        painter.drawImage(QPointF(rect.x() / step, rect.y() / step), pyramid.tile(key));
    }
    return image;
}
