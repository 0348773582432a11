// SPDX-License-Identifier: GPL-3.0-or-later
// The project's items as a list, filtered by an expression, in an order; status and badges come from a source.
#pragma once

#include "models/data/item.h"
#include "models/data/itembadgesource.h"
#include "models/data/itemorder.h"
#include "models/project/project.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>

namespace cairn {

class ItemListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ItemIdRole = Qt::UserRole + 1, ///< qint64
        PathRole, ///< relative to the project
        AbsolutePathRole,
        SizeRole, ///< QSize as displayed
        PageRole, ///< int
        MissingRole, ///< bool: the file is gone
        StatusRole, ///< QString: "todo", "done"...
        AnnotationCountRole, ///< int
        BadgesRole, ///< QVariant of QList<ItemBadge>
    };

    /** Loads in a task, and again whenever items are published. */
    explicit ItemListModel(Project &project, QObject *parent = nullptr);

    /** Stays with the caller; null: none. */
    void setBadgeSource(ItemBadgeSource *source);

    /** An SQL expression over Items::expressionSource(); empty: all items. */
    void setFilter(const QString &expression);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setOrder(const ItemOrder &order);
    [[nodiscard]] ItemOrder order() const { return m_order; }
    /** Loads again (what the filter uses may have changed). */
    void refresh();

    [[nodiscard]] const Item &item(int row) const { return m_items.at(row); }
    [[nodiscard]] int rowOf(qint64 itemId) const; ///< -1 where it is filtered out; a look into a table
    [[nodiscard]] QList<qint64> filteredIds() const;
    [[nodiscard]] qint64 totalCount() const { return m_totalCount; }
    [[nodiscard]] bool isLoading() const { return m_loading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /** The filter was not understood; the items shown before stay. */
    void filterFailed(const cairn::Error &error);
    void loading(bool isLoading);
    void filterChanged();
    void orderChanged();
    /** Loaded: items and counts are new. */
    void loaded();

private:
    using Runs = QList<std::pair<int, int>>; ///< first and last row

    /** What a task found, with all that takes long done there: 200,000 rows are told in a moment. */
    struct Loaded {
        QList<Item> items;
        QHash<qint64, int> rows;
        qint64 totalCount = 0;
        bool isSame = false; ///< as what is shown
        bool isMerge = false; ///< rows go and come in the runs below; else everything is new
        Runs removed;
        Runs inserted;
    };
    static Result<Loaded> load(const QString &file, const QString &filter, const ItemOrder &order, const TaskControl &control);
    static void compare(Loaded &loaded, const QList<Item> &shown);
    static bool findRuns(Loaded &loaded, const QList<Item> &shown);
    void take(Result<Loaded> result);
    void setLoading(bool isLoading);
    void onBadgesChanged(const QList<qint64> &itemIds);
    void replaceItems(Loaded &loaded);
    void mergeItems(Loaded &loaded);

    Project &m_project;
    QPointer<ItemBadgeSource> m_badges;
    QString m_filter;
    ItemOrder m_order;
    QList<Item> m_items;
    QHash<qint64, int> m_rows; ///< empty while rows are being told
    qint64 m_totalCount = 0;
    bool m_loading = false;
    LatestTask m_task;
    QTimer m_reload; ///< an import publishes many times a second
};

} // namespace cairn
