// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page and how they are joined; tables are opened in tableopening.cpp, labels are made in tablelabelling.cpp.
#include "app/cairn/pages/tablespage.h"

#include "app/cairn/pages/importactions.h"
#include "app/cairn/pages/pages.h"
#include "app/cairn/pages/tablebulkpanel.h"
#include "app/cairn/pages/tablecolumnpanel.h"
#include "app/cairn/pages/tablederived.h"
#include "app/cairn/pages/tablepredictions.h"
#include "app/cairn/pages/tablerules.h"
#include "app/cairn/pages/tablefinder.h"
#include "app/cairn/pages/tableopinionpanel.h"
#include "app/cairn/pages/tablereplacepanel.h"
#include "app/cairn/pages/tablestepper.h"
#include "models/data/rowmodel.h"
#include "models/labels/labelcolumnsource.h"
#include "models/project/expressionterms.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filterline.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/sidepanel.h"
#include "widgets/tables/labelgrid.h"
#include "widgets/tables/labelkeylegend.h"
#include "widgets/tables/quickfilters.h"
#include "widgets/tables/recordpane.h"
#include "widgets/tables/rulepanel.h"
#include "widgets/tables/whypane.h"
#include "widgets/tables/spaneditor.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kCountPauseMs = 150;
constexpr int kChooserWidth = 160;
constexpr int kPencilWidth = 36;
constexpr int kMarkedHeight = 220;
constexpr int kRecordWidth = 300;

QFrame *line(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

QString sampleTable(const AppPaths &paths) { return QDir(paths.samples).filePath(QStringLiteral("table/breast-cancer.csv")); }

} // namespace

Page *makeTablesPage(Session &session) { return new TablesPage(session); }

TablesPage::TablesPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_places(session.settings(), session.project().file())
    , m_rows(new RowModel(session.project(), this))
    , m_stepper(new TableStepper(session.project(), this))
    , m_stack(new QStackedWidget(this))
{
    makeLayout();
    makeExtras();
    makeActions();
    connectModels();
    connectGrid();
    connectPanels();
    connectExtras();
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(kCountPauseMs);
    connect(&m_countTimer, &QTimer::timeout, this, &TablesPage::countNow);
    takeDrops();
    listTables();
}

TablesPage::~TablesPage() = default;

void TablesPage::makeLayout()
{
    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_columnPanel = new TableColumnPanel(work);
    m_bulkPanel = new TableBulkPanel(work);
    m_rules = new TableRules(session(), work);
    m_predictions = new TablePredictions(session(), *m_rows, work);
    m_derived = new TableDerived(session(), *m_rows, work);
    m_grid = new LabelGrid(work);
    m_grid->setModel(m_rows);
    m_finder = new TableFinder(session(), *m_rows, *m_grid, this);
    column->addWidget(makeToolbar());
    column->addWidget(m_columnPanel);
    column->addWidget(m_bulkPanel);
    m_replacePanel = new TableReplacePanel(work);
    m_opinionPanel = new TableOpinionPanel(work);
    column->addWidget(m_replacePanel);
    column->addWidget(m_opinionPanel);
    column->addWidget(m_derived);
    column->addWidget(makeFilters());
    column->addWidget(m_grid, 1);
    column->addWidget(line(work));
    column->addWidget(m_rules->panel());
    column->addWidget(makeLegend());
    makeRecord();
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_finder->panel());
    row->addLayout(column, 1);
    row->addWidget(m_recordPanel);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(work);
    setContent(m_stack);
}

QWidget *TablesPage::makeEmpty()
{
    m_empty = new EmptyState(QStringLiteral("tables"), tr("Here you label the rows of tables."),
        tr("Bring in a CSV or TSV file to begin, or drop it anywhere on this page."), this);
    m_empty->addAction(QStringLiteral("import"), tr("Import a table…"), QStringLiteral("import"));
    if (QFileInfo::exists(sampleTable(session().paths())))
        m_empty->addAction(QStringLiteral("sample"), tr("Try it with the sample table"), QStringLiteral("sample"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this](const QString &id) {
        if (id == QLatin1String("sample"))
            importDropped(session(), this, {sampleTable(session().paths())});
        else
            askForTable(session(), this);
    });
    return m_empty;
}

QWidget *TablesPage::makeToolbar()
{
    auto *bar = new QWidget(this);
    m_toolbar = bar;
    m_tableChooser = new QComboBox(bar);
    m_tableChooser->setMinimumWidth(kChooserWidth);
    m_tableChooser->setAccessibleName(tr("Table"));
    m_tableChooser->setToolTip(tr("Which table is shown"));
    m_columnArea = new QWidget(bar);
    auto *columnLayout = new QHBoxLayout(m_columnArea);
    columnLayout->setContentsMargins(0, 0, 0, 0);
    columnLayout->setSpacing(kSpace8);
    auto *columnName = new QLabel(tr("&Label column"), m_columnArea);
    setTextTone(columnName, TextTone::Muted);
    m_columnChooser = new QComboBox(m_columnArea);
    m_columnChooser->setMinimumWidth(kChooserWidth);
    m_columnChooser->setToolTip(tr("Into which column the keys write"));
    columnName->setBuddy(m_columnChooser);
    columnLayout->addWidget(columnName);
    columnLayout->addWidget(m_columnChooser);
    m_newColumn = new QPushButton(icon(QStringLiteral("add")), tr("New label column…"), bar);
    m_newColumn->setFocusPolicy(Qt::TabFocus);
    m_changeColumn = new QPushButton(icon(QStringLiteral("edit")), {}, bar);
    m_changeColumn->setFocusPolicy(Qt::TabFocus);
    m_changeColumn->setFixedWidth(kPencilWidth);
    m_changeColumn->setAccessibleName(tr("Change the label column"));
    m_changeColumn->setToolTip(tr("Change the label column: its name, kind, answers and colours"));
    columnLayout->addWidget(m_changeColumn);
    m_labelAll = new QPushButton(icon(QStringLiteral("tag")), {}, bar);
    m_labelAll->setFocusPolicy(Qt::TabFocus);
    m_labelAll->setToolTip(tr("Give every row that is shown the same label, as one step"));
    m_rulesButton = new QPushButton(icon(QStringLiteral("wand")), tr("Rules"), bar);
    m_rulesButton->setFocusPolicy(Qt::TabFocus);
    m_rulesButton->setToolTip(tr("Conditions that label rows (U)"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_tableChooser);
    layout->addWidget(m_columnArea);
    layout->addWidget(m_newColumn);
    layout->addStretch();
    layout->addWidget(m_predictions->button());
    layout->addWidget(m_rulesButton);
    layout->addWidget(m_labelAll);
    return bar;
}

QWidget *TablesPage::makeFilters()
{
    auto *area = new QWidget(this);
    m_filters = area;
    m_filterLine = new FilterLine(area);
    m_quickFilters = new QuickFilters(area);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(kSpace12, 0, kSpace12, kSpace8);
    layout->setSpacing(kSpace4);
    layout->addWidget(m_finder->makeFilterRow(m_filterLine, area));
    layout->addWidget(m_quickFilters);
    return area;
}

QWidget *TablesPage::makeLegend()
{
    auto *area = new QWidget(this);
    setSurface(area, Surface::Panel);
    m_legend = new LabelKeyLegend(area);
    m_noColumn = new QWidget(area);
    auto *sentence = new QLabel(tr("To label rows, make a label column: name it, and type the answers you want to choose from."), m_noColumn);
    setTextTone(sentence, TextTone::Muted);
    auto *make = new QPushButton(tr("New label column…"), m_noColumn);
    setButtonKind(make, ButtonKind::Primary);
    connect(make, &QPushButton::clicked, m_newColumn, &QPushButton::click);
    auto *hint = new QHBoxLayout(m_noColumn);
    hint->setContentsMargins(kSpace12, kSpace4, kSpace12, kSpace4);
    hint->setSpacing(kSpace12);
    hint->addWidget(sentence);
    hint->addWidget(make);
    hint->addStretch();
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_legend);
    layout->addWidget(m_noColumn);
    return area;
}

void TablesPage::makeRecord()
{
    m_recordPanel = new SidePanel(SidePanel::Side::Trailing, tr("Row"), this);
    m_record = new RecordPane(m_recordPanel);
    m_record->setModel(m_rows);
    auto *content = new QWidget(m_recordPanel);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(kSpace8, 0, kSpace8, 0);
    m_spans = new SpanEditor(content);
    m_spans->hide();
    m_spans->setMaximumHeight(kMarkedHeight);
    layout->addWidget(m_spans, 1);
    layout->addWidget(m_record, 3);
    layout->addWidget(m_predictions->why());
    m_recordPanel->setContent(content);
    const QList<QByteArray> stored = session().settings().place(QStringLiteral("tables/record")).split(' ');
    m_recordPanel->restoreState(stored.size() == 2 ? SidePanelState {stored[0].toInt(), stored[1] == "1"} : SidePanelState {kRecordWidth, false});
}

void TablesPage::connectModels()
{
    connect(m_rows, &RowModel::tableChanged, this, &TablesPage::syncColumns);
    connect(m_rows, &RowModel::filtered, this, &TablesPage::onFiltered);
    connect(m_rows, &RowModel::filterFailed, this, &TablesPage::onFilterFailed);
    connect(m_rows, &RowModel::failed, this, &Page::showError);
    connect(m_rows, &RowModel::loading, this, [this](bool isLoading) {
        m_filterLine->setBusy(isLoading);
        showCounts();
    });
    connect(m_rows, &RowModel::progressed, m_filterLine, &FilterLine::setProgress);
    m_filterLine->setStoppable(true);
    connect(m_filterLine, &FilterLine::stopRequested, m_rows, &RowModel::stop);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        showExample();
        if (from.row() <= m_grid->currentRow() && m_grid->currentRow() <= to.row())
            showCurrentRow();
    });
    connect(&project(), &Project::published, this, [this](Topics topics) {
        if (topics.testFlag(Topic::Tables))
            listTables();
        if (topics & (Topic::Tables | Topic::Labels))
            countSoon();
    });
    connect(&project(), &Project::labelsChanged, this, [this](const LabelChanges &changes) {
        const bool touchesLabels = changes.isWhole || changes.touches("row_label");
        if (touchesLabels)
            countSoon();
        // Rows stay where they are while they are being labelled, even if the filter would now leave them out.
        const bool readsLabels = touchesLabels && labelColumn() && mentionsColumn(m_goodFilter, labelColumn()->name);
        const bool readsCells = !m_goodFilter.isEmpty() && (changes.isWhole || changes.touches(m_rows->table().sqlName.toUtf8().constData()));
        if (readsLabels || readsCells)
            m_filterLine->setStale(true);
    });
    connect(m_stepper, &TableStepper::failed, this, &Page::showError);
}

void TablesPage::connectGrid()
{
    connect(m_grid, &LabelGrid::labelKeyPressed, this, &TablesPage::useKey);
    connect(m_grid, &LabelGrid::clearRequested, this, [this] { labelSelected({}); });
    connect(m_grid, &LabelGrid::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_rowId = m_rows->rowId(row);
        m_lastPosition = row;
        showCurrentRow();
    });
    connect(m_grid, &LabelGrid::rowActivated, this, [this] {
        if (m_recordPanel->isFolded())
            m_showRecord->trigger();
    });
    connect(m_grid, &LabelGrid::cellMenuRequested, this, &TablesPage::openCellMenu);
    connect(m_grid, &LabelGrid::columnNameRequested, this, [this](int column) {
        const QString name = m_rows->headerData(column, Qt::Horizontal, RowModel::ColumnNameRole).toString();
        if (!name.isEmpty())
            m_filterLine->insertName(columnTerm(name));
    });
    connect(m_grid, &LabelGrid::copied, this, [this](int rows) { Q_EMIT session().told(tr("%n row(s) copied", nullptr, rows)); });
    connect(m_grid, &LabelGrid::copyRefused, this, [this](qint64 rows) {
        const QLocale locale;
        showMessage(tr("%1 rows are too many for the clipboard, which takes up to %2. Filter first, or choose fewer rows.")
                        .arg(locale.toString(rows), locale.toString(LabelGrid::kMostCopiedRows)));
    });
    connect(m_legend, &LabelKeyLegend::chosen, this, &TablesPage::chooseAnswer);
    connect(m_legend, &LabelKeyLegend::valueEntered, this, &TablesPage::labelSelected);
    connect(m_legend, &LabelKeyLegend::clearRequested, this, [this] { labelSelected({}); });
    connect(m_legend, &LabelKeyLegend::addRequested, this, &TablesPage::addChoice);
    connect(m_legend, &LabelKeyLegend::choiceMenuRequested, this, &TablesPage::openChoiceMenu);
    connect(m_legend, &LabelKeyLegend::leaveRequested, m_grid, qOverload<>(&QWidget::setFocus));
}

void TablesPage::connectPanels()
{
    connect(m_filterLine, &FilterLine::expressionEntered, this, &TablesPage::setFilter);
    connect(m_filterLine, &FilterLine::refreshRequested, m_rows, &RowModel::refresh);
    connect(m_filterLine, &FilterLine::leaveRequested, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_quickFilters, &QuickFilters::chosen, this, &TablesPage::setFilter);
    connect(m_finder, &TableFinder::filterWanted, this, &TablesPage::setFilter);
    connect(m_tableChooser, &QComboBox::activated, this, [this] { openTable(m_tableChooser->currentData().toLongLong()); });
    connect(m_columnChooser, &QComboBox::activated, this, [this] { chooseLabelColumn(m_columnChooser->currentData().toLongLong()); });
    connect(m_newColumn, &QPushButton::clicked, this, [this] { showPanel(m_columnPanel); });
    connect(m_changeColumn, &QPushButton::clicked, this, &TablesPage::changeLabelColumn);
    connect(m_labelAll, &QPushButton::clicked, this, [this] { showPanel(m_bulkPanel); });
    connect(m_columnPanel, &TableColumnPanel::accepted, this, &TablesPage::addLabelColumn);
    connect(m_columnPanel, &TableColumnPanel::canceled, this, [this] { showPanel(nullptr); });
    connect(m_bulkPanel, &TableBulkPanel::accepted, this, &TablesPage::labelAllFiltered);
    connect(m_bulkPanel, &TableBulkPanel::canceled, this, [this] { showPanel(nullptr); });
    connect(m_derived, &TableDerived::closed, this, [this] { showPanel(nullptr); });
    connect(m_rules, &TableRules::filterRequested, this, &TablesPage::setFilter);
    connect(m_rules, &TableRules::opened, m_showRules, &QAction::setChecked);
    connect(m_rulesButton, &QPushButton::clicked, m_showRules, &QAction::trigger);
    connect(m_predictions, &TablePredictions::rowRequested, this, &TablesPage::goToRow);
    connect(m_predictions, &TablePredictions::filterRequested, this, &TablesPage::setFilter);
    connect(m_predictions, &TablePredictions::sortRequested, m_grid, &LabelGrid::sortBy);
    connect(m_predictions, &TablePredictions::columnsChanged, this, &TablesPage::showCompletions);
    connect(m_recordPanel, &SidePanel::stateChanged, this, [this] { m_showRecord->setChecked(!m_recordPanel->isFolded()); });
}

QString TablesPage::place() const { return m_rows->table().name; }

QString TablesPage::progressText() const
{
    if (!labelColumn() || m_progress.total == 0)
        return {};
    const QLocale locale;
    return tr("%1 of %2 labelled").arg(locale.toString(m_progress.done), locale.toString(m_progress.total));
}

QList<PaletteEntry> TablesPage::find(const QString &typed) const
{
    QList<PaletteEntry> found;
    const QLocale locale;
    for (const TableInfo &table : m_tables) {
        if (table.name.contains(typed, Qt::CaseInsensitive))
            found.append({table.name, tr("%1 rows, %2 columns").arg(locale.toString(table.rows), locale.toString(table.storedColumns().size())),
                QStringLiteral("table"), {key(), 0, table.id, 0, {}}});
    }
    bool isNumber = false;
    const qint64 rowId = typed.trimmed().toLongLong(&isNumber);
    const TableInfo &table = m_rows->table();
    if (isNumber && rowId > 0 && rowId <= table.rows)
        found.append({tr("Row %1").arg(locale.toString(rowId)), table.name, QStringLiteral("table"), {key(), 0, table.id, rowId, {}}});
    return found;
}

void TablesPage::go(const Destination &destination)
{
    if (destination.tableId != 0 && destination.tableId != m_rows->table().id) {
        listTables();
        openTable(destination.tableId);
    }
    if (destination.rowId != 0)
        goToRow(destination.rowId);
}

void TablesPage::enter() { m_grid->setFocus(); }

void TablesPage::leave()
{
    setDeciding(false);
    setAlone(false);
    showPanel(nullptr);
    rememberPlace();
    m_finder->rememberPlace();
    const SidePanelState record = m_recordPanel->state();
    session().settings().setPlace(QStringLiteral("tables/record"), QByteArray::number(record.width) + (record.folded ? " 1" : " 0"));
}

void TablesPage::takeFiles(const QStringList &paths) { importDropped(session(), this, paths); }

} // namespace cairn
