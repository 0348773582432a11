// SPDX-License-Identifier: GPL-3.0-or-later
// The table of rules with its figures, and rules that a small tree finds in labelled rows.
#include "models/insight/rulemodel.h"
#include "models/insight/rulesuggestions.h"
#include "models/insight/shallowtree.h"
#include "models/insight/suggestionmodel.h"
#include "models/labels/rulefilters.h"
#include "models/project/expression.h"
#include "tests/labels/labelproject.h"

#include <QAbstractItemModelTester>

using namespace cairn;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/** Two hundred rows: "good" are those of age above 60 or of the town "Ulm"; `labelled` of them have that label by hand. */
class TownProject : public LabelProject
{
public:
    explicit TownProject(int labelled)
    {
        const char *towns[] = {"Ulm", "Bern", "Graz", "Linz"};
        QByteArray csv = "case,age,town\n";
        QList<std::pair<qint64, QString>> labels;
        for (int row = 1; row <= 200; ++row) {
            const int age = 20 + row * 37 % 71;
            const char *town = towns[row * 13 % 4];
            csv += "c" + QByteArray::number(row) + ',' + QByteArray::number(age) + ',' + town + '\n';
            if (row <= labelled)
                labels.append({row, age > 60 || qstrcmp(town, "Ulm") == 0 ? s("good") : s("bad")});
        }
        table = addTable(s("towns"), csv);
        column = need(RowLabels(project()).addColumn(table.id, s("verdict")));
        if (!labels.isEmpty())
            need(RowLabels(project()).setEach(column, labels));
    }
    Rule add(const char *name, const char *expression, const char *value)
    {
        return need(Rules(project()).add({0, table.id, column.id, s(name), s(expression), s(value), {}, true}));
    }
    QList<qint64> found(const QString &expression)
    {
        auto connection = need(ExpressionConnection::open(file()));
        return need(connection->ids(s("row_id"), Tables::expressionSource(table, expression), expression));
    }

    TableInfo table;
    LabelColumn column;
};

} // namespace

class RuleModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThresholdIsFoundBetweenTwoNumbers();
    void aMissingValueFitsNoCondition();
    void aCategoryIsSplitFromTheOthers();
    void suggestionsFindWhatWasMeant();
    void tooFewLabelsAreSaid();
    void theTableShowsWhatRulesDo();
    void ticksAreGestures();
    void figuresFollowLabels();
    void aPreviewMeasuresWhatIsNotSaved();
    void aPreviewSaysWhatIsWrong();
    void filtersFindTheRowsThatAreMeant();
};

void RuleModelTest::aThresholdIsFoundBetweenTwoNumbers()
{
    TreeColumn column;
    std::vector<int> answers, rows;
    for (int at = 0; at < 20; ++at) {
        column.values.push_back(at < 10 ? 1.25 : 1.75);
        answers.push_back(at < 10 ? 0 : 1);
        rows.push_back(at);
    }
    const QList<TreeLeaf> leaves = growTree({column}, answers, 2, rows);
    QCOMPARE(leaves.size(), 2);
    QCOMPARE(leaves.at(0).path, (QList<TreeCondition> {{0, TreeCondition::Kind::AtMost, 1.5}}));
    QCOMPARE(leaves.at(0).answer, 0);
    QCOMPARE(leaves.at(1).path, (QList<TreeCondition> {{0, TreeCondition::Kind::Above, 1.5}}));
    QCOMPARE(leaves.at(1).rows, 10);
}

void RuleModelTest::aMissingValueFitsNoCondition()
{
    for (const auto kind : {TreeCondition::Kind::AtMost, TreeCondition::Kind::Above, TreeCondition::Kind::Equals, TreeCondition::Kind::Differs})
        QVERIFY(!(TreeCondition {0, kind, 1}).fits(kUnknown));
}

void RuleModelTest::aCategoryIsSplitFromTheOthers()
{
    TreeColumn column {true, {}};
    std::vector<int> answers, rows;
    for (int at = 0; at < 30; ++at) {
        column.values.push_back(at % 3);
        answers.push_back(at % 3 == 1 ? 1 : 0);
        rows.push_back(at);
    }
    const QList<TreeLeaf> leaves = growTree({column}, answers, 2, rows);
    QCOMPARE(leaves.size(), 2);
    QCOMPARE(leaves.at(0).path, (QList<TreeCondition> {{0, TreeCondition::Kind::Equals, 1}}));
    QCOMPARE(leaves.at(0).answer, 1);
    QCOMPARE(leaves.at(1).path.first().kind, TreeCondition::Kind::Differs);
}

void RuleModelTest::suggestionsFindWhatWasMeant()
{
    TownProject trial(160);
    const QList<RuleSuggestion> found = need(suggestRules(trial.file(), trial.column));
    QVERIFY(!found.isEmpty());
    for (const RuleSuggestion &suggestion : found) {
        QVERIFY2(suggestion.precision.estimate >= 0.9, qPrintable(suggestion.expression));
        QVERIFY(suggestion.judged > 0 && suggestion.judged < 160);
        QCOMPARE(suggestion.coverage, double(trial.found(suggestion.expression).size()) / 200);
        need(Rules(trial.project()).add(suggestion.rule(trial.column, int(&suggestion - found.constData()))));
    }
    QVERIFY(std::any_of(found.begin(), found.end(), [](const RuleSuggestion &suggestion) { return suggestion.value == s("bad"); }));
    // Together they label what nobody has labelled, as it was meant.
    need(applyRules(trial.project(), trial.column, Combining::Majority));
    const qint64 labelled = trial.count("SELECT count(*) FROM row_label WHERE origin = 'rule'");
    const qint64 right = trial.count("SELECT count(*) FROM row_label l JOIN data_towns d USING(row_id) WHERE l.origin = 'rule'"
                                     " AND (l.value = 'good') = (d.age > 60 OR d.town = 'Ulm')");
    QVERIFY2(labelled >= 30 && right >= labelled - 2, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(labelled)));
}

void RuleModelTest::tooFewLabelsAreSaid()
{
    TownProject trial(10);
    const auto refused = suggestRules(trial.file(), trial.column);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(s("20")));
}

void RuleModelTest::theTableShowsWhatRulesDo()
{
    TownProject trial(100);
    trial.add("old", "age > 60", "good");
    trial.add("ulm", "town = 'Ulm'", "good");
    trial.gesture("UPDATE rule SET expression = 'gone > 1' WHERE name = 'ulm'");
    RuleModel model(trial.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColumn(trial.column);
    QCOMPARE(model.rowCount(), 0); // nobody looks
    model.setLive(true);
    QTRY_VERIFY(model.isMeasured() && !model.isMeasuring());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, RuleModel::Name).data().toString(), s("old"));
    QCOMPARE(model.index(0, RuleModel::Coverage).data(RuleModel::ShareRole).toDouble(), double(trial.found(s("age > 60")).size()) / 200);
    QCOMPARE(model.index(0, RuleModel::Accuracy).data(RuleModel::ShareRole).toDouble(), 1.0);
    QVERIFY(model.index(1, RuleModel::Coverage).data(RuleModel::ProblemRole).toString().contains(s("gone")));
    QVERIFY(!model.index(1, RuleModel::Coverage).data(RuleModel::ShareRole).isValid());
}

void RuleModelTest::ticksAreGestures()
{
    TownProject trial(100);
    trial.add("old", "age > 60", "good");
    RuleModel model(trial.project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColumn(trial.column);
    model.setLive(true);
    QTRY_VERIFY(model.isMeasured() && !model.isMeasuring());
    QVERIFY(model.setData(model.index(0, RuleModel::Name), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTRY_COMPARE(model.outcome().added, 0);
    need(trial.journal().undo());
    QTRY_COMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void RuleModelTest::figuresFollowLabels()
{
    TownProject trial(0);
    trial.add("old", "age > 60", "good");
    RuleModel model(trial.project());
    model.setColumn(trial.column);
    model.setLive(true);
    QTRY_VERIFY(model.isMeasured());
    QVERIFY(!model.index(0, RuleModel::Accuracy).data(RuleModel::ShareRole).isValid());
    const QList<qint64> old = trial.found(s("age > 60"));
    need(RowLabels(trial.project()).set(trial.column, old.mid(0, 3), s("good")));
    need(RowLabels(trial.project()).set(trial.column, old.mid(3, 1), s("bad")));
    QTRY_COMPARE(model.index(0, RuleModel::Accuracy).data(RuleModel::ShareRole).toDouble(), 0.75);
    // Wilson's interval of 3 in 4.
    QVERIFY(qAbs(model.index(0, RuleModel::Accuracy).data(RuleModel::LowRole).toDouble() - 0.3006) < 1e-3);
    QVERIFY(qAbs(model.index(0, RuleModel::Accuracy).data(RuleModel::HighRole).toDouble() - 0.9544) < 1e-3);
    QCOMPARE(model.outcome().kept, 4);
    QCOMPARE(model.outcome().added, old.size() - 4);
}

void RuleModelTest::aPreviewMeasuresWhatIsNotSaved()
{
    TownProject trial(100);
    const Rule old = trial.add("old", "age > 60", "good");
    RuleModel model(trial.project());
    model.setColumn(trial.column);
    model.setLive(true);
    QTRY_VERIFY(model.isMeasured());
    QSignalSpy previewed(&model, &RuleModel::previewed);
    Rule changed = old;
    changed.expression = s("age > 70");
    model.preview(changed);
    QTRY_COMPARE(previewed.size(), 1);
    const auto preview = previewed.first().first().value<RulePreview>();
    QCOMPARE(preview.counts.covered, trial.found(s("age > 70")).size());
    QCOMPARE(preview.rowCount, 200);
    QCOMPARE(preview.accuracy.estimate, 1.0);
    QCOMPARE(need(Rules::all(trial.reader())).first(), old);
}

void RuleModelTest::aPreviewSaysWhatIsWrong()
{
    TownProject trial(0);
    RuleModel model(trial.project());
    model.setColumn(trial.column);
    QSignalSpy failed(&model, &RuleModel::previewFailed);
    model.preview({0, trial.table.id, trial.column.id, {}, s("agee > 3"), {}, {}, true});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().sentence.contains(s("agee")));
}

void RuleModelTest::filtersFindTheRowsThatAreMeant()
{
    TownProject trial(100);
    const Rule old = trial.add("old", "age > 50 OR age > 55", "good");
    const Rule bern = trial.add("bern", "town = 'Bern'", "bad");
    trial.add("ulm", "town = 'Ulm'", "good");
    const QList<Rule> rules = need(Rules::all(trial.reader()));
    QCOMPARE(trial.found(conflictRowsExpression(old, rules)), trial.found(s("age > 50 AND town = 'Bern'")));
    QCOMPARE(trial.found(allConflictsExpression(rules)), trial.found(s("age > 50 AND town = 'Bern'")));
    // Between 50 and 60 the rule is wrong, but in Ulm; only the first hundred rows are labelled.
    QCOMPARE(trial.found(wrongRowsExpression(old)), trial.found(s("age > 50 AND age <= 60 AND town <> 'Ulm' AND row_id <= 100")));
    QCOMPARE(allConflictsExpression({bern}), QString());
    QCOMPARE(trial.found(theseRowsExpression({3, 7})), (QList<qint64> {3, 7}));
}

QTEST_GUILESS_MAIN(RuleModelTest)
#include "tst_rulemodel.moc"
