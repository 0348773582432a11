// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one thumbnail and keeps it as a file named after what it was made from.
#include "models/imaging/coarsepicture.h"
#include "models/imaging/imageheader.h"
#include "models/imaging/imagereader.h"
#include "models/imaging/thumbnails.h"
#include "models/imaging/tilepyramid.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {

namespace {

constexpr double kSurroundings = 0.12; // of a region's longer edge, on each side
constexpr int kQuality = 88;

// A few sizes only, so that the same file serves every zoom of a list and every screen.
int bucketEdge(const QSize &size)
{
    constexpr std::array kEdges {96, 192, 384, 768};
    const int edge = std::max(size.width(), size.height());
    const auto bucket = std::find_if(kEdges.begin(), kEdges.end(), [edge](int candidate) { return candidate >= edge; });
    return bucket == kEdges.end() ? kEdges.back() : *bucket;
}

QString fileFor(const ThumbnailRequest &request, int edge, const QString &folder)
{
    const QFileInfo info(request.path);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(request.path.toUtf8());
    const QRectF &region = request.region;
    const QString rest = QStringLiteral("|%1|%2|%3|%4|%5,%6,%7,%8").arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size())
        .arg(request.page).arg(edge).arg(region.x()).arg(region.y()).arg(region.width()).arg(region.height());
    hash.addData(rest.toLatin1());
    const QString name = QString::fromLatin1(hash.result().toHex());
    return QStringLiteral("%1/%2/%3").arg(folder, name.left(2), name.mid(2));
}

QImage fitted(const QImage &image, const QSize &size)
{
    if (image.width() <= size.width() && image.height() <= size.height())
        return image;
    return image.scaled(image.size().scaled(size, Qt::KeepAspectRatio).expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

// A picture too large for memory: from its tiles, or by a quick look, or else row by row.
QImage makeLarge(const ThumbnailRequest &request, int edge)
{
    const ImageAddress address {request.path, request.page};
    QImage image;
    std::optional<ToneWindow> window;
    if (const std::optional<TilePyramid> tiles = TilePyramid::find(address, {})) {
        image = tiles->tile({tiles->levels() - 1, 0, 0});
        window = tiles->window();
    }
    if (image.isNull())
        image = coarsePicture(address, edge);
    if (image.isNull())
        image = pictureByRows(address);
    Tone tone;
    tone.window = window;
    return fitted(displayed(image, tone), {edge, edge});
}

Result<QImage> makeWhole(const ThumbnailRequest &request, int edge)
{
    if (const Result<ImageHeader> header = readImageHeader(request.path, request.page); header && TilePyramid::isWorthwhile(header->size)) {
        if (QImage image = makeLarge(request, edge); !image.isNull())
            return image;
    }
    TolerantImage read = readImageTolerantly(request.path, request.page, {edge, edge});
    if (read.image.isNull())
        return tl::unexpected<Error>(read.error.value_or(Error {}));
    return forDisplay(read.image);
}

Result<QImage> makeCrop(const ThumbnailRequest &request, int edge)
{
    const Result<ImageHeader> header = readImageHeader(request.path, request.page);
    if (!header)
        return fail(header);
    const double margin = std::max(request.region.width(), request.region.height()) * kSurroundings;
    const QRectF region = request.region.adjusted(-margin, -margin, margin, margin) & QRectF(QPointF(), QSizeF(header->size));
    // No more of the picture is decoded than the crop can show.
    const double scale = std::min(1.0, edge / std::max({region.width(), region.height(), 1.0}));
    const QSize bound(int(std::ceil(header->size.width() * scale)), int(std::ceil(header->size.height() * scale)));
    TolerantImage read = readImageTolerantly(request.path, request.page, scale < 1 ? bound : QSize());
    if (read.image.isNull())
        return tl::unexpected<Error>(read.error.value_or(Error {}));
    const double given = double(read.image.width()) / std::max(1, header->size.width());
    const QRect pixels = QRectF(region.topLeft() * given, region.size() * given).toAlignedRect() & read.image.rect();
    return fitted(forDisplay(read.image.copy(pixels.isEmpty() ? read.image.rect() : pixels)), {edge, edge});
}

// A thumbnail that cannot be stored is only slower the next time.
void store(const QImage &image, const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    const bool isWritten = image.hasAlphaChannel() ? image.save(&file, "png") : image.save(&file, "jpeg", kQuality);
    if (isWritten)
        file.commit();
}

} // namespace

Result<QImage> makeThumbnail(const ThumbnailRequest &request, const QString &cacheFolder)
{
    const int edge = bucketEdge(request.size);
    const QString path = fileFor(request, edge, cacheFolder);
    QImage stored(path);
    if (!stored.isNull())
        return forDisplay(fitted(stored, request.size));
    Result<QImage> made = request.region.isEmpty() ? makeWhole(request, edge) : makeCrop(request, edge);
    if (!made)
        return made;
    store(*made, path);
    return fitted(*made, request.size);
}

void Thumbnails::trimFolder(const QString &cacheFolder, qint64 bytes)
{
    QList<QFileInfo> files;
    qint64 total = 0;
    QDirIterator iterator(cacheFolder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        files.append(iterator.nextFileInfo());
        total += files.last().size();
    }
    // By the last reading, which file systems keep at least to the day.
    std::sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) { return a.lastRead() < b.lastRead(); });
    for (const QFileInfo &file : std::as_const(files)) {
        if (total <= bytes)
            return;
        if (QFile::remove(file.filePath()))
            total -= file.size();
    }
}

} // namespace cairn
