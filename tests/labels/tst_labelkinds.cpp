// SPDX-License-Identifier: GPL-3.0-or-later
// Label columns of every kind: what they take, how they are changed, and what two people say of the same rows.
#include "models/labels/labelimport.h"
#include "models/labels/rowopinions.h"
#include "models/labels/spanmarking.h"
#include "tests/labels/labelproject.h"

using namespace cairn;

class LabelKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindTakesWhatItIs_data();
    void eachKindTakesWhatItIs();
    void spansCountCodePoints();
    void severalAnswersBecomeChoices();
    void aNumberIsFilteredAsOne();
    void renamedAnswersKeepTheirLabels();
    void exchangedAnswersAreExchanged();
    void anotherKindRewritesLabelsOrIsRefused();
    void aRemovedColumnComesBackWithItsLabels();
    void everyPlaceIsMarkedInOneGesture();
    void filesHaveEveryKind();
    void twoOpinionsAreCompared();
    void settlingDoesNotFlatterTheAgreement();
};

void LabelKindsTest::eachKindTakesWhatItIs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value"); // "!" for refused
    QTest::newRow("an answer") << "choice" << " benign " << "benign";
    QTest::newRow("nothing") << "number" << "  " << "";
    QTest::newRow("several answers in key order") << "multiple" << "b; a ;b" << R"(["a","b"])";
    QTest::newRow("several answers as JSON") << "multiple" << R"(["b","new"])" << R"(["b","new"])";
    QTest::newRow("a number") << "number" << "1.50" << "1.5";
    QTest::newRow("no number") << "number" << "1.5 kg" << "!";
    QTest::newRow("infinity") << "number" << "inf" << "!";
    QTest::newRow("yes") << "boolean" << "TRUE" << "yes";
    QTest::newRow("no") << "boolean" << "n" << "no";
    QTest::newRow("perhaps") << "boolean" << "perhaps" << "!";
    QTest::newRow("spans in order") << "span" << R"([{"start":4,"end":6,"class":"x"},{"class":"y","start":0,"end":2}])"
                                    << R"([{"class":"y","end":2,"start":0},{"class":"x","end":6,"start":4}])";
    QTest::newRow("a span without end") << "span" << R"([{"start":4,"class":"x"}])" << "!";
    QTest::newRow("a span that is empty") << "span" << R"([{"start":4,"end":4,"class":"x"}])" << "!";
    QTest::newRow("no list of spans") << "span" << "4-6 x" << "!";
}

void LabelKindsTest::eachKindTakesWhatItIs()
{
    QFETCH(QString, kind);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    const Result<QString> taken = labelValueOf(need(labelKindFromName(kind)), {QStringLiteral("a"), QStringLiteral("b")}, typed);
    QCOMPARE(taken ? *taken : QStringLiteral("!"), value);
}

void LabelKindsTest::spansCountCodePoints()
{
    const QString text = QString::fromUtf8("a😀b");
    QCOMPARE(text.size(), 4);
    QCOMPARE(utf16Offset(text, 2), 3);
    QCOMPARE(codePointOffset(text, 3), 2);
    QCOMPARE(codePointOffset(text, 4), 3);
    QCOMPARE(utf16Offset(text, 99), 4);
    QCOMPARE(placesOf(QString::fromUtf8("😀 Ulm, ulm and Ulmer"), QStringLiteral("ulm"), QStringLiteral("place")),
        (QList<TextSpan> {{2, 5, QStringLiteral("place")}, {7, 10, QStringLiteral("place")}}));
}

void LabelKindsTest::severalAnswersBecomeChoices()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(5);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, LabelColumnForm {QStringLiteral("topics"), LabelKind::Multiple, {QStringLiteral("b")}}));
    QCOMPARE(need(labels.set(column, {1, 2}, QStringLiteral("a; b"))), 2);
    QCOMPARE(need(RowLabels::columns(trial.reader(), table.id)).first().choices, (QStringList {QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(answersOf(need(RowLabels::values(trial.reader(), column, {1})).value(1)), (QStringList {QStringLiteral("b"), QStringLiteral("a")}));
    QVERIFY(!labels.addColumn(table.id, LabelColumnForm {QStringLiteral("topics"), LabelKind::Text}));
    QVERIFY(!labels.addColumn(table.id, LabelColumnForm {QStringLiteral("parts"), LabelKind::Span, {}, QStringLiteral("nowhere")}));
}

void LabelKindsTest::aNumberIsFilteredAsOne()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(5);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, LabelColumnForm {QStringLiteral("grade"), LabelKind::Number}));
    need(labels.setEach(column, {{1, QStringLiteral("9")}, {2, QStringLiteral("10")}, {3, QStringLiteral("1e2")}}));
    const QString source = Tables::expressionSource(need(Tables::byId(trial.reader(), table.id)), QStringLiteral("grade > 9"));
    // As texts "10" and "100" would come before "9".
    QCOMPARE(integerOf(trial.reader(), QStringLiteral("SELECT count(*) FROM %1 WHERE grade > 9").arg(source).toUtf8().constData()), 2);
    QVERIFY(!labels.set(column, {4}, QStringLiteral("good")));
    QCOMPARE(need(RowLabels::labelledCount(trial.reader(), column)), 3);
}

void LabelKindsTest::renamedAnswersKeepTheirLabels()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(5);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind"), {QStringLiteral("a"), QStringLiteral("b")}));
    need(labels.setEach(column, {{1, QStringLiteral("a")}, {2, QStringLiteral("b")}}));
    LabelColumnForm form {QStringLiteral("sort"), LabelKind::Choice, {QStringLiteral("alpha"), QStringLiteral("b")}};
    form.renamed = {{QStringLiteral("a"), QStringLiteral("alpha")}};
    form.colors = {{QStringLiteral("alpha"), QStringLiteral("#112233")}};
    QVERIFY(labels.changeColumn(column.id, form));
    const LabelColumn changed = need(RowLabels::columns(trial.reader(), table.id)).first();
    QCOMPARE(changed.name, QStringLiteral("sort"));
    QCOMPARE(changed.colors.value(QStringLiteral("alpha")), QStringLiteral("#112233"));
    QCOMPARE(need(RowLabels::values(trial.reader(), changed, {1, 2})), (QHash<qint64, QString> {{1, QStringLiteral("alpha")}, {2, QStringLiteral("b")}}));
    need(trial.journal().undo());
    QCOMPARE(need(RowLabels::values(trial.reader(), changed, {1})).value(1), QStringLiteral("a"));
    form.name = QStringLiteral("word"); // the table has a column of this name
    QVERIFY(!labels.changeColumn(column.id, form));
}

void LabelKindsTest::exchangedAnswersAreExchanged()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(5);
    RowLabels labels(trial.project());
    for (const LabelKind kind : {LabelKind::Choice, LabelKind::Multiple}) {
        const LabelColumn column = need(labels.addColumn(table.id, LabelColumnForm {labelKindName(kind), kind, {QStringLiteral("a"), QStringLiteral("b")}}));
        need(labels.setEach(column, {{1, QStringLiteral("a")}, {2, QStringLiteral("b")}}));
        LabelColumnForm form {column.name, kind, {QStringLiteral("b"), QStringLiteral("a")}};
        form.renamed = {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("b"), QStringLiteral("a")}};
        QVERIFY(labels.changeColumn(column.id, form));
        const auto values = need(RowLabels::values(trial.reader(), column, {1, 2}));
        QCOMPARE(answersIn(kind, values.value(1)), QStringList {QStringLiteral("b")});
        QCOMPARE(answersIn(kind, values.value(2)), QStringList {QStringLiteral("a")});
    }
}

void LabelKindsTest::anotherKindRewritesLabelsOrIsRefused()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(5);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    need(labels.setEach(column, {{1, QStringLiteral("yes")}, {2, QStringLiteral("no")}}));
    QVERIFY(labels.changeColumn(column.id, {QStringLiteral("kind"), LabelKind::YesNo}));
    QCOMPARE(need(RowLabels::columns(trial.reader(), table.id)).first().kind, LabelKind::YesNo);
    const auto refused = labels.changeColumn(column.id, {QStringLiteral("kind"), LabelKind::Number});
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("number")));
    QCOMPARE(need(RowLabels::columns(trial.reader(), table.id)).first().kind, LabelKind::YesNo);
    QVERIFY(labels.changeColumn(column.id, {QStringLiteral("kind"), LabelKind::Multiple}));
    QCOMPARE(need(RowLabels::values(trial.reader(), column, {1})).value(1), QStringLiteral(R"(["yes"])"));
}

void LabelKindsTest::aRemovedColumnComesBackWithItsLabels()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(5);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    need(labels.set(column, {1, 2, 3}, QStringLiteral("a")));
    QVERIFY(labels.removeColumn(column.id));
    QCOMPARE(need(RowLabels::columns(trial.reader(), table.id)).size(), 0);
    QCOMPARE(trial.count("SELECT count(*) FROM row_label"), 0);
    need(trial.journal().undo());
    QCOMPARE(need(RowLabels::labelledCount(trial.reader(), column)), 3);
    QVERIFY(!labels.removeColumn(4711));
}

void LabelKindsTest::everyPlaceIsMarkedInOneGesture()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(20);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, LabelColumnForm {QStringLiteral("parts"), LabelKind::Span, {QStringLiteral("x")}, QStringLiteral("word")}));
    const QString word = textOf(trial.reader(), QStringLiteral("SELECT word FROM %1 WHERE row_id = 3").arg(quotedName(table.sqlName)).toUtf8().constData());
    QVERIFY(!word.isEmpty());
    const qint64 gestures = trial.count("SELECT count(*) FROM journal");
    const qint64 marked = need(markEverywhere(trial.project(), column, RowIds::range(1, 20), word, QStringLiteral("x")));
    QVERIFY(marked >= 1);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), gestures + 1);
    QCOMPARE(spansOf(need(RowLabels::values(trial.reader(), column, {3})).value(3)).first(), (TextSpan {0, word.size(), QStringLiteral("x")}));
    QCOMPARE(need(markEverywhere(trial.project(), column, RowIds::range(1, 20), word, QStringLiteral("x"))), 0);
    QCOMPARE(need(markEverywhere(trial.project(), column, RowIds::range(1, 20), QStringLiteral("nowhere to be found"), QStringLiteral("x"))), 0);
}

void LabelKindsTest::filesHaveEveryKind()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(5);
    const QString file = trial.write(QStringLiteral("grades.csv"), "row,label\n1,2.50\n2,good\n3,7\n");
    LabelColumnForm form;
    form.kind = LabelKind::Number;
    const LabelCsvReport report = need(importLabelCsv(trial.project(), file, table.id, QStringLiteral("grade"), {}, form));
    QCOMPARE(report.labelled, 2);
    QCOMPARE(report.failed.size(), 1);
    QCOMPARE(report.failed.first().item, QStringLiteral("2"));
    // The column is what it is: a second file need not say so.
    const LabelCsvReport again = need(importLabelCsv(trial.project(), trial.write(QStringLiteral("more.csv"), "row,label\n4,bad\n5,1\n"), table.id, QStringLiteral("grade")));
    QCOMPARE(again.labelled, 1);
    QCOMPARE(again.failed.size(), 1);
}

void LabelKindsTest::twoOpinionsAreCompared()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(10);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    // 8 rows of both, 6 the same: observed 0.75; chance (4*4 + 4*4) / 64 = 0.5; kappa 0.5.
    for (qint64 row = 1; row <= 9; ++row)
        need(labels.set(column, {row}, row % 2 ? QStringLiteral("a") : QStringLiteral("b")));
    LabelColumn second = column;
    second.layerId = need(RowOpinions(trial.project()).ownLayer());
    QVERIFY(second.layerId != 1);
    QCOMPARE(need(RowOpinions(trial.project()).ownLayer()), second.layerId);
    for (qint64 row = 1; row <= 8; ++row) {
        const bool isA = row <= 6 ? row % 2 : row % 2 == 0; // 7 and 8 the other way round
        need(labels.set(second, {row}, isA ? QStringLiteral("a") : QStringLiteral("b")));
    }
    QCOMPARE(need(RowLabels::labelledCount(trial.reader(), column)), 9);
    const RowAgreement agreement = need(RowOpinions::agreement(trial.reader(), column, second.layerId));
    QCOMPARE(agreement.both, 8);
    QCOMPARE(agreement.same, 6);
    QCOMPARE(agreement.open, 2);
    QVERIFY(agreement.kappa);
    QVERIFY(qAbs(*agreement.kappa - 0.5) < 1e-12);
    QCOMPARE(need(RowOpinions::all(trial.reader(), column)).size(), 1);
    QCOMPARE(need(RowOpinions::all(trial.reader(), column)).first().labels, 8);
}

void LabelKindsTest::settlingDoesNotFlatterTheAgreement()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(4);
    RowLabels labels(trial.project());
    const LabelColumn column = need(labels.addColumn(table.id, QStringLiteral("kind")));
    LabelColumn second = column;
    second.layerId = need(RowOpinions(trial.project()).ownLayer());
    need(labels.setEach(column, {{1, QStringLiteral("a")}, {2, QStringLiteral("a")}, {3, QStringLiteral("a")}}));
    need(labels.setEach(second, {{1, QStringLiteral("a")}, {2, QStringLiteral("b")}, {3, QStringLiteral("b")}}));
    RowOpinions opinions(trial.project());
    QCOMPARE(need(opinions.settle(column, {1, 2}, second.layerId, true)), 1); // of row 1 both say the same
    QCOMPARE(need(RowLabels::values(trial.reader(), column, {2})).value(2), QStringLiteral("b"));
    QCOMPARE(need(opinions.settle(column, {3}, second.layerId, false)), 1);
    QCOMPARE(need(RowLabels::values(trial.reader(), column, {3})).value(3), QStringLiteral("a"));
    const RowAgreement agreement = need(RowOpinions::agreement(trial.reader(), column, second.layerId));
    QCOMPARE(agreement.same, 1);
    QCOMPARE(agreement.both, 3);
    QCOMPARE(agreement.open, 0);
    QCOMPARE(need(RowOpinions::all(trial.reader(), column)).size(), 1); // what is kept of the first is no opinion
    need(trial.journal().undo());
    QCOMPARE(need(RowOpinions::agreement(trial.reader(), column, second.layerId)).open, 1);
    need(trial.journal().undo());
    QCOMPARE(need(RowLabels::values(trial.reader(), column, {2})).value(2), QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(LabelKindsTest)
#include "tst_labelkinds.moc"
