// SPDX-License-Identifier: GPL-3.0-or-later
// What could not be read is remembered as an empty picture, so that it is not tried at each repaint.
#include "app/cairn/pages/tablepictures.h"

#include "models/data/rowmodel.h"

#include <QFileInfo>

namespace cairn {
namespace {

constexpr int kKilobytes = 64 * 1024; // of pictures held

} // namespace

TablePictures::TablePictures(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_pictures(kKilobytes)
{
    const auto take = [this](qint64 id, const QPixmap &picture) {
        const QString key = m_keys.take(id);
        m_waiting.remove(key);
        m_pictures.insert(key, new QPixmap(picture), 1 + picture.width() * picture.height() / 256);
        Q_EMIT arrived();
    };
    connect(&m_thumbnails, &Thumbnails::ready, this, [take](qint64 id, const QImage &image) { take(id, QPixmap::fromImage(image)); });
    connect(&m_thumbnails, &Thumbnails::failed, this, [take](qint64 id) { take(id, {}); });
    connect(&m_thumbnails, &Thumbnails::dropped, this, [this](qint64 id) { m_waiting.remove(m_keys.take(id)); });
}

void TablePictures::setTable(qint64 tableId)
{
    m_thumbnails.cancelAll();
    m_waiting.clear();
    m_keys.clear();
    m_pictures.clear();
    const Result<QString> uri = guarded(m_project.file(), [&]() -> Result<QString> {
        return textOf(m_project.reader(), "SELECT s.uri FROM data_table t JOIN source s ON s.id = t.source_id WHERE t.id = ?", tableId);
    });
    m_tableFolder = uri && !uri->isEmpty() ? QFileInfo(*uri).absoluteDir() : m_project.folder();
}

QString TablePictures::keyOf(const QString &path, const QSize &size) { return QStringLiteral("%1x%2 %3").arg(size.width()).arg(size.height()).arg(path); }

QString TablePictures::fileOf(const QString &text) const
{
    if (text.isEmpty() || text.contains(QLatin1String("://")))
        return {};
    for (const QDir &folder : {m_tableFolder, m_project.folder()}) {
        const QFileInfo file(folder, text);
        if (file.isFile())
            return file.absoluteFilePath();
    }
    return {};
}

QPixmap TablePictures::picture(const QModelIndex &index, const QSize &size)
{
    const QString text = index.data(RowModel::ValueRole).toString();
    if (text.isEmpty())
        return {};
    const QString key = keyOf(text, size);
    if (const QPixmap *present = m_pictures.object(key))
        return *present;
    if (m_waiting.contains(key))
        return {};
    const QString file = fileOf(text);
    if (file.isEmpty()) {
        m_pictures.insert(key, new QPixmap, 1);
        return {};
    }
    m_keys.insert(++m_lastId, key);
    m_waiting.insert(key, m_lastId);
    m_thumbnails.request(m_lastId, {file, 0, size, {}});
    return {};
}

} // namespace cairn
