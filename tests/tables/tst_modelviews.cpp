// SPDX-License-Identifier: GPL-3.0-or-later
// Around a training: the coding of each column is chosen in a form, and what the model draws on is charted.
#include "app/cairn/modelcharts.h"
#include "app/cairn/pages/columncodings.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

class TestModelViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void codingsAreChosenColumnByColumn();
    void aCodingWrittenByHandIsShown();
    void codingsOfColumnsThatWentAreDropped();
    void numbersNeedNoCoding();
    void importancesAreLyingBars();
    void aDependenceHasALineARun();

private:
    static TableColumn column(const char *name, ColumnType type)
    {
        TableColumn made;
        made.name = QString::fromLatin1(name);
        made.type = type;
        return made;
    }
    static AnswerInsights insights()
    {
        AnswerInsights made;
        made.first.name = QStringLiteral("run 1");
        made.first.runId = 1;
        ModelFacts facts;
        facts.classes = {QStringLiteral("no"), QStringLiteral("yes")};
        facts.importances = {{QStringLiteral("age"), 0.75}, {QStringLiteral("town"), 0.25}};
        facts.dependences = {{QStringLiteral("age"), false, {}, {20, 40}, {{0.75, 0.25}, {0.5, 0.5}}},
            {QStringLiteral("town"), false, {QStringLiteral("Ulm")}, {0}, {{1, 0}}}};
        made.first.facts = facts;
        return made;
    }
    const QList<TableColumn> kColumns {column("age", ColumnType::Integer), column("town", ColumnType::Category), column("day", ColumnType::DateTime)};
};

void TestModelViews::codingsAreChosenColumnByColumn()
{
    ColumnCodings codings;
    codings.setColumns(kColumns);
    QSignalSpy changed(&codings, &ColumnCodings::changed);
    const QList<QComboBox *> choices = codings.findChildren<QComboBox *>();
    QCOMPARE(choices.size(), 2);
    const auto choose = [](QComboBox *box, const QString &coding) {
        box->setCurrentIndex(box->findData(coding));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose(choices[0], QStringLiteral("one-hot"));
    choose(choices[1], QStringLiteral("date-parts"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(codings.text(), QStringLiteral("day=date-parts, town=one-hot"));
    choose(choices[0], QString());
    QCOMPARE(changed.last().first().toString(), QStringLiteral("day=date-parts"));
}

void TestModelViews::aCodingWrittenByHandIsShown()
{
    ColumnCodings codings;
    codings.setColumns(kColumns);
    codings.setText(QStringLiteral("town = text-hash:64"));
    QCOMPARE(codings.findChildren<QComboBox *>().first()->currentText(), QStringLiteral("text-hash:64"));
    QCOMPARE(codings.text(), QStringLiteral("town=text-hash:64"));
}

void TestModelViews::codingsOfColumnsThatWentAreDropped()
{
    ColumnCodings codings;
    codings.setColumns(kColumns);
    codings.setText(QStringLiteral("town=one-hot, day=date-parts"));
    QSignalSpy changed(&codings, &ColumnCodings::changed);
    codings.setColumns({column("town", ColumnType::Text)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(codings.text(), QStringLiteral("town=one-hot"));
    codings.setColumns({column("town", ColumnType::Text)});
    QCOMPARE(changed.size(), 1);
}

void TestModelViews::numbersNeedNoCoding()
{
    ColumnCodings codings;
    codings.setColumns({column("age", ColumnType::Integer), column("is ill", ColumnType::Boolean)});
    QVERIFY(codings.findChildren<QComboBox *>().isEmpty());
    QVERIFY(codings.isHidden());
}

void TestModelViews::importancesAreLyingBars()
{
    const Chart chart = columnImportanceChart(insights());
    QVERIFY(chart.isHorizontal && chart.message.isEmpty());
    QCOMPARE(chart.y.categories, QStringList({QStringLiteral("age"), QStringLiteral("town")}));
    QCOMPARE(chart.series.first().y, QList<double>({0.75, 0.25}));
    QVERIFY(!columnImportanceChart({}).message.isEmpty());
}

void TestModelViews::aDependenceHasALineARun()
{
    AnswerInsights of = insights();
    QCOMPARE(dependenceColumns(of), QStringList({QStringLiteral("age"), QStringLiteral("town")}));
    const Chart alone = dependenceChart(of, QStringLiteral("age"));
    QCOMPARE(alone.series.size(), 1);
    QCOMPARE(alone.series.first().y, QList<double>({0.25, 0.5})); // of "yes"
    QVERIFY(alone.y.title.contains(QStringLiteral("yes")));
    of.second = of.first;
    of.second->runId = 2;
    QCOMPARE(dependenceChart(of, QStringLiteral("age")).series.size(), 2);
    QVERIFY(!dependenceChart(of, QStringLiteral("height")).message.isEmpty());
}

QTEST_MAIN(TestModelViews)
#include "tst_modelviews.moc"
