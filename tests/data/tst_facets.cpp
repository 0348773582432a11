// SPDX-License-Identifier: GPL-3.0-or-later
// Facets: ticks become expressions and come back, and every count is what SQL counts.
#include "dataproject.h"

#include "models/data/facetcounts.h"
#include "models/data/items.h"

#include <QSignalSpy>
#include <QTest>

using namespace cairn;
using cairn::tests::DataProject;

namespace {

Facet facetOf(const char *key)
{
    for (const Facet &facet : itemFacets()) {
        if (facet.key == QLatin1String(key))
            return facet;
    }
    return {};
}

/** "todo 2, done 1 *": value, count, a star where it is ticked. */
QString told(const QList<FacetCount> &counts, const char *key)
{
    QStringList values;
    for (const FacetCount &count : counts) {
        if (count.facet.key != QLatin1String(key))
            continue;
        for (const FacetValue &value : count.values)
            values.append((value.value.isNull() ? QStringLiteral("-") : value.value.toString()) + QLatin1Char(' ') + QString::number(value.count)
                + (value.isChosen ? QStringLiteral(" *") : QString()));
    }
    return values.join(QStringLiteral(", "));
}

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void valuesBecomeExpressions_data();
    void valuesBecomeExpressions();
    void expressionsAreReadBack_data();
    void expressionsAreReadBack();
    void partsAreCutAtTheirWordOnly();
    void ticksAreCountedWithoutTheirOwnFacet();
    void everyCountIsWhatItsExpressionFinds();
    void aFaultyExpressionCountsNothing();
    void countsFollowTheLabels();

private:
    QList<qint64> ids(const QString &expression);
    QList<FacetCount> count(const QString &filter);

    DataProject m_p;
};

// Six pictures: three of them labelled by two people with three classes whose names invite mistakes.
void TestFacets::initTestCase()
{
    const QList<QSize> sizes {{40, 20}, {20, 40}, {30, 30}, {40, 20}, {1000, 1000}, {40, 20}};
    for (int number = 0; number < sizes.size(); ++number)
        m_p.writePicture(QStringLiteral("project/a_%1.png").arg(number + 1), qRgb(number, 1, 2), sizes[number]);
    m_p.importPictures({m_p.inProject("")});
    m_p.write([](SQLite::Database &database) {
        database.exec(R"(
            CREATE TEMP TABLE n AS SELECT id, row_number() OVER (ORDER BY path) AS number FROM item;
            INSERT INTO annotator(id, name, created_at) VALUES(71, 'Ana', 0), (72, 'Bo', 0);
            INSERT INTO label_class(id, name, color, position) VALUES(1, 'RBC', '#f00', 0), (2, 'RBC "x"', '#0f0', 1), (3, 'it''s', '#00f', 2), (4, 'unused', '#000', 3);
            INSERT INTO item_state(item_id, status, split, attributes) SELECT id, 'done', 'train', '{"stain":"HE","good":true}' FROM n WHERE number = 1;
            INSERT INTO item_state(item_id, status, split) SELECT id, 'done', 'val' FROM n WHERE number = 2;
            INSERT INTO item_state(item_id, status) SELECT id, 'skipped' FROM n WHERE number = 3;
            INSERT INTO attribute(id, name, type, position) VALUES(11, 'stain', 'text', 0), (12, 'good', 'boolean', 1);
            INSERT INTO attribute(id, class_id, name, type, position) VALUES(13, 1, 'occluded', 'choice', 0);
            INSERT INTO annotation(id, item_id, class_id, kind, geometry, attributes, origin, annotator_id, score, created_at, updated_at)
                SELECT 100, id, 1, 'tag', '{}', '{"occluded":"yes"}', 'human', 71, NULL, 0, 0 FROM n WHERE number = 1 UNION ALL
                SELECT 101, id, 1, 'tag', '{}', '{}', 'model', 72, 0.3, 0, 0 FROM n WHERE number = 1 UNION ALL
                SELECT 102, id, 2, 'tag', '{}', '{}', 'model', 72, 0.9, 0, 0 FROM n WHERE number = 2 UNION ALL
                SELECT 103, id, 3, 'tag', '{}', '{}', 'human', 71, NULL, 0, 0 FROM n WHERE number = 2 UNION ALL
                SELECT 104, id, NULL, 'tag', '{}', '{}', 'human', NULL, NULL, 0, 0 FROM n WHERE number = 4;
            INSERT INTO comment(id, item_id, text, created_at, resolved_at) SELECT 21, id, 'why?', 0, NULL FROM n WHERE number = 5;
            INSERT INTO comment(id, item_id, text, created_at) VALUES(22, NULL, 'of a row', 0);
            DROP TABLE n)");
    });
}

QList<qint64> TestFacets::ids(const QString &expression)
{
    auto connection = ExpressionConnection::open(m_p.project().file());
    const auto found = (*connection)->ids(QStringLiteral("id"), Items::expressionSource(), expression);
    if (!found)
        qWarning("%s: %s", qPrintable(expression), qPrintable(found.error().sentence));
    QList<qint64> sorted = found.value_or(QList<qint64> {-1});
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QList<FacetCount> TestFacets::count(const QString &filter)
{
    auto connection = ExpressionConnection::open(m_p.project().file());
    const auto facts = FacetFacts::read((*connection)->database(), {}, {}, {});
    if (!facts)
        qFatal("%s", qPrintable(facts.error().detail));
    return (*facts)->count(**connection, FacetFilter::read(filter, (*facts)->facets()), {}).value_or(QList<FacetCount>());
}

void TestFacets::valuesBecomeExpressions_data()
{
    QTest::addColumn<Facet>("facet");
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<QString>("expression");
    QTest::newRow("one") << facetOf("status") << QVariantList {"done"} << "status = 'done'";
    QTest::newRow("several") << facetOf("status") << QVariantList {"done", "todo"} << "status IN ('done', 'todo')";
    QTest::newRow("none and one") << facetOf("split") << QVariantList {QVariant(), "val"} << "(split = 'val' OR split IS NULL)";
    QTest::newRow("a class") << facetOf("class") << QVariantList {"RBC"} << "instr(classes, '\"RBC\"')";
    QTest::newRow("classes") << facetOf("class") << QVariantList {"RBC", "it's"} << "(instr(classes, '\"RBC\"') OR instr(classes, '\"it''s\"'))";
    QTest::newRow("a range") << facetOf("size") << QVariantList {"2:8"} << "(megapixels >= 2 AND megapixels < 8)";
    QTest::newRow("open ranges") << facetOf("size") << QVariantList {":0.5", "24:"} << "(megapixels < 0.5 OR megapixels >= 24)";
    QTest::newRow("with comments") << facetOf("comments") << QVariantList {true} << "comments > 0";
    QTest::newRow("nothing") << facetOf("status") << QVariantList() << "";
}

void TestFacets::valuesBecomeExpressions()
{
    QFETCH(Facet, facet);
    QFETCH(QVariantList, values);
    QTEST(facet.expression(values), "expression");
}

void TestFacets::expressionsAreReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("choices"); // key=values, joined by spaces
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("rest");
    QTest::newRow("empty") << "" << "" << "" << "";
    QTest::newRow("ticks") << "status IN ('done', 'todo') AND split IS NULL" << "status=done|todo split=" << "" << "";
    QTest::newRow("a class with quotes") << R"(instr(classes, '"RBC \"x\""'))" << "class=RBC \"x\"" << "" << "";
    QTest::newRow("both classes") << "(instr(classes, '\"RBC\"') OR instr(classes, '\"it''s\"'))" << "class=RBC|it's" << "" << "";
    QTest::newRow("two classes at once stay two conditions") << "instr(classes, '\"a\"') AND instr(classes, '\"b\"')" << "class=a" << "" << "instr(classes, '\"b\"')";
    QTest::newRow("a range of one's own") << "lowest_score < 0.35 AND width > 3" << "score=:0.35" << "" << "width > 3";
    QTest::newRow("a range within") << "(megapixels >= 2 AND megapixels < 8)" << "size=2:8" << "" << "";
    QTest::newRow("a search") << "path LIKE '%blood%' AND comments > 0" << "comments=true" << "blood" << "";
    QTest::newRow("a search with signs") << "path LIKE '%a\\_1%' ESCAPE '\\'" << "" << "a_1" << "";
    QTest::newRow("a search as the page writes it") << "path LIKE '%blood%' ESCAPE '\\'" << "" << "blood" << "";
    QTest::newRow("a pattern of one's own") << "path LIKE '%a_1%'" << "" << "" << "path LIKE '%a_1%'";
    QTest::newRow("one's own OR") << "status = 'done' OR width > 3" << "" << "" << "status = 'done' OR width > 3";
    QTest::newRow("an OR of ours") << "status = 'done' OR status = 'todo'" << "status=done|todo" << "" << "";
    QTest::newRow("BETWEEN is one part") << "width BETWEEN 3 AND 9 AND status = 'todo'" << "status=todo" << "" << "width BETWEEN 3 AND 9";
    QTest::newRow("an AND in a text") << "path = 'a AND b'" << "" << "" << "path = 'a AND b'";
    QTest::newRow("not ours") << "NOT status = 'done'" << "" << "" << "NOT status = 'done'";
    QTest::newRow("not a value") << "status = split" << "" << "" << "status = split";
    QTest::newRow("broken") << "status = 'done AND ((" << "" << "" << "status = 'done AND ((";
}

void TestFacets::expressionsAreReadBack()
{
    QFETCH(QString, text);
    const FacetFilter filter = FacetFilter::read(text, itemFacets());
    QStringList choices;
    for (const FacetFilter::Choice &choice : filter.choices) {
        QStringList values;
        for (const QVariant &value : choice.values)
            values.append(value.toString());
        choices.append(choice.facet + QLatin1Char('=') + values.join(QLatin1Char('|')));
    }
    QTEST(choices.join(QLatin1Char(' ')), "choices");
    QTEST(filter.search, "search");
    QTEST(filter.rest, "rest");
    if (!text.contains(QLatin1String("((")))
        QCOMPARE(FacetFilter::read(filter.expression(itemFacets()), itemFacets()), filter);
}

void TestFacets::partsAreCutAtTheirWordOnly()
{
    QCOMPARE(expressionParts(QStringLiteral("a AND (b AND c) and [d AND e] AND \"f AND g\" AND band"), QStringLiteral("AND")),
        (QStringList {"a", "(b AND c)", "[d AND e]", "\"f AND g\"", "band"}));
    QCOMPARE(expressionParts(QStringLiteral("CASE WHEN a OR b THEN 1 END OR order_ OR x"), QStringLiteral("OR")),
        (QStringList {"CASE WHEN a OR b THEN 1 END", "order_", "x"}));
}

// By hand: what the six pictures have.
void TestFacets::ticksAreCountedWithoutTheirOwnFacet()
{
    QList<FacetCount> all = count({});
    QCOMPARE(told(all, "class"), QStringLiteral("RBC 1, RBC \"x\" 1, it's 1, unused 0"));
    QCOMPARE(told(all, "status"), QStringLiteral("todo 3, done 2, skipped 1"));
    QCOMPARE(told(all, "split"), QStringLiteral("train 1, val 1, - 4"));
    QCOMPARE(told(all, "annotator"), QStringLiteral("Ana 2, Bo 2"));
    QCOMPARE(told(all, "origin"), QStringLiteral("human 3, model 2"));
    QCOMPARE(told(all, "score"), QStringLiteral("0.2:0.4 1, 0.8: 1"));
    QCOMPARE(told(all, "comments"), QStringLiteral("false 5, true 1"));
    QCOMPARE(told(all, "aspect"), QStringLiteral("landscape 3, portrait 1, square 2"));
    QCOMPARE(told(all, "size"), QStringLiteral(":0.5 5, 0.5:2 1"));
    QCOMPARE(told(all, "attribute/stain"), QString()); // one value that is no choice
    QCOMPARE(told(all, "label/occluded"), QStringLiteral("yes 1"));
    all = count(QStringLiteral("status = 'done' AND aspect IN ('landscape', 'square')"));
    QCOMPARE(told(all, "status"), QStringLiteral("todo 3, done 1 *, skipped 1"));
    QCOMPARE(told(all, "aspect"), QStringLiteral("landscape 1 *, portrait 1, square 0 *"));
    QCOMPARE(told(all, "class"), QStringLiteral("RBC 1, RBC \"x\" 0, it's 0, unused 0"));
    all = count(QStringLiteral("lowest_score < 0.35"));
    QCOMPARE(told(all, "score"), QStringLiteral("0.2:0.4 1, 0.8: 1, :0.35 1 *"));
}

void TestFacets::everyCountIsWhatItsExpressionFinds()
{
    int compared = 0;
    for (const FacetCount &facet : count({})) {
        for (const FacetValue &value : facet.values) {
            const QString expression = facet.facet.expression({value.value});
            QVERIFY2(ids(expression).size() == value.count, qPrintable(expression));
            ++compared;
        }
    }
    QVERIFY(compared > 20);
    QCOMPARE(ids(QStringLiteral("attributes ->> '$.\"stain\"' = 'HE' AND name = 'a_1.png' AND annotations = 2")).size(), 1);
    QCOMPARE(ids(QStringLiteral("open_comments = 1")).size(), 1);
    QCOMPARE(ids(QStringLiteral("confidence IS NULL AND predictions = 0 AND highest_score = 0.9")).size(), 1);
    for (const QString &column : Items::expressionColumns())
        QVERIFY2(ids(QStringLiteral("(%1) IS NULL OR 1").arg(column)).size() == 6, qPrintable(column));
}

void TestFacets::aFaultyExpressionCountsNothing()
{
    QCOMPARE(count(QStringLiteral("widht > 3")), QList<FacetCount>());
}

void TestFacets::countsFollowTheLabels()
{
    FacetCounts counts(m_p.project());
    QSignalSpy counted(&counts, &FacetCounts::counted);
    QVERIFY(!counted.wait(100)); // nobody looks
    counts.setActive(true);
    QVERIFY(counted.wait());
    QCOMPARE(told(counts.counts(), "status"), QStringLiteral("todo 3, done 2, skipped 1"));
    QVERIFY(counts.facets().size() > itemFacets().size());
    const auto journal = m_p.project().journal();
    QVERIFY(journal.has_value());
    QVERIFY((*journal)->gesture({QStringLiteral("Done"), 0, 0, 0, {}}, [](SQLite::Database &database) -> Result<void> {
        database.exec("UPDATE item_state SET status = 'done' WHERE status = 'skipped'");
        return {};
    }).has_value());
    QVERIFY(counted.wait());
    QCOMPARE(told(counts.counts(), "status"), QStringLiteral("todo 3, done 3"));
    counts.setFilter(FacetFilter::read(QStringLiteral("status = 'todo'"), counts.facets()));
    QVERIFY(counted.wait());
    QCOMPARE(told(counts.counts(), "comments"), QStringLiteral("false 2, true 1"));
    QVERIFY((*journal)->undo().has_value());
}

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
