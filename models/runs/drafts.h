// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts: what a run says of a picture, offered to a person, and no label until it is accepted.
#pragma once

#include "models/labels/annotations.h"

namespace cairn {

struct Draft {
    qint64 predictionId = 0;
    qint64 runId = 0;
    qint64 itemId = 0;
    qint64 annotationId = 0; ///< the shape whose class is proposed; 0: the draft brings its own shape, or is a tag
    QString className;
    Shape shape;
    double score = 1; ///< 0 to 1; 1 where the run says none
};

/** A run that has said something of pictures. */
struct DraftRun {
    qint64 id = 0;
    QString name;
    qint64 predictions = 0;
};

struct DraftReport {
    qint64 accepted = 0;
    qint64 items = 0; ///< with at least one
};

/** Questions are static and go to any connection; answers are gestures, undone like any other. */
class Drafts
{
public:
    explicit Drafts(Project &project) : m_project(project) {}

    /** Runs that have predictions of pictures, newest first. */
    [[nodiscard]] static Result<QList<DraftRun>> runs(SQLite::Database &database);
    /** Pictures with at least one prediction that nobody has judged, in their usual order. */
    [[nodiscard]] static Result<QList<qint64>> itemsWith(SQLite::Database &database, qint64 runId, double threshold);

    /** Surest first. Not offered: what was judged; what is less sure than `threshold`; a shape that overlaps a label or a surer draft of
        its class by 0.7 or more (intersection over union); a tag that the picture has, or where it has another one of which the
        run's model chooses one; the class of a shape that has a class. */
    [[nodiscard]] static Result<QList<Draft>> ofItem(SQLite::Database &database, qint64 runId, qint64 itemId, double threshold);

    /** Adds them as labels (origin model, with run and score); new classes are made. One gesture. Returns the annotations' ids. */
    [[nodiscard]] Result<QList<qint64>> accept(const QList<qint64> &predictionIds, double seconds = 0);
    /** Accepts one with another class or shape; what the person made of it is theirs (origin human), with the run that began it. */
    [[nodiscard]] Result<qint64> fix(qint64 predictionId, qint64 classId, const Shape &shape, double seconds = 0);
    [[nodiscard]] Result<void> reject(const QList<qint64> &predictionIds, double seconds = 0);
    /** Accepts whatever ofItem offers on these pictures, as one gesture in parts: killed or canceled in between, nothing of it stays. */
    [[nodiscard]] Result<DraftReport> acceptAll(qint64 runId, double threshold, const QList<qint64> &itemIds, const TaskControl &control = {});

private:
    Project &m_project;
};

} // namespace cairn
