// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the tour, and its quieter stops: welcome, history, finder, guide, settings, empty pages.
#include "tests/gui/tour.h"

#include "app/cairn/helpwindow.h"
#include "app/cairn/settingsdialog.h"
#include "widgets/common/commandpalette.h"

#include <QtWidgets>

namespace cairn::test {

Tour::Tour(WindowDriver &hands, Camera &camera)
    : m_hands(hands)
    , m_camera(camera)
{
}

void Tour::step(const char *name, const std::function<bool()> &walk)
{
    if (walk())
        return;
    ++m_failed;
    std::fprintf(stderr, "FAILED: %s\n", name);
    m_camera.shoot(QStringLiteral("FAILED-") + QString::fromLatin1(name).replace(QLatin1Char(' '), QLatin1Char('-')));
}

bool Tour::run()
{
    step("welcome", [this] { return m_camera.shoot(QStringLiteral("welcome")); });
    step("open the sample", [this] { return m_hands.openSample(); });
    if (m_failed > 0)
        return false;
    walkData();
    walkImages();
    walkTables();
    walkRuns();
    walkCompare();
    walkAroundRuns();
    walkRest();
    walkEmptyPages();
    return m_failed == 0;
}

void Tour::walkData()
{
    step("data", [this] { return showData(); });
    step("snapshot", [this] { return askForSnapshot(); });
    step("the export of labels", [this] { return showExport(); });
    step("table import", [this] { return showImport(); });
}

void Tour::walkImages()
{
    step("images", [this] { return selectShape(); });
    step("draw a box", [this] { return drawBox(); });
    step("zoom", [this] { return zoomIn(); });
    walkTools();
    walkModes();
}

void Tour::walkTables()
{
    step("label rows", [this] { return labelRows(); });
    step("filter rows", [this] { return filterRows(); });
    step("change cells", [this] { return changeCells(); });
    step("decide rows", [this] { return decideRows(); });
    step("narrow rows down", [this] { return narrowRows(); });
    step("outliers", [this] { return showOutliers(); });
    step("sample of rows", [this] { return drawRows(); });
}

void Tour::walkRuns()
{
    step("no runs", [this] { return m_hands.show(QStringLiteral("runs")) && m_camera.shoot(QStringLiteral("runs-none")); });
    step("new run", [this] { return showNewRun(); });
    step("recipes and what they need", [this] { return showRecipes(); });
    step("train on the table", [this] { return trainTable(QStringLiteral("boost"), 300, 0.1) && trainTable(QStringLiteral("boost slow"), 300, 0.02); });
    step("train on the images", [this] { return trainImages(QStringLiteral("cells adam"), QStringLiteral("adam"), 8, true); });
    step("label more and train again", [this] {
        return m_hands.show(QStringLiteral("images")) && drawBox() && trainImages(QStringLiteral("cells sgd"), QStringLiteral("sgd"), 8, false);
    });
    step("curves", [this] { return showCurves(); });
    step("logarithmic axis", [this] { return showLogAxis(); });
}

void Tour::walkCompare()
{
    step("compare", [this] { return compareRuns(); });
}

void Tour::walkAroundRuns()
{
    step("queue", [this] { return m_hands.show(QStringLiteral("runs")) && showQueue(); });
    step("sweep", [this] { return showSweep(); });
    step("own program", [this] { return runOwnProgram(); });
    step("doors to others", [this] { return showDoors(); });
}

void Tour::walkRest()
{
    step("history", [this] {
        const bool isShown = m_hands.show(QStringLiteral("images"));
        QAction *history = m_hands.window().workspace()->historyAction();
        history->trigger();
        const bool isSaved = m_camera.shoot(QStringLiteral("history"));
        history->trigger();
        return isShown && isSaved;
    });
    step("finder", [this] {
        m_hands.press(Qt::Key_K, Qt::ControlModifier);
        const QPointer<CommandPalette> palette = m_hands.window().findChild<CommandPalette *>();
        if (!palette || !palette->isOpen())
            return false;
        m_hands.type(QStringLiteral("02"));
        const bool isTyped = palette->findChild<QLineEdit *>()->text() == QLatin1String("02");
        const bool isSaved = m_camera.shoot(QStringLiteral("finder"));
        m_hands.press(Qt::Key_Escape);
        return isTyped && isSaved && eventually([&] { return !palette; });
    });
    step("guide", [this] {
        m_hands.window().showHelp(QStringLiteral("labelling-images"));
        auto *guide = m_hands.window().findChild<HelpWindow *>();
        const bool isSaved = guide && m_camera.shoot(QStringLiteral("guide"), guide);
        if (guide)
            guide->close();
        return isSaved;
    });
    step("settings", [this] {
        m_hands.window().showSettings();
        auto *settings = m_hands.window().findChild<SettingsDialog *>();
        const bool isSaved = settings && m_camera.shoot(QStringLiteral("settings"), settings);
        if (settings)
            settings->close();
        return isSaved;
    });
}

void Tour::walkEmptyPages()
{
    step("a new project", [this] {
        m_hands.window().createProject(QDir::home().filePath(QStringLiteral("Empty")), QStringLiteral("Empty"));
        return eventually([this] { return m_hands.window().workspace() && m_hands.project().name() == QLatin1String("Empty"); });
    });
    for (const char *page : {"data", "images", "tables", "runs", "compare"}) {
        const QString name = QString::fromLatin1(page);
        step(page, [this, name] { return m_hands.show(name) && m_camera.shoot(QStringLiteral("empty-") + name); });
    }
    step("welcome with a recent project", [this] {
        m_hands.window().closeProject();
        return m_camera.shoot(QStringLiteral("welcome-again"));
    });
}

qint64 Tour::itemWhere(const char *condition) const
{
    return integerOf(m_hands.project().reader(), (QByteArray("SELECT i.id FROM item i WHERE ") + condition + " ORDER BY i.path LIMIT 1").constData());
}

} // namespace cairn::test
