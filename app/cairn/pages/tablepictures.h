// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures that cells of a table name: found beside the table's file or in the project, made small in the background.
#pragma once

#include "models/imaging/thumbnails.h"
#include "models/project/project.h"

#include <QCache>
#include <QDir>
#include <QPixmap>

class QModelIndex;

namespace cairn {

class TablePictures : public QObject
{
    Q_OBJECT
public:
    explicit TablePictures(Project &project, QObject *parent = nullptr);

    /** Whose file the paths are beside. */
    void setTable(qint64 tableId);
    /** Null while it is being made, and where there is none. */
    [[nodiscard]] QPixmap picture(const QModelIndex &index, const QSize &size);
    /** The file that a cell's text names; empty where there is none. */
    [[nodiscard]] QString fileOf(const QString &text) const;

Q_SIGNALS:
    /** Paint again. */
    void arrived();

private:
    [[nodiscard]] static QString keyOf(const QString &path, const QSize &size);

    Project &m_project;
    QDir m_tableFolder;
    Thumbnails m_thumbnails;
    QCache<QString, QPixmap> m_pictures;
    QHash<qint64, QString> m_keys; ///< of what is being made
    QHash<QString, qint64> m_waiting;
    qint64 m_lastId = 0;
};

} // namespace cairn
