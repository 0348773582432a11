// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a picture into tiles while it is read from the top: each level keeps one band of rows and passes the halved one on.
#include "models/imaging/growingpicture.h"
#include "models/imaging/orientation.h"
#include "models/imaging/rowsource.h"
#include "models/imaging/tilepyramid.h"
#include "models/imaging/workview.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <utility>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TilePyramid)
};

constexpr int kJpegQuality = 90, kPngQuality = 85; // PNG: quick rather than small
constexpr int kRowsAtOnce = 64; // between two looks at whether it was cancelled

int matrixType(QImage::Format format)
{
    return format == QImage::Format_Grayscale8 ? CV_8UC1 : format == QImage::Format_Grayscale16 ? CV_16UC1 : CV_8UC4;
}

QImage halved(const QImage &image)
{
    const cv::Mat own(image.height(), image.width(), matrixType(image.format()), const_cast<uchar *>(image.constBits()), size_t(image.bytesPerLine()));
    const cv::Mat small = shrunk(own, 2);
    QImage result(small.cols, small.rows, image.format());
    for (int y = 0; !result.isNull() && y < small.rows; ++y)
        std::copy_n(small.ptr(y), small.cols * small.elemSize(), result.scanLine(y));
    return result;
}

void widen(std::optional<std::pair<int, int>> &range, const QImage &rows)
{
    for (int y = 0; y < rows.height(); ++y) {
        const auto *line = reinterpret_cast<const quint16 *>(rows.constScanLine(y));
        const auto [low, high] = std::minmax_element(line, line + rows.width());
        range = range ? std::pair(std::min<int>(range->first, *low), std::max<int>(range->second, *high)) : std::pair<int, int>(*low, *high);
    }
}

std::optional<ToneWindow> windowOf(const std::optional<std::pair<int, int>> &range)
{
    if (!range)
        return std::nullopt;
    return ToneWindow {range->first / 65535.0, std::max(range->second, range->first + 1) / 65535.0};
}

} // namespace

class TileWriter
{
public:
    TileWriter(TilePyramid pyramid, QImage::Format format, TilePyramid::Written written)
        : m_pyramid(std::move(pyramid))
        , m_format(format)
        , m_written(std::move(written))
        , m_bands(size_t(m_pyramid.levels()))
    {
    }

    static Result<TilePyramid> build(const ImageAddress &address, const QString &cacheFolder, const TilePyramid::Started &started,
        const TilePyramid::Written &written, const TaskControl &control, const TilePyramid::Grown &grown)
    {
        const Result<std::unique_ptr<RowSource>> source = openRows(address.path, address.page);
        if (!source)
            return fail(source);
        RowSource &rows = **source;
        TilePyramid pyramid = TilePyramid::planned(address, cacheFolder, rows.size(), rows.orientation(), rows.format());
        // In a folder of its own until it is finished: another window, or one that is just ending, may be cutting the same picture.
        const QString finalFolder = std::exchange(pyramid.m_folder, pyramid.m_folder + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128));
        TileWriter writer(pyramid, rows.format(), written);
        if (!writer.makeFolders())
            return writer.failUnwritten();
        if (started)
            started(pyramid);
        const Result<void> done = writer.readAll(rows, control, grown);
        if (!done) {
            QDir(pyramid.m_folder).removeRecursively();
            return fail(done);
        }
        writer.moveTo(finalFolder);
        return writer.m_pyramid;
    }

private:
    struct Band {
        QImage rows;
        int filled = 0;
        int number = 0; // of the row of tiles that it will be
    };

    // Where another has finished the same meanwhile, that one is used.
    void moveTo(const QString &folder)
    {
        const QString own = std::exchange(m_pyramid.m_folder, folder);
        if (!QDir().rename(own, folder))
            QDir(own).removeRecursively();
    }

    bool makeFolders()
    {
        for (int level = 0; level < m_pyramid.levels(); ++level) {
            if (!QDir().mkpath(QStringLiteral("%1/%2").arg(m_pyramid.m_folder).arg(level)))
                return false;
        }
        return true;
    }

    tl::unexpected<Error> failUnwritten() const
    {
        return fail(Text::tr("The parts of this large picture cannot be kept in the folder %1. Check whether the disk is full.").arg(QDir::toNativeSeparators(m_pyramid.m_folder)));
    }

    Result<void> readAll(RowSource &source, const TaskControl &control, const TilePyramid::Grown &grown)
    {
        GrowingPicture coarse(source.size(), m_format);
        std::optional<std::pair<int, int>> range;
        const int height = source.size().height();
        for (int done = 0; done < height;) {
            if (control.isCanceled())
                return canceled();
            const Result<QImage> rows = source.nextRows(kRowsAtOnce);
            if (!rows)
                return fail(rows);
            if (m_format == QImage::Format_Grayscale16)
                widen(range, *rows);
            coarse.add(done, *rows);
            done += rows->height();
            if (grown && coarse.isDue(done >= height))
                grown(uprighted(coarse.picture(range ? range->first : 0), source.orientation()), windowOf(range));
            if (!push(0, *rows, done >= height))
                return failUnwritten();
            control.setProgress(done, height);
        }
        m_pyramid.m_window = windowOf(range);
        if (!m_pyramid.writeManifest())
            return failUnwritten();
        return {};
    }

    // Takes rows into a level's band; a full one, and the last, is written and passed on.
    bool push(int level, const QImage &rows, bool isLast)
    {
        Band &band = m_bands[size_t(level)];
        for (int taken = 0; taken < rows.height();) {
            if (band.rows.isNull())
                band.rows = QImage(rows.width(), TilePyramid::kTileEdge, m_format);
            if (band.rows.isNull())
                return false;
            const int count = std::min(rows.height() - taken, TilePyramid::kTileEdge - band.filled);
            for (int y = 0; y < count; ++y)
                std::copy_n(rows.constScanLine(taken + y), rows.bytesPerLine(), band.rows.scanLine(band.filled + y));
            band.filled += count;
            taken += count;
            const bool isEnd = isLast && taken == rows.height();
            if ((band.filled == TilePyramid::kTileEdge || isEnd) && !flush(level, isEnd))
                return false;
        }
        return true;
    }

    bool flush(int level, bool isLast)
    {
        Band &band = m_bands[size_t(level)];
        const QImage full = band.rows.copy(0, 0, band.rows.width(), band.filled);
        const int number = band.number++;
        band.filled = 0;
        if (!writeRow(level, number, full))
            return false;
        return level + 1 == m_pyramid.levels() || push(level + 1, halved(full), isLast);
    }

    bool writeRow(int level, int number, const QImage &rows)
    {
        QList<TileKey> keys;
        for (int x = 0; x * TilePyramid::kTileEdge < rows.width(); ++x)
            keys.append({level, x, number});
        std::atomic<bool> isWritten = true;
        QtConcurrent::blockingMap(keys, [&](const TileKey &key) {
            if (!writeTile(key, rows))
                isWritten = false;
            else if (m_written)
                m_written(key);
        });
        return isWritten;
    }

    bool writeTile(const TileKey &key, const QImage &rows) const
    {
        const QRect part(key.x * TilePyramid::kTileEdge, 0, TilePyramid::kTileEdge, rows.height());
        const QImage tile = rows.copy(part & rows.rect());
        // Under another name first, so that nobody reads half of it.
        const QString path = m_pyramid.fileOf(key), unfinished = path + QLatin1String(".part");
        return tile.save(unfinished, m_pyramid.m_isPng ? "png" : "jpeg", m_pyramid.m_isPng ? kPngQuality : kJpegQuality) && QFile::rename(unfinished, path);
    }

    TilePyramid m_pyramid;
    QImage::Format m_format;
    TilePyramid::Written m_written;
    std::vector<Band> m_bands;
};

Result<TilePyramid> TilePyramid::build(const ImageAddress &address, const QString &cacheFolder, const Started &started, const Written &written,
    const TaskControl &control, const Grown &grown)
try {
    return TileWriter::build(address, cacheFolder, started, written, control, grown);
} catch (const std::exception &exception) {
    return fail(Text::tr("There is too little memory to cut this picture into parts."), QString::fromUtf8(exception.what()));
}

} // namespace cairn
