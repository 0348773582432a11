// SPDX-License-Identifier: GPL-3.0-or-later
// Where a run and the labels differ, and how alike pictures look.
#include "models/insight/disagreeing.h"
#include "models/insight/pictureembeddings.h"
#include "models/labels/labelschema.h"
#include "tests/labels/labelproject.h"

#include <QtTest>

using namespace cairn;

class DisagreeingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whereBothSayTheSameNothingIsFound();
    void aShapeOfAnotherClassIsFound();
    void aShapeThatOnlyOneHasIsFound();
    void anImageThatIsStillToDoSaysNothing();
    void whatIsLessSureThanTheThresholdSaysNothing();
    void anotherTagIsFoundAndShapesAreNotTheTaggersAffair();
    void anotherClassOfALabelIsFound();
    void theOrderOfTheImagesIsKept();
    void likePicturesLieCloserThanUnlikeOnes();

private:
    qint64 label(qint64 item, const QString &className, const Shape &shape)
    {
        Annotation annotation;
        annotation.classId = need(LabelSchema(m_trial->project()).addClass(className));
        annotation.shape = shape;
        return need(Annotations(m_trial->project()).add(item, {annotation}, QStringLiteral("Drawn"))).first();
    }
    void predict(qint64 item, const QString &className, const char *kind, double score = 0.9, qint64 annotation = 0)
    {
        need(m_trial->gate().write({}, [&](SQLite::Database &database) -> Result<void> {
            const bool isBox = QLatin1String(kind) == QLatin1String("box");
            execute(database, "INSERT INTO prediction(id, run_id, item_id, annotation_id, class_name, kind, geometry, score) VALUES(?, 1, ?, ?, ?, ?, ?, ?)",
                m_trial->project().ids().next(), item, annotation ? QVariant(annotation) : QVariant(), className, QString::fromLatin1(kind),
                isBox ? QVariant(QString::fromUtf8(Shape::fromBox({10, 10, 20, 20}).toJsonText())) : QVariant(), score);
            return {};
        }));
    }
    qint64 found(double threshold = 0.5) { return need(firstDisagreeing(m_trial->reader(), {1, threshold, m_items, {}})); }

    std::unique_ptr<LabelProject> m_trial;
    QList<qint64> m_items;
};

void DisagreeingTest::init()
{
    m_trial = std::make_unique<LabelProject>();
    m_items = m_trial->addItems(3);
    need(m_trial->gate().write({}, [](SQLite::Database &database) -> Result<void> {
        database.exec("INSERT INTO run(id, uuid, name, status, folder) VALUES(1, 'u1', 'one', 'finished', '')");
        return {};
    }));
}

void DisagreeingTest::whereBothSayTheSameNothingIsFound()
{
    label(m_items[0], QStringLiteral("cell"), Shape::fromBox({11, 10, 20, 20}));
    predict(m_items[0], QStringLiteral("cell"), "box");
    QCOMPARE(found(), 0);
}

void DisagreeingTest::aShapeOfAnotherClassIsFound()
{
    label(m_items[1], QStringLiteral("cell"), Shape::fromBox({11, 10, 20, 20}));
    predict(m_items[1], QStringLiteral("dust"), "box");
    QCOMPARE(found(), m_items[1]);
}

void DisagreeingTest::aShapeThatOnlyOneHasIsFound()
{
    label(m_items[0], QStringLiteral("cell"), Shape::fromBox({10, 10, 20, 20}));
    predict(m_items[0], QStringLiteral("cell"), "box");
    label(m_items[2], QStringLiteral("cell"), Shape::fromBox({100, 100, 20, 20}));
    predict(m_items[2], QStringLiteral("cell"), "box");
    QCOMPARE(found(), m_items[2]);
}

void DisagreeingTest::anImageThatIsStillToDoSaysNothing()
{
    predict(m_items[0], QStringLiteral("cell"), "box");
    QCOMPARE(found(), 0);
    need(Annotations(m_trial->project()).setStatus({m_items[0]}, ItemStatus::Done));
    QCOMPARE(found(), m_items[0]); // it is said to be done, and nothing is on it
}

void DisagreeingTest::whatIsLessSureThanTheThresholdSaysNothing()
{
    label(m_items[0], QStringLiteral("cell"), Shape::fromBox({10, 10, 20, 20}));
    predict(m_items[0], QStringLiteral("cell"), "box");
    predict(m_items[0], QStringLiteral("dust"), "box", 0.3);
    QCOMPARE(found(), 0);
    QCOMPARE(found(0.2), m_items[0]);
}

void DisagreeingTest::anotherTagIsFoundAndShapesAreNotTheTaggersAffair()
{
    label(m_items[0], QStringLiteral("sharp"), Shape::tag());
    label(m_items[0], QStringLiteral("cell"), Shape::fromBox({10, 10, 20, 20}));
    predict(m_items[0], QStringLiteral("sharp"), "tag");
    QCOMPARE(found(), 0);
    label(m_items[1], QStringLiteral("sharp"), Shape::tag());
    predict(m_items[1], QStringLiteral("blurred"), "tag");
    QCOMPARE(found(), m_items[1]);
}

void DisagreeingTest::anotherClassOfALabelIsFound()
{
    const qint64 first = label(m_items[0], QStringLiteral("cell"), Shape::fromBox({10, 10, 20, 20}));
    predict(m_items[0], QStringLiteral("cell"), "tag", 0.9, first);
    const qint64 second = label(m_items[1], QStringLiteral("cell"), Shape::fromBox({10, 10, 20, 20}));
    predict(m_items[1], QStringLiteral("dust"), "tag", 0.9, second);
    QCOMPARE(found(), m_items[1]);
}

void DisagreeingTest::theOrderOfTheImagesIsKept()
{
    for (const qint64 item : {m_items[0], m_items[2]}) {
        label(item, QStringLiteral("cell"), Shape::fromBox({100, 100, 20, 20}));
        predict(item, QStringLiteral("cell"), "box");
    }
    QCOMPARE(found(), m_items[0]);
    m_items = {m_items[1], m_items[2], m_items[0]};
    QCOMPARE(found(), m_items[1]);
}

void DisagreeingTest::likePicturesLieCloserThanUnlikeOnes()
{
    const auto painted = [](const QColor &ground, const QColor &corner) {
        QImage picture(300, 200, QImage::Format_RGB32);
        picture.fill(ground);
        for (int y = 0; y < 60; ++y) {
            for (int x = 0; x < 80; ++x)
                picture.setPixelColor(x, y, corner);
        }
        return pictureEmbedding(picture);
    };
    const auto apart = [](const std::vector<float> &a, const std::vector<float> &b) {
        double sum = 0;
        for (size_t at = 0; at < a.size(); ++at)
            sum += (a[at] - b[at]) * (a[at] - b[at]);
        return sum;
    };
    const auto first = painted(Qt::lightGray, Qt::red), like = painted(QColor(200, 190, 190), Qt::red), unlike = painted(Qt::darkGreen, Qt::blue);
    QCOMPARE(first.size(), size_t(64));
    QVERIFY(apart(first, like) < apart(first, unlike) / 10);
    QCOMPARE(apart(first, first), 0.0);
    QVERIFY(pictureEmbedding({}).empty());
}

QTEST_GUILESS_MAIN(DisagreeingTest)
#include "tst_disagreeing.moc"
