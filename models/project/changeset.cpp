// SPDX-License-Identifier: GPL-3.0-or-later
// The reader: bounds are checked at every step, since this SQLite reads beyond the heap on damaged changesets.
#include "models/project/changeset.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace cairn {
namespace {

constexpr int kMaximumColumns = 2'000; // SQLite's own limit
constexpr char kInsert = 18, kDelete = 9, kUpdate = 23; // SQLITE_INSERT, SQLITE_DELETE, SQLITE_UPDATE

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] qsizetype position() const { return m_at; }

    char byte()
    {
        if (m_broken || m_at >= m_bytes.size()) {
            m_broken = true;
            return 0;
        }
        return m_bytes[m_at++];
    }

    /** SQLite's varint; ours are lengths, so four bytes are more than enough. */
    qsizetype length()
    {
        quint64 value = 0;
        for (int count = 0; count < 5; ++count) {
            const auto next = static_cast<unsigned char>(byte());
            value = value << 7 | (next & 0x7f);
            if (!(next & 0x80))
                return value <= quint64(m_bytes.size()) ? qsizetype(value) : brokenLength();
        }
        return brokenLength();
    }

    QByteArray bytes(qsizetype count)
    {
        if (m_broken || count < 0 || count > m_bytes.size() - m_at) {
            m_broken = true;
            return {};
        }
        m_at += count;
        return m_bytes.mid(m_at - count, count);
    }

    QByteArray untilZero()
    {
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end < 0) {
            m_broken = true;
            return {};
        }
        const QByteArray text = m_bytes.mid(m_at, end - m_at);
        m_at = end + 1;
        return text;
    }

    QVariant value()
    {
        switch (byte()) {
        case 0:
            return {};
        case 1:
            return QVariant::fromValue<qlonglong>(qFromBigEndian<qint64>(eight().constData()));
        case 2:
            return std::bit_cast<double>(qFromBigEndian<quint64>(eight().constData()));
        case 3:
            return QString::fromUtf8(bytes(length()));
        case 4:
            return bytes(length());
        case 5:
            return QVariant::fromValue(nullptr);
        default:
            m_broken = true;
            return {};
        }
    }

    QList<QVariant> record(int columns)
    {
        QList<QVariant> values;
        values.reserve(columns);
        for (int column = 0; column < columns && !m_broken; ++column)
            values.append(value());
        return values;
    }

private:
    QByteArray eight()
    {
        const QByteArray read = bytes(8);
        return m_broken ? QByteArray(8, '\0') : read;
    }
    qsizetype brokenLength()
    {
        m_broken = true;
        return 0;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_broken = false;
};

tl::unexpected<Error> damaged(qsizetype position)
{
    return fail(QCoreApplication::translate("Journal", "A change in the journal is damaged, so it can neither be undone nor applied."),
        QStringLiteral("changeset broken near byte %1").arg(position));
}

/** A key column may not be NULL either: SQLite, joining changesets, would take what follows for its length. */
bool isWholeKey(const QList<QVariant> &values, const QList<int> &keys)
{
    return std::all_of(keys.begin(), keys.end(), [&](int key) { return values.value(key).isValid() && !values.value(key).isNull(); });
}

bool isComplete(const QList<QVariant> &values)
{
    return std::all_of(values.begin(), values.end(), [](const QVariant &value) { return value.isValid(); });
}

/** The old values hold the key, the new ones do not; any other column stands in both or in neither. */
bool isWholeUpdate(const RowChange &change)
{
    for (int column = 0; column < change.before.size(); ++column) {
        const bool isKey = change.keyColumns.contains(column);
        if (change.after.at(column).isValid() != (!isKey && change.before.at(column).isValid()))
            return false;
    }
    return isWholeKey(change.before, change.keyColumns);
}

/** A row's record must hold what its operation needs, or SQLite would act on values that are not there. */
bool isWellFormed(const RowChange &change)
{
    switch (change.operation) {
    case RowOperation::Insert:
        return isComplete(change.after) && isWholeKey(change.after, change.keyColumns);
    case RowOperation::Delete:
        return isComplete(change.before) && isWholeKey(change.before, change.keyColumns);
    case RowOperation::Update:
        return isWholeUpdate(change);
    }
    return false;
}

} // namespace

QVariant RowChange::value(int column) const
{
    const QVariant now = after.value(column);
    return now.isValid() ? now : before.value(column);
}

Result<QList<RowChange>> parseChangeset(const QByteArray &changeset)
{
    QList<RowChange> changes;
    Reader reader(changeset);
    RowChange header;
    int columns = 0;
    while (!reader.atEnd()) {
        const char first = reader.byte();
        if (first == 'T') {
            columns = int(reader.length());
            if (columns < 1 || columns > kMaximumColumns)
                return damaged(reader.position());
            header.keyColumns.clear();
            for (int column = 0; column < columns; ++column) {
                if (reader.byte() != 0)
                    header.keyColumns.append(column);
            }
            header.table = QString::fromUtf8(reader.untilZero());
            if (reader.isBroken() || header.keyColumns.isEmpty())
                return damaged(reader.position());
            continue;
        }
        if (columns == 0 || (first != kInsert && first != kDelete && first != kUpdate))
            return damaged(reader.position());
        RowChange change = header;
        reader.byte(); // "indirect": of no meaning here
        change.operation = first == kInsert ? RowOperation::Insert : first == kDelete ? RowOperation::Delete : RowOperation::Update;
        if (change.operation != RowOperation::Insert)
            change.before = reader.record(columns);
        if (change.operation != RowOperation::Delete)
            change.after = reader.record(columns);
        if (reader.isBroken() || !isWellFormed(change))
            return damaged(reader.position());
        changes.append(std::move(change));
    }
    return changes;
}

bool LabelChanges::touches(const char *table) const
{
    return isWhole || std::any_of(rows.begin(), rows.end(), [&](const RowChange &row) { return row.table == QLatin1String(table); });
}

} // namespace cairn
