// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages of the plots are made.
#include "app/cairn/pages/answerplots.h"

#include "app/cairn/answercharts.h"
#include "app/cairn/modelcharts.h"
#include "app/cairn/pages/casegallery.h"
#include "app/cairn/pages/plotfiles.h"
#include "app/cairn/pages/thresholdbar.h"
#include "models/insight/confusionmodel.h"
#include "models/insight/perclassmodel.h"
#include "widgets/common/ask.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/plots/chartview.h"
#include "widgets/plots/matrixview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace cairn {
namespace {

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace12);
    layout->setSpacing(kSpace8);
    return layout;
}

QLabel *mutedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextTone(label, TextTone::Muted);
    return label;
}

} // namespace

QWidget *AnswerPlots::makeChart()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = pageLayout(page);
    m_chart = new ChartView(page);
    m_note = mutedLabel(page);
    m_threshold = new ThresholdBar(page);
    m_column = new QComboBox(page);
    m_column->setAccessibleName(tr("Column"));
    m_column->hide();
    layout->addWidget(m_threshold);
    layout->addWidget(m_column, 0, Qt::AlignLeft);
    connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
        if (m_insights && chosen() == QLatin1String("dependence"))
            showDependence();
    });
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_note);
    connect(m_threshold, &ThresholdBar::changed, this, [this] { showThreshold(m_threshold->threshold()); });
    connect(m_chart, &ChartView::xPicked, m_threshold, &ThresholdBar::setThreshold);
    connect(m_chart, &ChartView::idClicked, this, [this](qint64 id) { openCase(qsizetype(id) - 1); });
    connect(m_chart, &DrawnPlot::exportRequested, this, &AnswerPlots::exportPlot);
    return page;
}

QWidget *AnswerPlots::makeMatrix()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = pageLayout(page);
    m_matrixShow = new SegmentedControl(page);
    m_matrixShow->addSegment(QStringLiteral("count"), tr("Counts"), {}, tr("How many items of the class in the row were said to be of the class in the column"));
    m_matrixShow->addSegment(QStringLiteral("row"), tr("Share of the class"), {}, tr("Of all items of the class in the row"));
    m_matrixShow->addSegment(QStringLiteral("column"), tr("Share of what was said"), {}, tr("Of all items that were said to be of the class in the column"));
    m_matrixShow->addSegment(QStringLiteral("difference"), tr("Difference"), {}, tr("The later run less the first"));
    connect(m_matrixShow, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_confusion->setShow(id == QLatin1String("row") ? ConfusionModel::Show::RowShare
                : id == QLatin1String("column")         ? ConfusionModel::Show::ColumnShare
                : id == QLatin1String("difference")     ? ConfusionModel::Show::Difference
                                                        : ConfusionModel::Show::Count);
        m_matrixRun->setEnabled(id != QLatin1String("difference"));
    });
    m_matrixRun = new SegmentedControl(page);
    m_matrixRun->addSegment(QStringLiteral("first"), tr("First run"));
    m_matrixRun->addSegment(QStringLiteral("second"), tr("Later run"));
    connect(m_matrixRun, &SegmentedControl::currentChanged, this, &AnswerPlots::showChosen);
    m_matrix = new MatrixView(page);
    m_matrix->setTitle(tr("Which class for which"));
    m_matrix->setModel(m_confusion, {ConfusionModel::ShareRole, ConfusionModel::IsDiagonalRole});
    m_matrix->setAxisTitles(tr("Label"), tr("Said"));
    connect(m_matrix, &MatrixView::cellChosen, this, &AnswerPlots::showCell);
    connect(m_matrix, &DrawnPlot::exportRequested, this, &AnswerPlots::exportPlot);
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpace12);
    line->addWidget(m_matrixShow);
    line->addWidget(m_matrixRun);
    line->addStretch();
    auto *splitter = new QSplitter(Qt::Vertical, page);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_matrix);
    auto *cells = new QWidget(splitter);
    auto *cellLayout = new QVBoxLayout(cells);
    cellLayout->setContentsMargins(0, kSpace8, 0, 0);
    m_cellTitle = new QLabel(cells);
    m_cellTitle->setWordWrap(true);
    m_cell = new CaseGallery(m_session, cells);
    cellLayout->addWidget(m_cellTitle);
    cellLayout->addWidget(m_cell, 1);
    cellLayout->addStretch();
    splitter->addWidget(cells);
    splitter->setSizes({260, 260});
    layout->addLayout(line);
    layout->addWidget(splitter, 1);
    return page;
}

QWidget *AnswerPlots::makeClasses()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = pageLayout(page);
    auto *table = new QTableView(page);
    auto *sorted = new QSortFilterProxyModel(table);
    sorted->setSourceModel(m_classes);
    sorted->setSortRole(PerClassModel::NumberRole);
    table->setModel(sorted);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setAccessibleName(tr("How well each class is recognised"));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultSectionSize(120);
    m_recalls = new ChartView(page);
    connect(m_recalls, &DrawnPlot::exportRequested, this, &AnswerPlots::exportPlot);
    auto *splitter = new QSplitter(Qt::Vertical, page);
    splitter->setHandleWidth(1);
    splitter->addWidget(table);
    splitter->addWidget(m_recalls);
    splitter->setSizes({260, 320});
    // Names of runs stand in the titles: they are cut off in the usual width.
    connect(m_classes, &QAbstractItemModel::modelReset, table, &QTableView::resizeColumnsToContents);
    layout->addWidget(splitter, 1);
    return page;
}

QWidget *AnswerPlots::makeWorst()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = pageLayout(page);
    m_worstRun = new SegmentedControl(page);
    m_worstRun->addSegment(QStringLiteral("first"), tr("First run"));
    m_worstRun->addSegment(QStringLiteral("second"), tr("Later run"));
    connect(m_worstRun, &SegmentedControl::currentChanged, this, &AnswerPlots::showChosen);
    m_worstTitle = mutedLabel(page);
    m_worst = new CaseGallery(m_session, page);
    layout->addWidget(m_worstRun, 0, Qt::AlignLeft);
    layout->addWidget(m_worstTitle);
    layout->addWidget(m_worst, 1);
    return page;
}

} // namespace cairn
