// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what tables a project has and what their columns are.
#pragma once

#include "models/data/columntypes.h"
#include "models/project/database.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace cairn {

enum class ColumnRole { Feature, Label, Id, Ignored, Derived };

[[nodiscard]] QString columnRoleName(ColumnRole role); ///< "feature", "label"...
[[nodiscard]] ColumnRole columnRoleFromName(const QString &name);

struct TableColumn {
    qint64 id = 0;
    QString name;
    ColumnType type = ColumnType::Text;
    ColumnRole role = ColumnRole::Feature;
    QString labelKind;
    QStringList choices;
    int position = 0;
    QString expression; ///< of derived columns

    /** Whether its values are columns of the data table; those of label columns stand in row_label, derived ones are computed. */
    [[nodiscard]] bool isStored() const { return role != ColumnRole::Label && role != ColumnRole::Derived; }
};

struct TableInfo {
    qint64 id = 0;
    QString name;
    QString sqlName; ///< unquoted
    qint64 rows = 0;
    QList<TableColumn> columns; ///< by position

    [[nodiscard]] std::optional<TableColumn> column(const QString &name) const; ///< exact, else without regard to case
    [[nodiscard]] QList<TableColumn> storedColumns() const;
    [[nodiscard]] QList<TableColumn> derivedColumns() const;
    /** The stored ones, then the derived: all that a row says of itself. */
    [[nodiscard]] QList<TableColumn> valueColumns() const { return storedColumns() + derivedColumns(); }
    [[nodiscard]] QList<TableColumn> labelColumns() const;
};

class Tables
{
public:
    [[nodiscard]] static Result<QList<TableInfo>> all(SQLite::Database &database); ///< by name
    [[nodiscard]] static Result<TableInfo> find(SQLite::Database &database, const QString &nameOrId);
    [[nodiscard]] static Result<TableInfo> byId(SQLite::Database &database, qint64 tableId);

    /** The table with those derived columns that `expression` mentions, as expressionSource() has it, but without labels. */
    [[nodiscard]] static QString derivedSource(const TableInfo &table, const QString &expression);
    /** What expressions over a table see: its own columns, and each label column that `expression` mentions, under its name (layer 1). A quoted
        name or a bracketed SELECT for ExpressionConnection, with the id in the column row_id. */
    [[nodiscard]] static QString expressionSource(const TableInfo &table, const QString &expression);
};

/** Whether `expression` names `column`, as an identifier or in quotes. May say yes too often (inside a text), never too seldom. */
[[nodiscard]] bool mentionsColumn(const QString &expression, const QString &column);

} // namespace cairn

Q_DECLARE_METATYPE(cairn::TableInfo)
