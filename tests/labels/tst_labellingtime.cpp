// SPDX-License-Identifier: GPL-3.0-or-later
// Labelling time from the journal, by hand-made journals whose sums are known.
#include "models/labels/labellingtime.h"
#include "tests/labels/labelproject.h"

#include <QtTest>

using namespace cairn;

class LabellingTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void gapsAreAddedAndPausesAreNot();
    void peopleAreCountedApart();
    void whatNobodyTouchedTookNoTime();

private:
    void gestureAt(double at, qint64 annotator, qint64 item, double seconds = 0, const char *state = "done")
    {
        need(m_trial->gate().write({}, [&](SQLite::Database &database) -> Result<void> {
            execute(database, "INSERT INTO journal(uid, at, annotator_id, text, item_id, seconds, state) VALUES(?, ?, ?, 'x', ?, ?, ?)", ++m_uid, at,
                annotator, item, seconds > 0 ? QVariant(seconds) : QVariant(), QString::fromLatin1(state));
            return {};
        }));
    }

    std::unique_ptr<LabelProject> m_trial;
    QList<qint64> m_items;
    qint64 m_ana = 0, m_bo = 0, m_uid = 0;
};

void LabellingTimeTest::init()
{
    m_trial = std::make_unique<LabelProject>();
    m_items = m_trial->addItems(3);
    m_ana = need(m_trial->project().setAnnotator(QStringLiteral("Ana")));
    m_bo = need(m_trial->project().setAnnotator(QStringLiteral("Bo")));
}

void LabellingTimeTest::gapsAreAddedAndPausesAreNot()
{
    gestureAt(1000, m_ana, m_items.at(0), 4); // the first: what it says itself
    gestureAt(1010, m_ana, m_items.at(0), 3, "undone");
    gestureAt(1030, m_ana, m_items.at(1));
    gestureAt(5000, m_ana, m_items.at(1), 7); // after a pause
    gestureAt(5060, m_ana, m_items.at(1));
    gestureAt(9000, m_ana, m_items.at(0), 900); // nobody draws a quarter of an hour
    gestureAt(8000, m_ana, m_items.at(0)); // the clock was put back
    const QList<LabellingTime> times = need(labellingTimeByItem(m_trial->reader()));
    QCOMPARE(times.size(), 2);
    QCOMPARE(times.at(0).id, m_items.at(0));
    QCOMPARE(times.at(0).name, QStringLiteral("images/0000.jpg"));
    QCOMPARE(times.at(0).seconds, 4.0 + 10 + 120);
    QCOMPARE(times.at(0).gestures, 4);
    QCOMPARE(times.at(1).seconds, 20.0 + 7 + 60);
    QCOMPARE(need(labellingTimeOfItem(m_trial->reader(), m_items.at(1))).seconds, 87.0);
    QCOMPARE(need(labellingTimeOfItem(m_trial->reader(), m_items.at(1), 30)).seconds, 27.0);
}

void LabellingTimeTest::peopleAreCountedApart()
{
    gestureAt(1000, m_ana, m_items.at(0));
    gestureAt(1005, m_bo, m_items.at(1));
    gestureAt(1020, m_ana, m_items.at(0));
    gestureAt(1045, m_bo, m_items.at(2));
    const QList<LabellingTime> times = need(labellingTimeByAnnotator(m_trial->reader()));
    QCOMPARE(times.size(), 2);
    QCOMPARE(times.at(0).name, QStringLiteral("Bo"));
    QCOMPARE(times.at(0).seconds, 40.0);
    QCOMPARE(times.at(0).items, 2);
    QCOMPARE(times.at(1).name, QStringLiteral("Ana"));
    QCOMPARE(times.at(1).seconds, 20.0);
    QCOMPARE(times.at(1).gestures, 2);
}

void LabellingTimeTest::whatNobodyTouchedTookNoTime()
{
    QVERIFY(need(labellingTimeByItem(m_trial->reader())).isEmpty());
    const LabellingTime none = need(labellingTimeOfItem(m_trial->reader(), m_items.at(0)));
    QCOMPARE(none.seconds, 0.0);
    QCOMPARE(none.gestures, 0);
}

QTEST_GUILESS_MAIN(LabellingTimeTest)
#include "tst_labellingtime.moc"
