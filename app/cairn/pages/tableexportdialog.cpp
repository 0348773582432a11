// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and columns at the left, the form of the file at the right.
#include "app/cairn/pages/tableexportdialog.h"

#include "models/runs/tableextras.h"
#include "widgets/common/ask.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace cairn {
namespace {

constexpr QSize kSize(760, 520);
constexpr int kProgressWidth = 360;
constexpr int kSteps = 1000;

QPushButton *quietButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setButtonKind(button, ButtonKind::Quiet);
    return button;
}

} // namespace

TableExportDialog::TableExportDialog(Session &session, const TableInfo &table, const ShownRows &rows, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_table(table)
    , m_rows(rows)
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Export %1").arg(table.name));
    resize(kSize);
    m_stack->addWidget(makeForm());
    auto *progress = new QWidget(this);
    auto *progressLayout = new QVBoxLayout(progress);
    m_progress = new QProgressBar(progress);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progressText = new QLabel(progress);
    setTextTone(m_progressText, TextTone::Muted);
    progressLayout->addStretch();
    progressLayout->addWidget(m_progress, 0, Qt::AlignHCenter);
    progressLayout->addWidget(m_progressText, 0, Qt::AlignHCenter);
    progressLayout->addStretch();
    m_stack->addWidget(progress);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeButtons());
    showFormat();
    showChoice();
}

QWidget *TableExportDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(kSpace24, kSpace24, kSpace24, 0);
    row->setSpacing(kSpace24);
    row->addWidget(makeWhat(), 1);
    row->addWidget(makeHow(), 1);
    return form;
}

QWidget *TableExportDialog::makeWhat()
{
    auto *part = new QWidget(this);
    const QLocale locale;
    m_whichRows = new QComboBox(part);
    if (!m_rows.filter.isEmpty())
        m_whichRows->addItem(tr("The %Ln row(s) that are shown", nullptr, int(m_rows.count)), true);
    m_whichRows->addItem(tr("All %Ln row(s)", nullptr, int(m_table.rows)), false);
    auto *rowsName = new QLabel(tr("&Rows"), part);
    rowsName->setBuddy(m_whichRows);
    m_columns = new QListWidget(part);
    m_columns->setAccessibleName(tr("Columns to write"));
    for (const TableColumn &column : m_table.columns) {
        if (column.role == ColumnRole::Derived)
            continue;
        auto *item = new QListWidgetItem(column.name, m_columns);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        if (column.role == ColumnRole::Label)
            item->setIcon(icon(QStringLiteral("tag")));
    }
    m_count = new QLabel(part);
    QPushButton *all = quietButton(tr("All"), part);
    QPushButton *none = quietButton(tr("None"), part);
    const auto checkAll = [this](Qt::CheckState state) {
        for (int row = 0; row < m_columns->count(); ++row)
            m_columns->item(row)->setCheckState(state);
    };
    connect(all, &QPushButton::clicked, this, [checkAll] { checkAll(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [checkAll] { checkAll(Qt::Unchecked); });
    connect(m_columns, &QListWidget::itemChanged, this, &TableExportDialog::showChoice);
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(all);
    head->addWidget(none);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(rowsName);
    layout->addWidget(m_whichRows);
    layout->addLayout(head);
    layout->addWidget(m_columns, 1);
    return part;
}

QWidget *TableExportDialog::makeHow()
{
    auto *part = new QWidget(this);
    m_format = new QComboBox(part);
    for (const ExportFormat &format : exportFormats())
        m_format->addItem(QStringLiteral("%1 (.%2)").arg(format.title, format.endings.first()), QString::fromLatin1(format.name));
    connect(m_format, &QComboBox::currentIndexChanged, this, &TableExportDialog::showFormat);
    m_predictions = new QComboBox(part);
    m_predictions->addItem(tr("none"), 0);
    for (const auto &[id, name] : runsWithRowPredictions(m_session.project().reader(), m_table.id).value_or(QList<std::pair<qint64, QString>>()))
        m_predictions->addItem(name, id);
    m_predictions->setEnabled(m_predictions->count() > 1);
    m_labelDetails = new QCheckBox(tr("By &whom, when and how labels were given"), part);
    m_rules = new QCheckBox(tr("What each r&ule says"), part);
    m_separated = new QWidget(part);
    m_separator = new QComboBox(m_separated);
    m_separator->addItem(tr("Comma ,"), QChar::fromLatin1(','));
    m_separator->addItem(tr("Semicolon ;"), QChar::fromLatin1(';'));
    m_separator->addItem(tr("Tab"), QChar::fromLatin1('\t'));
    m_separator->addItem(tr("Bar |"), QChar::fromLatin1('|'));
    m_encoding = new QComboBox(m_separated);
    using Encoding = CsvDialect::Encoding;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Latin1})
        m_encoding->addItem(encodingName(encoding), int(encoding));
    m_bom = new QCheckBox(tr("&Byte order mark (Excel needs it)"), m_separated);
    m_decimalComma = new QCheckBox(tr("&Decimal comma (1,5)"), m_separated);
    m_neutralise = new QCheckBox(tr("&Apostrophe before texts that would run as formulas"), m_separated);
    m_neutralise->setToolTip(tr("Spreadsheets run a text that begins with =, +, - or @. With the apostrophe they show it; the text is then not quite the same."));
    auto *separated = new QFormLayout(m_separated);
    separated->setContentsMargins(0, 0, 0, 0);
    separated->setVerticalSpacing(kSpace8);
    separated->addRow(tr("&Separator"), m_separator);
    separated->addRow(tr("Character s&et"), m_encoding);
    for (QCheckBox *box : {m_bom, m_decimalComma, m_neutralise})
        separated->addRow(box);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(kSpace8);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Predictions of"), m_predictions);
    form->addRow(m_labelDetails);
    form->addRow(m_rules);
    // Two forms, of which one may be hidden; their fields stand in one line.
    int labelWidth = 0;
    const QList<QWidget *> labels {form->labelForField(m_format), form->labelForField(m_predictions), separated->labelForField(m_separator), separated->labelForField(m_encoding)};
    for (const QWidget *label : labels)
        labelWidth = std::max(labelWidth, label->sizeHint().width());
    for (QWidget *label : labels)
        label->setMinimumWidth(labelWidth);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace16);
    layout->addLayout(form);
    layout->addWidget(m_separated);
    layout->addStretch();
    return part;
}

QWidget *TableExportDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    m_export = new QPushButton(icon(QStringLiteral("export"), IconRole::OnAccent), tr("Export…"), bar);
    setButtonKind(m_export, ButtonKind::Primary);
    m_export->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), bar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpace24, kSpace12, kSpace24, kSpace16);
    layout->setSpacing(kSpace8);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, &TableExportDialog::ask);
    connect(m_cancel, &QPushButton::clicked, this, &TableExportDialog::reject);
    return bar;
}

ExportFormat TableExportDialog::chosenFormat() const { return exportFormats().at(m_format->currentIndex()); }

void TableExportDialog::showFormat()
{
    const QString name = m_format->currentData().toString();
    m_separated->setVisible(name == QLatin1String("csv") || name == QLatin1String("tsv"));
    m_separator->setCurrentIndex(m_separator->findData(QChar::fromLatin1(name == QLatin1String("tsv") ? '\t' : ',')));
}

void TableExportDialog::showChoice()
{
    int chosen = 0;
    for (int row = 0; row < m_columns->count(); ++row)
        chosen += m_columns->item(row)->checkState() == Qt::Checked;
    m_count->setText(tr("%1 of %2 columns").arg(QLocale().toString(chosen), QLocale().toString(m_columns->count())));
    if (m_export)
        m_export->setEnabled(chosen > 0);
}

TableExportRequest TableExportDialog::request() const
{
    TableExportRequest request;
    request.cells.projectFile = m_session.project().file();
    request.cells.tableId = m_table.id;
    if (m_whichRows->currentData().toBool())
        request.cells.filter = m_rows.filter;
    request.cells.sortColumn = m_rows.sortColumn;
    request.cells.order = m_rows.order;
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked)
            request.cells.columns.append(m_columns->item(row)->text());
    }
    request.style.format = m_format->currentData().toString();
    request.style.delimiter = m_separator->currentData().toChar().toLatin1();
    request.style.encoding = CsvDialect::Encoding(m_encoding->currentData().toInt());
    request.style.hasBom = m_bom->isChecked();
    request.style.decimalComma = m_decimalComma->isChecked();
    request.style.neutralisesFormulas = m_neutralise->isChecked();
    return request;
}

void TableExportDialog::ask()
{
    const ExportFormat format = chosenFormat();
    const QString name = m_table.name + QLatin1Char('.') + format.endings.first();
    const auto file = m_session.ask().saveFile(this,
        {tr("Export the table"), {}, {QStringLiteral("%1 (*.%2)").arg(format.title, format.endings.join(QStringLiteral(" *.")))}, name, tr("Export")});
    if (file)
        exportTo(*file);
}

void TableExportDialog::exportTo(const QString &file)
{
    if (m_task)
        return;
    TableExportRequest wanted = request();
    wanted.file = QFileInfo(file).suffix().isEmpty() ? file + QLatin1Char('.') + chosenFormat().endings.first() : file;
    TableExtras extras {m_labelDetails->isChecked(), m_rules->isChecked(), {}};
    if (const qint64 run = m_predictions->currentData().toLongLong())
        extras.runs.append(run);
    m_message->clear();
    m_task = m_session.tasks().run<TableExportReport>(tr("Exporting %1").arg(m_table.name), this,
        [wanted, extras](TaskControl &control) mutable -> Result<TableExportReport> {
        auto columns = extraColumns(wanted.cells.projectFile, wanted.cells.tableId, extras);
        if (!columns)
            return fail(columns);
        for (const ExtraColumn &column : std::as_const(*columns))
            wanted.cells.columns.append(column.column.name);
        wanted.cells.extras = std::move(*columns);
        return exportTable(wanted, control);
    },
        [this](const Result<TableExportReport> &report) { takeReport(report); });
    connect(m_task, &TaskHandle::progressed, this, [this] {
        if (!m_task)
            return;
        const TaskProgress progress = m_task->progress();
        m_progress->setRange(0, progress.total > 0 ? kSteps : 0);
        m_progress->setValue(progress.total > 0 ? int(double(progress.done) / double(progress.total) * kSteps) : 0);
        m_progressText->setText(tr("%1 of %2 rows").arg(QLocale().toString(progress.done), QLocale().toString(progress.total)));
    });
    m_progress->setRange(0, 0);
    m_stack->setCurrentIndex(1);
    m_export->hide();
}

void TableExportDialog::takeReport(const Result<TableExportReport> &report)
{
    m_task = nullptr;
    m_stack->setCurrentIndex(0);
    m_export->show();
    m_cancel->setEnabled(true);
    if (!report) {
        if (!report.error().isCanceled())
            m_message->showError(report.error().sentence, report.error().detail);
        return;
    }
    QStringList sentences {tr("%Ln row(s) written to %1.", nullptr, int(report->rows)).arg(QDir::toNativeSeparators(report->file))};
    sentences += report->notes;
    Q_EMIT m_session.told(sentences.join(QLatin1Char(' ')));
    Q_EMIT exported(report->file);
    // What the file could not hold is worth reading before the dialog goes.
    if (report->notes.isEmpty())
        return accept();
    m_message->showMessage({MessageKind::Warning, sentences.join(QLatin1Char(' ')), {}, {}, true});
    m_cancel->setText(tr("Close"));
}

void TableExportDialog::reject()
{
    if (!m_task)
        return QDialog::reject();
    m_cancel->setEnabled(false);
    m_task->cancel();
}

} // namespace cairn
