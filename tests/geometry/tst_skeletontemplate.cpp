// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of skeletons and how well two skeletons agree.
#include "models/geometry/skeletontemplate.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace cairn;

namespace {

SkeletonTemplate face()
{
    return {{{"nose", {0.5, 0.5}, 0.026}, {"left eye", {0.75, 0.25}}, {"right eye", {0.25, 0.25}}}, {{0, 1}, {0, 2}}, {{1, 2}}};
}

Result<SkeletonTemplate> fromText(const QByteArray &text)
{
    return SkeletonTemplate::fromJson(QJsonDocument::fromJson(text).object());
}

} // namespace

class SkeletonTemplateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTemplateComesBackFromItsText();
    void brokenTemplatesAreRefused_data();
    void brokenTemplatesAreRefused();
    void aSkeletonFillsItsBox();
    void aMirrorKeepsASymmetricFace();
    void aMirrorTurnsASideView();
    void sidesAreExchangedWithTheirVisibility();
    void anEdgeIsHitBetweenPresentPoints();
    void similarityIsCocosFormula();
    void equalSkeletonsAgreeFully();
};

void SkeletonTemplateTest::aTemplateComesBackFromItsText()
{
    QCOMPARE(SkeletonTemplate::fromJson(face().toJson()).value(), face());
    QCOMPARE(face().names(), QStringList({"nose", "left eye", "right eye"}));
    const auto read = fromText(R"({"points":[{"name":"a","x":0,"y":1}]})");
    QVERIFY(read);
    QCOMPARE(read->points.first().position, QPointF(0, 1));
}

void SkeletonTemplateTest::brokenTemplatesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no name") << QByteArray(R"({"points":[{"x":0,"y":1}]})");
    QTest::newRow("a name twice") << QByteArray(R"({"points":[{"name":"a","x":0,"y":1},{"name":"a","x":0,"y":1}]})");
    QTest::newRow("outside the box") << QByteArray(R"({"points":[{"name":"a","x":0,"y":1.5}]})");
    QTest::newRow("no place") << QByteArray(R"({"points":[{"name":"a","y":1}]})");
    QTest::newRow("an edge to nowhere") << QByteArray(R"({"points":[{"name":"a","x":0,"y":1}],"edges":[[0,1]]})");
    QTest::newRow("an edge to itself") << QByteArray(R"({"points":[{"name":"a","x":0,"y":1}],"edges":[[0,0]]})");
    QTest::newRow("an edge of text") << QByteArray(R"({"points":[{"name":"a","x":0,"y":1}],"edges":["01"]})");
    QTest::newRow("two partners") << QByteArray(R"({"points":[{"name":"a","x":0,"y":1},{"name":"b","x":0,"y":1},{"name":"c","x":0,"y":1}],"sides":[[0,1],[0,2]]})");
}

void SkeletonTemplateTest::brokenTemplatesAreRefused()
{
    QFETCH(QByteArray, text);
    const auto read = fromText(text);
    QVERIFY(!read);
    QVERIFY(read.error().sentence.endsWith('.'));
}

void SkeletonTemplateTest::aSkeletonFillsItsBox()
{
    const Shape skeleton = face().shapeIn({100, 200, 40, 80});
    QCOMPARE(skeleton.points, QPolygonF({{120, 240}, {130, 220}, {110, 220}}));
    QCOMPARE(skeleton.visibilities, QList<PointVisibility>(3, PointVisibility::Visible));
}

void SkeletonTemplateTest::aMirrorKeepsASymmetricFace()
{
    QCOMPARE(face().mirrored(), face());
}

void SkeletonTemplateTest::aMirrorTurnsASideView()
{
    SkeletonTemplate side = face();
    side.points[0].position = {0.9, 0.5};
    QVERIFY(std::abs(side.mirrored().points[0].position.x() - 0.1) < 1e-12);
    QCOMPARE(side.mirrored().points[1].position, QPointF(0.75, 0.25));
}

void SkeletonTemplateTest::sidesAreExchangedWithTheirVisibility()
{
    const Shape skeleton = Shape::fromSkeleton(QPolygonF({{0, 0}, {1, 1}, {2, 2}}), {PointVisibility::Visible, PointVisibility::Occluded, PointVisibility::Visible});
    const Shape exchanged = face().withSidesExchanged(skeleton);
    QCOMPARE(exchanged.points, QPolygonF({{0, 0}, {2, 2}, {1, 1}}));
    QCOMPARE(exchanged.visibilities[2], PointVisibility::Occluded);
    QCOMPARE(face().withSidesExchanged(exchanged), skeleton);
}

void SkeletonTemplateTest::anEdgeIsHitBetweenPresentPoints()
{
    Shape skeleton = Shape::fromSkeleton(QPolygonF({{0, 0}, {20, 0}, {0, 20}}));
    QVERIFY(isNearSkeleton(skeleton, face(), {10, 1}, 2));
    QVERIFY(!isNearSkeleton(skeleton, face(), {10, 10}, 2)); // left and right eye are not joined
    skeleton.visibilities[1] = PointVisibility::Absent;
    QVERIFY(!isNearSkeleton(skeleton, face(), {10, 1}, 2));
}

void SkeletonTemplateTest::similarityIsCocosFormula()
{
    const Shape truth = Shape::fromSkeleton(QPolygonF({{0, 0}, {10, 0}, {99, 99}}), {PointVisibility::Visible, PointVisibility::Occluded, PointVisibility::Absent});
    const Shape other = Shape::fromSkeleton(QPolygonF({{3, 4}, {10, 0}, {0, 0}}));
    // 5 pixels off with k = 2 x 0.1 on 400 square pixels: exp(-25 / (2 x 400 x 0.04)); the other point is met, the absent one does not count.
    QVERIFY(std::abs(objectKeypointSimilarity(truth, other, 400, {0.1, 0.1, 0.1}) - (std::exp(-25.0 / 32) + 1) / 2) < 1e-12);
    // A point that is missing in the other counts nothing: only the 5 pixels are left.
    Shape missing = other;
    missing.visibilities[1] = PointVisibility::Absent;
    QVERIFY(std::abs(objectKeypointSimilarity(truth, missing, 400, {0.1, 0.1}) - std::exp(-25.0 / 32) / 2) < 1e-12);
}

void SkeletonTemplateTest::equalSkeletonsAgreeFully()
{
    const Shape skeleton = face().shapeIn({0, 0, 10, 10});
    QCOMPARE(objectKeypointSimilarity(skeleton, skeleton), 1.0);
    QCOMPARE(objectKeypointSimilarity(Shape::fromSkeleton({}), skeleton), 0.0);
}

QTEST_GUILESS_MAIN(SkeletonTemplateTest)
#include "tst_skeletontemplate.moc"
