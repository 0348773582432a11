// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of the curve panel of a project to look at: curvepictures PROJECT FOLDER [light|dark]
#include <QtTest>
#include <QtWidgets>

#include "app/cairn/pages/curvecontrols.h"
#include "app/cairn/pages/curvepanel.h"
#include "models/runs/runs.h"
#include "tests/widgets/scriptedask.h"
#include "widgets/common/theme.h"
#include "widgets/plots/curvegrid.h"

#include <cstdio>

using namespace cairn;

namespace {

class Album
{
public:
    Album(CurvePanel &panel, const QString &folder)
        : m_panel(panel)
        , m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    void save(const char *name, int waitMs = 900)
    {
        QTest::qWait(waitMs);
        m_panel.grab().save(m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    void view(const char *name, const std::function<void(CurveView &)> &change)
    {
        CurveView changed;
        change(changed);
        m_panel.setView(changed);
        save(name);
    }

private:
    CurvePanel &m_panel;
    QDir m_folder;
};

void walk(CurvePanel &panel, Album &album)
{
    album.view("plain", [](CurveView &) { });
    album.view("smoothed", [](CurveView &view) { view.smoothing = Smoothing::average(0.8); });
    album.view("median", [](CurveView &view) { view.smoothing = {SmoothingKind::Median, 0.6, 21}; });
    album.view("log", [](CurveView &view) { view.valueAxis = ValueAxis::Logarithmic; });
    album.view("symlog", [](CurveView &view) { view.valueAxis = ValueAxis::SymmetricLogarithmic; });
    album.view("time", [](CurveView &view) { view.axis = {CurveAxisKind::RelativeTime, {}}; });
    album.view("wall", [](CurveView &view) { view.axis = {CurveAxisKind::WallTime, {}}; });
    album.view("percentile", [](CurveView &view) { view.range = CurveView::Range::Percentile; });
    album.view("grouped", [](CurveView &view) { view.groupBy = runGroupingFromId(QStringLiteral("substr(name, 1, 6)")); });
    panel.setView(CurveView());
    QTest::qWait(500);
    QWidget *inner = panel.plot()->focusProxy();
    QTest::mouseClick(inner, Qt::LeftButton, Qt::ShiftModifier, QPoint(inner->width() / 4, inner->height() / 2));
    QTest::mouseClick(inner, Qt::LeftButton, Qt::ShiftModifier, QPoint(inner->width() * 3 / 4, inner->height() / 2));
    QTest::mouseMove(inner, QPoint(inner->width() / 2, inner->height() / 2));
    album.save("reading", 300);
    panel.plot()->setCursors({});
    panel.showGrid(true);
    album.save("grid", 1'500);
    panel.showGrid(false);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 3)
        return std::fputs("curvepictures PROJECT FOLDER [light|dark]\n", stderr), 2;
    applyTheme(application, argc > 3 && qstrcmp(argv[3], "dark") == 0 ? Theme::dark() : Theme::light());
    auto project = Project::open(QString::fromLocal8Bit(argv[1]), OpenMode::Command);
    if (!project)
        return std::fputs(qPrintable(project.error().sentence), stderr), 1;
    QList<qint64> ids;
    for (const Run &run : Runs::all((*project)->reader()).value_or(QList<Run>()))
        ids.prepend(run.id);
    Settings settings;
    ScriptedAsk ask;
    Session session(std::move(*project), AppPaths(), settings, ask);
    CurvePanel panel(session);
    panel.resize(1'200, 560);
    panel.show();
    panel.setRuns(ids);
    Album album(panel, QString::fromLocal8Bit(argv[2]));
    walk(panel, album);
    return 0;
}
