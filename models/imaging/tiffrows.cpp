// SPDX-License-Identifier: GPL-3.0-or-later
// A TIFF page in rows: strip by strip, or a row of tiles at a time.
#include "models/imaging/imageheader.h"
#include "models/imaging/picturefile.h"
#include "models/imaging/rowsource.h"
#include "models/imaging/tifffile.h"

#include <algorithm>
#include <cstring>

namespace cairn {

namespace {

// What libtiff may be asked to decode at once; a hostile header asks for more.
constexpr qint64 kMostBytesAtOnce = 512LL << 20;

// The kinds of samples that are scans' daily bread; all others go through libtiff's own conversion to colours.
bool isPlain(const TiffPage &page)
{
    const bool isGrey = page.samples == 1 && page.photometric == PHOTOMETRIC_MINISBLACK && (page.bits == 8 || page.bits == 16);
    const bool isColor = page.samples == 3 && page.photometric == PHOTOMETRIC_RGB && page.bits == 8;
    return page.planar == PLANARCONFIG_CONTIG && page.format == SAMPLEFORMAT_UINT && (isGrey || isColor);
}

void writeRow(const uchar *from, const TiffPage &page, QImage &image, int y)
{
    if (page.samples == 1) {
        std::memcpy(image.scanLine(y), from, size_t(page.width) * page.bits / 8);
        return;
    }
    auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
    for (quint32 x = 0; x < page.width; ++x, from += 3)
        line[x] = qRgb(from[0], from[1], from[2]);
}

class TiffRows : public RowSource
{
public:
    explicit TiffRows(const QString &path)
        : m_path(path)
        , m_tiff(openTiff(path, &m_message))
    {
    }

    [[nodiscard]] Result<bool> open(int page)
    {
        if (!m_tiff)
            return failDamaged(m_path, m_message);
        if (page < 0 || page > 65'534 || !TIFFSetDirectory(m_tiff.get(), tdir_t(page)))
            return failNoPage(m_path, page);
        m_page = tiffPage(m_tiff.get());
        if (m_page.isEmpty())
            return failDamaged(m_path, m_message);
        if (m_page.width > INT_MAX || m_page.height > INT_MAX || m_page.pixels() > kMaximumPixels)
            return failTooManyPixels(m_path, m_page.width, m_page.height);
        m_size = m_page.size();
        m_orientation = m_page.orientation;
        m_isPlain = isPlain(m_page);
        return m_isPlain ? openPlain() : openColors();
    }

    Result<QImage> nextRows(int most) override
    {
        QImage image(m_size.width(), std::min(most, m_size.height() - m_next), m_format);
        if (image.isNull())
            return failTooMuchMemory(m_path, qint64(m_size.width()) * most * 4);
        const bool isRead = !m_isPlain ? readColors(image) : TIFFIsTiled(m_tiff.get()) ? readTiles(image) : readLines(image);
        m_next += image.height();
        if (!isRead)
            return failDamaged(m_path, m_message);
        return image;
    }

private:
    [[nodiscard]] Result<bool> openPlain()
    {
        m_format = m_page.samples == 3 ? QImage::Format_RGB32 : m_page.bits == 16 ? QImage::Format_Grayscale16 : QImage::Format_Grayscale8;
        m_rowBytes = qint64(m_page.width) * m_page.samples * m_page.bits / 8;
        if (!TIFFIsTiled(m_tiff.get())) {
            if (TIFFScanlineSize(m_tiff.get()) > m_rowBytes)
                return failDamaged(m_path, m_message);
            return true;
        }
        TIFFGetField(m_tiff.get(), TIFFTAG_TILEWIDTH, &m_tileWidth);
        TIFFGetField(m_tiff.get(), TIFFTAG_TILELENGTH, &m_tileHeight);
        const qint64 tileBytes = TIFFTileSize(m_tiff.get());
        if (m_tileWidth == 0 || m_tileHeight == 0 || tileBytes < qint64(m_tileWidth) * m_tileHeight * m_page.samples * m_page.bits / 8)
            return failDamaged(m_path, m_message);
        const qint64 bandBytes = m_rowBytes * m_tileHeight;
        if (tileBytes > kMostBytesAtOnce || bandBytes > kMostBytesAtOnce)
            return failTooMuchMemory(m_path, tileBytes + bandBytes);
        return true;
    }

    [[nodiscard]] Result<bool> openColors()
    {
        char reason[1024] = "";
        // Wide numbers are stretched over the whole picture's range, and that needs the whole picture.
        if (m_page.bits > 8 || !TIFFRGBAImageOK(m_tiff.get(), reason))
            return false;
        const qint64 bytes = TIFFIsTiled(m_tiff.get()) ? TIFFTileSize(m_tiff.get()) : TIFFStripSize(m_tiff.get());
        if (bytes <= 0 || bytes > kMostBytesAtOnce)
            return failTooMuchMemory(m_path, bytes);
        if (!TIFFRGBAImageBegin(&m_colors.reader, m_tiff.get(), 1, reason))
            return failDamaged(m_path, QString::fromLocal8Bit(reason));
        m_colors.isBegun = true;
        m_colors.reader.req_orientation = m_colors.reader.orientation; // as stored
        m_format = m_colors.reader.alpha != 0 ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
        return true;
    }

    bool readLines(QImage &image)
    {
        QByteArray row(m_rowBytes, '\0');
        for (int y = 0; y < image.height(); ++y) {
            if (TIFFReadScanline(m_tiff.get(), row.data(), quint32(m_next + y), 0) < 0)
                return false;
            writeRow(reinterpret_cast<const uchar *>(row.constData()), m_page, image, y);
        }
        return true;
    }

    bool readTiles(QImage &image)
    {
        for (int y = 0; y < image.height(); ++y) {
            const quint32 row = quint32(m_next + y);
            if (m_band.isEmpty() || row / m_tileHeight != m_bandNumber) {
                if (!readBand(row / m_tileHeight))
                    return false;
            }
            writeRow(reinterpret_cast<const uchar *>(m_band.constData()) + qsizetype(row % m_tileHeight) * m_rowBytes, m_page, image, y);
        }
        return true;
    }

    bool readBand(quint32 number)
    {
        const qsizetype pixelBytes = m_page.samples * m_page.bits / 8;
        m_band.resize(m_rowBytes * m_tileHeight);
        m_bandNumber = number;
        QByteArray tile(TIFFTileSize(m_tiff.get()), '\0');
        for (quint32 x = 0; x < m_page.width; x += m_tileWidth) {
            if (TIFFReadTile(m_tiff.get(), tile.data(), x, number * m_tileHeight, 0, 0) < 0)
                return false;
            const qsizetype columns = std::min(m_tileWidth, m_page.width - x);
            for (qsizetype row = 0; row < qsizetype(m_tileHeight); ++row) {
                std::memcpy(m_band.data() + row * m_rowBytes + qsizetype(x) * pixelBytes, tile.constData() + row * m_tileWidth * pixelBytes,
                    size_t(columns * pixelBytes));
            }
        }
        return true;
    }

    bool readColors(QImage &image)
    {
        QImage raster(image.size(), QImage::Format_RGBA8888_Premultiplied);
        m_colors.reader.row_offset = m_next;
        if (!TIFFRGBAImageGet(&m_colors.reader, reinterpret_cast<quint32 *>(raster.bits()), m_page.width, quint32(image.height())))
            return false;
        image = raster.convertToFormat(m_format);
        return true;
    }

    struct Colors {
        TIFFRGBAImage reader {};
        bool isBegun = false;
        ~Colors()
        {
            if (isBegun)
                TIFFRGBAImageEnd(&reader);
        }
    };

    QString m_path, m_message; // before the handle, which writes into it
    TiffHandle m_tiff;
    Colors m_colors;
    TiffPage m_page;
    bool m_isPlain = false;
    qint64 m_rowBytes = 0;
    quint32 m_tileWidth = 0, m_tileHeight = 0, m_bandNumber = 0;
    QByteArray m_band;
    int m_next = 0;
};

} // namespace

Result<std::unique_ptr<RowSource>> openTiffRows(const QString &path, int page)
{
    auto rows = std::make_unique<TiffRows>(path);
    const Result<bool> opened = rows->open(page);
    if (!opened)
        return fail(opened);
    return *opened ? std::unique_ptr<RowSource>(std::move(rows)) : nullptr;
}

} // namespace cairn
