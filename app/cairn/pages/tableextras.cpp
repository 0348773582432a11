// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables page has beyond filter, grid and keys, each in a class of its own, and how they are joined.
#include "app/cairn/pages/tablespage.h"

#include "app/cairn/pages/labelcolumndialog.h"
#include "app/cairn/pages/tabledeciding.h"
#include "app/cairn/pages/tableediting.h"
#include "app/cairn/pages/tableopinionpanel.h"
#include "app/cairn/pages/tableopinions.h"
#include "app/cairn/pages/tablepictures.h"
#include "app/cairn/pages/tablereplacepanel.h"
#include "models/data/columnsummaries.h"
#include "models/labels/labelcolumnsource.h"
#include "widgets/common/sidepanel.h"
#include "widgets/tables/columnchooser.h"
#include "widgets/tables/decisionview.h"
#include "widgets/tables/labelgrid.h"
#include "widgets/tables/labelkeylegend.h"
#include "widgets/tables/recordpane.h"
#include "widgets/tables/spaneditor.h"

#include <QPushButton>
#include <QStackedWidget>

namespace cairn {
namespace {

const QString kSummariesPlace = QStringLiteral("tables/summaries");

} // namespace

void TablesPage::makeExtras()
{
    m_decision = new DecisionView(m_stack);
    m_stack->addWidget(m_decision);
    m_pictures = new TablePictures(project(), this);
    m_editing = new TableEditing(session(), *m_rows, *m_grid, *m_replacePanel, this);
    m_deciding = new TableDeciding(session(), *m_rows, *m_stepper, *m_decision, this);
    m_opinions = new TableOpinions(session(), *m_opinionPanel, this);
    m_summaries = new ColumnSummaries(project(), *m_rows, this);
    const auto picture = [this](const QModelIndex &index, const QSize &size) { return m_pictures->picture(index, size); };
    m_grid->cellDelegate().setPictures(picture);
    m_record->setPictures(picture);
    m_decision->record()->setPictures(picture);
    showPanel(nullptr);
}

void TablesPage::connectExtras()
{
    connect(m_pictures, &TablePictures::arrived, m_grid->viewport(), qOverload<>(&QWidget::update));
    for (RecordPane *record : {m_record, m_decision->record()}) {
        connect(m_pictures, &TablePictures::arrived, record, &RecordPane::showSoon);
        connect(record, &RecordPane::linkActivated, m_editing, &TableEditing::openLink);
    }
    connect(m_editing, &TableEditing::message, this, &Page::showMessage);
    connect(m_editing, &TableEditing::replaced, this, [this] { showPanel(nullptr); });
    connect(m_replacePanel, &TableReplacePanel::canceled, this, [this] { showPanel(nullptr); });
    connect(m_grid, &LabelGrid::replaceRequested, this, &TablesPage::showReplace);
    connect(m_grid, &LabelGrid::severalSorted, this, [this](const QList<std::pair<int, Qt::SortOrder>> &keys) { m_rows->setSort(keys); });
    connect(m_grid, &LabelGrid::chooserRequested, this, &TablesPage::chooseColumns);
    connect(m_deciding, &TableDeciding::message, this, &Page::showMessage);
    connect(m_decision, &DecisionView::leaveRequested, this, [this] { setDeciding(false); });
    connect(m_opinions, &TableOpinions::failed, this, &Page::showError);
    connect(m_opinions, &TableOpinions::changed, this, [this] {
        plugSources();
        showColumns();
        countSoon();
    });
    connect(m_opinionPanel, &TableOpinionPanel::closed, this, [this] { showPanel(nullptr); });
    connect(m_opinionPanel, &TableOpinionPanel::differencesRequested, this, [this] { setFilter(m_opinions->openExpression()); });
    connect(m_opinionPanel, &TableOpinionPanel::settleRequested, this, &TablesPage::settle);
    connect(m_spans, &SpanEditor::labelKeyPressed, this, &TablesPage::useKey);
    connect(m_spans, &SpanEditor::leaveRequested, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_spans, &SpanEditor::spansChosen, this, [this](const QList<TextSpan> &spans) {
        if (labelColumn() && m_rowId != 0)
            session().succeeded(RowLabels(project()).set(*labelColumn(), {m_rowId}, spansValue(spans)));
    });
    m_showSummaries->setChecked(session().settings().place(kSummariesPlace) != "0");
}

void TablesPage::makeExtraActions()
{
    action("choose-columns", tr("Choose columns…"), "Shift+C", "columns", [this] { chooseColumns(); });
    m_showSummaries = action("summaries", tr("Distributions in the header"), "Shift+S", "chart", {});
    m_showSummaries->setCheckable(true);
    connect(m_showSummaries, &QAction::toggled, this, [this](bool shown) {
        m_grid->setSummariesShown(shown);
        m_summaries->setWanted(shown);
        session().settings().setPlace(kSummariesPlace, shown ? "1" : "0");
    });
    m_alone = action("alone", tr("Only the table"), "Shift+F11", "fit", [this] { setAlone(m_alone->isChecked()); });
    m_alone->setCheckable(true);
    m_menu.append(nullptr);
    action("edit-cell", tr("Change the cell"), "F2", "edit", [this] { m_grid->editCurrent(); });
    action("fill-down", tr("Fill down"), "Ctrl+D", "download", [this] { m_editing->fillDown(); });
    action("paste-cells", tr("Paste cells"), "Ctrl+V", "copy", [this] { m_editing->paste(); });
    action("replace", tr("Find and replace…"), "Ctrl+R", "convert", [this] { showReplace(m_grid->currentIndex().column()); });
    m_menu.append(nullptr);
    action("change-column", tr("Change the label column…"), "Shift+L", "edit", [this] { changeLabelColumn(); });
    action("decide", tr("Decide row by row"), "Ctrl+Shift+D", "play", [this] { setDeciding(!m_deciding->isRunning()); });
    action("opinions", tr("Second opinion…"), "Ctrl+Shift+O", "compare", [this] { showOpinions(); });
    action("settle-keep", tr("Settle: keep the agreed label"), "Q", "done", [this] { settle(false); });
    action("settle-take", tr("Settle: take the other label"), "W", "merge", [this] { settle(true); });
    action("mark-text", tr("Mark parts of the text"), "S", "cut-out", [this] {
        if (m_recordPanel->isFolded())
            m_showRecord->trigger();
        if (!m_spans->isHidden())
            m_spans->setFocus(Qt::ShortcutFocusReason);
    });
}

void TablesPage::chooseColumns()
{
    if (m_rows->table().id == 0)
        return;
    auto *dialog = new ColumnChooser(m_grid->gridColumns(), m_grid->frozenCount(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_grid->setGridColumns(dialog->columns());
        m_grid->setFrozenCount(dialog->frozen());
    });
    dialog->open();
}

QStringList TablesPage::textColumns() const
{
    QStringList names;
    // Long texts first: they are what is marked.
    for (const bool wantsText : {true, false}) {
        for (const TableColumn &column : m_rows->table().storedColumns()) {
            if ((column.type == ColumnType::Text) == wantsText)
                names.append(column.name);
        }
    }
    return names;
}

void TablesPage::changeLabelColumn()
{
    const std::optional<LabelColumn> column = labelColumn();
    if (!column)
        return m_newColumn->click();
    auto *dialog = new LabelColumnDialog(*column, textColumns(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto inBackground = [this](const QString &name, std::function<Result<void>()> change) {
        if (const Result<Journal *> journal = project().journal(); !session().succeeded(journal))
            return;
        session().tasks().run<bool>(name, this, [change](TaskControl &) { return change().map([] { return true; }); },
            [this](const Result<bool> &done) { session().succeeded(done); });
    };
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = column->id, inBackground] {
        inBackground(tr("Changing the label column"), [&project = project(), id, form = dialog->form()] { return RowLabels(project).changeColumn(id, form); });
    });
    connect(dialog, &LabelColumnDialog::removeRequested, this, [this, id = column->id, inBackground] {
        inBackground(tr("Removing the label column"), [&project = project(), id] { return RowLabels(project).removeColumn(id); });
    });
    dialog->open();
}

void TablesPage::showReplace(int column)
{
    if (m_rows->table().id == 0)
        return;
    showPanel(m_replacePanel);
    m_editing->startReplace(column);
}

void TablesPage::showOpinions()
{
    if (!labelColumn())
        return showMessage(tr("Make a label column first: name it, and type the answers that the keys shall give."));
    showPanel(m_opinionPanel);
    m_opinions->open(m_sources.first()->column());
    m_grid->setFocus();
}

void TablesPage::settle(bool takesOpinion)
{
    if (m_opinionPanel->isHidden() || m_opinions->isBlind())
        return;
    const QList<int> rows = m_grid->selectedRows();
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    m_opinions->settle(ids, takesOpinion);
    if (rows.last() + 1 < m_rows->rowCount())
        m_grid->setCurrentRow(rows.last() + 1);
}

void TablesPage::setDeciding(bool deciding)
{
    if (!m_deciding || deciding == m_deciding->isRunning())
        return;
    if (deciding) {
        if (const QString refusal = TableDeciding::refusal(labelColumn()); !refusal.isEmpty())
            return showMessage(refusal);
        showPanel(nullptr);
        m_stack->setCurrentWidget(m_decision);
        m_deciding->setProgress(m_progress);
        m_deciding->start(*labelColumn(), m_grid->currentRow());
        return;
    }
    const int row = m_deciding->row();
    m_deciding->stop();
    m_stack->setCurrentIndex(m_tables.isEmpty() ? 0 : 1);
    if (row >= 0)
        m_grid->setCurrentRow(row);
    m_grid->setFocus();
}

void TablesPage::setAlone(bool alone)
{
    m_alone->setChecked(alone);
    Q_EMIT aloneRequested(alone);
}

void TablesPage::showSpans()
{
    const std::optional<LabelColumn> column = labelColumn();
    const bool isWanted = column && column->kind == LabelKind::Span;
    m_spans->setVisible(isWanted);
    const int row = m_grid->currentRow(), text = isWanted ? m_rows->columnOf(column->textColumn) : -1;
    if (!isWanted || row < 0 || text < 0)
        return m_spans->setText({});
    m_spans->setChoices(column->choices, column->colors);
    m_spans->setText(m_rows->index(row, text).data(RowModel::ValueRole).toString());
    m_spans->setSpans(spansOf(m_rows->index(row, 0).data(RowModel::ValueRole).toString()));
}

} // namespace cairn
