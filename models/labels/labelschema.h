// SPDX-License-Identifier: GPL-3.0-or-later
// What may be said: the classes and their attributes. Every change is a gesture.
#pragma once

#include "models/project/project.h"

#include <QColor>

#include <optional>

namespace cairn {

struct LabelClass {
    qint64 id = 0;
    qint64 parentId = 0;
    QString name;
    QColor color;
    QString key; ///< "1".."9" or empty
    int position = 0;
    QString description;
    bool isArchived = false;
};

/** Reads on the given connection, writes through the project's journal. Holds no state but the project. */
class LabelSchema
{
public:
    explicit LabelSchema(Project &project) : m_project(project) {}

    [[nodiscard]] static Result<QList<LabelClass>> classes(SQLite::Database &database); ///< by position, archived ones too
    [[nodiscard]] static Result<std::optional<LabelClass>> classNamed(SQLite::Database &database, const QString &name);

    /** Adds a class with the next free palette colour and key; the id of the present one when the name exists. */
    [[nodiscard]] Result<qint64> addClass(const QString &name, qint64 parentId = 0);
    [[nodiscard]] Result<void> renameClass(qint64 classId, const QString &name);
    [[nodiscard]] Result<void> recolorClass(qint64 classId, const QColor &color);
    [[nodiscard]] Result<void> setClassKey(qint64 classId, const QString &key);
    [[nodiscard]] Result<void> moveClass(qint64 classId, int position);
    /** Deletes the class; its annotations and everything else that is said with it are deleted in the same gesture. */
    [[nodiscard]] Result<void> deleteClass(qint64 classId);

    /** For gestures of others: finds or makes the class inside an open gesture. */
    [[nodiscard]] static Result<qint64> ensureClass(SQLite::Database &database, IdSource &ids, const QString &name);

private:
    Project &m_project;
};

} // namespace cairn
