// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog of classes and attributes as a person uses it: each change is one gesture, and a refusal says why.
#include "app/cairn/pages/schemadialog.h"

#include "app/cairn/pages/schemadialogform.h"
#include "models/labels/annotations.h"
#include "models/labels/attributeschema.h"
#include "models/labels/schemamodel.h"
#include "tests/labels/labelproject.h"
#include "tests/widgets/scriptedask.h"
#include "widgets/common/messagebar.h"

#include <QJsonArray>
#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

template<typename Widget>
Widget *named(const QWidget &parent, const QString &accessibleName)
{
    for (Widget *each : parent.findChildren<Widget *>()) {
        if (each->accessibleName() == accessibleName && each->isVisible()) // pictures have attributes, too
            return each;
    }
    qFatal("no widget %s", qPrintable(accessibleName));
}

/** The field beside the label that says `caption` in this part. */
template<typename Widget>
Widget *beside(const QWidget &part, const QString &caption)
{
    for (const QLabel *label : part.findChildren<QLabel *>()) {
        if (label->text().remove(QLatin1Char('&')) == caption && qobject_cast<Widget *>(label->buddy()))
            return static_cast<Widget *>(label->buddy());
    }
    qFatal("no field %s", qPrintable(caption));
}

void press(const QWidget &parent, const QString &objectName)
{
    auto *button = parent.findChild<QAbstractButton *>(objectName);
    if (!button || !button->isEnabled())
        qFatal("no button %s", qPrintable(objectName));
    button->click();
}

} // namespace

class SchemaDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void aClassIsAddedByTyping();
    void renamingIsOneGestureAndRefusedWhereDoubled();
    void shapesAndSkeletonAreWritten();
    void deletingAsksWithTheCount();
    void anUnusedClassGoesWithoutAsking();
    void mergingAsksAndMoves();
    void splittingSaysHowManyAndMovesThem();
    void aClassWithVeryManyLabelsGoesInTheBackground();
    void archivedOnesAreRestored();
    void classesAreMoved();
    void attributesAreAddedAndChanged();
    void anAttributeInUseAsksFirst();
    void listsAreImportedAndExported();
    void badListsAreTold();
    void undoTakesBackTheLast();
    void itFollowsChangesFromElsewhere();
    void skeletonsAsText();

private:
    qint64 gestures() { return m_trial->count("SELECT count(*) FROM journal"); }
    QString message() { return m_dialog->findChild<MessageBar *>()->isHidden() ? QString() : m_dialog->findChild<MessageBar *>()->message().text; }
    LabelClass classOf(qint64 id) { return *SchemaModel(m_trial->project()).labelClass(id); }
    QWidget &form() { return *m_dialog->findChild<SchemaClassForm *>(); }

    std::unique_ptr<LabelProject> m_trial;
    ScriptedAsk m_ask;
    std::unique_ptr<SchemaDialog> m_dialog;
    qint64 m_item = 0, m_cat = 0, m_dog = 0;
};

void SchemaDialogTest::init()
{
    m_trial = std::make_unique<LabelProject>();
    m_ask = {};
    m_item = m_trial->addItem(QStringLiteral("a.png"));
    m_cat = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("cat")));
    m_dog = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("dog")));
    m_dialog = std::make_unique<SchemaDialog>(m_trial->project(), m_ask);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_dialog->showClass(m_cat);
}

void SchemaDialogTest::aClassIsAddedByTyping()
{
    auto *line = named<QLineEdit>(*m_dialog, QStringLiteral("New class"));
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("bird"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_trial->count("SELECT count(*) FROM label_class WHERE name = 'bird'"), 1);
    QCOMPARE(classOf(m_dialog->currentClass()).name, QStringLiteral("bird"));
    QVERIFY(m_dialog->isVisible()); // Enter closes nothing
    QVERIFY(line->text().isEmpty());
}

void SchemaDialogTest::renamingIsOneGestureAndRefusedWhereDoubled()
{
    auto *name = beside<QLineEdit>(form(), QStringLiteral("Name"));
    QCOMPARE(name->text(), QStringLiteral("cat"));
    const qint64 before = gestures();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("dog"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY2(message().contains(QStringLiteral("dog")), qPrintable(message()));
    QCOMPARE(name->text(), QStringLiteral("cat"));
    QCOMPARE(gestures(), before);
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("tiger"));
    QTest::keyClick(name, Qt::Key_Tab);
    QCOMPARE(classOf(m_cat).name, QStringLiteral("tiger"));
    QCOMPARE(gestures(), before + 1);
    QVERIFY(message().isEmpty());
}

void SchemaDialogTest::shapesAndSkeletonAreWritten()
{
    for (QCheckBox *box : form().findChildren<QCheckBox *>()) {
        if (box->text() == QLatin1String("Box") || box->text() == QLatin1String("Skeleton"))
            box->click();
    }
    QCOMPARE(classOf(m_cat).shapes, (QList<ShapeKind> {ShapeKind::Box, ShapeKind::Skeleton}));
    auto *points = named<QPlainTextEdit>(form(), QStringLiteral("Points of the skeleton"));
    auto *lines = beside<QLineEdit>(form(), QStringLiteral("Lines between them"));
    points->setFocus();
    QTest::keyClicks(points, QStringLiteral("nose"));
    QTest::keyClick(points, Qt::Key_Return);
    QTest::keyClicks(points, QStringLiteral("tail"));
    QTest::keyClick(points, Qt::Key_Tab);
    QVERIFY(lines->hasFocus());
    QTest::keyClicks(lines, QStringLiteral("1-2"));
    m_dialog->showClass(m_dog); // leaving writes as well
    QCOMPARE(classOf(m_cat).skeleton.value(QLatin1String("points")).toArray().size(), 2);
    auto *description = named<QPlainTextEdit>(form(), QStringLiteral("Description"));
    description->setFocus();
    QTest::keyClicks(description, QStringLiteral("barks"));
    m_dialog->showClass(m_cat);
    QCOMPARE(classOf(m_dog).description, QStringLiteral("barks"));
    QCOMPARE(description->toPlainText(), QString());
}

void SchemaDialogTest::deletingAsksWithTheCount()
{
    need(Annotations(m_trial->project()).setTag(m_item, m_cat, true));
    m_ask.confirmations = {false, true};
    press(*m_dialog, QStringLiteral("delete"));
    QCOMPARE(m_ask.asked, QStringList {QStringLiteral("Delete the class cat?")});
    QCOMPARE(m_trial->count("SELECT count(*) FROM label_class"), 2);
    press(*m_dialog, QStringLiteral("delete"));
    QCOMPARE(m_trial->count("SELECT count(*) FROM label_class"), 1);
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation"), 0);
}

void SchemaDialogTest::anUnusedClassGoesWithoutAsking()
{
    press(*m_dialog, QStringLiteral("delete"));
    QVERIFY(m_ask.asked.isEmpty());
    QCOMPARE(m_trial->count("SELECT count(*) FROM label_class"), 1);
    press(*m_dialog, QStringLiteral("delete"));
    QVERIFY(!m_dialog->findChild<QPushButton *>(QStringLiteral("delete"))->isEnabled());
}

void SchemaDialogTest::mergingAsksAndMoves()
{
    need(Annotations(m_trial->project()).setTag(m_item, m_cat, true));
    press(*m_dialog, QStringLiteral("merge"));
    auto *menu = m_dialog->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("dog"));
    m_ask.confirmations = {true};
    menu->actions().first()->trigger();
    QCOMPARE(m_trial->count("SELECT count(*) FROM label_class"), 1);
    QCOMPARE(integerOf(m_trial->reader(), "SELECT count(*) FROM annotation WHERE class_id = ?", m_dog), 1);
    QCOMPARE(m_dialog->currentClass(), m_dog);
}

void SchemaDialogTest::splittingSaysHowManyAndMovesThem()
{
    need(AttributeSchema(m_trial->project()).add({0, m_cat, QStringLiteral("asleep"), AttributeType::YesNo, {}, {}, false, 0}));
    Annotation one;
    one.classId = m_cat;
    one.shape = Shape::fromBox({1, 1, 9, 9});
    const QList<qint64> ids = need(Annotations(m_trial->project()).add(m_item, {one, one, one}, QStringLiteral("Drawn")));
    need(Annotations(m_trial->project()).setAttribute({ids[0], ids[2]}, QStringLiteral("asleep"), true));
    m_dialog->showClass(m_cat);
    m_ask.texts = {QStringLiteral("sleeping cat")};
    press(*m_dialog, QStringLiteral("split"));
    QTRY_VERIFY(m_dialog->findChild<QMenu *>());
    auto *menu = m_dialog->findChild<QMenu *>();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions().first()->text().contains(QLatin1Char('2')));
    menu->actions().first()->trigger();
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation a JOIN label_class c ON c.id = a.class_id WHERE c.name = 'sleeping cat'"), 2);
    QCOMPARE(integerOf(m_trial->reader(), "SELECT count(*) FROM annotation WHERE class_id = ?", m_cat), 1);
}

void SchemaDialogTest::aClassWithVeryManyLabelsGoesInTheBackground()
{
    Annotation one;
    one.classId = m_cat;
    one.shape = Shape::fromBox({1, 1, 9, 9});
    need(Annotations(m_trial->project()).add(m_item, QList<Annotation>(600, one), QStringLiteral("Drawn")));
    m_ask.confirmations = {true};
    press(*m_dialog, QStringLiteral("delete"));
    QTRY_COMPARE(m_trial->count("SELECT count(*) FROM label_class"), 1);
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation"), 0);
    QTRY_VERIFY(!m_dialog->findChild<MessageBar *>()->isVisible());
    need(m_trial->journal().undo());
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation"), 600);
}

void SchemaDialogTest::archivedOnesAreRestored()
{
    auto *button = m_dialog->findChild<QPushButton *>(QStringLiteral("archive"));
    button->click();
    QVERIFY(classOf(m_cat).isArchived);
    QCOMPARE(button->text(), QStringLiteral("Restore"));
    button->click();
    QVERIFY(!classOf(m_cat).isArchived);
}

void SchemaDialogTest::classesAreMoved()
{
    press(*m_dialog, QStringLiteral("chevron-down"));
    QCOMPARE(m_trial->text("SELECT name FROM label_class ORDER BY position LIMIT 1"), QStringLiteral("dog"));
    QCOMPARE(m_dialog->currentClass(), m_cat);
    auto *parent = beside<QComboBox>(form(), QStringLiteral("Below"));
    QCOMPARE(parent->count(), 2); // nothing, and dog
    parent->setCurrentIndex(1);
    Q_EMIT parent->activated(1);
    QCOMPARE(classOf(m_cat).parentId, m_dog);
    QCOMPARE(m_dialog->currentClass(), m_cat);
}

void SchemaDialogTest::attributesAreAddedAndChanged()
{
    named<QAbstractButton>(*m_dialog, QStringLiteral("Add an attribute"))->click();
    QWidget &part = *named<QListWidget>(*m_dialog, QStringLiteral("Attributes"))->parentWidget()->parentWidget();
    auto *name = beside<QLineEdit>(part, QStringLiteral("Name"));
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("coat"));
    QTest::keyClick(name, Qt::Key_Return);
    auto *kind = beside<QComboBox>(part, QStringLiteral("Kind"));
    kind->setCurrentIndex(0);
    Q_EMIT kind->activated(0);
    auto *choices = named<QPlainTextEdit>(part, QStringLiteral("Choices"));
    QVERIFY(choices->isVisible());
    choices->setFocus();
    choices->selectAll();
    QTest::keyClicks(choices, QStringLiteral("long"));
    QTest::keyClick(choices, Qt::Key_Return);
    QTest::keyClicks(choices, QStringLiteral("short"));
    QTest::keyClick(choices, Qt::Key_Tab);
    const QList<Attribute> found = need(AttributeSchema::ofClass(m_trial->reader(), m_cat));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().name, QStringLiteral("coat"));
    QVERIFY(found.first().type == AttributeType::Choice);
    QCOMPARE(found.first().choices, (QStringList {QStringLiteral("long"), QStringLiteral("short")}));
    auto *initial = beside<QLineEdit>(part, QStringLiteral("At first"));
    initial->setFocus();
    QTest::keyClicks(initial, QStringLiteral("medium"));
    QTest::keyClick(initial, Qt::Key_Return);
    QVERIFY2(message().contains(QStringLiteral("long, short")), qPrintable(message()));
}

void SchemaDialogTest::anAttributeInUseAsksFirst()
{
    need(AttributeSchema(m_trial->project()).add({0, m_cat, QStringLiteral("age"), AttributeType::Number, {}, QJsonValue::Undefined, false, 0}));
    Annotation tag;
    tag.classId = m_cat;
    tag.attributes = {{QStringLiteral("age"), 3}};
    need(Annotations(m_trial->project()).add(m_item, {tag}, QStringLiteral("Drawn")));
    auto *remove = named<QAbstractButton>(*m_dialog, QStringLiteral("Delete the attribute"));
    remove->click();
    QCOMPARE(m_ask.asked, QStringList {QStringLiteral("Delete the attribute age?")});
    QCOMPARE(m_trial->count("SELECT count(*) FROM attribute"), 1);
    m_ask.confirmations = {true};
    remove->click();
    QCOMPARE(m_trial->count("SELECT count(*) FROM attribute"), 0);
    QCOMPARE(m_trial->text("SELECT attributes FROM annotation"), QStringLiteral("{}"));
}

void SchemaDialogTest::listsAreImportedAndExported()
{
    m_ask.files = {{m_trial->write(QStringLiteral("list.txt"), "animal/cat\ntree\n")}};
    const qint64 before = gestures();
    press(*m_dialog, QStringLiteral("import"));
    QCOMPARE(gestures(), before + 1);
    QCOMPARE(m_trial->count("SELECT count(*) FROM label_class"), 5); // cat below animal is another one
    m_ask.saveFiles = {m_trial->path(QStringLiteral("out.txt"))};
    press(*m_dialog, QStringLiteral("export"));
    QCOMPARE(readFile(m_trial->path(QStringLiteral("out.txt"))), QByteArray("cat\ndog\nanimal\nanimal/cat\ntree\n"));
}

void SchemaDialogTest::badListsAreTold()
{
    m_ask.files = {{m_trial->write(QStringLiteral("data.yaml"), "nc: 1\nnames:\n  a: b\n")}};
    const QByteArray before = m_trial->dump(false);
    press(*m_dialog, QStringLiteral("import"));
    QVERIFY2(message().contains(QStringLiteral("ine 3")), qPrintable(message()));
    QCOMPARE(m_trial->dump(false), before);
}

void SchemaDialogTest::undoTakesBackTheLast()
{
    press(*m_dialog, QStringLiteral("delete"));
    QCOMPARE(m_trial->count("SELECT count(*) FROM label_class"), 1);
    m_dialog->findChild<QTreeView *>()->setFocus();
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_trial->count("SELECT count(*) FROM label_class"), 2);
}

void SchemaDialogTest::itFollowsChangesFromElsewhere()
{
    need(LabelSchema(m_trial->project()).renameClass(m_cat, QStringLiteral("lion")));
    QTRY_COMPARE(beside<QLineEdit>(form(), QStringLiteral("Name"))->text(), QStringLiteral("lion"));
    need(LabelSchema(m_trial->project()).deleteClass(m_cat));
    QTRY_VERIFY(m_dialog->currentClass() != m_cat);
}

void SchemaDialogTest::skeletonsAsText()
{
    const QJsonObject skeleton = need(skeletonFromText(QStringLiteral("a\n b \n\nc"), QStringLiteral("1-2,2-3")));
    QCOMPARE(skeleton.value(QLatin1String("points")).toArray(), (QJsonArray {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(skeleton.value(QLatin1String("edges")).toArray(), (QJsonArray {QJsonArray {0, 1}, QJsonArray {1, 2}}));
    QCOMPARE(skeletonLinesText(skeleton), QStringLiteral("1-2, 2-3"));
    QVERIFY(need(skeletonFromText(QString(), QString())).isEmpty());
    QVERIFY(!skeletonFromText(QString(), QStringLiteral("1-2")));
    QVERIFY(!skeletonFromText(QStringLiteral("a"), QStringLiteral("one-two")));
    const auto refused = skeletonFromText(QStringLiteral("a\nb"), QStringLiteral("1-3"));
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QLatin1Char('3')));
    QVERIFY(!skeletonFromText(QStringLiteral("a\nb"), QStringLiteral("0-1")));
}

QTEST_MAIN(SchemaDialogTest)
#include "tst_schemadialog.moc"
