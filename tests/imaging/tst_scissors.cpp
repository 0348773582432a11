// SPDX-License-Identifier: GPL-3.0-or-later
// Scissors: the path keeps to the edge, whose place is known, and begins and ends where it was told.
#include "models/imaging/scissors.h"
#include "tests/imaging/pictures.h"

#include <QTest>

#include <cmath>

using namespace cairn;

namespace {

// A dark disc on light ground: its edge is a circle.
QImage disc(int edge, QPointF center, double radius)
{
    QImage picture(edge, edge, QImage::Format_RGB32);
    picture.fill(qRgb(230, 225, 220));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(60, 50, 90));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(center, radius, radius);
    return picture;
}

QPointF onCircle(QPointF center, double radius, double degrees)
{
    return center + radius * QPointF(std::cos(degrees * M_PI / 180), std::sin(degrees * M_PI / 180));
}

double farthestFromCircle(const QPolygonF &path, QPointF center, double radius)
{
    double farthest = 0;
    for (const QPointF &point : path)
        farthest = std::max(farthest, std::abs(std::hypot(point.x() - center.x(), point.y() - center.y()) - radius));
    return farthest;
}

double lengthOf(const QPolygonF &path)
{
    double length = 0;
    for (qsizetype i = 1; i < path.size(); ++i)
        length += std::hypot(path[i].x() - path[i - 1].x(), path[i].y() - path[i - 1].y());
    return length;
}

} // namespace

class ScissorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePathFollowsTheCircle();
    void aWideReachIsWorkedOnScaledDown();
    void itBeginsAndEndsWhereItWasTold();
    void outOfReachItGoesOnStraight();
    void withoutASeedThereIsNoPath();
    void tinyAndStrangePicturesAreAnswered();
    void aClickSnapsToTheEdge();
    void aCopyGoesItsOwnWay();
};

void ScissorsTest::thePathFollowsTheCircle()
{
    const QPointF center(200, 200);
    Scissors scissors(disc(400, center, 120));
    QVERIFY(scissors.setSeed(onCircle(center, 120, 10)));
    const QPolygonF path = scissors.pathTo(onCircle(center, 120, 130));
    // A third of the circle; the chord would leave it by 60 pixels.
    const double away = farthestFromCircle(path, center, 120);
    QVERIFY2(away < 4, qPrintable(QString::number(away)));
    const double arc = 120 * 120 * M_PI / 180;
    QVERIFY2(lengthOf(path) > 0.95 * arc && lengthOf(path) < 1.25 * arc, qPrintable(QString::number(lengthOf(path) / arc)));
}

void ScissorsTest::aWideReachIsWorkedOnScaledDown()
{
    const QPointF center(1000, 1000);
    ScissorsOptions options;
    options.reachPixels = 1500;
    Scissors scissors(disc(2000, center, 700), options);
    QVERIFY(scissors.setSeed(onCircle(center, 700, 0)));
    QCOMPARE(scissors.reach(), QRect(200, 0, 1800, 2000));
    const QPolygonF path = scissors.pathTo(onCircle(center, 700, 90));
    const double away = farthestFromCircle(path, center, 700);
    QVERIFY2(away < 16, qPrintable(QString::number(away)));
}

void ScissorsTest::itBeginsAndEndsWhereItWasTold()
{
    Scissors scissors(disc(300, {150, 150}, 80));
    QVERIFY(scissors.setSeed({70.25, 150.75}));
    for (const QPointF point : {QPointF(150.5, 70.25), QPointF(70.25, 150.75), QPointF(70.3, 150.7), QPointF(0, 0), QPointF(299.9, 299.9)}) {
        const QPolygonF path = scissors.pathTo(point);
        QCOMPARE(path.first(), QPointF(70.25, 150.75));
        QCOMPARE(path.last(), point);
        // No leap in between: each step leads to a neighbouring pixel.
        for (qsizetype i = 1; i < path.size(); ++i)
            QVERIFY(std::hypot(path[i].x() - path[i - 1].x(), path[i].y() - path[i - 1].y()) < 3);
    }
}

void ScissorsTest::outOfReachItGoesOnStraight()
{
    ScissorsOptions options;
    options.reachPixels = 50;
    Scissors scissors(disc(400, {200, 200}, 120), options);
    QVERIFY(scissors.setSeed({200, 80}));
    QCOMPARE(scissors.reach(), QRect(150, 30, 101, 101));
    const QPolygonF path = scissors.pathTo({390, 80});
    QCOMPARE(path.last(), QPointF(390, 80));
    QVERIFY(path[path.size() - 2].x() > 249 && path[path.size() - 2].x() < 252);
}

void ScissorsTest::withoutASeedThereIsNoPath()
{
    Scissors scissors(disc(100, {50, 50}, 20));
    QVERIFY(scissors.pathTo({10, 10}).isEmpty());
    QVERIFY(!scissors.setSeed({-3, 10}));
    QVERIFY(!scissors.setSeed({10, 100.5}));
    QVERIFY(scissors.pathTo({10, 10}).isEmpty());
    QVERIFY(scissors.reach().isEmpty());
}

void ScissorsTest::tinyAndStrangePicturesAreAnswered()
{
    QVERIFY(!Scissors(QImage()).setSeed({0, 0}));
    Scissors dot(paintedPicture(1, 1));
    QVERIFY(!dot.setSeed({0, 0}));
    Scissors strip(paintedPicture(500, 1));
    QVERIFY(!strip.setSeed({5, 0}));
    Scissors square(paintedPicture(3, 3));
    QVERIFY(square.setSeed({1, 1}));
    QCOMPARE(square.pathTo({2.5, 2.5}).last(), QPointF(2.5, 2.5));
    QImage deep(64, 64, QImage::Format_Grayscale16);
    deep.fill(Qt::black);
    Scissors even(deep);
    QVERIFY(even.setSeed({3, 3}));
    QVERIFY(even.pathTo({60, 60}).size() > 10);
}

void ScissorsTest::aClickSnapsToTheEdge()
{
    const QPointF center(200, 200);
    const Scissors scissors(disc(400, center, 120));
    const QPointF snapped = scissors.snapped(onCircle(center, 126, 45), 10);
    QVERIFY2(std::abs(std::hypot(snapped.x() - 200, snapped.y() - 200) - 120) < 1.5, qPrintable(QDebug::toString(snapped)));
    // Where all is even the click stays.
    QCOMPARE(scissors.snapped({20, 20}, 10), QPointF(20, 20));
    QCOMPARE(scissors.snapped({-20, 20}, 10), QPointF(-20, 20));
}

void ScissorsTest::aCopyGoesItsOwnWay()
{
    Scissors first(disc(300, {150, 150}, 80));
    QVERIFY(first.setSeed({70, 150}));
    const QPolygonF path = first.pathTo({150, 70});
    Scissors second = first;
    QVERIFY(second.setSeed({150, 230}));
    QCOMPARE(first.pathTo({150, 70}), path);
}

QTEST_MAIN(ScissorsTest)
#include "tst_scissors.moc"
