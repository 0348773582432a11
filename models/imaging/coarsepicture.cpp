// SPDX-License-Identifier: GPL-3.0-or-later
// Uses what each format offers for a quick look.
#include "models/imaging/coarsepicture.h"
#include "models/imaging/growingpicture.h"
#include "models/imaging/imageheader.h"
#include "models/imaging/imagereader.h"
#include "models/imaging/orientation.h"
#include "models/imaging/picturefile.h"
#include "models/imaging/rowsource.h"
#include "models/imaging/tifffile.h"
#include "models/imaging/tiffreader.h"

#include <algorithm>
#include <optional>

namespace cairn {

namespace {

// The smallest of the reduced pages that follow this one and are large enough.
std::optional<int> reducedPage(TIFF *tiff, int page, int edgePixels)
{
    constexpr int kMostPages = 32;
    std::optional<int> best;
    for (int next = page + 1; next < page + kMostPages && TIFFSetDirectory(tiff, tdir_t(next)); ++next) {
        quint32 kind = 0;
        TIFFGetField(tiff, TIFFTAG_SUBFILETYPE, &kind);
        const TiffPage info = tiffPage(tiff);
        if (!(kind & FILETYPE_REDUCEDIMAGE) || int(std::max(info.width, info.height)) < edgePixels / 2 || info.pixels() > 32'000'000)
            break;
        best = next;
    }
    return best;
}

// Rows that can be read one by one, and how many of them are compressed together (1: each for itself, or not at all).
struct QuickRows {
    bool areThere = false;
    quint32 together = 1;
};

QuickRows quickRows(TIFF *tiff, const TiffPage &page)
{
    constexpr quint32 kMostTogether = 16;
    quint16 compression = COMPRESSION_NONE;
    QuickRows rows;
    TIFFGetFieldDefaulted(tiff, TIFFTAG_COMPRESSION, &compression);
    if (compression != COMPRESSION_NONE)
        TIFFGetFieldDefaulted(tiff, TIFFTAG_ROWSPERSTRIP, &rows.together);
    const bool isGrey = page.samples == 1 && page.photometric == PHOTOMETRIC_MINISBLACK && (page.bits == 8 || page.bits == 16);
    const bool isColor = page.samples == 3 && page.photometric == PHOTOMETRIC_RGB && page.bits == 8;
    rows.areThere = !TIFFIsTiled(tiff) && page.planar == PLANARCONFIG_CONTIG && page.format == SAMPLEFORMAT_UINT && (isGrey || isColor)
        && rows.together >= 1 && rows.together <= kMostTogether && TIFFScanlineSize(tiff) <= tmsize_t(page.width) * page.samples * page.bits / 8;
    return rows;
}

QImage sampledRows(TIFF *tiff, const TiffPage &page, quint32 together, int edgePixels)
{
    const int step = std::max(1, int(std::max(page.width, page.height)) / std::max(1, edgePixels));
    QImage image(int(page.width) / step, int(page.height) / step,
        page.samples == 3 ? QImage::Format_RGB32 : page.bits == 16 ? QImage::Format_Grayscale16 : QImage::Format_Grayscale8);
    QByteArray row(TIFFScanlineSize(tiff), '\0');
    const auto *bytes = reinterpret_cast<const uchar *>(row.constData());
    quint32 next = 0;
    for (int y = 0; y < image.height(); ++y) {
        // What is compressed together is read from its first row on.
        const quint32 wanted = quint32(y * step + step / 2);
        for (next = std::max(next, wanted - wanted % together); next <= wanted; ++next) {
            if (TIFFReadScanline(tiff, row.data(), next, 0) < 0)
                return {};
        }
        for (int x = 0; x < image.width(); ++x) {
            const qsizetype from = qsizetype(x) * step + step / 2;
            if (page.samples == 3)
                reinterpret_cast<QRgb *>(image.scanLine(y))[x] = qRgb(bytes[3 * from], bytes[3 * from + 1], bytes[3 * from + 2]);
            else if (page.bits == 16)
                reinterpret_cast<quint16 *>(image.scanLine(y))[x] = reinterpret_cast<const quint16 *>(bytes)[from];
            else
                image.scanLine(y)[x] = bytes[from];
        }
    }
    return uprighted(image, page.orientation);
}

QImage coarseTiff(const ImageAddress &address, int edgePixels)
{
    QString message;
    const TiffHandle tiff = openTiff(address.path, &message);
    if (!tiff || address.page < 0 || address.page > 65'000)
        return {};
    if (const std::optional<int> page = reducedPage(tiff.get(), address.page, edgePixels)) {
        const QImage image = readTiff(address.path, *page).image;
        return image.isNull() ? image : image.scaled(edgePixels, edgePixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    if (!TIFFSetDirectory(tiff.get(), tdir_t(address.page)))
        return {};
    const TiffPage page = tiffPage(tiff.get());
    if (page.isEmpty() || page.width > INT_MAX || page.height > INT_MAX || page.pixels() > kMaximumPixels)
        return {};
    const QuickRows rows = quickRows(tiff.get(), page);
    return rows.areThere ? sampledRows(tiff.get(), page, rows.together, edgePixels) : QImage();
}

} // namespace

QImage pictureByRows(const ImageAddress &address)
{
    constexpr int kRowsAtOnce = 64;
    const Result<std::unique_ptr<RowSource>> source = openRows(address.path, address.page);
    if (!source)
        return {};
    GrowingPicture picture((*source)->size(), (*source)->format());
    for (int done = 0; done < (*source)->size().height();) {
        const Result<QImage> rows = (*source)->nextRows(kRowsAtOnce);
        if (!rows || rows->isNull())
            break; // as much as the file still holds
        picture.add(done, *rows);
        done += rows->height();
    }
    return uprighted(picture.picture(0), (*source)->orientation());
}

QImage coarsePicture(const ImageAddress &address, int edgePixels)
{
    const Result<PictureFile> file = identifyPicture(address.path);
    if (!file)
        return {};
    if (file->format == PictureFormat::Tiff)
        return coarseTiff(address, edgePixels);
    if (file->format != PictureFormat::Jpeg || address.page != 0)
        return {};
    return readImageTolerantly(address.path, 0, {edgePixels, edgePixels}).image;
}

} // namespace cairn
