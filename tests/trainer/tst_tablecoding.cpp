// SPDX-License-Identifier: GPL-3.0-or-later
// Columns coded as wished: what only the wished coding can tell is learned, explanations speak of the table's columns, and the partial
// dependence shows what the made-up rules say.
#include "tests/trainer/tabledataset.h"
#include "tests/trainer/trainerrun.h"

#include <QDate>
#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

namespace cairn {

class TableCodingTest : public QObject {
    Q_OBJECT

private slots:
    void weekdaysAreLearnedFromDateParts();
    void wordsAreLearnedFromATextHash();
    void oneHotMakesAColumnOfEachValue();
    void ordinalPutsValuesInOrder();
    void explanationsSpeakOfTheTablesColumns();
    void dependenceShowsTheRule();
    void whatCannotBeWishedIsRefused_data();
    void whatCannotBeWishedIsRefused();

private:
    QString written(const TableDataset &dataset)
    {
        const QString folder = m_folder.filePath(QString::number(++m_count));
        return dataset.write(folder) ? folder : QString();
    }
    static QStringList columnNames(const TrainerRun &run)
    {
        QStringList names;
        for (const auto &column : run.object("artifacts/model/model.json")["columns"].toArray())
            names.append(column.toObject()["name"].toString());
        return names;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void TableCodingTest::weekdaysAreLearnedFromDateParts()
{
    QList<QStringList> rows;
    for (int i = 0; i < 700; ++i) {
        const QDate day = QDate(2020, 1, 1).addDays(i * 3);
        rows.append(QStringList{ day.toString(Qt::ISODate), day.dayOfWeek() >= 6 ? "free" : "work" });
    }
    TableDataset dataset({ "day", "kind" }, { "datetime", "text" });
    dataset.addSplit(rows);
    TrainerRun run(written(dataset), "table-boost", { { "coding", "day=date-parts" } });
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.last("test/accuracy"), 1.0);
    QCOMPARE(columnNames(run), QStringList({ "day: year", "day: month", "day: day", "day: weekday", "day: hour" }));
    QCOMPARE(run.array("artifacts/importance.json").first().toObject()["name"].toString(), QString("day: weekday"));
}

void TableCodingTest::wordsAreLearnedFromATextHash()
{
    QRandomGenerator random(3);
    QList<QStringList> rows;
    for (int i = 0; i < 600; ++i) {
        const bool isLate = random.bounded(2) == 1;
        rows.append(QStringList{ QString("%1 parcel %2 %3").arg(isLate ? "LATE," : "quick").arg(i).arg(random.bounded(1000)),
            isLate ? "bad" : "good" });
    }
    TableDataset dataset({ "note", "verdict" }, { "text", "text" });
    dataset.addSplit(rows);
    const QString folder = written(dataset);
    TrainerRun plain(folder, "table-boost");
    QVERIFY2(!plain.finish(), "texts that are all different are left out, and nothing remains");
    TrainerRun run(folder, "table-boost", { { "coding", "note = text-hash:256" } });
    QVERIFY2(run.finish(), run.why());
    // Numbers fall into the basket of a telling word now and then.
    QVERIFY2(run.last("test/accuracy") > 0.9, run.why());
    QCOMPARE(columnNames(run).size(), 256);
}

void TableCodingTest::oneHotMakesAColumnOfEachValue()
{
    QList<QStringList> rows;
    for (int i = 0; i < 300; ++i)
        rows.append(QStringList{ i % 7 == 0 ? "" : QString("town %1").arg(i % 3), i % 3 == 1 ? "yes" : "no" });
    TableDataset dataset({ "town", "answer" }, { "category", "text" });
    dataset.addSplit(rows);
    TrainerRun run(written(dataset), "table-boost", { { "coding", "town=one-hot" } });
    QVERIFY2(run.finish(), run.why());
    QStringList names = columnNames(run);
    names.sort();
    QCOMPARE(names, QStringList({ "town = town 0", "town = town 1", "town = town 2" }));
    QVERIFY(run.last("test/accuracy") > 0.9);
}

void TableCodingTest::ordinalPutsValuesInOrder()
{
    QList<QStringList> rows;
    const QStringList sizes{ "2-5", "6-9", "10-19", "20-99", "100+" };
    for (int i = 0; i < 300; ++i)
        rows.append(QStringList{ sizes[i % 5], i % 5 >= 2 ? "large" : "small" });
    TableDataset dataset({ "size", "kind" }, { "category", "text" });
    dataset.addSplit(rows);
    TrainerRun run(written(dataset), "table-boost", { { "coding", "size=ordinal" }, { "max_depth", 1 } });
    QVERIFY2(run.finish(), run.why());
    QCOMPARE(run.last("test/accuracy"), 1.0);
    QStringList order;
    for (const auto &value : run.object("artifacts/model/model.json")["columns"].toArray().first().toObject()["categories"].toArray())
        order.append(value.toString());
    QCOMPARE(order, sizes);
}

void TableCodingTest::explanationsSpeakOfTheTablesColumns()
{
    const QString folder = written(madeUpKinds(400, 0.05));
    TrainerRun run(folder, "table-boost", { { "coding", "colour=one-hot" } });
    QVERIFY2(run.finish(), run.why());
    const auto call = callTrainer({ "explain", "--model", run.path("artifacts/model"), "--rows", QDir(folder).filePath("rows.csv") });
    QCOMPARE(call.exitCode, 0);
    const auto lines = parseLines(call.output.toUtf8());
    QCOMPARE(lines.size(), 400);
    for (const auto &line : lines) {
        QCOMPARE(line["contributions"].toObject().keys(), QStringList({ "colour", "noise", "size" }));
        double sum = line["bias"].toDouble();
        for (const auto &part : line["contributions"].toObject())
            sum += part.toDouble();
        QVERIFY(std::abs(sum - line["margin"].toDouble()) < 1e-3);
    }
}

void TableCodingTest::dependenceShowsTheRule()
{
    QRandomGenerator random(9);
    QList<QStringList> rows;
    for (int i = 0; i < 800; ++i) {
        const double x = random.generateDouble();
        const QString letter = random.bounded(2) == 1 ? "a" : "b";
        rows.append(QStringList{ QString::number(x), letter, QString::number(10 * x + (letter == "a" ? 3 : 0)) });
    }
    TableDataset dataset({ "x", "letter", "value" }, { "real", "category", "real" });
    dataset.addSplit(rows);
    TrainerRun run(written(dataset), "table-boost");
    QVERIFY2(run.finish(), run.why());
    const auto columns = run.object("artifacts/dependence.json")["columns"].toArray();
    QCOMPARE(columns.size(), 2);
    QCOMPARE(columns[0].toObject()["name"].toString(), QString("x"));
    const auto points = columns[0].toObject()["points"].toArray();
    QVERIFY(points.size() > 10);
    // The others stay as they are: half of the letters add 3.
    for (const auto &point : points) {
        const double expected = 10 * point.toObject()["at"].toDouble() + 1.5;
        QVERIFY2(std::abs(point.toObject()["mean"].toArray()[0].toDouble() - expected) < 0.6, qPrintable(QString::number(expected)));
    }
    const auto letters = columns[1].toObject()["points"].toArray();
    QCOMPARE(letters.size(), 2);
    QCOMPARE(letters[0].toObject()["at"].toString(), QString("a"));
    const double difference = letters[0].toObject()["mean"].toArray()[0].toDouble() - letters[1].toObject()["mean"].toArray()[0].toDouble();
    QVERIFY2(std::abs(difference - 3) < 0.2, qPrintable(QString::number(difference)));
}

void TableCodingTest::whatCannotBeWishedIsRefused_data()
{
    QTest::addColumn<QString>("coding");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no such column") << "town=one-hot" << "no such column";
    QTest::newRow("no such coding") << "colour=two-hot" << "one-hot, ordinal";
    QTest::newRow("no coding") << "colour" << "names no column and its coding";
    QTest::newRow("baskets that are no number") << "colour=text-hash:many" << "from 2 to 1024";
    QTest::newRow("baskets of another coding") << "colour=one-hot:8" << "only text-hash";
    QTest::newRow("the target") << "kind=one-hot" << "no such column";
}

void TableCodingTest::whatCannotBeWishedIsRefused()
{
    QFETCH(QString, coding);
    QFETCH(QString, sentence);
    TrainerRun run(written(madeUpKinds(60, 0)), "table-boost", { { "coding", coding } });
    QVERIFY(!run.finish());
    QVERIFY2(run.error().contains(sentence), run.why());
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::TableCodingTest)
#include "tst_tablecoding.moc"
