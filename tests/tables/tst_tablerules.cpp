// SPDX-License-Identifier: GPL-3.0-or-later
// Rules on the tables page: made, measured, looked at, accepted and undone as a person does it.
#include "app/cairn/pages/tablerules.h"
#include "app/cairn/pages/tablespage.h"
#include "models/data/rowmodel.h"
#include "tests/tables/tablewindow.h"
#include "widgets/common/filterline.h"
#include "widgets/tables/labelgrid.h"
#include "widgets/tables/ruleeditor.h"
#include "widgets/tables/rulepanel.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

class TestTableRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void thePanelIsForALabelColumn();
    void aRuleIsWrittenAndItsFiguresComeWhileTyping();
    void aMistakeIsSaidWhileTyping();
    void aTextPatternBecomesACondition();
    void theFilterBecomesARule();
    void itsRowsAndItsMistakesAreShown();
    void votesAreDraftsUntilAccepted();
    void suggestionsBecomeRules();
    void aReadOnlyProjectMakesNoRules();

private:
    void openPage();
    [[nodiscard]] bool settled() const { return !m_page->rows()->isLoading(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void label(int upTo) const;
    bool add(const QString &name, const QString &expression, const QString &value) const;
    [[nodiscard]] QString figures() const;

    std::unique_ptr<TableWindow> m_window;
    std::unique_ptr<TablesPage> m_page;
    qint64 m_table = 0;
    LabelColumn m_column;
};

void TestTableRules::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Cairn"));
    QCoreApplication::setApplicationName(QStringLiteral("tests"));
    applyTheme(*qApp, Theme::light());
}

void TestTableRules::init()
{
    QSettings().clear();
    m_window = std::make_unique<TableWindow>();
    QByteArray csv = "age,note\n";
    for (int row = 1; row <= 60; ++row)
        csv += QByteArray::number(row) + (row % 5 == 0 ? ",please refund\n" : ",all well\n");
    m_table = m_window->importFile(m_window->writeFile(QStringLiteral("cases.csv"), csv));
    QCOMPARE(m_window->problem, QString());
    const auto column = RowLabels(m_window->project()).addColumn(m_table, QStringLiteral("kind"), {QStringLiteral("young"), QStringLiteral("old")});
    QVERIFY(column);
    m_column = *column;
    openPage();
}

void TestTableRules::cleanup()
{
    m_page.reset();
    m_window.reset();
}

void TestTableRules::openPage()
{
    m_page = std::make_unique<TablesPage>(*m_window->session);
    m_page->resize(1300, 900);
    m_page->show();
    m_page->enter();
    QTRY_VERIFY(settled());
}

QPushButton *TestTableRules::button(const QString &text) const
{
    for (QPushButton *button : m_page->rules()->panel()->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

/** Rows up to this one by hand: old are those above 30. */
void TestTableRules::label(int upTo) const
{
    QList<std::pair<qint64, QString>> rows;
    for (int row = 1; row <= upTo; ++row)
        rows.append({row, row > 30 ? QStringLiteral("old") : QStringLiteral("young")});
    QVERIFY(RowLabels(m_window->project()).setEach(m_column, rows));
}

bool TestTableRules::add(const QString &name, const QString &expression, const QString &value) const
{
    return Rules(m_window->project()).add({0, m_table, m_column.id, name, expression, value, {}, true}).has_value();
}

QString TestTableRules::figures() const
{
    QStringList texts;
    for (const QLabel *label : m_page->rules()->panel()->editor()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(QLatin1Char('\n'));
}

void TestTableRules::thePanelIsForALabelColumn()
{
    QVERIFY(m_page->rules()->panel()->isHidden());
    m_page->findChild<QAction *>(QStringLiteral("tables/rules"))->trigger();
    QVERIFY(m_page->rules()->panel()->isVisible());
    QVERIFY((*m_window->project().journal())->undo()); // the column goes
    QTRY_VERIFY(m_page->rules()->panel()->isHidden());
}

void TestTableRules::aRuleIsWrittenAndItsFiguresComeWhileTyping()
{
    label(40);
    m_page->rules()->setOpen(true);
    QTest::mouseClick(button(QStringLiteral("New rule…")), Qt::LeftButton);
    RuleEditor *editor = m_page->rules()->panel()->editor();
    QVERIFY(editor->isVisible());
    auto *condition = editor->findChild<ExpressionEdit *>();
    editor->findChild<QComboBox *>()->setEditText(QStringLiteral("old"));
    QTest::keyClicks(editor->findChildren<QLineEdit *>().first(), QStringLiteral("above"));
    condition->setFocus();
    condition->setText(QStringLiteral("age > 28"));
    QTRY_VERIFY2(figures().contains(QStringLiteral("Votes on 32 rows")), qPrintable(figures()));
    QVERIFY2(figures().contains(QStringLiteral("Right on 10 of 12")), qPrintable(figures()));
    QVERIFY2(figures().contains(QStringLiteral("20 new")), qPrintable(figures()));
    QTest::keyClick(condition, Qt::Key_Return);
    QVERIFY(!editor->isVisible());
    QCOMPARE(Rules::all(m_window->project().reader())->first().expression, QStringLiteral("age > 28"));
    QTRY_COMPARE(m_page->rules()->model()->outcome().added, 20);
}

void TestTableRules::aMistakeIsSaidWhileTyping()
{
    m_page->rules()->startRule();
    m_page->rules()->panel()->editor()->findChild<ExpressionEdit *>()->setText(QStringLiteral("kind = 'old'"));
    QTRY_VERIFY2(figures().contains(QStringLiteral("cannot look at the column that it labels")), qPrintable(figures()));
}

void TestTableRules::aTextPatternBecomesACondition()
{
    m_page->rules()->startRule();
    RuleEditor *editor = m_page->rules()->panel()->editor();
    for (QAbstractButton *segment : editor->findChildren<QAbstractButton *>()) {
        if (segment->text() == QStringLiteral("Text pattern"))
            segment->click();
    }
    for (QLineEdit *edit : editor->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QStringLiteral("Regular expression"))
            edit->setText(QStringLiteral("(?i)REFUND"));
    }
    QTRY_VERIFY2(figures().contains(QStringLiteral("Votes on 12 rows")), qPrintable(figures()));
    QCOMPARE(editor->rule().expression, QStringLiteral("note REGEXP '(?i)REFUND'"));
}

void TestTableRules::theFilterBecomesARule()
{
    m_page->rows()->setFilter(QStringLiteral("age < 4"));
    QTRY_VERIFY(settled() && m_page->rows()->rowCount() == 3);
    m_page->findChild<QAction *>(QStringLiteral("tables/rule-of-filter"))->trigger();
    QCOMPARE(m_page->rules()->panel()->editor()->rule().expression, QStringLiteral("age < 4"));
}

void TestTableRules::itsRowsAndItsMistakesAreShown()
{
    label(40);
    QVERIFY(add(QStringLiteral("above"), QStringLiteral("age > 28"), QStringLiteral("old")));
    m_page->rules()->setOpen(true);
    auto *view = m_page->rules()->panel()->findChild<QTableView *>(QStringLiteral("rules"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::mouseClick(button(QStringLiteral("Its rows")), Qt::LeftButton);
    QTRY_COMPARE(m_page->rows()->filteredCount(), 32);
    QTest::mouseClick(button(QStringLiteral("Wrong ones")), Qt::LeftButton);
    QTRY_COMPARE(m_page->rows()->filteredCount(), 2);
    QCOMPARE(m_page->rows()->filteredIds(), (QList<qint64> {29, 30}));
}

void TestTableRules::votesAreDraftsUntilAccepted()
{
    QVERIFY(add(QStringLiteral("above"), QStringLiteral("age > 58"), QStringLiteral("old")));
    m_page->rules()->setOpen(true);
    QTRY_COMPARE(m_page->rules()->model()->outcome().added, 2);
    QCOMPARE(m_window->labels(m_table, QStringLiteral("kind")), QString());
    QPushButton *accept = button(QStringLiteral("Accept 2 vote(s)"));
    QVERIFY(accept);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(m_window->labels(m_table, QStringLiteral("kind")), QStringLiteral("59 old, 60 old"));
    QTRY_COMPARE(m_page->rules()->model()->outcome().added, 0);
    QVERIFY((*m_window->project().journal())->undo());
    QCOMPARE(m_window->labels(m_table, QStringLiteral("kind")), QString());
}

void TestTableRules::suggestionsBecomeRules()
{
    label(60);
    m_page->rules()->setOpen(true);
    QTest::mouseClick(button(QStringLiteral("Suggest…")), Qt::LeftButton);
    QTRY_VERIFY(button(QStringLiteral("Make these rules")) && button(QStringLiteral("Make these rules"))->isEnabled());
    QTest::mouseClick(button(QStringLiteral("Make these rules")), Qt::LeftButton);
    const auto rules = Rules::all(m_window->project().reader());
    QVERIFY(rules->size() >= 2);
    for (const Rule &rule : *rules)
        QVERIFY2(rule.expression.contains(QStringLiteral("age")), qPrintable(rule.expression));
}

void TestTableRules::aReadOnlyProjectMakesNoRules()
{
    m_page.reset();
    m_window->reopen(OpenMode::ReadOnly);
    openPage();
    m_page->rules()->setOpen(true);
    QVERIFY(!button(QStringLiteral("New rule…"))->isEnabled());
    m_page->rules()->startRule();
    QVERIFY(!m_page->rules()->panel()->editor()->isVisible());
}

QTEST_MAIN(TestTableRules)
#include "tst_tablerules.moc"
