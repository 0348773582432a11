// SPDX-License-Identifier: GPL-3.0-or-later
// Freezing a table's labels: one part for each 4,096 rows.
#include "models/labels/labelstates.h"

#include "models/labels/canonicaljson.h"
#include "models/labels/snapshottarget.h"
#include "models/labels/splitting.h"
#include "models/labels/tablerows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Snapshots)
};

constexpr int kBinsOfNumbers = 10;

/** The target's value of each row, asked for ascending rows. */
class TargetValues
{
public:
    TargetValues(SQLite::Database &database, const SnapshotTarget &target)
        : m_target(target)
    {
        if (!target.isLabelColumn)
            return;
        m_query = std::make_unique<SQLite::Statement>(
            database, "SELECT row_id, value FROM row_label WHERE table_id = ? AND column_id = ? AND layer_id = 1 ORDER BY row_id");
        bindAll(*m_query, target.labels.tableId, target.labels.id);
        m_more = m_query->executeStep();
    }

    QJsonValue of(const TableRows &row)
    {
        if (!m_query)
            return stored(row.cell(m_target.storedIndex));
        while (m_more && integerColumn(*m_query, 0) < row.rowId())
            m_more = m_query->executeStep();
        return m_more && integerColumn(*m_query, 0) == row.rowId() ? QJsonValue(textColumn(*m_query, 1)) : QJsonValue();
    }

private:
    static QJsonValue stored(const TableCell &cell)
    {
        switch (cell.kind) {
        case TableCell::Kind::Integer:
            return cell.integer;
        case TableCell::Kind::Real:
            return cell.real;
        case TableCell::Kind::Text:
            return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
        case TableCell::Kind::Missing:
            break;
        }
        return {};
    }

    const SnapshotTarget &m_target;
    std::unique_ptr<SQLite::Statement> m_query;
    bool m_more = false;
};

QByteArray blockBody(const QByteArray &cells, const QString &target, const QJsonArray &values)
{
    return "{\"cells\":\"" + cells + "\"," + canonicalJson(QJsonObject {{QStringLiteral("target"), target}}).mid(1).chopped(1)
        + ",\"values\":" + canonicalJson(values) + '}';
}

/** What stratifying goes by: the class, or for numbers in which tenth of them a value lies. */
QStringList strata(const QList<QJsonValue> &values, ColumnType type)
{
    QStringList texts;
    texts.reserve(values.size());
    QSet<QString> different;
    for (const QJsonValue &value : values) {
        texts.append(targetText(value));
        if (different.size() <= kMostIntegerClasses)
            different.insert(texts.last());
    }
    if (isCategorical(type, different.size()))
        return texts;
    QList<double> sorted;
    sorted.reserve(values.size());
    for (const QJsonValue &value : values)
        sorted.append(value.toDouble());
    const QList<double> numbers = sorted;
    std::sort(sorted.begin(), sorted.end());
    for (qsizetype at = 0; at < numbers.size(); ++at) {
        const auto place = std::lower_bound(sorted.begin(), sorted.end(), numbers.at(at)) - sorted.begin();
        texts[at] = QString::number(place * kBinsOfNumbers / sorted.size());
    }
    return texts;
}

struct LabelledRow {
    qint64 row = 0;
    int part = 0; ///< index into FrozenLabels::parts
    int place = 0; ///< in the part
};

class TableFreezer
{
public:
    TableFreezer(SQLite::Database &database, const TableInfo &table, const SnapshotTarget &target)
        : m_table(table)
        , m_target(target)
        , m_rows(database, table)
        , m_values(database, target)
        , m_digest(table.valueColumns(), target.storedIndex)
    {
    }

    Result<void> read(const TaskControl &control)
    {
        while (m_rows.next()) {
            const qint64 part = (m_rows.rowId() - 1) / kRowsOfPart;
            if (part != m_part) {
                endPart();
                m_part = part;
                if (control.isCanceled())
                    return canceled();
                control.setProgress(m_rows.rowId(), m_table.rows);
            }
            m_digest.add(m_rows);
            const int place = int(m_rows.rowId() - 1 - part * kRowsOfPart);
            while (m_partValues.size() < place)
                m_partValues.append(QJsonValue()); // rows that are gone
            const QJsonValue value = m_values.of(m_rows);
            m_partValues.append(value);
            if (!value.isNull()) {
                labelled.append({m_rows.rowId(), int(frozen.parts.size()), place});
                values.append(value);
            }
        }
        endPart();
        return {};
    }

    FrozenLabels frozen;
    QList<LabelledRow> labelled;
    QList<QJsonValue> values; ///< of the labelled rows

private:
    void endPart()
    {
        if (m_part < 0)
            return;
        FrozenPart part;
        part.part = m_part;
        part.order = QByteArray::number(m_part).rightJustified(20, '0');
        part.splits = QByteArray(m_partValues.size(), '\0');
        part.body = blockBody(m_digest.take(), m_target.name, m_partValues);
        part.digest = QCryptographicHash::hash(part.body, QCryptographicHash::Sha256);
        frozen.parts.append(std::move(part));
        m_partValues = {};
    }

    const TableInfo &m_table;
    const SnapshotTarget &m_target;
    TableRows m_rows;
    TargetValues m_values;
    CellDigest m_digest;
    QJsonArray m_partValues;
    qint64 m_part = -1;
};

} // namespace

Result<FrozenLabels> freezeTable(SQLite::Database &database, const QString &projectFile, const SnapshotRequest &request, const TaskControl &control)
{
    const Result<TableInfo> table = Tables::byId(database, request.tableId);
    if (!table)
        return fail(table);
    const Result<SnapshotTarget> target = findTarget(database, *table, request.target);
    if (!target)
        return fail(target);
    const SplitRule &rule = request.split;
    const auto groups
        = groupsBy(projectFile, QStringLiteral("row_id"), Tables::expressionSource(*table, rule.groupExpression), rule.groupExpression);
    if (!groups)
        return fail(groups);
    TableFreezer freezer(database, *table, *target);
    if (Result<void> read = freezer.read(control); !read)
        return fail(read);
    const QStringList classes = rule.stratify ? strata(freezer.values, target->type) : QStringList();
    QList<SplitInput> inputs;
    inputs.reserve(freezer.labelled.size());
    for (qsizetype at = 0; at < freezer.labelled.size(); ++at) {
        const qint64 row = freezer.labelled.at(at).row;
        inputs.append({QByteArray::number(row), groups->value(row), classes.isEmpty() ? QStringList() : QStringList {classes.at(at)}});
    }
    const QList<Split> splits = assignSplits(inputs, rule);
    FrozenLabels frozen = std::move(freezer.frozen);
    for (qsizetype at = 0; at < splits.size(); ++at) {
        const LabelledRow &row = freezer.labelled.at(at);
        frozen.parts[row.part].splits[row.place] = char(splits.at(at));
        ++frozen.counts[size_t(splits.at(at))];
    }
    frozen.items = freezer.labelled.size();
    frozen.target = target->name;
    return frozen;
}

} // namespace cairn
