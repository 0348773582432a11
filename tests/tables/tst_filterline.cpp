// SPDX-License-Identifier: GPL-3.0-or-later
// The filter line: applying, errors, history, offered names, counts.
#include "widgets/common/filterline.h"
#include "widgets/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

class TestFilterLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init()
    {
        m_line = std::make_unique<FilterLine>();
        m_line->setCompletions({{QStringLiteral("age"), QStringLiteral("age")}, {QStringLiteral("mean radius"), QStringLiteral("\"mean radius\"")},
            {QStringLiteral("mean texture"), QStringLiteral("\"mean texture\"")}});
        m_line->resize(700, 60);
        m_line->show();
        QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
        m_edit = m_line->findChild<ExpressionEdit *>();
        m_edit->setFocus();
    }
    void cleanup() { m_line.reset(); }

    void enterAppliesWhatWasTyped();
    void nothingIsAppliedWhileTyping();
    void anErrorStandsUnderTheLineAndTheTextStays();
    void anEmptiedLineAppliesAtOnce();
    void emptyingAfterAnErrorTakesTheErrorAway();
    void escapePutsBackWhatHolds();
    void upAndDownWalkThroughEarlierExpressions();
    void downWithoutHistoryLeavesToTheGrid();
    void anOfferedNameIsTakenWithItsQuotes();
    void namesAreOfferedInsideOpenQuotes();
    void noNameIsOfferedInsideAText();
    void enterBesideTheListAppliesTheExpression();
    void aNameIsWrittenWhereTheCursorIs();
    void countsAreWrittenOut();
    void aBusySearchSaysHowFarItIsAndCanBeStopped();

private:
    [[nodiscard]] bool says(const QString &text) const;
    [[nodiscard]] QAbstractItemView *offered() const;

    std::unique_ptr<FilterLine> m_line;
    ExpressionEdit *m_edit = nullptr;
};

void TestFilterLine::aBusySearchSaysHowFarItIsAndCanBeStopped()
{
    QSignalSpy stopped(m_line.get(), &FilterLine::stopRequested);
    const auto stop = [&] {
        for (QToolButton *button : m_line->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName().contains(QStringLiteral("Stop")))
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    m_line->setStoppable(true);
    m_line->setCounts(10, 10);
    QVERIFY(!stop());
    m_line->setBusy(true);
    QTRY_VERIFY(says(QStringLiteral("Searching…")));
    m_line->setProgress(5'000'000, 10'000'000);
    QVERIFY(says(QStringLiteral("Searching… 50 %")));
    QVERIFY(stop());
    stop()->click();
    QCOMPARE(stopped.size(), 1);
    m_line->setBusy(false);
    QVERIFY(!stop());
    QVERIFY(says(QStringLiteral("10 rows")));
}

bool TestFilterLine::says(const QString &text) const
{
    const QList<QLabel *> labels = m_line->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

QAbstractItemView *TestFilterLine::offered() const { return m_edit->findChild<QCompleter *>()->popup(); }

void TestFilterLine::enterAppliesWhatWasTyped()
{
    QSignalSpy entered(m_line.get(), &FilterLine::expressionEntered);
    QTest::keyClicks(m_edit, QStringLiteral("  1 > 0 "));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toString(), QStringLiteral("1 > 0"));
    QCOMPARE(m_line->expression(), QStringLiteral("1 > 0"));
}

void TestFilterLine::nothingIsAppliedWhileTyping()
{
    QSignalSpy entered(m_line.get(), &FilterLine::expressionEntered);
    QTest::keyClicks(m_edit, QStringLiteral("1 > "));
    QCOMPARE(entered.size(), 0);
    QVERIFY(says(QStringLiteral("Enter applies it")));
}

void TestFilterLine::anErrorStandsUnderTheLineAndTheTextStays()
{
    m_line->setExpression(QStringLiteral("age > 1"));
    m_edit->setText(QStringLiteral("agee > 1"));
    QTest::keyClick(m_edit, Qt::Key_Return);
    m_line->showError({QStringLiteral("There is no column agee."), {}}, QStringLiteral("age > 1"));
    QVERIFY(says(QStringLiteral("There is no column agee.")));
    QCOMPARE(m_line->typedText(), QStringLiteral("agee > 1"));
    QCOMPARE(m_line->expression(), QStringLiteral("age > 1"));
    m_line->clearError();
    QVERIFY(!says(QStringLiteral("There is no column agee.")));
}

void TestFilterLine::anEmptiedLineAppliesAtOnce()
{
    m_line->setExpression(QStringLiteral("age > 1"));
    QSignalSpy entered(m_line.get(), &FilterLine::expressionEntered);
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toString(), QString());
}

void TestFilterLine::emptyingAfterAnErrorTakesTheErrorAway()
{
    m_edit->setText(QStringLiteral("agee"));
    m_line->showError({QStringLiteral("There is no column agee."), {}}, {});
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QCOMPARE(m_line->errorText(), QString());
}

void TestFilterLine::escapePutsBackWhatHolds()
{
    m_line->setExpression(QStringLiteral("age > 1"));
    QSignalSpy left(m_line.get(), &FilterLine::leaveRequested);
    m_edit->setText(QStringLiteral("1 >"));
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(m_line->typedText(), QStringLiteral("age > 1"));
    QCOMPARE(left.size(), 1);
}

void TestFilterLine::upAndDownWalkThroughEarlierExpressions()
{
    m_line->setHistory({QStringLiteral("newer"), QStringLiteral("older")});
    m_edit->setText(QStringLiteral("being typed"));
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_edit, key);
        return m_line->typedText();
    };
    QCOMPARE(press(Qt::Key_Up), QStringLiteral("newer"));
    QCOMPARE(press(Qt::Key_Up), QStringLiteral("older"));
    QCOMPARE(press(Qt::Key_Up), QStringLiteral("older"));
    QCOMPARE(press(Qt::Key_Down), QStringLiteral("newer"));
    QCOMPARE(press(Qt::Key_Down), QStringLiteral("being typed"));
    m_edit->setText(QStringLiteral("older"));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_line->history(), QStringList({QStringLiteral("older"), QStringLiteral("newer")}));
}

void TestFilterLine::downWithoutHistoryLeavesToTheGrid()
{
    QSignalSpy left(m_line.get(), &FilterLine::leaveRequested);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(left.size(), 1);
}

void TestFilterLine::anOfferedNameIsTakenWithItsQuotes()
{
    QSignalSpy entered(m_line.get(), &FilterLine::expressionEntered);
    QTest::keyClicks(m_edit, QStringLiteral("age > 1 AND rad"));
    QTRY_VERIFY(offered()->isVisible());
    QTest::keyClick(offered(), Qt::Key_Down);
    QTest::keyClick(offered(), Qt::Key_Return);
    QCOMPARE(m_line->typedText(), QStringLiteral("age > 1 AND \"mean radius\""));
    QCOMPARE(entered.size(), 0);
}

void TestFilterLine::namesAreOfferedInsideOpenQuotes()
{
    QTest::keyClicks(m_edit, QStringLiteral("\"mean te"));
    QTRY_VERIFY(offered()->isVisible());
    QTest::keyClick(offered(), Qt::Key_Down);
    QTest::keyClick(offered(), Qt::Key_Return);
    QCOMPARE(m_line->typedText(), QStringLiteral("\"mean texture\""));
}

void TestFilterLine::noNameIsOfferedInsideAText()
{
    QTest::keyClicks(m_edit, QStringLiteral("name = 'mea"));
    QVERIFY(!offered()->isVisible());
}

void TestFilterLine::enterBesideTheListAppliesTheExpression()
{
    QSignalSpy entered(m_line.get(), &FilterLine::expressionEntered);
    QTest::keyClicks(m_edit, QStringLiteral("mea"));
    QTRY_VERIFY(offered()->isVisible());
    QTest::keyClick(offered(), Qt::Key_Return);
    QVERIFY(!offered()->isVisible());
    QCOMPARE(entered.size(), 1);
    QCOMPARE(m_line->typedText(), QStringLiteral("mea"));
}

void TestFilterLine::aNameIsWrittenWhereTheCursorIs()
{
    m_edit->setText(QStringLiteral("age > 1 AND"));
    m_line->insertName(QStringLiteral("\"mean radius\""));
    QCOMPARE(m_line->typedText(), QStringLiteral("age > 1 AND \"mean radius\" "));
}

void TestFilterLine::countsAreWrittenOut()
{
    m_line->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_line->setCounts(32'561, 32'561);
    QVERIFY(says(QStringLiteral("32,561 rows")));
    m_line->setExpression(QStringLiteral("age > 1"));
    m_line->setCounts(1'234, 32'561);
    QVERIFY(says(QStringLiteral("1,234 of 32,561 rows")));
}

QTEST_MAIN(TestFilterLine)
#include "tst_filterline.moc"
