// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes: their schema, and what changing it does to values that are there.
#include "models/labels/annotations.h"
#include "models/labels/attributeschema.h"
#include "models/labels/labelschema.h"
#include "tests/labels/labelproject.h"

#include <QtTest>

using namespace cairn;

namespace {

const QJsonValue kNone(QJsonValue::Undefined);

Attribute choice(qint64 classId, const QString &name, const QStringList &choices)
{
    return {0, classId, name, AttributeType::Choice, choices, kNone, false, 0};
}

QStringList names(const QList<Attribute> &attributes)
{
    QStringList names;
    for (const Attribute &attribute : attributes)
        names.append(attribute.name);
    return names;
}

} // namespace

class AttributesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsAddedIsRead();
    void badOnesAreRefused();
    void aClassHasThoseOfTheClassesAbove();
    void valuesMustFitTheirType_data();
    void valuesMustFitTheirType();
    void initialAndMissingValues();
    void renamingMovesValues();
    void aTypeThatDoesNotFitIsRefusedWithACount();
    void aChoiceIsRenamedEverywhere();
    void removingTakesItsValues();
    void theOrderIsKept();

private:
    qint64 addBox(qint64 classId, const QJsonObject &attributes)
    {
        Annotation annotation;
        annotation.classId = classId;
        annotation.shape = Shape::fromBox({0, 0, 10, 20});
        annotation.attributes = attributes;
        return need(Annotations(m_trial->project()).add(m_item, {annotation}, QStringLiteral("Drawn"))).first();
    }
    QString valuesOf(qint64 id) { return textOf(m_trial->reader(), "SELECT attributes FROM annotation WHERE id = ?", id); }

    std::unique_ptr<LabelProject> m_trial;
    qint64 m_item = 0, m_cell = 0, m_red = 0;
};

void AttributesTest::init()
{
    m_trial = std::make_unique<LabelProject>();
    m_item = m_trial->addItem(QStringLiteral("a.png"));
    m_cell = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("cell")));
    m_red = need(LabelSchema(m_trial->project()).addClass(QStringLiteral("red"), m_cell));
}

void AttributesTest::whatIsAddedIsRead()
{
    AttributeSchema schema(m_trial->project());
    const qint64 id = need(schema.add(
        {0, m_cell, QStringLiteral(" stain "), AttributeType::Choice, {QStringLiteral("dark"), QStringLiteral(" dark"), QStringLiteral("light")}, QStringLiteral("light"), true, 0}));
    need(schema.add({0, m_cell, QStringLiteral("size"), AttributeType::Number, {}, 2.5, false, 0}));
    need(schema.add({0, 0, QStringLiteral("blurred"), AttributeType::YesNo, {}, false, false, 0}));
    const QList<Attribute> found = need(AttributeSchema::ofClass(m_trial->reader(), m_cell));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).id, id);
    QCOMPARE(found.at(0).name, QStringLiteral("stain"));
    QCOMPARE(found.at(0).choices, (QStringList {QStringLiteral("dark"), QStringLiteral("light")}));
    QCOMPARE(found.at(0).initial, QJsonValue(QStringLiteral("light")));
    QVERIFY(found.at(0).isRequired);
    QCOMPARE(found.at(1).initial, QJsonValue(2.5));
    const QList<Attribute> ofImage = need(AttributeSchema::ofImage(m_trial->reader()));
    QCOMPARE(names(ofImage), QStringList {QStringLiteral("blurred")});
    QCOMPARE(ofImage.first().initial, QJsonValue(false));
    QCOMPARE(m_trial->text("SELECT type FROM attribute WHERE class_id IS NULL"), QStringLiteral("boolean"));
}

void AttributesTest::badOnesAreRefused()
{
    AttributeSchema schema(m_trial->project());
    need(schema.add(choice(m_cell, QStringLiteral("stain"), {QStringLiteral("dark")})));
    QVERIFY(!schema.add(choice(m_cell, QStringLiteral("stain"), {QStringLiteral("x")})));
    QVERIFY(!schema.add(choice(m_red, QStringLiteral("stain"), {QStringLiteral("x")}))); // it has the one above
    QVERIFY(!schema.add(choice(m_cell, QStringLiteral("other"), {})));
    QVERIFY(!schema.add(choice(m_cell, QStringLiteral("  "), {QStringLiteral("x")})));
    QVERIFY(!schema.add(choice(4711, QStringLiteral("other"), {QStringLiteral("x")})));
    QVERIFY(!schema.add({0, m_cell, QStringLiteral("n"), AttributeType::Number, {}, QStringLiteral("many"), false, 0}));
    need(schema.add(choice(0, QStringLiteral("stain"), {QStringLiteral("x")}))); // an image's is another thing
}

void AttributesTest::aClassHasThoseOfTheClassesAbove()
{
    AttributeSchema schema(m_trial->project());
    need(schema.add({0, m_red, QStringLiteral("hue"), AttributeType::Number, {}, kNone, false, 0}));
    need(schema.add(choice(m_cell, QStringLiteral("stain"), {QStringLiteral("dark")})));
    QCOMPARE(names(need(AttributeSchema::ofClass(m_trial->reader(), m_red))), (QStringList {QStringLiteral("stain"), QStringLiteral("hue")}));
    QCOMPARE(names(need(AttributeSchema::ofClass(m_trial->reader(), m_cell))), QStringList {QStringLiteral("stain")});
    QCOMPARE(names(need(AttributeSchema::ownOfClass(m_trial->reader(), m_red))), QStringList {QStringLiteral("hue")});
}

void AttributesTest::valuesMustFitTheirType_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, AttributeType type, const QJsonValue &value, bool fits) { QTest::newRow(name) << int(type) << value << fits; };
    row("a text", AttributeType::Text, QStringLiteral("x"), true);
    row("a number as a text", AttributeType::Text, 3, false);
    row("a number", AttributeType::Number, 3.5, true);
    row("a text as a number", AttributeType::Number, QStringLiteral("3"), false);
    row("a choice", AttributeType::Choice, QStringLiteral("dark"), true);
    row("no choice", AttributeType::Choice, QStringLiteral("Dark"), false);
    row("yes", AttributeType::YesNo, true, true);
    row("a word as yes", AttributeType::YesNo, QStringLiteral("true"), false);
}

void AttributesTest::valuesMustFitTheirType()
{
    QFETCH(int, type);
    QFETCH(QJsonValue, value);
    QFETCH(bool, fits);
    Attribute attribute = choice(0, QStringLiteral("a"), {QStringLiteral("dark")});
    attribute.type = AttributeType(type);
    const auto checked = checkedAttributeValue(attribute, value);
    QCOMPARE(bool(checked), fits);
    if (fits) {
        QCOMPARE(*checked, value);
        QCOMPARE(need(attributeValueFromText(attribute, attributeValueText(value))), value);
    }
}

void AttributesTest::initialAndMissingValues()
{
    Attribute stain = choice(0, QStringLiteral("stain"), {QStringLiteral("dark")});
    stain.isRequired = true;
    const Attribute size {0, 0, QStringLiteral("size"), AttributeType::Number, {}, 1, true, 0};
    QCOMPARE(initialAttributeValues({stain, size}), (QJsonObject {{QStringLiteral("size"), 1}}));
    QCOMPARE(missingAttributes({stain, size}, initialAttributeValues({stain, size})), QStringList {QStringLiteral("stain")});
}

void AttributesTest::renamingMovesValues()
{
    AttributeSchema schema(m_trial->project());
    Attribute stain = choice(m_cell, QStringLiteral("stain"), {QStringLiteral("dark"), QStringLiteral("light")});
    stain.id = need(schema.add(stain));
    const qint64 first = addBox(m_red, {{QStringLiteral("stain"), QStringLiteral("dark")}, {QStringLiteral("aaa"), 1}});
    const qint64 untouched = addBox(m_cell, {});
    QCOMPARE(AttributeSchema::uses(m_trial->reader(), stain.id), 1);
    const qint64 gestures = m_trial->count("SELECT count(*) FROM journal");
    stain.name = QStringLiteral("Stain");
    need(schema.change(stain));
    QCOMPARE(valuesOf(first), QStringLiteral("{\"Stain\":\"dark\",\"aaa\":1}")); // canonical: by key
    QCOMPARE(valuesOf(untouched), QStringLiteral("{}"));
    QCOMPARE(m_trial->count("SELECT count(*) FROM journal"), gestures + 1);
    need(m_trial->journal().undo());
    QCOMPARE(valuesOf(first), QStringLiteral("{\"aaa\":1,\"stain\":\"dark\"}"));
}

void AttributesTest::aTypeThatDoesNotFitIsRefusedWithACount()
{
    AttributeSchema schema(m_trial->project());
    Attribute stain = choice(m_cell, QStringLiteral("stain"), {QStringLiteral("dark"), QStringLiteral("light")});
    stain.id = need(schema.add(stain));
    addBox(m_red, {{QStringLiteral("stain"), QStringLiteral("dark")}});
    addBox(m_red, {{QStringLiteral("stain"), QStringLiteral("dark")}});
    addBox(m_red, {{QStringLiteral("stain"), QStringLiteral("light")}});
    stain.choices = {QStringLiteral("light")};
    const Result<void> refused = schema.change(stain);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QLatin1Char('2')), qPrintable(refused.error().sentence));
    stain.type = AttributeType::Text;
    need(schema.change(stain)); // every word is a text
    stain.type = AttributeType::Number;
    QVERIFY(!schema.change(stain));
}

void AttributesTest::aChoiceIsRenamedEverywhere()
{
    AttributeSchema schema(m_trial->project());
    Attribute quality = choice(0, QStringLiteral("quality"), {QStringLiteral("gud"), QStringLiteral("bad")});
    quality.initial = QStringLiteral("gud");
    const qint64 id = need(schema.add(quality));
    m_trial->gesture("INSERT INTO item_state(item_id, attributes) SELECT id, '{\"quality\":\"gud\"}' FROM item");
    need(schema.renameChoice(id, QStringLiteral("gud"), QStringLiteral("good")));
    QCOMPARE(m_trial->text("SELECT attributes FROM item_state"), QStringLiteral("{\"quality\":\"good\"}"));
    const Attribute after = need(AttributeSchema::byId(m_trial->reader(), id));
    QCOMPARE(after.choices, (QStringList {QStringLiteral("good"), QStringLiteral("bad")}));
    QCOMPARE(after.initial, QJsonValue(QStringLiteral("good")));
    QVERIFY(!schema.renameChoice(id, QStringLiteral("good"), QStringLiteral("bad")));
    QVERIFY(!schema.renameChoice(id, QStringLiteral("none"), QStringLiteral("x")));
}

void AttributesTest::removingTakesItsValues()
{
    AttributeSchema schema(m_trial->project());
    const qint64 id = need(schema.add(choice(m_cell, QStringLiteral("stain"), {QStringLiteral("dark")})));
    const qint64 label = addBox(m_red, {{QStringLiteral("stain"), QStringLiteral("dark")}, {QStringLiteral("kept"), 1}});
    const QByteArray before = m_trial->labels();
    need(schema.remove(id));
    QCOMPARE(valuesOf(label), QStringLiteral("{\"kept\":1}"));
    QCOMPARE(m_trial->count("SELECT count(*) FROM attribute"), 0);
    need(m_trial->journal().undo());
    QCOMPARE(m_trial->labels(), before);
    QVERIFY(!schema.remove(4711));
}

void AttributesTest::theOrderIsKept()
{
    AttributeSchema schema(m_trial->project());
    for (const char *name : {"a", "b", "c"})
        need(schema.add({0, m_cell, QLatin1String(name), AttributeType::Text, {}, kNone, false, 0}));
    need(schema.move(need(AttributeSchema::ofClass(m_trial->reader(), m_cell)).at(2).id, 0));
    QCOMPARE(names(need(AttributeSchema::ofClass(m_trial->reader(), m_cell))).join(QString()), QStringLiteral("cab"));
}

QTEST_GUILESS_MAIN(AttributesTest)
#include "tst_attributes.moc"
