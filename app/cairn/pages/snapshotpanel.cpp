// SPDX-License-Identifier: GPL-3.0-or-later
// Freezing and comparing are tasks; the list follows the project by itself.
#include "app/cairn/pages/snapshotpanel.h"

#include "app/cairn/pages/snapshotdialog.h"
#include "models/labels/snapshotmodel.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace cairn {

SnapshotPanel::SnapshotPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SnapshotModel(session.project(), this))
    , m_view(new QTableView(this))
    , m_empty(new QLabel(tr("None yet. A snapshot keeps the labels as they are now, so that a run can be traced to them. "
                            "Training makes one by itself when you name none."), this))
    , m_difference(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    for (QLabel *label : {m_empty, m_difference}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_difference);
    layout->addStretch();
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    setSurface(m_view->viewport(), Surface::Panel);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->setAccessibleName(tr("Snapshots"));
    m_view->setToolTip(tr("Select two snapshots to see what differs between them"));
    m_view->horizontalHeader()->setSectionResizeMode(SnapshotModel::NameColumn, QHeaderView::Stretch);
    for (const int column : {int(SnapshotModel::ItemsColumn), int(SnapshotModel::TrainColumn), int(SnapshotModel::ValColumn), int(SnapshotModel::TestColumn)})
        m_view->setColumnWidth(column, qMax(56, m_view->horizontalHeader()->sectionSizeHint(column)));
    m_view->setColumnHidden(SnapshotModel::CreatedColumn, true);
    m_view->setColumnHidden(SnapshotModel::DigestColumn, true);
    m_view->setColumnHidden(SnapshotModel::ItemsColumn, true); // the three beside it make it up
    m_view->setColumnWidth(SnapshotModel::OfColumn, 100);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SnapshotPanel::showDifference);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SnapshotPanel::showCounts);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SnapshotPanel::showCounts);
    showCounts();
}

void SnapshotPanel::showCounts()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    m_view->setVisible(m_model->rowCount() > 0);
    m_difference->setVisible(m_model->rowCount() > 0);
    showDifference();
}

void SnapshotPanel::askForNew()
{
    auto *dialog = new SnapshotDialog(m_session.project(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SnapshotDialog::requested, this, &SnapshotPanel::freeze);
    dialog->open();
}

void SnapshotPanel::freeze(const SnapshotRequest &request)
{
    m_session.tasks().run<Snapshot>(
        tr("Freezing the labels"), this,
        [&project = m_session.project(), request](TaskControl &control) { return Snapshots(project).freeze(request, control); },
        [this](const Result<Snapshot> &made) {
            if (m_session.succeeded(made))
                Q_EMIT m_session.told(tr("Snapshot “%1” holds %n item(s).", nullptr, int(made->items)).arg(made->name));
        });
}

void SnapshotPanel::showDifference()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.size() != 2) {
        m_difference->setText(m_model->rowCount() > 1 ? tr("Select two to see what differs.") : QString());
        return;
    }
    // The list is newest first; the difference leads from the older to the newer.
    const Snapshot newer = m_model->snapshot(qMin(rows[0].row(), rows[1].row()));
    const Snapshot older = m_model->snapshot(qMax(rows[0].row(), rows[1].row()));
    m_difference->setText(tr("Comparing…"));
    m_differenceTask.start<SnapshotDifference>(
        [file = m_session.project().file(), older, newer](TaskControl &) -> Result<SnapshotDifference> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            return reader ? Snapshots::difference(**reader, older, newer) : Result<SnapshotDifference>(fail(reader));
        },
        [this, older, newer](const Result<SnapshotDifference> &difference) {
            if (!difference)
                return m_difference->setText(difference.error().sentence);
            const QLocale locale;
            m_difference->setText(tr("From “%1” to “%2”: %3 added, %4 removed, %5 changed.")
                                      .arg(older.name, newer.name, locale.toString(difference->addedCount), locale.toString(difference->removedCount),
                                          locale.toString(difference->changedCount)));
        });
}

} // namespace cairn
