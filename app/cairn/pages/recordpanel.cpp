// SPDX-License-Identifier: GPL-3.0-or-later
// A tree of two columns over the record's lines.
#include "app/cairn/pages/recordpanel.h"

#include "widgets/common/iconbutton.h"
#include "widgets/common/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kNameWidth = 130;
constexpr qsizetype kLongestToolTip = 2'000;

} // namespace

RecordPanel::RecordPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new SearchField(tr("Search the record"), this))
    , m_list(new QTreeWidget(this))
{
    auto *copyAll = new IconButton(QStringLiteral("copy"), tr("Copy the chosen lines, or all that are shown"), this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    bar->addWidget(m_search, 1);
    bar->addWidget(copyAll);
    m_list->setHeaderLabels({tr("What"), tr("Value")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Record of the run"));
    m_list->header()->resizeSection(0, kNameWidth);
    setSurface(m_list->viewport(), Surface::Panel);
    auto *copyLines = new QAction(tr("Copy"), m_list);
    copyLines->setShortcut(QKeySequence::Copy);
    copyLines->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copyLines);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    connect(m_search, &SearchField::searchChanged, this, &RecordPanel::search);
    connect(copyAll, &QToolButton::clicked, this, &RecordPanel::copy);
    connect(copyLines, &QAction::triggered, this, &RecordPanel::copy);
}

void RecordPanel::setRun(const Run &run)
{
    if (std::exchange(m_uuid, run.uuid) == run.uuid)
        return;
    m_lines.clear();
    showLines();
    using Lines = QList<RecordLine>;
    m_task.start<Lines>([folder = m_session.project().folder(), run](TaskControl &) -> Result<Lines> { return recordOf(folder, run); },
        [this](const Result<Lines> &lines) {
            m_lines = lines.value_or(Lines());
            showLines();
        });
}

void RecordPanel::search(const QString &text)
{
    m_sought = text;
    showLines();
}

void RecordPanel::showLines()
{
    m_shown = matchingLines(m_lines, m_sought);
    m_list->setUpdatesEnabled(false);
    m_list->clear();
    QString section;
    for (const RecordLine &line : std::as_const(m_shown)) {
        if (std::exchange(section, line.section) != line.section) {
            auto *head = new QTreeWidgetItem(m_list, {line.section});
            QFont strong = m_list->font();
            strong.setBold(true);
            head->setFont(0, strong);
            head->setFirstColumnSpanned(true);
            head->setFlags(Qt::ItemIsEnabled);
            head->setData(0, Qt::UserRole, -1);
        }
        const QString oneLine = QString(line.value).replace(QLatin1Char('\n'), QLatin1String("  "));
        auto *item = new QTreeWidgetItem(m_list, {line.name, oneLine.left(500)});
        item->setToolTip(0, line.name);
        item->setToolTip(1, QStringLiteral("<pre>%1</pre>").arg(line.value.left(kLongestToolTip).toHtmlEscaped()));
        item->setData(0, Qt::UserRole, int(&line - m_shown.constData()));
    }
    if (m_shown.isEmpty()) {
        auto *none = new QTreeWidgetItem(m_list, {m_lines.isEmpty() ? tr("Nothing was frozen with this run.") : tr("No line holds all of these words.")});
        none->setFirstColumnSpanned(true);
        none->setFlags(Qt::NoItemFlags);
        none->setData(0, Qt::UserRole, -1);
    }
    m_list->setUpdatesEnabled(true);
}

void RecordPanel::copy() const
{
    QList<RecordLine> lines;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        const int index = item->data(0, Qt::UserRole).toInt();
        if (item->isSelected() && index >= 0)
            lines.append(m_shown.at(index));
    }
    // One line alone: its value, which is what one wants to paste.
    QApplication::clipboard()->setText(lines.size() == 1 ? lines.first().value : recordAsText(lines.isEmpty() ? m_shown : lines));
}

} // namespace cairn
