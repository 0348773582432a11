// SPDX-License-Identifier: GPL-3.0-or-later
// Review: comments on pictures, sending back and accepting, and who did it.
#include "models/labels/annotations.h"
#include "models/labels/commentmodel.h"
#include "models/labels/review.h"
#include "tests/labels/labelproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace cairn;

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commentsAreReadAsTheyWereWritten();
    void badCommentsAreRefused();
    void theModelFollows();
    void resolvingTwiceIsOneGesture();
    void sendingBackIsOneGesture();
    void acceptingResolves();
    void whoAndWhenComeFromTheJournal();
    void anUndoneStatusIsForgotten();
    void itemsAreListedByStatus();

private:
    qint64 gestures() { return m_trial->count("SELECT count(*) FROM journal"); }

    std::unique_ptr<LabelProject> m_trial;
    qint64 m_first = 0, m_second = 0;
};

void ReviewTest::init()
{
    m_trial = std::make_unique<LabelProject>();
    m_first = m_trial->addItem(QStringLiteral("a.png"));
    m_second = m_trial->addItem(QStringLiteral("b.png"));
    need(m_trial->project().setAnnotator(QStringLiteral("Ana")));
}

void ReviewTest::commentsAreReadAsTheyWereWritten()
{
    Comments comments(m_trial->project());
    const qint64 placed = need(comments.add(m_first, QStringLiteral("  Is this one cell or two? "), QPointF(12.5, 7)));
    need(comments.add(m_first, QStringLiteral("Blurred")));
    need(comments.add(m_second, QStringLiteral("Fine")));
    const QList<Comment> found = need(Comments::ofItem(m_trial->reader(), m_first));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).id, placed);
    QCOMPARE(found.at(0).text, QStringLiteral("Is this one cell or two?"));
    QCOMPARE(found.at(0).position, std::optional(QPointF(12.5, 7)));
    QCOMPARE(found.at(0).annotator, QStringLiteral("Ana"));
    QVERIFY(!found.at(0).isResolved());
    QVERIFY(!found.at(1).position);
    QCOMPARE(need(Comments::openCounts(m_trial->reader())), (QHash<qint64, int> {{m_first, 2}, {m_second, 1}}));
    need(comments.edit(placed, QStringLiteral("Two?")));
    need(comments.remove(found.at(1).id));
    QCOMPARE(need(Comments::ofItem(m_trial->reader(), m_first)).first().text, QStringLiteral("Two?"));
    need(m_trial->journal().undo());
    QCOMPARE(need(Comments::ofItem(m_trial->reader(), m_first)).size(), 2);
}

void ReviewTest::badCommentsAreRefused()
{
    Comments comments(m_trial->project());
    QVERIFY(!comments.add(m_first, QStringLiteral(" \n ")));
    QVERIFY(!comments.add(4711, QStringLiteral("x")));
    QVERIFY(!comments.edit(4711, QStringLiteral("x")));
    QVERIFY(!comments.remove(4711));
    QCOMPARE(gestures(), 0);
}

void ReviewTest::theModelFollows()
{
    CommentModel model(m_trial->project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Comments comments(m_trial->project());
    need(comments.add(m_first, QStringLiteral("One")));
    model.setItem(m_first);
    QCOMPARE(model.rowCount(), 1);
    QSignalSpy changed(&model, &CommentModel::commentsChanged);
    const qint64 second = need(comments.add(m_first, QStringLiteral("Two"), QPointF(1, 2)));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Two"));
    QCOMPARE(model.index(1).data(CommentModel::PositionRole).toPointF(), QPointF(1, 2));
    QCOMPARE(model.openCount(), 2);
    need(comments.setResolved(second, true));
    QCOMPARE(model.openCount(), 1);
    QVERIFY(model.index(1).data(CommentModel::ResolvedRole).toBool());
    QCOMPARE(changed.size(), 2);
    need(comments.add(m_second, QStringLiteral("Elsewhere")));
    QCOMPARE(changed.size(), 2);
    need(comments.remove(model.comments().first().id));
    QCOMPARE(model.rowCount(), 1);
    model.setItem(0);
    QCOMPARE(model.rowCount(), 0);
}

void ReviewTest::resolvingTwiceIsOneGesture()
{
    Comments comments(m_trial->project());
    const qint64 id = need(comments.add(m_first, QStringLiteral("One")));
    need(comments.setResolved(id, true));
    const qint64 before = gestures();
    need(comments.setResolved(id, true));
    QCOMPARE(gestures(), before);
    need(comments.setResolved(id, false));
    QCOMPARE(gestures(), before + 1);
    QVERIFY(!need(Comments::ofItem(m_trial->reader(), m_first)).first().isResolved());
}

void ReviewTest::sendingBackIsOneGesture()
{
    need(Annotations(m_trial->project()).setStatus({m_first}, ItemStatus::Review));
    const QByteArray labels = m_trial->labels();
    const qint64 before = gestures();
    need(Review(m_trial->project()).sendBack(m_first, QStringLiteral("The left one is missing"), QPointF(3, 4)));
    QCOMPARE(gestures(), before + 1);
    QVERIFY(Annotations::statusOf(m_trial->reader(), m_first) == ItemStatus::Returned);
    QCOMPARE(need(Comments::ofItem(m_trial->reader(), m_first)).size(), 1);
    need(m_trial->journal().undo());
    QCOMPARE(m_trial->labels(), labels);
    QVERIFY(!Review(m_trial->project()).sendBack(m_first, QString())); // a reason is what it is for
    QVERIFY(Annotations::statusOf(m_trial->reader(), m_first) == ItemStatus::Review);
}

void ReviewTest::acceptingResolves()
{
    Review review(m_trial->project());
    need(review.sendBack(m_first, QStringLiteral("Look again")));
    const qint64 before = gestures();
    need(review.accept({m_first, m_second}));
    QCOMPARE(gestures(), before + 1);
    QVERIFY(Annotations::statusOf(m_trial->reader(), m_second) == ItemStatus::Accepted);
    QVERIFY(need(Comments::openCounts(m_trial->reader())).isEmpty());
    need(review.accept({m_first, m_second}));
    QCOMPARE(gestures(), before + 1);
}

void ReviewTest::whoAndWhenComeFromTheJournal()
{
    const double start = double(QDateTime::currentMSecsSinceEpoch()) / 1000;
    need(Annotations(m_trial->project()).setStatus({m_first, m_second}, ItemStatus::Review));
    need(m_trial->project().setAnnotator(QStringLiteral("Bo")));
    need(Review(m_trial->project()).accept({m_second}));
    need(Annotations(m_trial->project()).setSplit({m_second}, Split::Test)); // no change of status
    const StatusChange first = need(Review::lastChange(m_trial->reader(), m_first));
    QVERIFY(first.status == ItemStatus::Review);
    QCOMPARE(first.annotator, QStringLiteral("Ana"));
    QVERIFY(first.at >= start - 0.01 && first.at < start + 60);
    const StatusChange second = need(Review::lastChange(m_trial->reader(), m_second));
    QVERIFY(second.status == ItemStatus::Accepted);
    QCOMPARE(second.annotator, QStringLiteral("Bo"));
}

void ReviewTest::anUndoneStatusIsForgotten()
{
    need(Annotations(m_trial->project()).setStatus({m_first}, ItemStatus::Done));
    need(m_trial->journal().undo());
    const StatusChange change = need(Review::lastChange(m_trial->reader(), m_first));
    QVERIFY(change.status == ItemStatus::Todo);
    QCOMPARE(change.at, 0.0);
}

void ReviewTest::itemsAreListedByStatus()
{
    need(Annotations(m_trial->project()).setStatus({m_second}, ItemStatus::Returned));
    QCOMPARE(need(Review::items(m_trial->reader(), ItemStatus::Returned)), QList<qint64> {m_second});
    QCOMPARE(need(Review::items(m_trial->reader(), ItemStatus::Todo)), QList<qint64> {m_first});
}

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_review.moc"
