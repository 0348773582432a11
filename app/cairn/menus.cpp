// SPDX-License-Identifier: GPL-3.0-or-later
// One function a menu.
#include "app/cairn/menus.h"

#include "app/cairn/mainwindow.h"
#include "app/cairn/pages/exportdialog.h"
#include "app/cairn/shortcuts.h"
#include "app/cairn/workspace.h"
#include "widgets/common/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace cairn {
namespace {

const QString kWindowActions = QStringLiteral("window/");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/** One menu under way. What has a name has a key that the person may change. */
class MenuMaker
{
public:
    MenuMaker(MainWindow &window, const Settings &settings, const QString &title)
        : m_window(window)
        , m_settings(settings)
        , m_menu(window.menuBar()->addMenu(title))
    {
    }

    QMenu *menu() const { return m_menu; }

    QAction *add(const QString &iconName, const QString &text, std::function<void()> done) const
    {
        QAction *action = m_menu->addAction(text);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        QObject::connect(action, &QAction::triggered, &m_window, std::move(done));
        return action;
    }

    QAction *add(const char *name, const QKeySequence &key, const QString &iconName, const QString &text, std::function<void()> done) const
    {
        QAction *action = add(iconName, text, std::move(done));
        setUpShortcut(action, m_settings, kWindowActions + QLatin1String(name), key);
        return action;
    }

private:
    MainWindow &m_window;
    const Settings &m_settings;
    QMenu *m_menu;
};

void buildFileMenu(MainWindow &window, Settings &settings)
{
    const MenuMaker maker(window, settings, Text::tr("&Project"));
    maker.add("new", QKeySequence::New, QStringLiteral("add"), Text::tr("&New project…"), [&window] { window.askForNewProject(); });
    maker.add("open", QKeySequence::Open, QStringLiteral("folder"), Text::tr("&Open…"), [&window] { window.askForProject(); });
    QMenu *recent = maker.menu()->addMenu(icon(QStringLiteral("clock")), Text::tr("Open &recent"));
    for (const RecentProject &project : settings.recentProjects()) {
        QAction *action = recent->addAction(Text::tr("%1 (%2)").arg(project.name, project.file));
        QObject::connect(action, &QAction::triggered, &window, [&window, project] { window.openProject(project.file); });
    }
    recent->setEnabled(!recent->isEmpty());
    maker.add(QStringLiteral("sample"), Text::tr("Open the &sample"), [&window] { window.openSample(); });
    maker.menu()->addSeparator();
    if (Workspace *workspace = window.workspace()) {
        maker.add(QStringLiteral("export"), Text::tr("&Export labels…"), [&window, workspace] { askForExport(workspace->session(), &window); });
        maker.menu()->addSeparator();
    }
    maker.add("settings", QKeySequence(Qt::CTRL | Qt::Key_Comma), QStringLiteral("settings"), Text::tr("Se&ttings…"), [&window] { window.showSettings(); });
    maker.menu()->addSeparator();
    maker.add("close", QKeySequence::Close, {}, Text::tr("&Close project"), [&window] { window.closeProject(); })->setEnabled(window.workspace());
    maker.add("quit", QKeySequence(Qt::CTRL | Qt::Key_Q), {}, Text::tr("&Quit"), [&window] { window.close(); });
}

void buildEditMenu(MainWindow &window, Settings &settings)
{
    const MenuMaker maker(window, settings, Text::tr("&Edit"));
    Workspace *workspace = window.workspace();
    maker.menu()->addAction(workspace->undoAction());
    maker.menu()->addAction(workspace->redoAction());
    maker.menu()->addAction(workspace->historyAction());
    maker.menu()->addSeparator();
    maker.add("find", QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("search"), Text::tr("&Find anything…"), [&window] { window.showFinder(); });
}

void buildGoMenu(MainWindow &window, Settings &settings)
{
    const MenuMaker maker(window, settings, Text::tr("&Go"));
    int number = 0;
    Workspace *workspace = window.workspace();
    for (const Page *page : workspace->pages()) {
        const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_1 + number++));
        maker.add(QByteArray("go-" + page->key().toLatin1()).constData(), key, page->key(), page->title(),
            [workspace, key = page->key()] { workspace->showPage(key); });
    }
}

void buildPageMenu(MainWindow &window)
{
    const Page *page = window.workspace()->currentPage();
    const QList<QAction *> actions = page->menuActions();
    if (actions.isEmpty())
        return;
    QMenu *menu = window.menuBar()->addMenu(page->title());
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
}

void buildViewMenu(MainWindow &window, Settings &settings)
{
    const MenuMaker maker(window, settings, Text::tr("&View"));
    auto *themes = new QActionGroup(maker.menu());
    const auto addTheme = [&](const QString &iconName, const QString &text, ThemeChoice choice) {
        QAction *action = maker.add(iconName, text, [&window, choice] { window.setTheme(choice); });
        action->setCheckable(true);
        action->setChecked(settings.theme() == choice);
        themes->addAction(action);
    };
    addTheme({}, Text::tr("As the &system"), ThemeChoice::System);
    addTheme(QStringLiteral("light"), Text::tr("&Light"), ThemeChoice::Light);
    addTheme(QStringLiteral("dark"), Text::tr("&Dark"), ThemeChoice::Dark);
    maker.menu()->addSeparator();
    maker.add("full-screen", QKeySequence(Qt::Key_F11), {}, Text::tr("&Full screen"), [&window] {
        window.setWindowState(window.windowState() ^ Qt::WindowFullScreen);
    });
}

void buildHelpMenu(MainWindow &window, Settings &settings)
{
    const MenuMaker maker(window, settings, Text::tr("&Help"));
    maker.add("guide", QKeySequence(Qt::Key_F1), QStringLiteral("help"), Text::tr("&Guide"), [&window] { window.showHelp(); });
    maker.add("keys", QKeySequence(Qt::Key_Question), QStringLiteral("key"), Text::tr("&Keys…"), [&window] { window.showKeys(); });
    maker.menu()->addSeparator();
    maker.add({}, Text::tr("&About Cairn"), [&window] { window.showAbout(); });
}

void collectNamed(const QMenu *menu, QList<QAction *> &found)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            collectNamed(action->menu(), found);
        else if (action->objectName().startsWith(kWindowActions))
            found.append(action);
    }
}

} // namespace

void buildMenus(MainWindow &window, Settings &settings)
{
    // The old menus go at once, or their shortcuts would stand beside the new ones.
    for (QMenu *menu : window.menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        delete menu;
    window.menuBar()->clear();
    buildFileMenu(window, settings);
    if (window.workspace()) {
        buildEditMenu(window, settings);
        buildGoMenu(window, settings);
        buildPageMenu(window);
    }
    buildViewMenu(window, settings);
    buildHelpMenu(window, settings);
}

QList<QAction *> namedMenuActions(const MainWindow &window)
{
    QList<QAction *> found;
    for (const QAction *action : window.menuBar()->actions()) {
        if (action->menu())
            collectNamed(action->menu(), found);
    }
    return found;
}

} // namespace cairn
