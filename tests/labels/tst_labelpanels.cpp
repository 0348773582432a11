// SPDX-License-Identifier: GPL-3.0-or-later
// The panels beside the canvas: attributes of what is selected, and comments.
#include "app/cairn/pages/attributepanel.h"
#include "app/cairn/pages/commentpanel.h"
#include "models/labels/commentmodel.h"
#include "tests/labels/labelproject.h"

#include <QSignalSpy>
#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

const QJsonValue kNone(QJsonValue::Undefined);

QList<Attribute> attributes()
{
    return {{1, 1, QStringLiteral("stain"), AttributeType::Choice, {QStringLiteral("dark"), QStringLiteral("light")}, kNone, true, 0},
        {2, 1, QStringLiteral("infected"), AttributeType::YesNo, {}, kNone, false, 1},
        {3, 1, QStringLiteral("size"), AttributeType::Number, {}, kNone, false, 2}, {4, 1, QStringLiteral("remark"), AttributeType::Text, {}, kNone, false, 3}};
}

template<typename Widget>
Widget *named(const QWidget &parent, const QString &accessibleName)
{
    for (Widget *each : parent.findChildren<Widget *>()) {
        if (each->accessibleName() == accessibleName)
            return each;
    }
    qFatal("no widget %s", qPrintable(accessibleName));
}

} // namespace

class LabelPanelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void valuesAreShown();
    void differentValuesAreShownAsSuch();
    void whatIsChosenIsSaid();
    void aPressedAnswerIsTakenBack();
    void numbersMustBeNumbers();
    void whatIsTypedStays();
    void neededOnesAreMarked();
    void commonAttributesAgreeInKind();
    void commentsAreWrittenAndSentBack();
    void commentsOfAPlace();
};

void LabelPanelsTest::valuesAreShown()
{
    AttributePanel panel;
    QVERIFY(panel.isEmpty());
    panel.setState(attributes(), {{{QStringLiteral("stain"), QStringLiteral("light")}, {QStringLiteral("infected"), false}, {QStringLiteral("size"), 2.5}, {QStringLiteral("remark"), QStringLiteral("x")}}});
    QVERIFY(!panel.isEmpty());
    QCOMPARE(named<QComboBox>(panel, QStringLiteral("stain"))->currentText(), QStringLiteral("light"));
    QVERIFY(named<QToolButton>(panel, QStringLiteral("infected: No"))->isChecked());
    QVERIFY(!named<QToolButton>(panel, QStringLiteral("infected: Yes"))->isChecked());
    QCOMPARE(named<QLineEdit>(panel, QStringLiteral("size"))->text(), QStringLiteral("2.5"));
    QCOMPARE(named<QLineEdit>(panel, QStringLiteral("remark"))->text(), QStringLiteral("x"));
    panel.setState(attributes(), {});
    QVERIFY(panel.isEmpty());
}

void LabelPanelsTest::differentValuesAreShownAsSuch()
{
    AttributePanel panel;
    panel.setState(attributes(), {{{QStringLiteral("stain"), QStringLiteral("light")}, {QStringLiteral("size"), 2}}, {{QStringLiteral("stain"), QStringLiteral("dark")}}});
    QCOMPARE(named<QComboBox>(panel, QStringLiteral("stain"))->currentIndex(), -1);
    QCOMPARE(named<QComboBox>(panel, QStringLiteral("stain"))->placeholderText(), QStringLiteral("several values"));
    QCOMPARE(named<QLineEdit>(panel, QStringLiteral("size"))->text(), QString());
    QCOMPARE(named<QLineEdit>(panel, QStringLiteral("size"))->placeholderText(), QStringLiteral("several values"));
    QCOMPARE(named<QLineEdit>(panel, QStringLiteral("remark"))->placeholderText(), QString()); // both have none
}

void LabelPanelsTest::whatIsChosenIsSaid()
{
    AttributePanel panel;
    panel.setState(attributes(), {QJsonObject()});
    QSignalSpy chosen(&panel, &AttributePanel::valueChosen);
    auto *stain = named<QComboBox>(panel, QStringLiteral("stain"));
    stain->setCurrentIndex(1);
    Q_EMIT stain->activated(1);
    QCOMPARE(chosen.takeFirst(), (QVariantList {QStringLiteral("stain"), QVariant::fromValue(QJsonValue(QStringLiteral("dark")))}));
    Q_EMIT stain->activated(0);
    QVERIFY(chosen.takeFirst().at(1).toJsonValue().isUndefined());
    named<QToolButton>(panel, QStringLiteral("infected: Yes"))->click();
    QCOMPARE(chosen.takeFirst().at(1).toJsonValue(), QJsonValue(true));
    auto *remark = named<QLineEdit>(panel, QStringLiteral("remark"));
    QTest::keyClicks(remark, QStringLiteral("odd"));
    QTest::keyClick(remark, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().at(1).toJsonValue(), QJsonValue(QStringLiteral("odd")));
    QTest::keyClick(remark, Qt::Key_Return); // not again
    QVERIFY(chosen.isEmpty());
}

void LabelPanelsTest::aPressedAnswerIsTakenBack()
{
    AttributePanel panel;
    panel.setState(attributes(), {{{QStringLiteral("infected"), true}}});
    QSignalSpy chosen(&panel, &AttributePanel::valueChosen);
    named<QToolButton>(panel, QStringLiteral("infected: No"))->click();
    QCOMPARE(chosen.takeFirst().at(1).toJsonValue(), QJsonValue(false));
    QVERIFY(!named<QToolButton>(panel, QStringLiteral("infected: Yes"))->isChecked());
    named<QToolButton>(panel, QStringLiteral("infected: No"))->click();
    QVERIFY(chosen.takeFirst().at(1).toJsonValue().isUndefined());
}

void LabelPanelsTest::numbersMustBeNumbers()
{
    AttributePanel panel;
    panel.setState(attributes(), {QJsonObject()});
    QSignalSpy chosen(&panel, &AttributePanel::valueChosen);
    auto *size = named<QLineEdit>(panel, QStringLiteral("size"));
    QTest::keyClicks(size, QStringLiteral("many"));
    QTest::keyClick(size, Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    QVERIFY(!size->accessibleDescription().isEmpty() || !size->parentWidget()->accessibleDescription().isEmpty());
    size->selectAll();
    QTest::keyClicks(size, QStringLiteral("7.25"));
    QTest::keyClick(size, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().at(1).toJsonValue(), QJsonValue(7.25));
}

void LabelPanelsTest::whatIsTypedStays()
{
    AttributePanel panel;
    panel.setState(attributes(), {QJsonObject()});
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto *remark = named<QLineEdit>(panel, QStringLiteral("remark"));
    remark->setFocus();
    QTest::keyClicks(remark, QStringLiteral("half a wo"));
    panel.setState(attributes(), {{{QStringLiteral("size"), 3}}});
    QCOMPARE(remark->text(), QStringLiteral("half a wo"));
    QCOMPARE(named<QLineEdit>(panel, QStringLiteral("size"))->text(), QStringLiteral("3"));
    QVERIFY(remark->hasFocus());
}

void LabelPanelsTest::neededOnesAreMarked()
{
    AttributePanel panel;
    const auto isMarked = [&] {
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->text() == QLatin1String("Needed") && !label->isHidden())
                return true;
        }
        return false;
    };
    panel.setState(attributes(), {QJsonObject()});
    QVERIFY(isMarked());
    panel.setState(attributes(), {{{QStringLiteral("stain"), QStringLiteral("dark")}}});
    QVERIFY(!isMarked());
}

void LabelPanelsTest::commonAttributesAgreeInKind()
{
    QList<Attribute> other = attributes();
    other[0].choices.append(QStringLiteral("uneven"));
    other[2].type = AttributeType::Text;
    other.removeLast();
    const QList<Attribute> common = commonAttributes({attributes(), other});
    QCOMPARE(common.size(), 1);
    QCOMPARE(common.first().name, QStringLiteral("infected"));
    QCOMPARE(commonAttributes({attributes()}).size(), 4);
    QVERIFY(commonAttributes({}).isEmpty());
}

void LabelPanelsTest::commentsAreWrittenAndSentBack()
{
    LabelProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png"));
    CommentModel model(trial.project());
    CommentPanel panel(model);
    auto *text = panel.findChild<QPlainTextEdit *>();
    QVERIFY(!text->isEnabled());
    model.setItem(item);
    QVERIFY(text->isEnabled());
    QSignalSpy added(&panel, &CommentPanel::addRequested), returned(&panel, &CommentPanel::sendBackRequested);
    const auto button = [&](const QString &what) {
        for (QPushButton *each : panel.findChildren<QPushButton *>()) {
            if (each->text() == what)
                return each;
        }
        qFatal("no button");
    };
    QVERIFY(!button(QStringLiteral("Comment"))->isEnabled());
    QTest::keyClicks(text, QStringLiteral("Two lines"));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(added.isEmpty());
    QTest::keyClicks(text, QStringLiteral("of words"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().toString(), QStringLiteral("Two lines\nof words"));
    QVERIFY(text->toPlainText().isEmpty());
    QTest::keyClicks(text, QStringLiteral("Look again"));
    button(QStringLiteral("Send back"))->click();
    QCOMPARE(returned.first().first().toString(), QStringLiteral("Look again"));
}

void LabelPanelsTest::commentsOfAPlace()
{
    LabelProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png"));
    CommentModel model(trial.project());
    model.setItem(item);
    CommentPanel panel(model);
    panel.resize(240, 400);
    panel.show();
    std::optional<QPointF> said;
    connect(&panel, &CommentPanel::addRequested, this, [&](const QString &, const std::optional<QPointF> &position) { said = position; });
    panel.setPosition(QPointF(3, 4));
    auto *text = panel.findChild<QPlainTextEdit *>();
    QTest::keyClicks(text, QStringLiteral("Here"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(said, std::optional(QPointF(3, 4)));
    QTest::keyClicks(text, QStringLiteral("All"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!said);
    need(Comments(trial.project()).add(item, QStringLiteral("There"), QPointF(30, 40)));
    QSignalSpy chosen(&panel, &CommentPanel::placeChosen);
    auto *view = panel.findChild<QListView *>();
    QTRY_VERIFY(view->isVisible());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(model.index(0)).center());
    QCOMPARE(chosen.value(0).value(0).toPointF(), QPointF(30, 40));
}

QTEST_MAIN(LabelPanelsTest)
#include "tst_labelpanels.moc"
