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
    double pixelSizeUm = 0; ///< micrometres in nature; 0: nobody knows

    friend bool operator==(const Item &, const Item &) = default;

    /** The file's name; of a further page or frame with its number, as "film.gif [2]". */
    [[nodiscard]] QString name() const
    {
        const QString file = path.section(QLatin1Char('/'), -1);
        return page == 0 ? file : QStringLiteral("%1 [%2]").arg(file).arg(page + 1);
    }
};

} // namespace cairn

Q_DECLARE_METATYPE(cairn::Item)
