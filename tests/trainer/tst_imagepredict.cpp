// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer predict says of a picture what the run itself said of it, and refuses what is no run in one line.
#include "tests/trainer/picturedataset.h"
#include "tests/trainer/trainerrun.h"

#include <QJsonDocument>
#include <QTest>

namespace cairn {

class ImagePredictTest : public QObject {
    Q_OBJECT

private slots:
    void aRunsModelSaysWhatTheRunSaid_data();
    void aRunsModelSaysWhatTheRunSaid();
    void aRunWithoutAModelIsRefused();

private:
    /// What it answers, line by line.
    static QList<QJsonObject> ask(const QString &runFolder, const QList<QJsonObject> &questions);
};

QList<QJsonObject> ImagePredictTest::ask(const QString &runFolder, const QList<QJsonObject> &questions)
{
    QProcess program;
    program.start(CAIRN_TRAINER, { "predict", runFolder });
    for (const QJsonObject &question : questions)
        program.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    program.closeWriteChannel();
    program.waitForFinished(120'000);
    return parseLines(program.readAllStandardOutput());
}

void ImagePredictTest::aRunsModelSaysWhatTheRunSaid_data()
{
    QTest::addColumn<QString>("labels");
    QTest::newRow("shapes") << "shapes";
    QTest::newRow("tags") << "tags";
}

void ImagePredictTest::aRunsModelSaysWhatTheRunSaid()
{
    QFETCH(QString, labels);
    QTemporaryDir folder;
    PictureDataset dataset(folder.filePath("data"), { "square", "disc" });
    for (int i = 0; i < 40; ++i) {
        const QString form = i % 2 == 0 ? "disc" : "square";
        const QRect rectangle(5 + i % 7, 4 + i % 5, 40, 40);
        const QString split = i % 10 < 6 ? "train" : i % 10 < 8 ? "val" : "test";
        const QJsonObject label = labels == "shapes" ? PictureDataset::box(form, rectangle, i + 1)
                                                     : PictureDataset::tag(form);
        dataset.add(QString::number(i), pictureWith(form, { 80, 60 }, rectangle, static_cast<quint32>(i)), split,
            { label });
    }
    QVERIFY(dataset.write());
    TrainerRun run(dataset.folder(), "image-classify",
        { { "size", 24 }, { "width", 8 }, { "epochs", 2 }, { "threads", 1 } });
    QVERIFY2(run.finish(), run.why());
    const QList<QJsonObject> said = run.predictions();
    QCOMPARE(said.size(), 40);
    QList<QJsonObject> questions{ { { "open", run.path("") } } };
    for (const int i : { 0, 7, 39 }) {
        const QRect box(5 + i % 7, 4 + i % 5, 40, 40);
        const QJsonObject shape{ { "annotation", i + 1 },
            { "box", QJsonArray{ box.x(), box.y(), box.width(), box.height() } } };
        questions.append({ { "predict", i }, { "image", dataset.folder() + '/' + QString::number(i) + ".png" },
            { "page", 0 }, { "size", QJsonArray{ 80, 60 } }, { "shapes", QJsonArray{ shape } } });
    }
    questions.append({ { "predict", 99 }, { "image", "/nowhere.png" }, { "size", QJsonArray{ 80, 60 } },
        { "shapes", QJsonArray() } });
    const QList<QJsonObject> answers = ask(run.path(""), questions);
    QCOMPARE(answers.size(), 5);
    QCOMPARE(answers[0]["classes"].toArray(), QJsonArray({ "square", "disc" }));
    for (int at = 0; at < 3; ++at) {
        const int i = questions[at + 1]["predict"].toInt();
        QCOMPARE(answers[at + 1]["answer"].toInt(), i);
        const QJsonObject prediction = answers[at + 1]["predictions"].toArray().first().toObject();
        QCOMPARE(prediction["class"], said[i]["class"]);
        QVERIFY(qAbs(prediction["score"].toDouble() - said[i]["score"].toDouble()) < 1e-4);
        QCOMPARE(prediction["annotation"].toInt(), labels == "shapes" ? i + 1 : 0);
    }
    QCOMPARE(answers[4]["answer"].toInt(), 99);
    if (labels == "tags")
        QCOMPARE(answers[4]["refused"].toString(), QString("undecoded"));
}

void ImagePredictTest::aRunWithoutAModelIsRefused()
{
    QTemporaryDir folder;
    QDir().mkpath(folder.filePath("artifacts/model"));
    const auto refusal = [&] { return ask(folder.path(), { { { "open", "x" } } }).value(0)["refused"].toString(); };
    QCOMPARE(refusal(), QString("checkpoint"));
    const QString description = folder.filePath("artifacts/model/model.json");
    QVERIFY(writeFile(description, "{\"labels\": \"tags\", \"classes\": [\"a\", \"b\"], \"size\": 2000000000}"));
    QCOMPARE(refusal(), QString("checkpoint"));
    QVERIFY(writeFile(description,
        "{\"labels\": \"tags\", \"classes\": [\"a\", \"b\"], \"size\": 24, \"width\": 8, \"margin\": 0.1,"
        " \"mean\": [1, 1, 1], \"deviation\": [1, 1, 1]}"));
    QVERIFY(writeFile(folder.filePath("artifacts/model/model.pt"), "no weights"));
    QCOMPARE(refusal(), QString("checkpoint"));
}

} // namespace cairn

QTEST_GUILESS_MAIN(cairn::ImagePredictTest)
#include "tst_imagepredict.moc"
