// SPDX-License-Identifier: GPL-3.0-or-later
// The preview is the report itself, on the screen.
#include "app/cairn/pages/reportpanel.h"

#include "models/project/pageviews.h"
#include "widgets/common/ask.h"
#include "widgets/common/icons.h"
#include "widgets/common/sectionheader.h"
#include "widgets/common/theme.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kPreviewMs = 400;
constexpr int kPreviewWidth = 640;
const QString kPage = QStringLiteral("report");

} // namespace

ReportPanel::ReportPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preview(new QTextBrowser(this))
    , m_state(new QLabel(this))
{
    setSurface(this, Surface::WorkArea);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setOpenLinks(false);
    m_preview->setAccessibleName(tr("The report as it will be"));
    // Paper is light, whatever the window is.
    const Theme light = Theme::light();
    m_preview->setPalette(light.palette());
    m_preview->document()->setDocumentMargin(kSpace24);
    auto *work = new QWidget(this);
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->addWidget(m_state);
    workLayout->addWidget(m_preview, 1);
    m_state->setContentsMargins(kSpace16, kSpace16, kSpace16, 0);
    m_state->setWordWrap(true);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeSide());
    splitter->addWidget(work);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({280, 800});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_later.setSingleShot(true);
    m_later.setInterval(kPreviewMs);
    connect(&m_later, &QTimer::timeout, this, &ReportPanel::preview);
}

QWidget *ReportPanel::makeSide()
{
    auto *side = new QWidget(this);
    setSurface(side, Surface::Panel);
    m_title = new QLineEdit(side);
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title of the report"));
    m_parts = new QListWidget(side);
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setDragDropMode(QAbstractItemView::InternalMove);
    m_parts->setToolTip(tr("Drag to change the order"));
    m_parts->setAccessibleName(tr("Parts of the report"));
    setSurface(m_parts->viewport(), Surface::Panel);
    m_notes = new QPlainTextEdit(side);
    m_notes->setPlaceholderText(tr("Your notes stand below the title"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setMaximumHeight(140);
    m_templates = new QPushButton(icon(QStringLiteral("star")), tr("Templates"), side);
    m_templates->setToolTip(tr("Titles, notes and parts with a name, kept in the project"));
    m_templateMenu = new QMenu(m_templates);
    m_templates->setMenu(m_templateMenu);
    m_export = new QPushButton(icon(QStringLiteral("export")), tr("Export…"), side);
    m_export->setToolTip(tr("As a PDF, or as an HTML file that needs nothing else"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_templates);
    buttons->addStretch();
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace12);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_title);
    layout->addWidget(new SectionHeader(tr("Parts"), side));
    layout->addWidget(m_parts, 1);
    layout->addWidget(new SectionHeader(tr("Notes"), side));
    layout->addWidget(m_notes);
    layout->addLayout(buttons);
    const auto later = [this] { m_later.start(); };
    connect(m_title, &QLineEdit::textEdited, this, later);
    connect(m_notes, &QPlainTextEdit::textChanged, this, later);
    connect(m_parts, &QListWidget::itemChanged, this, later);
    connect(m_parts->model(), &QAbstractItemModel::rowsMoved, this, later);
    connect(m_export, &QPushButton::clicked, this, &ReportPanel::exportReport);
    connect(m_templateMenu, &QMenu::aboutToShow, this, &ReportPanel::fillTemplates);
    return side;
}

void ReportPanel::setRuns(const QList<Run> &runs)
{
    const auto isSame = [](const Run &a, const Run &b) { return a.id == b.id && a.status == b.status; };
    if (m_runs.size() == runs.size() && std::equal(runs.begin(), runs.end(), m_runs.begin(), isSame))
        return;
    m_runs = runs;
    m_isStale = true;
    if (isVisible())
        gather();
}

void ReportPanel::showEvent(QShowEvent *event)
{
    if (m_isStale)
        gather();
    QWidget::showEvent(event);
}

void ReportPanel::gather()
{
    if (m_task)
        m_task->cancel();
    m_data.reset();
    m_export->setEnabled(false);
    m_preview->clear();
    if (m_runs.size() > kMostRuns) {
        m_state->setText(tr("Choose at most %n run(s) for a report.", nullptr, int(kMostRuns)));
        m_state->show();
        return;
    }
    m_isStale = false;
    m_state->setText(tr("The report is being made…"));
    m_state->show();
    QList<qint64> ids;
    for (const Run &run : std::as_const(m_runs))
        ids.append(run.id);
    const Project &project = m_session.project();
    const quint64 token = ++m_token;
    m_task = m_session.tasks().run<ReportData>(
        tr("Making the report"), this,
        [file = project.file(), name = project.name(), folder = project.folder().absolutePath(), ids](TaskControl &control) -> Result<ReportData> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            return reader ? gatherReport(**reader, file, name, QDir(folder), ids, control) : Result<ReportData>(fail(reader));
        },
        [this, token](const Result<ReportData> &data) {
            if (token != m_token)
                return;
            if (!data) {
                m_isStale = true;
                m_state->setText(data.error().isCanceled() ? tr("The report was stopped. It begins anew when you come back here.") : data.error().sentence);
                return;
            }
            m_data = *data;
            m_export->setEnabled(true);
            m_state->hide();
            fillParts();
            preview();
        });
}

void ReportPanel::fillParts()
{
    const QStringList before = m_parts->count() > 0 ? plan().parts : m_wanted;
    const bool isAll = m_parts->count() == 0 && m_wanted.isEmpty();
    const QSignalBlocker blocker(m_parts);
    m_parts->clear();
    QList<ReportPart> parts = reportParts(*m_data);
    // In the person's order; what is new stands behind.
    std::stable_sort(parts.begin(), parts.end(), [&](const ReportPart &a, const ReportPart &b) {
        const auto place = [&](const ReportPart &part) { const auto at = before.indexOf(part.key); return at < 0 ? before.size() : at; };
        return !before.isEmpty() && place(a) < place(b);
    });
    for (const ReportPart &part : std::as_const(parts)) {
        auto *item = new QListWidgetItem(part.title, m_parts);
        item->setData(Qt::UserRole, part.key);
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(isAll || before.isEmpty() || before.contains(part.key) ? Qt::Checked : Qt::Unchecked);
    }
}

ReportPlan ReportPanel::plan() const
{
    ReportPlan plan {m_title->text(), m_notes->toPlainText(), {}};
    for (int row = 0; row < m_parts->count(); ++row) {
        if (m_parts->item(row)->checkState() == Qt::Checked)
            plan.parts.append(m_parts->item(row)->data(Qt::UserRole).toString());
    }
    // None ticked is none, and not all of them.
    if (plan.parts.isEmpty() && m_parts->count() > 0)
        plan.parts.append(QStringLiteral("-"));
    return plan;
}

void ReportPanel::setPlan(const ReportPlan &plan)
{
    m_title->setText(plan.title);
    m_notes->setPlainText(plan.notes);
    m_wanted = plan.parts;
    m_parts->clear();
    if (m_data) {
        fillParts();
        preview();
    }
}

void ReportPanel::preview()
{
    if (!m_data)
        return;
    const int place = m_preview->verticalScrollBar()->value();
    const Report report(*m_data, plan());
    report.fill(*m_preview->document(), kPreviewWidth);
    m_preview->verticalScrollBar()->setValue(place);
}

void ReportPanel::exportReport()
{
    if (!m_data)
        return;
    const auto file = m_session.ask().saveFile(this,
        {tr("Export the report"), {}, {tr("PDF document (*.pdf)"), tr("HTML page (*.html)")}, QStringLiteral("report.pdf"), tr("Export")});
    if (!file)
        return;
    if (m_session.succeeded(Report(*m_data, plan()).write(*file)))
        Q_EMIT m_session.told(tr("Written: %1").arg(QDir::toNativeSeparators(*file)));
}

void ReportPanel::fillTemplates()
{
    m_templateMenu->clear();
    const auto views = PageViews::all(m_session.project().reader(), kPage).value_or(QList<PageView>());
    const auto menuText = [](QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); };
    for (const PageView &view : views)
        m_templateMenu->addAction(menuText(view.name), this, [this, view] { setPlan(ReportPlan::fromJson(view.definition)); });
    if (views.isEmpty())
        m_templateMenu->addAction(tr("None saved yet"))->setEnabled(false);
    m_templateMenu->addSeparator();
    m_templateMenu->addAction(icon(QStringLiteral("add")), tr("Save as a template…"), this, &ReportPanel::saveTemplate)
        ->setEnabled(!m_session.project().isReadOnly());
    if (views.isEmpty() || m_session.project().isReadOnly())
        return;
    QMenu *removals = m_templateMenu->addMenu(icon(QStringLiteral("delete")), tr("Delete"));
    for (const PageView &view : views) {
        removals->addAction(menuText(view.name), this,
            [this, name = view.name] { m_session.succeeded(PageViews(m_session.project(), kPage).remove(name)); });
    }
}

void ReportPanel::saveTemplate()
{
    const auto name = m_session.ask().text(this, {tr("Save as a template"), tr("Name"), m_title->text(), tr("Save")});
    if (name && m_session.succeeded(PageViews(m_session.project(), kPage).save(*name, plan().toJson())))
        Q_EMIT m_session.told(tr("The template \"%1\" is saved.").arg(*name));
}

} // namespace cairn
