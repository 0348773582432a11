// SPDX-License-Identifier: GPL-3.0-or-later
// The XML itself is vocxml.cpp's.
#include "models/formats/vocdataset.h"

#include "models/formats/vocxml.h"

#include <QDir>
#include <QFileInfo>

namespace cairn {

Result<void> writeVocDataset(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control)
{
    const auto place = [](const ForeignItem &) { return QStringLiteral("JPEGImages"); };
    if (Result<void> placed = placePictures(folder, dataset.items, place, dataset.sharing, report, control); !placed)
        return placed;
    QMap<QString, QByteArray> lists;
    QList<ForeignItem> labelled;
    for (const ForeignItem &item : dataset.items) {
        const QString list = item.split.isEmpty() ? QStringLiteral("unlabelled") : item.split;
        lists[list] += QFileInfo(item.picture).completeBaseName().toUtf8() + '\n';
        if (item.split.isEmpty())
            continue;
        labelled.append(item);
        labelled.last().path = item.picture;
    }
    if (Result<void> written = writeVocXml(QDir(folder).filePath(QStringLiteral("Annotations")), labelled, report); !written)
        return written;
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        if (Result<void> written = writeFormatFile(folder, QStringLiteral("ImageSets/Main/%1.txt").arg(list.key()), *list); !written)
            return written;
    }
    return writePictureList(folder, dataset.items);
}

} // namespace cairn
