// SPDX-License-Identifier: GPL-3.0-or-later
// Objects with the keys that the help page names.
#include "models/insight/verdictjson.h"

#include <QJsonArray>

namespace cairn {
namespace {

QJsonValue orNull(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

QString outcomeName(Verdict::Outcome outcome)
{
    switch (outcome) {
    case Verdict::Outcome::FirstBetter:
        return QStringLiteral("a");
    case Verdict::Outcome::SecondBetter:
        return QStringLiteral("b");
    case Verdict::Outcome::CannotTell:
        break;
    }
    return QStringLiteral("cannot-tell");
}

QJsonValue answerOf(const PairedAnswers &answers, const ModelAnswers &model, qsizetype at)
{
    return answers.isRegression ? QJsonValue(model.values[size_t(at)]) : QJsonValue(answerText(answers, model, at));
}

QJsonArray flippedAsJson(const PairedAnswers &answers, const QList<FlippedItem> &items)
{
    QJsonArray array;
    for (const FlippedItem &flipped : items.mid(0, kMostFlippedListed)) {
        QJsonObject object = caseAsJson(answers.cases[size_t(flipped.at)]);
        object.insert(QStringLiteral("label"),
            answers.isRegression ? QJsonValue(answers.truthValues[size_t(flipped.at)]) : QJsonValue(truthText(answers, flipped.at)));
        object.insert(QStringLiteral("a"), answerOf(answers, answers.first, flipped.at));
        object.insert(QStringLiteral("b"), answerOf(answers, answers.second, flipped.at));
        array.append(object);
    }
    return array;
}

QJsonArray countsAsJson(const ConfusionMatrix &matrix)
{
    QJsonArray rows;
    for (int truth = 0; truth < matrix.size(); ++truth) {
        QJsonArray row;
        for (int predicted = 0; predicted < matrix.size(); ++predicted)
            row.append(matrix.count(truth, predicted));
        rows.append(row);
    }
    return rows;
}

QJsonObject scoresAsJson(const ClassScores &scores)
{
    return {{QStringLiteral("precision"), orNull(scores.precision)}, {QStringLiteral("recall"), orNull(scores.recall)},
        {QStringLiteral("f1"), orNull(scores.f1)}, {QStringLiteral("predicted"), scores.predicted}};
}

QJsonArray perClassAsJson(const ConfusionMatrix &first, const ConfusionMatrix &second)
{
    QJsonArray array;
    const QList<ClassScores> a = first.perClass(), b = second.perClass();
    for (qsizetype at = 0; at < a.size(); ++at) {
        array.append(QJsonObject {{QStringLiteral("class"), a[at].name}, {QStringLiteral("support"), a[at].support},
            {QStringLiteral("a"), scoresAsJson(a[at])}, {QStringLiteral("b"), scoresAsJson(b[at])}});
    }
    return array;
}

void insertVerdicts(QJsonObject &object, const RunVerdict &verdict)
{
    QJsonArray measures;
    for (const Verdict &each : verdict.verdicts)
        measures.append(verdictAsJson(each));
    object.insert(QStringLiteral("test"), measures.first());
    object.insert(QStringLiteral("measures"), measures);
    const Split split = verdict.detections ? verdict.detections->split : verdict.answers.split;
    object.insert(QStringLiteral("split"), split == Split::None ? QStringLiteral("out-of-fold") : splitName(split));
    const LeftOut &leftOut = verdict.leftOut();
    object.insert(QStringLiteral("left_out"),
        QJsonObject {{QStringLiteral("other_part"), leftOut.otherPart}, {QStringLiteral("unanswered"), leftOut.unanswered},
            {QStringLiteral("other_label"), leftOut.otherLabel}, {QStringLiteral("unlabelled"), leftOut.unlabelled}});
}

void insertAnswers(QJsonObject &object, const RunVerdict &verdict)
{
    const PairedAnswers &answers = verdict.answers;
    object.insert(QStringLiteral("flipped"),
        QJsonObject {{QStringLiteral("gained"), flippedAsJson(answers, verdict.flipped.gained)},
            {QStringLiteral("lost"), flippedAsJson(answers, verdict.flipped.lost)}, {QStringLiteral("gained_count"), verdict.flipped.gained.size()},
            {QStringLiteral("lost_count"), verdict.flipped.lost.size()}});
    if (verdict.firstMatrix.isEmpty())
        return;
    object.insert(QStringLiteral("confusion"),
        QJsonObject {{QStringLiteral("classes"), QJsonArray::fromStringList(answers.classes)}, {QStringLiteral("a"), countsAsJson(verdict.firstMatrix)},
            {QStringLiteral("b"), countsAsJson(verdict.secondMatrix)}});
    object.insert(QStringLiteral("per_class"), perClassAsJson(verdict.firstMatrix, verdict.secondMatrix));
}

} // namespace

QJsonObject verdictAsJson(const Verdict &verdict)
{
    QJsonObject object {{QStringLiteral("metric"), verdict.metric}, {QStringLiteral("a"), orNull(verdict.a)}, {QStringLiteral("b"), orNull(verdict.b)},
        {QStringLiteral("difference"), orNull(verdict.difference)}, {QStringLiteral("low"), orNull(verdict.low)},
        {QStringLiteral("high"), orNull(verdict.high)}, {QStringLiteral("level"), verdict.level},
        {QStringLiteral("method"), verdictMethodName(verdict.method)}, {QStringLiteral("p"), orNull(verdict.pValue)},
        {QStringLiteral("better"), outcomeName(verdict.outcome)}, {QStringLiteral("sentence"), verdict.sentence}};
    if (std::isfinite(verdict.adjustedP))
        object.insert(QStringLiteral("p_adjusted"), verdict.adjustedP);
    if (verdict.firstSeeds > 0)
        object.insert(QStringLiteral("seeds"), QJsonArray {verdict.firstSeeds, verdict.secondSeeds});
    else
        object.insert(QStringLiteral("items"), verdict.items);
    if (verdict.folds > 0)
        object.insert(QStringLiteral("folds"), verdict.folds);
    if (verdict.groups > 0)
        object.insert(QStringLiteral("groups"), verdict.groups);
    return object;
}

QJsonObject runVerdictAsJson(const RunVerdict &verdict)
{
    QJsonObject object {{QStringLiteral("run"), verdict.second.name}, {QStringLiteral("test"), QJsonValue()},
        {QStringLiteral("flipped"), QJsonObject {{QStringLiteral("gained"), QJsonArray()}, {QStringLiteral("lost"), QJsonArray()}}},
        {QStringLiteral("confusion"), QJsonValue()}, {QStringLiteral("per_class"), QJsonArray()},
        {QStringLiteral("folds"), verdict.overFolds ? QJsonValue(verdictAsJson(*verdict.overFolds)) : QJsonValue()},
        {QStringLiteral("seeds"), verdict.overSeeds ? QJsonValue(verdictAsJson(*verdict.overSeeds)) : QJsonValue()}};
    if (!verdict.reason.isEmpty())
        object.insert(QStringLiteral("reason"), verdict.reason);
    if (!verdict.verdicts.isEmpty())
        insertVerdicts(object, verdict);
    if (!verdict.verdicts.isEmpty() && !verdict.detections)
        insertAnswers(object, verdict);
    return object;
}

} // namespace cairn
