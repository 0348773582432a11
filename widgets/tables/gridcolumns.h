// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a grid as the person wants them: width, order, hidden, sorted. Kept by name, so that they outlive a change of the model.
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

class QAbstractItemModel;
class QFontMetrics;
class QHeaderView;

namespace cairn {

/** How wide a column is at first: enough for its name and for what its type usually holds, within limits. */
[[nodiscard]] int initialColumnWidth(const QAbstractItemModel &model, int column, const QFontMetrics &metrics);

/** A column by its name, as a person chooses it. */
struct GridColumn {
    QString name;
    bool isShown = true;
};

class GridColumns : public QObject
{
    Q_OBJECT
public:
    /** Looks after `header`, which has its model later. */
    explicit GridColumns(QHeaderView *header);

    /** The model has other columns now. */
    void apply();
    void hide(int section);
    void showAll();
    [[nodiscard]] int hiddenCount() const;
    /** At their first widths and order, all shown, unsorted. */
    void reset();

    /** All columns as they stand. */
    [[nodiscard]] QList<GridColumn> columns() const;
    /** Puts them into this order; those that are not named follow. */
    void setColumns(const QList<GridColumn> &columns);
    /** So many of the first shown columns stay where they are while the others are scrolled. */
    void setFrozen(int count);
    [[nodiscard]] int frozen() const { return m_frozen; }

    /** Ascending, then descending, then not any more; behind what is sorted by already. */
    void sortFurther(int section);
    [[nodiscard]] QList<std::pair<int, Qt::SortOrder>> sortKeys() const;

    [[nodiscard]] QByteArray state() const;
    /** Nonsense and columns that are gone are passed over; what is not told is as at first. */
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /** By more than one column, or by what was restored; a single one goes to the model by the header's arrow. */
    void severalSorted(const QList<std::pair<int, Qt::SortOrder>> &keys);
    void sortKeysChanged();
    void frozenChanged(int count);

private:
    struct Sorted {
        QString name;
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    struct Wish {
        int width = 0; ///< 0: as at first
        bool isHidden = false;
    };
    [[nodiscard]] QString nameOf(int section) const;
    [[nodiscard]] int sectionOf(const QString &name) const;
    void applyOrder();
    void showSort();

    QHeaderView *m_header;
    QHash<QString, Wish> m_wishes;
    QStringList m_order; ///< empty: as the model has them
    QList<Sorted> m_sort; ///< the most important first
    int m_frozen = 0;
    QStringList m_applied; ///< the columns that the header has been set up for
    bool m_applying = false;
};

} // namespace cairn
