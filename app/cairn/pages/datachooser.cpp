// SPDX-License-Identifier: GPL-3.0-or-later
// Labels as they are now come first, then snapshots, then columns that hold the answers themselves.
#include "app/cairn/pages/datachooser.h"

#include "models/data/tables.h"

namespace cairn {

DataChooser::DataChooser(Project &project, QWidget *parent)
    : QComboBox(parent)
    , m_project(project)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void DataChooser::add(const QString &text, const DataChoice &choice)
{
    addItem(text, QVariant::fromValue(choice));
    setItemData(count() - 1, text, Qt::ToolTipRole);
}

void DataChooser::listAnew(WantedData wanted)
{
    clear();
    list(wanted);
}

void DataChooser::list(WantedData wanted)
{
    const QVariant before = currentData();
    clear();
    if (wanted == WantedData::Any)
        add(tr("Nothing of this project"), {0, 0, {}, true});
    if (wanted != WantedData::Table)
        add(tr("The images, now"), {});
    const QList<TableInfo> tables = wanted == WantedData::Images ? QList<TableInfo>() : Tables::all(m_project.reader()).value_or(QList<TableInfo>());
    for (const TableInfo &table : tables) {
        for (const TableColumn &column : table.labelColumns())
            add(tr("%1 of %2, now").arg(column.name, table.name), {0, table.id, column.name, false});
    }
    for (const Snapshot &snapshot : Snapshots::all(m_project.reader()).value_or(QList<Snapshot>())) {
        const bool fits = wanted == WantedData::Any || (wanted == WantedData::Table) == (snapshot.tableId != 0);
        if (fits)
            add(tr("Snapshot “%1” (%n item(s))", nullptr, int(snapshot.items)).arg(snapshot.name), {snapshot.id, 0, {}, false});
    }
    for (const TableInfo &table : tables) {
        for (const TableColumn &column : table.storedColumns())
            add(tr("Column %1 of %2").arg(column.name, table.name), {0, table.id, column.name, false});
    }
    for (int index = 0; before.isValid() && index < count(); ++index) {
        if (itemData(index).value<DataChoice>() == before.value<DataChoice>())
            setCurrentIndex(index);
    }
}

DataChoice DataChooser::choice() const { return currentData().value<DataChoice>(); }

bool DataChooser::chooseSnapshot(qint64 snapshotId)
{
    for (int index = 0; index < count(); ++index) {
        if (itemData(index).value<DataChoice>().snapshotId != snapshotId)
            continue;
        setCurrentIndex(index);
        return true;
    }
    return false;
}

SnapshotRequest DataChooser::frozenBy() const
{
    const DataChoice data = choice();
    SnapshotRequest request {{}, data.tableId, data.target, {}};
    if (data.snapshotId == 0)
        return request;
    if (const auto snapshot = Snapshots::find(m_project.reader(), QString::number(data.snapshotId))) {
        request.tableId = snapshot->tableId;
        request.target = snapshot->target;
        request.split.groupExpression = snapshot->splitRule; // it names the columns that rows are kept together by
    }
    return request;
}

} // namespace cairn
