// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables page does to labels, and how it steps on.
#include "app/cairn/pages/tablespage.h"

#include "app/cairn/pages/tablebulkpanel.h"
#include "app/cairn/pages/tablecolumnpanel.h"
#include "app/cairn/pages/tablederived.h"
#include "app/cairn/pages/tablepredictions.h"
#include "app/cairn/pages/tablestepper.h"
#include "models/data/rowmodel.h"
#include "models/labels/labelcolumnsource.h"
#include "widgets/common/sidepanel.h"
#include "widgets/tables/labelgrid.h"
#include "widgets/tables/labelkeylegend.h"
#include "widgets/tables/recordpane.h"

#include <QLayout>

#include <algorithm>

namespace cairn {
namespace {

/** More rows than these are labelled in the background. */
constexpr qsizetype kRowsAtOnce = 500;

} // namespace

std::optional<LabelColumn> TablesPage::labelColumn() const
{
    if (m_sources.isEmpty() || m_sources.first()->column().id == 0)
        return {};
    return m_sources.first()->column();
}

void TablesPage::useKey(int digit)
{
    const std::optional<LabelColumn> column = labelColumn();
    if (!column) {
        showPanel(m_columnPanel);
        return showMessage(tr("Make a label column first: name it, and type the answers that the keys shall give."));
    }
    if (digit > column->choices.size())
        return showMessage(tr("No answer has the key %1. Press + to add one.").arg(digit));
    labelSelected(column->choices[digit - 1]);
}

void TablesPage::labelSelected(const QString &value)
{
    const std::optional<LabelColumn> column = labelColumn();
    const QList<int> rows = m_grid->selectedRows();
    // While the next row is being looked for, the current one is not what the person means any more.
    if (!column || rows.isEmpty() || m_stepper->isSearching())
        return;
    QList<qint64> ids;
    if (rows.size() == m_rows->rowCount())
        ids = m_rows->filteredIds();
    else
        std::transform(rows.begin(), rows.end(), std::back_inserter(ids), [this](int row) { return m_rows->rowId(row); });
    if (ids.size() > kRowsAtOnce)
        return labelInBackground(ids, value);
    if (session().succeeded(RowLabels(project()).set(*column, ids, value)) && !value.isEmpty())
        stepBehind(rows.last());
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
    showPanel(nullptr);
    labelInBackground(m_rows->filteredIds(), value);
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
    m_stepper->findUnlabelled(*column, m_rows->filteredIds(), from, [this](int row) {
        if (row >= 0)
            m_grid->setCurrentRow(row);
        else
            Q_EMIT session().told(tr("Every row shown has a label."));
    });
}

void TablesPage::addLabelColumn(const QString &name, const QStringList &choices)
{
    const Result<LabelColumn> added = RowLabels(project()).addColumn(m_rows->table().id, name, choices);
    if (!session().succeeded(added))
        return;
    showPanel(nullptr);
    syncColumns();
    chooseLabelColumn(added->id);
    countSoon();
    if (choices.isEmpty())
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
    m_derived->setVisible(panel == m_derived);
    showToolbar();
    if (panel == m_columnPanel)
        m_columnPanel->start();
    else if (panel == m_bulkPanel)
        m_bulkPanel->start();
    else if (panel == m_derived)
        m_derived->start();
    else
        m_grid->setFocus();
}

/** The bar goes where it has nothing to offer; the filter keeps its distance from whatever is above it. */
void TablesPage::showToolbar()
{
    m_toolbar->setVisible(m_tables.size() > 1 || labelColumn());
    const bool hasPanel = !m_columnPanel->isHidden() || !m_bulkPanel->isHidden() || !m_derived->isHidden();
    const int above = hasPanel || m_toolbar->isHidden() ? kSpace8 : 0;
    m_filters->layout()->setContentsMargins(kSpace12, above, kSpace12, kSpace8);
}

void TablesPage::showCurrentRow()
{
    const int row = m_grid->currentRow();
    m_record->setRow(row);
    m_predictions->setRow(row < 0 ? 0 : m_rows->rowId(row));
    m_recordPanel->setTitle(row < 0 ? tr("Row") : tr("Row %1").arg(QLocale().toString(m_rows->rowId(row))));
    m_legend->setCurrentValue(row < 0 || m_sources.isEmpty() ? QString() : m_rows->index(row, 0).data().toString());
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
            Q_EMIT progressChanged();
        });
}

} // namespace cairn
