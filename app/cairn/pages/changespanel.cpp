// SPDX-License-Identifier: GPL-3.0-or-later
// Three parts, each of the same runs.
#include "app/cairn/pages/changespanel.h"

#include "app/cairn/pages/comparisondelegate.h"
#include "app/cairn/pages/diffview.h"
#include "app/cairn/pages/itemresults.h"
#include "models/insight/comparisonmodel.h"
#include "models/insight/labelchangemodel.h"
#include "models/runs/runsnapshot.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kMostListed = 5'000;

} // namespace

ChangesPanel::ChangesPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ComparisonModel(this))
    , m_part(new SegmentedControl(this))
    , m_later(new QComboBox(this))
    , m_onlyDifferences(new QCheckBox(tr("Only what differs"), this))
    , m_stack(new QStackedWidget(this))
{
    setSurface(this, Surface::WorkArea);
    m_part->addSegment(QStringLiteral("facts"), tr("Side by side"), {}, tr("Parameters, environment, metrics and cost"));
    m_part->addSegment(QStringLiteral("code"), tr("Code"), {}, tr("Command, commit and uncommitted changes"));
    m_part->addSegment(QStringLiteral("labels"), tr("Labels"), {}, tr("Items that were added, removed or relabelled between their snapshots"));
    m_later->setAccessibleName(tr("Which run is held against the first"));
    m_later->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_onlyDifferences->setChecked(session.settings().place(QStringLiteral("compare/everything")).isEmpty());
    m_model->setOnlyDifferences(m_onlyDifferences->isChecked());
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpace12);
    line->addWidget(m_part);
    line->addWidget(m_later);
    line->addWidget(m_onlyDifferences);
    line->addStretch();
    m_stack->addWidget(makeFacts());
    auto *code = new QWidget(this);
    auto *codeLayout = new QVBoxLayout(code);
    codeLayout->setContentsMargins(0, 0, 0, 0);
    codeLayout->setSpacing(kSpace8);
    m_codeTitle = new QLabel(code);
    m_codeTitle->setWordWrap(true);
    m_code = new DiffView(code);
    codeLayout->addWidget(m_codeTitle);
    codeLayout->addWidget(m_code, 1);
    m_stack->addWidget(code);
    m_stack->addWidget(makeLabels());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, 0);
    layout->setSpacing(kSpace8);
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    connect(m_part, &SegmentedControl::currentChanged, this, &ChangesPanel::choose);
    connect(m_later, &QComboBox::activated, this, [this] {
        showCode();
        loadLabels();
    });
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setOnlyDifferences(on);
        m_session.settings().setPlace(QStringLiteral("compare/everything"), on ? QByteArray() : QByteArray("1"));
        showLines();
    });
    m_later->hide();
}

QWidget *ChangesPanel::makeFacts()
{
    m_table = new QTreeView(this);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setItemsExpandable(true);
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->header()->setDefaultSectionSize(180);
    m_table->header()->setStretchLastSection(false); // numbers stay beside each other
    return m_table;
}

QWidget *ChangesPanel::makeLabels()
{
    auto *page = new QWidget(this);
    const qint64 firstKey = ItemResults::nextFirstKey();
    m_changes = new LabelChangeModel(nullptr, firstKey);
    m_results = new ItemResults(m_session, m_changes,
        {firstKey, LabelChangeModel::KeyRole, LabelChangeModel::ItemIdRole, LabelChangeModel::TableIdRole, LabelChangeModel::RowIdRole,
            LabelChangeModel::RegionRole, LabelChangeModel::CaptionRole},
        page);
    m_labelTitle = new QLabel(page);
    m_labelTitle->setWordWrap(true);
    m_kind = new SegmentedControl(page);
    m_kind->addSegment(QStringLiteral("all"), tr("All"));
    m_kind->addSegment(QStringLiteral("added"), tr("Added"));
    m_kind->addSegment(QStringLiteral("removed"), tr("Removed"));
    m_kind->addSegment(QStringLiteral("changed"), tr("Relabelled"));
    m_look = new SegmentedControl(page);
    m_look->addSegment(QStringLiteral("pictures"), {}, QStringLiteral("grid"), tr("As pictures"));
    m_look->addSegment(QStringLiteral("rows"), {}, QStringLiteral("table"), tr("As rows"));
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpace12);
    line->addWidget(m_kind);
    line->addWidget(m_look);
    line->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_labelTitle);
    layout->addLayout(line);
    layout->addWidget(m_results, 1);
    connect(m_kind, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        using Kind = LabelChange::Kind;
        m_changes->setShown(id == QLatin1String("added") ? std::optional(Kind::Added)
                : id == QLatin1String("removed")         ? std::optional(Kind::Removed)
                : id == QLatin1String("changed")         ? std::optional(Kind::Changed)
                                                         : std::nullopt);
    });
    connect(m_look, &SegmentedControl::currentChanged, this, [this](const QString &id) { m_results->setRowsShown(id == QLatin1String("rows")); });
    return page;
}

const RunComparison &ChangesPanel::comparison() const { return m_model->comparison(); }

void ChangesPanel::setRuns(const QList<Run> &runs)
{
    m_runs = runs.mid(0, kMostRuns);
    const int before = m_later->currentIndex();
    m_later->clear();
    for (const Run &run : m_runs.mid(1))
        m_later->addItem(tr("%1 against %2").arg(run.name, m_runs.first().name));
    m_later->setCurrentIndex(std::clamp(before, 0, std::max(0, m_later->count() - 1)));
    m_isStale = true;
    if (isVisible())
        compare();
}

void ChangesPanel::toggleOnlyDifferences() { m_onlyDifferences->toggle(); }

void ChangesPanel::choose(const QString &part)
{
    m_part->setCurrent(part);
    m_stack->setCurrentIndex(part == QLatin1String("code") ? 1 : part == QLatin1String("labels") ? 2 : 0);
    m_later->setVisible(part != QLatin1String("facts") && m_later->count() > 1);
    m_onlyDifferences->setVisible(part != QLatin1String("labels"));
    if (part == QLatin1String("labels"))
        loadLabels();
    if (part == QLatin1String("code"))
        showCode();
}

void ChangesPanel::showEvent(QShowEvent *event)
{
    if (m_isStale)
        compare();
    QWidget::showEvent(event);
}

void ChangesPanel::compare()
{
    m_isStale = false;
    QList<qint64> ids;
    for (const Run &run : std::as_const(m_runs))
        ids.append(run.id);
    if (ids.size() < 2)
        return m_task.cancel();
    m_task.start<RunComparison>(
        [file = m_session.project().file(), folder = m_session.project().folder().absolutePath(), ids](TaskControl &) -> Result<RunComparison> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            if (!reader)
                return fail(reader);
            Result<RunComparison> comparison = compareRuns(**reader, ids);
            if (comparison)
                addRunFiles(*comparison, QDir(folder));
            return comparison;
        },
        [this](const Result<RunComparison> &comparison) {
            if (m_session.succeeded(comparison))
                show(*comparison);
        });
}

void ChangesPanel::show(const RunComparison &comparison)
{
    m_model->setComparison(comparison);
    m_table->setColumnWidth(0, 220);
    showLines();
    choose(m_part->current());
}

void ChangesPanel::showLines()
{
    m_table->expandAll();
    for (int section = 0; section < m_model->rowCount(); ++section)
        m_table->setFirstColumnSpanned(section, {}, true);
    showCode();
}

qsizetype ChangesPanel::later() const { return std::max(0, m_later->currentIndex()) + 1; }

void ChangesPanel::showCode()
{
    const RunComparison &all = comparison();
    if (all.code.size() <= later())
        return;
    const QStringList before = all.code.first().lines(), after = all.code[later()].lines();
    if (before.isEmpty() && after.isEmpty()) {
        m_codeTitle->setText(tr("Nothing was recorded of these runs' code."));
        m_code->setLines({});
        return;
    }
    const QList<DifferenceLine> lines = textDifference(before, after);
    const auto changed = std::count_if(lines.begin(), lines.end(), [](const DifferenceLine &line) { return line.kind != DifferenceLine::Kind::Same; });
    m_codeTitle->setText(changed == 0 ? tr("%1 and %2 ran the same code.").arg(all.runs.first().name, all.runs[later()].name)
                                      : tr("From %1 (-) to %2 (+)").arg(all.runs.first().name, all.runs[later()].name));
    m_code->setLines(m_onlyDifferences->isChecked() && changed > 0 ? foldedDifference(lines) : lines);
}

void ChangesPanel::loadLabels()
{
    if (m_part->current() != QLatin1String("labels") || m_runs.size() <= later())
        return;
    m_labelTitle->setText(tr("The labels are being compared…"));
    m_labelTask.start<Labels>(
        [file = m_session.project().file(), first = m_runs.first(), second = m_runs[later()]](TaskControl &) -> Result<Labels> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            if (!reader)
                return fail(reader);
            if (first.snapshotId == 0 || second.snapshotId == 0)
                return Labels {{}, {}, {}, {}, tr("A run without a snapshot has no labels to compare.")};
            const Result<Snapshot> from = snapshotById(**reader, first.snapshotId), to = snapshotById(**reader, second.snapshotId);
            if (!from)
                return fail(from);
            if (!to)
                return fail(to);
            if (from->digest == to->digest)
                return Labels {{}, {}, from->name, to->name, tr("Both runs learnt from the same labels, digest for digest.")};
            const Result<SnapshotDifference> difference = Snapshots::difference(**reader, *from, *to, kMostListed);
            if (!difference)
                return Labels {{}, {}, from->name, to->name, difference.error().sentence};
            const Result<QList<LabelChange>> changes = labelChanges(**reader, *from, *to, *difference);
            if (!changes)
                return fail(changes);
            return Labels {*changes, *difference, from->name, to->name, {}};
        },
        [this](const Result<Labels> &labels) {
            if (m_session.succeeded(labels))
                showLabels(*labels);
        });
}

void ChangesPanel::showLabels(const Labels &labels)
{
    m_changes->setChanges(labels.changes, labels.difference.tableId);
    m_results->setVisible(labels.note.isEmpty());
    m_kind->setVisible(labels.note.isEmpty());
    m_look->setVisible(labels.note.isEmpty());
    if (!labels.note.isEmpty()) {
        m_labelTitle->setText(labels.note);
        return;
    }
    const SnapshotDifference &difference = labels.difference;
    QString title = tr("From %1 to %2: %3 added, %4 removed, %5 relabelled.")
                        .arg(labels.from, labels.to, QString::number(difference.addedCount), QString::number(difference.removedCount),
                            QString::number(difference.changedCount));
    if (difference.addedCount + difference.removedCount + difference.changedCount > labels.changes.size())
        title += QLatin1Char(' ') + tr("The first %n are listed.", nullptr, int(labels.changes.size()));
    m_labelTitle->setText(title);
}

} // namespace cairn
