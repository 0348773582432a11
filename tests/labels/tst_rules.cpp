// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that label: what they vote, what comes out of it, and that nothing of a person's is lost. Expected numbers were worked out by hand.
#include "models/labels/rulelabels.h"
#include "tests/labels/labelproject.h"

using namespace cairn;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/** Ten rows with the numbers 1 to 10, and what a person said of five of them. */
class RuleProject : public LabelProject
{
public:
    RuleProject()
    {
        QByteArray csv = "n,note\n";
        for (int row = 1; row <= 10; ++row)
            csv += QByteArray::number(row) + (row % 3 == 0 ? ",Refund please\n" : ",thank you\n");
        table = addTable(s("ten"), csv);
        column = need(RowLabels(project()).addColumn(table.id, s("kind"), {s("a")}));
        need(RowLabels(project()).setEach(column, {{1, s("a")}, {2, s("b")}, {3, s("a")}, {5, s("b")}, {7, s("a")}}));
    }

    Rule add(const char *name, const char *expression, const char *value)
    {
        return need(Rules(project()).add({0, table.id, column.id, s(name), s(expression), s(value), {}, true}));
    }
    void addThree()
    {
        small = add("small", "n <= 4", "a");
        low = add("low", "n <= 6", "b");
        odd = add("odd", "n % 2 = 1", "a");
    }
    /** The counts of small, low and odd; rules stand by name. */
    RuleVotes votes() { return need(collectVotes(file(), column, need(Rules::all(reader(), table.id)))); }
    static QString text(const RuleCounts &counts)
    {
        return QStringLiteral("%1 %2 %3 %4/%5").arg(counts.covered).arg(counts.overlapping).arg(counts.conflicting).arg(counts.correct).arg(counts.judged);
    }
    /** "6b 9a": what rules have labelled. */
    QString labelled()
    {
        return this->text("SELECT group_concat(row_id || value, ' ') FROM (SELECT row_id, value FROM row_label WHERE origin = 'rule' ORDER BY row_id)");
    }
    using LabelProject::text;

    TableInfo table;
    LabelColumn column;
    Rule small, low, odd;
};

QString text(const RuleOutcome &outcome)
{
    return QStringLiteral("new %1, changed %2, withdrawn %3, same %4, kept %5, conflicts %6, abstained %7").arg(outcome.added).arg(outcome.changed)
        .arg(outcome.withdrawn).arg(outcome.same).arg(outcome.kept).arg(outcome.conflicts).arg(outcome.abstained);
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreThoseOfAHand();
    void aRuleThatIsOffCountsAgainstNobody();
    void theMajorityDecidesAndATieAbstains();
    void accuracyWeighsVotes();
    void neverJudgedRulesAreSupposedToBeMostlyRight();
    void aRuleWorseThanChanceHasNoVoice();
    void labelsOfPeopleAndFilesAreJudgesAndStay();
    void applyingIsOneGesture();
    void aSecondApplyChangesNothing();
    void aChangedRuleChangesAndWithdrawsItsLabels();
    void aPersonsLabelIsNeverTakenBack();
    void onlyTheNamedRulesVote();
    void aBrokenRuleIsToldAndTheOthersAreAsked();
    void aPatternThatFailsOnSomeRowStopsOnlyItself();
    void nothingIsAppliedWhileARuleIsBroken();
    void moreThanSixtyRulesAreAsked();
    void whatIsRefused_data();
    void whatIsRefused();
    void aNameBelongsToOneRule();
    void theColumnsNameInsideATextIsNoMention();
    void anotherLabelColumnMayBeAsked();
    void rulesAreUndone();
    void manyRowsAreOneGestureInParts();
    void patternsAreQuoted();
};

void RulesTest::countsAreThoseOfAHand()
{
    RuleProject trial;
    trial.addThree();
    const RuleVotes votes = trial.votes();
    QCOMPARE(votes.rowCount, 10);
    QCOMPARE(votes.rules.at(0).name, s("low"));
    QCOMPARE(RuleProject::text(votes.counts.at(0)), s("6 5 5 2/4"));
    QCOMPARE(RuleProject::text(votes.counts.at(1)), s("5 3 3 3/4"));
    QCOMPARE(RuleProject::text(votes.counts.at(2)), s("4 4 4 2/3"));
    QCOMPARE(votes.coveredCount, 8);
    QCOMPARE(votes.conflictCount, 5);
}

void RulesTest::aRuleThatIsOffCountsAgainstNobody()
{
    RuleProject trial;
    trial.addThree();
    need(Rules(trial.project()).setEnabled(trial.low.id, false));
    const RuleVotes votes = trial.votes();
    QCOMPARE(RuleProject::text(votes.counts.at(0)), s("6 5 5 2/4")); // what it would do
    QCOMPARE(RuleProject::text(votes.counts.at(1)), s("5 2 0 3/4"));
    QCOMPARE(RuleProject::text(votes.counts.at(2)), s("4 2 0 2/3"));
    QCOMPARE(votes.coveredCount, 7);
    QCOMPARE(votes.conflictCount, 0);
}

void RulesTest::theMajorityDecidesAndATieAbstains()
{
    RuleProject trial;
    trial.addThree();
    QCOMPARE(text(planOf(trial.votes(), Combining::Majority).outcome), s("new 2, changed 0, withdrawn 0, same 0, kept 3, conflicts 5, abstained 5"));
    need(applyRules(trial.project(), trial.column, Combining::Majority));
    QCOMPARE(trial.labelled(), s("6b 9a"));
    QCOMPARE(trial.count("SELECT rule_id FROM row_label WHERE row_id = 9"), trial.odd.id);
}

void RulesTest::accuracyWeighsVotes()
{
    RuleProject trial;
    trial.addThree();
    const RuleVotes votes = trial.votes();
    // log(0.68 / 0.32), log(0.5667 / 0.4333), log(0.7333 / 0.2667)
    QVERIFY(qAbs(votes.counts.at(2).weight - 0.753772) < 1e-5);
    QVERIFY(qAbs(votes.counts.at(0).weight - 0.268264) < 1e-5);
    QVERIFY(qAbs(votes.counts.at(1).weight - 1.011601) < 1e-5);
    // Row 4: 0.68/0.32 for a against 0.5667/0.4333 for b.
    const auto row = std::find_if(votes.rows.begin(), votes.rows.end(), [](const RuleVotes::Row &candidate) { return candidate.rowId == 4; });
    const RuleAnswer answer = votes.answers(Combining::Weighted).at(row->pattern);
    QCOMPARE(votes.values.at(answer.value), s("a"));
    QVERIFY(qAbs(answer.score - 0.619048) < 1e-5);
    need(applyRules(trial.project(), trial.column, Combining::Weighted));
    QCOMPARE(trial.labelled(), s("4a 6b 9a"));
}

void RulesTest::neverJudgedRulesAreSupposedToBeMostlyRight()
{
    RuleProject trial;
    trial.add("ten", "n = 10", "b");
    // log(0.7 / 0.3)
    QVERIFY(qAbs(trial.votes().counts.first().weight - 0.847298) < 1e-5);
    QCOMPARE(text(planOf(trial.votes(), Combining::Weighted).outcome), s("new 1, changed 0, withdrawn 0, same 0, kept 0, conflicts 0, abstained 9"));
}

void RulesTest::aRuleWorseThanChanceHasNoVoice()
{
    RuleProject trial;
    trial.add("wrong", "n IN (1, 3, 7, 8)", "b"); // never right in three
    QCOMPARE(trial.votes().counts.first().weight, 0.0);
    QCOMPARE(planOf(trial.votes(), Combining::Weighted).outcome.added, 0);
    QCOMPARE(planOf(trial.votes(), Combining::Majority).outcome.added, 1);
}

void RulesTest::labelsOfPeopleAndFilesAreJudgesAndStay()
{
    RuleProject trial;
    need(RowLabels(trial.project()).setEachNamed(trial.table.id, s("kind"), {{8, s("b")}})); // as from a file
    trial.gesture("INSERT INTO row_label(table_id, column_id, row_id, layer_id, value, origin, updated_at)"
                  " SELECT table_id, column_id, 9, 1, 'b', 'model', 0 FROM row_label LIMIT 1");
    trial.add("high", "n >= 8", "a");
    QCOMPARE(RuleProject::text(trial.votes().counts.first()), s("3 0 0 0/1"));
    QCOMPARE(text(need(applyRules(trial.project(), trial.column, Combining::Majority))),
        s("new 1, changed 0, withdrawn 0, same 0, kept 2, conflicts 0, abstained 7"));
    QCOMPARE(trial.labelled(), s("10a"));
}

void RulesTest::applyingIsOneGesture()
{
    RuleProject trial;
    trial.addThree();
    const QByteArray before = trial.labels();
    const qint64 gestures = trial.count("SELECT count(*) FROM journal");
    need(applyRules(trial.project(), trial.column, Combining::Majority));
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), gestures + 1);
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
}

void RulesTest::aSecondApplyChangesNothing()
{
    RuleProject trial;
    trial.addThree();
    need(applyRules(trial.project(), trial.column, Combining::Majority));
    const qint64 gestures = trial.count("SELECT count(*) FROM journal");
    QCOMPARE(text(need(applyRules(trial.project(), trial.column, Combining::Majority))),
        s("new 0, changed 0, withdrawn 0, same 2, kept 3, conflicts 5, abstained 5"));
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), gestures);
}

void RulesTest::aChangedRuleChangesAndWithdrawsItsLabels()
{
    RuleProject trial;
    Rule rule = trial.add("high", "n >= 8", "b");
    need(applyRules(trial.project(), trial.column, Combining::Majority));
    QCOMPARE(trial.labelled(), s("8b 9b 10b"));
    rule.expression = s("n IN (6, 9)");
    rule.value = s("a");
    need(Rules(trial.project()).change(rule));
    const RulePlan plan = planOf(trial.votes(), Combining::Majority);
    QCOMPARE(text(plan.outcome), s("new 1, changed 1, withdrawn 2, same 0, kept 0, conflicts 0, abstained 8"));
    QStringList rows;
    for (const RuleChange &change : plan.changes)
        rows.append(QString::number(change.rowId));
    QCOMPARE(rows.join(QLatin1Char(' ')), s("6 8 9 10"));
    need(applyRules(trial.project(), trial.column, Combining::Majority));
    QCOMPARE(trial.labelled(), s("6a 9a"));
    need(trial.journal().undo());
    QCOMPARE(trial.labelled(), s("8b 9b 10b"));
}

void RulesTest::aPersonsLabelIsNeverTakenBack()
{
    RuleProject trial;
    trial.add("all", "1", "b");
    need(applyRules(trial.project(), trial.column, Combining::Majority));
    QCOMPARE(trial.text("SELECT group_concat(value, '') FROM (SELECT value FROM row_label WHERE origin = 'human' ORDER BY row_id)"), s("ababa"));
    QCOMPARE(trial.count("SELECT count(*) FROM row_label WHERE origin = 'rule'"), 5);
    need(RowLabels(trial.project()).set(trial.column, {4}, s("b"))); // agrees with the rule: it is hers now
    need(Rules(trial.project()).remove(need(Rules::find(trial.reader(), s("all"))).id));
    QCOMPARE(need(applyRules(trial.project(), trial.column, Combining::Majority)).withdrawn, 4);
    QCOMPARE(trial.count("SELECT count(*) FROM row_label"), 6);
}

void RulesTest::onlyTheNamedRulesVote()
{
    RuleProject trial;
    trial.addThree();
    need(applyRules(trial.project(), trial.column, Combining::Majority, {trial.low.id}));
    QCOMPARE(trial.labelled(), s("4b 6b"));
    // The labels of others stay, where they are not withdrawn by their own rule.
    QCOMPARE(text(need(applyRules(trial.project(), trial.column, Combining::Majority, {trial.odd.id}))),
        s("new 1, changed 0, withdrawn 0, same 0, kept 4, conflicts 0, abstained 5"));
    QCOMPARE(trial.labelled(), s("4b 6b 9a"));
}

void RulesTest::aBrokenRuleIsToldAndTheOthersAreAsked()
{
    RuleProject trial;
    trial.addThree();
    trial.gesture("UPDATE rule SET expression = 'gone > 3' WHERE name = 'low'");
    const RuleVotes votes = trial.votes();
    QVERIFY(votes.counts.at(0).problem.contains(s("gone")));
    QCOMPARE(votes.counts.at(0).covered, 0);
    QCOMPARE(RuleProject::text(votes.counts.at(1)), s("5 2 0 3/4"));
}

void RulesTest::aPatternThatFailsOnSomeRowStopsOnlyItself()
{
    RuleProject trial;
    trial.addThree();
    // The first row is fine, so that it is taken; the last one is too large for abs().
    trial.gesture("UPDATE rule SET expression = 'abs(CASE WHEN n = 10 THEN -9223372036854775807 - 1 ELSE n END) < 3' WHERE name = 'low'");
    const RuleVotes votes = trial.votes();
    QVERIFY(!votes.counts.at(0).problem.isEmpty());
    QCOMPARE(RuleProject::text(votes.counts.at(1)), s("5 2 0 3/4"));
    QCOMPARE(votes.rowCount, 10);
}

void RulesTest::nothingIsAppliedWhileARuleIsBroken()
{
    RuleProject trial;
    trial.addThree();
    need(applyRules(trial.project(), trial.column, Combining::Majority));
    trial.gesture("UPDATE rule SET expression = 'gone > 3' WHERE name = 'low'");
    const auto refused = applyRules(trial.project(), trial.column, Combining::Majority);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(s("low")));
    QCOMPARE(trial.labelled(), s("6b 9a"));
    need(Rules(trial.project()).setEnabled(trial.low.id, false));
    QVERIFY(applyRules(trial.project(), trial.column, Combining::Majority));
}

void RulesTest::moreThanSixtyRulesAreAsked()
{
    RuleProject trial;
    QList<Rule> rules;
    for (int at = 0; at < 130; ++at)
        rules.append({at + 1, trial.table.id, trial.column.id, QString::number(at), QStringLiteral("n = %1").arg(at % 10 + 1), s("a"), {}, true});
    const RuleVotes votes = need(collectVotes(trial.file(), trial.column, rules));
    for (const RuleCounts &counts : votes.counts)
        QCOMPARE(counts.covered, 1);
    QCOMPARE(votes.coveredCount, 10);
    for (int at = 130; at <= kMostRules; ++at)
        rules.append({at + 1, trial.table.id, trial.column.id, QString::number(at), s("n"), s("a"), {}, true});
    QVERIFY(!collectVotes(trial.file(), trial.column, rules));
}

void RulesTest::whatIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("value");
    QTest::newRow("no name") << s(" ") << s("n > 1") << s("a");
    QTest::newRow("no condition") << s("r") << s(" ") << s("a");
    QTest::newRow("no label") << s("r") << s("n > 1") << s("  ");
    QTest::newRow("no such column") << s("r") << s("m > 1") << s("a");
    QTest::newRow("its own column") << s("r") << s("kind = 'a'") << s("a");
    QTest::newRow("writes") << s("r") << s("(DELETE FROM rule)") << s("a");
    QTest::newRow("another statement") << s("r") << s("1); DELETE FROM rule; --") << s("a");
    QTest::newRow("a file") << s("r") << s("readfile('/etc/passwd') IS NULL") << s("a");
    QTest::newRow("a wrong pattern") << s("r") << s("note REGEXP '('") << s("a");
    QTest::newRow("endless") << s("r") << s("(WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c)") << s("a");
}

void RulesTest::whatIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, expression);
    QFETCH(QString, value);
    RuleProject trial;
    const QByteArray before = trial.labels();
    QVERIFY(!Rules(trial.project()).add({0, trial.table.id, trial.column.id, name, expression, value, {}, true}));
    QCOMPARE(trial.labels(), before);
}

void RulesTest::aNameBelongsToOneRule()
{
    RuleProject trial;
    trial.addThree();
    QVERIFY(!Rules(trial.project()).add({0, trial.table.id, trial.column.id, s("odd"), s("n = 1"), s("a"), {}, true}));
    trial.small.name = s("odd");
    QVERIFY(!Rules(trial.project()).change(trial.small));
    trial.odd.note = s("every other");
    need(Rules(trial.project()).change(trial.odd));
    QCOMPARE(need(Rules::find(trial.reader(), s("odd"))), trial.odd);
    QCOMPARE(Rules::find(trial.reader(), s("even")).error().kind, Error::Kind::NotFound);
}

void RulesTest::theColumnsNameInsideATextIsNoMention()
{
    RuleProject trial;
    const Rule rule = trial.add("kind words", "note LIKE '%kind regards%'", "a");
    QCOMPARE(need(collectVotes(trial.file(), trial.column, {rule})).counts.first().problem, QString());
}

void RulesTest::anotherLabelColumnMayBeAsked()
{
    RuleProject trial;
    const LabelColumn other = need(RowLabels(trial.project()).addColumn(trial.table.id, s("other")));
    need(RowLabels(trial.project()).set(other, {4, 6}, s("x")));
    trial.add("x", "other = 'x'", "b");
    QCOMPARE(trial.votes().counts.first().covered, 2);
}

void RulesTest::rulesAreUndone()
{
    RuleProject trial;
    const QByteArray before = trial.labels();
    const Rule rule = trial.add("high", "n >= 8", "b");
    need(Rules(trial.project()).setEnabled(rule.id, false));
    QVERIFY(!need(Rules::find(trial.reader(), s("high"))).isEnabled);
    need(Rules(trial.project()).remove(rule.id));
    QCOMPARE(need(Rules::all(trial.reader())).size(), 0);
    for (int step = 0; step < 3; ++step)
        need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
}

void RulesTest::manyRowsAreOneGestureInParts()
{
    LabelProject trial;
    const TableInfo table = trial.addNumbers(120'000);
    const LabelColumn column = need(RowLabels(trial.project()).addColumn(table.id, s("kind")));
    need(Rules(trial.project()).add({0, table.id, column.id, s("all"), s("number > 0"), s("a"), {}, true}));
    need(Rules(trial.project()).add({0, table.id, column.id, s("tail"), s("number > 59000"), s("b"), {}, true}));
    const QByteArray before = trial.labels();
    const RuleOutcome outcome = need(applyRules(trial.project(), column, Combining::Majority));
    QCOMPARE(text(outcome), s("new 118000, changed 0, withdrawn 0, same 0, kept 0, conflicts 2000, abstained 2000"));
    QCOMPARE(trial.count("SELECT count(*) FROM row_label WHERE origin = 'rule'"), 118'000);
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
}

void RulesTest::patternsAreQuoted()
{
    QCOMPARE(patternExpression(s("note"), s("it's")), s("note REGEXP 'it''s'"));
    QCOMPARE(patternExpression(s("mean radius"), s("^1")), s("\"mean radius\" REGEXP '^1'"));
    RuleProject trial;
    trial.add("refund", patternExpression(s("note"), s("(?i)^refund\\b")).toUtf8(), "b");
    QCOMPARE(trial.votes().counts.first().covered, 3);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
