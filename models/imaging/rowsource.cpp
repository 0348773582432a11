// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses how a picture is read in rows.
#include "models/imaging/rowsource.h"
#include "models/imaging/imageheader.h"
#include "models/imaging/imagereader.h"
#include "models/imaging/picturefile.h"

#include <algorithm>

namespace cairn {

namespace {

QImage::Format tileFormat(const QImage &image)
{
    switch (image.format()) {
    case QImage::Format_Grayscale8:
    case QImage::Format_Grayscale16:
        return image.format();
    default:
        return image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    }
}

// Decoded at once and handed out in pieces; already upright.
class WholeRows : public RowSource
{
public:
    explicit WholeRows(const QImage &image)
        : m_image(image)
    {
        m_size = image.size();
        m_format = tileFormat(image);
    }

    Result<QImage> nextRows(int most) override
    {
        const int rows = std::min(most, m_image.height() - m_next);
        const QImage part = m_image.copy(0, m_next, m_image.width(), rows).convertToFormat(m_format);
        m_next += rows;
        return part;
    }

private:
    QImage m_image;
    int m_next = 0;
};

/** Null where nobody reads this file in rows. */
Result<std::unique_ptr<RowSource>> openFormat(const PictureFile &file, const ImageHeader &header, const QString &path, int page)
{
    if (file.format == PictureFormat::Jpeg)
        return openJpegRows(path);
    if (file.format == PictureFormat::Tiff)
        return openTiffRows(path, page);
    if (file.plugin == "png" && header.orientation == 1)
        return openPngRows(path);
    return std::unique_ptr<RowSource>();
}

} // namespace

Result<std::unique_ptr<RowSource>> openRows(const QString &path, int page)
{
    // Asked first, since it refuses what is too large altogether.
    const Result<ImageHeader> header = readImageHeader(path);
    if (!header)
        return fail(header);
    const Result<PictureFile> file = identifyPicture(path);
    if (!file)
        return fail(file);
    if (file->format != PictureFormat::Tiff && page != 0 && header->pages == 1)
        return failNoPage(path, page);
    Result<std::unique_ptr<RowSource>> rows = openFormat(*file, *header, path, page);
    if (!rows || *rows)
        return rows;
    Result<QImage> image = readImage(path, page);
    if (!image)
        return fail(image);
    return std::make_unique<WholeRows>(*image);
}

} // namespace cairn
