// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs: its columns, its values, and how it keeps up.
#include "models/metrics/pointwriter.h"
#include "models/runs/runmodel.h"
#include "tests/runs/runproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cairn;
using cairn::tests::RunProject;

namespace {

/** The headers, and a line for each run, as a person sees them. */
QStringList shown(const RunModel &model)
{
    QStringList lines;
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (column != RunModel::StartedColumn && column != RunModel::DurationColumn)
            headers.append(model.headerData(column, Qt::Horizontal).toString());
    }
    lines.append(headers.join(QLatin1String(" | ")));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (column != RunModel::StartedColumn && column != RunModel::DurationColumn)
                cells.append(model.index(row, column).data().toString());
        }
        lines.append(cells.join(QLatin1String(" | ")));
    }
    return lines;
}

} // namespace

class TestRunModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void columnsFollowTheRuns()
    {
        RunProject project;
        RunModel model(project.project());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reloaded(&model, &RunModel::reloaded);
        QVERIFY(reloaded.wait());
        QCOMPARE(model.rowCount(), 0);

        queue(project, 0.1);
        QVERIFY(reloaded.wait());
        // One run differs from nothing.
        QCOMPARE(shown(model), (QStringList {"Name | Status | Recipe | Snapshot", "try 1 | queued | try | "}));

        queue(project, 0.5);
        QVERIFY(reloaded.wait());
        QCOMPARE(shown(model),
            (QStringList {"Name | Status | Recipe | Snapshot | rate", "try 2 | queued | try |  | 0.5", "try 1 | queued | try |  | 0.1"}));

        append(project, 1, "val/loss", {{1, 0, 0.5}, {2, 0, 0.25}, {3, 0, 0.75}});
        append(project, 1, "train/loss", {{1, 0, 9}});
        QVERIFY(reloaded.wait());
        // Training metrics are shown only when asked for, where there are those of validation.
        QCOMPARE(shown(model),
            (QStringList {"Name | Status | Recipe | Snapshot | rate | val/loss | val/loss (best)", "try 2 | queued | try |  | 0.5 |  | ",
                "try 1 | queued | try |  | 0.1 | 0.75 | 0.25"}));
        QCOMPARE(model.metricNames(), (QStringList {"train/loss", "val/loss"}));

        model.setShownMetrics({"train/loss"});
        QCOMPARE(shown(model).first(), QStringLiteral("Name | Status | Recipe | Snapshot | rate | train/loss | train/loss (best)"));
    }

    void rolesCarryWhatViewsNeed()
    {
        RunProject project;
        queue(project, 0.1);
        queue(project, 0.5);
        append(project, 2, "val/loss", {{1, 0, 0.5}});
        project.change([](SQLite::Database &database) {
            execute(database,
                "UPDATE run SET status = 'failed', reason = 'It broke.', started_at = 1000, ended_at = 1187, "
                "wall_seconds = 187 WHERE id = 2");
        });
        RunModel model(project.project());
        QSignalSpy reloaded(&model, &RunModel::reloaded);
        QVERIFY(reloaded.wait());
        const QModelIndex name = model.index(0, RunModel::NameColumn);
        QCOMPARE(name.data(RunModel::RunIdRole).toLongLong(), 2);
        QCOMPARE(name.data(RunModel::StatusRole).toInt(), int(RunStatus::Failed));
        QCOMPARE(name.data(RunModel::ReasonRole).toString(), QStringLiteral("It broke."));
        QCOMPARE(name.data(RunModel::UuidRole).toString(), project.run(2).uuid);
        QCOMPARE(name.data(RunModel::RunRole).value<Run>().id, 2);
        QCOMPARE(model.index(0, RunModel::StatusColumn).data(Qt::ToolTipRole).toString(), QStringLiteral("It broke."));
        QCOMPARE(model.index(0, RunModel::DurationColumn).data().toString(), QStringLiteral("3:07"));
        QCOMPARE(model.index(0, RunModel::DurationColumn).data(RunModel::SortRole).toDouble(), 187.0);
        QVERIFY(model.index(0, RunModel::DurationColumn).data(RunModel::IsNumberRole).toBool());
        QVERIFY(!name.data(RunModel::IsNumberRole).toBool());
        QCOMPARE(model.index(0, RunModel::FixedColumnCount).data(RunModel::SortRole).toDouble(), 0.5);
        QCOMPARE(model.rowOf(1), 1);
        QCOMPARE(model.rowOf(9), -1);
        QCOMPARE(model.run(2)->name, QStringLiteral("try 2"));
        QVERIFY(!model.run(9));
    }

    void filterLeavesOnlyWhatItHoldsFor()
    {
        RunProject project;
        for (const double rate : {0.1, 0.5, 0.9})
            queue(project, rate);
        RunModel model(project.project());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reloaded(&model, &RunModel::reloaded);
        QVERIFY(reloaded.wait());
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.setFilter(QStringLiteral("rate <> 0.5")).has_value());
        QVERIFY(reloaded.wait());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(RunModel::RunIdRole).toLongLong(), 3);
        // What is not understood changes nothing.
        QVERIFY(!model.setFilter(QStringLiteral("rate <")).has_value());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.setFilter(QString()).has_value());
        QVERIFY(reloaded.wait());
        QCOMPARE(model.rowCount(), 3);
    }

    void aSelectionStaysWithItsRun()
    {
        RunProject project;
        queue(project, 0.1);
        queue(project, 0.5);
        RunModel model(project.project());
        QSignalSpy reloaded(&model, &RunModel::reloaded);
        QVERIFY(reloaded.wait());
        const QPersistentModelIndex kept = model.index(model.rowOf(1), RunModel::NameColumn);
        queue(project, 0.9);
        QVERIFY(reloaded.wait());
        QCOMPARE(kept.data(RunModel::RunIdRole).toLongLong(), 1);
        QCOMPARE(kept.row(), 2);
    }

private:
    static void queue(RunProject &project, double rate)
    {
        const Result<Recipe> recipe = recipeFromJson(QByteArray("{'cairn':1,'name':'try','program':'true','params':[{'name':'rate','"
                                                                "type':'real'},{'name':'same','type':'text'}]}")
                                                         .replace('\'', '"'),
            QStringLiteral("/t/recipe.json"));
        RunRequest request;
        request.params = {{"rate", rate}};
        QVERIFY(queueRun(project.project(), *recipe, request, RunProject::programs()).has_value());
    }

    static void append(RunProject &project, qint64 run, const char *name, const QList<Point> &points)
    {
        project.change([&](SQLite::Database &database) {
            PointWriter writer(database);
            writer.append(writer.seriesOf(run, QString::fromLatin1(name)), {points.constData(), size_t(points.size())});
        });
    }
};

QTEST_GUILESS_MAIN(TestRunModel)
#include "tst_runmodel.moc"
