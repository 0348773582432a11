// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that label rows: an SQL condition over a table, and the label that it votes for. What they vote stands in rulevotes.h.
#pragma once

#include "models/data/tables.h"
#include "models/labels/rowlabels.h"

namespace cairn {

struct Rule {
    qint64 id = 0; ///< 0: not in the project yet
    qint64 tableId = 0;
    qint64 columnId = 0; ///< the label column that it votes on
    QString name;
    QString expression; ///< true: votes for the value; anything else: abstains
    QString value;
    QString note;
    bool isEnabled = true;

    friend bool operator==(const Rule &, const Rule &) = default;
};

class Rules
{
public:
    explicit Rules(Project &project) : m_project(project) {}

    /** By name; 0: of all tables, of all label columns. */
    [[nodiscard]] static Result<QList<Rule>> all(SQLite::Database &database, qint64 tableId = 0, qint64 columnId = 0);
    /** By id, or by a name that one rule alone has (of that table, where it is given). */
    [[nodiscard]] static Result<Rule> find(SQLite::Database &database, const QString &nameOrId, qint64 tableId = 0);

    /** Whether it can be asked of the table: an SQL expression that reads its columns, but not the one that the rule labels. */
    [[nodiscard]] static Result<void> check(const QString &projectFile, const Rule &rule);
    /** What its expression is asked of: the table with the label columns that are mentioned, other than its own. */
    [[nodiscard]] static QString sourceFor(const TableInfo &table, qint64 columnId, const QString &expression);

    /** Each is one gesture. A name belongs to one rule of a table. */
    [[nodiscard]] Result<Rule> add(Rule rule);
    [[nodiscard]] Result<void> change(Rule rule);
    [[nodiscard]] Result<void> remove(qint64 ruleId);
    [[nodiscard]] Result<void> setEnabled(qint64 ruleId, bool isEnabled);

private:
    [[nodiscard]] Result<Rule> cleaned(Rule rule) const;
    Project &m_project;
};

/** `column REGEXP 'pattern'`, with quotes where they are needed. */
[[nodiscard]] QString patternExpression(const QString &column, const QString &pattern);

} // namespace cairn

Q_DECLARE_METATYPE(cairn::Rule)
