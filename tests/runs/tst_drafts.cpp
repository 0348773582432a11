// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered as a draft and what is not, and what an answer leaves behind: labels, verdicts, one gesture.
#include "models/runs/drafts.h"

#include "models/labels/labelschema.h"
#include "tests/runs/predictproject.h"

#include <QProcess>

using namespace cairn;

namespace {

constexpr double kThreshold = 0.5;

QStringList texts(const QList<Draft> &drafts)
{
    QStringList lines;
    for (const Draft &draft : drafts)
        lines.append(QStringLiteral("%1 %2 %3").arg(draft.className, shapeKindName(draft.shape.kind)).arg(draft.score));
    return lines;
}

/** Accepts and undoes for ever; started by this test and killed. */
int acceptForEver(const QString &folder)
{
    auto project = need(Project::open(folder, OpenMode::Command));
    const qint64 run = integerOf(project->reader(), "SELECT id FROM run");
    const QList<qint64> items = need(Drafts::itemsWith(project->reader(), run, 0));
    while (true) {
        std::printf("accepting\n");
        std::fflush(stdout);
        need(Drafts(*project).acceptAll(run, 0, items));
        need((*project->journal())->undo());
    }
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySureOnesAreOfferedSurestFirst();
    void whatIsLabelledIsNotOffered_data();
    void whatIsLabelledIsNotOffered();
    void aTagIsOfferedWhereNoneOfItsKindIs();
    void aClassIsOfferedToAShapeWithoutOne();
    void anAcceptedDraftIsALabelInOneGesture();
    void undoOffersADraftAgain();
    void aDraftPutRightIsThePersons();
    void aRejectedDraftIsGone();
    void aDraftIsAnsweredToOnce();
    void allSureDraftsAreOneGesture();
    void aCanceledAcceptLeavesNothing();
    void aKilledAcceptLeavesNothing();
};

void DraftsTest::onlySureOnesAreOfferedSurestFirst()
{
    PredictProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png")), other = trial.addItem(QStringLiteral("b.png")), run = trial.addRun(QStringLiteral("m"));
    trial.addPrediction(run, item, QStringLiteral("cat"), 0.6, Shape::fromBox({0, 0, 10, 10}));
    trial.addPrediction(run, item, QStringLiteral("dog"), 0.9, Shape::fromBox({0, 0, 10, 10}));
    trial.addPrediction(run, item, QStringLiteral("cat"), 0.4, Shape::fromBox({50, 0, 10, 10}));
    // 8/12 of the first overlaps, then 9/11.
    trial.addPrediction(run, item, QStringLiteral("cat"), 0.55, Shape::fromBox({2, 0, 10, 10}));
    trial.addPrediction(run, item, QStringLiteral("cat"), 0.58, Shape::fromBox({1, 0, 10, 10}));
    trial.addPrediction(trial.addRun(QStringLiteral("n")), item, QStringLiteral("cow"), 0.9, Shape::fromBox({0, 0, 9, 9}));
    trial.addPrediction(run, other, QStringLiteral("cat"), 0.3, Shape::tag());
    QCOMPARE(texts(need(Drafts::ofItem(trial.reader(), run, item, kThreshold))),
        QStringList({QStringLiteral("dog box 0.9"), QStringLiteral("cat box 0.6"), QStringLiteral("cat box 0.55")}));
    QCOMPARE(need(Drafts::itemsWith(trial.reader(), run, kThreshold)), QList<qint64>({item}));
    QCOMPARE(need(Drafts::runs(trial.reader())).size(), 2);
    QCOMPARE(need(Drafts::runs(trial.reader())).last().predictions, 6);
    QCOMPARE(trial.count("SELECT count(*) FROM annotation"), 0);
}

void DraftsTest::whatIsLabelledIsNotOffered_data()
{
    QTest::addColumn<QString>("className");
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<bool>("isPolygon");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("the same box") << "cat" << QRectF(0, 0, 10, 10) << false << false;
    QTest::newRow("the same box of another class") << "dog" << QRectF(0, 0, 10, 10) << false << true;
    QTest::newRow("exactly seven tenths") << "cat" << QRectF(0, 0, 7, 10) << false << false;
    QTest::newRow("a little less") << "cat" << QRectF(0, 0, 6.9, 10) << false << true;
    QTest::newRow("an outline at the same place") << "cat" << QRectF(0, 0, 10, 9) << true << false;
    QTest::newRow("elsewhere") << "cat" << QRectF(20, 0, 10, 10) << false << true;
}

void DraftsTest::whatIsLabelledIsNotOffered()
{
    QFETCH(QString, className);
    QFETCH(QRectF, box);
    QFETCH(bool, isPolygon);
    QFETCH(bool, isOffered);
    PredictProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png")), run = trial.addRun(QStringLiteral("m"));
    trial.addPrediction(run, item, QStringLiteral("cat"), 0.9, Shape::fromBox({0, 0, 10, 10}));
    Annotation label;
    label.classId = need(LabelSchema(trial.project()).addClass(className));
    label.shape = isPolygon ? Shape::fromPolygon(QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()})) : Shape::fromBox(box);
    need(Annotations(trial.project()).add(item, {label}, QStringLiteral("Drawn")));
    QCOMPARE(need(Drafts::ofItem(trial.reader(), run, item, kThreshold)).size(), isOffered ? 1 : 0);
}

void DraftsTest::aTagIsOfferedWhereNoneOfItsKindIs()
{
    PredictProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png")), chooser = trial.addRun(QStringLiteral("chooser")), judge = trial.addRun(QStringLiteral("judge"));
    trial.addPrediction(chooser, item, QStringLiteral("cat"), 0.9, Shape::tag(), 0, R"({"cat": 0.9, "dog": 0.1})");
    trial.addPrediction(judge, item, QStringLiteral("cat"), 0.9, Shape::tag(), 0, R"({"cat": 0.9, "dog": 0.8})");
    const auto offered = [&](qint64 run) { return need(Drafts::ofItem(trial.reader(), run, item, kThreshold)).size(); };
    need(Annotations(trial.project()).tag(item, QStringLiteral("blurred")));
    QCOMPARE(offered(chooser), 1);
    need(Annotations(trial.project()).tag(item, QStringLiteral("dog")));
    QCOMPARE(offered(chooser), 0); // one of the two was chosen
    QCOMPARE(offered(judge), 1); // which says yes or no to each
    need(Annotations(trial.project()).tag(item, QStringLiteral("cat")));
    QCOMPARE(offered(judge), 0);
}

void DraftsTest::aClassIsOfferedToAShapeWithoutOne()
{
    PredictProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png")), run = trial.addRun(QStringLiteral("m"));
    Annotation open, named;
    open.shape = Shape::fromBox({0, 0, 10, 10});
    named.shape = Shape::fromBox({20, 0, 10, 10});
    named.classId = need(LabelSchema(trial.project()).addClass(QStringLiteral("cat")));
    const QList<qint64> ids = need(Annotations(trial.project()).add(item, {open, named}, QStringLiteral("Drawn")));
    const qint64 draft = trial.addPrediction(run, item, QStringLiteral("dog"), 0.8, open.shape, ids.first());
    trial.addPrediction(run, item, QStringLiteral("dog"), 0.9, named.shape, ids.last());
    const QList<Draft> drafts = need(Drafts::ofItem(trial.reader(), run, item, kThreshold));
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().annotationId, ids.first());
    QCOMPARE(need(Drafts(trial.project()).accept({draft})), QList<qint64>({ids.first()}));
    QCOMPARE(trial.text("SELECT c.name || a.origin || a.score FROM annotation a JOIN label_class c ON c.id = a.class_id WHERE c.name = 'dog'"),
        QStringLiteral("dogmodel0.8"));
    QCOMPARE(trial.count("SELECT count(*) FROM annotation"), 2);
}

void DraftsTest::anAcceptedDraftIsALabelInOneGesture()
{
    PredictProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png")), run = trial.addRun(QStringLiteral("m"));
    const qint64 box = trial.addPrediction(run, item, QStringLiteral("cat"), 0.75, Shape::fromBox({1, 2, 10, 10}));
    const qint64 tag = trial.addPrediction(run, item, QStringLiteral("indoors"), 0.5, Shape::tag());
    const QList<qint64> ids = need(Drafts(trial.project()).accept({box, tag}, 3));
    QCOMPARE(trial.text("SELECT group_concat(origin || score || (run_id = 1) || kind, ' ') FROM (SELECT * FROM annotation ORDER BY score DESC)"),
        QStringLiteral("model0.751box model0.51tag"));
    QCOMPARE(trial.count("SELECT count(*) FROM verdict v JOIN annotation a ON a.id = v.annotation_id WHERE answer = 'accepted'"), 2);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 1);
    QCOMPARE(trial.count("SELECT item_id FROM journal"), item);
    QCOMPARE(need(Annotations::ofItem(trial.reader(), item)).first().score, 0.75);
    QVERIFY(need(Drafts::ofItem(trial.reader(), run, item, 0)).isEmpty());
    QCOMPARE(ids.size(), 2);
}

void DraftsTest::undoOffersADraftAgain()
{
    PredictProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png")), run = trial.addRun(QStringLiteral("m"));
    const qint64 draft = trial.addPrediction(run, item, QStringLiteral("cat"), 0.75, Shape::fromBox({1, 2, 10, 10}));
    const QByteArray before = trial.labels();
    need(Drafts(trial.project()).accept({draft}));
    const QByteArray after = trial.labels();
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
    QCOMPARE(need(Drafts::ofItem(trial.reader(), run, item, kThreshold)).size(), 1);
    need(trial.journal().redo());
    QCOMPARE(trial.labels(), after);
    QVERIFY(need(Drafts::ofItem(trial.reader(), run, item, kThreshold)).isEmpty());
}

void DraftsTest::aDraftPutRightIsThePersons()
{
    PredictProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png")), run = trial.addRun(QStringLiteral("m"));
    const qint64 draft = trial.addPrediction(run, item, QStringLiteral("cat"), 0.75, Shape::fromBox({1, 2, 10, 10}));
    const qint64 dog = need(LabelSchema(trial.project()).addClass(QStringLiteral("dog")));
    const qint64 id = need(Drafts(trial.project()).fix(draft, dog, Shape::fromBox({3, 3, 8, 8})));
    const Annotation label = need(Annotations::ofItem(trial.reader(), item)).first();
    QCOMPARE(label.id, id);
    QCOMPARE(label.classId, dog);
    QCOMPARE(label.shape, Shape::fromBox({3, 3, 8, 8}));
    QCOMPARE(label.origin, Origin::Human);
    QCOMPARE(trial.text("SELECT answer FROM verdict"), QStringLiteral("fixed"));
    QCOMPARE(trial.count("SELECT run_id FROM annotation"), run);
    QVERIFY(need(Drafts::ofItem(trial.reader(), run, item, kThreshold)).isEmpty());
    QVERIFY(!Drafts(trial.project()).fix(draft, 12345, Shape::fromBox({0, 0, 1, 1})));
}

void DraftsTest::aRejectedDraftIsGone()
{
    PredictProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png")), run = trial.addRun(QStringLiteral("m"));
    const qint64 draft = trial.addPrediction(run, item, QStringLiteral("cat"), 0.75, Shape::fromBox({1, 2, 10, 10}));
    need(Drafts(trial.project()).reject({draft}));
    QVERIFY(need(Drafts::ofItem(trial.reader(), run, item, kThreshold)).isEmpty());
    QVERIFY(need(Drafts::itemsWith(trial.reader(), run, kThreshold)).isEmpty());
    QCOMPARE(trial.count("SELECT count(*) FROM annotation"), 0);
    need(trial.journal().undo());
    QCOMPARE(need(Drafts::ofItem(trial.reader(), run, item, kThreshold)).size(), 1);
}

void DraftsTest::aDraftIsAnsweredToOnce()
{
    PredictProject trial;
    const qint64 item = trial.addItem(QStringLiteral("a.png")), run = trial.addRun(QStringLiteral("m"));
    const qint64 first = trial.addPrediction(run, item, QStringLiteral("cat"), 0.75, Shape::fromBox({1, 2, 10, 10}));
    const qint64 second = trial.addPrediction(run, item, QStringLiteral("cat"), 0.7, Shape::fromBox({51, 2, 10, 10}));
    Drafts drafts(trial.project());
    need(drafts.accept({first}));
    const QByteArray before = trial.labels();
    QVERIFY(!drafts.accept({second, first}));
    QVERIFY(!drafts.reject({second, first}));
    QVERIFY(!drafts.accept({4711}));
    QCOMPARE(trial.labels(), before);
}

void DraftsTest::allSureDraftsAreOneGesture()
{
    PredictProject trial;
    const QList<qint64> items = trial.addItems(5);
    const qint64 run = trial.addRun(QStringLiteral("m"));
    for (const qint64 item : items) {
        trial.addBoxes(run, item, 0, 250, 0.9);
        trial.addBoxes(run, item, 250, 50, 0.3);
    }
    const QByteArray before = trial.labels();
    const DraftReport report = need(Drafts(trial.project()).acceptAll(run, kThreshold, items.first(4)));
    QCOMPARE(report.accepted, 1000);
    QCOMPARE(report.items, 4);
    QCOMPARE(trial.count("SELECT count(*) FROM annotation WHERE origin = 'model'"), 1000);
    QCOMPARE(trial.count("SELECT count(*) FROM journal"), 1);
    QVERIFY(trial.count("SELECT count(*) FROM journal_change") > 1);
    QCOMPARE(need(Drafts(trial.project()).acceptAll(run, kThreshold, items.first(4))).accepted, 0);
    need(trial.journal().undo());
    QCOMPARE(trial.labels(), before);
}

void DraftsTest::aCanceledAcceptLeavesNothing()
{
    PredictProject trial;
    const QList<qint64> items = trial.addItems(4);
    const qint64 run = trial.addRun(QStringLiteral("m"));
    for (const qint64 item : items)
        trial.addBoxes(run, item, 0, 600, 0.9);
    const QByteArray before = trial.labels();
    bool isCanceled = false;
    const TaskControl control([&] { return isCanceled; }, [&](const TaskProgress &progress) { isCanceled = progress.done == 2; });
    const auto report = Drafts(trial.project()).acceptAll(run, kThreshold, items, control);
    QVERIFY(!report);
    QVERIFY(report.error().isCanceled());
    QCOMPARE(trial.labels(), before);
}

void DraftsTest::aKilledAcceptLeavesNothing()
{
    PredictProject trial;
    const qint64 run = trial.addRun(QStringLiteral("m"));
    for (const qint64 item : trial.addItems(10))
        trial.addBoxes(run, item, 0, 300, 0.9);
    const QByteArray before = trial.labels();
    for (int kill = 0; kill < 6; ++kill) {
        trial.close();
        QProcess loop;
        loop.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--accept"), trial.folder()});
        QVERIFY(loop.waitForReadyRead(60'000));
        QThread::msleep(ulong(15 * kill));
        loop.kill(); // SIGKILL
        loop.waitForFinished();
        trial.reopen();
        QCOMPARE(databaseProblems(trial.reader()), QStringList());
        // All or nothing: a whole accept may have been done in time.
        const qint64 labels = trial.count("SELECT count(*) FROM annotation");
        QVERIFY2(labels == 0 || labels == 3000, QByteArray::number(labels));
        QCOMPARE(trial.count("SELECT count(*) FROM verdict"), labels);
        if (labels > 0)
            need(trial.journal().undo());
        QCOMPARE(trial.labels(), before);
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--accept") == 0)
        return acceptForEver(QString::fromLocal8Bit(argv[2]));
    DraftsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drafts.moc"
