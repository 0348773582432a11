// SPDX-License-Identifier: GPL-3.0-or-later
// A list, a small form under it, and what a test has found.
#include "app/cairn/pages/machinesdialog.h"

#include "models/runs/machinecheck.h"
#include "widgets/common/cairnstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

enum Kind { SlurmHere, SlurmBySsh, Ssh };

} // namespace

MachinesDialog::MachinesDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_machines(new QTableWidget(0, 3, this))
    , m_kind(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_shared(new QCheckBox(tr("It sees this project's folder under the &same path, so nothing is copied"), this))
    , m_test(new QPushButton(tr("&Test"), this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_found(new QLabel(this))
{
    setWindowTitle(tr("Machines"));
    resize(620, 480);
    m_machines->setHorizontalHeaderLabels({tr("Executor"), tr("Folder there"), tr("Allowed")});
    m_machines->setAccessibleName(tr("Machines of this project"));
    m_machines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_machines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_machines->setSelectionMode(QAbstractItemView::SingleSelection);
    m_machines->setShowGrid(false);
    m_machines->verticalHeader()->hide();
    m_machines->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_machines->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_kind->addItems({tr("Slurm on this computer"), tr("Slurm, through ssh to a login node"), tr("Another computer by ssh")});
    m_host->setPlaceholderText(tr("a name that ssh knows, or user@name"));
    m_folder->setPlaceholderText(tr(".cairn in the home folder"));
    m_folder->setToolTip(tr("Where runs are brought to there: a whole path, or one that begins in the home folder"));
    m_found->setWordWrap(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("&Folder there"), m_folder);
    form->addRow(m_shared);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_test, m_add, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *note = new QLabel(tr("Runs can go on at a cluster or at another computer. Cairn uses your own ssh, asks for no password and keeps none."), this);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kSpace12);
    layout->addWidget(note);
    layout->addWidget(m_machines, 1);
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addWidget(m_found);
    layout->addWidget(close);
    m_test->setToolTip(tr("Look whether it is reached, and what is there"));
    m_add->setToolTip(tr("Add it to this project, or change it there"));
    m_remove->setToolTip(tr("Take the chosen machine out of this project; runs that are there go on"));
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MachinesDialog::showFields);
    connect(m_shared, &QCheckBox::toggled, this, &MachinesDialog::showFields);
    connect(m_machines, &QTableWidget::itemSelectionChanged, this, &MachinesDialog::showChosen);
    connect(m_test, &QPushButton::clicked, this, &MachinesDialog::test);
    connect(m_add, &QPushButton::clicked, this, &MachinesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &MachinesDialog::remove);
    list();
    showFields();
}

void MachinesDialog::list()
{
    const auto machines = machinesOf(m_session.project().reader());
    if (!m_session.succeeded(machines))
        return;
    m_machines->setRowCount(0);
    for (const Machine &machine : *machines) {
        const int row = m_machines->rowCount();
        m_machines->insertRow(row);
        m_machines->setItem(row, 0, new QTableWidgetItem(machine.where.toText()));
        m_machines->setItem(row, 1, new QTableWidgetItem(machine.isOnSharedDisk() ? tr("the project's own") : machine.folderThere()));
        m_machines->setItem(row, 2, new QTableWidgetItem(isMachineTrusted(m_session.project(), machine) ? tr("yes") : tr("no")));
    }
    m_add->setEnabled(!m_session.project().isReadOnly());
    showFields();
}

void MachinesDialog::showChosen()
{
    const int row = m_machines->currentRow();
    const auto machines = machinesOf(m_session.project().reader());
    if (machines && row >= 0 && row < machines->size()) {
        const Machine &machine = machines->at(row);
        m_kind->setCurrentIndex(machine.where.engine == Engine::Ssh ? Ssh : machine.where.host.isEmpty() ? SlurmHere : SlurmBySsh);
        m_host->setText(machine.where.host);
        m_folder->setText(machine.folder);
        m_shared->setChecked(machine.isShared);
    }
    showFields();
}

void MachinesDialog::showFields()
{
    const bool isFar = m_kind->currentIndex() != SlurmHere;
    m_host->setEnabled(isFar);
    m_shared->setEnabled(isFar);
    m_folder->setEnabled(isFar && !m_shared->isChecked());
    m_remove->setEnabled(m_machines->currentRow() >= 0 && !m_session.project().isReadOnly());
}

Result<Machine> MachinesDialog::machine() const
{
    const QString host = m_host->text().trimmed();
    const int kind = m_kind->currentIndex();
    const Result<Where> where
        = Where::fromText(kind == SlurmHere ? QStringLiteral("slurm") : (kind == SlurmBySsh ? QStringLiteral("slurm+ssh:") : QStringLiteral("ssh:")) + host);
    if (!where)
        return fail(where);
    const bool isFar = kind != SlurmHere;
    return Machine::fromJson(Machine {*where, isFar && !m_shared->isChecked() ? m_folder->text().trimmed() : QString(), isFar && m_shared->isChecked()}.toJson());
}

void MachinesDialog::add()
{
    const Result<Machine> asked = machine();
    if (!asked)
        m_found->setText(asked.error().sentence);
    else if (m_session.succeeded(setMachine(m_session.project(), *asked)))
        list();
}

void MachinesDialog::remove()
{
    const QTableWidgetItem *item = m_machines->item(m_machines->currentRow(), 0);
    const Result<Where> where = Where::fromText(item ? item->text() : QString());
    if (where && m_session.succeeded(removeMachine(m_session.project(), *where)))
        list();
}

void MachinesDialog::test()
{
    const Result<Machine> asked = machine();
    if (!asked) {
        m_found->setText(asked.error().sentence);
        return;
    }
    m_test->setEnabled(false);
    m_found->setText(tr("Looking…"));
    m_session.tasks().run<MachineCheck>(tr("Testing %1").arg(asked->where.toText()), this,
        [machine = *asked](TaskControl &control) -> Result<MachineCheck> { return checkMachine(machine, control); },
        [this](const Result<MachineCheck> &check) {
            m_test->setEnabled(true);
            QStringList lines = check ? check->lines : QStringList {check.error().sentence};
            lines.append(check && check->isGood ? tr("Runs can go on there.") : tr("Runs cannot go on there yet."));
            m_found->setText(lines.join(QLatin1Char('\n')));
        });
}

} // namespace cairn
