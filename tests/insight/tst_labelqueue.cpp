// SPDX-License-Identifier: GPL-3.0-or-later
// What to label next: the order follows from predictions whose uncertainty is known.
#include "models/insight/labelqueue.h"
#include "models/labels/annotations.h"
#include "tests/labels/labelproject.h"

#include <QtTest>

#include <cmath>

using namespace cairn;

namespace {

QString order(const QList<QueueEntry> &entries)
{
    QString text;
    for (const QueueEntry &entry : entries)
        text += QChar(QLatin1Char(char('a' + entry.itemId - 1)));
    return text;
}

} // namespace

class LabelQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void uncertaintyOfKnownProbabilities();
    void theLeastConfidentComesFirst();
    void marginAndEntropyDiffer();
    void anImageIsAsUnsureAsItsMostUnsureShape();
    void runsThatDisagreeComeFirst();
    void farthestFirst();
    void labelledOnesCountAsChosen();
    void aSeedGivesAnOrder();
    void finishedOnesAreLeftOut();
    void whatIsMissingIsTold();

private:
    void predict(qint64 run, qint64 item, const QString &name, const char *probabilities, double score = -1, const char *kind = nullptr,
        const char *geometry = nullptr)
    {
        need(m_trial->gate().write({}, [&](SQLite::Database &database) -> Result<void> {
            execute(database,
                "INSERT INTO prediction(id, run_id, item_id, class_name, kind, geometry, probabilities, score) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                m_trial->project().ids().next(), run, item, name, kind ? QVariant(QLatin1String(kind)) : QVariant(),
                geometry ? QVariant(QLatin1String(geometry)) : QVariant(), probabilities ? QVariant(QLatin1String(probabilities)) : QVariant(),
                score < 0 ? QVariant() : QVariant(score));
            return {};
        }));
    }
    QString queue(QueueOrder by, const QList<qint64> &runs = {1})
    {
        QueueRequest request;
        request.order = by;
        request.runIds = runs;
        return order(need(labelQueue(m_trial->reader(), request)));
    }

    std::unique_ptr<LabelProject> m_trial;
    QList<qint64> m_items; ///< a, b, c, d
};

void LabelQueueTest::init()
{
    m_trial = std::make_unique<LabelProject>();
    m_items = m_trial->addItems(4);
    QCOMPARE(m_items.first(), 1);
    need(m_trial->gate().write({}, [](SQLite::Database &database) -> Result<void> {
        database.exec("INSERT INTO run(id, uuid, name, status, folder) VALUES(1, 'u1', 'one', 'finished', ''), (2, 'u2', 'two', 'finished', '')");
        return {};
    }));
}

void LabelQueueTest::uncertaintyOfKnownProbabilities()
{
    QCOMPARE(uncertainty(QueueOrder::LeastConfident, {0.5, 0.25, 0.25}), 0.5);
    QCOMPARE(uncertainty(QueueOrder::Margin, {0.5, 0.25, 0.25}), 0.75);
    QVERIFY(qAbs(uncertainty(QueueOrder::Entropy, {0.5, 0.25, 0.25}) - 1.5 * std::log(2) / std::log(3)) < 1e-12);
    QVERIFY(qAbs(uncertainty(QueueOrder::Entropy, {7, 7, 7}) - 1) < 1e-12); // scores need not sum to 1
    QCOMPARE(uncertainty(QueueOrder::Entropy, {1, 0}), 0.0);
    QCOMPARE(uncertainty(QueueOrder::Margin, {1}), 0.0);
    QCOMPARE(uncertainty(QueueOrder::LeastConfident, {std::nan(""), 0}), 1.0);
}

void LabelQueueTest::theLeastConfidentComesFirst()
{
    predict(1, 1, QStringLiteral("x"), R"({"x": 0.9, "y": 0.1})");
    predict(1, 2, QStringLiteral("x"), R"({"x": 0.5, "y": 0.5})");
    predict(1, 4, QStringLiteral("x"), nullptr, 0.7); // a score alone
    QCOMPARE(queue(QueueOrder::LeastConfident), QStringLiteral("bdac")); // nothing is known of c
}

void LabelQueueTest::marginAndEntropyDiffer()
{
    predict(1, 1, QStringLiteral("x"), R"({"x": 0.5, "y": 0.5, "z": 0})");
    predict(1, 2, QStringLiteral("x"), R"({"x": 0.45, "y": 0.3, "z": 0.25})");
    predict(1, 3, QStringLiteral("x"), R"({"x": 0.9, "y": 0.1, "z": 0})");
    QCOMPARE(queue(QueueOrder::Margin), QStringLiteral("abcd"));
    QCOMPARE(queue(QueueOrder::Entropy), QStringLiteral("bacd"));
}

void LabelQueueTest::anImageIsAsUnsureAsItsMostUnsureShape()
{
    const char *geometry = R"({"x": 0, "y": 0, "w": 5, "h": 5})";
    predict(1, 1, QStringLiteral("x"), nullptr, 0.99, "box", geometry);
    predict(1, 1, QStringLiteral("x"), nullptr, 0.55, "box", geometry);
    predict(1, 2, QStringLiteral("x"), nullptr, 0.8, "box", geometry);
    predict(1, 3, QStringLiteral("x"), nullptr, 0.2, "box", geometry);
    QCOMPARE(queue(QueueOrder::LeastConfident).left(1), QStringLiteral("a"));
}

void LabelQueueTest::runsThatDisagreeComeFirst()
{
    const char *here = R"({"x": 0, "y": 0, "w": 10, "h": 10})", *there = R"({"x": 50, "y": 0, "w": 10, "h": 10})";
    for (const qint64 run : {1, 2}) {
        predict(run, 1, QStringLiteral("x"), nullptr, 0.9, "box", here); // the same
        predict(run, 2, run == 1 ? QStringLiteral("x") : QStringLiteral("y"), nullptr, 0.9, "box", here); // another class
        predict(run, 3, QStringLiteral("x"), nullptr, 0.9, "box", here);
        predict(run, 4, QStringLiteral("x"), R"({"x": 0.6, "y": 0.4})"); // the same tag
    }
    predict(2, 3, QStringLiteral("x"), nullptr, 0.9, "box", there); // one more
    const QString found = queue(QueueOrder::Disagreement, {1, 2});
    QCOMPARE(found.left(2), QStringLiteral("bc"));
    QueueRequest request;
    request.order = QueueOrder::Disagreement;
    request.runIds = {1, 2};
    const QList<QueueEntry> entries = need(labelQueue(m_trial->reader(), request));
    QCOMPARE(entries.at(0).score, 1.0);
    QVERIFY(qAbs(entries.at(1).score - (1 - 2.0 / 3)) < 1e-12);
    QCOMPARE(entries.at(2).score, 0.0);
    QCOMPARE(entries.at(3).score, 0.0);
}

void LabelQueueTest::farthestFirst()
{
    QueueRequest request;
    request.order = QueueOrder::Diversity;
    request.embeddings = {{1, {0, 0}}, {2, {1, 0}}, {3, {10, 0}}};
    // The middle is 3.67: b lies nearest to it, c farthest from b, and a is left; of d nothing is known.
    QCOMPARE(order(need(labelQueue(m_trial->reader(), request))), QStringLiteral("bcad"));
    request.chosen = 1;
    QCOMPARE(order(need(labelQueue(m_trial->reader(), request))), QStringLiteral("bcad"));
    request.embeddings.insert(4, {1, 2, 3}); // of another length
    QCOMPARE(need(labelQueue(m_trial->reader(), request)).size(), 4);
}

void LabelQueueTest::labelledOnesCountAsChosen()
{
    QueueRequest request;
    request.order = QueueOrder::Diversity;
    request.itemIds = {1, 2, 3};
    request.embeddings = {{1, {0, 0}}, {2, {4, 0}}, {3, {10, 0}}, {4, {10, 0}}};
    const QList<QueueEntry> entries = need(labelQueue(m_trial->reader(), request));
    QCOMPARE(order(entries), QStringLiteral("abc"));
    QCOMPARE(entries.at(0).score, 10.0);
    QCOMPARE(entries.at(1).score, 4.0);
    QCOMPARE(entries.at(2).score, 0.0);
}

void LabelQueueTest::aSeedGivesAnOrder()
{
    QueueRequest request;
    for (int at = 0; at < 20; ++at)
        request.itemIds.append(at + 1);
    const QList<QueueEntry> first = need(labelQueue(m_trial->reader(), request));
    QCOMPARE(first.size(), 20);
    QCOMPARE(need(labelQueue(m_trial->reader(), request)), first);
    request.seed = 2;
    QVERIFY(need(labelQueue(m_trial->reader(), request)) != first);
}

void LabelQueueTest::finishedOnesAreLeftOut()
{
    need(Annotations(m_trial->project()).setStatus({1}, ItemStatus::Done));
    need(Annotations(m_trial->project()).setStatus({2}, ItemStatus::Skipped));
    need(Annotations(m_trial->project()).setStatus({3}, ItemStatus::Returned));
    QString found = queue(QueueOrder::Random);
    std::sort(found.begin(), found.end());
    QCOMPARE(found, QStringLiteral("cd"));
}

void LabelQueueTest::whatIsMissingIsTold()
{
    QueueRequest request;
    request.order = QueueOrder::Entropy;
    QVERIFY(!labelQueue(m_trial->reader(), request));
    request.order = QueueOrder::Disagreement;
    request.runIds = {1};
    QVERIFY(!labelQueue(m_trial->reader(), request));
    request.order = QueueOrder::Diversity;
    QVERIFY(!labelQueue(m_trial->reader(), request));
}

QTEST_GUILESS_MAIN(LabelQueueTest)
#include "tst_labelqueue.moc"
