// SPDX-License-Identifier: GPL-3.0-or-later
// Runs side by side: what differs in parameters, metrics and the labels under them.
#include "models/insight/comparisonmodel.h"
#include "models/labels/annotations.h"
#include "models/labels/labelschema.h"
#include "models/metrics/pointwriter.h"
#include "tests/runs/runproject.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace cairn;
using cairn::tests::RunProject;

namespace {

/** The lines of the model as a person sees them, sections unindented. */
QStringList shown(const ComparisonModel &model)
{
    QStringList lines;
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex parent = model.index(section, 0);
        lines.append(parent.data().toString());
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                cells.append(index.data().toString() + (index.data(ComparisonModel::IsBestRole).toBool() ? QStringLiteral(" *") : QString()));
            }
            lines.append(QStringLiteral("  ") + cells.join(QLatin1String(" | ")));
        }
    }
    return lines;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_project = std::make_unique<RunProject>();
        m_project->change([](SQLite::Database &database) {
            execute(database, "INSERT INTO source(id, kind, uri, added_at) VALUES(1, 'files', 'x', 0)");
            for (int item = 1; item <= 12; ++item) {
                execute(database,
                    "INSERT INTO item(id, source_id, path, width, height, bytes, sha256, added_at) VALUES(?, "
                    "1, ?, 10, 10, 1, ?, 0)",
                    item, QStringLiteral("images/%1.jpg").arg(item), QByteArray::number(item));
            }
        });
        LabelSchema schema(m_project->project());
        m_cat = addClass(schema, QStringLiteral("cat"));
        m_dog = addClass(schema, QStringLiteral("dog"));
    }

    void parametersAndMetricsStandSideBySide()
    {
        const qint64 first = queue(0.1, 0, 1);
        const qint64 second = queue(0.5, 0, 2);
        append(first, "val/loss", {{1, 0, 0.9}, {2, 0, 0.3}, {3, 0, 0.4}});
        append(second, "val/loss", {{1, 0, 0.8}, {2, 0, 0.5}});
        append(first, "val/accuracy", {{1, 0, 0.7}});
        append(second, "val/accuracy", {{1, 0, 0.7}});
        append(second, "lr", {{1, 0, 1}});
        append(second, "broken", {{1, 0, std::nan("")}});
        const Result<RunComparison> compared = compareRuns(m_project->reader(), {first, second});
        QVERIFY2(compared.has_value(), compared ? "" : qPrintable(compared.error().sentence));
        QStringList params;
        for (const auto &row : compared->params)
            params.append(row.name + (row.isDifferent ? QStringLiteral(" differs") : QString()));
        QCOMPARE(params, (QStringList {"kind", "rate differs", "seed differs"}));
        QStringList metrics;
        for (const auto &row : compared->metrics)
            metrics.append(QStringLiteral("%1 %2 best %3").arg(row.name, row.isSmallerBetter ? "smaller" : "larger").arg(row.bestRun));
        // A tie has no winner, and neither has a metric that only one run knows.
        QCOMPARE(metrics, (QStringList {"broken larger best -1", "lr larger best -1", "val/accuracy larger best -1", "val/loss smaller best 0"}));

        const QJsonObject json = comparisonAsJson(*compared);
        QCOMPARE(json.value("params").toObject().value("rate").toArray(), (QJsonArray {0.1, 0.5}));
        QCOMPARE(json.value("metrics").toObject().value("val/loss").toArray(), (QJsonArray {0.4, 0.5}));
        QCOMPARE(json.value("best").toObject().value("val/loss").toArray(), (QJsonArray {0.3, 0.5}));
        QCOMPARE(json.value("metrics").toObject().value("lr").toArray(), (QJsonArray {QJsonValue(), 1}));
        QCOMPARE(json.value("metrics").toObject().value("broken").toArray(), (QJsonArray {QJsonValue(), QJsonValue()}));
        QCOMPARE(json.value("labels").toArray().size(), 1);
    }

    void labelsOfEachLaterRunAreHeldAgainstTheFirst()
    {
        for (qint64 item = 1; item <= 10; ++item)
            tag(item, item <= 5 ? m_cat : m_dog, true);
        const Snapshot before = freeze(QStringLiteral("before"));
        tag(1, m_cat, false); // removed
        tag(2, m_cat, false); // changed
        tag(2, m_dog, true);
        tag(11, m_cat, true); // added, twice
        tag(12, m_dog, true);
        const Snapshot after = freeze(QStringLiteral("after"));
        const qint64 first = queue(0.1, before.id, 1);
        const qint64 same = queue(0.1, before.id, 1);
        const qint64 later = queue(0.1, after.id, 1);
        const qint64 without = queue(0.1, 0, 1);
        const Result<RunComparison> compared = compareRuns(m_project->reader(), {first, same, later, without});
        QVERIFY2(compared.has_value(), compared ? "" : qPrintable(compared.error().sentence));
        QCOMPARE(compared->labels.size(), 3);
        QVERIFY(compared->labels[0].isSame);
        const RunComparison::LabelRow &row = compared->labels[1];
        QCOMPARE(row.against, QStringLiteral("before"));
        QCOMPARE(row.snapshot, QStringLiteral("after"));
        QCOMPARE(row.difference.addedCount, 2);
        QCOMPARE(row.difference.removedCount, 1);
        QCOMPARE(row.difference.changedCount, 1);
        QVERIFY(!compared->labels[2].note.isEmpty());
        QCOMPARE(compared->snapshotDigests, (QList<QByteArray> {before.digest, before.digest, after.digest, {}}));

        const QJsonObject label = comparisonAsJson(*compared).value("labels").toArray().at(1).toObject();
        QCOMPARE(label.value("against").toString(), QStringLiteral("before"));
        QCOMPARE(label.value("added").toInt(), 2);
        QCOMPARE(label.value("removed").toInt(), 1);
        QCOMPARE(label.value("changed").toInt(), 1);
    }

    void theQueuedRunsDatasetIsASharedLink()
    {
        for (qint64 item = 1; item <= 10; ++item)
            tag(item, m_cat, true);
        const Snapshot snapshot = freeze(QStringLiteral("s"));
        const qint64 first = queue(0.1, snapshot.id, 1);
        const qint64 second = queue(0.2, snapshot.id, 1);
        const QFileInfo link(m_project->folder(first).dataset());
        QVERIFY(link.isSymLink());
        QVERIFY(QFileInfo::exists(link.filePath() + "/dataset.json"));
        QCOMPARE(link.canonicalFilePath(), QFileInfo(m_project->folder(second).dataset()).canonicalFilePath());
        QCOMPARE(m_project->run(first).snapshot, QStringLiteral("s"));
    }

    void modelShowsSectionsAndLines()
    {
        const qint64 first = queue(0.1, 0, 1);
        const qint64 second = queue(0.5, 0, 1);
        append(first, "val/loss", {{1, 0, 0.25}, {2, 0, 0.5}});
        append(second, "val/loss", {{1, 0, 0.75}, {2, 0, 0.5}});
        ComparisonModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setComparison(*compareRuns(m_project->reader(), {first, second}));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("try 1"));
        QCOMPARE(model.headerData(2, Qt::Horizontal, ComparisonModel::RunIdRole).toLongLong(), second);
        QCOMPARE(shown(model),
            (QStringList {"Run", "  Status | queued | queued", "  Recipe | try | try", "  Started |  | ", "  Duration |  | ", "  Snapshot |  | ",
                "  Labels' digest |  | ", "Parameters", "  kind | a | a", "  rate | 0.1 | 0.5", "Metrics", "  val/loss (best) | 0.25 * | 0.5",
                "  val/loss | 0.5 | 0.5", "Labels, against the first run", "  Added |  | not comparable", "  Removed |  | not comparable",
                "  Changed |  | not comparable"}));
        model.setOnlyDifferences(true);
        QCOMPARE(shown(model).mid(0, 4), (QStringList {"Parameters", "  rate | 0.1 | 0.5", "Metrics", "  val/loss (best) | 0.25 * | 0.5"}));
    }

    void nothingToCompareIsTold()
    {
        QVERIFY(!compareRuns(m_project->reader(), {}).has_value());
        QVERIFY(!compareRuns(m_project->reader(), {5}).has_value());
    }

private:
    qint64 queue(double rate, qint64 snapshot, qint64 seed)
    {
        const Result<Recipe> recipe = recipeFromJson(QByteArray("{'cairn':1,'name':'try','program':'true','params':[{'name':'rate','"
                                                                "type':'real'},{'name':'kind','type':'text','default':'a'}]}")
                                                         .replace('\'', '"'),
            QStringLiteral("/t/recipe.json"));
        RunRequest request;
        request.params = {{"rate", rate}};
        request.snapshotId = snapshot;
        request.seed = seed;
        const Result<qint64> id = queueRun(m_project->project(), *recipe, request, RunProject::programs());
        if (!id)
            qFatal("%s %s", qPrintable(id.error().sentence), qPrintable(id.error().detail));
        return *id;
    }

    void append(qint64 run, const char *name, const QList<Point> &points)
    {
        m_project->change([&](SQLite::Database &database) {
            PointWriter writer(database);
            writer.append(writer.seriesOf(run, QString::fromLatin1(name)), {points.constData(), size_t(points.size())});
        });
    }

    static qint64 addClass(LabelSchema &schema, const QString &name)
    {
        const Result<qint64> id = schema.addClass(name);
        if (!id)
            qFatal("%s", qPrintable(id.error().sentence));
        return *id;
    }

    void tag(qint64 item, qint64 classId, bool on)
    {
        const Result<void> done = Annotations(m_project->project()).setTag(item, classId, on);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().sentence));
    }

    Snapshot freeze(const QString &name)
    {
        SnapshotRequest request;
        request.name = name;
        const Result<Snapshot> snapshot = Snapshots(m_project->project()).freeze(request);
        if (!snapshot)
            qFatal("%s %s", qPrintable(snapshot.error().sentence), qPrintable(snapshot.error().detail));
        return *snapshot;
    }

    std::unique_ptr<RunProject> m_project;
    qint64 m_cat = 0, m_dog = 0;
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
