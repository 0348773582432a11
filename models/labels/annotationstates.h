// SPDX-License-Identifier: GPL-3.0-or-later
// The labels of one image as a snapshot holds them: texts that are the same where the labels say the same.
#pragma once

#include "models/project/database.h"

#include <QHash>
#include <QStringList>

namespace cairn {

struct StatedAnnotation {
    QString className;
    QString kind;
    QByteArray geometry; ///< JSON
    QByteArray attributes; ///< JSON
    int flags = 0;
    qint64 groupId = 0; ///< 0: alone
    int z = 0;
};

/** One text for each, in their order. Groups are numbered by what is in them and heights by rank, since ids and heights themselves say
    nothing; flags that say how a label is worked on are left out. */
[[nodiscard]] QList<QByteArray> annotationStates(const QList<StatedAnnotation> &annotations);

/** Reads the labels of the main layer that have a class, item by item. */
class AnnotationStates
{
public:
    explicit AnnotationStates(SQLite::Database &database);

    /** Asked for ascending ids. */
    void read(qint64 itemId);

    // Of the item that was read last, in ascending order of the ids.
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    [[nodiscard]] const QList<QByteArray> &states() const { return m_states; }
    [[nodiscard]] const QStringList &classes() const { return m_classes; }

private:
    QHash<qint64, QString> m_names;
    SQLite::Statement m_query;
    QList<qint64> m_ids;
    QList<QByteArray> m_states;
    QStringList m_classes;
    bool m_more = false;
};

} // namespace cairn
