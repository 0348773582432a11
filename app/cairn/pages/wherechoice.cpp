// SPDX-License-Identifier: GPL-3.0-or-later
// Slurm is offered where this computer has it, other machines once they were added.
#include "app/cairn/pages/wherechoice.h"

#include "app/cairn/pages/machinesdialog.h"
#include "models/runs/machines.h"
#include "widgets/common/ask.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/iconbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace cairn {

WhereChoice::WhereChoice(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_where(new QComboBox(this))
    , m_resources(new QLineEdit(this))
{
    m_where->setObjectName(QStringLiteral("where"));
    m_where->setAccessibleName(tr("Where the run goes on"));
    m_resources->setPlaceholderText(tr("cpus=4,mem=8G,gpus=1,time=2:00:00"));
    m_resources->setAccessibleName(tr("Resources asked from Slurm"));
    m_resources->setToolTip(tr("What the job asks Slurm for: cpus, mem, gpus, time, partition, account, qos. Empty: what the cluster gives by default. "
                               "Before the time is over the program is asked to save and end."));
    // The panel is narrow: what is chosen gives way.
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *machines = new IconButton(QStringLiteral("settings"), tr("Add, test or remove clusters and other computers"), this);
    auto *top = new QHBoxLayout;
    top->setSpacing(kSpace4);
    top->addWidget(m_where, 1);
    top->addWidget(machines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addLayout(top);
    layout->addWidget(m_resources);
    setFocusProxy(m_where);
    connect(machines, &IconButton::clicked, this, &WhereChoice::openMachines);
    connect(m_where, &QComboBox::currentIndexChanged, this, [this] { m_resources->setVisible(where().isSlurm()); });
    list();
}

void WhereChoice::list()
{
    const QString before = m_where->currentData().toString();
    m_where->clear();
    m_where->addItem(tr("This computer"), QStringLiteral("local"));
    QStringList others;
    if (!QStandardPaths::findExecutable(QStringLiteral("sbatch")).isEmpty())
        others.append(QStringLiteral("slurm"));
    for (const Machine &machine : machinesOf(m_session.project().reader()).value_or(QList<Machine>())) {
        if (!others.contains(machine.where.toText()))
            others.append(machine.where.toText());
    }
    for (const QString &other : std::as_const(others))
        m_where->addItem(other == QLatin1String("slurm") ? tr("Slurm on this computer") : other, other);
    choose(before);
    m_resources->setVisible(where().isSlurm());
}

void WhereChoice::choose(const QString &executor)
{
    if (const int index = m_where->findData(executor); index >= 0)
        m_where->setCurrentIndex(index);
}

Where WhereChoice::where() const { return Where::fromText(m_where->currentData().toString()).value_or(Where()); }

Result<ResourceRequest> WhereChoice::resources() const
{
    return where().isSlurm() ? ResourceRequest::fromText(m_resources->text()) : Result<ResourceRequest>();
}

bool WhereChoice::isAllowed()
{
    for (const Machine &machine : machinesOf(m_session.project().reader()).value_or(QList<Machine>())) {
        if (!(machine.where == where()) || isMachineTrusted(m_session.project(), machine))
            continue;
        const Confirmation question {tr("Send the run to %1?").arg(machine.where.toText()),
            tr("This machine came with the project: %1. The run's program, code and data are brought there. You are asked once.").arg(machine.description()), tr("Allow"), true};
        return m_session.ask().confirm(this, question) && m_session.succeeded(trustMachine(m_session.project(), machine));
    }
    return true;
}

void WhereChoice::startFrom(const Run &run)
{
    if (!run.executor.isEmpty() && m_where->findData(run.executor) < 0 && Where::fromText(run.executor).has_value())
        m_where->addItem(run.executor, run.executor);
    choose(run.executor);
    QFile file(run.runFolder(m_session.project().folder()).runFile());
    const QJsonObject asked = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    m_resources->setText(ResourceRequest::fromJson(asked.value(QLatin1String("resources")).toObject()).toText());
}

void WhereChoice::openMachines()
{
    auto *dialog = new MachinesDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &WhereChoice::list);
    dialog->open();
}

} // namespace cairn
