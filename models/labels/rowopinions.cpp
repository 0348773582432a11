// SPDX-License-Identifier: GPL-3.0-or-later
// Opinions are layers of the kind "rows"; one more layer keeps first labels, so that settling does not flatter the agreement.
#include "models/labels/rowopinions.h"

#include "models/labels/agreement.h"
#include "models/labels/annotations.h"
#include "models/labels/gestures.h"
#include "models/project/clock.h"
#include "models/project/expressionterms.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowOpinions)
};

constexpr const char *kKind = "rows";
constexpr const char *kSettledKind = "settled";

qint64 ensureLayer(SQLite::Database &database, IdSource &ids, const char *kind, const QString &name, qint64 annotatorId)
{
    const qint64 present = integerOf(database, "SELECT id FROM layer WHERE kind = ? AND name = ? AND coalesce(annotator_id, 0) = ?",
        QString::fromLatin1(kind), name, annotatorId);
    if (present != 0)
        return present;
    const qint64 id = ids.next();
    execute(database, "INSERT INTO layer(id, name, kind, annotator_id) VALUES(?, ?, ?, ?)", id, name, QString::fromLatin1(kind), idOrNull(annotatorId));
    return id;
}

} // namespace

Result<QList<RowOpinion>> RowOpinions::all(SQLite::Database &database, const LabelColumn &column)
{
    return guarded({}, [&]() -> Result<QList<RowOpinion>> {
        SQLite::Statement query(database,
            "SELECT l.id, coalesce(a.name, l.name), count(r.row_id) FROM layer l LEFT JOIN annotator a ON a.id = l.annotator_id"
            " LEFT JOIN row_label r ON r.table_id = ? AND r.column_id = ? AND r.layer_id = l.id"
            " WHERE l.id <> 1 AND l.kind <> 'settled' GROUP BY l.id HAVING count(r.row_id) > 0 OR l.kind = 'rows' ORDER BY 2, 1");
        bindAll(query, column.tableId, column.id);
        QList<RowOpinion> opinions;
        while (query.executeStep())
            opinions.append({integerColumn(query, 0), textColumn(query, 1), integerColumn(query, 2)});
        return opinions;
    });
}

qint64 RowOpinions::settledLayer(SQLite::Database &database) { return integerOf(database, "SELECT id FROM layer WHERE kind = 'settled'"); }

Result<RowAgreement> RowOpinions::agreement(SQLite::Database &database, const LabelColumn &column, qint64 layerId)
{
    return guarded({}, [&]() -> Result<RowAgreement> {
        SQLite::Statement query(database,
            "SELECT coalesce(s.value, m.value), o.value, m.value, s.value IS NOT NULL FROM row_label o JOIN row_label m ON m.table_id = o.table_id"
            " AND m.column_id = o.column_id AND m.row_id = o.row_id AND m.layer_id = 1"
            " LEFT JOIN row_label s ON s.table_id = o.table_id AND s.column_id = o.column_id AND s.row_id = o.row_id AND s.layer_id = ?4"
            " WHERE o.table_id = ?1 AND o.column_id = ?2 AND o.layer_id = ?3");
        bindAll(query, column.tableId, column.id, layerId, settledLayer(database));
        RowAgreement agreement;
        QList<std::pair<QString, QString>> pairs;
        while (query.executeStep()) {
            pairs.append({textColumn(query, 0), textColumn(query, 1)});
            const bool isSame = pairs.last().first == pairs.last().second;
            ++agreement.both;
            agreement.same += isSame;
            agreement.open += !isSame && integerColumn(query, 3) == 0;
        }
        if (column.kind == LabelKind::Choice || column.kind == LabelKind::YesNo || column.kind == LabelKind::Text)
            agreement.kappa = cohenKappa(pairs);
        return agreement;
    });
}

QString RowOpinions::openExpression(const LabelColumn &column, const QString &opinionName, qint64 settledLayer)
{
    QString expression = columnTerm(column.name) + QStringLiteral(" <> ") + columnTerm(opinionName);
    if (settledLayer != 0) {
        expression += QStringLiteral(" AND row_id NOT IN (SELECT row_id FROM row_label WHERE table_id = %1 AND column_id = %2 AND layer_id = %3)")
                          .arg(column.tableId).arg(column.id).arg(settledLayer);
    }
    return expression;
}

Result<qint64> RowOpinions::ownLayer()
{
    const Result<Journal *> journal = m_project.journal();
    if (!journal)
        return fail(journal);
    const qint64 annotatorId = (*journal)->annotatorId();
    const QString who = m_project.annotator().isEmpty() ? Text::tr("second opinion") : m_project.annotator();
    const Result<qint64> present = guarded(m_project.file(), [&]() -> Result<qint64> {
        return integerOf(m_project.reader(), "SELECT id FROM layer WHERE kind = 'rows' AND name = ? AND coalesce(annotator_id, 0) = ?", who, annotatorId);
    });
    if (!present || *present != 0)
        return present;
    qint64 layerId = 0;
    GestureInfo info;
    info.text = Text::tr("Second opinion of %1 begun").arg(who);
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        layerId = ensureLayer(database, m_project.ids(), kKind, who, annotatorId);
        return {};
    });
    return done ? Result<qint64>(layerId) : fail(done);
}

Result<qint64> RowOpinions::settle(const LabelColumn &column, const QList<qint64> &rowIds, qint64 layerId, bool takesOpinion)
{
    const Result<Journal *> journal = m_project.journal();
    if (!journal)
        return fail(journal);
    const qint64 annotatorId = (*journal)->annotatorId();
    GestureInfo info;
    info.text = Text::tr("%n row(s) settled", nullptr, int(rowIds.size()));
    info.tableId = column.tableId;
    qint64 settled = 0;
    const Result<qint64> done = (*journal)->gesture(info, [&](SQLite::Database &database) -> Result<void> {
        const qint64 before = ensureLayer(database, m_project.ids(), kSettledKind, Text::tr("Labels before they were settled"), 0);
        const double now = utcNow();
        SQLite::Statement keep(database,
            "INSERT INTO row_label(table_id, column_id, row_id, layer_id, value, origin, annotator_id, updated_at)"
            " SELECT m.table_id, m.column_id, m.row_id, ?4, m.value, m.origin, m.annotator_id, m.updated_at FROM row_label m JOIN row_label o"
            " ON o.table_id = m.table_id AND o.column_id = m.column_id AND o.row_id = m.row_id AND o.layer_id = ?5 AND o.value <> m.value"
            " WHERE m.table_id = ?1 AND m.column_id = ?2 AND m.row_id = ?3 AND m.layer_id = 1"
            " ON CONFLICT DO NOTHING");
        SQLite::Statement take(database,
            "UPDATE row_label SET value = (SELECT o.value FROM row_label o WHERE o.table_id = ?1 AND o.column_id = ?2 AND o.row_id = ?3"
            " AND o.layer_id = ?4), origin = 'human', annotator_id = ?5, rule_id = NULL, run_id = NULL, score = NULL, updated_at = ?6"
            " WHERE table_id = ?1 AND column_id = ?2 AND row_id = ?3 AND layer_id = 1");
        for (const qint64 rowId : rowIds) {
            keep.reset();
            bindAll(keep, column.tableId, column.id, rowId, before, layerId);
            const int kept = keep.exec();
            settled += kept;
            if (kept == 0 || !takesOpinion)
                continue;
            take.reset();
            bindAll(take, column.tableId, column.id, rowId, layerId, idOrNull(annotatorId), now);
            take.exec();
        }
        return {};
    });
    return done ? Result<qint64>(settled) : fail(done);
}

} // namespace cairn
