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

    [[nodiscard]] QByteArray state() const;
    /** Nonsense and columns that are gone are passed over; what is not told is as at first. */
    void restoreState(const QByteArray &state);

private:
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
    QString m_sortName;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QStringList m_applied; ///< the columns that the header has been set up for
    bool m_applying = false;
};

} // namespace cairn
