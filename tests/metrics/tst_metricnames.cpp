// SPDX-License-Identifier: GPL-3.0-or-later
// Which way a metric is better, and to which group it belongs.
#include "models/metrics/metricnames.h"
#include "models/metrics/metricorder.h"

#include <QTest>

using namespace cairn;

class TestMetricNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheMachineDidHasNoMerit()
    {
        QVERIFY(isOfMachine(QStringLiteral("system/cpu")));
        QVERIFY(!isOfMachine(QStringLiteral("ecosystem/loss")));
        QVERIFY(!hasMerit(QStringLiteral("system/energy Wh")));
    }
    void lossesAndErrorsAreBestWhenSmallest_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("smaller");
        QTest::newRow("loss of a phase") << "train/loss" << true;
        QTest::newRow("loss inside a word") << "val_CrossEntropyLoss" << true;
        QTest::newRow("error") << "test/error_rate" << true;
        QTest::newRow("accuracy") << "val/accuracy" << false;
        QTest::newRow("auc") << "val/auc" << false;
        QTest::newRow("rmse is an error") << "val/rmse" << true;
        QTest::newRow("mae as a word") << "test_mae" << true;
        QTest::newRow("mae inside a word is not meant") << "maestro" << false;
        QTest::newRow("nothing known is best when largest") << "reward" << false;
    }
    void lossesAndErrorsAreBestWhenSmallest()
    {
        QFETCH(QString, name);
        QFETCH(bool, smaller);
        QCOMPARE(isSmallerBetter(name), smaller);
    }

    void settingsThatAreLoggedHaveNoMerit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("hasMerit");
        QTest::newRow("learning rate") << "learning_rate" << false;
        QTest::newRow("of a group") << "lr/pg0" << false;
        QTest::newRow("with a prefix") << "train/lr" << false;
        QTest::newRow("momentum") << "optim.momentum" << false;
        QTest::newRow("epoch") << "epoch" << false;
        QTest::newRow("lr inside a word") << "blr_score" << true;
        QTest::newRow("accuracy") << "val/accuracy" << true;
        QTest::newRow("loss") << "loss" << true;
    }
    void settingsThatAreLoggedHaveNoMerit()
    {
        QFETCH(QString, name);
        QTEST(hasMerit(name), "hasMerit");
    }

    void namesAreTakenApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("phase");
        QTest::newRow("slash") << "val/loss"
                               << "val"
                               << "loss"
                               << "val";
        QTest::newRow("only the first slash") << "train/loss/box"
                                              << "train"
                                              << "loss/box"
                                              << "train";
        QTest::newRow("underscore after a phase") << "val_loss"
                                                  << "val"
                                                  << "loss"
                                                  << "val";
        QTest::newRow("another word for the phase") << "validation.loss"
                                                    << "validation"
                                                    << "loss"
                                                    << "val";
        QTest::newRow("underscore after another word") << "learning_rate"
                                                       << ""
                                                       << "learning_rate"
                                                       << "";
        QTest::newRow("no group") << "loss"
                                  << ""
                                  << "loss"
                                  << "";
        QTest::newRow("a group of its own") << "metrics/mAP50"
                                            << "metrics"
                                            << "mAP50"
                                            << "metrics";
        QTest::newRow("slash at the end") << "loss/"
                                          << ""
                                          << "loss/"
                                          << "";
    }
    void namesAreTakenApart()
    {
        QFETCH(QString, name);
        const MetricName split = splitMetricName(name);
        QTEST(split.group, "group");
        QTEST(split.metric, "metric");
        QTEST(split.phase(), "phase");
    }

    void metricsStandAsAPersonLooksForThem()
    {
        QCOMPARE(orderedMetrics({"system/gpu", "zeta/a", "test/loss", "train/lr", "train/acc10", "train/acc9", "train/loss", "val_f1", "val/loss", "epoch", "loss"}),
            (QStringList {"loss", "epoch", "val/loss", "val_f1", "train/loss", "train/acc9", "train/acc10", "train/lr", "test/loss", "zeta/a", "system/gpu"}));
        QCOMPARE(metricHeading(QStringLiteral("val_f1")), QStringLiteral("val"));
        QCOMPARE(metricHeading(QStringLiteral("a/b/c")), QStringLiteral("a/b"));
        QCOMPARE(metricHeading(QStringLiteral("loss")), QString());
    }
};

QTEST_GUILESS_MAIN(TestMetricNames)
#include "tst_metricnames.moc"
