// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the pages together and keeps header, rail and footer true.
#include "app/cairn/workspace.h"

#include "app/cairn/footerbar.h"
#include "app/cairn/headerbar.h"
#include "app/cairn/historypanel.h"
#include "app/cairn/pages/pages.h"
#include "app/cairn/rail.h"
#include "app/cairn/shortcuts.h"
#include "widgets/common/icons.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

QFrame *separator(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setLineWidth(1);
    return line;
}

} // namespace

Workspace::Workspace(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rail(new Rail(this))
    , m_header(new HeaderBar(this))
    , m_footer(new FooterBar(this))
    , m_stack(new QStackedWidget(this))
    , m_historyPanel(new HistoryPanel(session, this))
    , m_undo(new QAction(icon(QStringLiteral("undo")), tr("Undo"), this))
    , m_redo(new QAction(icon(QStringLiteral("redo")), tr("Redo"), this))
    , m_history(new QAction(icon(QStringLiteral("history")), tr("History"), this))
{
    auto *work = new QHBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_stack, 1);
    work->addWidget(m_historyPanel);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(separator(QFrame::HLine, this));
    right->addLayout(work, 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_rail);
    top->addWidget(separator(QFrame::VLine, this));
    top->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top, 1);
    layout->addWidget(separator(QFrame::HLine, this));
    layout->addWidget(m_footer);

    setUpShortcut(m_undo, session.settings(), QStringLiteral("window/undo"), QKeySequence::Undo);
    setUpShortcut(m_redo, session.settings(), QStringLiteral("window/redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    // Hands that learned elsewhere find redo here too.
    if (m_redo->shortcut() == initialShortcut(m_redo))
        m_redo->setShortcuts({initialShortcut(m_redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    setUpShortcut(m_history, session.settings(), QStringLiteral("window/history"), QKeySequence(Qt::CTRL | Qt::Key_H));
    m_history->setCheckable(true);
    m_header->setUndoActions(m_undo, m_redo);
    m_historyPanel->hide();
    connect(m_undo, &QAction::triggered, this, &Workspace::undo);
    connect(m_redo, &QAction::triggered, this, &Workspace::redo);
    connect(m_history, &QAction::toggled, this, &Workspace::showHistory);
    connect(m_historyPanel, &HistoryPanel::closeRequested, this, [this] { m_history->setChecked(false); });
    connect(m_header, &HeaderBar::findRequested, this, &Workspace::findRequested);
    connect(m_header, &HeaderBar::projectClicked, this, [this] { showPage(QStringLiteral("data")); });
    connect(m_header, &HeaderBar::pageClicked, this, [this] { currentPage()->setFocus(); });
    connect(m_footer, &FooterBar::annotatorClicked, this, &Workspace::annotatorRequested);
    connect(m_rail, &Rail::chosen, this, &Workspace::showPage);
    addPages();
    connect(m_rail->addFoot(QStringLiteral("help"), tr("Help")), &QToolButton::clicked, this, &Workspace::helpRequested);
    connect(m_rail->addFoot(QStringLiteral("settings"), tr("Settings")), &QToolButton::clicked, this, &Workspace::settingsRequested);
    connectProject();
    const QString lastPage = QString::fromUtf8(session.settings().place(QStringLiteral("page")));
    showPage(lastPage.isEmpty() ? QStringLiteral("data") : lastPage);
}

Workspace::~Workspace() = default;

void Workspace::addPages()
{
    addPage(makeDataPage(m_session), tr("What is in the project, and bringing in more (Ctrl+1)"));
    addPage(makeImagesPage(m_session), tr("Label images (Ctrl+2)"));
    addPage(makeTablesPage(m_session), tr("Label table rows (Ctrl+3)"));
    addPage(makeRunsPage(m_session), tr("Train, and watch the curves (Ctrl+4)"));
    addPage(makeComparePage(m_session), tr("Compare runs (Ctrl+5)"));
}

void Workspace::addPage(Page *page, const QString &toolTip)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_rail->addStep(page->key(), page->key(), page->title(), toolTip);
    connect(page, &Page::placeChanged, this, &Workspace::showPlace);
    connect(page, &Page::progressChanged, this, &Workspace::showPlace);
    connect(page, &Page::aloneRequested, this, &Workspace::setAlone);
}

void Workspace::setAlone(bool alone)
{
    for (QWidget *each : std::initializer_list<QWidget *> {m_rail, m_header, m_footer})
        each->setVisible(!alone);
}

void Workspace::connectProject()
{
    Project &project = m_session.project();
    m_footer->setTasks(&m_session.tasks());
    showAnnotator();
    if (project.isReadOnly()) {
        m_footer->setReadOnly(project.readOnlyReason());
        QMetaObject::invokeMethod(this, [this] { currentPage()->showMessage(m_session.project().readOnlyReason()); }, Qt::QueuedConnection);
    }
    connect(&project, &Project::saved, this, [this] { m_footer->setSavedAt(m_session.project().savedAt()); });
    connect(&project, &Project::labelsChanged, this, &Workspace::showUndo);
    connect(&project, &Project::published, this, &Workspace::showUndo);
    connect(&m_session, &Session::destinationRequested, this, &Workspace::go);
    connect(&m_session, &Session::failed, this, [this](const Error &error) { currentPage()->showError(error); });
    connect(&m_session, &Session::told, this, &Workspace::tell);
    showUndo();
}

Page *Workspace::currentPage() const { return static_cast<Page *>(m_stack->currentWidget()); }

void Workspace::showPage(const QString &key)
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page *other) { return other->key() == key; });
    if (page == m_pages.end())
        return;
    if (*page != currentPage())
        currentPage()->leave();
    m_stack->setCurrentWidget(*page);
    m_rail->setCurrent(key);
    m_session.settings().setPlace(QStringLiteral("page"), key.toUtf8());
    (*page)->enter();
    // The page's keys are live only while the focus is on it.
    if (!(*page)->isAncestorOf(window()->focusWidget()))
        (*page)->setFocus();
    showPlace();
    Q_EMIT pageChanged();
}

void Workspace::go(const Destination &destination)
{
    if (!destination.page.isEmpty())
        showPage(destination.page);
    currentPage()->go(destination);
}

void Workspace::leave()
{
    for (Page *page : std::as_const(m_pages))
        page->leave();
}

void Workspace::showPlace()
{
    m_header->setPath(m_session.project().name(), currentPage()->title(), currentPage()->place());
    m_footer->setProgress(currentPage()->progressText());
}

void Workspace::showUndo()
{
    const QString undoText = Journal::undoText(m_session.project().reader()).value_or(QString());
    const QString redoText = Journal::redoText(m_session.project().reader()).value_or(QString());
    const bool writable = !m_session.project().isReadOnly();
    m_undo->setEnabled(writable && !undoText.isEmpty());
    m_redo->setEnabled(writable && !redoText.isEmpty());
    m_undo->setText(undoText.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undoText));
    m_redo->setText(redoText.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redoText));
    nameKeyInToolTip(m_undo);
    nameKeyInToolTip(m_redo);
}

void Workspace::undo()
{
    const Result<Journal *> journal = m_session.project().journal();
    if (!m_session.succeeded(journal))
        return;
    const auto done = [this](const Result<QString> &undone) {
        if (m_session.succeeded(undone) && !undone->isEmpty())
            tell(tr("Undone: %1").arg(*undone));
    };
    if (Journal::isUndoLong(m_session.project().reader()).value_or(false))
        m_session.tasks().run<QString>(tr("Undo"), this, [journal = *journal](TaskControl &) { return journal->undo(); }, done);
    else
        done((*journal)->undo());
}

void Workspace::redo()
{
    const Result<Journal *> journal = m_session.project().journal();
    if (!m_session.succeeded(journal))
        return;
    const auto done = [this](const Result<QString> &redone) {
        if (m_session.succeeded(redone) && !redone->isEmpty())
            tell(tr("Done again: %1").arg(*redone));
    };
    if (Journal::isRedoLong(m_session.project().reader()).value_or(false))
        m_session.tasks().run<QString>(tr("Redo"), this, [journal = *journal](TaskControl &) { return journal->redo(); }, done);
    else
        done((*journal)->redo());
}

void Workspace::showHistory(bool shown) { m_historyPanel->setVisible(shown); }

void Workspace::showAnnotator() { m_footer->setAnnotator(m_session.settings().annotator()); }

void Workspace::tell(const QString &sentence) { m_footer->tell(sentence); }

} // namespace cairn
