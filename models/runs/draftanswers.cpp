// SPDX-License-Identifier: GPL-3.0-or-later
// What a person answers to drafts: labels and verdicts, always in one gesture.
#include "models/runs/drafts.h"

#include "models/labels/annotationrows.h"
#include "models/labels/gestures.h"
#include "models/labels/labelschema.h"
#include "models/project/clock.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

constexpr int kDraftsOfPart = 500;

/** A prediction as it is answered to, inside a gesture. */
struct Asked {
    qint64 id = 0;
    qint64 runId = 0;
    qint64 itemId = 0;
    qint64 annotationId = 0;
    QString className;
    std::optional<double> score;
    Shape shape;
};

Result<Asked> askedFor(SQLite::Database &database, qint64 predictionId)
{
    SQLite::Statement query(database,
        "SELECT run_id, item_id, annotation_id, class_name, score, kind, geometry, (SELECT answer FROM verdict WHERE prediction_id = p.id)"
        " FROM prediction p WHERE id = ? AND item_id IS NOT NULL");
    bindAll(query, predictionId);
    if (!query.executeStep())
        return fail(Words::tr("This draft is no longer there."));
    if (!isNullColumn(query, 7))
        return fail(Words::tr("This draft was answered to already."));
    Asked asked {predictionId, integerColumn(query, 0), integerColumn(query, 1), integerColumn(query, 2), textColumn(query, 3), std::nullopt, Shape::tag()};
    if (!isNullColumn(query, 4))
        asked.score = realColumn(query, 4);
    const Result<ShapeKind> kind = shapeKindFromName(textColumn(query, 5));
    if (!kind)
        return fail(kind);
    if (*kind == ShapeKind::Tag || asked.annotationId != 0)
        return asked;
    Result<Shape> shape = Shape::fromJsonText(*kind, textColumn(query, 6).toUtf8());
    if (!shape)
        return fail(shape);
    asked.shape = std::move(*shape);
    return asked;
}

void answerTo(SQLite::Database &database, qint64 predictionId, const char *answer, qint64 annotationId = 0)
{
    execute(database, "INSERT INTO verdict(prediction_id, answer, annotation_id, at) VALUES(?, ?, ?, ?)", predictionId, QString::fromLatin1(answer),
        idOrNull(annotationId), utcNow());
}

/** Writes labels for drafts inside a gesture. */
class DraftWriter
{
public:
    DraftWriter(Project &project, SQLite::Database &database)
        : m_project(project)
        , m_database(database)
        , m_inserter(database, (*project.journal())->annotatorId())
    {
    }

    Result<qint64> accept(const Asked &asked)
    {
        const Result<qint64> classId = LabelSchema::ensureClass(m_database, m_project.ids(), asked.className);
        if (!classId)
            return fail(classId);
        return write(asked, *classId, asked.shape, Origin::Model, "accepted");
    }

    Result<qint64> write(const Asked &asked, qint64 classId, const Shape &shape, Origin origin, const char *answer)
    {
        qint64 id = asked.annotationId;
        if (id == 0) {
            id = m_project.ids().next();
            Annotation annotation;
            annotation.id = id;
            annotation.itemId = asked.itemId;
            annotation.classId = classId;
            annotation.shape = shape;
            annotation.origin = origin;
            annotation.score = asked.score.value_or(-1);
            m_inserter.insert(annotation);
            execute(m_database, "UPDATE annotation SET run_id = ? WHERE id = ?", asked.runId, id);
        } else if (execute(m_database, "UPDATE annotation SET class_id = ?, origin = ?, run_id = ?, score = ?, updated_at = ? WHERE id = ?", idOrNull(classId),
                       originName(origin), asked.runId, asked.score ? QVariant(*asked.score) : QVariant(), utcNow(), id) == 0) {
            return fail(Words::tr("The shape that this draft speaks of is no longer there."));
        }
        answerTo(m_database, asked.id, answer, id);
        return id;
    }

private:
    Project &m_project;
    SQLite::Database &m_database;
    AnnotationInserter m_inserter;
};

/** The picture that all are of, 0 where there are several. */
qint64 commonItem(qint64 common, qint64 itemId) { return common == -1 || common == itemId ? itemId : 0; }

} // namespace

Result<QList<qint64>> Drafts::accept(const QList<qint64> &predictionIds, double seconds)
{
    QList<qint64> ids;
    GestureInfo info {Words::tr("%n draft(s) accepted", nullptr, int(predictionIds.size())), 0, 0, seconds, {}};
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        ids.clear();
        DraftWriter writer(m_project, database);
        qint64 item = -1;
        for (const qint64 predictionId : predictionIds) {
            const Result<Asked> asked = askedFor(database, predictionId);
            if (!asked)
                return fail(asked);
            item = commonItem(item, asked->itemId);
            const Result<qint64> id = writer.accept(*asked);
            if (!id)
                return fail(id);
            ids.append(*id);
        }
        info.itemId = std::max<qint64>(item, 0);
        return {};
    });
    return done.map([&](qint64) { return ids; });
}

Result<qint64> Drafts::fix(qint64 predictionId, qint64 classId, const Shape &shape, double seconds)
{
    if (shape.isEmpty())
        return fail(Words::tr("A shape without area or points was not added."));
    qint64 id = 0;
    GestureInfo info {Words::tr("Draft put right"), 0, 0, seconds, {}};
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<Asked> asked = askedFor(database, predictionId);
        if (!asked)
            return fail(asked);
        if (classId != 0 && integerOf(database, "SELECT count(*) FROM label_class WHERE id = ?", classId) == 0)
            return fail(Words::tr("This class is no longer there."));
        info.itemId = asked->itemId;
        const Result<qint64> written = DraftWriter(m_project, database).write(*asked, classId, shape, Origin::Human, "fixed");
        if (!written)
            return fail(written);
        id = *written;
        if (asked->annotationId != 0 && shape.kind != ShapeKind::Tag)
            execute(database, "UPDATE annotation SET kind = ?, geometry = ? WHERE id = ?", shapeKindName(shape.kind), QString::fromUtf8(shape.toJsonText()), id);
        return {};
    });
    return done.map([&](qint64) { return id; });
}

Result<void> Drafts::reject(const QList<qint64> &predictionIds, double seconds)
{
    GestureInfo info {Words::tr("%n draft(s) rejected", nullptr, int(predictionIds.size())), 0, 0, seconds, {}};
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        qint64 item = -1;
        for (const qint64 predictionId : predictionIds) {
            const Result<Asked> asked = askedFor(database, predictionId);
            if (!asked)
                return fail(asked);
            item = commonItem(item, asked->itemId);
            answerTo(database, predictionId, "rejected");
        }
        info.itemId = std::max<qint64>(item, 0);
        return {};
    }).map([](qint64) {});
}

Result<DraftReport> Drafts::acceptAll(qint64 runId, double threshold, const QList<qint64> &itemIds, const TaskControl &control)
{
    const Result<Journal *> journal = m_project.journal();
    if (!journal)
        return fail(journal);
    DraftReport report;
    qsizetype next = 0;
    const GestureInfo info {Words::tr("All drafts surer than %1 accepted").arg(threshold), itemIds.size() == 1 ? itemIds.first() : 0, 0, 0, {}};
    const Result<qint64> done = (*journal)->longGesture(info, [&](SQLite::Database &database) -> Result<bool> {
        DraftWriter writer(m_project, database);
        for (int ofPart = 0; next < itemIds.size() && ofPart < kDraftsOfPart; ++next) {
            const Result<QList<Draft>> drafts = ofItem(database, runId, itemIds.at(next), threshold);
            if (!drafts)
                return fail(drafts);
            for (const Draft &draft : *drafts) {
                const Result<Asked> asked = askedFor(database, draft.predictionId);
                const Result<qint64> accepted = asked ? writer.accept(*asked) : fail(asked);
                if (!accepted)
                    return fail(accepted);
            }
            // A picture without any costs a look as well.
            ofPart += std::max(1, int(drafts->size()));
            report.accepted += drafts->size();
            report.items += drafts->isEmpty() ? 0 : 1;
        }
        control.setProgress(next, itemIds.size());
        return next < itemIds.size();
    }, control);
    return done.map([&](qint64) { return report; });
}

} // namespace cairn
