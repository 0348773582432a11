// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs as it is looked at: columns, order, groups, baseline, and what a person says of runs.
#include "models/metrics/pointwriter.h"
#include "models/project/pageviews.h"
#include "models/runs/runbin.h"
#include "models/runs/runedits.h"
#include "models/runs/runmodel.h"
#include "models/runs/runtablemodel.h"
#include "tests/runs/runproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cairn;
using cairn::tests::RunProject;

namespace {

QStringList shown(const RunTableModel &model, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(cells.join(QLatin1String(" | ")));
        for (const QString &line : shown(model, model.index(row, 0, parent)))
            lines.append(QStringLiteral("  ") + line);
    }
    return lines;
}

QList<RunColumn> columnsOf(const QStringList &keys)
{
    QList<RunColumn> columns;
    for (const QString &key : keys)
        columns.append(RunColumn::fromKey(key).value());
    return columns;
}

} // namespace

class TestRunTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_project = std::make_unique<RunProject>();
        m_project->change([](SQLite::Database &database) {
            const char *insert = "INSERT INTO run(id, uuid, name, status, folder, started_at, wall_seconds) VALUES(?, ?, ?, 'finished', ?, 100, ?)";
            const auto add = [&](qint64 id, const QString &name, double seconds, const char *kind, double rate) {
                execute(database, insert, id, QString::number(id), name, QString::number(id), seconds);
                execute(database, "INSERT INTO run_param(run_id, name, value) VALUES(?, 'kind', ?)", id, QString::fromLatin1(kind));
                execute(database, "INSERT INTO run_param(run_id, name, value, number) VALUES(?, 'rate', ?, ?)", id, QString::number(rate), rate);
            };
            add(1, QStringLiteral("a"), 30, "adam", 0.1);
            add(2, QStringLiteral("b"), 10, "sgd", 0.2);
            add(3, QStringLiteral("c"), 20, "adam", 0.3);
            PointWriter writer(database);
            const auto log = [&](qint64 run, const QList<double> &values) {
                QList<Point> points;
                for (qsizetype at = 0; at < values.size(); ++at)
                    points.append({qint64(at) + 1, 0, values[at]});
                writer.append(writer.seriesOf(run, QStringLiteral("val/loss")), {points.constData(), size_t(points.size())});
            };
            log(1, {4, 2, 3});
            log(2, {9, 5});
        });
        m_runs = std::make_unique<RunModel>(m_project->project());
        QSignalSpy reloaded(m_runs.get(), &RunModel::reloaded);
        QVERIFY(reloaded.wait());
        m_model = std::make_unique<RunTableModel>(m_runs.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_runs.reset();
        m_project.reset();
    }

    void keysNameColumns_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("name") << "Name";
        QTest::newRow("seconds") << "Duration";
        QTest::newRow("params.rate") << "rate";
        QTest::newRow("val/loss") << "val/loss";
        QTest::newRow("best.val/loss") << "val/loss (best)";
        QTest::newRow("mean10.val/loss") << "val/loss (mean of the last 10)";
        QTest::newRow("at500.val/loss") << "val/loss (at step 500)";
    }
    void keysNameColumns()
    {
        QFETCH(QString, title);
        const QString key = QString::fromUtf8(QTest::currentDataTag());
        const auto column = RunColumn::fromKey(key);
        QVERIFY(column.has_value());
        QCOMPARE(column->title(), title);
        QCOMPARE(column->key(), key);
        QVERIFY(!RunColumn::fromKey(QStringLiteral(" ")).has_value());
    }

    void chosenColumnsAreShownInEveryWay()
    {
        m_model->setColumns(columnsOf({"name", "val/loss", "best.val/loss", "mean2.val/loss", "at2.val/loss", "params.kind"}));
        QSignalSpy reloaded(m_runs.get(), &RunModel::reloaded);
        QVERIFY(reloaded.wait());
        QCOMPARE(shown(*m_model), (QStringList {"c |  |  |  |  | adam", "b | 5 | 5 | 7 | 5 | sgd", "a | 3 | 2 | 2.5 | 2 | adam"}));
    }

    void whatIsNotKnownStandsLastEitherWay()
    {
        m_model->setColumns(columnsOf({"name", "val/loss"}));
        m_model->sort(1, Qt::AscendingOrder);
        QCOMPARE(shown(*m_model), (QStringList {"a | 3", "b | 5", "c | "}));
        m_model->sort(1, Qt::DescendingOrder);
        QCOMPARE(shown(*m_model), (QStringList {"b | 5", "a | 3", "c | "}));
        m_model->sort(-1);
        QCOMPARE(shown(*m_model).first(), QStringLiteral("c | "));
    }

    void groupsTellTheirMeanAndOpen()
    {
        m_model->setColumns(columnsOf({"name", "params.rate", "params.kind"}));
        m_model->setGrouping(RunColumn::fromKey("params.kind"));
        QCOMPARE(shown(*m_model),
            (QStringList {"adam (2 run(s)) | 0.2 (0.1 to 0.3) | adam", "  c | 0.3 | adam", "  a | 0.1 | adam", "sgd (1 run(s)) | 0.2 | sgd", "  b | 0.2 | sgd"}));
        QCOMPARE(m_model->runsOf(m_model->index(0, 0)), (QList<qint64> {3, 1}));
        QCOMPARE(m_model->indexOfRun(1).parent(), m_model->index(0, 0));
        QVERIFY(!m_model->indexOfRun(77).isValid());
        m_model->setGrouping(std::nullopt);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void everyNumberIsHeldAgainstTheBaseline()
    {
        m_model->setColumns(columnsOf({"name", "val/loss", "seconds"}));
        edit([&] { return RunEdits(m_project->project()).setBaseline(1); });
        m_model->setDeltasShown(true);
        QCOMPARE(shown(*m_model), (QStringList {"c |  | 20 s  −10 s", "b | 5  +2 | 10 s  −20 s", "a | 3 | 30 s"}));
        QCOMPARE(m_model->index(1, 1).data(RunTableModel::DeltaRole).toDouble(), 2.0);
        QVERIFY(m_model->index(2, 0).data(RunTableModel::IsBaselineRole).toBool());
        // There is one baseline at most.
        edit([&] { return RunEdits(m_project->project()).setBaseline(2); });
        QVERIFY(!m_runs->run(1)->isBaseline && m_runs->run(2)->isBaseline);
    }

    void heatFollowsTheDirectionOfAMetric()
    {
        m_model->setColumns(columnsOf({"name", "val/loss", "params.rate", "seconds"}));
        QCOMPARE(m_model->index(2, 1).data(RunTableModel::HeatRole).toDouble(), 1.0); // the smallest loss is the best
        QCOMPARE(m_model->index(1, 1).data(RunTableModel::HeatRole).toDouble(), 0.0);
        QVERIFY(!m_model->index(0, 1).data(RunTableModel::HeatRole).isValid());
        QVERIFY(!m_model->index(0, 2).data(RunTableModel::HeatRole).isValid()); // a parameter is neither good nor bad
        QCOMPARE(m_model->index(0, 3).data(RunTableModel::HeatRole).toDouble(), 0.5);
    }

    void pinnedRunsStayAtTheTop()
    {
        m_model->setColumns(columnsOf({"name", "seconds"}));
        edit([&] { return RunEdits(m_project->project()).setPinned({1}, true); });
        m_model->sort(1, Qt::AscendingOrder);
        QCOMPARE(shown(*m_model), (QStringList {"a | 30 s", "b | 10 s", "c | 20 s"}));
    }

    void archivedRunsAndTheBinAreOutOfSightAndComeBack()
    {
        RunEdits edits(m_project->project());
        edit([&] { return edits.setPlace({1}, RunPlace::Archived); });
        edit([&] { return edits.setPlace({2}, RunPlace::Bin); });
        QCOMPARE(m_runs->rowCount(), 1);
        m_runs->setPlace(RunPlace::Bin);
        QCOMPARE(m_runs->runs().first().id, 2);
        m_runs->setPlace(RunPlace::Archived);
        QCOMPARE(m_runs->runs().first().id, 1);
        edit([&] { return edits.setPlace({1, 2}, RunPlace::Shown); });
        m_runs->setPlace(RunPlace::Shown);
        QCOMPARE(m_runs->rowCount(), 3);
        m_project->change([](SQLite::Database &database) { execute(database, "UPDATE run SET status = 'running' WHERE id = 3"); });
        const Result<void> refused = edits.setPlace({3}, RunPlace::Bin);
        QVERIFY(!refused && refused.error().sentence.contains(QStringLiteral("under way")));
    }

    void anEmptiedBinLeavesNothingOfItsRuns()
    {
        const QDir folder = m_project->project().folder();
        QVERIFY(folder.mkpath(QStringLiteral("runs/two")));
        QFile log(folder.filePath(QStringLiteral("runs/two/stdout.log")));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("12345");
        log.close();
        m_project->change([](SQLite::Database &database) {
            execute(database, "UPDATE run SET folder = 'runs/two' WHERE id = 2");
            execute(database, "UPDATE run SET parent_id = 2 WHERE id = 3");
            // Whose drafts were answered stays: labels lead back to them.
            execute(database, "INSERT INTO prediction(id, run_id, class_name) VALUES(5, 1, 'cat'), (6, 2, 'dog')");
        });
        QVERIFY(m_project->project().gate().value()->publish(Topic::Labels, [](SQLite::Database &database) -> Result<void> {
            execute(database, "INSERT INTO verdict(prediction_id, answer, at) VALUES(5, 'accepted', 1)");
            return {};
        }).has_value());
        edit([&] { return RunEdits(m_project->project()).setPlace({1, 2}, RunPlace::Bin); });
        const Result<BinContent> content = binContent(m_project->reader(), folder);
        QVERIFY(content.has_value());
        QCOMPARE(content->runIds, (QList<qint64> {1, 2}));
        QCOMPARE(content->bytes, 5);
        const Result<Emptied> emptied = emptyBin(m_project->project());
        QVERIFY2(emptied.has_value(), emptied ? "" : qPrintable(emptied.error().sentence));
        QCOMPARE(emptied->runs, 1);
        QCOMPARE(emptied->kept, 1);
        QVERIFY(!folder.exists(QStringLiteral("runs/two")));
        SQLite::Database &database = m_project->reader();
        QCOMPARE(integerOf(database, "SELECT count(*) FROM run"), 2);
        QCOMPARE(integerOf(database, "SELECT count(*) FROM series WHERE run_id = 2"), 0);
        QCOMPARE(integerOf(database, "SELECT count(*) FROM point"), 3);
        QCOMPARE(integerOf(database, "SELECT count(*) FROM prediction"), 1);
        QCOMPARE(integerOf(database, "SELECT count(*) FROM run WHERE parent_id IS NOT NULL"), 0);
    }

    void theBinRemovesNoFolderBeyondTheRuns()
    {
        const QDir folder = m_project->project().folder();
        QVERIFY(folder.mkpath(QStringLiteral("runs")) && folder.mkpath(QStringLiteral("media")));
        m_project->change([](SQLite::Database &database) { execute(database, "UPDATE run SET folder = 'runs/../media' WHERE id = 1"); });
        edit([&] { return RunEdits(m_project->project()).setPlace({1}, RunPlace::Bin); });
        QVERIFY(emptyBin(m_project->project()).has_value());
        QVERIFY(folder.exists(QStringLiteral("media")));
    }

    void onlyWhatChangedIsToldWhileRunsGoOn()
    {
        m_model->setColumns(columnsOf({"name", "val/loss"}));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset), changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_project->change([](SQLite::Database &database) {
            PointWriter writer(database);
            const Point point {9, 0, 1.5};
            writer.append(writer.seriesOf(1, QStringLiteral("val/loss")), {&point, 1});
        });
        QVERIFY(changed.wait());
        QCOMPARE(reset.count(), 0);
        QCOMPARE(shown(*m_model).last(), QStringLiteral("a | 1.5"));
    }

    void notesTagsAndNamesAreKept()
    {
        RunEdits edits(m_project->project());
        m_project->change([](SQLite::Database &database) { execute(database, "INSERT INTO run_tag(run_id, name, value) VALUES(1, 'kind', 'csv')"); });
        edit([&] { return edits.setNote(1, QStringLiteral("Warm-up was too long.")); });
        edit([&] { return edits.setTags(1, tagsFromText(QStringLiteral(" fast, paper , fast,"))); });
        edit([&] { return edits.addTag({1, 2}, QStringLiteral("sweep")); });
        QCOMPARE(m_runs->run(1)->note, QStringLiteral("Warm-up was too long."));
        QCOMPARE(tagsAsText(*m_runs->run(1)), QStringLiteral("fast, kind: csv, paper, sweep"));
        // Tags that a log told stay when a person changes his own.
        edit([&] { return edits.setTags(1, {}); });
        QCOMPARE(tagsAsText(*m_runs->run(1)), QStringLiteral("kind: csv"));
        QCOMPARE(tagsAsText(*m_runs->run(2)), QStringLiteral("sweep"));
        edit([&] { return edits.rename(1, QStringLiteral("first try")); });
        QCOMPARE(m_runs->run(1)->name, QStringLiteral("first try"));
        QVERIFY(!edits.rename(1, QStringLiteral("b")).has_value());
        QVERIFY(!edits.rename(1, QStringLiteral("17")).has_value());
        QVERIFY(!edits.rename(1, QStringLiteral(" ")).has_value());
    }

    void viewsAreSavedUnderAName()
    {
        PageViews views(m_project->project(), QStringLiteral("runs"));
        QVERIFY(views.save(QStringLiteral("best"), {{QStringLiteral("filter"), QStringLiteral("seed = 1")}}).has_value());
        QVERIFY(views.save(QStringLiteral("best"), {{QStringLiteral("filter"), QStringLiteral("seed = 2")}}).has_value());
        QVERIFY(!views.save(QStringLiteral(" "), {}).has_value());
        const auto all = PageViews::all(m_project->reader(), QStringLiteral("runs"));
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().definition.value(QStringLiteral("filter")).toString(), QStringLiteral("seed = 2"));
        QVERIFY(PageViews::all(m_project->reader(), QStringLiteral("report"))->isEmpty());
        QVERIFY(views.remove(QStringLiteral("best")).has_value());
        QVERIFY(!PageViews::find(m_project->reader(), QStringLiteral("runs"), QStringLiteral("best")).has_value());
    }

    void expressionsOrderRuns()
    {
        const auto values = Runs::sortValues(m_project->project().file(), QStringLiteral("best.val/loss"));
        QVERIFY(values.has_value());
        QCOMPARE(values->value(1).toDouble(), 2.0);
        QCOMPARE(Runs::sortValues(m_project->project().file(), QStringLiteral("rate * 10"))->value(3).toDouble(), 3.0);
        QVERIFY(!Runs::sortValues(m_project->project().file(), QStringLiteral("rate *")).has_value());
    }

private:
    /** Makes the change and waits until the model knows. */
    void edit(const std::function<Result<void>()> &change)
    {
        QSignalSpy reloaded(m_runs.get(), &RunModel::reloaded);
        const Result<void> done = change();
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().sentence));
        m_runs->reload(true);
        QVERIFY(reloaded.wait());
    }

    std::unique_ptr<RunProject> m_project;
    std::unique_ptr<RunModel> m_runs;
    std::unique_ptr<RunTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestRunTable)
#include "tst_runtable.moc"
