// SPDX-License-Identifier: GPL-3.0-or-later
// One function a menu.
#include "app/cairn/menus.h"

#include "app/cairn/mainwindow.h"
#include "app/cairn/workspace.h"
#include "widgets/common/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

QAction *add(QMenu *menu, const QString &iconName, const QString &text, const QKeySequence &shortcut, QObject *context, std::function<void()> done)
{
    QAction *action = menu->addAction(text);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    QObject::connect(action, &QAction::triggered, context, std::move(done));
    return action;
}

void buildFileMenu(MainWindow &window, Settings &settings)
{
    QMenu *menu = window.menuBar()->addMenu(Text::tr("&Project"));
    add(menu, QStringLiteral("add"), Text::tr("&New project…"), QKeySequence::New, &window, [&window] { window.askForNewProject(); });
    add(menu, QStringLiteral("folder"), Text::tr("&Open…"), QKeySequence::Open, &window, [&window] { window.askForProject(); });
    QMenu *recent = menu->addMenu(icon(QStringLiteral("clock")), Text::tr("Open &recent"));
    for (const RecentProject &project : settings.recentProjects())
        add(recent, {}, Text::tr("%1 (%2)").arg(project.name, project.file), {}, &window, [&window, project] { window.openProject(project.file); });
    recent->setEnabled(!recent->isEmpty());
    add(menu, QStringLiteral("sample"), Text::tr("Open the &sample"), {}, &window, [&window] { window.openSample(); });
    menu->addSeparator();
    add(menu, QStringLiteral("settings"), Text::tr("Se&ttings…"), QKeySequence::Preferences, &window, [&window] { window.showSettings(); });
    menu->addSeparator();
    add(menu, {}, Text::tr("&Close project"), QKeySequence::Close, &window, [&window] { window.closeProject(); })->setEnabled(window.workspace());
    add(menu, {}, Text::tr("&Quit"), QKeySequence::Quit, &window, [&window] { window.close(); });
}

void buildEditMenu(MainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(Text::tr("&Edit"));
    Workspace *workspace = window.workspace();
    menu->addAction(workspace->undoAction());
    menu->addAction(workspace->redoAction());
    menu->addAction(workspace->historyAction());
    menu->addSeparator();
    add(menu, QStringLiteral("search"), Text::tr("&Find anything…"), QKeySequence(Qt::CTRL | Qt::Key_K), &window, [&window] { window.showFinder(); });
}

void buildGoMenu(MainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(Text::tr("&Go"));
    int number = 0;
    Workspace *workspace = window.workspace();
    for (const Page *page : workspace->pages()) {
        const QKeySequence shortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + number++));
        add(menu, page->key(), page->title(), shortcut, workspace, [workspace, key = page->key()] { workspace->showPage(key); });
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
    QMenu *menu = window.menuBar()->addMenu(Text::tr("&View"));
    auto *themes = new QActionGroup(menu);
    const auto addTheme = [&](const QString &iconName, const QString &text, ThemeChoice choice) {
        QAction *action = add(menu, iconName, text, {}, &window, [&window, choice] { window.setTheme(choice); });
        action->setCheckable(true);
        action->setChecked(settings.theme() == choice);
        themes->addAction(action);
    };
    addTheme({}, Text::tr("As the &system"), ThemeChoice::System);
    addTheme(QStringLiteral("light"), Text::tr("&Light"), ThemeChoice::Light);
    addTheme(QStringLiteral("dark"), Text::tr("&Dark"), ThemeChoice::Dark);
    menu->addSeparator();
    add(menu, {}, Text::tr("&Full screen"), QKeySequence(Qt::Key_F11), &window, [&window] {
        window.setWindowState(window.windowState() ^ Qt::WindowFullScreen);
    });
}

void buildHelpMenu(MainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(Text::tr("&Help"));
    add(menu, QStringLiteral("help"), Text::tr("&Guide"), QKeySequence(Qt::Key_F1), &window, [&window] { window.showHelp(); });
    add(menu, QStringLiteral("key"), Text::tr("&Keys"), QKeySequence(Qt::Key_Question), &window, [&window] { window.showKeys(); });
    menu->addSeparator();
    add(menu, {}, Text::tr("&About Cairn"), {}, &window, [&window] { window.showAbout(); });
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
        buildEditMenu(window);
        buildGoMenu(window);
        buildPageMenu(window);
    }
    buildViewMenu(window, settings);
    buildHelpMenu(window);
}

} // namespace cairn
