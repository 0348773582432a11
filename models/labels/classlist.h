// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of classes in other programs' files: one name a line, COCO's categories, YOLO's data.yaml.
#pragma once

#include "models/project/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace cairn {

struct ClassListEntry {
    QString name;
    QString parent; ///< empty: at the top; made as well where it is new
    QJsonObject skeleton; ///< as LabelClass::skeleton; empty: none
};

enum class ClassListFormat { Text, Coco, Yolo };

/** By its ending and first sign: .yaml and .yml, JSON, else text. */
[[nodiscard]] ClassListFormat classListFormat(const QString &fileName, const QByteArray &content);
/** In the file's order (YOLO maps: by number), each name once. Errors are one sentence with the line. */
[[nodiscard]] Result<QList<ClassListEntry>> readClassList(const QByteArray &content, ClassListFormat format);
/** Reads a file, a COCO file of any size as well: only its categories are parsed. */
[[nodiscard]] Result<QList<ClassListEntry>> readClassListFile(const QString &path);
/** One name a line, each below its parent as "parent/name" where it has one; what readClassList takes back. */
[[nodiscard]] QByteArray classListText(const QList<ClassListEntry> &entries);

[[nodiscard]] Result<QList<ClassListEntry>> classesFromCoco(const QByteArray &content);
[[nodiscard]] Result<QList<ClassListEntry>> classesFromYolo(const QByteArray &content);

} // namespace cairn
