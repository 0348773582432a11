// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at comes from a task, what is imported goes into one; in between a person decides.
#include "app/cairn/pages/tableimportdialog.h"

#include "app/cairn/pages/importreportdialog.h"
#include "app/cairn/pages/tablecolumnchoices.h"
#include "app/cairn/pages/tabledialectbar.h"
#include "app/cairn/pages/tablepreviewmodel.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/theme.h"
#include "widgets/tables/gridheaders.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr QSize kSize(1080, 680);
constexpr int kColumnsWidth = 460;
constexpr int kNameWidth = 200;
constexpr int kTypeWidth = 130;
constexpr int kFieldWidth = 120;
constexpr int kProgressWidth = 420;

QTableView *makeView(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setFont(withTabularFigures(view->font()));
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    view->verticalHeader()->setHighlightSections(false);
    auto *header = new ColumnHeader(view);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setSortIndicatorShown(false);
    view->setHorizontalHeader(header);
    view->setModel(model);
    return view;
}

QPushButton *quietButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setButtonKind(button, ButtonKind::Quiet);
    return button;
}

} // namespace

TableImportDialog::TableImportDialog(Session &session, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_file(file)
    , m_choices(new TableColumnChoices(this))
    , m_firstRows(new TablePreviewModel(*m_choices, this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Import a table"));
    resize(kSize);
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeProgress());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeButtons());
    connect(m_dialect, &TableDialectBar::changed, this, [this] { look({m_dialect->dialect(), m_dialect->part(), false}); });
    // Another sheet has a header of its own.
    connect(m_dialect, &TableDialectBar::partChanged, this, [this] { look({{}, m_dialect->part(), false}); });
    connect(m_choices, &TableColumnChoices::changed, this, &TableImportDialog::showChoice);
    setImporting(false);
    look({});
}

TableImportDialog::~TableImportDialog() = default;

QWidget *TableImportDialog::makeForm()
{
    auto *form = new QWidget(this);
    m_title = new QLabel(QFileInfo(m_file).fileName(), form);
    setTextStep(m_title, TextStep::Title, TextWeight::Strong);
    m_size = new QLabel(form);
    setTextTone(m_size, TextTone::Muted);
    m_name = new QLineEdit(form);
    m_name->setMinimumWidth(kNameWidth);
    auto *nameLabel = new QLabel(tr("Name of the &table"), form);
    nameLabel->setBuddy(m_name);
    m_dialect = new TableDialectBar(form);
    m_warning = new QLabel(form);
    m_warning->setWordWrap(true);
    m_notes = new QLabel(form);
    m_notes->setWordWrap(true);
    setTextTone(m_notes, TextTone::Muted);
    m_notes->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpace8);
    head->addWidget(m_title);
    head->addWidget(m_size, 1);
    head->addWidget(nameLabel);
    head->addWidget(m_name);
    auto *splitter = new QSplitter(form);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeColumns());
    splitter->addWidget(makeFirstRows());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kColumnsWidth, kSize.width() - kColumnsWidth});
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(kSpace24, kSpace16, kSpace24, 0);
    layout->setSpacing(kSpace12);
    layout->addLayout(head);
    layout->addWidget(m_dialect);
    layout->addWidget(m_notes);
    layout->addWidget(m_warning);
    layout->addWidget(splitter, 1);
    return form;
}

QWidget *TableImportDialog::makeColumns()
{
    auto *part = new QWidget(this);
    m_columnView = makeView(m_choices, tr("Columns of the file"), part);
    m_columnView->verticalHeader()->hide();
    m_columnView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columnView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_columnView->setItemDelegateForColumn(TableColumnChoices::TypeColumn, new TableTypeDelegate(m_columnView));
    m_columnView->setColumnWidth(TableColumnChoices::NameColumn, kNameWidth);
    m_columnView->setColumnWidth(TableColumnChoices::TypeColumn, kTypeWidth);
    m_columnView->horizontalHeader()->setStretchLastSection(true);
    connect(m_columnView, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == TableColumnChoices::TypeColumn)
            m_columnView->edit(index);
    });
    m_count = new QLabel(part);
    QPushButton *all = quietButton(tr("All"), part);
    QPushButton *none = quietButton(tr("None"), part);
    connect(all, &QPushButton::clicked, this, [this] { m_choices->includeAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_choices->includeAll(false); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(all);
    head->addWidget(none);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, kSpace8, 0);
    layout->setSpacing(kSpace4);
    layout->addLayout(head);
    layout->addWidget(m_columnView, 1);
    return part;
}

QWidget *TableImportDialog::makeFirstRows()
{
    auto *part = new QWidget(this);
    auto *title = new QLabel(tr("The first rows"), part);
    title->setMinimumHeight(kRowHeight);
    m_rowView = makeView(m_firstRows, tr("The first rows"), part);
    m_rowView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rowView->horizontalHeader()->setDefaultSectionSize(kFieldWidth);
    m_rowView->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(kSpace8, 0, 0, 0);
    layout->setSpacing(kSpace4);
    layout->addWidget(title);
    layout->addWidget(m_rowView, 1);
    return part;
}

QWidget *TableImportDialog::makeProgress()
{
    auto *page = new QWidget(this);
    auto *title = new QLabel(tr("Importing %1").arg(QFileInfo(m_file).fileName()), page);
    setTextStep(title, TextStep::Title, TextWeight::Strong);
    m_progressText = new QLabel(page);
    setTextTone(m_progressText, TextTone::Muted);
    m_progress = new QProgressBar(page);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setAccessibleName(tr("Progress of the import"));
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(kSpace12);
    layout->addStretch(2);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_progressText)})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget *TableImportDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    m_start = new QPushButton(tr("Import"), bar);
    setButtonKind(m_start, ButtonKind::Primary);
    m_start->setDefault(true);
    m_cancel = new QPushButton(bar);
    m_background = new QPushButton(tr("Go on in the background"), bar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpace24, kSpace12, kSpace24, kSpace16);
    layout->setSpacing(kSpace8);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_background);
    layout->addWidget(m_start);
    connect(m_start, &QPushButton::clicked, this, &TableImportDialog::startImport);
    connect(m_cancel, &QPushButton::clicked, this, &TableImportDialog::reject);
    // Hidden, not closed: it is still the one that hears how the import ended.
    connect(m_background, &QPushButton::clicked, this, &QWidget::hide);
    return bar;
}

void TableImportDialog::setOrigin(const QString &title, const QString &origin)
{
    m_title->setText(title);
    m_name->setText(title);
    m_origin = origin;
}

QString TableImportDialog::notes() const { return m_notes->text(); }

void TableImportDialog::look(const TableChoice &choice)
{
    m_looking = true;
    showChoice();
    m_look.start<TablePreview>([file = m_file, choice](TaskControl &) { return previewTable(file, choice); },
        [this](const Result<TablePreview> &preview) { takePreview(preview); });
}

void TableImportDialog::takePreview(const Result<TablePreview> &preview)
{
    m_looking = false;
    if (!preview) {
        m_message->showError(preview.error().sentence, preview.error().detail);
        m_preview = {};
        return showChoice();
    }
    m_message->clear();
    const bool isUntouched = m_name->text().isEmpty() || m_name->text() == m_preview.name;
    m_preview = *preview;
    m_dialect->setKind(preview->kind, preview->parts, preview->part);
    m_notes->setText(preview->notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!preview->notes.isEmpty());
    m_dialect->setDialect(preview->dialect);
    m_size->setText(QLocale().formattedDataSize(preview->bytes));
    if (isUntouched)
        m_name->setText(preview->name);
    m_choices->setPreview(*preview);
    m_firstRows->setRows(preview->firstRows);
    showChoice();
}

bool TableImportDialog::isReady() const { return m_start->isEnabled() && !m_import; }

QString TableImportDialog::warning() const { return m_warning->text(); }

void TableImportDialog::showChoice()
{
    const QLocale locale;
    const int all = m_choices->rowCount();
    const int included = m_choices->includedCount();
    m_count->setText(m_looking ? tr("Reading…") : tr("%1 of %2 columns").arg(locale.toString(included), locale.toString(all)));
    const bool hasTooMany = included > kMaximumTableColumns;
    QString warning;
    if (hasTooMany)
        warning = tr("%1 columns are chosen, and a table holds at most %2. Leave some out.")
                      .arg(locale.toString(included), locale.toString(kMaximumTableColumns));
    else if (all > kMaximumTableColumns)
        warning = tr("The file has %1 columns, and a table holds at most %2: the first ones are chosen. Change the choice as you need.")
                      .arg(locale.toString(all), locale.toString(kMaximumTableColumns));
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    setTextTone(m_warning, hasTooMany ? TextTone::Bad : TextTone::Normal);
    m_start->setEnabled(!m_looking && included > 0 && !hasTooMany && !m_preview.columns.isEmpty());
}

void TableImportDialog::startImport()
{
    if (!m_start->isEnabled() || m_import)
        return;
    TableImportRequest request;
    request.path = m_file;
    request.name = m_name->text().trimmed();
    request.dialect = m_preview.dialect;
    request.part = m_preview.part;
    request.origin = m_origin;
    request.columns = m_choices->choices();
    m_message->clear();
    m_import = m_session.tasks().run<TableImportReport>(
        tr("Importing %1").arg(QFileInfo(m_file).fileName()), this,
        [&project = m_session.project(), request](TaskControl &control) { return importTable(project, request, control); },
        [this](const Result<TableImportReport> &report) { takeReport(report); });
    connect(m_import, &TaskHandle::progressed, this, &TableImportDialog::showProgress);
    setImporting(true);
}

void TableImportDialog::setImporting(bool importing)
{
    m_stack->setCurrentIndex(importing ? 1 : 0);
    m_start->setVisible(!importing);
    m_background->setVisible(importing);
    m_cancel->setText(importing ? tr("Cancel the import") : tr("Cancel"));
    m_cancel->setEnabled(true);
    m_progress->setRange(0, 0);
    m_progressText->clear();
}

void TableImportDialog::showProgress()
{
    if (!m_import)
        return;
    const TaskProgress progress = m_import->progress();
    constexpr int kSteps = 1000;
    m_progress->setRange(0, progress.total > 0 ? kSteps : 0);
    const double share = progress.total > 0 ? double(progress.done) / double(progress.total) : 0;
    m_progress->setValue(int(share * kSteps));
    m_progressText->setText(progress.total > 0 ? tr("%1, %2 %").arg(progress.text, QLocale().toString(int(share * 100))) : progress.text);
}

void TableImportDialog::takeReport(const Result<TableImportReport> &report)
{
    m_import = nullptr;
    if (!report) {
        const bool isCanceled = report.error().isCanceled();
        if (m_closing || (isCanceled && isHidden())) {
            QDialog::reject();
            return;
        }
        if (isHidden()) {
            // It failed behind the window's back: told there, and nothing is left to correct here.
            m_session.report(report.error());
            QDialog::reject();
            return;
        }
        setImporting(false);
        if (!isCanceled)
            m_message->showError(report.error().sentence, report.error().detail);
        return;
    }
    QStringList sentences {tr("%Ln row(s) imported as %1.", nullptr, int(report->rows)).arg(report->name)};
    QList<ImportProblem> problems;
    for (const FailedLine &failed : report->failed)
        problems.append({failed.line > 0 ? tr("Line %1").arg(QLocale().toString(failed.line)) : tr("The whole"), failed.reason});
    if (report->failedCount > 0)
        sentences.append(tr("%Ln place(s) could not be taken as they are.", nullptr, int(report->failedCount)));
    if (report->failedCount > report->failed.size())
        sentences.append(tr("The first %1 are listed.").arg(QLocale().toString(report->failed.size())));
    const QString summary = sentences.join(QLatin1Char(' '));
    Q_EMIT m_session.told(summary);
    if (!problems.isEmpty()) {
        auto *dialog = new ImportReportDialog(summary, problems, parentWidget());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    Q_EMIT imported(report->tableId);
    QDialog::accept();
}

void TableImportDialog::reject()
{
    if (!m_import)
        return QDialog::reject();
    // It may take a moment until the import has taken itself back.
    m_closing = true;
    m_cancel->setEnabled(false);
    m_progressText->setText(tr("Taking it back…"));
    m_import->cancel();
}

} // namespace cairn
