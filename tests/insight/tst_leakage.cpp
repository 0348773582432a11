// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that give the answer away, and rows that are most like a row.
#include "models/insight/leakage.h"
#include "models/insight/nearestrows.h"
#include "tests/labels/labelproject.h"

using namespace cairn;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/** Three hundred rows whose answer is yes in every third; `code` says it in other words, `hint` in seven of ten rows, the rest knows nothing. */
QByteArray suspects()
{
    QByteArray csv = "answer,code,score,hint,noise,name,amount,twice\n";
    for (int row = 0; row < 300; ++row) {
        const bool isYes = row % 3 == 0;
        const bool isHint = row % 10 < 7 ? isYes : row % 2 == 0;
        csv += QByteArray(isYes ? "yes" : "no") + ',' + (isYes ? (row % 2 ? "A" : "B") : "C") + ',' + QByteArray::number(isYes ? 50 + row % 17 : row % 17) + ','
            + (isHint ? "h" : "i") + ',' + QByteArray::number(row * 7919 % 101) + ",name" + QByteArray::number(row) + ',' + QByteArray::number(row * 7919 % 307)
            + ',' + QByteArray::number(row * 7919 % 307 * 2 + 1) + '\n';
    }
    return csv;
}

} // namespace

class LeakageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGivesTheAnswerAwayIsFound();
    void aNumberIsGivenAwayToo();
    void aTornKeyIsTold();
    void fewRowsSaySoNothing();
    void gowersSimilarityIsThatOfAHand();
    void theMostAlikeComeFirst();
};

void LeakageTest::whatGivesTheAnswerAwayIsFound()
{
    LabelProject trial;
    const TableInfo table = trial.addTable(s("t"), suspects());
    const QList<Leak> leaks = need(findLeaks(trial.file(), {{}, table.id, s("answer"), {}}));
    QStringList names;
    for (const Leak &leak : leaks)
        names.append(leak.column);
    std::sort(names.begin(), names.end());
    QCOMPARE(names, (QStringList {s("code"), s("score")})); // not the names, of which each row has its own
    QCOMPARE(leaks.first().skill, 1.0);
    QVERIFY(leaks.first().sentence().contains(leaks.first().column));
}

void LeakageTest::aNumberIsGivenAwayToo()
{
    LabelProject trial;
    const TableInfo table = trial.addTable(s("t"), suspects());
    const QList<Leak> leaks = need(findLeaks(trial.file(), {{}, table.id, s("amount"), {}}));
    QCOMPARE(leaks.size(), 1);
    QCOMPARE(leaks.first().column, s("twice"));
}

void LeakageTest::aTornKeyIsTold()
{
    LabelProject trial;
    QByteArray csv = "patient,age,ill\n";
    for (int row = 0; row < 60; ++row)
        csv += "p" + QByteArray::number(row < 40 ? row / 2 : row) + ',' + QByteArray::number(row * 31 % 47) + (row * 13 % 5 < 2 ? ",yes\n" : ",no\n");
    const TableInfo table = trial.addTable(s("t"), csv);
    trial.gesture("UPDATE data_column SET role = 'id' WHERE name = 'patient'");
    SnapshotRequest request {{}, table.id, s("ill"), {}};
    const QList<Leak> leaks = need(findLeaks(trial.file(), request));
    QCOMPARE(leaks.size(), 1);
    QCOMPARE(leaks.first().kind, Leak::Kind::TornKey);
    QCOMPARE(leaks.first().rows, 40);
    request.split.groupExpression = s("patient");
    QCOMPARE(need(findLeaks(trial.file(), request)), QList<Leak> {});
}

void LeakageTest::fewRowsSaySoNothing()
{
    LabelProject trial;
    const TableInfo table = trial.addTable(s("t"), "a,b\nx,1\ny,2\nx,1\n");
    QCOMPARE(need(findLeaks(trial.file(), {{}, table.id, s("a"), {}})), QList<Leak> {});
}

void LeakageTest::gowersSimilarityIsThatOfAHand()
{
    LabelProject trial;
    const TableInfo table = trial.addTable(s("t"), "age,town,size\n10,Ulm,1.5\n20,Ulm,\n60,Bern,3.5\n10,Bern,2.5\n");
    const LabelColumn column = need(RowLabels(trial.project()).addColumn(table.id, s("kind")));
    need(RowLabels(trial.project()).set(column, {2, 3, 4}, s("a")));
    const QList<SimilarRow> rows = need(nearestLabelledRows(trial.file(), column, 1, 5));
    QCOMPARE(rows.size(), 3);
    // Row 2: age 1 - 10/50, the town is the same, the size is missing: 1.8 / 2.
    QCOMPARE(rows.at(0).rowId, 2);
    QVERIFY(qAbs(rows.at(0).similarity - 0.9) < 1e-9);
    // Row 4: the age is the same, the town is not, size 1 - 1/2.
    QCOMPARE(rows.at(1).rowId, 4);
    QVERIFY(qAbs(rows.at(1).similarity - 0.5) < 1e-9);
    QVERIFY(qAbs(rows.at(2).similarity - 0) < 1e-9);
}

void LeakageTest::theMostAlikeComeFirst()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(500);
    const LabelColumn column = need(RowLabels(trial.project()).addColumn(table.id, s("kind")));
    QList<std::pair<qint64, QString>> labels;
    for (qint64 row = 1; row <= 500; row += 2)
        labels.append({row, s("odd")});
    need(RowLabels(trial.project()).setEach(column, labels));
    QList<qint64> found;
    for (const SimilarRow &row : need(nearestLabelledRows(trial.file(), column, 100, 3)))
        found.append(row.rowId);
    // Words come again every seven rows, so that the nearest of the same word and an odd number are seven rows away.
    QCOMPARE(found, (QList<qint64> {93, 107, 79}));
    QVERIFY(!nearestLabelledRows(trial.file(), column, 4711, 3));
}

QTEST_GUILESS_MAIN(LeakageTest)
#include "tst_leakage.moc"
