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

QTEST_GUILESS_MAIN(TaskTest)
#include "tst_task.moc"
