// SPDX-License-Identifier: GPL-3.0-or-later
// Reads both sides, finds the common cases and lays them out as lists.
#include "models/insight/pairing.h"

#include "models/insight/casegroups.h"
#include "models/insight/runanswers.h"
#include "models/labels/snapshottarget.h"
#include "models/runs/runsnapshot.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PairedAnswers)
};

struct Side {
    Snapshot snapshot;
    GivenAnswers given;
    TrueAnswers labels;
};

Result<Side> readSide(SQLite::Database &database, const Run &run, AnswerNames &names, const TaskControl &control)
{
    if (run.snapshotId == 0)
        return fail(Words::tr("The run %1 has no snapshot, so there are no labels to hold its answers against.").arg(run.name));
    const Result<Snapshot> snapshot = snapshotById(database, run.snapshotId);
    if (!snapshot)
        return fail(snapshot);
    Result<GivenAnswers> given = answersOfRun(database, run, names, control);
    if (!given)
        return fail(given);
    Result<TrueAnswers> labels = answersOfSnapshot(database, *snapshot, given->kind, names, control);
    if (!labels)
        return fail(labels);
    return Side {*snapshot, std::move(*given), std::move(*labels)};
}

Result<void> checkKinds(const Side &a, const Side &b)
{
    if (a.snapshot.tableId != b.snapshot.tableId || a.snapshot.target != b.snapshot.target)
        return fail(Words::tr("The runs learnt different things (snapshots %1 and %2), so their answers cannot be compared.")
                        .arg(a.snapshot.name, b.snapshot.name));
    if (a.given.kind != b.given.kind || a.given.areNumbers != b.given.areNumbers)
        return fail(Words::tr("The runs give different kinds of answers, so these cannot be compared."));
    return {};
}

/** Probabilities by class name, those that are no probabilities left out. */
QHash<QString, double> probabilitiesOf(const QByteArray &json)
{
    QHash<QString, double> result;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (const double value = each->toDouble(-1); value >= 0 && value <= 1)
            result.insert(each.key(), value);
    }
    return result;
}

class Pairing
{
public:
    Pairing(const Side &a, const Side &b, AnswerNames &names)
        : m_a(a)
        , m_b(b)
        , m_names(names)
    {
        for (auto each = a.given.byCase.keyBegin(); each != a.given.byCase.keyEnd(); ++each)
            m_all.insert(*each);
        for (auto each = b.given.byCase.keyBegin(); each != b.given.byCase.keyEnd(); ++each)
            m_all.insert(*each);
        paired.isRegression = a.given.areNumbers && areLabelsNumbers();
    }

    /** False where no case of this part can be compared. */
    bool choose(Split split)
    {
        paired.split = split;
        paired.leftOut = {};
        keys.clear();
        bool isAllOutOfFold = true;
        for (const CaseKey &key : std::as_const(m_all)) {
            if (isComparable(key, split)) {
                keys.push_back(key);
                isAllOutOfFold &= m_a.given.byCase[key].isOutOfFold && m_b.given.byCase[key].isOutOfFold;
            }
        }
        std::sort(keys.begin(), keys.end());
        if (isAllOutOfFold)
            paired.split = Split::None;
        return !keys.empty();
    }

    /** Whether the first run answered most of what it was to be tested on; a run that looks for shapes by itself hits a true one by chance only. */
    [[nodiscard]] bool hasMost() const
    {
        const auto tested = std::count_if(
            m_a.labels.begin(), m_a.labels.end(), [&](const TrueAnswer &label) { return label.split == paired.split; });
        return qsizetype(keys.size()) * 2 >= tested;
    }

    void fill()
    {
        if (paired.isRegression)
            fillNumbers();
        else
            fillClasses();
        fillFolds();
    }

    PairedAnswers paired;
    std::vector<CaseKey> keys;

private:
    [[nodiscard]] bool areLabelsNumbers() const
    {
        return std::all_of(m_a.labels.begin(), m_a.labels.end(), [](const TrueAnswer &answer) { return std::isfinite(answer.number); });
    }

    bool isComparable(const CaseKey &key, Split split)
    {
        const auto labelA = m_a.labels.constFind(key), labelB = m_b.labels.constFind(key);
        const auto givenA = m_a.given.byCase.constFind(key), givenB = m_b.given.byCase.constFind(key);
        const bool hasA = givenA != m_a.given.byCase.constEnd(), hasB = givenB != m_b.given.byCase.constEnd();
        const bool isLabelledA = labelA != m_a.labels.constEnd(), isLabelledB = labelB != m_b.labels.constEnd();
        const bool isTestedA = isLabelledA && (labelA->split == split || (hasA && givenA->isOutOfFold));
        const bool isTestedB = isLabelledB && (labelB->split == split || (hasB && givenB->isOutOfFold));
        LeftOut &leftOut = paired.leftOut;
        if (!isLabelledA || !isLabelledB)
            leftOut.unlabelled += hasA && hasB ? 1 : 0;
        else if (isTestedA != isTestedB)
            ++leftOut.otherPart;
        else if (isTestedA && (!hasA || !hasB))
            ++leftOut.unanswered;
        else if (isTestedA && !isSameLabel(*labelA, *labelB))
            ++leftOut.otherLabel;
        else
            return isTestedA && isUsable(*givenA, *givenB);
        return false;
    }

    /** A number that is none cannot be held against anything. */
    bool isUsable(const GivenAnswer &a, const GivenAnswer &b)
    {
        if (!paired.isRegression || (std::isfinite(a.number) && std::isfinite(b.number)))
            return true;
        ++paired.leftOut.unanswered;
        return false;
    }

    static bool isSameLabel(const TrueAnswer &a, const TrueAnswer &b)
    {
        return a.name >= 0 || b.name >= 0 ? a.name == b.name : a.number == b.number;
    }

    void fillFolds()
    {
        for (const CaseKey &key : keys) {
            const int fold = m_a.given.byCase[key].fold;
            if (fold != m_b.given.byCase[key].fold)
                return paired.folds.clear();
            paired.folds.push_back(fold);
        }
    }

    void fillNumbers()
    {
        for (const CaseKey &key : keys) {
            paired.truthValues.push_back(m_a.labels[key].number);
            paired.first.values.push_back(m_a.given.byCase[key].number);
            paired.second.values.push_back(m_b.given.byCase[key].number);
        }
    }

    [[nodiscard]] QString labelOf(const CaseKey &key) const
    {
        const TrueAnswer label = m_a.labels[key];
        return label.name >= 0 ? m_names.name(label.name) : targetText(label.number);
    }
    [[nodiscard]] QString saidBy(const GivenAnswer &answer) const { return answer.name >= 0 ? m_names.name(answer.name) : targetText(answer.number); }

    void fillClasses()
    {
        QSet<QString> found;
        for (const CaseKey &key : keys)
            found.insert(labelOf(key));
        const bool hasTwo = found.size() == 2;
        for (const CaseKey &key : keys)
            found << saidBy(m_a.given.byCase[key]) << saidBy(m_b.given.byCase[key]);
        paired.classes = found.values();
        paired.classes.sort();
        paired.positive = hasTwo && found.size() == 2 ? 1 : -1;
        QHash<QString, int> numbers;
        for (const QString &name : std::as_const(paired.classes))
            numbers.insert(name, int(numbers.size()));
        for (const CaseKey &key : keys)
            paired.truth.push_back(numbers.value(labelOf(key)));
        fillSide(m_a, numbers, paired.first);
        fillSide(m_b, numbers, paired.second);
    }

    void fillSide(const Side &side, const QHash<QString, int> &numbers, ModelAnswers &answers) const
    {
        for (const CaseKey &key : keys)
            answers.classes.push_back(numbers.value(saidBy(side.given.byCase[key])));
        for (std::size_t at = 0; at < keys.size(); ++at) {
            const QHash<QString, double> probabilities = probabilitiesOf(side.given.byCase[keys[at]].probabilities);
            if (probabilities.isEmpty()) {
                answers.ofTruth.clear();
                answers.ofSaid.clear();
                answers.ofPositive.clear();
                answers.brier.clear();
                return;
            }
            const QString truth = paired.classes.at(paired.truth[at]);
            answers.ofTruth.push_back(probabilities.value(truth));
            answers.ofSaid.push_back(probabilities.value(paired.classes.at(answers.classes[at])));
            if (paired.positive >= 0)
                answers.ofPositive.push_back(probabilities.value(paired.classes.at(paired.positive)));
            double brier = probabilities.contains(truth) ? 0 : 1;
            for (auto each = probabilities.begin(); each != probabilities.end(); ++each)
                brier += (each.value() - (each.key() == truth ? 1 : 0)) * (each.value() - (each.key() == truth ? 1 : 0));
            answers.brier.push_back(brier);
        }
    }

    const Side &m_a, &m_b;
    AnswerNames &m_names;
    QSet<CaseKey> m_all;
};

Result<void> nameCases(SQLite::Database &database, const Side &side, const std::vector<CaseKey> &keys, PairedAnswers &paired)
{
    return guarded({}, [&]() -> Result<void> {
        SQLite::Statement item(database, "SELECT path, page FROM item WHERE id = ?");
        for (const CaseKey &key : keys) {
            AnsweredCase answered;
            if (side.snapshot.tableId != 0) {
                answered.tableId = side.snapshot.tableId;
                answered.rowId = key.id;
            } else {
                item.reset();
                bindAll(item, key.id);
                answered.itemId = key.id;
                answered.shape = key.shape;
                answered.annotationId = side.given.byCase[key].annotationId;
                if (item.executeStep()) {
                    answered.item = textColumn(item, 0);
                    answered.page = int(integerColumn(item, 1));
                }
            }
            paired.cases.push_back(std::move(answered));
        }
        return {};
    });
}

} // namespace

Result<PairedAnswers> pairAnswers(SQLite::Database &database, const QString &projectFile, const Run &first, const Run &second,
    const TaskControl &control)
{
    AnswerNames names;
    const Result<Side> a = readSide(database, first, names, control);
    if (!a)
        return fail(a);
    const Result<Side> b = readSide(database, second, names, control);
    if (!b)
        return fail(b);
    if (Result<void> checked = checkKinds(*a, *b); !checked)
        return fail(checked);
    Pairing pairing(*a, *b, names);
    if (!pairing.choose(Split::Test) && !pairing.choose(Split::Val))
        return fail(Words::tr("The runs %1 and %2 have no tested item with the same label in common.").arg(first.name, second.name));
    if ((a->given.hasFoundShapes || b->given.hasFoundShapes) && !pairing.hasMost())
        return fail(Words::tr("The runs found shapes of their own, so their answers are not about the same things."));
    pairing.fill();
    PairedAnswers &paired = pairing.paired;
    paired.firstName = first.name;
    paired.secondName = second.name;
    if (Result<void> named = nameCases(database, *a, pairing.keys, paired); !named)
        return fail(named);
    Result<std::vector<int>> groups = groupsOfCases(database, projectFile, a->snapshot, paired.cases);
    if (!groups)
        return fail(groups);
    paired.groups = std::move(*groups);
    return std::move(paired);
}

} // namespace cairn
