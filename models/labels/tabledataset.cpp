// SPDX-License-Identifier: GPL-3.0-or-later
// rows.csv, columns.json and dataset.json of a snapshot of a table: labels from the snapshot, cells from the table, if they are the same.
#include "models/labels/datasetfolder.h"

#include "models/data/csvwriter.h"
#include "models/labels/labelstates.h"
#include "models/labels/snapshottarget.h"
#include "models/labels/tablerows.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dataset)
};

/** The role of a column in columns.json; the first column alone is an id there. */
QString roleOf(const TableColumn &column)
{
    const bool isUseful = column.type != ColumnType::Image && column.type != ColumnType::Link;
    return (column.role == ColumnRole::Feature || column.role == ColumnRole::Derived) && isUseful ? QStringLiteral("feature") : QStringLiteral("ignored");
}

/** The snapshot's parts, block by block. */
class Blocks
{
public:
    Blocks(SQLite::Database &database, qint64 snapshotId)
        : m_query(database,
              "SELECT p.part, p.splits, s.body FROM snapshot_part p JOIN label_state s ON s.digest = p.state_digest"
              " WHERE p.snapshot_id = ? ORDER BY p.part")
    {
        bindAll(m_query, snapshotId);
    }

    bool next()
    {
        if (!m_query.executeStep())
            return false;
        part = integerColumn(m_query, 0);
        splits = blobColumn(m_query, 1);
        const QJsonObject body = QJsonDocument::fromJson(textColumn(m_query, 2).toUtf8()).object();
        cells = body.value(QLatin1String("cells")).toString().toLatin1();
        values = body.value(QLatin1String("values")).toArray();
        return true;
    }

    qint64 part = -1;
    QByteArray splits;
    QByteArray cells;
    QJsonArray values;

private:
    SQLite::Statement m_query;
};

class TableDatasetWriter
{
public:
    TableDatasetWriter(SQLite::Database &database, const TableInfo &table, const Snapshot &snapshot, const SnapshotTarget &target)
        : m_table(table)
        , m_snapshot(snapshot)
        , m_target(target)
        , m_columns(table.valueColumns())
        , m_rows(database, table)
        , m_blocks(database, snapshot.id)
        , m_digest(m_columns, target.storedIndex)
    {
    }

    Result<void> writeRows(const QString &folder, const TaskControl &control)
    {
        QSaveFile file(QDir(folder).filePath(QStringLiteral("rows.csv")));
        if (!file.open(QIODevice::WriteOnly))
            return datasetNotWritten(file.fileName(), file.errorString());
        CsvWriter csv(&file);
        writeHeader(csv);
        while (m_rows.next()) {
            const qint64 part = (m_rows.rowId() - 1) / kRowsOfPart;
            if (part != m_blocks.part) {
                if (Result<void> begun = beginBlock(part); !begun)
                    return begun;
                if (control.isCanceled())
                    return canceled();
                control.setProgress(m_rows.rowId(), m_table.rows);
            }
            writeRow(csv);
        }
        if (!blockIsUnchanged() || m_blocks.next())
            return changedSince();
        if (Result<void> finished = csv.finish(); !finished)
            return finished;
        return file.commit() ? Result<void>() : datasetNotWritten(file.fileName(), file.errorString());
    }

    Result<void> writeColumns(const QString &folder)
    {
        const auto column = [](const QString &name, const QString &type, const QString &role) {
            return QJsonObject {{QStringLiteral("name"), name}, {QStringLiteral("type"), type}, {QStringLiteral("role"), role}};
        };
        QJsonArray columns {column(QStringLiteral("row_id"), QStringLiteral("integer"), QStringLiteral("id")),
            column(QStringLiteral("split"), QStringLiteral("category"), QStringLiteral("split"))};
        for (int at = 0; at < m_columns.size(); ++at) {
            if (at != m_target.storedIndex)
                columns.append(column(m_columns.at(at).name, columnTypeName(m_columns.at(at).type), roleOf(m_columns.at(at))));
        }
        // Classes are told from numbers by the type as well.
        const bool isWholeNumberClass = isClasses() && m_target.type == ColumnType::Integer;
        columns.append(column(m_target.name, columnTypeName(isWholeNumberClass ? ColumnType::Category : m_target.type), QStringLiteral("target")));
        return writeWhole(folder, QStringLiteral("columns.json"), QJsonDocument(columns).toJson());
    }

    Result<void> writeDescription(const QString &folder)
    {
        QJsonObject description = datasetDescription(m_snapshot, QStringLiteral("table"), m_unlabelled);
        description.insert(QStringLiteral("table"), m_table.name);
        description.insert(QStringLiteral("target"), m_target.name);
        if (isClasses()) {
            QList<DatasetClass> classes;
            for (const QString &name : classNames())
                classes.append({name, {}});
            description.insert(QStringLiteral("classes"), datasetClasses(classes));
        }
        return writeWhole(folder, QStringLiteral("dataset.json"), QJsonDocument(description).toJson());
    }

private:
    [[nodiscard]] bool isClasses() const { return isCategorical(m_target.type, m_different.size()); }

    /** In the order of the choices, then by number or alphabet. */
    [[nodiscard]] QStringList classNames() const
    {
        QStringList names = m_different.values();
        const auto key = [&](const QString &name) {
            const qsizetype choice = m_target.choices.indexOf(name);
            return std::tuple(choice < 0 ? m_target.choices.size() : choice, m_target.type == ColumnType::Integer ? name.toLongLong() : 0, name);
        };
        std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return key(a) < key(b); });
        return names;
    }

    void writeHeader(CsvWriter &csv)
    {
        QStringList names {QStringLiteral("row_id"), QStringLiteral("split")};
        for (int at = 0; at < m_columns.size(); ++at) {
            if (at != m_target.storedIndex)
                names.append(m_columns.at(at).name);
        }
        names.append(m_target.name);
        csv.row(names);
    }

    /** The table must have exactly the snapshot's blocks, with the same cells. */
    Result<void> beginBlock(qint64 part)
    {
        if (!blockIsUnchanged() || !m_blocks.next() || m_blocks.part != part)
            return changedSince();
        return {};
    }

    [[nodiscard]] bool blockIsUnchanged() { return m_blocks.part < 0 || m_digest.take() == m_blocks.cells; }

    Result<void> changedSince() const
    {
        return fail(Text::tr("The cells of the table %1 were changed since the snapshot %2 was made, so the rows of that time are no longer there."
                             " Make a new snapshot.").arg(m_table.name, m_snapshot.name));
    }

    void writeRow(CsvWriter &csv)
    {
        m_digest.add(m_rows);
        const qsizetype place = qsizetype(m_rows.rowId() - 1 - m_blocks.part * kRowsOfPart);
        const Split split = Split(place < m_blocks.splits.size() ? m_blocks.splits.at(place) : 0);
        csv.add(m_rows.rowId());
        split == Split::None ? csv.addMissing() : csv.add(m_splitNames.at(size_t(split)));
        for (int at = 0; at < m_columns.size(); ++at) {
            if (at != m_target.storedIndex)
                writeCell(csv, m_rows.cell(at));
        }
        const QJsonValue value = m_blocks.values.at(place);
        if (split == Split::None || value.isNull() || value.isUndefined()) {
            ++m_unlabelled;
            csv.addMissing();
        } else {
            const QString text = targetText(value);
            if (isClasses()) // beyond the most that numbers may have, more make no difference
                m_different.insert(text);
            csv.add(text);
        }
        csv.endRow();
    }

    static void writeCell(CsvWriter &csv, const TableCell &cell)
    {
        switch (cell.kind) {
        case TableCell::Kind::Integer:
            return csv.add(cell.integer);
        case TableCell::Kind::Real:
            return csv.add(cell.real);
        case TableCell::Kind::Text:
            return csv.add(QByteArray::fromRawData(cell.text.data(), qsizetype(cell.text.size())));
        case TableCell::Kind::Missing:
            return csv.addMissing();
        }
    }

    const TableInfo &m_table;
    const Snapshot &m_snapshot;
    const SnapshotTarget &m_target;
    const QList<TableColumn> m_columns;
    const std::array<QByteArray, 4> m_splitNames {QByteArray(), "train", "val", "test"};
    TableRows m_rows;
    Blocks m_blocks;
    CellDigest m_digest;
    QSet<QString> m_different;
    qint64 m_unlabelled = 0;
};

} // namespace

Result<QString> writeTableDataset(const Project &project, SQLite::Database &database, const Snapshot &snapshot, const TaskControl &control)
{
    // The digest covers cells and labels, so what lies there is what would be written.
    const QString final = DatasetFolder::finalPath(project, snapshot);
    if (QFileInfo::exists(QDir(final).filePath(QStringLiteral("dataset.json"))))
        return final;
    const Result<TableInfo> table = Tables::byId(database, snapshot.tableId);
    if (!table)
        return fail(table);
    const Result<SnapshotTarget> target = findTarget(database, *table, snapshot.target);
    if (!target)
        return fail(target);
    Result<DatasetFolder> folder = DatasetFolder::begin(project, snapshot);
    if (!folder)
        return fail(folder);
    TableDatasetWriter writer(database, *table, snapshot, *target);
    for (const auto &write : {std::function<Result<void>()>([&] { return writer.writeRows(folder->path(), control); }),
             std::function<Result<void>()>([&] { return writer.writeColumns(folder->path()); }),
             std::function<Result<void>()>([&] { return writer.writeDescription(folder->path()); })}) {
        if (Result<void> written = write(); !written)
            return fail(written);
    }
    return folder->publish();
}

} // namespace cairn
