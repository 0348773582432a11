// SPDX-License-Identifier: GPL-3.0-or-later
// The ends of a span: written as the language writes numbers, said as SQL has them.
#include "widgets/common/spanview.h"
#include "widgets/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

class TestSpanView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }

    void endsAreTypedInTheLanguage_data();
    void endsAreTypedInTheLanguage();
    void endsAreShownInTheLanguage();
    void daysStayAsTheyAre();

private:
    static Span numbers()
    {
        Span span;
        span.bins = {1, 2};
        span.start = 0.5;
        span.width = 1;
        span.least = 0.5;
        span.most = 2.25;
        return span;
    }
};

void TestSpanView::endsAreTypedInTheLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const QLocale german(QLocale::German), english(QLocale::English);
    QTest::newRow("a German comma") << german << "1,5" << "1.5";
    QTest::newRow("a German number with a group") << german << "1.234,5" << "1234.5";
    QTest::newRow("a point in German") << german << "1.5" << "1.5";
    QTest::newRow("an English point") << english << "1.5" << "1.5";
    QTest::newRow("a whole number") << german << "2" << "2";
}

void TestSpanView::endsAreTypedInTheLanguage()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    SpanView view;
    view.setLocale(locale);
    view.setSpan(numbers());
    QSignalSpy chosen(&view, &SpanView::spanChosen);
    auto *from = view.findChild<QLineEdit *>();
    from->setText(typed);
    Q_EMIT from->editingFinished();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), said);
}

void TestSpanView::endsAreShownInTheLanguage()
{
    SpanView view;
    view.setLocale(QLocale(QLocale::German));
    Span span = numbers();
    span.from = QStringLiteral("0.75");
    view.setSpan(span);
    const QList<QLineEdit *> fields = view.findChildren<QLineEdit *>();
    QCOMPARE(fields[0]->text(), QStringLiteral("0,75"));
    QCOMPARE(fields[1]->placeholderText(), QStringLiteral("2,25"));
    QSignalSpy chosen(&view, &SpanView::spanChosen);
    Q_EMIT fields[0]->editingFinished(); // nothing was changed
    QVERIFY(chosen.isEmpty());
}

void TestSpanView::daysStayAsTheyAre()
{
    SpanView view;
    view.setLocale(QLocale(QLocale::German));
    Span span = numbers();
    span.isDays = true;
    span.from = QStringLiteral("1970-01-02");
    view.setSpan(span);
    QCOMPARE(view.findChild<QLineEdit *>()->text(), QStringLiteral("1970-01-02"));
}

QTEST_MAIN(TestSpanView)
#include "tst_spanview.moc"
