// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, closing, and what the menu bar asks of the window.
#include "app/cairn/mainwindow.h"

#include "app/cairn/finder.h"
#include "app/cairn/helpwindow.h"
#include "app/cairn/keysdialog.h"
#include "app/cairn/menus.h"
#include "app/cairn/newprojectdialog.h"
#include "app/cairn/projectcloser.h"
#include "app/cairn/settingsdialog.h"
#include "app/cairn/unsavedgestures.h"
#include "app/cairn/welcomepage.h"
#include "app/cairn/workspace.h"
#include "app/commands/sample.h"
#include "widgets/common/ask.h"
#include "widgets/common/popuppanel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>

namespace cairn {
namespace {

// Asks only where gestures wait and the disk cannot be written to the last.
bool mayClose(MainWindow &window, Ask &ask)
{
    auto *unsaved = window.findChild<UnsavedGestures *>();
    if (unsaved)
        unsaved->tryAgain();
    if (!unsaved || unsaved->count() == 0)
        return true;
    return ask.confirm(&window, {MainWindow::tr("Close without saving?"),
        MainWindow::tr("%n change(s) wait until the project's disk can be written again, and would be lost.", nullptr, unsaved->count()),
        MainWindow::tr("Close"), true});
}

} // namespace

MainWindow::MainWindow(AppPaths paths, Settings &settings, Ask &ask, QWidget *parent)
    : QMainWindow(parent)
    , m_paths(std::move(paths))
    , m_settings(settings)
    , m_ask(ask)
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(settings, this))
{
    setCentralWidget(m_stack);
    m_stack->addWidget(m_welcome);
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    setWindowTitle(tr("Cairn"));
    if (!restoreGeometry(settings.place(QStringLiteral("window/geometry"))))
        resize(1440, 900);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::askForNewProject);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::askForProject);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::projectChosen, this, &MainWindow::openProject);
    connect(m_welcome, &WelcomePage::helpRequested, this, [this] { showHelp(QStringLiteral("first-project")); });
    m_menuTimer.setSingleShot(true);
    connect(&m_menuTimer, &QTimer::timeout, this, [this] {
        // A table of keys shows the menus' own entries.
        delete findChild<KeysDialog *>();
        buildMenus(*this, m_settings);
    });
    buildMenus(*this, m_settings);
}

MainWindow::~MainWindow()
{
    // The pages hold references into the session, so they go first.
    delete m_workspace;
}

void MainWindow::rebuildMenus()
{
    // Later, because it may be one of their own entries that asks.
    m_menuTimer.start(0);
}

void MainWindow::showProject(std::unique_ptr<Project> project)
{
    closeProject();
    m_settings.addRecentProject({project->name(), project->file()});
    m_session = std::make_unique<Session>(std::move(project), m_paths, m_settings, m_ask);
    m_workspace = new Workspace(*m_session, this);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    setWindowTitle(tr("%1 – Cairn").arg(m_session->project().name()));
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::rebuildMenus);
    connect(m_workspace, &Workspace::findRequested, this, &MainWindow::showFinder);
    connect(m_workspace, &Workspace::helpRequested, this, [this] { showHelp(); });
    connect(m_workspace, &Workspace::settingsRequested, this, &MainWindow::showSettings);
    connect(m_workspace, &Workspace::annotatorRequested, this, &MainWindow::askForAnnotator);
    rebuildMenus();
}

void MainWindow::report(const Error &error)
{
    if (m_session)
        m_session->report(error);
    else
        m_welcome->showError(error);
}

void MainWindow::openProject(const QString &folderOrFile)
{
    // It is open already, and a second time would be read-only: the lock is our own.
    if (m_session && QFileInfo(Project::fileOf(folderOrFile)) == QFileInfo(m_session->project().file()))
        return;
    for (const ProjectCloser *closer : findChildren<ProjectCloser *>()) {
        // It was just closed, and its last tasks have not ended: it would be read-only, for the lock is still our own.
        if (QFileInfo(closer->file()) == QFileInfo(Project::fileOf(folderOrFile))) {
            m_welcome->setBusy(tr("Closing…"));
            connect(closer, &ProjectCloser::closed, this, [this, folderOrFile] {
                m_welcome->setBusy({});
                openProject(folderOrFile);
            });
            return;
        }
    }
    if (Project::needsLongRecovery(folderOrFile).value_or(false))
        return recoverProject(folderOrFile);
    auto project = Project::open(folderOrFile, OpenMode::Window);
    if (project)
        showProject(std::move(*project));
    else
        report(project.error());
}

void MainWindow::recoverProject(const QString &folderOrFile)
{
    closeProject();
    m_welcome->setBusy(tr("Taking back what was left unfinished…"));
    runTask<bool>(
        this, [folderOrFile](TaskControl &) { return Project::open(folderOrFile, OpenMode::Command).map([](const auto &) { return true; }); },
        [this, folderOrFile](const Result<bool> &recovered) {
            m_welcome->setBusy({});
            if (recovered)
                openProject(folderOrFile);
            else
                report(recovered.error());
        });
}

void MainWindow::createProject(const QString &folder, const QString &name)
{
    auto project = Project::create(folder, name, OpenMode::Window);
    if (project)
        showProject(std::move(*project));
    else
        report(project.error());
}

void MainWindow::openSample()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QDir(documents).filePath(tr("Cairn sample"));
    if (QFileInfo::exists(QDir(folder).filePath(QStringLiteral("project.cairn"))))
        return openProject(folder);
    m_welcome->setBusy(tr("Preparing the sample…"));
    runTask<QString>(
        this, [folder, samples = m_paths.samples](TaskControl &control) { return makeSampleProject(folder, samples, control); },
        [this](const Result<QString> &made) {
            m_welcome->setBusy({});
            if (made)
                openProject(*made);
            else
                report(made.error());
        });
}

void MainWindow::closeProject()
{
    if (!m_workspace)
        return;
    m_workspace->leave();
    // What floats over the window was about this project.
    for (PopupPanel *panel : findChildren<PopupPanel *>())
        panel->closePanel();
    m_stack->setCurrentWidget(m_welcome);
    delete m_workspace;
    m_workspace = nullptr;
    m_session->close(this);
    m_session.reset();
    m_welcome->reload();
    setWindowTitle(tr("Cairn"));
    rebuildMenus();
}

void MainWindow::askForNewProject()
{
    auto *dialog = new NewProjectDialog(m_ask, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewProjectDialog::chosen, this, &MainWindow::createProject);
    dialog->open();
}

void MainWindow::askForProject()
{
    if (const auto folder = m_ask.openFolder(this, {tr("Open a project's folder"), {}, {}, {}, {}}))
        openProject(*folder);
}

void MainWindow::showHelp(const QString &page)
{
    if (!m_help) {
        m_help = new HelpWindow(this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showPage(page.isEmpty() ? QStringLiteral("index") : page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showKeys()
{
    QList<ShortcutScope> scopes {{tr("Everywhere"), namedMenuActions(*this), true}};
    int current = 0;
    if (m_workspace) {
        for (const Page *page : m_workspace->pages()) {
            if (page == m_workspace->currentPage())
                current = int(scopes.size());
            scopes.append({page->title(), page->namedActions(), false});
        }
    }
    auto *dialog = new KeysDialog(scopes, current, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::setTheme);
    connect(dialog, &SettingsDialog::annotatorChosen, this, [this](const QString &name) {
        setAnnotator(name);
    });
    dialog->open();
}

void MainWindow::showFinder()
{
    if (m_workspace)
        openFinder(*this, *m_workspace);
}

void MainWindow::askForAnnotator()
{
    const auto name = m_ask.text(this, {tr("Who is labelling?"), tr("Your name is kept with every label that you make."), m_settings.annotator(), {}});
    if (!name || name->trimmed().isEmpty())
        return;
    setAnnotator(name->trimmed());
}

void MainWindow::setAnnotator(const QString &name)
{
    m_settings.setAnnotator(name);
    if (!m_session)
        return;
    m_session->succeeded(m_session->project().setAnnotator(name));
    m_workspace->showAnnotator();
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_settings.setTheme(choice);
    // The system's own palette was read before ours was set; see main().
    const auto system = qApp->property("systemPalette").value<QPalette>();
    applyTheme(*qApp, Theme::chosen(choice, system));
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Cairn"),
        tr("<h3>Cairn %1</h3><p>Label, train, compare: one workbench, offline.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>").arg(QApplication::applicationVersion()),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/cairn.svg")).pixmap(64, 64));
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose(*this, m_ask))
        return event->ignore();
    if (m_workspace)
        m_workspace->leave();
    m_settings.setPlace(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_workspace && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty())
        openProject(urls.first().toLocalFile());
}

} // namespace cairn
