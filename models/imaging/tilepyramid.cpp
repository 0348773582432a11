// SPDX-License-Identifier: GPL-3.0-or-later
// Where tiles lie in the picture and on the disk.
#include "models/imaging/tilepyramid.h"
#include "models/imaging/orientation.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

constexpr int kVersion = 1;
constexpr int kMostLevels = 24;

QString manifestIn(const QString &folder)
{
    return folder + QLatin1String("/pyramid.json");
}

// Named after what it was made from: a file that has changed gets another.
QString folderFor(const ImageAddress &address, const QString &cacheFolder)
{
    const QFileInfo info(address.path);
    const QString from = QStringLiteral("%1|%2|%3|%4").arg(address.path).arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size()).arg(address.page);
    const QByteArray name = QCryptographicHash::hash(from.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("%1/%2").arg(cacheFolder.isEmpty() ? TilePyramid::defaultFolder() : cacheFolder, QString::fromLatin1(name));
}

int levelsFor(QSize size)
{
    int levels = 1;
    for (; std::max(size.width(), size.height()) > TilePyramid::kTileEdge; ++levels)
        size = {(size.width() + 1) / 2, (size.height() + 1) / 2};
    return levels;
}

} // namespace

QString TilePyramid::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QLatin1String("/tiles");
}

TilePyramid TilePyramid::planned(const ImageAddress &address, const QString &cacheFolder, const QSize &stored, int orientation, QImage::Format format)
{
    TilePyramid pyramid;
    pyramid.m_folder = folderFor(address, cacheFolder);
    pyramid.m_stored = stored;
    pyramid.m_orientation = orientation;
    pyramid.m_levels = levelsFor(stored);
    pyramid.m_isPng = format == QImage::Format_Grayscale16 || format == QImage::Format_ARGB32_Premultiplied;
    return pyramid;
}

std::optional<TilePyramid> TilePyramid::find(const ImageAddress &address, const QString &cacheFolder)
{
    TilePyramid pyramid;
    pyramid.m_folder = folderFor(address, cacheFolder);
    QFile file(manifestIn(pyramid.m_folder));
    if (!file.open(QIODevice::ReadWrite))
        return std::nullopt;
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    pyramid.m_stored = {manifest.value(QLatin1String("width")).toInt(), manifest.value(QLatin1String("height")).toInt()};
    pyramid.m_orientation = manifest.value(QLatin1String("orientation")).toInt(1);
    pyramid.m_isPng = manifest.value(QLatin1String("png")).toBool();
    if (manifest.value(QLatin1String("version")).toInt() != kVersion || pyramid.m_stored.isEmpty())
        return std::nullopt;
    pyramid.m_levels = levelsFor(pyramid.m_stored);
    if (manifest.contains(QLatin1String("low")))
        pyramid.m_window = ToneWindow {manifest.value(QLatin1String("low")).toDouble(), manifest.value(QLatin1String("high")).toDouble(1)};
    // So that trimFolder() knows that it is used.
    file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return pyramid;
}

bool TilePyramid::writeManifest() const
{
    QJsonObject manifest {{QStringLiteral("version"), kVersion}, {QStringLiteral("width"), m_stored.width()}, {QStringLiteral("height"), m_stored.height()},
        {QStringLiteral("orientation"), m_orientation}, {QStringLiteral("png"), m_isPng}};
    if (m_window) {
        manifest.insert(QStringLiteral("low"), m_window->low);
        manifest.insert(QStringLiteral("high"), m_window->high);
    }
    QSaveFile file(manifestIn(m_folder));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(manifest).toJson()) > 0 && file.commit();
}

QSize TilePyramid::size() const
{
    return orientedSize(m_stored, m_orientation);
}

QSize TilePyramid::storedSize(int level) const
{
    const int step = 1 << level;
    return {(m_stored.width() + step - 1) / step, (m_stored.height() + step - 1) / step};
}

QRect TilePyramid::storedRect(const TileKey &key) const
{
    return QRect(QPoint(key.x, key.y) * kTileEdge, QSize(kTileEdge, kTileEdge)) & QRect(QPoint(), storedSize(key.level));
}

int TilePyramid::levelFor(double zoom) const
{
    if (zoom <= 0)
        return m_levels - 1;
    return std::clamp(int(std::floor(std::log2(1 / zoom) + 1e-6)), 0, m_levels - 1);
}

QRectF TilePyramid::rectOf(const TileKey &key) const
{
    const QRect own = storedRect(key);
    const double step = 1 << std::clamp(key.level, 0, kMostLevels);
    return uprightTransform(m_stored, m_orientation).mapRect(QRectF(own.x() * step, own.y() * step, own.width() * step, own.height() * step));
}

QList<TileKey> TilePyramid::tilesFor(const QRectF &part, int level) const
{
    level = std::clamp(level, 0, m_levels - 1);
    const QRectF visible = part & QRectF(QPointF(), QSizeF(size()));
    if (visible.isEmpty())
        return {};
    const QRectF stored = uprightTransform(m_stored, m_orientation).inverted().mapRect(visible);
    const double edge = double(kTileEdge) * (1 << level);
    QList<TileKey> keys;
    for (int y = int(stored.top() / edge); y * edge < stored.bottom(); ++y) {
        for (int x = int(stored.left() / edge); x * edge < stored.right(); ++x)
            keys.append({level, x, y});
    }
    const QPointF middle = stored.center() / edge;
    std::stable_sort(keys.begin(), keys.end(), [middle](const TileKey &a, const TileKey &b) {
        return std::hypot(a.x + 0.5 - middle.x(), a.y + 0.5 - middle.y()) < std::hypot(b.x + 0.5 - middle.x(), b.y + 0.5 - middle.y());
    });
    return keys;
}

QString TilePyramid::fileOf(const TileKey &key) const
{
    return QStringLiteral("%1/%2/%3_%4.%5").arg(m_folder).arg(key.level).arg(key.y).arg(key.x).arg(QLatin1String(m_isPng ? "png" : "jpg"));
}

QImage TilePyramid::tile(const TileKey &key) const
{
    if (key.level < 0 || key.level >= m_levels || key.x < 0 || key.y < 0)
        return {};
    const QImage stored(fileOf(key));
    // A file of another size is not one of ours.
    return stored.size() == storedRect(key).size() ? uprighted(stored, m_orientation) : QImage();
}

void TilePyramid::trimFolder(const QString &cacheFolder, qint64 bytes)
{
    struct Kept {
        QString folder;
        QDateTime used;
        qint64 bytes = 0;
    };
    QList<Kept> pyramids;
    qint64 total = 0;
    const QDir root(cacheFolder.isEmpty() ? defaultFolder() : cacheFolder);
    for (const QFileInfo &folder : root.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QFileInfo manifest(manifestIn(folder.filePath()));
        Kept kept {folder.filePath(), manifest.exists() ? manifest.lastModified() : folder.lastModified(), 0};
        QDirIterator files(folder.filePath(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            kept.bytes += files.nextFileInfo().size();
        total += kept.bytes;
        pyramids.append(kept);
    }
    std::sort(pyramids.begin(), pyramids.end(), [](const Kept &a, const Kept &b) { return a.used < b.used; });
    for (const Kept &kept : std::as_const(pyramids)) {
        if (total <= bytes)
            return;
        if (QDir(kept.folder).removeRecursively())
            total -= kept.bytes;
    }
}

} // namespace cairn
