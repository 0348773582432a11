// SPDX-License-Identifier: GPL-3.0-or-later
// Three tabs: facts, record, files. Refreshed once a second while the run goes on.
#include "app/cairn/pages/runinspector.h"

#include "app/cairn/pages/recordpanel.h"
#include "app/cairn/pages/runlogpanel.h"
#include "models/runs/recipe.h"
#include "models/runs/runfolder.h"
#include "models/runs/runtexts.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kNameWidth = 130;
constexpr int kLeastWidth = 260; // names and something of their values

QTreeWidget *twoColumns(const QStringList &titles, const QString &name, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setHeaderLabels(titles);
    tree->setFrameShape(QFrame::NoFrame);
    setSurface(tree->viewport(), Surface::Panel);
    tree->setUniformRowHeights(true);
    tree->setAccessibleName(name);
    tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    tree->header()->resizeSection(0, kNameWidth);
    return tree;
}

QTreeWidgetItem *section(QTreeWidget *tree, const QString &title)
{
    auto *item = new QTreeWidgetItem(tree, {title});
    QFont strong = tree->font();
    strong.setBold(true);
    item->setFont(0, strong);
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

void line(QTreeWidgetItem *parent, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *item = new QTreeWidgetItem(parent, {name, value});
    item->setToolTip(0, name);
    item->setToolTip(1, value);
}

} // namespace

RunInspector::RunInspector(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_facts(twoColumns({tr("What"), tr("Value")}, tr("Facts of the run"), this))
    , m_record(new RecordPanel(session, this))
    , m_files(twoColumns({tr("File"), tr("Size")}, tr("Files of the run"), this))
{
    setMinimumWidth(kLeastWidth);
    setSurface(this, Surface::Panel);
    QFont strong = m_title->font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_title->setContentsMargins(kSpace12, kSpace12, kSpace12, 0);
    m_reason->setContentsMargins(kSpace12, 0, kSpace12, 0);
    m_reason->setWordWrap(true);
    m_facts->setRootIsDecorated(false);
    m_facts->setIndentation(0);
    m_files->setRootIsDecorated(false);
    m_files->setToolTip(tr("Double-click to open a file"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_facts, tr("Facts"));
    m_tabs->addTab(m_record, tr("Record"));
    m_tabs->addTab(m_files, tr("Files"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace4);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addWidget(m_tabs, 1);
    layout->addStretch();
    connect(m_files, &QTreeWidget::itemActivated, this, &RunInspector::openFile);
    connect(&m_refresh, &QTimer::timeout, this, &RunInspector::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RunInspector::refresh);
    m_refresh.start(1000);
    setRun(0);
}

void RunInspector::setRun(qint64 runId)
{
    m_runId = runId;
    refresh();
}

void RunInspector::showRecord() { m_tabs->setCurrentWidget(m_record); }

void RunInspector::refresh()
{
    if (!isVisible() && m_runId != 0)
        return;
    const Result<Run> run = m_runId ? Runs::get(m_session.project().reader(), m_runId) : Result<Run>(fail(QString()));
    m_tabs->setVisible(run.has_value());
    m_reason->setVisible(run && !run->reason.isEmpty());
    if (!run) {
        m_title->setText(tr("No run is selected."));
        return;
    }
    m_title->setText(run->name);
    m_reason->setText(run->reason);
    showFacts(*run);
    if (m_record->isVisible())
        m_record->setRun(*run);
    showFiles(*run);
}

void RunInspector::showFacts(const Run &run)
{
    // Each second, and while points come in more often: what is the same stays, with its selection and place.
    const QList<FactSection> facts = factsOf(run);
    if (std::exchange(m_shownFacts, facts) == facts)
        return;
    const int place = m_facts->verticalScrollBar()->value();
    m_facts->setUpdatesEnabled(false);
    m_facts->clear();
    for (const FactSection &part : facts) {
        QTreeWidgetItem *head = section(m_facts, part.title);
        for (const auto &[name, value] : part.lines)
            line(head, name, value);
    }
    m_facts->verticalScrollBar()->setValue(place);
    m_facts->setUpdatesEnabled(true);
}

QList<RunInspector::FactSection> RunInspector::factsOf(const Run &run)
{
    const QLocale locale;
    FactSection what {tr("Run"),
        {{tr("Status"), runStatusText(run.status)}, {tr("Recipe"), run.recipe}, {tr("Snapshot"), run.snapshot}, {tr("Seed"), QString::number(run.seed)}, {tr("Where"), run.whereText()},
            {tr("Started"), timeText(run.startedAt)}, {tr("Duration"), run.seconds() > 0 ? durationText(run.seconds()) : QString()},
            {tr("Processor time"), run.cpuSeconds > 0 ? durationText(run.cpuSeconds) : QString()},
            {tr("Peak memory"), run.peakBytes > 0 ? locale.formattedDataSize(run.peakBytes) : QString()},
            {tr("Energy"), energyText(run.energyJoules, run.energyMethod)}, {tr("Exit code"), run.exitCode ? QString::number(*run.exitCode) : QString()},
            {tr("Signal"), run.signal ? QString::number(*run.signal) : QString()}, {tr("Command"), run.command}}};
    FactSection params {tr("Parameters"), {}};
    for (auto param = run.params.constBegin(); param != run.params.constEnd(); ++param)
        params.lines.append({param.key(), paramText(param.value())});
    FactSection metrics {tr("Metrics: last, best"), {}};
    for (auto metric = run.metrics.cbegin(); metric != run.metrics.cend(); ++metric) {
        const QString best = metric->best ? locale.toString(*metric->best, 'g', 5) : QStringLiteral("–");
        metrics.lines.append({metric.key(), tr("%1, best %2 at step %3").arg(locale.toString(metric->last, 'g', 5), best).arg(metric->step)});
    }
    QList<FactSection> facts {what, params, metrics};
    facts.removeIf([](const FactSection &part) { return part.lines.isEmpty(); });
    return facts;
}

void RunInspector::showFiles(const Run &run)
{
    const QList<Artifact> artifacts = Runs::artifacts(m_session.project().reader(), run.id).value_or(QList<Artifact>());
    QStringList shown {run.uuid};
    for (const Artifact &artifact : artifacts)
        shown.append(artifact.path + QLatin1Char('\n') + QString::number(artifact.bytes));
    if (std::exchange(m_shownFiles, shown) == shown)
        return;
    m_files->clear();
    for (const Artifact &artifact : artifacts) {
        auto *item = new QTreeWidgetItem(m_files, {artifact.path, QLocale().formattedDataSize(artifact.bytes)});
        item->setToolTip(0, artifact.path);
        item->setData(0, Qt::UserRole, run.runFolder(m_session.project().folder()).dir().filePath(artifact.path));
    }
}

void RunInspector::openFile()
{
    const QString path = m_files->currentItem() ? m_files->currentItem()->data(0, Qt::UserRole).toString() : QString();
    openSafely(path);
}

} // namespace cairn
