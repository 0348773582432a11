// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person was in a project's tables: kept with the person's settings, by project and table.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace cairn {

class Settings;

struct TablePlace {
    QString labelColumn;
    QString filter;
    QStringList history; ///< filters used before, newest first
    qint64 rowId = 0;
    qint64 topRowId = 0; ///< of the first row in view
    QByteArray columns; ///< as the grid tells them
    bool skipsLabelled = false;
};

class TablePlaces
{
public:
    TablePlaces(Settings &settings, const QString &projectFile);

    [[nodiscard]] qint64 lastTable() const;
    void setLastTable(qint64 tableId);
    [[nodiscard]] TablePlace place(qint64 tableId) const;
    void setPlace(qint64 tableId, const TablePlace &place);

private:
    Settings &m_settings;
    QString m_key;
};

} // namespace cairn
