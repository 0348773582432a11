// SPDX-License-Identifier: GPL-3.0-or-later
// The columns are sources of the grid's model; the pane asks a moment after the row was reached.
#include "app/cairn/pages/tablepredictions.h"

#include "models/data/rowmodel.h"
#include "models/insight/nearestrows.h"
#include "models/project/expressionterms.h"
#include "models/runs/predictioncolumnsource.h"
#include "models/runs/probabilitycolumnsource.h"
#include "models/runs/rowexplanation.h"
#include "widgets/common/icons.h"
#include "widgets/tables/whypane.h"

#include <QActionGroup>
#include <QPushButton>

namespace cairn {
namespace {

constexpr int kPauseMs = 250;
constexpr int kAlike = 5;
constexpr int kMostRuns = 20;
constexpr qsizetype kMostClasses = 12;

} // namespace

TablePredictions::TablePredictions(Session &session, RowModel &rows, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_rows(rows)
    , m_button(new QPushButton(icon(QStringLiteral("loop")), tr("Predictions"), parent))
    , m_menu(new QMenu(m_button))
    , m_why(new WhyPane(parent))
{
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setToolTip(tr("Show beside the labels what a model says of each row"));
    m_button->setMenu(m_menu);
    m_button->hide();
    m_why->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPauseMs);
    m_listTimer.setSingleShot(true);
    m_listTimer.setInterval(kPauseMs);
    connect(&m_timer, &QTimer::timeout, this, &TablePredictions::explain);
    connect(&m_listTimer, &QTimer::timeout, this, &TablePredictions::listRuns);
    connect(m_menu, &QMenu::aboutToShow, this, &TablePredictions::fillMenu);
    connect(m_why, &WhyPane::rowRequested, this, &TablePredictions::rowRequested);
    connect(&session.project(), &Project::published, this, [this](cairn::Topics topics) {
        if (topics & (Topic::Predictions | Topic::Runs) && !m_listTimer.isActive())
            m_listTimer.start();
    });
}

void TablePredictions::setColumn(const TableInfo &table, const std::optional<LabelColumn> &column)
{
    const bool isOtherTable = table.id != m_table.id;
    const bool isOtherColumn = column.value_or(LabelColumn()).id != m_column.value_or(LabelColumn()).id;
    m_table = table;
    m_column = column;
    if (isOtherTable) {
        setRun(0);
        listRuns();
    } else if (isOtherColumn || (!m_sources.isEmpty() && m_rows.columnOf(m_sources.first()) < table.labelColumns().size())) {
        showColumns(); // behind the label columns, which may just have been put behind these
    }
}

void TablePredictions::listRuns()
{
    m_runs = runsPredictingRows(m_session.project().reader(), m_table.id, kMostRuns).value_or(QList<Run>());
    m_button->setVisible(!m_runs.isEmpty());
}

void TablePredictions::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    const auto add = [&](const QString &text, qint64 runId) {
        QAction *action = m_menu->addAction(text, this, [this, runId] { setRun(runId); });
        action->setCheckable(true);
        action->setChecked(runId == m_run.id);
        group->addAction(action);
    };
    add(tr("No predictions"), 0);
    for (const Run &run : std::as_const(m_runs))
        add(run.name, run.id);
    m_menu->addSeparator();
    const bool isOn = m_run.id != 0;
    QAction *probabilities = m_menu->addAction(tr("A column for each class"), this, [this](bool isChecked) {
        m_showsProbabilities = isChecked;
        showColumns();
    });
    probabilities->setCheckable(true);
    probabilities->setChecked(m_showsProbabilities);
    probabilities->setEnabled(isOn);
    m_menu->addAction(icon(QStringLiteral("sort")), tr("The least sure first"), this, [this] { sortBy(m_score); })->setEnabled(isOn);
    m_menu->addAction(icon(QStringLiteral("sort")), tr("The strongest disagreement with the label first"), this, [this] { sortBy(m_forLabel); })
        ->setEnabled(m_forLabel != nullptr);
    m_menu->addAction(icon(QStringLiteral("filter")), tr("Only rows whose label the model contradicts"), this, [this] {
        const QString says = columnTerm(QStringLiteral("prediction of %1").arg(m_run.name));
        Q_EMIT filterRequested(columnTerm(m_column->name) + QLatin1String(" <> ") + says);
    })->setEnabled(isOn && m_column);
}

void TablePredictions::setRun(qint64 runId)
{
    const auto found = std::find_if(m_runs.cbegin(), m_runs.cend(), [runId](const Run &run) { return run.id == runId; });
    m_run = found == m_runs.cend() ? Run() : *found;
    showColumns();
    m_why->setVisible(m_run.id != 0);
    m_why->setSimilarRows({});
    explainSoon();
}

void TablePredictions::showColumns()
{
    qDeleteAll(m_sources);
    m_sources.clear();
    m_score = nullptr;
    m_forLabel = nullptr;
    if (m_run.id != 0) {
        Project &project = m_session.project();
        m_sources.append(new PredictionColumnSource(project, m_run, m_table.id, PredictionColumnSource::Part::Value, this));
        m_score = new PredictionColumnSource(project, m_run, m_table.id, PredictionColumnSource::Part::Score, this);
        m_sources.append(m_score);
        const QStringList classes = predictedClasses(project.reader(), m_run.id).value_or(QStringList());
        if (m_column && !classes.isEmpty()) {
            m_forLabel = new ProbabilityColumnSource(project, m_run, *m_column, this);
            m_sources.append(m_forLabel);
        }
        for (const QString &name : m_showsProbabilities ? classes.mid(0, kMostClasses) : QStringList())
            m_sources.append(new ProbabilityColumnSource(project, m_run, m_table.id, name, this));
    }
    for (ColumnSource *source : std::as_const(m_sources))
        m_rows.addSource(source);
    Q_EMIT columnsChanged();
}

QStringList TablePredictions::expressionNames() const
{
    QStringList names;
    for (const ColumnSource *source : m_sources)
        names.append(source->expressionName());
    return names;
}

void TablePredictions::sortBy(const ColumnSource *source)
{
    if (source)
        Q_EMIT sortRequested(m_rows.columnOf(source), Qt::AscendingOrder);
}

void TablePredictions::setRow(qint64 rowId)
{
    if (std::exchange(m_rowId, rowId) != rowId)
        explainSoon();
}

void TablePredictions::explainSoon()
{
    if (m_run.id != 0 && m_rowId != 0)
        m_timer.start();
    else
        m_timer.stop();
}

void TablePredictions::explain()
{
    if (m_run.id == 0 || m_rowId == 0 || !m_why->isVisible())
        return;
    Project &project = m_session.project();
    m_why->setBusy();
    if (!canExplain(project.folder(), m_run)) {
        m_why->setProblem(tr("Only models of the recipe table-boost can say why."));
    } else {
        const Programs programs {m_session.paths().programs};
        m_explainTask.start<RowExplanation>(
            [file = project.file(), run = m_run, table = m_table, rowId = m_rowId, programs](TaskControl &control) {
                return explainRow(file, run, table, rowId, programs, control);
            },
            [this](const Result<RowExplanation> &explanation) {
                if (explanation)
                    m_why->setExplanation(*explanation);
                else if (!explanation.error().isCanceled())
                    m_why->setProblem(explanation.error().sentence);
            });
    }
    if (!m_column)
        return m_why->setSimilarRows({});
    m_alikeTask.start<QList<SimilarRow>>(
        [file = project.file(), column = *m_column, rowId = m_rowId](TaskControl &control) {
            return nearestLabelledRows(file, column, rowId, kAlike, control);
        },
        [this](const Result<QList<SimilarRow>> &rows) { m_why->setSimilarRows(rows.value_or(QList<SimilarRow>())); });
}

} // namespace cairn
