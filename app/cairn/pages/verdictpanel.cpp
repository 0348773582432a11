// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence first, what it rests on below it.
#include "app/cairn/pages/verdictpanel.h"

#include "app/cairn/pages/matrixdelegate.h"
#include "models/insight/confusionmodel.h"
#include "models/insight/flippeditemsmodel.h"
#include "models/insight/perclassmodel.h"
#include "models/project/database.h"
#include "widgets/common/fonts.h"
#include "widgets/common/segmentedcontrol.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace cairn {
namespace {

QTableView *makeTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->setShowGrid(false);
    return table;
}

QWidget *withControl(SegmentedControl *control, QTableView *table, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(control, 0, Qt::AlignLeft);
    layout->addWidget(table, 1);
    return page;
}

} // namespace

VerdictPanel::VerdictPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pair(new QComboBox(this))
    , m_sentence(new QLabel(this))
    , m_details(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_matrix(new ConfusionModel(this))
    , m_classes(new PerClassModel(this))
    , m_items(new FlippedItemsModel(this))
{
    setSurface(this, Surface::WorkArea);
    m_sentence->setFont(steppedFont(font(), TextStep::Title));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextTone(m_details, TextTone::Muted);
    m_pair->setAccessibleName(tr("Which run is held against the first"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeItems(), tr("Items that changed"));
    m_tabs->addTab(makeMatrix(), tr("Which class for which"));
    m_tabs->addTab(makeClasses(), tr("Class by class"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace8);
    head->setSpacing(kSpace8);
    head->addWidget(m_pair, 0, Qt::AlignLeft);
    head->addWidget(m_sentence);
    head->addWidget(m_details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    connect(m_pair, &QComboBox::activated, this, [this](int index) {
        if (index < m_verdicts.size())
            show(m_verdicts[index]);
    });
}

QWidget *VerdictPanel::makeMatrix()
{
    m_matrixShow = new SegmentedControl(this);
    m_matrixShow->addSegment(QStringLiteral("count"), tr("Counts"), {}, tr("How many items of the class in the row were said to be of the class in the column"));
    m_matrixShow->addSegment(QStringLiteral("row"), tr("Share of the class"), {}, tr("Of all items of the class in the row"));
    m_matrixShow->addSegment(QStringLiteral("column"), tr("Share of what was said"), {}, tr("Of all items that were said to be of the class in the column"));
    m_matrixShow->addSegment(QStringLiteral("difference"), tr("Difference"), {}, tr("The later run less the first"));
    connect(m_matrixShow, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_matrix->setShow(id == QLatin1String("row")    ? ConfusionModel::Show::RowShare
                : id == QLatin1String("column")         ? ConfusionModel::Show::ColumnShare
                : id == QLatin1String("difference")     ? ConfusionModel::Show::Difference
                                                        : ConfusionModel::Show::Count);
    });
    QTableView *table = makeTable(m_matrix, tr("Which class is taken for which"), this);
    table->setItemDelegate(new MatrixDelegate(table));
    return withControl(m_matrixShow, table, this);
}

QWidget *VerdictPanel::makeClasses()
{
    QTableView *table = makeTable(m_classes, tr("How well each class is recognised"), this);
    table->verticalHeader()->hide();
    return table;
}

QWidget *VerdictPanel::makeItems()
{
    auto *control = new SegmentedControl(this);
    control->addSegment(QStringLiteral("all"), tr("All"));
    control->addSegment(QStringLiteral("gained"), tr("Got right"), {}, tr("The first run was wrong, the later one is right"));
    control->addSegment(QStringLiteral("lost"), tr("Got wrong"), {}, tr("The first run was right, the later one is wrong"));
    connect(control, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_items->setShow(id == QLatin1String("gained") ? FlippedItemsModel::Show::Gained
                : id == QLatin1String("lost")          ? FlippedItemsModel::Show::Lost
                                                       : FlippedItemsModel::Show::All);
    });
    m_itemView = makeTable(m_items, tr("Items on which the runs differ"), this);
    m_itemView->verticalHeader()->hide();
    m_itemView->setColumnWidth(FlippedItemsModel::NameColumn, 320);
    m_itemView->setToolTip(tr("Double-click to open the image or the row"));
    connect(m_itemView, &QTableView::activated, this, &VerdictPanel::openItem);
    return withControl(control, m_itemView, this);
}

void VerdictPanel::setRuns(const QList<Run> &runs)
{
    m_runs = runs;
    m_isStale = true;
    if (isVisible())
        compute();
}

void VerdictPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        compute();
}

void VerdictPanel::compute()
{
    m_isStale = false;
    m_verdicts.clear();
    m_pair->setVisible(false);
    m_tabs->setVisible(false);
    m_details->clear();
    m_sentence->setText(tr("Comparing…"));
    m_task.start<QList<RunVerdict>>(
        [file = m_session.project().file(), runs = m_runs](TaskControl &control) -> Result<QList<RunVerdict>> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            return reader ? compareAnswersOfAll(**reader, file, runs, {}, control) : Result<QList<RunVerdict>>(fail(reader));
        },
        [this](const Result<QList<RunVerdict>> &verdicts) {
            m_sentence->clear();
            if (!m_session.succeeded(verdicts))
                return;
            m_verdicts = *verdicts;
            showPairs();
        });
}

void VerdictPanel::showPairs()
{
    m_pair->clear();
    for (const RunVerdict &verdict : std::as_const(m_verdicts))
        m_pair->addItem(tr("%1 against %2").arg(verdict.second.name, verdict.first.name));
    m_pair->setVisible(m_verdicts.size() > 1);
    if (!m_verdicts.isEmpty())
        show(m_verdicts.first());
}

void VerdictPanel::show(const RunVerdict &verdict)
{
    const bool isCompared = verdict.reason.isEmpty() && !verdict.verdicts.isEmpty();
    m_sentence->setText(isCompared ? verdict.verdicts.first().sentence : verdict.reason);
    QStringList details;
    for (const Verdict &further : verdict.verdicts.mid(1))
        details.append(further.sentence);
    if (verdict.overSeeds)
        details.append(verdict.overSeeds->sentence);
    details.append(verdict.leftOut().sentences());
    m_details->setText(details.join(QLatin1Char('\n')));
    m_details->setVisible(!details.isEmpty());
    const bool hasCases = verdict.answers.size() > 0;
    m_tabs->setVisible(hasCases);
    m_matrix->setMatrices(verdict.firstMatrix, verdict.secondMatrix);
    m_matrixShow->setSegmentEnabled(QStringLiteral("difference"), m_matrix->canDiffer());
    m_classes->setMatrices(verdict.firstMatrix, verdict.secondMatrix, verdict.first.name, verdict.second.name);
    m_items->setAnswers(verdict.answers, verdict.flipped);
    const bool hasClasses = !verdict.firstMatrix.isEmpty();
    m_tabs->setTabVisible(1, hasClasses);
    m_tabs->setTabVisible(2, hasClasses);
    m_tabs->setTabText(0, tr("Items that changed (%L1)").arg(verdict.flipped.gained.size() + verdict.flipped.lost.size()));
}

void VerdictPanel::openItem(const QModelIndex &index)
{
    const qint64 itemId = index.siblingAtColumn(0).data(FlippedItemsModel::ItemIdRole).toLongLong();
    const qint64 tableId = index.siblingAtColumn(0).data(FlippedItemsModel::TableIdRole).toLongLong();
    const qint64 rowId = index.siblingAtColumn(0).data(FlippedItemsModel::RowIdRole).toLongLong();
    if (itemId != 0)
        m_session.go({QStringLiteral("images"), itemId, 0, 0, {}});
    else if (rowId != 0)
        m_session.go({QStringLiteral("tables"), 0, tableId, rowId, {}});
}

} // namespace cairn
