// SPDX-License-Identifier: GPL-3.0-or-later
// Rows stay as they are while only values change, so that a thousand curves can be read under a moving cursor.
#include "widgets/plots/legendmodel.h"

#include "widgets/common/fonts.h"

#include <QGuiApplication>
#include <QLocale>

#include <cmath>
#include <limits>

namespace cairn {

int LegendModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int LegendModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LegendModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[index.row()];
    const bool isValue = index.column() == ValueColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (isValue)
            return std::isnan(entry.shown) ? QString() : QLocale().toString(entry.shown, 'g', 5);
        return entry.name;
    case Qt::ToolTipRole:
        return entry.name;
    case Qt::TextAlignmentRole:
        return isValue ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::FontRole:
        return isValue ? QVariant(withTabularFigures(QGuiApplication::font())) : QVariant();
    case Qt::CheckStateRole:
        return isValue ? QVariant() : QVariant(m_hidden.contains(entry.key) ? Qt::Unchecked : Qt::Checked);
    case KeyRole:
        return entry.key;
    case CurveColorRole:
        return entry.color;
    case DashRole:
        return int(entry.dash);
    case MarkerRole:
        return int(entry.marker);
    case ValueRole:
        return entry.shown;
    default:
        return {};
    }
}

bool LegendModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    QSet<QString> hidden = m_hidden;
    if (value.toInt() == Qt::Unchecked)
        hidden.insert(m_entries[index.row()].key);
    else
        hidden.remove(m_entries[index.row()].key);
    setHidden(hidden);
    return true;
}

Qt::ItemFlags LegendModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == NameColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant LegendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == ValueColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Curve");
    return m_isReading ? tr("At %1").arg(QLocale().toString(m_x, 'g', 6)) : tr("Last value");
}

void LegendModel::setCurves(const QList<PlotCurve> &curves)
{
    QList<Entry> entries;
    entries.reserve(curves.size());
    for (const PlotCurve &curve : curves) {
        const double last = curve.line.isEmpty() ? std::numeric_limits<double>::quiet_NaN() : curve.line.last().y();
        entries.append({curve.key, curve.name, curve.color, curve.dash, curve.marker, last, last});
    }
    if (entries == m_entries) {
        m_entries = entries;
        m_isReading = false;
        return tellValues();
    }
    beginResetModel();
    m_entries = entries;
    m_isReading = false;
    m_rows.clear();
    for (int row = 0; row < m_entries.size(); ++row)
        m_rows.insert(m_entries[row].key, row);
    endResetModel();
}

void LegendModel::setReadings(double x, const QList<CurveReading> &readings)
{
    m_isReading = !readings.isEmpty();
    m_x = x;
    for (Entry &entry : m_entries)
        entry.shown = m_isReading ? std::numeric_limits<double>::quiet_NaN() : entry.last;
    for (const CurveReading &reading : readings) {
        if (const auto row = m_rows.constFind(reading.key); row != m_rows.constEnd())
            m_entries[*row].shown = reading.point.y();
    }
    tellValues();
}

void LegendModel::tellValues()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn), {Qt::DisplayRole, ValueRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, ValueColumn, ValueColumn);
}

void LegendModel::setHidden(const QSet<QString> &keys)
{
    if (m_hidden == keys)
        return;
    m_hidden = keys;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {Qt::CheckStateRole});
    Q_EMIT hiddenChanged(m_hidden);
}

QStringList LegendModel::keys() const
{
    QStringList keys;
    for (const Entry &entry : m_entries)
        keys.append(entry.key);
    return keys;
}

} // namespace cairn
