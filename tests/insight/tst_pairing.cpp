// SPDX-License-Identifier: GPL-3.0-or-later
// Which answers of two runs are compared, from the project's database to the command's keys.
#include "app/commands/commandlist.h"
#include "models/insight/pairing.h"
#include "models/insight/verdictjson.h"
#include "models/labels/annotations.h"
#include "models/labels/labelschema.h"
#include "tests/labels/labelproject.h"

#include <QJsonArray>
#include <QTest>

using namespace cairn;

class TestPairing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        m_project = std::make_unique<LabelProject>();
        m_nextRun = 0;
    }

    void rowsOfTheTestPartAreCompared()
    {
        const Snapshot snapshot = freezeTable("answer", words(40), {0.5, 0, 0.5});
        const qint64 a = addRun("a", snapshot.id), b = addRun("b", snapshot.id);
        for (int row = 1; row <= 40; ++row) {
            predict(a, snapshot.tableId, row, row % 4 == 0 ? "no" : truthOf(row));
            predict(b, snapshot.tableId, row, truthOf(row), R"({"yes": 0.75, "no": 0.25})");
        }
        const Result<PairedAnswers> paired = pair(a, b);
        QVERIFY2(paired.has_value(), paired ? "" : qPrintable(paired.error().sentence));
        QCOMPARE(paired->size(), snapshot.test);
        QCOMPARE(paired->split, Split::Test);
        QCOMPARE(paired->classes, (QStringList {"no", "yes"}));
        QCOMPARE(paired->leftOut.total(), 0);
        QVERIFY(paired->first.ofTruth.empty() && paired->second.ofTruth.size() == size_t(snapshot.test));
        QVERIFY(paired->groups.empty());
        for (std::size_t at = 0; at < paired->cases.size(); ++at) {
            const int row = int(paired->cases[at].rowId);
            QCOMPARE(paired->classes.at(paired->truth[at]), QString(truthOf(row)));
            QCOMPARE(paired->classes.at(paired->first.classes[at]), QString(row % 4 == 0 ? "no" : truthOf(row)));
            const bool isYes = QByteArray(truthOf(row)) == "yes";
            QCOMPARE(paired->second.ofTruth[at], isYes ? 0.75 : 0.25);
            QCOMPARE(paired->second.brier[at], isYes ? 2 * 0.0625 : 2 * 0.5625);
            QCOMPARE(paired->second.ofPositive[at], 0.75);
        }
    }

    void whatCannotBeComparedIsCounted()
    {
        // Two snapshots of one table with all rows in the test part; in between row 1 gets another label.
        const Snapshot before = freezeTable("answer", words(20), {0, 0, 1});
        const qint64 a = addRun("a", before.id);
        m_project->gesture("UPDATE data_t SET answer = 'other' WHERE row_id = 1");
        m_project->gesture("UPDATE data_t SET answer = NULL WHERE row_id = 2");
        const Snapshot after = freeze("after", before.tableId, "answer", {0, 0, 1});
        const qint64 b = addRun("b", after.id);
        for (int row = 1; row <= 20; ++row) {
            predict(a, before.tableId, row, "no");
            if (row != 3)
                predict(b, before.tableId, row, "yes");
        }
        const Result<PairedAnswers> paired = pair(a, b);
        QVERIFY2(paired.has_value(), paired ? "" : qPrintable(paired.error().sentence));
        QCOMPARE(paired->size(), 17);
        QCOMPARE(paired->leftOut.otherLabel, 1);
        QCOMPARE(paired->leftOut.unlabelled, 1);
        QCOMPARE(paired->leftOut.unanswered, 1);
        QCOMPARE(paired->leftOut.otherPart, 0);
        QCOMPARE(paired->leftOut.sentences().size(), 3);
        // With another split only what neither learnt from is left.
        const Snapshot halves = freeze("halves", before.tableId, "answer", {0.5, 0, 0.5});
        const qint64 c = addRun("c", halves.id);
        for (int row = 1; row <= 20; ++row)
            predict(c, before.tableId, row, "no");
        const Result<PairedAnswers> half = pair(b, c);
        QVERIFY(half.has_value());
        QCOMPARE(half->size() + half->leftOut.unanswered, halves.test);
        QCOMPARE(half->leftOut.otherPart, halves.train);
    }

    void numbersAreRegression()
    {
        QByteArray csv = "x,answer\n";
        for (int row = 1; row <= 30; ++row)
            csv += "1," + QByteArray::number(row * 1.5) + '\n';
        const Snapshot snapshot = freezeTable("answer", csv, {0, 1, 0});
        const qint64 a = addRun("a", snapshot.id), b = addRun("b", snapshot.id);
        for (int row = 1; row <= 30; ++row) {
            predictNumber(a, snapshot.tableId, row, row * 1.5 + 2);
            predictNumber(b, snapshot.tableId, row, row * 1.5 - (row % 2 == 0 ? 1 : 0.5));
        }
        const Result<PairedAnswers> paired = pair(a, b);
        QVERIFY2(paired.has_value(), paired ? "" : qPrintable(paired.error().sentence));
        QVERIFY(paired->isRegression);
        QCOMPARE(paired->split, Split::Val);
        QCOMPARE(paired->truthValues.at(3), 6.0);
        const QJsonObject json = runVerdictAsJson(*compareAnswers(m_project->reader(), m_project->project().file(), run(a), run(b)));
        QCOMPARE(json["test"]["metric"].toString(), QStringLiteral("mae"));
        QCOMPARE(json["test"]["a"].toDouble(), 2.0);
        QCOMPARE(json["test"]["b"].toDouble(), 0.75);
        QCOMPARE(json["test"]["better"].toString(), QStringLiteral("b"));
        QCOMPARE(json["flipped"]["gained_count"].toInt(), 30);
        QVERIFY(json["confusion"].isNull());
    }

    void answersOutOfFoldCountEverywhere()
    {
        const Snapshot snapshot = freezeTable("answer", words(20), {1, 0, 0});
        const qint64 a = addRun("a", snapshot.id), b = addRun("b", snapshot.id);
        for (int row = 1; row <= 20; ++row) {
            predict(a, snapshot.tableId, row, "yes", {}, true);
            predict(b, snapshot.tableId, row, "no", {}, true);
        }
        const Result<PairedAnswers> paired = pair(a, b);
        QVERIFY2(paired.has_value(), paired ? "" : qPrintable(paired.error().sentence));
        QCOMPARE(paired->size(), 20);
        QCOMPARE(paired->split, Split::None);
    }

    void picturesAndTheirGroups()
    {
        LabelSchema schema(m_project->project());
        const qint64 cat = *schema.addClass("cat"), dog = *schema.addClass("dog");
        QList<qint64> items;
        for (int at = 0; at < 24; ++at) {
            items.append(m_project->addItem(QStringLiteral("images/%1.jpg").arg(at), {10, 10}, at < 12 ? QStringLiteral("patient %1").arg(at / 3) : QString()));
            QVERIFY(Annotations(m_project->project()).setTag(items.last(), at % 2 == 0 ? cat : dog, true).has_value());
        }
        const Snapshot snapshot = freeze("tags", 0, {}, {0, 0, 1});
        const qint64 a = addRun("a", snapshot.id), b = addRun("b", snapshot.id);
        for (int at = 0; at < 24; ++at) {
            predictPicture(a, items[at], "cat");
            predictPicture(b, items[at], at % 2 == 0 || at > 17 ? "cat" : "dog");
        }
        const Result<PairedAnswers> paired = pair(a, b);
        QVERIFY2(paired.has_value(), paired ? "" : qPrintable(paired.error().sentence));
        QCOMPARE(paired->size(), 24);
        QCOMPARE(paired->cases.front().name(), QStringLiteral("images/0.jpg"));
        QCOMPARE(QSet<int>(paired->groups.begin(), paired->groups.end()).size(), 4 + 12);
        QCOMPARE(paired->groups[0], paired->groups[2]);
        const RunVerdict verdict = *compareAnswers(m_project->reader(), m_project->project().file(), run(a), run(b));
        QCOMPARE(verdict.verdicts.first().method, VerdictMethod::ClusterBootstrap);
        const QJsonObject json = runVerdictAsJson(verdict);
        QCOMPARE(json["test"]["items"].toInt(), 24);
        QCOMPARE(json["test"]["groups"].toInt(), 16);
        // Dogs at 1, 3 ... 17 are nine.
        QCOMPARE(json["flipped"]["gained"].toArray().size(), 9);
        QCOMPARE(json["flipped"]["gained"][0].toObject(), (QJsonObject {{"item", "images/1.jpg"}, {"label", "dog"}, {"a", "cat"}, {"b", "dog"}}));
        QCOMPARE(json["confusion"]["a"].toArray(), (QJsonArray {QJsonArray {12, 0}, QJsonArray {12, 0}}));
        QCOMPARE(json["per_class"][1]["b"]["recall"].toDouble(), 0.75);
    }

    void shapesAreFoundByTheirGeometry()
    {
        LabelSchema schema(m_project->project());
        const qint64 cat = *schema.addClass("cat"), dog = *schema.addClass("dog");
        const qint64 item = m_project->addItem("a.jpg");
        m_project->gesture(qPrintable(QStringLiteral("INSERT INTO annotation(id, item_id, class_id, kind, geometry, origin, created_at, updated_at) VALUES"
                                         "(11, %1, %2, 'box', '{\"h\":4,\"w\":3,\"x\":1,\"y\":2}', 'human', 0, 0),"
                                         "(12, %1, %3, 'box', '{\"h\":4,\"w\":3,\"x\":9,\"y\":2}', 'human', 0, 0)").arg(item).arg(cat).arg(dog)));
        const Snapshot snapshot = freeze("shapes", 0, {}, {0, 0, 1});
        const qint64 a = addRun("a", snapshot.id), b = addRun("b", snapshot.id);
        for (const qint64 each : {a, b}) {
            predictShape(each, item, 11, R"({"x": 1.0, "y": 2.0, "w": 3.0, "h": 4.0})", "cat");
            predictShape(each, item, 12, R"({"x": 9.0, "y": 2.0, "w": 3.0, "h": 4.0})", each == a ? "cat" : "dog");
        }
        const Result<PairedAnswers> paired = pair(a, b);
        QVERIFY2(paired.has_value(), paired ? "" : qPrintable(paired.error().sentence));
        QCOMPARE(paired->size(), 2);
        QCOMPARE(QSet<int>(paired->groups.begin(), paired->groups.end()).size(), 1); // one picture
        const RunVerdict verdict = *compareAnswers(m_project->reader(), m_project->project().file(), run(a), run(b));
        QCOMPARE(verdict.flipped.gained.size(), 1);
        QCOMPARE(caseAsJson(verdict.answers.cases[size_t(verdict.flipped.gained.first().at)]), (QJsonObject {{"item", "a.jpg"}, {"annotation", 12}}));
        QCOMPARE(verdict.verdicts.first().doubt, Verdict::Doubt::TooFew);
    }

    void foundBoxesAreJudgedByPicture()
    {
        LabelSchema schema(m_project->project());
        const qint64 cat = *schema.addClass("cat");
        QList<qint64> items;
        for (int at = 0; at < 16; ++at) {
            items.append(m_project->addItem(QStringLiteral("images/%1.jpg").arg(at)));
            m_project->gesture(qPrintable(QStringLiteral("INSERT INTO annotation(id, item_id, class_id, kind, geometry, flags, origin, created_at,"
                                                         " updated_at) VALUES(%1, %2, %3, 'box', '{\"h\":20,\"w\":10,\"x\":5,\"y\":5}', %4, 'human', 0, 0)")
                                              .arg(100 + at).arg(items.last()).arg(cat).arg(at == 15 ? 1 : 0)));
        }
        const Snapshot snapshot = freeze("boxes", 0, {}, {0, 0, 1});
        const qint64 a = addRun("a", snapshot.id), b = addRun("b", snapshot.id);
        for (int at = 0; at < 16; ++at) {
            // The first overlaps by 9 of 11 (0.818: seven of ten limits), the second hits; in the difficult one the second finds nothing.
            predictShape(a, items[at], 0, R"({"x": 6, "y": 5, "w": 10, "h": 20})", "cat");
            if (at < 15)
                predictShape(b, items[at], 0, R"({"x": 5, "y": 5, "w": 10, "h": 20.5})", "cat");
        }
        const RunVerdict verdict = *compareAnswers(m_project->reader(), m_project->project().file(), run(a), run(b));
        QVERIFY2(verdict.detections.has_value(), qPrintable(verdict.reason));
        QCOMPARE(verdict.detections->images.size(), size_t(16));
        QCOMPARE(verdict.detections->classes, QStringList("cat"));
        const QJsonObject json = runVerdictAsJson(verdict);
        QCOMPARE(json["test"]["metric"].toString(), QStringLiteral("ap"));
        QVERIFY(std::abs(json["test"]["a"].toDouble() - 0.7) < 1e-9);
        QVERIFY(std::abs(json["test"]["b"].toDouble() - 1) < 1e-9);
        QCOMPARE(json["test"]["items"].toInt(), 16);
        QCOMPARE(json["test"]["better"].toString(), QStringLiteral("b"));
        QVERIFY(json["confusion"].isNull());
        QCOMPARE(json["left_out"]["other_part"].toInt(), 0);
    }

    void whatHasNothingInCommonIsSaidSo()
    {
        const Snapshot snapshot = freezeTable("answer", words(20), {0, 0, 1});
        const qint64 a = addRun("a", snapshot.id), silent = addRun("silent", snapshot.id), free = addRun("free", 0), far = addRun("far", snapshot.id);
        predict(a, snapshot.tableId, 1, "yes");
        predict(far, snapshot.tableId, 2, "yes");
        for (const qint64 other : {silent, free, far}) {
            const Result<RunVerdict> verdict = compareAnswers(m_project->reader(), m_project->project().file(), run(a), run(other));
            QVERIFY(verdict.has_value());
            QVERIFY(!verdict->reason.isEmpty() && verdict->verdicts.isEmpty());
            const QJsonObject json = runVerdictAsJson(*verdict);
            QVERIFY(json["test"].isNull());
            QCOMPARE(json["reason"].toString(), verdict->reason);
            QCOMPARE(json["flipped"]["gained"].toArray().size(), 0);
        }
        const TaskControl canceled([] { return true; }, {});
        QVERIFY(!compareAnswers(m_project->reader(), m_project->project().file(), run(a), run(a), {}, canceled).has_value());
    }

    void oddAnswersDoNoHarm()
    {
        const Snapshot snapshot = freezeTable("answer", words(20), {0, 0, 1});
        const qint64 a = addRun("a", snapshot.id), b = addRun("b", snapshot.id);
        for (const qint64 each : {a, b}) {
            for (int row = -2; row <= 25; ++row)
                predict(each, snapshot.tableId, row, "", R"({"yes": 1e999, "no": "x", "": -1})");
            predict(each, snapshot.tableId, 1, "yes", "[1");
            predict(each, snapshot.tableId, 2, "yes", R"({"yes": 0.5})");
        }
        const Result<RunVerdict> verdict = compareAnswers(m_project->reader(), m_project->project().file(), run(a), run(b));
        QVERIFY(verdict.has_value());
        QVERIFY2(verdict->reason.isEmpty(), qPrintable(verdict->reason));
        QCOMPARE(verdict->answers.size(), 20);
        QVERIFY(verdict->verdicts.first().sentence.contains("right and wrong about the same"));
    }

    void otherSeedsOfBothAreFound()
    {
        const Snapshot snapshot = freezeTable("answer", words(20), {0, 0, 1});
        QList<qint64> runs;
        for (int seed = 1; seed <= 6; ++seed) {
            runs.append(addRun(qPrintable(QStringLiteral("r%1").arg(seed)), snapshot.id, seed, seed <= 3 ? "1" : "2"));
            addMetric(runs.last(), "test/accuracy", (seed <= 3 ? 0.7 : 0.9) + 0.01 * (seed % 3));
        }
        const Result<RunVerdict> verdict = compareAnswers(m_project->reader(), m_project->project().file(), run(runs[0]), run(runs[3]));
        QVERIFY(verdict.has_value());
        QVERIFY(verdict->overSeeds.has_value());
        QCOMPARE(verdict->overSeeds->firstSeeds, 3);
        QCOMPARE(verdict->overSeeds->secondSeeds, 3);
        QCOMPARE(verdict->overSeeds->metric, QStringLiteral("test/accuracy"));
        QVERIFY(std::abs(verdict->overSeeds->difference - 0.2) < 1e-9);
        QCOMPARE(verdict->overSeeds->outcome, Verdict::Outcome::SecondBetter);
        // Two seeds of one recipe are not two recipes.
        QVERIFY(!compareAnswers(m_project->reader(), m_project->project().file(), run(runs[0]), run(runs[1]))->overSeeds.has_value());
    }

    void theCommandSaysAllOfIt()
    {
        const Snapshot snapshot = freezeTable("answer", words(60), {0, 0, 1});
        const QList<qint64> runs = {addRun("a", snapshot.id), addRun("b", snapshot.id), addRun("c", snapshot.id), addRun("silent", 0)};
        for (int row = 1; row <= 60; ++row) {
            predict(runs[0], snapshot.tableId, row, row > 30 ? "no" : truthOf(row));
            predict(runs[1], snapshot.tableId, row, truthOf(row));
            predict(runs[2], snapshot.tableId, row, row == 40 ? truthOf(row) : row > 30 ? "no" : truthOf(row));
        }
        m_project->close();
        const Outcome two = compare({"a", "b"});
        const QJsonObject json = two.json.toObject();
        for (const char *key : {"runs", "params", "metrics", "best", "labels", "snapshots", "digests"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
        // Rows 31 to 60 hold ten "no"; the other twenty were gained.
        QCOMPARE(json["test"]["metric"].toString(), QStringLiteral("accuracy"));
        QCOMPARE(json["test"]["items"].toInt(), 60);
        QCOMPARE(json["test"]["method"].toString(), QStringLiteral("paired-bootstrap"));
        QVERIFY(std::abs(json["test"]["difference"].toDouble() - 20.0 / 60) < 1e-12);
        QVERIFY(json["test"]["low"].toDouble() > 0.15 && json["test"]["high"].toDouble() < 0.5);
        QCOMPARE(json["flipped"]["gained"].toArray().size(), 20);
        QCOMPARE(json["flipped"]["gained"][0].toObject(), (QJsonObject {{"row", 31}, {"label", "yes"}, {"a", "no"}, {"b", "yes"}}));
        QCOMPARE(json["flipped"]["lost"].toArray().size(), 0);
        QCOMPARE(json["confusion"]["classes"].toArray(), (QJsonArray {"no", "yes"}));
        QCOMPARE(json["confusion"]["a"].toArray(), (QJsonArray {QJsonArray {20, 0}, QJsonArray {20, 20}}));
        QCOMPARE(json["per_class"].toArray().size(), 2);
        QVERIFY2(two.text.contains(json["test"]["sentence"].toString()) && two.text.contains("b is better than a by 33.3 points"), qPrintable(two.text));
        QVERIFY(!json.contains("tests"));

        const Outcome four = compare({"a", "b", "c", "silent"});
        const QJsonArray tests = four.json["tests"].toArray();
        QCOMPARE(tests.size(), 3);
        QCOMPARE(tests[0]["run"].toString(), QStringLiteral("b"));
        QCOMPARE(tests[0]["test"]["better"].toString(), QStringLiteral("b"));
        QVERIFY(tests[0]["test"]["p_adjusted"].toDouble() > tests[0]["test"]["p"].toDouble());
        QCOMPARE(tests[1]["test"]["better"].toString(), QStringLiteral("cannot-tell"));
        QVERIFY(tests[2]["test"].isNull() && !tests[2]["reason"].toString().isEmpty());
        QVERIFY(!four.json.toObject().contains("test"));
        QCOMPARE(compare({"a", "b"}).json.toObject(), json); // the same seed, the same interval
    }

private:
    [[nodiscard]] Outcome compare(const QStringList &runs) const
    {
        const std::unique_ptr<Command> command = makeCompareCommand();
        CLI::App app;
        command->addOptions(app);
        std::vector<std::string> arguments = {m_project->folder().toStdString()};
        for (const QString &run : runs)
            arguments.push_back(run.toStdString());
        std::reverse(arguments.begin(), arguments.end()); // as CLI11 wants them
        app.parse(arguments);
        return need(command->run());
    }

    static const char *truthOf(int row) { return row % 3 == 0 ? "no" : "yes"; }
    static QByteArray words(int rows)
    {
        QByteArray csv = "x,answer\n";
        for (int row = 1; row <= rows; ++row)
            csv += QByteArray::number(row) + ',' + truthOf(row) + '\n';
        return csv;
    }

    Snapshot freezeTable(const QString &target, const QByteArray &csv, const std::array<double, 3> &shares)
    {
        const TableInfo table = m_project->addTable(QStringLiteral("t"), csv);
        return freeze(QStringLiteral("first"), table.id, target, shares);
    }

    Snapshot freeze(const QString &name, qint64 tableId, const QString &target, const std::array<double, 3> &shares)
    {
        SnapshotRequest request;
        request.name = name;
        request.tableId = tableId;
        request.target = target;
        request.split.shares = shares;
        const Result<Snapshot> snapshot = Snapshots(m_project->project()).freeze(request);
        if (!snapshot)
            qFatal("%s %s", qPrintable(snapshot.error().sentence), qPrintable(snapshot.error().detail));
        return *snapshot;
    }

    template<typename... Values>
    void change(const char *sql, const Values &...values)
    {
        const Result<void> written = m_project->gate().write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
            return guarded({}, [&]() -> Result<void> {
                execute(database, sql, values...);
                return {};
            });
        });
        if (!written)
            qFatal("%s %s", qPrintable(written.error().sentence), qPrintable(written.error().detail));
    }

    qint64 addRun(const char *name, qint64 snapshot, qint64 seed = 1, const char *rate = "1")
    {
        const qint64 id = ++m_nextRun;
        change("INSERT INTO run(id, uuid, name, snapshot_id, status, folder, seed) VALUES(?, ?, ?, ?, 'finished', '', ?)", id, QString::number(id),
            QString(name), snapshot == 0 ? QVariant() : QVariant(snapshot), seed);
        change("INSERT INTO run_param(run_id, name, value, number) VALUES(?, 'rate', ?, ?)", id, QString(rate), QString(rate).toDouble());
        return id;
    }
    void addMetric(qint64 run, const char *name, double value)
    {
        change("INSERT INTO series(run_id, name, points, last_step, last_value, min_value, min_step, max_value, max_step) VALUES(?, ?, 1, 1, ?, ?, 1, ?, 1)",
            run, QString(name), value, value, value);
    }

    void predict(qint64 run, qint64 table, qint64 row, const char *said, const char *probabilities = nullptr, bool isOutOfFold = false)
    {
        change("INSERT INTO prediction(run_id, table_id, row_id, class_name, probabilities, out_of_fold) VALUES(?, ?, ?, ?, ?, ?)", run, table, row,
            QString(said), probabilities ? QVariant(QString(probabilities)) : QVariant(), int(isOutOfFold));
    }
    void predictNumber(qint64 run, qint64 table, qint64 row, double value)
    {
        change("INSERT INTO prediction(run_id, table_id, row_id, value) VALUES(?, ?, ?, ?)", run, table, row, value);
    }
    void predictPicture(qint64 run, qint64 item, const char *said)
    {
        change("INSERT INTO prediction(run_id, item_id, kind, class_name) VALUES(?, ?, 'tag', ?)", run, item, QString(said));
    }
    void predictShape(qint64 run, qint64 item, qint64 annotation, const char *geometry, const char *said)
    {
        change("INSERT INTO prediction(run_id, item_id, annotation_id, kind, geometry, class_name) VALUES(?, ?, ?, 'box', ?, ?)", run, item, annotation,
            QString(geometry), QString(said));
    }

    [[nodiscard]] Run run(qint64 id) { return *Runs::get(m_project->reader(), id); }
    [[nodiscard]] Result<PairedAnswers> pair(qint64 a, qint64 b) { return pairAnswers(m_project->reader(), m_project->project().file(), run(a), run(b)); }

    std::unique_ptr<LabelProject> m_project;
    qint64 m_nextRun = 0;
};

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
