// SPDX-License-Identifier: GPL-3.0-or-later
// What models say of pictures, compared with what can be computed by hand; and files that are no models.
#include "app/predictor/classnames.h"
#include "app/predictor/conversation.h"
#include "app/predictor/nonmaximum.h"
#include "app/predictor/onnxrewrite.h"
#include "app/predictor/outline.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace cairn;
using namespace cairn::predictor;

namespace {

QString modelFile(const QString &name) { return QStringLiteral(CAIRN_SOURCE_DIR "/tests/predictor/models/%1.onnx").arg(name); }

std::unique_ptr<Model> openModel(const QString &name, const Settings &settings = {})
{
    Answer<std::unique_ptr<Model>> model = Model::open(modelFile(name), settings);
    if (!model)
        qFatal("%s: %s %s", qPrintable(name), qPrintable(model.error().code), qPrintable(model.error().detail));
    return std::move(*model);
}

QString refusalOf(const QString &path, const Settings &settings = {})
{
    const auto model = Model::open(path, settings);
    return model ? QStringLiteral("opened") : model.error().code;
}

QImage plain(QSize size, QColor color)
{
    QImage image(size, QImage::Format_RGB888);
    image.fill(color);
    return image;
}

QString text(const Finding &finding, const Model &model)
{
    const QRectF box = finding.shape.boundingBox();
    return QStringLiteral("%1 %2 at %3,%4 %5x%6").arg(model.classNames().value(finding.classIndex)).arg(finding.score, 0, 'f', 2).arg(box.x()).arg(box.y())
        .arg(box.width()).arg(box.height());
}

QStringList texts(const Answer<Reading> &reading, const Model &model)
{
    if (!reading)
        return {reading.error().code, reading.error().detail};
    QStringList lines;
    for (const Finding &finding : reading->findings)
        lines.append(text(finding, model));
    return lines;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPredictor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsClassedByItsColour_data();
    void aPictureIsClassedByItsColour();
    void limitsThatAreInputsAreRead();
    void aClassifierWithSeveralAnswersGivesEach();
    void theMiddleOfAPictureIsClassed();
    void bothLayoutsOfBoxesAreRead_data();
    void bothLayoutsOfBoxesAreRead();
    void boxesComeBackFromTheLetterbox();
    void masksBecomePolygons();
    void pixelClassesBecomePolygons();
    void aPhotographTurnedByExifIsReadUpright();
    void ofOverlappingBoxesTheSurestStays();
    void anOutlineFollowsThePixels_data();
    void anOutlineFollowsThePixels();
    void namesAreReadAsExportersWriteThem_data();
    void namesAreReadAsExportersWriteThem();
    void namesStandBesideTheModel();
    void whatCannotBeUsedIsRefused_data();
    void whatCannotBeUsedIsRefused();
    void aSizeThatTheModelLeavesOpenIsAskedFor();
    void aTruncatedFileIsRefused();
    void aDamagedFileIsWalkedToItsEnd();
    void aConversationAnswersEveryLine();
};

void TestPredictor::aPictureIsClassedByItsColour_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("className");
    QTest::newRow("logits, names in the file") << "colour-logits" << "green";
    QTest::newRow("probabilities, no names") << "colour-softmax" << "class 1";
}

void TestPredictor::aPictureIsClassedByItsColour()
{
    QFETCH(QString, model);
    QFETCH(QString, className);
    const auto opened = openModel(model);
    QCOMPARE(opened->task(), QStringLiteral("classify"));
    const auto reading = opened->read(plain({30, 20}, QColor(0, 255, 51)));
    QVERIFY(reading);
    QCOMPARE(reading->findings.size(), 1);
    QCOMPARE(opened->classNames().value(reading->findings.first().classIndex), className);
    // Logits 0, 10 and 2.
    const double sum = 1 + std::exp(10.0) + std::exp(2.0);
    QVERIFY(std::abs(reading->findings.first().score - std::exp(10.0) / sum) < 1e-5);
    QVERIFY(std::abs(reading->probabilities.at(2) - std::exp(2.0) / sum) < 1e-5);
}

void TestPredictor::limitsThatAreInputsAreRead()
{
    const auto reading = openModel(QStringLiteral("colour-clipped"))->read(plain({8, 8}, QColor(0, 255, 51)));
    QVERIFY(reading);
    // Logits 0, 10 and 2, kept between 0.5 and 5.
    const double sum = std::exp(0.5) + std::exp(5.0) + std::exp(2.0);
    QVERIFY(std::abs(reading->probabilities.at(0) - std::exp(0.5) / sum) < 1e-5);
    QVERIFY(std::abs(reading->probabilities.at(1) - std::exp(5.0) / sum) < 1e-5);
}

void TestPredictor::aClassifierWithSeveralAnswersGivesEach()
{
    const auto model = openModel(QStringLiteral("colour-sigmoid"));
    // Logits 10 - 5, 10 - 5 and 0 - 5.
    const auto reading = model->read(plain({8, 8}, QColor(255, 255, 0)));
    QCOMPARE(texts(reading, *model), QStringList({QStringLiteral("red 0.99 at 0,0 0x0"), QStringLiteral("green 0.99 at 0,0 0x0")}));
}

void TestPredictor::theMiddleOfAPictureIsClassed()
{
    QImage image = plain({40, 10}, Qt::blue);
    for (int y = 0; y < 10; ++y) {
        for (int x = 15; x < 25; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    const auto model = openModel(QStringLiteral("colour-logits"));
    QCOMPARE(texts(model->read(image), *model), QStringList({QStringLiteral("red 1.00 at 0,0 0x0")}));
    Settings stretched;
    stretched.fit = Fit::Stretch;
    const auto whole = openModel(QStringLiteral("colour-logits"), stretched);
    QCOMPARE(whole->read(image)->findings.first().classIndex, 2);
    Settings swapped;
    swapped.isBgr = true;
    QCOMPARE(openModel(QStringLiteral("colour-logits"), swapped)->read(plain({8, 8}, Qt::red))->findings.first().classIndex, 2);
}

void TestPredictor::bothLayoutsOfBoxesAreRead_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("answers in rows, with objectness") << "yolo5";
    QTest::newRow("answers in columns") << "yolo8";
}

void TestPredictor::bothLayoutsOfBoxesAreRead()
{
    QFETCH(QString, model);
    const auto opened = openModel(model);
    QCOMPARE(opened->task(), QStringLiteral("detect"));
    QCOMPARE(opened->classNames(), QStringList({QStringLiteral("RBC"), QStringLiteral("WBC")}));
    QCOMPARE(opened->inputSize(), QSize(64, 64));
    // Boxes as make.py has them; the second is a double of the first, and what hangs over the edge is cut.
    const QStringList always = {QStringLiteral("RBC 0.90 at 12,24 8x16"), QStringLiteral("WBC 0.70 at 12,24 8x16"), QStringLiteral("RBC 0.60 at 52,28 12x8")};
    QCOMPARE(texts(opened->read(plain({64, 64}, Qt::blue)), *opened), always);
    const QStringList onRed = QStringList(QStringLiteral("WBC 1.00 at 40,28 16x8")) + always;
    QCOMPARE(texts(opened->read(plain({64, 64}, Qt::red)), *opened), onRed);
    Settings strict;
    strict.threshold = 0.75;
    QCOMPARE(texts(openModel(model, strict)->read(plain({64, 64}, Qt::blue)), *opened), always.first(1));
}

void TestPredictor::boxesComeBackFromTheLetterbox()
{
    const auto model = openModel(QStringLiteral("yolo8"));
    // 128 x 96 is halved to 64 x 48 with bars of 8 above and below: y = (frame - 8) * 2, x = frame * 2.
    QCOMPARE(texts(model->read(plain({128, 96}, Qt::blue)), *model),
        QStringList({QStringLiteral("RBC 0.90 at 24,32 16x32"), QStringLiteral("WBC 0.70 at 24,32 16x32"), QStringLiteral("RBC 0.60 at 104,40 24x16")}));
    // 32 x 64 has bars of 16 at the sides: the first two boxes begin in one and are cut at the picture's edge.
    QCOMPARE(texts(model->read(plain({32, 64}, Qt::blue)), *model),
        QStringList({QStringLiteral("RBC 0.90 at 0,24 4x16"), QStringLiteral("WBC 0.70 at 0,24 4x16")}));
    // Whole pixels: 100 x 33 becomes 64 x 21 with 21 rows above, so one row of the frame is 33/21 of the picture's.
    const Frame frame = Frame::of({100, 33}, {64, 64}, Fit::Letterbox);
    QCOMPARE(frame.top, 21.0);
    QCOMPARE(frame.toPicture({64, 42}), QPointF(100, 33));
    QCOMPARE(frame.toPicture({0, 21}), QPointF(0, 0));
}

void TestPredictor::masksBecomePolygons()
{
    // Red on the left half, green on the upper half.
    QImage image(64, 64, QImage::Format_RGB888);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x)
            image.setPixelColor(x, y, QColor(x < 32 ? 255 : 0, y < 32 ? 255 : 0, 0));
    }
    const auto model = openModel(QStringLiteral("yolo8-masks"));
    QCOMPARE(model->task(), QStringLiteral("segment"));
    const auto reading = model->read(image);
    // The first: where it is red within 16..48; the second: where red and green add up to more than nothing within 0..32.
    QCOMPARE(texts(reading, *model), QStringList({QStringLiteral("RBC 0.90 at 16,16 16x32"), QStringLiteral("WBC 0.80 at 0,0 32x32")}));
    QCOMPARE(reading->findings.first().shape.area(), 16.0 * 32);
    QCOMPARE(reading->findings.first().shape.parts.first().first().size(), 4);
}

void TestPredictor::pixelClassesBecomePolygons()
{
    QImage image = plain({64, 32}, Qt::black);
    const auto paint = [&](const QRect &place, const QColor &color) {
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                image.setPixelColor(x, y, color);
        }
    };
    paint({8, 8, 16, 16}, Qt::red);
    paint({12, 12, 8, 8}, Qt::black); // a hole
    paint({40, 4, 20, 10}, QColor(0, 255, 0));
    const auto model = openModel(QStringLiteral("pixel-classes"));
    const auto reading = model->read(image);
    QCOMPARE(texts(reading, *model), QStringList({QStringLiteral("red 0.99 at 8,8 16x16"), QStringLiteral("green 0.99 at 40,4 20x10")}));
    QCOMPARE(reading->findings.first().shape.area(), 16.0 * 16 - 8 * 8);
}

void TestPredictor::aPhotographTurnedByExifIsReadUpright()
{
    // 64 x 48 in the file, 48 x 64 as displayed: bars of 8 at the sides, so x = frame - 8.
    QTemporaryDir folder;
    QImage lying = plain({64, 48}, Qt::blue);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && lying.save(&buffer, "JPG", 95));
    const QByteArray turned = QByteArray::fromHex("ffe10022457869660000" "4d4d002a00000008" "0001" "0112000300000001" "00060000" "00000000");
    jpeg.insert(2, turned);
    QFile file(folder.filePath(QStringLiteral("turned.jpg")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(jpeg) == jpeg.size());
    file.close();
    Conversation conversation;
    QVERIFY(conversation.answer({{QStringLiteral("open"), modelFile(QStringLiteral("yolo5"))}}).contains(QLatin1String("opened")));
    const QJsonObject answer = conversation.answer({{QStringLiteral("predict"), 7}, {QStringLiteral("image"), file.fileName()}});
    QCOMPARE(answer[QLatin1String("answer")].toInt(), 7);
    QCOMPARE(answer[QLatin1String("size")].toArray(), QJsonArray({48, 64}));
    const QJsonObject first = answer[QLatin1String("predictions")].toArray().first().toObject();
    QCOMPARE(first[QLatin1String("geometry")].toObject(),
        QJsonObject({{QStringLiteral("x"), 4}, {QStringLiteral("y"), 24}, {QStringLiteral("w"), 8}, {QStringLiteral("h"), 16}}));
}

void TestPredictor::ofOverlappingBoxesTheSurestStays()
{
    // 10 x 10 moved by 5: intersection over union 50/150.
    const std::vector<Candidate> candidates = {{{5, 0, 10, 10}, 0.6, 0, 1}, {{0, 0, 10, 10}, 0.9, 0, 0}, {{0, 0, 10, 10}, 0.5, 1, 2}, {{10, 0, 10, 10}, 0.4, 0, 3}};
    const auto rows = [&](double overlap, int most) {
        QList<int> kept;
        for (const Candidate &candidate : withoutDoubles(candidates, overlap, most))
            kept.append(candidate.row);
        return kept;
    };
    QCOMPARE(rows(0.34, 10), QList<int>({0, 1, 2, 3}));
    // The last overlaps only the one that is gone, so it stays.
    QCOMPARE(rows(0.33, 10), QList<int>({0, 2, 3}));
    QCOMPARE(rows(0.34, 2), QList<int>({0, 1}));
}

void TestPredictor::anOutlineFollowsThePixels_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("outlines");
    QTest::newRow("one pixel") << QStringList {"....", ".#..", "...."} << "1,1 2,1 2,2 1,2";
    QTest::newRow("a corner") << QStringList {"##", "#."} << "0,0 2,0 2,1 1,1 1,2 0,2";
    QTest::newRow("a hole") << QStringList {"###", "#.#", "###"} << "0,0 3,0 3,3 0,3 / 1,1 1,2 2,2 2,1";
    QTest::newRow("two that meet at a corner") << QStringList {"#.", ".#"} << "0,0 1,0 1,1 0,1 | 1,1 2,1 2,2 1,2";
    QTest::newRow("two holes that meet at a corner") << QStringList {"####", "#.##", "##.#", "####"} << "0,0 4,0 4,4 0,4 / 1,1 1,2 2,2 2,3 3,3 3,2 2,2 2,1";
}

void TestPredictor::anOutlineFollowsThePixels()
{
    QFETCH(QStringList, rows);
    QFETCH(QString, outlines);
    cv::Mat mask = cv::Mat::zeros(int(rows.size()), int(rows.first().size()), CV_8U);
    double area = 0;
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            mask.at<uchar>(y, x) = rows.at(y).at(x) == QLatin1Char('#') ? 255 : 0;
            area += rows.at(y).at(x) == QLatin1Char('#') ? 1 : 0;
        }
    }
    QStringList pieces;
    Shape shape;
    shape.kind = ShapeKind::Polygon;
    for (const Piece &piece : piecesOf(mask, 1, 0)) {
        QStringList rings;
        for (const QPolygonF &ring : piece.part) {
            // Where a ring begins is nobody's business.
            QPolygonF turned = ring;
            const auto isAbove = [](const QPointF &a, const QPointF &b) { return std::pair(a.y(), a.x()) < std::pair(b.y(), b.x()); };
            std::rotate(turned.begin(), std::min_element(turned.begin(), turned.end(), isAbove), turned.end());
            QStringList points;
            for (const QPointF &point : turned)
                points.append(QStringLiteral("%1,%2").arg(point.x()).arg(point.y()));
            rings.append(points.join(QLatin1Char(' ')));
        }
        pieces.append(rings.join(QStringLiteral(" / ")));
        shape.parts.append(piece.part);
    }
    QCOMPARE(shape.area(), area);
    QCOMPARE(pieces.join(QStringLiteral(" | ")), outlines);
}

void TestPredictor::namesAreReadAsExportersWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("Python's map") << "{0: 'cat', 1: \"dog's\", 2: 'fire \\'truck\\''}" << "cat|dog's|fire 'truck'";
    QTest::newRow("JSON's map, out of order") << R"({"1": "dog", "0": "cat"})" << "cat|dog";
    QTest::newRow("a gap") << "{0: 'cat', 2: 'cow'}" << "cat||cow";
    QTest::newRow("a list") << "['cat', 'dog, wet', cow]" << "cat|dog, wet|cow";
    QTest::newRow("lines") << "cat\r\ndog\n\n cow \n" << "cat|dog|cow";
    QTest::newRow("commas") << "cat, dog" << "cat|dog";
    QTest::newRow("a place beyond all sense") << "{0: 'cat', 4000000000000: 'x', 99999999: 'y'}" << "cat";
    QTest::newRow("unfinished") << "{0: 'cat', 1: 'do" << "cat|do";
    QTest::newRow("nothing") << "" << "";
}

void TestPredictor::namesAreReadAsExportersWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    QCOMPARE(classNamesFromText(text).join(QLatin1Char('|')), names);
}

void TestPredictor::namesStandBesideTheModel()
{
    QTemporaryDir folder;
    const QString model = folder.filePath(QStringLiteral("cells.v2.onnx"));
    QVERIFY(QFile::copy(modelFile(QStringLiteral("colour-softmax")), model));
    const auto write = [&](const char *name, const char *text) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
    };
    const auto names = [&] { return (*Model::open(model, {}))->classNames().join(QLatin1Char('|')); };
    QVERIFY(write("data.yaml", "train: images\nnames:\n  0: rot\n  # a remark\n  1: 'grün'\n  2: blau\nnc: 3\n"));
    QCOMPARE(names(), QStringLiteral("rot|grün|blau"));
    QVERIFY(write("cells.v2.yaml", "names: [r, g, b]\n"));
    QCOMPARE(names(), QStringLiteral("r|g|b"));
    QVERIFY(write("cells.v2.txt", "one\ntwo\n"));
    QCOMPARE(names(), QStringLiteral("one|two|class 2"));
    QCOMPARE(classNamesFromYaml(QStringLiteral("names:\n- a\n- \"b\"\nother: 1\n")), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void TestPredictor::whatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such file") << "none" << "unreadable";
    QTest::newRow("an operator that nobody knows") << "unknown-operator" << "operator";
    QTest::newRow("pictures of a million pixels a side") << "huge-input" << "too-large";
    QTest::newRow("five channels") << "five-channels" << "input";
    QTest::newRow("an output of five dimensions") << "odd-output" << "output";
    QTest::newRow("scores of 750 %") << "scores-beyond-one" << "scores";
}

void TestPredictor::whatCannotBeUsedIsRefused()
{
    QFETCH(QString, model);
    QFETCH(QString, code);
    QCOMPARE(refusalOf(modelFile(model)), code);
}

void TestPredictor::aSizeThatTheModelLeavesOpenIsAskedFor()
{
    const QString open = modelFile(QStringLiteral("colour-any-size"));
    QCOMPARE(refusalOf(open), QStringLiteral("size"));
    Settings settings = Settings::fromJson({{QStringLiteral("size"), QJsonArray {16, 12}}});
    QCOMPARE(openModel(QStringLiteral("colour-any-size"), settings)->inputSize(), QSize(16, 12));
    // It asks for the shape of its input, which OpenCV answers only where the size is fixed.
    const auto shaped = openModel(QStringLiteral("colour-own-shape"), settings);
    QCOMPARE(shaped->read(plain({40, 30}, Qt::blue))->findings.first().classIndex, 2);
    settings.size = QSize(100'000, 100'000);
    QCOMPARE(refusalOf(open, settings), QStringLiteral("too-large"));
}

void TestPredictor::aTruncatedFileIsRefused()
{
    const QByteArray whole = content(modelFile(QStringLiteral("yolo8")));
    QTemporaryDir folder;
    for (const double part : {0.0, 0.1, 0.5, 0.9, 0.99}) {
        QFile file(folder.filePath(QStringLiteral("%1.onnx").arg(part)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.first(qsizetype(double(whole.size()) * part)));
        file.close();
        QCOMPARE(refusalOf(file.fileName()), QStringLiteral("not-onnx"));
    }
    QCOMPARE(refusalOf(QStringLiteral(CAIRN_SOURCE_DIR "/README.md")), QStringLiteral("not-onnx"));
}

void TestPredictor::aDamagedFileIsWalkedToItsEnd()
{
    // The walk only: what OpenCV makes of damage is kept in a process of its own.
    const QByteArray whole = content(modelFile(QStringLiteral("colour-clipped")));
    std::mt19937 random(3);
    int sound = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = whole;
        for (int change = 0; change < 4; ++change)
            damaged[qsizetype(random() % uint(damaged.size()))] = char(random());
        const auto file = OnnxFile::parse(damaged);
        sound += file ? 1 : 0;
        (void)rewrittenModel(damaged, "images", {1, 3, 8, 8});
    }
    QVERIFY(sound > 0 && sound < 20'000);
}

void TestPredictor::aConversationAnswersEveryLine()
{
    QTemporaryDir folder;
    QVERIFY(plain({64, 64}, Qt::red).save(folder.filePath(QStringLiteral("a.png"))));
    QByteArray asked = "{\"predict\": 1, \"image\": \"a.png\"}\nnonsense\n";
    asked += "{\"open\": \"" + modelFile(QStringLiteral("yolo8")).toUtf8() + "\", \"settings\": {\"threshold\": 0.95}}\n";
    asked += "{\"predict\": 2, \"image\": \"" + folder.filePath(QStringLiteral("a.png")).toUtf8() + "\"}\n";
    asked += "{\"predict\": 3, \"image\": \"" + folder.filePath(QStringLiteral("none.png")).toUtf8() + "\"}\n";
    QBuffer in(&asked), out;
    QVERIFY(in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly));
    Conversation().run(in, out);
    const QByteArrayList lines = out.data().trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    const auto line = [&](int at) { return QJsonDocument::fromJson(lines.at(at)).object(); };
    QCOMPARE(line(0)[QLatin1String("refused")].toString(), QStringLiteral("protocol"));
    QCOMPARE(line(1)[QLatin1String("refused")].toString(), QStringLiteral("protocol"));
    QCOMPARE(line(2)[QLatin1String("task")].toString(), QStringLiteral("detect"));
    QCOMPARE(line(3)[QLatin1String("predictions")].toArray().size(), 1);
    QCOMPARE(line(3)[QLatin1String("predictions")].toArray().first()[QLatin1String("class")].toString(), QStringLiteral("WBC"));
    QCOMPARE(line(4)[QLatin1String("answer")].toInt(), 3);
    QCOMPARE(line(4)[QLatin1String("refused")].toString(), QStringLiteral("picture"));
}

QTEST_GUILESS_MAIN(TestPredictor)
#include "tst_predictor.moc"
