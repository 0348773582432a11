// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks: what they deliver, also when they are cancelled.
#include "models/project/task.h"

#include <QtTest>

using namespace cairn;

class TaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskDelivers();
    void aCancelledTaskStillDeliversItsReport();
    void aNewerTaskDropsTheOlderOnesAnswer();
    void nothingIsDeliveredToWhatIsGone();
    void askedFasterThanItAnswersItStillAnswers();
    void aRoundEndsWithItsLastTask();
};

void TaskTest::aTaskDelivers()
{
    QString said;
    runTask<QString>(
        this, [](TaskControl &) { return Result<QString>(QStringLiteral("here")); }, [&](const Result<QString> &result) { said = *result; });
    QTRY_COMPARE(said, QStringLiteral("here"));
}

void TaskTest::aCancelledTaskStillDeliversItsReport()
{
    TaskHandle handle(QStringLiteral("import"));
    Result<int> delivered = 0;
    std::atomic_bool hasBegun = false;
    runTask<int>(
        this,
        [&](TaskControl &control) -> Result<int> {
            hasBegun = true;
            while (!control.isCanceled())
                QThread::msleep(1);
            return 42; // what was done until then
        },
        [&](Result<int> result) { delivered = std::move(result); }, &handle);
    QTRY_VERIFY(hasBegun);
    handle.cancel();
    QTRY_VERIFY(handle.isFinished());
    QVERIFY(delivered);
    QCOMPARE(*delivered, 42);
}

void TaskTest::aNewerTaskDropsTheOlderOnesAnswer()
{
    LatestTask latest;
    QList<int> answers;
    for (int number = 1; number <= 3; ++number) {
        latest.start<int>([number](TaskControl &) { return Result<int>(number); }, [&](const Result<int> &result) { answers.append(*result); });
    }
    QTRY_VERIFY(!latest.isRunning());
    QCOMPARE(answers, QList<int> {3});
}

void TaskTest::nothingIsDeliveredToWhatIsGone()
{
    bool isTold = false;
    std::atomic_bool isDone = false;
    {
        QObject context;
        runTask<int>(
            &context,
            [&](TaskControl &) -> Result<int> {
                QThread::msleep(20);
                isDone = true;
                return 1;
            },
            [&](const Result<int> &) { isTold = true; });
    }
    QTRY_VERIFY(isDone);
    QTest::qWait(20);
    QVERIFY(!isTold);
}

void TaskTest::askedFasterThanItAnswersItStillAnswers()
{
    LatestTask latest;
    QList<int> answers;
    std::atomic_int allowed = 0; // how many works may end
    std::atomic_int ended = 0;
    const auto ask = [&](int number) {
        latest.startOrMark<int>(
            [&, number](TaskControl &control) {
                while (ended >= allowed && !control.isCanceled())
                    QThread::msleep(1);
                ++ended;
                return Result<int>(number);
            },
            [&](const Result<int> &result) { answers.append(*result); });
    };
    for (const int number : {1, 2, 3, 4})
        ask(number);
    allowed = 1;
    QTRY_COMPARE(answers, QList<int> {1});
    allowed = 2;
    QTRY_COMPARE(answers, (QList<int> {1, 4})); // those in between were the same question
    QVERIFY(!latest.isRunning());
    ask(5);
    ask(6);
    latest.cancel();
    allowed = 9;
    QTest::qWait(20);
    QCOMPARE(answers.size(), 2);
}

void TaskTest::aRoundEndsWithItsLastTask()
{
    std::atomic_bool mayEnd = false;
    bool isDone = false;
    runTask<int>(
        this,
        [&](TaskControl &) -> Result<int> {
            while (!mayEnd)
                QThread::msleep(1);
            return 1;
        },
        [&](const Result<int> &) { isDone = true; });
    const std::weak_ptr<void> round = TaskRound::endCurrent();
    bool isLaterDone = false;
    runTask<int>(this, [](TaskControl &) -> Result<int> { return 2; }, [&](const Result<int> &) { isLaterDone = true; });
    QTRY_VERIFY(isLaterDone);
    QVERIFY(!round.expired());
    mayEnd = true;
    QTRY_VERIFY(isDone);
    QTRY_VERIFY(round.expired());
    QVERIFY(TaskRound::endCurrent().expired());
}

QTEST_GUILESS_MAIN(TaskTest)
#include "tst_task.moc"
