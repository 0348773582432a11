// SPDX-License-Identifier: GPL-3.0-or-later
// The stops where models are trained by the real worker, supervisor and trainer, and what they did is looked at.
#include "tests/gui/tour.h"
#include "tests/gui/tourcompare.h"

#include "app/cairn/pages/comparepage.h"
#include "app/cairn/pages/curvepanel.h"
#include "app/cairn/pages/newrunpanel.h"
#include "app/cairn/pages/recipewizard.h"
#include "app/cairn/pages/runspage.h"
#include "models/runs/runs.h"
#include "widgets/plots/curveplot.h"
#include "widgets/runs/paramform.h"
#include "widgets/runs/runtable.h"

#include <QtWidgets>

namespace cairn::test {
namespace {

constexpr int kTableMs = 180'000;
constexpr int kImagesMs = 900'000;

bool setField(const QWidget &form, const QString &name, const QVariant &value)
{
    QWidget *field = form.findChild<QWidget *>(QStringLiteral("param-") + name);
    if (auto *integer = qobject_cast<QSpinBox *>(field))
        integer->setValue(value.toInt());
    else if (auto *real = qobject_cast<QDoubleSpinBox *>(field))
        real->setValue(value.toDouble());
    else if (auto *choice = qobject_cast<QComboBox *>(field))
        choice->setCurrentIndex(choice->findData(value));
    else
        return false;
    return true;
}

} // namespace

bool Tour::start(const QString &recipe, const QString &name, const QList<QPair<QString, QVariant>> &params)
{
    if (!m_hands.show(QStringLiteral("runs")))
        return false;
    RunsPage *page = m_hands.runs();
    page->showNewRun(true);
    NewRunPanel *panel = page->newRunPanel();
    panel->chooseRecipe(recipe);
    for (const auto &[param, value] : params) {
        if (!setField(*panel, param, value))
            return false;
    }
    for (QLineEdit *line : panel->findChildren<QLineEdit *>()) {
        if (!line->placeholderText().isEmpty() && !qobject_cast<QAbstractSpinBox *>(line->parentWidget()))
            line->setText(name);
    }
    panel->train();
    return eventually([&] { return Runs::find(m_hands.project().reader(), name).has_value(); }, 60'000);
}

bool Tour::finished(const QString &name, int timeoutMs)
{
    RunStatus status = RunStatus::Queued;
    const bool hasEnded = eventually(
        [&] {
            const auto run = Runs::find(m_hands.project().reader(), name);
            status = run ? run->status : RunStatus::Queued;
            return isEnded(status);
        },
        timeoutMs);
    if (status != RunStatus::Finished)
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(Runs::find(m_hands.project().reader(), name).map([](const Run &run) { return run.reason; }).value_or(QString())));
    return hasEnded && status == RunStatus::Finished;
}

QList<qint64> Tour::runsOf(const QString &recipe) const
{
    QList<qint64> ids;
    for (const Run &run : Runs::all(m_hands.project().reader()).value_or(QList<Run>())) {
        if (run.recipe == recipe)
            ids.append(run.id);
    }
    return ids;
}

bool Tour::showNewRun()
{
    RunsPage *page = m_hands.runs();
    page->showNewRun(true);
    page->newRunPanel()->chooseRecipe(QStringLiteral("table-boost"));
    const bool isSaved = m_camera.shoot(QStringLiteral("new-run"));
    page->newRunPanel()->chooseRecipe(QStringLiteral("image-classify"));
    return m_camera.shoot(QStringLiteral("new-run-images")) && isSaved;
}

bool Tour::showRecipes()
{
    RunsPage *page = m_hands.runs();
    page->showNewRun(true);
    page->newRunPanel()->chooseRecipe(QStringLiteral("torch-detect"));
    const bool hasNeeds = m_camera.shoot(QStringLiteral("new-run-needs"));
    page->newRunPanel()->newRecipe();
    auto *wizard = m_hands.window().findChild<RecipeWizard *>();
    if (!wizard)
        return false;
    wizard->setLine(QStringLiteral("python3 train.py --lr 0.01 --epochs 20 --augment --data x.csv --save-dir out"));
    const bool isSaved = m_camera.shoot(QStringLiteral("recipe-wizard"), wizard);
    wizard->reject();
    return isSaved && hasNeeds;
}

bool Tour::trainTable(const QString &name, int rounds, double rate)
{
    const bool isStarted = start(QStringLiteral("table-boost"), name, {{QStringLiteral("rounds"), rounds}, {QStringLiteral("learning_rate"), rate}});
    return isStarted && finished(name, kTableMs);
}

bool Tour::trainImages(const QString &name, const QString &optimizer, int epochs, bool shootWhileItRuns)
{
    if (!start(QStringLiteral("image-classify"), name, {{QStringLiteral("epochs"), epochs}, {QStringLiteral("optimizer"), optimizer}}))
        return false;
    bool isSaved = true;
    if (shootWhileItRuns) {
        // In the middle of it: three epochs are there, and more will come.
        const bool isGrowing = eventually([&] {
            const auto run = Runs::find(m_hands.project().reader(), name);
            return run && run->metrics.value(QStringLiteral("val/loss")).points >= 3;
        }, kImagesMs);
        isSaved = isGrowing && m_camera.shoot(QStringLiteral("runs-training"));
    }
    return finished(name, kImagesMs) && isSaved;
}

bool Tour::showCurves()
{
    if (!m_hands.show(QStringLiteral("runs")))
        return false;
    RunsPage *page = m_hands.runs();
    page->showNewRun(false);
    page->table()->selectRuns(runsOf(QStringLiteral("image-classify")));
    CurvePanel *curves = page->curves();
    if (!eventually([&] { return curves->plot()->curves().size() >= 4; }))
        return false;
    curves->setSmoothing(0.5);
    const bool hasLoss = m_camera.shoot(QStringLiteral("runs-loss")) && m_camera.shootForHelp(QStringLiteral("04-runs"));
    curves->chooseMetric(QStringLiteral("accuracy"));
    return m_camera.shoot(QStringLiteral("runs-accuracy")) && hasLoss;
}

bool Tour::showLogAxis()
{
    RunsPage *page = m_hands.runs();
    page->table()->selectRuns(runsOf(QStringLiteral("table-boost")));
    page->curves()->chooseMetric(QStringLiteral("loss"));
    page->curves()->setSmoothing(0);
    CurveView view = page->curves()->view();
    view.valueAxis = ValueAxis::Logarithmic;
    page->curves()->setView(view);
    const bool isSaved = m_camera.shoot(QStringLiteral("runs-log"));
    view.valueAxis = ValueAxis::Linear;
    view.groupBy = {RunGrouping::By::Recipe, {}};
    page->curves()->setView(view);
    const bool isGrouped = m_camera.shoot(QStringLiteral("runs-grouped"));
    page->curves()->setView(CurveView());
    page->curves()->showGrid(true);
    const bool hasGrid = m_camera.shoot(QStringLiteral("runs-grid"));
    page->curves()->showGrid(false);
    return isSaved && isGrouped && hasGrid;
}

bool Tour::compareRuns()
{
    const QList<qint64> runs = runsOf(QStringLiteral("image-classify")), tables = runsOf(QStringLiteral("table-boost"));
    const bool isCompared = shootComparison(m_hands, m_camera, runs, QStringLiteral("compare")) && m_camera.shootForHelp(QStringLiteral("05-compare"));
    return isCompared && shootComparison(m_hands, m_camera, tables, QStringLiteral("compare-table"))
        && shootManyRuns(m_hands, m_camera, tables + runs, QStringLiteral("compare-many"));
}

} // namespace cairn::test
