// SPDX-License-Identifier: GPL-3.0-or-later
// Two runs' answers to the same questions beside the truth: what every comparison of runs is computed from.
#pragma once

#include "models/labels/snapshots.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace cairn {

/** What was asked about: a picture, a shape in it, or a row. */
struct AnsweredCase {
    qint64 itemId = 0; ///< 0: a row
    QString item; ///< path
    int page = 0;
    QByteArray shape; ///< geometry of the shape as canonical JSON; empty: the whole picture, or a row
    qint64 annotationId = 0; ///< of the shape; 0 or less where it is no longer there
    qint64 tableId = 0;
    qint64 rowId = 0;

    [[nodiscard]] QString name() const; ///< as a person reads it: path (page, annotation), or row number
};

/** One run's answers, one a case. Lists that do not apply are empty; probabilities are there only if the run gave them in every case. */
struct ModelAnswers {
    std::vector<int> classes; ///< indexes into PairedAnswers::classes
    std::vector<double> values;
    std::vector<double> ofTruth, ofSaid; ///< probability of the true class, of the class that was said
    std::vector<double> ofPositive; ///< two classes only
    std::vector<double> brier; ///< squared distance from certainty of the truth, summed over classes
};

/** What could not be compared, and why. */
struct LeftOut {
    qint64 otherPart = 0; ///< in the test part of one run only: the other learnt from it, or never had it
    qint64 unanswered = 0; ///< one of the runs says nothing of it
    qint64 otherLabel = 0; ///< the two snapshots label it differently
    qint64 unlabelled = 0; ///< both say something of it, but one of the snapshots has no label to hold that against

    [[nodiscard]] qint64 total() const { return otherPart + unanswered + otherLabel + unlabelled; }
    /** A sentence for each reason that occurred. */
    [[nodiscard]] QStringList sentences() const;
};

struct PairedAnswers {
    QString firstName = QStringLiteral("A"), secondName = QStringLiteral("B");
    bool isRegression = false;
    QStringList classes;
    int positive = -1; ///< the class that scores are about where there are two
    Split split = Split::Test; ///< whose cases these are; None: predictions out of fold
    std::vector<AnsweredCase> cases;
    std::vector<int> truth; ///< indexes into classes
    std::vector<double> truthValues; ///< regression
    ModelAnswers first, second;
    std::vector<int> groups; ///< of each case, those that belong together (a patient, a picture); empty: each on its own
    /** Which fold of a cross-validation held each case back, 0: none; empty where the two runs were not dealt the same folds. */
    std::vector<int> folds;
    LeftOut leftOut;

    [[nodiscard]] qsizetype size() const { return qsizetype(cases.size()); }
    [[nodiscard]] std::vector<bool> isPositive() const; ///< whether the truth is
};

/** {item, page, annotation} or {row}, as `predictions` prints them. */
[[nodiscard]] QJsonObject caseAsJson(const AnsweredCase &answered);

} // namespace cairn
