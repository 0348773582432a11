// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a legend as a list: a tick, a line and a name, and the value that is read.
#pragma once

#include "widgets/plots/plotcurve.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace cairn {

class LegendModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, CurveColorRole, DashRole, MarkerRole, ValueRole };
    enum Column { NameColumn, ValueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setCurves(const QList<cairn::PlotCurve> &curves);
    /** Empty: the last value of each curve again. */
    void setReadings(double x, const QList<cairn::CurveReading> &readings);
    void setHidden(const QSet<QString> &keys);
    [[nodiscard]] QSet<QString> hidden() const { return m_hidden; }
    [[nodiscard]] QStringList keys() const;

Q_SIGNALS:
    void hiddenChanged(const QSet<QString> &keys);

private:
    struct Entry {
        QString key, name;
        QColor color;
        Qt::PenStyle dash = Qt::SolidLine;
        SeriesMarker marker = SeriesMarker::None;
        double last = 0, shown = 0;
        friend bool operator==(const Entry &a, const Entry &b) { return a.key == b.key && a.name == b.name && a.color == b.color && a.dash == b.dash && a.marker == b.marker; }
    };
    void tellValues();

    QList<Entry> m_entries;
    QHash<QString, int> m_rows;
    QSet<QString> m_hidden;
    double m_x = 0;
    bool m_isReading = false;
};

} // namespace cairn
