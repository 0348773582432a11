// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the welcome page or one open project, the menu bar, and everything that opens or closes projects.
#pragma once

#include "app/cairn/session.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace cairn {

class CommandPalette;
class HelpWindow;
class WelcomePage;
class Workspace;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(AppPaths paths, Settings &settings, Ask &ask, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Opens a project's folder or file; an error appears on the page that is shown. */
    void openProject(const QString &folderOrFile);
    void createProject(const QString &folder, const QString &name);
    /** Copies the sample to the user's documents (once) and opens it. */
    void openSample();
    void closeProject();

    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] Session *session() const { return m_session.get(); }

    void askForNewProject();
    void askForProject();
    void showHelp(const QString &page = {});
    void showKeys();
    void showSettings();
    void showFinder();
    void askForAnnotator();
    void showAbout();
    void setTheme(ThemeChoice choice);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setAnnotator(const QString &name);
    void showProject(std::unique_ptr<Project> project);
    /** Takes back a large unfinished gesture in a task, then opens the project. */
    void recoverProject(const QString &folderOrFile);
    void rebuildMenus();
    void report(const Error &error);

    AppPaths m_paths;
    Settings &m_settings;
    Ask &m_ask;
    std::unique_ptr<Session> m_session;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    Workspace *m_workspace = nullptr;
    QPointer<HelpWindow> m_help;
    QTimer m_menuTimer;
};

} // namespace cairn
