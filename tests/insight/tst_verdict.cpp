// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts: the method that is chosen, when it is told and when not, in which words, and the models that show what stands behind.
#include "models/insight/confusionmodel.h"
#include "models/insight/casemodel.h"
#include "models/insight/flippeditems.h"
#include "models/insight/foldverdict.h"
#include "models/insight/perclassmodel.h"
#include "models/insight/verdict.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cairn;

namespace {

/** Rows of which both are right about `both`, only the second about `gained`, only the first about `lost`, and none about the rest. */
PairedAnswers answersWith(int both, int gained, int lost, int none)
{
    PairedAnswers answers;
    answers.firstName = QStringLiteral("big");
    answers.secondName = QStringLiteral("small");
    answers.classes = {"no", "yes"};
    const auto add = [&](int count, bool isFirstRight, bool isSecondRight) {
        for (int each = 0; each < count; ++each) {
            const int truth = int(answers.cases.size()) % 2;
            AnsweredCase answered;
            answered.tableId = 1;
            answered.rowId = qint64(answers.cases.size()) + 1;
            answers.cases.push_back(answered);
            answers.truth.push_back(truth);
            answers.first.classes.push_back(isFirstRight ? truth : 1 - truth);
            answers.second.classes.push_back(isSecondRight ? truth : 1 - truth);
        }
    };
    add(both, true, true);
    add(gained, false, true);
    add(lost, true, false);
    add(none, false, false);
    return answers;
}

PairedAnswers numbers(const std::vector<double> &errorsOfFirst, const std::vector<double> &errorsOfSecond)
{
    PairedAnswers answers;
    answers.isRegression = true;
    for (std::size_t at = 0; at < errorsOfFirst.size(); ++at) {
        AnsweredCase answered;
        answered.rowId = qint64(at) + 1;
        answers.cases.push_back(answered);
        answers.truthValues.push_back(double(at));
        answers.first.values.push_back(double(at) + errorsOfFirst[at]);
        answers.second.values.push_back(double(at) + errorsOfSecond[at]);
    }
    return answers;
}

Verdict told(const PairedAnswers &answers, Measure measure = Measure::Accuracy)
{
    const Result<Verdict> verdict = verdictOn(answers, measure);
    if (!verdict)
        qFatal("%s", qPrintable(verdict.error().sentence));
    return *verdict;
}

QStringList cellsOf(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString());
    return cells;
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsAreJudgedByTheCorrectedResampledTest()
    {
        // Accuracies by fold: 0.5, 0.6, 0.4 and 0.5 against 0.7, 0.7, 0.7 and 0.9: differences 0.2, 0.1, 0.3 and 0.4. By hand: mean 0.25,
        // variance 1/60, t = 0.25 / sqrt((1/4 + 1/3) / 60) = 2.53546 with 3 degrees of freedom, whose quantile for 97.5 % is 3.18245.
        PairedAnswers answers;
        answers.classes = {"no", "yes"};
        const std::pair<int, int> hits[] = {{5, 7}, {6, 7}, {4, 7}, {5, 9}};
        for (int fold = 0; fold < 4; ++fold) {
            for (int at = 0; at < 10; ++at) {
                answers.cases.push_back({});
                answers.folds.push_back(fold + 1);
                answers.truth.push_back(1);
                answers.first.classes.push_back(at < hits[fold].first);
                answers.second.classes.push_back(at < hits[fold].second);
            }
        }
        const std::optional<Verdict> verdict = verdictOverFolds(answers);
        QVERIFY(verdict.has_value());
        QCOMPARE(verdict->folds, 4);
        QCOMPARE(verdict->items, 40);
        QVERIFY(std::abs(verdict->difference - 0.25) < 1e-12);
        const double error = std::sqrt((1.0 / 4 + 1.0 / 3) / 60);
        QVERIFY(std::abs(verdict->low - (0.25 - 3.182446305 * error)) < 1e-6);
        QVERIFY(std::abs(verdict->high - (0.25 + 3.182446305 * error)) < 1e-6);
        QCOMPARE(verdict->outcome, Verdict::Outcome::CannotTell);
        QVERIFY2(verdict->sentence.contains(QStringLiteral("cross-validation")), qPrintable(verdict->sentence));
        QCOMPARE(verdictMethodName(verdict->method), QStringLiteral("corrected-resampled-t"));
        // One fold, and folds that were not dealt alike, say nothing.
        answers.folds.assign(40, 1);
        QVERIFY(!verdictOverFolds(answers).has_value());
        answers.folds.clear();
        QVERIFY(!verdictOverFolds(answers).has_value());
    }

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aClearGainIsTold()
    {
        const Verdict verdict = told(answersWith(650, 60, 20, 82));
        QCOMPARE(verdict.method, VerdictMethod::PairedBootstrap);
        QCOMPARE(verdict.items, 812);
        QVERIFY(std::abs(verdict.difference - 40.0 / 812) < 1e-12);
        // The normal interval of a paired difference: sqrt(b + c - (b - c)^2 / n) / n is 0.01093.
        QVERIFY(std::abs(verdict.low - (40.0 / 812 - 1.96 * 0.01093)) < 0.002);
        QVERIFY(std::abs(verdict.high - (40.0 / 812 + 1.96 * 0.01093)) < 0.002);
        QCOMPARE(verdict.outcome, Verdict::Outcome::SecondBetter);
        QCOMPARE(verdict.changed->gained, 60);
        QVERIFY2(QRegularExpression("^small is better than big by 4\\.9 points \\(accuracy\\), 95 % interval 2\\.\\d to 7\\.\\d, on 812 "
                                    "item\\(s\\)\\. With small, 60 item\\(s\\) got right, 20 got wrong\\.$")
                     .match(verdict.sentence).hasMatch(),
            qPrintable(verdict.sentence));
    }

    void theFirstMayBeBetter()
    {
        const Verdict verdict = told(answersWith(650, 20, 60, 82));
        QCOMPARE(verdict.outcome, Verdict::Outcome::FirstBetter);
        QVERIFY(verdict.difference < 0 && verdict.high < 0);
        QVERIFY2(verdict.sentence.startsWith("big is better than small by 4.9 points (accuracy), 95 % interval 2."), qPrintable(verdict.sentence));
        // What got right and wrong is always told of the second.
        QVERIFY2(verdict.sentence.endsWith(" With small, 20 item(s) got right, 60 got wrong."), qPrintable(verdict.sentence));
    }

    void whatCannotBeToldIsSaidSo_data()
    {
        QTest::addColumn<PairedAnswers>("answers");
        QTest::addColumn<int>("doubt");
        QTest::addColumn<QString>("words");
        QTest::newRow("as many gained as lost") << answersWith(100, 10, 9, 20) << int(Verdict::Doubt::HoldsZero) << "the difference is 0.7 points";
        QTest::newRow("the same answers") << answersWith(100, 0, 0, 20) << int(Verdict::Doubt::HoldsZero) << "right and wrong about the same";
        QTest::newRow("three gained of twelve") << answersWith(5, 4, 0, 3) << int(Verdict::Doubt::FewChanged) << "McNemar";
        QTest::newRow("five items") << answersWith(0, 5, 0, 0) << int(Verdict::Doubt::TooFew) << "too few";
        QTest::newRow("nothing") << answersWith(0, 0, 0, 0) << int(Verdict::Doubt::TooFew) << "too few";
    }

    void whatCannotBeToldIsSaidSo()
    {
        QFETCH(PairedAnswers, answers);
        QFETCH(int, doubt);
        QFETCH(QString, words);
        const Verdict verdict = told(answers);
        QCOMPARE(int(verdict.doubt), doubt);
        QCOMPARE(verdict.outcome, Verdict::Outcome::CannotTell);
        QVERIFY2(verdict.sentence.startsWith("It cannot be told whether big or small is better") && verdict.sentence.contains(words),
            qPrintable(verdict.sentence));
    }

    void groupsMakeTheIntervalWider()
    {
        PairedAnswers answers = answersWith(650, 60, 20, 82);
        // All that was gained comes from few pictures.
        for (int at = 0; at < 812; ++at)
            answers.groups.push_back(at / 20);
        const Verdict grouped = told(answers), single = told(answersWith(650, 60, 20, 82));
        QCOMPARE(grouped.method, VerdictMethod::ClusterBootstrap);
        QCOMPARE(grouped.groups, 41);
        QVERIFY(grouped.high - grouped.low > 2 * (single.high - single.low));
        QCOMPARE(grouped.outcome, Verdict::Outcome::CannotTell);
        QVERIFY2(grouped.sentence.contains("on 812 item(s) in 41 group(s)"), qPrintable(grouped.sentence));
    }

    void areasAreJudgedByDeLong()
    {
        PairedAnswers answers = answersWith(30, 6, 2, 2);
        answers.positive = 1;
        for (std::size_t at = 0; at < answers.truth.size(); ++at) {
            const double noise = double((at * 7) % 11) / 40;
            answers.first.ofPositive.push_back(0.3 * answers.first.classes[at] + noise);
            answers.second.ofPositive.push_back(0.3 * answers.second.classes[at] + noise);
        }
        QVERIFY(measuresOf(answers).contains(Measure::AreaUnderRoc));
        QVERIFY(!measuresOf(answers).contains(Measure::LogLoss));
        QCOMPARE(measuresOf(answers).first(), Measure::Accuracy);
        QCOMPARE(told(answers, Measure::AreaUnderRoc).method, VerdictMethod::DeLong);
        answers.groups.assign(answers.truth.size(), 0);
        for (std::size_t at = 0; at < answers.groups.size(); ++at)
            answers.groups[at] = int(at / 2);
        QCOMPARE(told(answers, Measure::AreaUnderRoc).method, VerdictMethod::ClusterBootstrap);
    }

    void smallerErrorsAreBetter()
    {
        std::vector<double> large, small;
        for (int at = 0; at < 60; ++at) {
            large.push_back((at % 2 == 0 ? 1 : -1) * (2 + at % 3));
            small.push_back((at % 2 == 0 ? 1 : -1) * (1 + at % 3));
        }
        const PairedAnswers answers = numbers(large, small);
        QCOMPARE(measuresOf(answers).first(), Measure::AbsoluteError);
        const Verdict verdict = told(answers, Measure::AbsoluteError);
        QCOMPARE(verdict.a, 3.0);
        QCOMPARE(verdict.b, 2.0);
        QCOMPARE(verdict.outcome, Verdict::Outcome::SecondBetter);
        QVERIFY2(verdict.sentence.startsWith("B is better than A by 1 (mean absolute error), 95 % interval 1 to 1, on 60 item(s)."),
            qPrintable(verdict.sentence));
        QCOMPARE(told(answers, Measure::R2).outcome, Verdict::Outcome::SecondBetter);
        QCOMPARE(told(answers, Measure::SquaredError).outcome, Verdict::Outcome::SecondBetter);
    }

    void seedsAreJudgedByWelchAndManyByDrawing()
    {
        const std::vector<double> a = {0.81, 0.83, 0.80}, b = {0.94, 0.96, 0.95}, ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        const Verdict verdict = verdictOverSeeds("test/accuracy", false, a, b, "big", "small");
        QCOMPARE(verdict.method, VerdictMethod::Welch);
        QCOMPARE(verdict.outcome, Verdict::Outcome::SecondBetter);
        QVERIFY2(verdict.sentence.contains("over 3 and 3 seeds"), qPrintable(verdict.sentence));
        QCOMPARE(verdictOverSeeds("test/loss", true, a, b, "big", "small").outcome, Verdict::Outcome::FirstBetter);
        QCOMPARE(verdictOverSeeds("m", false, ten, ten, "big", "small").method, VerdictMethod::SeedBootstrap);
        QCOMPARE(verdictOverSeeds("m", false, ten, ten, "big", "small").outcome, Verdict::Outcome::CannotTell);
        QCOMPARE(verdictOverSeeds("m", false, std::vector<double> {1}, b, "big", "small").doubt, Verdict::Doubt::TooFew);
    }

    void manyComparisonsAskForMore()
    {
        // p = 0.021 and 0.041 alone; among four, 0.084 at least.
        QList<Verdict> verdicts(4, told(answersWith(200, 16, 5, 20)));
        QCOMPARE(verdicts.first().outcome, Verdict::Outcome::SecondBetter);
        verdicts[3] = told(answersWith(200, 60, 5, 20));
        adjustForEachOther(verdicts);
        QCOMPARE(verdicts[0].doubt, Verdict::Doubt::ManyTests);
        QCOMPARE(verdicts[0].outcome, Verdict::Outcome::CannotTell);
        QVERIFY2(verdicts[0].sentence.contains("Holm"), qPrintable(verdicts[0].sentence));
        QCOMPARE(verdicts[3].outcome, Verdict::Outcome::SecondBetter);
        QList<Verdict> alone = {told(answersWith(200, 16, 5, 20))};
        adjustForEachOther(alone);
        QVERIFY(std::isnan(alone.first().adjustedP));
    }

    void flippedItemsAreListedAndShown()
    {
        const PairedAnswers answers = answersWith(3, 2, 1, 4);
        const FlippedItems flipped = flippedItems(answers);
        QCOMPARE(flipped.gained.size(), 2);
        QCOMPARE(flipped.lost.size(), 1);
        const auto shared = std::make_shared<const PairedAnswers>(answers);
        CaseModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChoice({shared, {flipped.gained.first().at, flipped.lost.first().at}, {}, {}, true});
        QCOMPARE(cellsOf(model, 0).mid(0, 4), (QStringList {"row 4", "yes", "no", "yes"}));
        QCOMPARE(cellsOf(model, 1).mid(0, 4), (QStringList {"row 6", "yes", "yes", "no"}));
        QCOMPARE(model.headerData(CaseModel::FirstColumn, Qt::Horizontal).toString(), QStringLiteral("big"));
        QVERIFY(!model.index(0, 0).data(CaseModel::IsFirstRightRole).toBool() && model.index(0, 0).data(CaseModel::IsSecondRightRole).toBool());
        QCOMPARE(model.index(1, 0).data(CaseModel::RowIdRole).toLongLong(), 6);
        // Numbers: the largest change first.
        const PairedAnswers ofNumbers = numbers({1, 5, 2, 3}, {0.5, 1, 2, 4});
        const FlippedItems changed = flippedItems(ofNumbers);
        QCOMPARE(changed.gained.first().at, 1);
        QCOMPARE(changed.gained.first().change, 4.0);
        QCOMPARE(changed.lost.last().change, -1.0);
    }

    void matricesAreShown()
    {
        const std::vector<int> truth = {0, 0, 0, 0, 1, 1}, a = {0, 0, 0, 1, 1, 0}, b = {0, 0, 0, 0, 1, 0};
        const QStringList classes = {"cat", "dog", "never"};
        const ConfusionMatrix first(classes, truth, a), second(classes, truth, b);
        ConfusionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMatrices(first, second);
        QCOMPARE(cellsOf(model, 0), (QStringList {"3", "1", "0"}));
        model.setShow(ConfusionModel::Show::RowShare);
        QCOMPARE(cellsOf(model, 0), (QStringList {"75.0 %", "25.0 %", "0.0 %"}));
        model.setShow(ConfusionModel::Show::ColumnShare);
        QCOMPARE(cellsOf(model, 1), (QStringList {"25.0 %", "50.0 %", "0.0 %"}));
        model.setShow(ConfusionModel::Show::Difference);
        QCOMPARE(cellsOf(model, 0), (QStringList {"+1", "−1", "0"}));
        QCOMPARE(model.index(0, 1).data(ConfusionModel::ShareRole).toDouble(), -1.0);
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("3 of 4 items of the class cat were said to be cat."));
        // Without a second matrix there is no difference to show.
        model.setMatrices(first);
        QCOMPARE(model.show(), ConfusionModel::Show::Count);

        PerClassModel perClass;
        QAbstractItemModelTester perClassTester(&perClass, QAbstractItemModelTester::FailureReportingMode::QtTest);
        perClass.setMatrices(first);
        QCOMPARE(cellsOf(perClass, 0), (QStringList {"cat", "4", "0.750", "0.750", "0.750"}));
        QCOMPARE(cellsOf(perClass, 2), (QStringList {"never", "0", "none", "none", "none"}));
        perClass.setMatrices(first, second, "big", "small");
        // Of cat: precision 4 of 5, recall 4 of 4, so F1 is 8 of 9.
        QCOMPARE(cellsOf(perClass, 0), (QStringList {"cat", "4", "0.750", "0.750", "0.750", "0.800", "1.000", "0.889", "+0.139"}));
        QCOMPARE(perClass.headerData(PerClassModel::SecondRecallColumn, Qt::Horizontal).toString(), QStringLiteral("small: recall"));
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
