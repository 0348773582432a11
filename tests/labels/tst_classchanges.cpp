// SPDX-License-Identifier: GPL-3.0-or-later
// What a class is beside its name, and changes that concern several: tree, merge, split.
#include "models/labels/annotations.h"
#include "models/labels/attributeschema.h"
#include "models/labels/labelschema.h"
#include "models/labels/schemamodel.h"
#include "tests/labels/labelproject.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QtTest>

using namespace cairn;

namespace {

Annotation box(qint64 classId, double x)
{
    Annotation annotation;
    annotation.classId = classId;
    annotation.shape = Shape::fromBox({x, 0, 10, 20});
    return annotation;
}

/** "animal(cat dog) car" */
QString treeText(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = treeText(model, index);
        parts.append(index.data().toString() + (below.isEmpty() ? QString() : QLatin1Char('(') + below + QLatin1Char(')')));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

class ClassChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSetIsRead();
    void aSkeletonMustFit_data();
    void aSkeletonMustFit();
    void noClassStandsBelowItself();
    void aNameIsUniqueBelowItsParent();
    void theModelFollowsTheTree();
    void theModelKeepsSelectedIndexes();
    void theModelSurvivesACircle();
    void mergingMovesEverything();
    void mergingIntoAClassBelow();
    void mergingRefusesAttributesOfAnotherKind();
    void splittingIsOneGesture();
    void deletingIsCountedFirst();

private:
    std::unique_ptr<LabelProject> m_trial;
    qint64 m_item = 0, m_animal = 0, m_cat = 0, m_dog = 0, m_car = 0;
};

void ClassChangesTest::init()
{
    m_trial = std::make_unique<LabelProject>();
    m_item = m_trial->addItem(QStringLiteral("a.png"));
    LabelSchema schema(m_trial->project());
    m_animal = need(schema.addClass(QStringLiteral("animal")));
    m_cat = need(schema.addClass(QStringLiteral("cat"), m_animal));
    m_dog = need(schema.addClass(QStringLiteral("dog"), m_animal));
    m_car = need(schema.addClass(QStringLiteral("car")));
}

void ClassChangesTest::whatIsSetIsRead()
{
    LabelSchema schema(m_trial->project());
    const QByteArray before = m_trial->labels();
    const QJsonObject skeleton {{QStringLiteral("points"), QJsonArray {QStringLiteral("nose"), QStringLiteral("tail")}},
        {QStringLiteral("edges"), QJsonArray {QJsonArray {0, 1}}}};
    need(schema.describeClass(m_cat, QStringLiteral(" has whiskers ")));
    need(schema.setClassShapes(m_cat, {ShapeKind::Box, ShapeKind::Polygon, ShapeKind::Box}));
    need(schema.setClassSkeleton(m_cat, skeleton));
    need(schema.setClassArchived(m_cat, true));
    const SchemaModel model(m_trial->project());
    const LabelClass cat = *model.labelClass(m_cat);
    QCOMPARE(cat.description, QStringLiteral("has whiskers"));
    QCOMPARE(cat.shapes, (QList<ShapeKind> {ShapeKind::Box, ShapeKind::Polygon}));
    QCOMPARE(cat.skeleton, skeleton);
    QVERIFY(cat.isArchived);
    QVERIFY(!schema.describeClass(4711, QStringLiteral("x")));
    for (int step = 0; step < 4; ++step)
        need(m_trial->journal().undo());
    QCOMPARE(m_trial->labels(), before);
}

void ClassChangesTest::aSkeletonMustFit_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("fits");
    QTest::newRow("points alone") << QByteArray(R"({"points": ["a"]})") << true;
    QTest::newRow("points and a line") << QByteArray(R"({"points": ["a", "b"], "edges": [[1, 0]]})") << true;
    QTest::newRow("no points") << QByteArray(R"({"points": []})") << false;
    QTest::newRow("a point without a name") << QByteArray(R"({"points": ["a", 3]})") << false;
    QTest::newRow("a name twice") << QByteArray(R"({"points": ["a", "a"]})") << false;
    QTest::newRow("a line to nowhere") << QByteArray(R"({"points": ["a", "b"], "edges": [[1, 2]]})") << false;
    QTest::newRow("a line to itself") << QByteArray(R"({"points": ["a", "b"], "edges": [[1, 1]]})") << false;
    QTest::newRow("half a point") << QByteArray(R"({"points": ["a", "b"], "edges": [[0, 0.5]]})") << false;
}

void ClassChangesTest::aSkeletonMustFit()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, fits);
    const Result<void> set = LabelSchema(m_trial->project()).setClassSkeleton(m_cat, QJsonDocument::fromJson(json).object());
    QCOMPARE(bool(set), fits);
    if (!fits)
        QVERIFY(!set.error().sentence.isEmpty());
}

void ClassChangesTest::noClassStandsBelowItself()
{
    LabelSchema schema(m_trial->project());
    QVERIFY(!schema.setClassParent(m_animal, m_animal));
    QVERIFY(!schema.setClassParent(m_animal, m_cat));
    QVERIFY(!schema.setClassParent(m_animal, 4711));
    need(schema.setClassParent(m_car, m_cat));
    QVERIFY(!schema.setClassParent(m_animal, m_car));
}

void ClassChangesTest::aNameIsUniqueBelowItsParent()
{
    LabelSchema schema(m_trial->project());
    const qint64 other = need(schema.addClass(QStringLiteral("cat")));
    QVERIFY(other != m_cat);
    const Result<void> refused = schema.setClassParent(other, m_animal);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("cat")));
}

void ClassChangesTest::theModelFollowsTheTree()
{
    SchemaModel model(m_trial->project());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LabelSchema schema(m_trial->project());
    QCOMPARE(treeText(model), QStringLiteral("animal(cat dog) car"));
    need(schema.setClassParent(m_dog, 0));
    QCOMPARE(treeText(model), QStringLiteral("animal(cat) dog car"));
    need(schema.setClassParent(m_animal, m_dog));
    QCOMPARE(treeText(model), QStringLiteral("dog(animal(cat)) car"));
    need(schema.moveClass(m_car, 0));
    QCOMPARE(treeText(model), QStringLiteral("car dog(animal(cat))"));
    need(schema.renameClass(m_cat, QStringLiteral("Cat")));
    need(schema.addClass(QStringLiteral("tree")));
    QCOMPARE(treeText(model), QStringLiteral("car dog(animal(Cat)) tree"));
    need(schema.deleteClass(m_dog));
    QCOMPARE(treeText(model), QStringLiteral("car tree"));
    for (int step = 0; step < 6; ++step)
        need(m_trial->journal().undo());
    QCOMPARE(treeText(model), QStringLiteral("animal(cat dog) car"));
    QStringList names;
    for (const LabelClass &each : model.classes())
        names.append(each.name);
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("animal cat dog car"));
}

void ClassChangesTest::theModelKeepsSelectedIndexes()
{
    SchemaModel model(m_trial->project());
    const QPersistentModelIndex dog = model.indexOf(m_dog);
    LabelSchema schema(m_trial->project());
    need(schema.moveClass(m_dog, 1));
    QVERIFY(dog.isValid());
    QCOMPARE(dog.row(), 0);
    need(schema.deleteClass(m_cat));
    QCOMPARE(dog.data().toString(), QStringLiteral("dog"));
    QCOMPARE(dog.data(SchemaModel::ParentIdRole).toLongLong(), m_animal);
}

void ClassChangesTest::theModelSurvivesACircle()
{
    m_trial->gesture(QStringLiteral("UPDATE label_class SET parent_id = %1 WHERE id = %2").arg(m_cat).arg(m_animal).toUtf8().constData());
    const SchemaModel model(m_trial->project());
    QCOMPARE(model.classes().size(), 4);
}

void ClassChangesTest::mergingMovesEverything()
{
    LabelSchema schema(m_trial->project());
    Annotations annotations(m_trial->project());
    AttributeSchema attributes(m_trial->project());
    const qint64 other = m_trial->addItem(QStringLiteral("b.png"));
    need(annotations.add(m_item, {box(m_cat, 0), box(m_dog, 20)}, QStringLiteral("Drawn")));
    need(annotations.setTag(m_item, m_cat, true));
    need(annotations.setTag(m_item, m_dog, true));
    need(annotations.setTag(other, m_cat, true));
    need(schema.addClass(QStringLiteral("kitten"), m_cat));
    need(attributes.add({0, m_cat, QStringLiteral("coat"), AttributeType::Choice, {QStringLiteral("long")}, QJsonValue::Undefined, false, 0}));
    need(attributes.add({0, m_dog, QStringLiteral("coat"), AttributeType::Choice, {QStringLiteral("short")}, QJsonValue::Undefined, false, 0}));
    need(attributes.add({0, m_cat, QStringLiteral("age"), AttributeType::Number, {}, QJsonValue::Undefined, false, 0}));
    const QByteArray before = m_trial->labels();
    need(schema.mergeClass(m_cat, m_dog));
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation WHERE kind = 'box'"), 2);
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation WHERE kind = 'tag'"), 2); // one an image
    QCOMPARE(m_trial->count("SELECT count(DISTINCT class_id) FROM annotation"), 1);
    QCOMPARE(treeText(SchemaModel(m_trial->project())), QStringLiteral("animal(dog(kitten)) car"));
    const QList<Attribute> merged = need(AttributeSchema::ofClass(m_trial->reader(), m_dog));
    QCOMPARE(merged.size(), 2);
    QCOMPARE(merged.at(0).choices, (QStringList {QStringLiteral("short"), QStringLiteral("long")}));
    QCOMPARE(merged.at(1).name, QStringLiteral("age"));
    need(m_trial->journal().undo());
    QCOMPARE(m_trial->labels(), before);
    QVERIFY(!schema.mergeClass(m_cat, m_cat));
    QVERIFY(!schema.mergeClass(m_cat, 4711));
}

void ClassChangesTest::mergingIntoAClassBelow()
{
    need(LabelSchema(m_trial->project()).mergeClass(m_animal, m_cat));
    QCOMPARE(treeText(SchemaModel(m_trial->project())), QStringLiteral("cat(dog) car"));
}

void ClassChangesTest::mergingRefusesAttributesOfAnotherKind()
{
    AttributeSchema attributes(m_trial->project());
    need(attributes.add({0, m_cat, QStringLiteral("age"), AttributeType::Number, {}, QJsonValue::Undefined, false, 0}));
    need(attributes.add({0, m_dog, QStringLiteral("age"), AttributeType::Text, {}, QJsonValue::Undefined, false, 0}));
    const QByteArray before = m_trial->dump(false);
    const Result<void> refused = LabelSchema(m_trial->project()).mergeClass(m_cat, m_dog);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("age")));
    QCOMPARE(m_trial->dump(false), before);
}

void ClassChangesTest::splittingIsOneGesture()
{
    LabelSchema schema(m_trial->project());
    const QList<qint64> ids = need(Annotations(m_trial->project()).add(m_item, {box(m_cat, 0), box(m_cat, 20), box(m_cat, 40)}, QStringLiteral("Drawn")));
    const qint64 gestures = m_trial->count("SELECT count(*) FROM journal");
    const qint64 lynx = need(schema.splitClass({ids.at(0), ids.at(2)}, QStringLiteral("lynx")));
    QCOMPARE(m_trial->count("SELECT count(*) FROM journal"), gestures + 1);
    QCOMPARE(integerOf(m_trial->reader(), "SELECT count(*) FROM annotation WHERE class_id = ?", lynx), 2);
    QCOMPARE(integerOf(m_trial->reader(), "SELECT parent_id FROM label_class WHERE id = ?", lynx), m_animal);
    QVERIFY(!schema.splitClass({ids.at(1)}, QStringLiteral("dog")));
    QVERIFY(!schema.splitClass({}, QStringLiteral("x")));
}

void ClassChangesTest::deletingIsCountedFirst()
{
    need(Annotations(m_trial->project()).add(m_item, {box(m_cat, 0), box(m_dog, 20), box(m_animal, 40), box(m_car, 60)}, QStringLiteral("Drawn")));
    QCOMPARE(LabelSchema::labelCount(m_trial->reader(), m_animal), 3);
    QCOMPARE(LabelSchema::labelCount(m_trial->reader(), m_cat), 1);
    need(LabelSchema(m_trial->project()).deleteClass(m_animal));
    QCOMPARE(m_trial->count("SELECT count(*) FROM annotation"), 1);
}

QTEST_GUILESS_MAIN(ClassChangesTest)
#include "tst_classchanges.moc"
