// SPDX-License-Identifier: GPL-3.0-or-later
// What a model says of rows, as a column of the grid.
#include "models/data/rowmodel.h"
#include "models/runs/predictioncolumnsource.h"
#include "tests/runs/runproject.h"

#include <QSignalSpy>
#include <QTest>

using namespace cairn;
using cairn::tests::RunProject;

class TestPredictionColumn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_project = std::make_unique<RunProject>();
        QVERIFY(m_project->queueLine(QStringLiteral("true"), QStringLiteral("mine")).has_value());
        m_project->change([](SQLite::Database &database) {
            database.exec("INSERT INTO prediction(id, run_id, table_id, row_id, class_name, value, score) "
                          "VALUES(1, 1, 3, 10, 'yes', NULL, 0.75),"
                          " (2, 1, 3, 11, NULL, 12.5, NULL), (3, 1, 4, 10, 'other table', NULL, NULL)");
        });
    }

    void valuesAndScoresAreThereOncePrefetched()
    {
        const PredictionColumnSource::Part kValue = PredictionColumnSource::Part::Value, kScore = PredictionColumnSource::Part::Score;
        PredictionColumnSource value(m_project->project(), m_project->run(1), 3, kValue);
        PredictionColumnSource score(m_project->project(), m_project->run(1), 3, kScore);
        QVERIFY(!value.data(10, Qt::DisplayRole).isValid());
        value.prefetch({10, 11, 12});
        score.prefetch({10, 11, 12});
        QCOMPARE(value.data(10, Qt::DisplayRole).toString(), QStringLiteral("yes"));
        QCOMPARE(value.data(11, RowModel::ValueRole).toDouble(), 12.5);
        QVERIFY(value.data(12, RowModel::MissingRole).toBool());
        QCOMPARE(score.data(10, Qt::DisplayRole).toString(), QStringLiteral("0.75"));
        QVERIFY(score.data(11, RowModel::MissingRole).toBool());
        QCOMPARE(value.data(10, Qt::ToolTipRole).toString(), QStringLiteral("yes, score 0.75"));
        QVERIFY(!value.isEditable());
    }

    void valuesCanBeSortedAndFiltered()
    {
        const PredictionColumnSource source(m_project->project(), m_project->run(1), 3, PredictionColumnSource::Part::Value);
        SQLite::Statement query(m_project->reader(), source.valuesSql().toStdString() + " ORDER BY row_id");
        QStringList rows;
        while (query.executeStep())
            rows.append(textColumn(query, 0) + QLatin1Char('=') + textColumn(query, 1));
        QCOMPARE(rows, (QStringList {"10=yes", "11=12.5"}));
        QVERIFY(source.expressionName().contains(QLatin1String("mine")));
    }

    void theLastOfSeveralPredictionsCounts()
    {
        m_project->change([](SQLite::Database &database) {
            database.exec("INSERT INTO prediction(id, run_id, table_id, row_id, class_name, score) VALUES(9, 1, 3, 10, 'no', 0.5)");
        });
        PredictionColumnSource source(m_project->project(), m_project->run(1), 3, PredictionColumnSource::Part::Value);
        source.prefetch({10});
        QCOMPARE(source.data(10, Qt::DisplayRole).toString(), QStringLiteral("no"));
        SQLite::Statement query(m_project->reader(), source.valuesSql().toStdString() + " ORDER BY row_id");
        QStringList rows;
        while (query.executeStep())
            rows.append(textColumn(query, 0) + QLatin1Char('=') + textColumn(query, 1));
        QCOMPARE(rows, (QStringList {"10=no", "11=12.5"})); // a row twice would stand twice in the grid
    }

    void newPredictionsAreFetchedAgain()
    {
        PredictionColumnSource source(m_project->project(), m_project->run(1), 3, PredictionColumnSource::Part::Value);
        QSignalSpy changed(&source, &PredictionColumnSource::changed);
        source.prefetch({12});
        const auto gate = m_project->project().gate();
        QVERIFY((*gate)
                    ->write(Topic::Predictions,
                        [](SQLite::Database &database) -> Result<void> {
                            database.exec("INSERT INTO prediction(id, run_id, table_id, row_id, class_name) "
                                          "VALUES(4, 1, 3, 12, 'no')");
                            return {};
                        })
                    .has_value());
        QCOMPARE(changed.size(), 1);
        source.prefetch({12});
        QCOMPARE(source.data(12, Qt::DisplayRole).toString(), QStringLiteral("no"));
    }

private:
    std::unique_ptr<RunProject> m_project;
};

QTEST_GUILESS_MAIN(TestPredictionColumn)
#include "tst_predictioncolumn.moc"
