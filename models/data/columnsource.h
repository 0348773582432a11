// SPDX-License-Identifier: GPL-3.0-or-later
// A column shown beside a table's own: labels, predictions. Later rooms implement it, the grid's model takes it.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QVariant>

namespace cairn {

class ColumnSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QString title() const = 0;
    /** For a row that was fetched, else an invalid QVariant (LoadingRole: true), and the row is wanted. Roles as in RowModel; called in the
        window's thread, must be quick. */
    [[nodiscard]] virtual QVariant data(qint64 rowId, int role) const = 0;
    /** Header roles beyond the title (tooltip, decoration). */
    [[nodiscard]] virtual QVariant headerData(int role) const { Q_UNUSED(role) return {}; }
    [[nodiscard]] virtual bool isEditable() const { return false; }
    /** `value` as the person entered it. */
    virtual bool setData(qint64 rowId, const QVariant &value)
    {
        Q_UNUSED(rowId)
        Q_UNUSED(value)
        return false;
    }

    /** These rows will be asked for: fetch them (in a task where it takes long), then say `changed`. */
    virtual void prefetch(const QList<qint64> &rowIds) { Q_UNUSED(rowIds) }

    /** Under which name filters may use the column; empty: they may not. Label columns of the table are known by themselves. */
    [[nodiscard]] virtual QString expressionName() const { return {}; }
    /** Where the column's values stand, for sorting and filters: a SELECT with the columns row_id and value; empty: neither. */
    [[nodiscard]] virtual QString valuesSql() const { return {}; }

Q_SIGNALS:
    /** Empty: all rows; a view asks again for those that it shows. */
    void changed(const QList<qint64> &rowIds);

protected:
    /** The row was asked for and is not there: it is fetched with all others that are asked for until control returns to the event loop. */
    void want(qint64 rowId) const;

private:
    void fetchWanted();

    mutable QList<qint64> m_wanted;
};

} // namespace cairn
