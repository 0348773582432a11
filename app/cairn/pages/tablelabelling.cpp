// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables page does to labels, and how it steps on.
#include "app/cairn/pages/tablespage.h"

#include "app/cairn/pages/tablebulkpanel.h"
#include "app/cairn/pages/tablecolumnpanel.h"
#include "app/cairn/pages/tablederived.h"
#include "app/cairn/pages/tablepredictions.h"
#include "app/cairn/pages/tabledeciding.h"
#include "app/cairn/pages/tableopinionpanel.h"
#include "app/cairn/pages/tableopinions.h"
#include "app/cairn/pages/tablereplacepanel.h"
#include "app/cairn/pages/tablestepper.h"
#include "models/data/rowmodel.h"
#include "models/labels/labelcolumnsource.h"
#include "models/labels/spanmarking.h"
#include "widgets/common/sidepanel.h"
#include "widgets/tables/labelgrid.h"
#include "widgets/tables/labelkeylegend.h"
#include "widgets/tables/recordpane.h"
#include "widgets/tables/spaneditor.h"

#include <QLayout>

#include <algorithm>

namespace cairn {
namespace {

/** More rows than these are labelled in the background. */
constexpr qsizetype kRowsAtOnce = 500;

} // namespace

std::optional<LabelColumn> TablesPage::labelColumn() const
{
    const LabelColumnSource *source = activeSource();
    if (!source || source->column().id == 0)
        return {};
    return source->column();
}

LabelColumnSource *TablesPage::activeSource() const
{
    if (m_sources.isEmpty())
        return nullptr;
    return m_opinions->isBlind() ? m_opinions->source() : m_sources.first();
}

QStringList TablesPage::answers() const { return labelColumn() ? answersWithKeys(*labelColumn()) : QStringList(); }

void TablesPage::useKey(int digit)
{
    const std::optional<LabelColumn> column = labelColumn();
    if (!column) {
        showPanel(m_columnPanel);
        return showMessage(tr("Make a label column first: name it, and type the answers that the keys shall give."));
    }
    if (!hasAnswers(column->kind))
        return m_legend->startValue(QString::number(digit));
    if (digit > answers().size())
        return showMessage(tr("No answer has the key %1. Press + to add one.").arg(digit));
    chooseAnswer(answers().at(digit - 1));
}

void TablesPage::chooseAnswer(const QString &answer)
{
    const std::optional<LabelColumn> column = labelColumn();
    if (column && column->kind == LabelKind::Multiple)
        return toggleAnswer(answer);
    if (!column || column->kind != LabelKind::Span)
        return labelSelected(answer);
    if (m_recordPanel->isFolded())
        m_showRecord->trigger();
    if (!m_spans->mark(answer))
        showMessage(tr("Select the part of the text that you mean, at the right, then press its key. S leads there."));
}

/** In all chosen rows: given to those that do not have it, or taken away where all have it. */
void TablesPage::toggleAnswer(const QString &answer)
{
    const std::optional<LabelColumn> column = labelColumn();
    const QList<qint64> ids = selectedIds();
    if (!column || ids.isEmpty())
        return;
    const auto present = RowLabels::values(project().reader(), *column, ids);
    if (!session().succeeded(present))
        return;
    const bool haveAll = std::all_of(ids.begin(), ids.end(), [&](qint64 id) { return answersOf(present->value(id)).contains(answer); });
    QList<std::pair<qint64, QString>> rows;
    for (const qint64 id : ids) {
        QStringList given = answersOf(present->value(id));
        given.removeAll(answer);
        if (!haveAll)
            given.append(answer);
        rows.append({id, answersValue(given)});
    }
    session().succeeded(RowLabels(project()).setEach(*column, rows));
}

QList<qint64> TablesPage::selectedIds() const
{
    const QList<int> rows = m_grid->selectedRows();
    if (rows.size() == m_rows->rowCount())
        return m_rows->filteredIds();
    QList<qint64> ids;
    std::transform(rows.begin(), rows.end(), std::back_inserter(ids), [this](int row) { return m_rows->rowId(row); });
    return ids;
}

void TablesPage::labelSelected(const QString &value)
{
    const std::optional<LabelColumn> column = labelColumn();
    const QList<int> rows = m_grid->selectedRows();
    // While the next row is being looked for, the current one is not what the person means any more.
    if (!column || rows.isEmpty() || m_stepper->isSearching())
        return;
    const QList<qint64> ids = selectedIds();
    if (ids.size() > kRowsAtOnce)
        return labelInBackground(ids, value);
    if (session().succeeded(RowLabels(project()).set(*column, ids, value)) && !value.isEmpty()) {
        stepBehind(rows.last());
        // Typing goes on where it was.
        if (!hasAnswers(column->kind))
            m_legend->startValue({});
    }
}

void TablesPage::labelInBackground(const QList<qint64> &rowIds, const QString &value)
{
    const std::optional<LabelColumn> column = labelColumn();
    if (!column)
        return;
    // Said at once, not after a task has begun.
    if (const Result<Journal *> journal = project().journal(); !session().succeeded(journal))
        return;
    session().tasks().run<qint64>(
        tr("Labelling rows"), this,
        [&project = project(), column = *column, rowIds, value](TaskControl &control) { return RowLabels(project).set(column, rowIds, value, control); },
        [this, value](const Result<qint64> &changed) {
            if (!session().succeeded(changed))
                return;
            const int count = int(*changed);
            Q_EMIT session().told(value.isEmpty() ? tr("%Ln label(s) taken away", nullptr, count) : tr("%Ln row(s) labelled %1", nullptr, count).arg(value));
        });
}

void TablesPage::labelAllFiltered(const QString &value)
{
    const QString marked = m_bulkPanel->markedText();
    showPanel(nullptr);
    const std::optional<LabelColumn> column = labelColumn();
    if (!column || column->kind != LabelKind::Span || value.isEmpty())
        return labelInBackground(m_rows->filteredIds(), value);
    session().tasks().run<qint64>(
        tr("Labelling rows"), this,
        [&project = project(), column = *column, rows = m_rows->ids(), marked, value](TaskControl &control) {
            return markEverywhere(project, column, rows, marked, value, control);
        },
        [this, value](const Result<qint64> &changed) {
            if (session().succeeded(changed))
                Q_EMIT session().told(tr("%Ln row(s) labelled %1", nullptr, int(*changed)).arg(value));
        });
}

void TablesPage::stepBehind(int row)
{
    if (m_skipLabelled->isChecked())
        return stepToUnlabelled(row + 1);
    if (row + 1 < m_rows->rowCount())
        m_grid->setCurrentRow(row + 1);
    else
        Q_EMIT session().told(tr("This was the last row."));
}

void TablesPage::step(int rows)
{
    m_grid->setCurrentRow(qBound(0, m_grid->currentRow() + rows, m_rows->rowCount() - 1));
}

void TablesPage::stepToUnlabelled(int from)
{
    const std::optional<LabelColumn> column = labelColumn();
    if (!column)
        return;
    m_stepper->findUnlabelled(*column, m_rows->ids(), from, [this](int row) {
        if (row >= 0)
            m_grid->setCurrentRow(row);
        else
            Q_EMIT session().told(tr("Every row shown has a label."));
    });
}

void TablesPage::addLabelColumn(const QString &name, const QStringList &choices)
{
    const LabelKind kind = m_columnPanel->kind();
    const LabelColumnForm form {name, kind, choices, m_columnPanel->textColumn()};
    const Result<LabelColumn> added = RowLabels(project()).addColumn(m_rows->table().id, form);
    if (!session().succeeded(added))
        return;
    showPanel(nullptr);
    syncColumns();
    chooseLabelColumn(added->id);
    countSoon();
    if (choices.isEmpty() && hasAnswers(kind) && kind != LabelKind::YesNo)
        m_legend->startAdding();
}

void TablesPage::addChoice(const QString &name)
{
    QStringList choices = labelColumn() ? labelColumn()->choices : QStringList();
    if (choices.contains(name))
        return showMessage(tr("The answer %1 is there already.").arg(name));
    choices.append(name);
    setChoices(choices);
}

void TablesPage::setChoices(const QStringList &choices)
{
    if (labelColumn())
        session().succeeded(RowLabels(project()).setChoices(labelColumn()->id, choices));
}

void TablesPage::showPanel(QWidget *panel)
{
    m_columnPanel->setVisible(panel == m_columnPanel);
    m_bulkPanel->setVisible(panel == m_bulkPanel);
    m_replacePanel->setVisible(panel == m_replacePanel);
    m_opinionPanel->setVisible(panel == m_opinionPanel);
    if (panel != m_opinionPanel)
        m_opinions->close();
    m_derived->setVisible(panel == m_derived);
    showToolbar();
    if (panel == m_columnPanel) {
        m_columnPanel->setTextColumns(textColumns());
        m_columnPanel->start();
    } else if (panel == m_bulkPanel) {
        m_bulkPanel->setMarkedText(m_spans->textCursor().selectedText());
        m_bulkPanel->start();
    } else if (panel == m_derived) {
        m_derived->start();
    } else if (!panel) {
        m_grid->setFocus();
    }
}

/** The bar goes where it has nothing to offer; the filter keeps its distance from whatever is above it. */
void TablesPage::showToolbar()
{
    m_toolbar->setVisible(m_tables.size() > 1 || labelColumn());
    const bool hasPanel = !m_columnPanel->isHidden() || !m_bulkPanel->isHidden() || !m_replacePanel->isHidden() || !m_opinionPanel->isHidden()
        || !m_derived->isHidden();
    const int above = hasPanel || m_toolbar->isHidden() ? kSpace8 : 0;
    m_filters->layout()->setContentsMargins(kSpace12, above, kSpace12, kSpace8);
}

void TablesPage::showCurrentRow()
{
    const int row = m_grid->currentRow();
    m_record->setRow(row);
    m_predictions->setRow(row < 0 ? 0 : m_rows->rowId(row));
    m_recordPanel->setTitle(row < 0 ? tr("Row") : tr("Row %1").arg(QLocale().toString(m_rows->rowId(row))));
    const std::optional<LabelColumn> column = labelColumn();
    const QString value = row < 0 || !column ? QString() : m_rows->index(row, 0).data(RowModel::ValueRole).toString();
    const bool isOne = !column || column->kind == LabelKind::YesNo || !hasAnswers(column->kind);
    m_legend->setCurrentValues(isOne ? (value.isEmpty() ? QStringList() : QStringList {value}) : answersIn(column->kind, value));
    showSpans();
}

void TablesPage::countSoon()
{
    if (!m_countTimer.isActive())
        m_countTimer.start();
}

void TablesPage::countNow()
{
    const std::optional<LabelColumn> column = labelColumn();
    if (!column)
        return;
    m_countTask.start<LabelProgress>(
        [file = project().file(), column = *column](TaskControl &) -> Result<LabelProgress> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            if (!reader)
                return fail(reader);
            return rowProgress(**reader, column);
        },
        [this](const Result<LabelProgress> &progress) {
            if (!session().succeeded(progress) || *progress == m_progress)
                return;
            m_progress = *progress;
            m_deciding->setProgress(m_progress);
            Q_EMIT progressChanged();
        });
}

} // namespace cairn
