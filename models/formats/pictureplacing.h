// SPDX-License-Identifier: GPL-3.0-or-later
// Puts pictures into a dataset's folder without doubling them on the disk, where the disk can do that.
#pragma once

#include "models/formats/foreignitem.h"
#include "models/project/task.h"

#include <QHash>
#include <QSet>

namespace cairn {

/** A link is the same file under another name: whoever writes into one writes into the other. A copy shares nothing (on disks that know
    it, both use the same blocks until one is changed). */
enum class PictureSharing { Link, Copy };

/** Links where `sharing` says so and the disk can, else clones its blocks, else copies. `to` must not exist; its folder must. */
[[nodiscard]] Result<void> placePicture(const QString &from, const QString &to, PictureSharing sharing);

/** File names for pictures of many folders in one: the picture's own, with a number where another one has that name up to its ending,
    since label files are named after it. */
class PictureNames
{
public:
    [[nodiscard]] QString nameFor(const QString &path);

private:
    QSet<QString> m_taken; ///< names without endings, in small letters
};

/** Places the picture of every item at FOLDER/`place(item)`/NAME and says so in the item. Pictures of several pages and pictures that are
    gone have no place in a folder of files: such items are taken out of the list and told in the report. */
[[nodiscard]] Result<void> placePictures(const QString &folder, QList<ForeignItem> &items, const std::function<QString(const ForeignItem &)> &place,
    PictureSharing sharing, FormatReport &report, const TaskControl &control);

/** items.csv: which picture of the project each file is: file, item, page, width, height, split. */
[[nodiscard]] Result<void> writePictureList(const QString &folder, const QList<ForeignItem> &items);

/** Writes FOLDER/NAME whole or not at all; makes folders on the way. */
[[nodiscard]] Result<void> writeFormatFile(const QString &folder, const QString &name, const QByteArray &content);

} // namespace cairn
