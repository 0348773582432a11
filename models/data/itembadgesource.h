// SPDX-License-Identifier: GPL-3.0-or-later
// What the gallery shows on a picture beside its name: status, number of labels, badges. The labels room implements it.
#pragma once

#include <QColor>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace cairn {

struct ItemBadge {
    QString text;
    QColor color;
    int count = 1;

    friend bool operator==(const ItemBadge &, const ItemBadge &) = default;
};

class ItemBadgeSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Quick answers in the window's thread.
    [[nodiscard]] virtual QString status(qint64 itemId) const = 0; ///< "todo", "done"... as in the database
    [[nodiscard]] virtual int annotationCount(qint64 itemId) const = 0;
    [[nodiscard]] virtual QList<ItemBadge> badges(qint64 itemId) const = 0; ///< one a class, say

Q_SIGNALS:
    /** Empty: all items. */
    void changed(const QList<qint64> &itemIds);
};

} // namespace cairn

Q_DECLARE_METATYPE(cairn::ItemBadge)
