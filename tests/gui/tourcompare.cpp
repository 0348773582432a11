// SPDX-License-Identifier: GPL-3.0-or-later
// The stops at the page that compares: a picture of each tab, and of each plot that the runs have something for.
#include "tests/gui/tourcompare.h"

#include "app/cairn/pages/answerplots.h"
#include "app/cairn/pages/answersource.h"
#include "app/cairn/pages/changespanel.h"
#include "app/cairn/pages/comparepage.h"
#include "app/cairn/pages/manyrunspanel.h"
#include "app/cairn/pages/reportpanel.h"
#include "widgets/plots/parallelplot.h"

#include <QtWidgets>

namespace cairn::test {
namespace {

constexpr int kAnswersMs = 120'000;

bool waitForAnswers(const ComparePage &page)
{
    return eventually([&] { return !page.answers()->isComputing() && page.answers()->verdict(); }, kAnswersMs);
}

} // namespace

bool shootComparison(WindowDriver &hands, Camera &camera, const QList<qint64> &runs, const QString &name)
{
    hands.window().workspace()->go({QStringLiteral("compare"), 0, 0, 0, runs});
    ComparePage *page = hands.compare();
    const auto shoot = [&](const QString &what) { return camera.shoot(name + QLatin1Char('-') + what); };
    page->showTab(ComparePage::CurveTab);
    camera.settle(1000);
    bool isSaved = shoot(QStringLiteral("curves"));
    page->showTab(ComparePage::VerdictTab);
    isSaved &= waitForAnswers(*page) && shoot(QStringLiteral("verdict"));
    page->showTab(ComparePage::ChangeTab);
    for (const char *part : {"facts", "code", "labels"}) {
        page->changes()->choose(QString::fromLatin1(part));
        camera.settle(800);
        isSaved &= shoot(QString::fromLatin1(part));
    }
    page->changes()->choose(QStringLiteral("facts"));
    page->showTab(ComparePage::ItemTab);
    camera.settle(1500); // thumbnails
    isSaved &= shoot(QStringLiteral("items"));
    page->showTab(ComparePage::PlotTab);
    for (const QString &plot : page->plots()->keys()) {
        page->plots()->choose(plot);
        camera.settle(600);
        isSaved &= shoot(plot);
    }
    page->showTab(ComparePage::ReportTab);
    isSaved &= eventually([&] { return page->report()->findChild<QListWidget *>()->count() > 0; }, kAnswersMs);
    camera.settle(800);
    return isSaved && shoot(QStringLiteral("report"));
}

bool shootManyRuns(WindowDriver &hands, Camera &camera, const QList<qint64> &runs, const QString &name)
{
    hands.window().workspace()->go({QStringLiteral("compare"), 0, 0, 0, runs});
    ComparePage *page = hands.compare();
    page->showTab(ComparePage::ManyTab);
    bool isSaved = true;
    for (const char *view : {"parallel", "scatter", "importance", "slice", "contour", "pareto"}) {
        page->manyRuns()->choose(QString::fromLatin1(view));
        camera.settle(1500); // the forest grows in a task
        isSaved &= camera.shoot(name + QLatin1Char('-') + QLatin1String(view));
    }
    page->showTab(ComparePage::CurveTab);
    return isSaved;
}

} // namespace cairn::test
