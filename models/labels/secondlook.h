// SPDX-License-Identifier: GPL-3.0-or-later
// Labelling a few finished images a second time, blind, to learn how far two opinions agree.
#pragma once

#include "models/labels/agreement.h"

namespace cairn {

struct SecondLookRequest {
    double share = 0.04; ///< of the finished images; at least one is drawn
    quint64 seed = 1;
};

/** One drawing: which images, on which layer, and how far it is. */
struct SecondLookPlan {
    qint64 layerId = 0;
    QString name;
    QString annotator;
    QList<qint64> itemIds; ///< in the order in which they are served
    QList<qint64> finished;

    [[nodiscard]] qint64 nextItem() const; ///< 0: none is left
};

/** Labels go to `Annotations(project, plan.layerId)`, and are shown by an AnnotationModel of that layer: nothing of the first opinion
    is read there. Status and split of the images stay as they are. */
class SecondLook
{
public:
    explicit SecondLook(Project &project) : m_project(project) {}

    [[nodiscard]] static Result<QList<SecondLookPlan>> plans(SQLite::Database &database); ///< newest first
    [[nodiscard]] static Result<SecondLookPlan> plan(SQLite::Database &database, qint64 layerId);
    /** The first opinion (layer 1) beside the second, over what is finished. */
    [[nodiscard]] static Result<Agreement> agreement(SQLite::Database &database, qint64 layerId, const AgreementRules &rules = {});

    /** Draws from the images that are done, in review or accepted and were not drawn before, and makes a layer for who is labelling. */
    [[nodiscard]] Result<SecondLookPlan> start(const SecondLookRequest &request);
    /** Says that an image is labelled, also where it has nothing to label. */
    [[nodiscard]] Result<void> setFinished(qint64 layerId, qint64 itemId, bool finished = true);

private:
    Project &m_project;
};

} // namespace cairn
