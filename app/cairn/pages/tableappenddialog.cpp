// SPDX-License-Identifier: GPL-3.0-or-later
// Each choice of a key compares again; the button applies what was compared.
#include "app/cairn/pages/tableappenddialog.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kWidth = 560;
constexpr int kToldProblems = 5;

} // namespace

TableAppendDialog::TableAppendDialog(Session &session, const TableInfo &table, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_table(table)
    , m_file(file)
    , m_message(new MessageBar(this))
    , m_key(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_details(new QLabel(this))
    , m_addsNew(new QCheckBox(this))
    , m_takesChanges(new QCheckBox(this))
    , m_progress(new QProgressBar(this))
    , m_apply(new QPushButton(tr("Bring in"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Rows from a later file"));
    setMinimumWidth(kWidth);
    auto *title = new QLabel(tr("%1 into %2").arg(QFileInfo(file).fileName(), table.name), this);
    setTextStep(title, TextStep::Title, TextWeight::Strong);
    auto *keyName = new QLabel(tr("Rows are the same where they agree in the &column"), this);
    keyName->setBuddy(m_key);
    for (const TableColumn &column : table.storedColumns())
        m_key->addItem(column.name);
    m_key->setCurrentIndex(likelyKey());
    m_details->setWordWrap(true);
    m_summary->setWordWrap(true);
    setTextTone(m_details, TextTone::Muted);
    m_addsNew->setChecked(true);
    m_takesChanges->setChecked(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    setButtonKind(m_apply, ButtonKind::Primary);
    m_apply->setDefault(true);
    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(keyName);
    keyRow->addWidget(m_key, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(kSpace24, kSpace16, kSpace24, kSpace16);
    content->setSpacing(kSpace12);
    content->addWidget(title);
    content->addLayout(keyRow);
    for (QWidget *part : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_addsNew), static_cast<QWidget *>(m_takesChanges), static_cast<QWidget *>(m_details)})
        content->addWidget(part);
    content->addStretch();
    content->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addLayout(content, 1);
    connect(m_key, &QComboBox::activated, this, &TableAppendDialog::compare);
    connect(m_addsNew, &QCheckBox::toggled, this, &TableAppendDialog::showChoice);
    connect(m_takesChanges, &QCheckBox::toggled, this, &TableAppendDialog::showChoice);
    connect(m_apply, &QPushButton::clicked, this, &TableAppendDialog::apply);
    connect(m_cancel, &QPushButton::clicked, this, &TableAppendDialog::reject);
    compare();
}

/** A column that is an id by its role, else the first. */
int TableAppendDialog::likelyKey() const
{
    const QList<TableColumn> columns = m_table.storedColumns();
    for (int column = 0; column < columns.size(); ++column) {
        if (columns[column].role == ColumnRole::Id)
            return column;
    }
    return 0;
}

TableAppendRequest TableAppendDialog::request() const
{
    TableAppendRequest request;
    request.tableId = m_table.id;
    request.path = m_file;
    request.key = m_key->currentText();
    request.addsNew = m_addsNew->isChecked();
    request.takesChanges = m_takesChanges->isChecked();
    return request;
}

QString TableAppendDialog::summary() const { return m_summary->text(); }

bool TableAppendDialog::isReady() const { return m_apply->isEnabled(); }

void TableAppendDialog::compare()
{
    m_isCompared = false;
    if (m_task) {
        m_isAskedAgain = true;
        return m_task->cancel();
    }
    m_message->clear();
    m_task = m_session.tasks().run<TableAppendReport>(tr("Comparing %1").arg(QFileInfo(m_file).fileName()), this,
        [&project = m_session.project(), wanted = request()](TaskControl &control) { return compareForAppend(project, wanted, control); },
        [this](const Result<TableAppendReport> &report) { takeComparison(report); });
    setBusy(true);
}

void TableAppendDialog::takeComparison(const Result<TableAppendReport> &report)
{
    m_task = nullptr;
    setBusy(false);
    if (m_isClosing)
        return QDialog::reject();
    if (std::exchange(m_isAskedAgain, false))
        return compare();
    m_isCompared = report.has_value();
    m_report = report.value_or(TableAppendReport());
    if (!report && !report.error().isCanceled())
        m_message->showError(report.error().sentence, report.error().detail);
    showChoice();
}

void TableAppendDialog::showChoice()
{
    const QLocale locale;
    m_addsNew->setText(tr("Add the %Ln new row(s)", nullptr, int(m_report.added)));
    m_takesChanges->setText(tr("Take the changes of %Ln row(s)", nullptr, int(m_report.changed)));
    m_addsNew->setVisible(m_isCompared && m_report.added > 0);
    m_takesChanges->setVisible(m_isCompared && m_report.changed > 0);
    if (!m_isCompared) {
        m_summary->setText(m_task ? tr("Comparing…") : QString());
        m_details->clear();
    } else {
        m_summary->setText(tr("New: %1. Changed: %2. Gone: %3. The same: %4.")
                               .arg(locale.toString(m_report.added), locale.toString(m_report.changed), locale.toString(m_report.gone), locale.toString(m_report.same)));
        QStringList details;
        if (m_report.gone > 0)
            details.append(tr("Rows that are gone from the file stay in the table, with their labels."));
        if (!m_report.changedColumns.isEmpty())
            details.append(tr("Changed in the columns %1.").arg(m_report.changedColumns.join(QStringLiteral(", "))));
        if (!m_report.unknownColumns.isEmpty())
            details.append(tr("The table has no columns %1; they are left out.").arg(m_report.unknownColumns.join(QStringLiteral(", "))));
        if (!m_report.missingColumns.isEmpty())
            details.append(tr("The file has no columns %1; new rows are empty there.").arg(m_report.missingColumns.join(QStringLiteral(", "))));
        for (const FailedLine &failed : m_report.failed.mid(0, kToldProblems))
            details.append(failed.line > 0 ? tr("Line %1: %2").arg(locale.toString(failed.line), failed.reason) : failed.reason);
        if (m_report.failedCount > kToldProblems)
            details.append(tr("%Ln place(s) could not be taken as they are.", nullptr, int(m_report.failedCount)));
        m_details->setText(details.join(QLatin1Char('\n')));
    }
    const bool hasWork = (m_addsNew->isChecked() && m_report.added > 0) || (m_takesChanges->isChecked() && m_report.changed > 0);
    m_apply->setEnabled(m_isCompared && !m_task && hasWork);
}

void TableAppendDialog::setBusy(bool isBusy)
{
    m_progress->setVisible(isBusy);
    m_progress->setRange(0, 0);
    m_key->setEnabled(!isBusy || !m_isCompared);
    showChoice();
}

void TableAppendDialog::apply()
{
    if (!m_apply->isEnabled())
        return;
    m_task = m_session.tasks().run<TableAppendReport>(tr("Bringing rows into %1").arg(m_table.name), this,
        [&project = m_session.project(), wanted = request()](TaskControl &control) { return appendToTable(project, wanted, control); },
        [this](const Result<TableAppendReport> &report) { takeReport(report); });
    setBusy(true);
}

void TableAppendDialog::takeReport(const Result<TableAppendReport> &report)
{
    m_task = nullptr;
    setBusy(false);
    if (m_isClosing)
        return QDialog::reject();
    if (!report) {
        if (!report.error().isCanceled())
            m_message->showError(report.error().sentence, report.error().detail);
        return;
    }
    Q_EMIT m_session.told(tr("%1 new and %2 changed rows in %3.")
                              .arg(QLocale().toString(m_addsNew->isChecked() ? report->added : 0), QLocale().toString(m_takesChanges->isChecked() ? report->changed : 0), m_table.name));
    Q_EMIT appended(m_table.id);
    accept();
}

void TableAppendDialog::reject()
{
    if (!m_task)
        return QDialog::reject();
    m_isClosing = true;
    m_cancel->setEnabled(false);
    m_task->cancel();
}

} // namespace cairn
