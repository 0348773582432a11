// SPDX-License-Identifier: GPL-3.0-or-later
// A list with boxes to tick.
#include "app/cairn/pages/adoptdialog.h"

#include "app/cairn/session.h"
#include "models/runs/runingest.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

enum Column { Name, Kind, State, Place, kColumns };
constexpr qsizetype kNamedLeftOut = 3;

} // namespace

AdoptDialog::AdoptDialog(Session &session, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(path)
    , m_sentence(new QLabel(tr("Looking for runs in %1…").arg(QDir::toNativeSeparators(path)), this))
    , m_list(new QTreeWidget(this))
    , m_leftOut(new QLabel(this))
    , m_follow(new QCheckBox(tr("&Follow them while they grow"), this))
    , m_adopt(new QPushButton(tr("Adopt"), this))
    , m_all(new QPushButton(tr("Tick all"), this))
{
    setWindowTitle(tr("Adopt runs"));
    resize(760, 520);
    m_sentence->setWordWrap(true);
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    m_list->setColumnCount(kColumns);
    m_list->setHeaderLabels({tr("Run"), tr("Kind"), tr("State"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Runs that were found"));
    m_list->header()->resizeSection(Name, 260);
    m_follow->setToolTip(tr("What is logged there later appears in the curves by itself, as long as this window is open"));
    m_follow->setChecked(true);
    m_adopt->setEnabled(false);
    m_adopt->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_adopt, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_all, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_follow);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::itemChanged, this, &AdoptDialog::showChosen);
    connect(m_adopt, &QPushButton::clicked, this, &AdoptDialog::take);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search();
}

void AdoptDialog::search()
{
    m_task.start<Search>(
        [&project = m_session.project(), path = m_path](TaskControl &) -> Result<Search> {
            Search search {findRuns(path), {}};
            auto reader = project.openReader();
            if (!reader)
                return fail(reader);
            RunIngest ingest(project, **reader);
            for (const FoundRun &run : search.found.runs)
                search.known.append(ingest.isKnown(run).value_or(false));
            return search;
        },
        [this](const Result<Search> &search) {
            if (search)
                show(*search);
            else
                m_sentence->setText(search.error().sentence);
            Q_EMIT searched();
        });
}

void AdoptDialog::show(const Search &search)
{
    m_found = search.found;
    const QString place = QDir::toNativeSeparators(m_path);
    m_sentence->setText(m_found.runs.isEmpty()
            ? tr("%1 holds no logs that can be read. Event files, mlruns folders, W&B logs, CSV, JSON lines and databases of MLflow, Trackio and Optuna are.").arg(place)
            : tr("%n run(s) found in %1. Tick which to take; nothing has been recorded yet.", nullptr, int(m_found.runs.size())).arg(place));
    const QSignalBlocker blocker(m_list);
    for (qsizetype index = 0; index < m_found.runs.size(); ++index) {
        const FoundRun &run = m_found.runs.at(index);
        auto *item = new QTreeWidgetItem(m_list, {run.name, run.kind, search.known.at(index) ? tr("here already") : tr("new"), QDir::toNativeSeparators(run.source)});
        item->setToolTip(Place, run.source);
        item->setCheckState(Name, Qt::Checked);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    }
    QStringList lines;
    for (const LeftOutLog &log : m_found.leftOut.mid(0, kNamedLeftOut))
        lines.append(QDir::toNativeSeparators(log.path) + QStringLiteral(": ") + log.reason);
    if (const qsizetype more = m_found.leftOut.size() - kNamedLeftOut; more > 0)
        lines.append(tr("%n more could not be taken.", nullptr, int(more)));
    m_leftOut->setText(lines.join(QLatin1Char('\n')));
    m_leftOut->setVisible(!lines.isEmpty());
    showChosen();
}

void AdoptDialog::showChosen()
{
    int count = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        count += m_list->topLevelItem(row)->checkState(Name) == Qt::Checked;
    const bool isAll = count == m_list->topLevelItemCount();
    m_adopt->setText(count > 0 ? tr("Adopt %n run(s)", nullptr, count) : tr("Adopt"));
    m_adopt->setEnabled(count > 0);
    m_all->setEnabled(m_list->topLevelItemCount() > 0);
    m_all->setText(isAll && count > 0 ? tr("Tick none") : tr("Tick all"));
    m_all->disconnect(this);
    connect(m_all, &QPushButton::clicked, this, [this, isAll] { tickAll(!isAll); });
}

void AdoptDialog::tickAll(bool isTicked)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        m_list->topLevelItem(row)->setCheckState(Name, isTicked ? Qt::Checked : Qt::Unchecked);
    showChosen();
}

void AdoptDialog::take()
{
    FoundRuns runs;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(Name) == Qt::Checked)
            runs.runs.append(m_found.runs.at(row));
    }
    Q_EMIT chosen(m_path, runs, m_follow->isChecked());
    accept();
}

} // namespace cairn
