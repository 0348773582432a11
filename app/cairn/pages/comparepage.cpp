// SPDX-License-Identifier: GPL-3.0-or-later
// Runs are ticked at the left; the tabs answer one question each.
#include "app/cairn/pages/comparepage.h"

#include "app/cairn/pages/comparisondelegate.h"
#include "app/cairn/pages/curvepanel.h"
#include "app/cairn/pages/verdictpanel.h"
#include "app/cairn/pages/pages.h"
#include "models/insight/comparisonmodel.h"
#include "models/runs/runmodel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/sectionheader.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cairn {
Page *makeComparePage(Session &session) { return new ComparePage(session); }

ComparePage::ComparePage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_runs(new RunModel(session.project(), this))
    , m_model(new ComparisonModel(this))
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
    QAction *differences = addPageAction(QStringLiteral("differences"), tr("Only what differs"), QStringLiteral("Ctrl+D"), {},
        [this] { m_onlyDifferences->toggle(); });
    m_menu = {differences};
    connect(m_runs, &RunModel::reloaded, this, &ComparePage::listRuns);
    listRuns();
}

QWidget *ComparePage::makeChooser()
{
    auto *side = new QWidget(this);
    setSurface(side, Surface::Panel);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace12);
    layout->setSpacing(kSpace8);
    layout->addWidget(new SectionHeader(tr("Runs"), side));
    m_chooser = new QListWidget(side);
    m_chooser->setFrameShape(QFrame::NoFrame);
    setSurface(m_chooser->viewport(), Surface::Panel);
    m_chooser->setAccessibleName(tr("Runs to compare"));
    layout->addWidget(m_chooser, 1);
    m_onlyDifferences = new QCheckBox(tr("Only what differs"), side);
    m_onlyDifferences->setChecked(session().settings().place(QStringLiteral("compare/everything")).isEmpty());
    m_model->setOnlyDifferences(m_onlyDifferences->isChecked());
    layout->addWidget(m_onlyDifferences);
    connect(m_chooser, &QListWidget::itemChanged, this, &ComparePage::compare);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setOnlyDifferences(on);
        session().settings().setPlace(QStringLiteral("compare/everything"), on ? QByteArray() : QByteArray("1"));
        showLines();
    });
    return side;
}

QWidget *ComparePage::makeWork()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_table = new QTreeView(m_tabs);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setItemsExpandable(true);
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->header()->setDefaultSectionSize(180);
    m_table->header()->setStretchLastSection(false); // numbers stay beside each other
    m_changes = new QTreeWidget(m_tabs);
    m_changes->setHeaderLabels({tr("Item"), tr("Was"), tr("Is")});
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setUniformRowHeights(true);
    m_changes->setAccessibleName(tr("Labels that changed"));
    m_changes->setToolTip(tr("Double-click to open an image"));
    m_changes->header()->setDefaultSectionSize(300);
    m_curves = new CurvePanel(session(), m_tabs);
    m_tabs->addTab(m_table, tr("Side by side"));
    m_tabs->addTab(m_curves, tr("Curves"));
    m_verdict = new VerdictPanel(session(), m_tabs);
    m_tabs->addTab(m_verdict, tr("Is it real?"));
    m_tabs->addTab(m_changes, tr("What changed in the labels"));
    connect(m_changes, &QTreeWidget::itemActivated, this, &ComparePage::openChangedItem);
    return m_tabs;
}

void ComparePage::listRuns()
{
    const QList<qint64> chosen = chosenRuns();
    QList<qint64> listed;
    for (int row = 0; row < m_chooser->count(); ++row)
        listed.append(m_chooser->item(row)->data(Qt::UserRole).toLongLong());
    QList<qint64> present;
    for (const Run &run : m_runs->runs())
        present.append(run.id);
    if (listed == present)
        return;
    const QSignalBlocker blocker(m_chooser);
    m_chooser->clear();
    for (const Run &run : m_runs->runs()) {
        auto *item = new QListWidgetItem(run.name, m_chooser);
        item->setData(Qt::UserRole, run.id);
        item->setToolTip(run.recipe);
        item->setCheckState(chosen.contains(run.id) ? Qt::Checked : Qt::Unchecked);
    }
    compare();
}

QList<qint64> ComparePage::chosenRuns() const
{
    QList<qint64> chosen;
    for (int row = 0; row < m_chooser->count(); ++row) {
        if (m_chooser->item(row)->checkState() == Qt::Checked)
            chosen.append(m_chooser->item(row)->data(Qt::UserRole).toLongLong());
    }
    // From the oldest on: the first is what the others are compared with.
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

void ComparePage::go(const Destination &destination)
{
    const QSignalBlocker blocker(m_chooser);
    for (int row = 0; row < m_chooser->count(); ++row) {
        QListWidgetItem *item = m_chooser->item(row);
        item->setCheckState(destination.runIds.contains(item->data(Qt::UserRole).toLongLong()) ? Qt::Checked : Qt::Unchecked);
    }
    compare();
}

void ComparePage::enter() { m_runs->reload(); }

void ComparePage::leave() { session().settings().setPlace(QStringLiteral("compare/splitter"), m_splitter->saveState()); }

void ComparePage::compare()
{
    const QList<qint64> runs = chosenRuns();
    m_stack->setCurrentIndex(runs.size() > 1 ? 1 : 0);
    if (runs.size() < 2)
        return m_task.cancel();
    m_curves->setRuns(runs);
    QList<Run> chosen;
    for (const qint64 id : runs) {
        if (const Run *run = m_runs->run(id))
            chosen.append(*run);
    }
    m_verdict->setRuns(chosen);
    m_task.start<RunComparison>(
        [file = project().file(), runs](TaskControl &) -> Result<RunComparison> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            return reader ? compareRuns(**reader, runs) : Result<RunComparison>(fail(reader));
        },
        [this](const Result<RunComparison> &comparison) {
            if (session().succeeded(comparison))
                show(*comparison);
        });
}

void ComparePage::show(const RunComparison &comparison)
{
    m_model->setComparison(comparison);
    m_table->setColumnWidth(0, 220);
    showLines();
    showLabelChanges(comparison);
}

void ComparePage::showLines()
{
    m_table->expandAll();
    for (int section = 0; section < m_model->rowCount(); ++section)
        m_table->setFirstColumnSpanned(section, {}, true);
}

void ComparePage::showLabelChanges(const RunComparison &comparison)
{
    m_changes->clear();
    for (const RunComparison::LabelRow &labels : comparison.labels) {
        const auto *run = m_runs->run(labels.runId);
        const QString title = labels.note.isEmpty()
            ? tr("%1 against %2: %3 added, %4 removed, %5 changed").arg(run ? run->name : QString(), labels.against)
                  .arg(labels.difference.addedCount).arg(labels.difference.removedCount).arg(labels.difference.changedCount)
            : labels.note;
        auto *head = new QTreeWidgetItem(m_changes, {title});
        head->setFirstColumnSpanned(true);
        head->setExpanded(true);
        const auto add = [&](const QList<SnapshotDifference::Entry> &entries) {
            for (const SnapshotDifference::Entry &entry : entries) {
                auto *item = new QTreeWidgetItem(head, {entry.name, labelsInWords(entry.before), labelsInWords(entry.after)});
                item->setToolTip(1, item->text(1));
                item->setToolTip(2, item->text(2));
                const bool isRow = labels.difference.tableId != 0;
                const Destination place {isRow ? QStringLiteral("tables") : QStringLiteral("images"), entry.itemId, labels.difference.tableId, entry.rowId, {}};
                item->setData(0, Qt::UserRole, QVariant::fromValue(place));
            }
        };
        add(labels.difference.added);
        add(labels.difference.removed);
        add(labels.difference.changed);
    }
}

void ComparePage::openChangedItem()
{
    const QTreeWidgetItem *current = m_changes->currentItem();
    if (!current || !current->parent())
        return;
    session().go(current->data(0, Qt::UserRole).value<Destination>());
}

} // namespace cairn
