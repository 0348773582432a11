// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and derived columns as a person types them, with what --json must say.
#include "tests/acceptance/cairnprogram.h"

#include <QtTest>

using namespace cairn::test;

class TestCommandRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cairn.reset(); }

    void aRuleIsMadeListedAndApplied();
    void votesAreCombinedAndUndone();
    void aDryRunChangesNothing();
    void rulesAreSwitchedOffAndRemoved();
    void mistakesAreOneSentence();
    void aDerivedColumnIsKnownToRules();

private:
    QJsonObject add(const QString &name, const QString &where, const QString &label) const
    {
        return m_cairn->object({QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("add"), name, QStringLiteral("--table"), QStringLiteral("t"),
            QStringLiteral("--where"), where, QStringLiteral("--label"), label, QStringLiteral("--column"), QStringLiteral("kind")});
    }
    std::unique_ptr<CairnProgram> m_cairn;
};

void TestCommandRules::init()
{
    m_cairn = std::make_unique<CairnProgram>();
    QByteArray csv = "age,town\n";
    for (int row = 1; row <= 10; ++row)
        csv += QByteArray::number(row * 10) + (row % 2 ? ",Ulm\n" : ",Bern\n");
    m_cairn->write(QStringLiteral("t.csv"), csv);
    m_cairn->write(QStringLiteral("labels.csv"), "row,label\n9,old\n10,young\n");
    QVERIFY(!m_cairn->object({QStringLiteral("new"), QStringLiteral("p")}).isEmpty());
    QVERIFY(!m_cairn->object({QStringLiteral("import"), QStringLiteral("p"), QStringLiteral("--table"), QStringLiteral("t.csv")}).isEmpty());
    QVERIFY(!m_cairn->object({QStringLiteral("label"), QStringLiteral("p"), QStringLiteral("--from"), QStringLiteral("labels.csv"), QStringLiteral("--table"),
        QStringLiteral("t"), QStringLiteral("--column"), QStringLiteral("kind")}).isEmpty());
}

void TestCommandRules::aRuleIsMadeListedAndApplied()
{
    QCOMPARE(add(QStringLiteral("above"), QStringLiteral("age > 60"), QStringLiteral("old")).value(QLatin1String("covered")).toInt(), 4);
    const QJsonArray list = m_cairn->ask({QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("list")}).array();
    QCOMPARE(list.size(), 1);
    // Wilson's interval of one in two.
    QCOMPARE(differences(list.first().toObject(), {{QStringLiteral("name"), QStringLiteral("above")}, {QStringLiteral("coverage"), 0.4}, {QStringLiteral("overlap"), 0},
        {QStringLiteral("conflict"), 0}, {QStringLiteral("accuracy"), 0.5}}), QString());
    QVERIFY(qAbs(list.first()[QLatin1String("low")].toDouble() - 0.0945) < 1e-3);
    QVERIFY(qAbs(list.first()[QLatin1String("high")].toDouble() - 0.9055) < 1e-3);
    const QJsonObject done = m_cairn->object({QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("apply")});
    QCOMPARE(differences(done, {{QStringLiteral("labelled"), 2}, {QStringLiteral("conflicts"), 0}, {QStringLiteral("abstained"), 6}, {QStringLiteral("kept"), 2}}), QString());
}

void TestCommandRules::votesAreCombinedAndUndone()
{
    add(QStringLiteral("above"), QStringLiteral("age > 60"), QStringLiteral("old"));
    add(QStringLiteral("bern"), QStringLiteral("town REGEXP '^B'"), QStringLiteral("young"));
    const QJsonObject done = m_cairn->object({QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("apply")});
    // Bern and above 60: rows 8 and 10. Labelled: 2, 4, 6 and 7.
    QCOMPARE(differences(done, {{QStringLiteral("labelled"), 4}, {QStringLiteral("conflicts"), 2}, {QStringLiteral("abstained"), 5}}), QString());
    QCOMPARE(m_cairn->object({QStringLiteral("undo"), QStringLiteral("p")}).value(QLatin1String("undone")).toInt(), 1);
    const QJsonObject one = m_cairn->object({QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("apply"), QStringLiteral("bern")});
    QCOMPARE(differences(one, {{QStringLiteral("labelled"), 4}, {QStringLiteral("conflicts"), 0}, {QStringLiteral("abstained"), 5}}), QString());
}

void TestCommandRules::aDryRunChangesNothing()
{
    add(QStringLiteral("above"), QStringLiteral("age > 60"), QStringLiteral("old"));
    for (int time = 0; time < 2; ++time) {
        const QJsonObject trial = m_cairn->object({QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("apply"), QStringLiteral("--dry-run")});
        QCOMPARE(trial.value(QLatin1String("new")).toInt(), 2);
    }
}

void TestCommandRules::rulesAreSwitchedOffAndRemoved()
{
    add(QStringLiteral("above"), QStringLiteral("age > 60"), QStringLiteral("old"));
    QCOMPARE(m_cairn->object({QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("apply")}).value(QLatin1String("new")).toInt(), 2);
    QCOMPARE(m_cairn->object({QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("disable"), QStringLiteral("above")}).value(QLatin1String("disabled")).toInt(), 1);
    QCOMPARE(m_cairn->object({QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("apply")}).value(QLatin1String("withdrawn")).toInt(), 2);
    QCOMPARE(m_cairn->object({QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("remove"), QStringLiteral("above")}).value(QLatin1String("removed")).toInt(), 1);
    QVERIFY(m_cairn->ask({QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("list")}).array().isEmpty());
}

void TestCommandRules::mistakesAreOneSentence()
{
    const QStringList base {QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("add"), QStringLiteral("r"), QStringLiteral("--table"), QStringLiteral("t"),
        QStringLiteral("--label"), QStringLiteral("x"), QStringLiteral("--column"), QStringLiteral("kind"), QStringLiteral("--where")};
    for (const QString &where : {QStringLiteral("agee > 3"), QStringLiteral("age > 3; DROP TABLE rule"), QStringLiteral("kind = 'old'"), QStringLiteral("town REGEXP '('")}) {
        const Answer answer = m_cairn->run(base + QStringList {where});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.isOneSentence(), answer.said());
    }
    QCOMPARE(m_cairn->run({QStringLiteral("rule"), QStringLiteral("p"), QStringLiteral("apply"), QStringLiteral("nobody")}).exitCode, 1);
}

void TestCommandRules::aDerivedColumnIsKnownToRules()
{
    const QJsonObject derived = m_cairn->object({QStringLiteral("derive"), QStringLiteral("p"), QStringLiteral("--table"), QStringLiteral("t"), QStringLiteral("--name"),
        QStringLiteral("decade"), QStringLiteral("--as"), QStringLiteral("age / 10")});
    QCOMPARE(derived.value(QLatin1String("type")).toString(), QStringLiteral("integer"));
    QCOMPARE(derived.value(QLatin1String("first")).toArray().first().toInt(), 1);
    QCOMPARE(add(QStringLiteral("late"), QStringLiteral("decade >= 9"), QStringLiteral("old")).value(QLatin1String("covered")).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestCommandRules)
#include "tst_commandrules.moc"
