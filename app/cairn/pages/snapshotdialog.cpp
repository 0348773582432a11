// SPDX-License-Identifier: GPL-3.0-or-later
// A form in the order in which one thinks of it: what, then how it is split.
#include "app/cairn/pages/snapshotdialog.h"

#include "models/data/tables.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace cairn {
namespace {

QSpinBox *percentBox(int value, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, 100);
    box->setValue(value);
    box->setSuffix(QStringLiteral(" %"));
    box->setAccessibleName(name);
    return box;
}

} // namespace

SnapshotDialog::SnapshotDialog(Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_name(new QLineEdit(this))
    , m_what(new QComboBox(this))
    , m_target(new QComboBox(this))
    , m_train(percentBox(70, tr("Share for training"), this))
    , m_val(percentBox(15, tr("Share for validation"), this))
    , m_test(new QLabel(this))
    , m_seed(new QSpinBox(this))
    , m_stratify(new QCheckBox(tr("Same mix of classes in each part"), this))
    , m_group(new QLineEdit(this))
{
    setWindowTitle(tr("New snapshot"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kSpace16);
    form->setVerticalSpacing(kSpace12);
    m_name->setPlaceholderText(tr("named by itself"));
    m_name->setMinimumWidth(340);
    form->addRow(tr("&Name"), m_name);
    addWhat(form);
    addSplit(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *freeze = buttons->addButton(tr("Freeze"), QDialogButtonBox::AcceptRole);
    freeze->setIcon(icon(QStringLiteral("snapshot"), IconRole::OnAccent));
    freeze->setDefault(true);
    setButtonKind(freeze, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    layout->setSpacing(kSpace16);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT requested(request());
        accept();
    });
}

void SnapshotDialog::addWhat(QFormLayout *form)
{
    m_what->addItem(tr("The images"), 0);
    for (const TableInfo &table : Tables::all(m_project.reader()).value_or(QList<TableInfo>()))
        m_what->addItem(tr("Table %1").arg(table.name), table.id);
    form->addRow(tr("Labels &of"), m_what);
    form->addRow(tr("&Answer column"), m_target);
    connect(m_what, &QComboBox::currentIndexChanged, this, &SnapshotDialog::showTargets);
    showTargets();
}

void SnapshotDialog::addSplit(QFormLayout *form)
{
    auto *shares = new QHBoxLayout;
    shares->setSpacing(kSpace8);
    shares->addWidget(m_train);
    shares->addWidget(m_val);
    shares->addWidget(m_test, 1);
    auto *shareLabel = new QLabel(tr("&Train, validate, test"), this);
    shareLabel->setBuddy(m_train);
    form->addRow(shareLabel, shares);
    m_group->setPlaceholderText(tr("none; for example a column that names the patient"));
    m_group->setToolTip(tr("What belongs together never stands on both sides of a split. An SQL expression; images with a group keep together by themselves."));
    form->addRow(tr("&Keep together by"), m_group);
    form->addRow({}, m_stratify);
    m_seed->setRange(0, 1'000'000);
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed gives the same split"));
    form->addRow(tr("&Seed"), m_seed);
    connect(m_train, &QSpinBox::valueChanged, this, &SnapshotDialog::showShares);
    connect(m_val, &QSpinBox::valueChanged, this, &SnapshotDialog::showShares);
    showShares();
}

void SnapshotDialog::showTargets()
{
    m_target->clear();
    const qint64 tableId = m_what->currentData().toLongLong();
    m_target->setEnabled(tableId != 0);
    if (tableId == 0)
        return;
    const Result<TableInfo> table = Tables::byId(m_project.reader(), tableId);
    if (!table)
        return;
    // Label columns first: they are what is usually learned.
    for (const TableColumn &column : table->labelColumns())
        m_target->addItem(icon(QStringLiteral("tag")), column.name);
    for (const TableColumn &column : table->storedColumns())
        m_target->addItem(column.name);
}

void SnapshotDialog::showShares()
{
    m_val->setMaximum(100 - m_train->value());
    m_test->setText(tr("%1 % for the test").arg(100 - m_train->value() - m_val->value()));
}

SnapshotRequest SnapshotDialog::request() const
{
    SnapshotRequest request;
    request.name = m_name->text().trimmed();
    request.tableId = m_what->currentData().toLongLong();
    request.target = request.tableId ? m_target->currentText() : QString();
    request.split.shares = {m_train->value() / 100.0, m_val->value() / 100.0, (100 - m_train->value() - m_val->value()) / 100.0};
    request.split.seed = quint64(m_seed->value());
    request.split.stratify = m_stratify->isChecked();
    request.split.groupExpression = m_group->text().trimmed();
    return request;
}

} // namespace cairn
