// SPDX-License-Identifier: GPL-3.0-or-later
// The image in view is looked over in a task whenever its labels change; all images only when it is asked for.
#include "app/cairn/pages/lintpanel.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {

LintPanel::LintPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_note(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_mend(new QPushButton(icon(QStringLiteral("check")), tr("Mend"), this))
    , m_mendSafe(new QPushButton(tr("Mend all sure ones"), this))
    , m_all(new QPushButton(this))
{
    makeLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &LintPanel::choose);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_list, &QListWidget::itemSelectionChanged, this, &LintPanel::showButtons);
    connect(m_mend, &QPushButton::clicked, this, [this] { mend(chosen()); });
    connect(m_mendSafe, &QPushButton::clicked, this, [this] {
        QList<LabelFinding> safe = m_findings;
        safe.removeIf([](const LabelFinding &each) { return !isSafelyFixable(each.finding.kind); });
        mend(safe);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_isOfAll) {
            m_isOfAll = false;
            checkItem();
        } else {
            Q_EMIT checkAllRequested();
        }
    });
    connect(&session.project(), &Project::labelsChanged, this, [this](const LabelChanges &changes) {
        if (changes.isWhole || changes.touches("annotation"))
            checkItem();
    });
    take({});
}

void LintPanel::makeLayout()
{
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("What looks like a slip"));
    setSurface(m_list->viewport(), Surface::Panel);
    m_mend->setToolTip(tr("Mends what is chosen: cuts at the border, takes tiny parts away, lets the later of two shapes give way, or grow into the gap between them"));
    m_mendSafe->setToolTip(tr("Mends crossings, tiny parts, doubled shapes and what reaches beyond the picture, as one step"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    buttons->addWidget(m_mend);
    buttons->addWidget(m_mendSafe, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace4);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_all);
}

void LintPanel::setItem(qint64 itemId, qint64 layerId)
{
    m_itemId = itemId;
    m_layerId = layerId;
    checkItem();
}

void LintPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        checkItem();
}

void LintPanel::checkItem()
{
    // Nobody looks: it is done when somebody does.
    m_isStale = !isVisible();
    if (m_isOfAll || m_isStale)
        return;
    if (m_itemId == 0)
        return take({});
    m_task.startOrMark<LabelCheckReport>(
        [&project = m_session.project(), itemId = m_itemId, layerId = m_layerId](TaskControl &control) -> Result<LabelCheckReport> {
            const auto reader = project.openReader();
            return reader ? checkLabels(**reader, {itemId}, control, layerId) : Result<LabelCheckReport>(fail(reader));
        },
        [this](const Result<LabelCheckReport> &report) {
            if (report && !m_isOfAll)
                take(*report);
        });
}

void LintPanel::checkAll(const QList<qint64> &itemIds)
{
    m_session.tasks().run<LabelCheckReport>(
        tr("Looking over the labels"), this,
        [&project = m_session.project(), itemIds](TaskControl &control) -> Result<LabelCheckReport> {
            const auto reader = project.openReader();
            return reader ? checkLabels(**reader, itemIds, control) : Result<LabelCheckReport>(fail(reader));
        },
        [this, itemIds](const Result<LabelCheckReport> &report) {
            if (!m_session.succeeded(report))
                return;
            m_isOfAll = true;
            m_allIds = itemIds;
            take(*report);
        });
}

void LintPanel::take(const LabelCheckReport &report)
{
    m_findings = report.findings;
    const QSignalBlocker block(m_list);
    m_list->clear();
    for (const LabelFinding &each : std::as_const(m_findings)) {
        QString text = each.what.isEmpty() ? each.finding.sentence : QStringLiteral("%1: %2").arg(each.what, each.finding.sentence);
        if (m_isOfAll)
            text += QLatin1Char('\n') + QFileInfo(each.path).fileName();
        auto *item = new QListWidgetItem(icon(QStringLiteral("warning"), IconRole::Warning), text, m_list);
        item->setToolTip(each.path);
    }
    showNote(report);
    showButtons();
    Q_EMIT changed();
}

void LintPanel::showNote(const LabelCheckReport &report)
{
    const QLocale locale;
    const QString count = tr("%n place(s)", nullptr, int(m_findings.size()));
    if (m_isOfAll)
        m_note->setText(report.isCut ? tr("%1 and more on the first %2 images.").arg(count, locale.toString(report.items)) : tr("%1 on %2 images.").arg(count, locale.toString(report.items)));
    else
        m_note->setText(m_findings.isEmpty() ? tr("No overlap, gap, sliver or crossing on this image, and nothing beyond its border.") : tr("%1 on this image. Choose one to see it.").arg(count));
    m_all->setText(m_isOfAll ? tr("This image only") : tr("Look over all listed images…"));
}

void LintPanel::showButtons()
{
    m_mend->setEnabled(!m_list->selectedItems().isEmpty());
    m_mendSafe->setEnabled(std::any_of(m_findings.begin(), m_findings.end(), [](const LabelFinding &each) { return isSafelyFixable(each.finding.kind); }));
}

QList<LabelFinding> LintPanel::chosen() const
{
    QList<LabelFinding> all;
    for (const QListWidgetItem *item : m_list->selectedItems())
        all.append(m_findings.value(m_list->row(item)));
    return all;
}

void LintPanel::choose(int row)
{
    if (row >= 0 && row < m_findings.size())
        Q_EMIT placeChosen(m_findings[row]);
}

void LintPanel::mend(const QList<LabelFinding> &findings)
{
    if (findings.isEmpty())
        return;
    m_session.tasks().run<LabelFixReport>(
        tr("Mending labels"), this,
        [&project = m_session.project(), findings](TaskControl &control) { return fixFindings(project, findings, control); },
        [this](const Result<LabelFixReport> &report) {
            if (!m_session.succeeded(report))
                return;
            if (!report->refused.isEmpty())
                m_session.report({report->refused.first(), report->refused.join(QLatin1Char('\n'))});
            else
                Q_EMIT m_session.told(tr("%n slip(s) mended, as one step.", nullptr, report->fixed));
            if (m_isOfAll)
                checkAll(m_allIds);
        });
}

} // namespace cairn
