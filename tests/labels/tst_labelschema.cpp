// SPDX-License-Identifier: GPL-3.0-or-later
// Classes: names, keys, colours, order, and what goes with a class that is deleted.
#include "models/labels/annotations.h"
#include "models/labels/labelschema.h"
#include "tests/labels/labelproject.h"

using namespace cairn;

namespace {

QStringList names(SQLite::Database &database)
{
    QStringList found;
    for (const LabelClass &each : need(LabelSchema::classes(database)))
        found.append(each.name);
    return found;
}

} // namespace

class LabelSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newClassesGetKeysAndColoursOfTheirOwn();
    void theSameNameIsTheSameClass();
    void namesAreComparedAsPeopleReadThem();
    void anEmptyNameIsRefused();
    void renamingToATakenNameIsRefused();
    void theSameNameMayStandUnderAnotherParent();
    void aKeyBelongsToOneClass();
    void keysAreOneToNine();
    void movingChangesTheOrder();
    void deletingAClassDeletesWhatIsSaidWithIt();
    void everyChangeIsOneGesture();
};

void LabelSchemaTest::newClassesGetKeysAndColoursOfTheirOwn()
{
    LabelProject trial;
    LabelSchema schema(trial.project());
    for (int at = 0; at < 40; ++at)
        need(schema.addClass(QStringLiteral("class %1").arg(at)));
    const QList<LabelClass> classes = need(LabelSchema::classes(trial.reader()));
    QSet<QRgb> colors;
    for (int at = 0; at < classes.size(); ++at) {
        QCOMPARE(classes.at(at).name, QStringLiteral("class %1").arg(at));
        QCOMPARE(classes.at(at).key, at < 9 ? QString::number(at + 1) : QString());
        QVERIFY(classes.at(at).color.isValid());
        colors.insert(classes.at(at).color.rgb());
    }
    QCOMPARE(colors.size(), 40);
}

void LabelSchemaTest::theSameNameIsTheSameClass()
{
    LabelProject trial;
    LabelSchema schema(trial.project());
    const qint64 id = need(schema.addClass(QStringLiteral("RBC")));
    QCOMPARE(need(schema.addClass(QStringLiteral(" RBC "))), id);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 1);
    QCOMPARE(need(LabelSchema::classNamed(trial.reader(), QStringLiteral("RBC")))->id, id);
    QVERIFY(!need(LabelSchema::classNamed(trial.reader(), QStringLiteral("rbc"))));
}

void LabelSchemaTest::namesAreComparedAsPeopleReadThem()
{
    LabelProject trial;
    LabelSchema schema(trial.project());
    const qint64 composed = need(schema.addClass(QString::fromUtf8("Zelle \xC3\xA4"))); // one letter
    QCOMPARE(need(schema.addClass(QString::fromUtf8("Zelle a\xCC\x88"))), composed); // a with a mark
}

void LabelSchemaTest::anEmptyNameIsRefused()
{
    LabelProject trial;
    LabelSchema schema(trial.project());
    QVERIFY(!schema.addClass(QStringLiteral("  ")));
    const qint64 id = need(schema.addClass(QStringLiteral("a")));
    QVERIFY(!schema.renameClass(id, QString()));
}

void LabelSchemaTest::renamingToATakenNameIsRefused()
{
    LabelProject trial;
    LabelSchema schema(trial.project());
    const qint64 a = need(schema.addClass(QStringLiteral("a")));
    need(schema.addClass(QStringLiteral("b")));
    const Result<void> refused = schema.renameClass(a, QStringLiteral("b"));
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QLatin1Char('b')));
    need(schema.renameClass(a, QStringLiteral("c")));
    QCOMPARE(names(trial.reader()), (QStringList {QStringLiteral("c"), QStringLiteral("b")}));
    QVERIFY(!schema.renameClass(4711, QStringLiteral("d")));
}

void LabelSchemaTest::theSameNameMayStandUnderAnotherParent()
{
    LabelProject trial;
    LabelSchema schema(trial.project());
    const qint64 cell = need(schema.addClass(QStringLiteral("cell")));
    const qint64 other = need(schema.addClass(QStringLiteral("other")));
    QVERIFY(need(schema.addClass(QStringLiteral("odd"), cell)) != need(schema.addClass(QStringLiteral("odd"), other)));
}

void LabelSchemaTest::aKeyBelongsToOneClass()
{
    LabelProject trial;
    LabelSchema schema(trial.project());
    const qint64 a = need(schema.addClass(QStringLiteral("a")));
    const qint64 b = need(schema.addClass(QStringLiteral("b")));
    need(schema.setClassKey(b, QStringLiteral("1")));
    QCOMPARE(need(LabelSchema::classNamed(trial.reader(), QStringLiteral("a")))->key, QString());
    QCOMPARE(need(LabelSchema::classNamed(trial.reader(), QStringLiteral("b")))->key, QStringLiteral("1"));
    need(schema.setClassKey(b, QString()));
    QCOMPARE(need(LabelSchema::classNamed(trial.reader(), QStringLiteral("b")))->key, QString());
    QVERIFY(a != b);
}

void LabelSchemaTest::keysAreOneToNine()
{
    LabelProject trial;
    LabelSchema schema(trial.project());
    const qint64 a = need(schema.addClass(QStringLiteral("a")));
    for (const char *key : {"0", "10", "x", " "})
        QVERIFY(!schema.setClassKey(a, QLatin1String(key)));
}

void LabelSchemaTest::movingChangesTheOrder()
{
    LabelProject trial;
    LabelSchema schema(trial.project());
    for (const char *name : {"a", "b", "c", "d"})
        need(schema.addClass(QLatin1String(name)));
    need(schema.moveClass(need(LabelSchema::classNamed(trial.reader(), QStringLiteral("d")))->id, 1));
    QCOMPARE(names(trial.reader()).join(QString()), QStringLiteral("adbc"));
    need(schema.moveClass(need(LabelSchema::classNamed(trial.reader(), QStringLiteral("a")))->id, 99));
    QCOMPARE(names(trial.reader()).join(QString()), QStringLiteral("dbca"));
    need(trial.journal().undo());
    QCOMPARE(names(trial.reader()).join(QString()), QStringLiteral("adbc"));
}

void LabelSchemaTest::deletingAClassDeletesWhatIsSaidWithIt()
{
    LabelProject trial;
    LabelSchema schema(trial.project());
    const qint64 cell = need(schema.addClass(QStringLiteral("cell")));
    const qint64 part = need(schema.addClass(QStringLiteral("part"), cell));
    const qint64 kept = need(schema.addClass(QStringLiteral("kept")));
    const qint64 item = trial.addItem(QStringLiteral("a.png"));
    Annotations annotations(trial.project());
    for (const qint64 id : {cell, part, kept})
        need(annotations.setTag(item, id, true));
    trial.gesture("INSERT INTO attribute(id, class_id, name, type, position) SELECT 1, id, 'stain', 'text', 0 FROM label_class WHERE name = 'part'");
    const QByteArray before = trial.labels();
    need(schema.deleteClass(cell));
    QCOMPARE(names(trial.reader()), QStringList {QStringLiteral("kept")});
    QCOMPARE(trial.count("SELECT count(*) FROM annotation"), 1);
    QCOMPARE(trial.count("SELECT count(*) FROM attribute"), 0);
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
}

void LabelSchemaTest::everyChangeIsOneGesture()
{
    LabelProject trial;
    LabelSchema schema(trial.project());
    const qint64 a = need(schema.addClass(QStringLiteral("a")));
    const qint64 b = need(schema.addClass(QStringLiteral("b")));
    need(schema.renameClass(a, QStringLiteral("c")));
    need(schema.recolorClass(a, Qt::black));
    need(schema.setClassKey(a, QStringLiteral("2"))); // takes it from b as well
    need(schema.moveClass(b, 0));
    need(schema.deleteClass(a));
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 7);
    QCOMPARE(trial.count("SELECT count(*) FROM journal WHERE text = ''"), 0);
}

QTEST_GUILESS_MAIN(LabelSchemaTest)
#include "tst_labelschema.moc"
