// SPDX-License-Identifier: GPL-3.0-or-later
// An item: one picture, or one page of a file.
#pragma once

#include <QMetaType>
#include <QSize>
#include <QString>

namespace cairn {

struct Item {
    qint64 id = 0;
    qint64 sourceId = 0;
    QString path; ///< relative to the project's folder, '/' separated; the item's name in commands and predictions
    int page = 0;
    QSize size; ///< as displayed, after EXIF orientation
    QString groupKey;
    bool isMissing = false;

    friend bool operator==(const Item &, const Item &) = default;

    [[nodiscard]] QString name() const { return path.section(QLatin1Char('/'), -1); }
};

} // namespace cairn

Q_DECLARE_METATYPE(cairn::Item)
