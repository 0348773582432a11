// SPDX-License-Identifier: GPL-3.0-or-later
// Which table is open, which of its label columns the keys write, and which rows are shown.
#include "app/cairn/pages/tablespage.h"

#include "app/cairn/pages/tablebulkpanel.h"
#include "app/cairn/pages/tablederived.h"
#include "app/cairn/pages/tablepredictions.h"
#include "app/cairn/pages/tablerules.h"
#include "app/cairn/pages/tablefinder.h"
#include "app/cairn/pages/tabledeciding.h"
#include "app/cairn/pages/tableopinions.h"
#include "app/cairn/pages/tablepictures.h"
#include "models/data/rowmodel.h"
#include "models/labels/labelcolumnsource.h"
#include "models/project/expressionterms.h"
#include "widgets/common/filterline.h"
#include "widgets/tables/labelgrid.h"
#include "widgets/tables/labelkeylegend.h"
#include "widgets/tables/quickfilters.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

namespace cairn {
namespace {

constexpr int kQuickChoices = 12;

QList<Completion> completionsOf(const TableInfo &table, const QList<LabelColumn> &labels)
{
    QList<Completion> completions;
    for (const LabelColumn &column : labels)
        completions.append({column.name, columnTerm(column.name)});
    for (const TableColumn &column : table.valueColumns())
        completions.append({column.name, columnTerm(column.name)});
    completions.append({QStringLiteral("row_id"), QStringLiteral("row_id")});
    return completions;
}

/** Rows that have this answer, alone or among others. */
QString answerExpression(const LabelColumn &column, const QString &name, const QString &answer)
{
    if (column.kind == LabelKind::Choice || column.kind == LabelKind::YesNo)
        return equalsExpression(name, answer);
    // As it stands in the list.
    const QString quoted = answersValue({answer}).mid(1).chopped(1);
    return QStringLiteral("instr(%1, %2) > 0").arg(columnTerm(name), valueTerm(column.kind == LabelKind::Span ? QStringLiteral("\"class\":") + quoted : quoted));
}

QList<QuickFilter> quickFiltersOf(const std::optional<LabelColumn> &column, const QString &name)
{
    if (!column)
        return {};
    QList<QuickFilter> filters {{TablesPage::tr("All rows"), {}, -1}, {TablesPage::tr("Without a label"), missingExpression(name), -1}};
    const QStringList answers = hasAnswers(column->kind) ? answersWithKeys(*column) : QStringList();
    for (int index = 0; index < answers.size() && index < kQuickChoices; ++index) {
        const QString text = column->kind == LabelKind::YesNo ? labelValueText(column->kind, answers[index]) : answers[index];
        filters.append({text, answerExpression(*column, name, answers[index]), index});
    }
    return filters;
}

} // namespace

void TablesPage::listTables()
{
    Result<QList<TableInfo>> tables = Tables::all(project().reader());
    if (!session().succeeded(tables))
        return;
    m_tables = std::move(*tables);
    const QSignalBlocker blocker(m_tableChooser);
    m_tableChooser->clear();
    for (const TableInfo &table : std::as_const(m_tables))
        m_tableChooser->addItem(table.name, table.id);
    m_tableChooser->setVisible(m_tables.size() > 1);
    showToolbar();
    m_stack->setCurrentIndex(m_tables.isEmpty() ? 0 : 1);
    const auto isThere = [this](qint64 tableId) {
        return std::any_of(m_tables.cbegin(), m_tables.cend(), [tableId](const TableInfo &table) { return table.id == tableId; });
    };
    if (m_tables.isEmpty())
        closeTable();
    else if (!isThere(m_rows->table().id))
        openTable(isThere(m_places.lastTable()) ? m_places.lastTable() : m_tables.first().id);
    m_tableChooser->setCurrentIndex(m_tableChooser->findData(m_rows->table().id));
}

void TablesPage::closeTable()
{
    setDeciding(false);
    m_opinions->close();
    qDeleteAll(m_sources);
    m_sources.clear();
    m_goodFilter.clear();
    m_rowId = 0;
    m_topRowId = 0;
    m_lastPosition = 0;
    m_hasExample = false;
    m_progress = {};
    if (m_rows->table().id != 0)
        m_rows->setTable(0);
}

void TablesPage::openTable(qint64 tableId)
{
    if (tableId == m_rows->table().id)
        return;
    rememberPlace();
    closeTable();
    const TablePlace place = m_places.place(tableId);
    m_rows->setTable(tableId); // says tableChanged, which brings the label columns
    if (m_rows->table().id == 0)
        return;
    m_places.setLastTable(tableId);
    m_pictures->setTable(tableId);
    m_rowId = place.rowId;
    m_topRowId = place.topRowId;
    for (const LabelColumnSource *source : std::as_const(m_sources)) {
        if (source->column().name == place.labelColumn)
            chooseLabelColumn(source->column().id);
    }
    m_skipLabelled->setChecked(place.skipsLabelled);
    m_grid->setHighestRowNumber(m_rows->table().rows);
    m_grid->restoreState(place.columns);
    m_filterLine->setHistory(place.history);
    m_filterLine->setExample({});
    m_filterLine->clearError();
    m_filterLine->setStale(false);
    setFilter(place.filter);
    m_tableChooser->setCurrentIndex(m_tableChooser->findData(tableId));
    Q_EMIT placeChanged();
    countSoon();
}

void TablesPage::rememberPlace()
{
    const qint64 tableId = m_rows->table().id;
    if (tableId == 0)
        return;
    TablePlace place;
    place.labelColumn = labelColumn() ? labelColumn()->name : QString();
    place.filter = m_goodFilter;
    place.history = m_filterLine->history();
    place.rowId = m_rowId;
    place.topRowId = m_rows->rowId(m_grid->firstVisibleRow());
    place.columns = m_grid->state();
    place.skipsLabelled = m_skipLabelled->isChecked();
    m_places.setPlace(tableId, place);
}

/** Label columns come, go and are renamed by gestures, by undo and by other programs. */
void TablesPage::syncColumns()
{
    if (m_rows->table().id == 0)
        return;
    const auto columns = RowLabels::columns(project().reader(), m_rows->table().id);
    if (!session().succeeded(columns))
        return;
    QHash<qint64, LabelColumnSource *> present;
    for (LabelColumnSource *source : std::as_const(m_sources))
        present.insert(source->columnId(), source);
    QList<LabelColumnSource *> sources;
    for (const LabelColumn &column : *columns) {
        LabelColumnSource *source = present.take(column.id);
        if (!source) {
            source = new LabelColumnSource(project(), column, this);
            connect(source, &LabelColumnSource::columnChanged, this, &TablesPage::syncColumns, Qt::QueuedConnection);
            connect(source, &LabelColumnSource::failed, this, &Page::showError);
        }
        sources.append(source);
    }
    // The active one keeps its place in front.
    if (!m_sources.isEmpty() && sources.contains(m_sources.first()))
        sources.move(sources.indexOf(m_sources.first()), 0);
    qDeleteAll(present);
    if (sources != m_sources || !present.isEmpty()) {
        m_sources = sources;
        plugSources();
    }
    // The opinion goes where its column is gone.
    if (m_opinions->source() && (m_sources.isEmpty() || m_opinions->source()->columnId() != m_sources.first()->columnId()))
        m_opinions->close();
    showColumns();
}

void TablesPage::chooseLabelColumn(qint64 columnId)
{
    const auto chosen = std::find_if(m_sources.begin(), m_sources.end(), [columnId](const auto *source) { return source->column().id == columnId; });
    if (chosen == m_sources.end() || chosen == m_sources.begin())
        return;
    std::rotate(m_sources.begin(), chosen, chosen + 1);
    if (m_opinions->source())
        m_opinions->open(m_sources.first()->column());
    plugSources();
    showColumns();
    countSoon();
}

/** The column that the keys write stands first, an opinion behind it; who gives an opinion blindly does not see the agreed labels. */
void TablesPage::plugSources()
{
    QList<LabelColumnSource *> order = m_sources;
    LabelColumnSource *opinion = m_opinions->source();
    if (opinion && m_opinions->isBlind())
        order[0] = opinion;
    else if (opinion)
        order.insert(1, opinion);
    for (LabelColumnSource *source : std::as_const(m_sources))
        m_rows->removeSource(source);
    if (opinion)
        m_rows->removeSource(opinion);
    for (LabelColumnSource *source : std::as_const(order))
        m_rows->addSource(source);
}

void TablesPage::showColumns()
{
    const std::optional<LabelColumn> column = labelColumn();
    QList<LabelColumn> labels;
    for (const LabelColumnSource *source : std::as_const(m_sources))
        labels.append(source->column());
    {
        const QSignalBlocker blocker(m_columnChooser);
        m_columnChooser->clear();
        QList<LabelColumn> byName = labels;
        std::sort(byName.begin(), byName.end(), [](const auto &left, const auto &right) { return left.name.localeAwareCompare(right.name) < 0; });
        for (const LabelColumn &label : std::as_const(byName))
            m_columnChooser->addItem(label.name, label.id);
        m_columnChooser->setCurrentIndex(column ? m_columnChooser->findData(column->id) : -1);
    }
    const QStringList choices = column ? column->choices : QStringList();
    m_columnArea->setVisible(column.has_value());
    m_newColumn->setVisible(column.has_value());
    m_labelAll->setVisible(column.has_value());
    m_legend->setVisible(column.has_value());
    m_noColumn->setVisible(!column);
    const LabelKind kind = column ? column->kind : LabelKind::Choice;
    QHash<QString, QString> titles;
    for (const QString &answer : answers())
        titles.insert(answer, kind == LabelKind::YesNo ? labelValueText(kind, answer) : answer);
    m_legend->setLooks(titles, column ? column->colors : QHash<QString, QString>());
    m_legend->setChoices(hasAnswers(kind) ? answers() : QStringList());
    m_legend->setCanAdd(hasAnswers(kind) && kind != LabelKind::YesNo);
    m_legend->setValueLine(kind == LabelKind::Number ? tr("A number, then Enter") : kind == LabelKind::Text ? tr("A text, then Enter") : QString());
    m_bulkPanel->setColumn(kind, hasAnswers(kind) ? answers() : QStringList());
    m_grid->setLabelColumn(column ? 0 : -1);
    m_grid->setChoices(choices);
    m_quickFilters->setFilters(quickFiltersOf(column, activeSource() ? activeSource()->expressionName() : QString()));
    m_quickFilters->setVisible(column.has_value());
    showToolbar();
    m_rulesButton->setVisible(column.has_value());
    m_rules->setColumn(m_rows->table(), column);
    m_predictions->setColumn(m_rows->table(), column);
    if (const Result<TableInfo> table = Tables::byId(project().reader(), m_rows->table().id))
        m_derived->setTable(*table);
    showCompletions();
    QList<std::pair<QString, QStringList>> answers;
    for (const LabelColumn &label : std::as_const(labels))
        answers.append({label.name, label.choices});
    m_finder->showTable(answers);
    showCurrentRow();
    Q_EMIT progressChanged();
}

void TablesPage::showCompletions()
{
    QList<LabelColumn> labels;
    for (const LabelColumnSource *source : std::as_const(m_sources))
        labels.append(source->column());
    QList<Completion> completions = completionsOf(m_rows->table(), labels);
    m_rules->setCompletions(completions);
    m_derived->setCompletions(completions);
    for (const QString &name : m_predictions->expressionNames())
        completions.append({name, columnTerm(name)});
    m_filterLine->setCompletions(completions);
}

void TablesPage::setFilter(const QString &expression)
{
    m_filterLine->setExpression(expression);
    m_filterLine->clearError();
    m_quickFilters->setCurrent(expression);
    m_finder->setFilter(expression);
    m_rows->setFilter(expression);
}

void TablesPage::onFilterFailed(const Error &error)
{
    m_filterLine->showError(error, m_goodFilter);
    m_quickFilters->setCurrent(m_goodFilter);
    m_finder->setFilter(m_goodFilter);
    // Sorting and refreshing would stumble over it again.
    if (m_rows->filter() != m_goodFilter)
        m_rows->setFilter(m_goodFilter);
}

void TablesPage::onFiltered()
{
    m_goodFilter = m_rows->filter();
    m_filterLine->setStale(false);
    m_grid->setEmptyText(m_rows->totalCount() == 0 ? tr("This table has no rows.") : tr("No row fits the filter."));
    if (m_rows->isCut())
        showMessage(tr("Only the first %1 rows are shown. A filter brings the others into view.").arg(QLocale().toString(RowModel::kMaximumRows)));
    showCounts();
    if (m_rows->rowCount() == 0)
        return showCurrentRow();
    if (const int top = m_rows->rowOf(m_topRowId); m_topRowId != 0 && top >= 0)
        m_grid->scrollTo(m_rows->index(top, 0), QAbstractItemView::PositionAtTop);
    m_topRowId = 0;
    // The same row, or what stands at its place now.
    const int row = m_rows->rowOf(m_rowId);
    m_grid->setCurrentRow(row >= 0 ? row : qMin(m_lastPosition, m_rows->rowCount() - 1));
    showCurrentRow();
}

void TablesPage::showCounts()
{
    m_filterLine->setCounts(m_rows->filteredCount(), m_rows->totalCount());
    m_bulkPanel->setCount(m_rows->filteredCount(), m_rows->totalCount(), m_rows->isLoading());
    m_labelAll->setText(m_goodFilter.isEmpty() ? tr("Label all rows…") : tr("Label all filtered rows…"));
    m_labelAll->setEnabled(m_rows->rowCount() > 0);
}

/** A person learns the language of the line best from a condition over a column of their own. */
void TablesPage::showExample()
{
    if (m_hasExample || m_rows->rowCount() == 0)
        return;
    for (int column = m_rows->sourceCount(); column < m_rows->columnCount(); ++column) {
        const int type = m_rows->headerData(column, Qt::Horizontal, RowModel::ColumnTypeRole).toInt();
        const QVariant value = m_rows->index(0, column).data(RowModel::ValueRole);
        if ((type != int(ColumnType::Integer) && type != int(ColumnType::Real)) || value.isNull())
            continue;
        const QString name = m_rows->headerData(column, Qt::Horizontal, RowModel::ColumnNameRole).toString();
        m_filterLine->setExample(columnTerm(name) + QLatin1String(" > ") + valueTerm(value));
        m_hasExample = true;
        return;
    }
}

void TablesPage::goToRow(qint64 rowId)
{
    m_rowId = rowId;
    m_topRowId = 0;
    const int row = m_rows->rowOf(rowId);
    if (row >= 0)
        m_grid->setCurrentRow(row);
    else if (!m_rows->filter().isEmpty())
        setFilter({}); // it may be filtered out; onFiltered goes there
}

} // namespace cairn
