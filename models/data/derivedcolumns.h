// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that an SQL expression derives from a table's own: nothing of them is stored but the expression, so that they are never stale. They
// are read, filtered, sorted and learned from like the others.
#pragma once

#include "models/data/tables.h"
#include "models/project/project.h"
#include "models/project/task.h"

namespace cairn {

struct DerivedColumn {
    qint64 id = 0; ///< 0: not in the project yet
    qint64 tableId = 0;
    QString name;
    QString expression; ///< over the table's stored columns and derived ones that stand before it
};

/** What it would hold: the first rows' values, and its type as they suggest it. */
struct DerivedPreview {
    QList<std::pair<qint64, QVariant>> values;
    ColumnType type = ColumnType::Text;
    QString failure; ///< why it cannot be; empty where it can
};

class DerivedColumns
{
public:
    explicit DerivedColumns(Project &project) : m_project(project) {}

    /** Of the first rows; an expression that is not understood is a failure in the preview. */
    [[nodiscard]] static Result<DerivedPreview> preview(const QString &projectFile, const DerivedColumn &column, const TaskControl &control = {});

    /** Each is one gesture. */
    [[nodiscard]] Result<DerivedColumn> add(DerivedColumn column);
    [[nodiscard]] Result<void> change(const DerivedColumn &column);
    /** Refused while another derived column reads it. */
    [[nodiscard]] Result<void> remove(qint64 columnId);

private:
    Project &m_project;
};

} // namespace cairn
