// SPDX-License-Identifier: GPL-3.0-or-later
// Runs are ticked at the left; the tabs answer one question each.
#include "app/cairn/pages/comparepage.h"

#include "app/cairn/pages/answerplots.h"
#include "app/cairn/pages/answersource.h"
#include "app/cairn/pages/changespanel.h"
#include "app/cairn/pages/curvepanel.h"
#include "app/cairn/pages/flippedpanel.h"
#include "app/cairn/pages/manyrunspanel.h"
#include "app/cairn/pages/pages.h"
#include "app/cairn/pages/reportpanel.h"
#include "app/cairn/pages/verdictpanel.h"
#include "models/runs/runmodel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/sectionheader.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

// More curves than that are read on the runs page, where they can be grouped.
constexpr qsizetype kMostCurves = 50;

} // namespace

Page *makeComparePage(Session &session) { return new ComparePage(session); }

ComparePage::ComparePage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_runs(new RunModel(session.project(), this))
    , m_answers(new AnswerSource(session, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("compare"), tr("Here runs stand side by side."),
          tr("Tick two or more runs at the left to see what differs: parameters, labels and results."), this))
    , m_splitter(new QSplitter(this))
{
    m_empty->addAction(QStringLiteral("runs"), tr("Go to the runs"), QStringLiteral("runs"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { this->session().go({QStringLiteral("runs"), 0, 0, 0, {}}); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeWork());
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(makeChooser());
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(session.settings().place(QStringLiteral("compare/splitter"))))
        m_splitter->setSizes({240, 1000});
    setContent(m_splitter);
    makeActions();
    connect(m_runs, &RunModel::reloaded, this, &ComparePage::listRuns);
    for (const auto signal : {&AnswerSource::computing, &AnswerSource::computed, &AnswerSource::currentChanged})
        connect(m_answers, signal, this, &ComparePage::showPlots);
    listRuns();
}

void ComparePage::makeActions()
{
    const QString names[TabCount] = {tr("Curves"), tr("Is it real?"), tr("What changed?"), tr("Which items?"), tr("Plots"), tr("Many runs"), tr("Report")};
    const char *const keys[TabCount] = {"curves", "verdict", "changes", "items", "plots", "many", "report"};
    for (int tab = 0; tab < TabCount; ++tab) {
        m_menu.append(addPageAction(QStringLiteral("tab-") + QLatin1String(keys[tab]), names[tab], QStringLiteral("Alt+%1").arg(tab + 1), {},
            [this, tab] { showTab(Tab(tab)); }));
    }
    m_menu.append(nullptr);
    m_menu.append(addPageAction(QStringLiteral("differences"), tr("Only what differs"), QStringLiteral("Ctrl+D"), {}, [this] {
        showTab(ChangeTab);
        m_changes->toggleOnlyDifferences();
    }));
    m_menu.append(addPageAction(
        QStringLiteral("export"), tr("Export what is shown…"), QStringLiteral("Ctrl+E"), QStringLiteral("export"), [this] { exportShown(); }));
    m_menu.append(addPageAction(QStringLiteral("find"), tr("Find a run"), QStringLiteral("Ctrl+F"), QStringLiteral("search"),
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); }));
}

QWidget *ComparePage::makeChooser()
{
    auto *side = new QWidget(this);
    setSurface(side, Surface::Panel);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace12);
    layout->setSpacing(kSpace8);
    layout->addWidget(new SectionHeader(tr("Runs"), side));
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Find a run"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Find a run"));
    m_search->addAction(icon(QStringLiteral("search"), IconRole::Muted), QLineEdit::LeadingPosition);
    layout->addWidget(m_search);
    m_chooser = new QListWidget(side);
    m_chooser->setFrameShape(QFrame::NoFrame);
    m_chooser->setUniformItemSizes(true);
    m_chooser->setContextMenuPolicy(Qt::CustomContextMenu);
    setSurface(m_chooser->viewport(), Surface::Panel);
    m_chooser->setAccessibleName(tr("Runs to compare"));
    layout->addWidget(m_chooser, 1);
    m_count = new QLabel(side);
    m_count->setWordWrap(true);
    setTextTone(m_count, TextTone::Muted);
    layout->addWidget(m_count);
    auto *all = new QPushButton(tr("Tick all"), side);
    all->setToolTip(tr("Every run in the list as it is filtered"));
    auto *none = new QPushButton(tr("None"), side);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ComparePage::showFound);
    connect(all, &QPushButton::clicked, this, [this] { tickListed(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickListed(false); });
    connect(m_chooser, &QListWidget::itemChanged, this, &ComparePage::compare);
    connect(m_chooser, &QListWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Hold the others against this run"), this, &ComparePage::makeReference)->setEnabled(m_chooser->currentItem());
        menu->popup(m_chooser->viewport()->mapToGlobal(at));
    });
    return side;
}

QWidget *ComparePage::makeWork()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_curves = new CurvePanel(session(), m_tabs);
    m_verdict = new VerdictPanel(session(), *m_answers, m_tabs);
    m_changes = new ChangesPanel(session(), m_tabs);
    m_flipped = new FlippedPanel(session(), *m_answers, m_tabs);
    m_plots = new AnswerPlots(session(), m_tabs);
    m_many = new ManyRunsPanel(session(), m_tabs);
    m_report = new ReportPanel(session(), m_tabs);
    m_tabs->addTab(m_curves, tr("Curves"));
    m_tabs->addTab(m_verdict, tr("Is it real?"));
    m_tabs->addTab(m_changes, tr("What changed?"));
    m_tabs->addTab(m_flipped, tr("Which items?"));
    m_tabs->addTab(m_plots, tr("Plots"));
    m_tabs->addTab(m_many, tr("Many runs"));
    m_tabs->addTab(m_report, tr("Report"));
    m_tabs->setCurrentIndex(qBound(0, session().settings().place(QStringLiteral("compare/tab")).toInt(), TabCount - 1));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == PlotTab) {
            m_answers->want();
            showPlots();
        }
    });
    connect(m_many, &ManyRunsPanel::narrowRequested, this, &ComparePage::tick);
    return m_tabs;
}

void ComparePage::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

void ComparePage::listRuns()
{
    const QList<qint64> chosen = chosenRuns();
    QList<qint64> listed;
    for (int row = 0; row < m_chooser->count(); ++row)
        listed.append(m_chooser->item(row)->data(Qt::UserRole).toLongLong());
    QList<qint64> present;
    for (const Run &run : m_runs->runs())
        present.append(run.id);
    if (listed == present) {
        // A run that has ended since has other answers.
        return compare();
    }
    const QSignalBlocker blocker(m_chooser);
    m_chooser->clear();
    for (const Run &run : m_runs->runs()) {
        auto *item = new QListWidgetItem(run.name, m_chooser);
        item->setData(Qt::UserRole, run.id);
        item->setToolTip(run.recipe);
        item->setCheckState(chosen.contains(run.id) ? Qt::Checked : Qt::Unchecked);
        if (run.isBaseline && m_reference == 0)
            m_reference = run.id;
    }
    showFound();
    compare();
}

void ComparePage::showFound()
{
    for (int row = 0; row < m_chooser->count(); ++row) {
        QListWidgetItem *item = m_chooser->item(row);
        item->setHidden(!item->text().contains(m_search->text().trimmed(), Qt::CaseInsensitive));
    }
}

QList<qint64> ComparePage::chosenRuns() const
{
    QList<qint64> chosen;
    for (int row = 0; row < m_chooser->count(); ++row) {
        if (m_chooser->item(row)->checkState() == Qt::Checked)
            chosen.append(m_chooser->item(row)->data(Qt::UserRole).toLongLong());
    }
    // From the oldest on: the first is what the others are compared with, where none was chosen for that.
    std::sort(chosen.begin(), chosen.end());
    if (const auto at = chosen.indexOf(m_reference); at > 0)
        chosen.move(at, 0);
    return chosen;
}

void ComparePage::tick(const QList<qint64> &runIds)
{
    const QSignalBlocker blocker(m_chooser);
    const QSet<qint64> wanted(runIds.begin(), runIds.end());
    for (int row = 0; row < m_chooser->count(); ++row) {
        QListWidgetItem *item = m_chooser->item(row);
        item->setCheckState(wanted.contains(item->data(Qt::UserRole).toLongLong()) ? Qt::Checked : Qt::Unchecked);
    }
    compare();
}

void ComparePage::tickListed(bool on)
{
    const QSignalBlocker blocker(m_chooser);
    for (int row = 0; row < m_chooser->count(); ++row) {
        QListWidgetItem *item = m_chooser->item(row);
        if (!item->isHidden() || !on)
            item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    compare();
}

void ComparePage::makeReference()
{
    QListWidgetItem *item = m_chooser->currentItem();
    if (!item)
        return;
    m_reference = item->data(Qt::UserRole).toLongLong();
    if (item->checkState() == Qt::Checked)
        compare();
    else
        item->setCheckState(Qt::Checked);
}

void ComparePage::go(const Destination &destination) { tick(destination.runIds); }

void ComparePage::enter() { m_runs->reload(); }

void ComparePage::leave()
{
    session().settings().setPlace(QStringLiteral("compare/splitter"), m_splitter->saveState());
    session().settings().setPlace(QStringLiteral("compare/tab"), QByteArray::number(m_tabs->currentIndex()));
}

void ComparePage::showHint()
{
    QList<qint64> chosen = chosenRuns();
    QString sentence = tr("%n run(s) ticked.", nullptr, int(chosen.size()));
    const Run *first = m_runs->run(chosen.value(0));
    if (first && chosen.size() > 1)
        sentence += QLatin1Char(' ') + tr("The others are held against %1.").arg(first->name);
    m_count->setText(sentence);
    for (int row = 0; row < m_chooser->count(); ++row) {
        QListWidgetItem *item = m_chooser->item(row);
        QFont font = m_chooser->font();
        font.setBold(chosen.size() > 1 && item->data(Qt::UserRole).toLongLong() == chosen.first());
        if (item->font() != font)
            item->setFont(font);
    }
}

void ComparePage::compare()
{
    const QSignalBlocker blocker(m_chooser);
    showHint();
    const QList<qint64> runs = chosenRuns();
    m_stack->setCurrentIndex(runs.size() > 1 ? 1 : 0);
    if (runs.size() < 2)
        return;
    QList<Run> chosen;
    for (const qint64 id : runs) {
        if (const Run *run = m_runs->run(id))
            chosen.append(*run);
    }
    m_curves->setRuns(runs.mid(0, kMostCurves));
    m_answers->setRuns(chosen);
    m_changes->setRuns(chosen);
    m_many->setRuns(chosen);
    m_report->setRuns(chosen);
    if (m_tabs->currentIndex() == VerdictTab || m_tabs->currentIndex() == ItemTab || m_tabs->currentIndex() == PlotTab)
        m_answers->want();
}

void ComparePage::showPlots()
{
    m_plots->setInsights(m_answers->insights(), m_answers->isComputing() ? tr("The answers are being compared…") : m_answers->problem());
}

void ComparePage::exportShown()
{
    switch (m_tabs->currentIndex()) {
    case CurveTab:
        return m_curves->exportPlot();
    case PlotTab:
        return m_plots->exportPlot();
    case ManyTab:
        return m_many->exportPlot();
    default:
        showTab(ReportTab);
        return m_report->exportReport();
    }
}

} // namespace cairn
