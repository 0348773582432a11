// SPDX-License-Identifier: GPL-3.0-or-later
// The MLflow endpoint without sockets: how runs are found again.
#include "tests/endpoint/mlflowclient.h"

#include <QTest>

using namespace cairn;
using namespace cairn::tests;

namespace {

QString S(const char *text) { return QString::fromUtf8(text); }

QStringList namesOf(const QJsonObject &answer)
{
    QStringList names;
    for (const QJsonValue &run : answer.value(QLatin1String("runs")).toArray())
        names.append(run[QLatin1String("info")][QLatin1String("run_name")].toString());
    return names;
}

} // namespace

class MlflowSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSearchTakesFilters_data();
    void aSearchTakesFilters();
    void aSearchOrdersAndPages();
    void aFilterThatIsNotUnderstoodIsRefused_data();
    void aFilterThatIsNotUnderstoodIsRefused();
};

namespace {

/** Three runs: a (loss 0.1, cnn, 🦆), b (loss 0.9, tree), c (nothing). */
void fill(MlflowClient &client)
{
    for (const char *name : {"a", "b", "c"}) {
        const QString id = client.newRun(S(name));
        if (*name == 'c')
            continue;
        client.post(S("runs/log-batch"),
            QJsonObject {{S("run_id"), id},
                {S("metrics"), QJsonArray {QJsonObject {{S("key"), S("val/loss")}, {S("value"), *name == 'a' ? 0.1 : 0.9}, {S("step"), 1}, {S("timestamp"), 1}}}},
                {S("params"), QJsonArray {mlflowPair(S("model"), *name == 'a' ? S("cnn") : S("tree"))}},
                {S("tags"), QJsonArray {mlflowPair(S("team.of"), *name == 'a' ? S("die 🦆 Enten") : S("rabbits"))}}});
    }
}

} // namespace

void MlflowSearchTest::aSearchTakesFilters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("names");
    QTest::newRow("none") << S("") << S("c b a");
    QTest::newRow("a number") << S("metrics.`val/loss` < 0.5") << S("a");
    QTest::newRow("quoted with marks") << S("metrics.\"val/loss\" >= 0.5") << S("b");
    QTest::newRow("two joined") << S("metrics.`val/loss` < 1 AND params.model = 'tree'") << S("b");
    QTest::newRow("small words") << S("params.model = 'tree' and tags.`team.of` = 'rabbits'") << S("b");
    QTest::newRow("not") << S("params.model != 'tree'") << S("a");
    QTest::newRow("like") << S("params.model LIKE 't%'") << S("b");
    QTest::newRow("like, any case") << S("params.model ILIKE 'CN_'") << S("a");
    QTest::newRow("like with a duck") << S("tags.`team.of` LIKE '%🦆%'") << S("a");
    QTest::newRow("one letter is one, also beyond the first plane") << S("tags.`team.of` LIKE 'die _ Enten'") << S("a");
    QTest::newRow("many wildcards") << S("params.model LIKE '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%x'") << S("");
    QTest::newRow("in") << S("params.model IN ('cnn', 'tree')") << S("b a");
    QTest::newRow("not in") << S("params.model NOT IN ('cnn')") << S("b");
    QTest::newRow("null") << S("params.model IS NULL") << S("c");
    QTest::newRow("not null") << S("params.model IS NOT NULL") << S("b a");
    QTest::newRow("name") << S("attributes.run_name = 'c'") << S("c");
    QTest::newRow("status") << S("status = 'RUNNING'") << S("c b a");
    QTest::newRow("time") << S("attributes.start_time > 1600000000000") << S("c b a");
    QTest::newRow("a quote in a text") << S("params.model = 'it\\'s'") << S("");
}

void MlflowSearchTest::aSearchTakesFilters()
{
    RunProject p;
    MlflowClient client(p.project());
    fill(client);
    QFETCH(QString, filter);
    QFETCH(QString, names);
    const QJsonObject found = client.post(S("runs/search"), QJsonObject {{S("experiment_ids"), QJsonArray {S("0")}}, {S("filter"), filter}});
    QVERIFY2(client.status == 200, qPrintable(client.message));
    QStringList taken = namesOf(found);
    std::sort(taken.begin(), taken.end(), std::greater<>());
    QCOMPARE(taken.join(QLatin1Char(' ')), names);
}

void MlflowSearchTest::aSearchOrdersAndPages()
{
    RunProject p;
    MlflowClient client(p.project());
    fill(client);
    const auto search = [&](const QByteArray &rest) { return client.post(S("runs/search"), QByteArray(R"({"experiment_ids": ["0"], )" + rest + '}')); };
    // Who has no value comes last either way.
    QCOMPARE(namesOf(search(R"("order_by": ["metrics.`val/loss` DESC"])")), QStringList({S("b"), S("a"), S("c")}));
    QCOMPARE(namesOf(search(R"("order_by": ["metrics.`val/loss` ASC"])")), QStringList({S("a"), S("b"), S("c")}));
    const QJsonObject first = search(R"("order_by": ["attributes.run_name ASC"], "max_results": 2)");
    QCOMPARE(namesOf(first), QStringList({S("a"), S("b")}));
    const QJsonObject second = search(R"("order_by": ["attributes.run_name ASC"], "max_results": 2, "page_token": ")" + first[S("next_page_token")].toString().toUtf8() + '"');
    QCOMPARE(namesOf(second), QStringList({S("c")}));
    QVERIFY(!second.contains(S("next_page_token")));
    QCOMPARE(namesOf(client.post(S("runs/search"), QByteArray(R"({"experiment_ids": ["7"]})"))), QStringList());
}

void MlflowSearchTest::aFilterThatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter : {"metrics.", "metrics.a", "metrics.a <", "a = b = c", "params.x = 'a' OR params.x = 'b'", "params.x IN", "params.x IN ('a'", "= 3", "'", "(((((",
             "params.x IS NOT", "params.x LIKE"})
        QTest::newRow(filter) << S(filter);
    QTest::newRow("very long") << QString(20'000, QLatin1Char('a'));
    QTest::newRow("very many") << S("params.x = 'a' AND ").repeated(200) + S("params.x = 'a'");
}

void MlflowSearchTest::aFilterThatIsNotUnderstoodIsRefused()
{
    RunProject p;
    MlflowClient client(p.project());
    QFETCH(QString, filter);
    client.post(S("runs/search"), QJsonObject {{S("experiment_ids"), QJsonArray {S("0")}}, {S("filter"), filter}});
    QCOMPARE(client.status, 400);
    QVERIFY(!client.message.isEmpty());
}

QTEST_GUILESS_MAIN(MlflowSearchTest)
#include "tst_mlflowsearch.moc"
