// SPDX-License-Identifier: GPL-3.0-or-later
// A line of items.jsonl (see the help page run-folder) as a value: one picture with its labels.
#pragma once

#include "models/labels/annotations.h"

namespace cairn {

struct LabelLine {
    qint64 id = 0;
    QString className;
    Shape shape;
    QJsonObject attributes;
    int flags = 0; ///< written as "flags": ["difficult", ...] where there are any
    qint64 group = 0; ///< labels of the picture with the same number belong together; 0: alone, not written
    int z = 0; ///< higher lies in front; 0: not written
};

struct ItemLine {
    QString path;
    QString file; ///< absolute, or relative to the folder of the file that the line stands in
    int page = 0;
    QSize size;
    QString split; ///< empty: null
    QString group;
    QList<LabelLine> labels;
    QJsonObject attributes {}; ///< of the picture; written where there are any
};

/** One line, without its end. */
[[nodiscard]] QByteArray itemLineToJson(const ItemLine &line);

/** Labels that cannot be taken are left out and told in `failed`; an error where the line as a whole is no such object. */
[[nodiscard]] Result<ItemLine> itemLineFromJson(const QByteArray &json, QStringList &failed);

} // namespace cairn
