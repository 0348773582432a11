// SPDX-License-Identifier: GPL-3.0-or-later
// Each is one gesture; what may be much is written in the background.
#include "app/cairn/pages/tableediting.h"

#include "app/cairn/pages/tablereplacepanel.h"
#include "models/data/cellpaste.h"
#include "models/data/pastedcells.h"
#include "models/data/rowmodel.h"
#include "models/data/rowquery.h"
#include "widgets/common/ask.h"
#include "widgets/tables/labelgrid.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QUrl>

namespace cairn {
namespace {

constexpr qsizetype kCellsAtOnce = 500; // in the window's thread
constexpr qsizetype kMostFilled = 2'000'000;
constexpr qsizetype kMostPastedBytes = 64 << 20;

} // namespace

TableEditing::TableEditing(Session &session, RowModel &rows, LabelGrid &grid, TableReplacePanel &panel, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rows(rows)
    , m_grid(grid)
    , m_panel(panel)
{
    connect(&panel, &TableReplacePanel::changed, this, &TableEditing::count);
    connect(&panel, &TableReplacePanel::accepted, this, &TableEditing::replace);
    connect(&rows, &RowModel::filtered, this, [this] {
        if (m_panel.isVisible())
            count();
    });
    connect(grid.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_panel.isVisible() && m_panel.where() == TableReplacePanel::Where::Selection)
            count();
    });
}

void TableEditing::fillDown()
{
    const QList<int> rows = m_grid.selectedRows();
    QStringList columns;
    QList<CellChange> changes;
    const QItemSelection selection = m_grid.selectionModel()->selection();
    for (int column = 0; column < m_rows.columnCount() && rows.size() > 1; ++column) {
        const auto stored = m_rows.storedColumn(column);
        const QModelIndex first = m_rows.index(rows.first(), column);
        if (!stored || !selection.contains(first) || m_grid.isColumnHidden(column))
            continue;
        if (first.data(RowModel::LoadingRole).toBool())
            return Q_EMIT message(tr("The first row is still being read. Try again in a moment."));
        columns.append(stored->name);
        for (qsizetype at = 1; at < rows.size() && changes.size() < kMostFilled; ++at)
            changes.append({m_rows.rowId(rows[at]), stored->name, first.data(RowModel::ValueRole)});
    }
    if (changes.isEmpty())
        return Q_EMIT message(tr("Choose cells in several rows of the table's own columns; the first one's value is filled into those below."));
    const int count = int(rows.size()) - 1;
    write(tr("%1 filled down %n row(s)", nullptr, count).arg(columns.join(QStringLiteral(", "))), changes, {});
}

/** Those in view, in the order in which they stand. */
QList<int> TableEditing::columnsFrom(int column) const
{
    QList<int> columns;
    const QHeaderView &header = *m_grid.horizontalHeader();
    for (int place = header.visualIndex(column); place >= 0 && place < header.count(); ++place) {
        if (const int each = header.logicalIndex(place); !m_grid.isColumnHidden(each))
            columns.append(each);
    }
    return columns;
}

void TableEditing::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const QByteArray copied = content ? pastedCells(content->text(), content->html()) : QByteArray();
    const QModelIndex start = m_grid.currentIndex();
    if (copied.size() > kMostPastedBytes)
        return Q_EMIT message(tr("That is too much to paste into a table. Save it as a file and bring it in as rows."));
    const QList<QStringList> cells = copiedCells(copied);
    if (cells.isEmpty() || !start.isValid())
        return Q_EMIT message(cells.isEmpty() ? tr("There are no copied cells to paste.") : tr("Choose the cell from which on to paste."));
    const QList<int> chosenRows = m_grid.selectedRows();
    const QItemSelection selection = m_grid.selectionModel()->selection();
    const bool isOne = cells.size() == 1 && cells.first().size() == 1;
    QList<int> columns = columnsFrom(isOne ? m_grid.horizontalHeader()->logicalIndex(0) : start.column());
    if (isOne)
        columns.removeIf([&](int column) { return !selection.contains(start.siblingAtColumn(column)); });
    else if (!selection.isEmpty())
        columns = columnsFrom(selection.first().left());
    QStringList names;
    for (const int column : std::as_const(columns))
        names.append(m_rows.storedColumn(column).value_or(TableColumn()).name);
    const bool hasStored = std::any_of(names.cbegin(), names.cend(), [](const QString &name) { return !name.isEmpty(); });
    if (!hasStored || (!isOne && names.first().isEmpty()))
        return Q_EMIT message(tr("Cells are pasted into the table's own columns. Choose a cell of one."));
    QList<qint64> rowIds;
    const int first = chosenRows.first();
    for (qsizetype at = 0; at < (isOne ? chosenRows.size() : cells.size()); ++at) {
        const int row = isOne ? chosenRows[at] : first + int(at);
        if (row < m_rows.rowCount())
            rowIds.append(m_rows.rowId(row));
    }
    const PastePlan plan = isOne ? planPasteEverywhere(m_rows.table(), rowIds, names, cells.first().first())
                                 : planPaste(m_rows.table(), rowIds, names, cells);
    if (const int count = int(plan.changes.size()); count > 0)
        write(tr("%n cell(s) pasted", nullptr, count), plan.changes, tr("%Ln cell(s) pasted", nullptr, count));
    if (plan.misfits > 0)
        Q_EMIT message(tr("%Ln copied cell(s) did not fit and were left out.", nullptr, int(plan.misfits)) + QLatin1Char(' ') + plan.misfitReason);
    else if (plan.beyond > 0)
        Q_EMIT message(tr("%Ln copied cell(s) lie beyond the table's own rows and columns and were left out.", nullptr, int(plan.beyond)));
}

void TableEditing::startReplace(int column)
{
    QStringList columns;
    for (const TableColumn &each : m_rows.table().storedColumns())
        columns.append(each.name);
    m_panel.setColumns(columns);
    const auto stored = m_rows.storedColumn(column);
    m_panel.start(stored ? stored->name : QString(), m_grid.selectedRows().size() > 1);
}

RowIds TableEditing::chosenRows() const
{
    if (m_panel.where() != TableReplacePanel::Where::Selection)
        return m_rows.ids();
    RowIdsBuilder chosen;
    for (const int row : m_grid.selectedRows())
        chosen.add(m_rows.rowId(row));
    return chosen.take();
}

void TableEditing::count()
{
    if (m_rows.table().id == 0)
        return;
    ReplaceRequest request;
    request.projectFile = m_session.project().file();
    request.tableId = m_rows.table().id;
    request.columns = m_panel.columns();
    request.find = m_panel.find();
    request.replacement = m_panel.replacement();
    request.isRegularExpression = m_panel.isRegularExpression();
    request.isCaseSensitive = m_panel.isCaseSensitive();
    request.isWholeCell = m_panel.isWholeCell();
    // All rows are found out in the task.
    const bool isWholeTable = m_panel.where() == TableReplacePanel::Where::Table;
    request.rows = isWholeTable ? RowIds() : chosenRows();
    m_panel.showCounting();
    m_task.start<ReplacePlan>(
        [request, isWholeTable](TaskControl &control) mutable -> Result<ReplacePlan> {
            if (isWholeTable) {
                RowQuery query;
                query.projectFile = request.projectFile;
                query.tableId = request.tableId;
                const Result<FoundRows> all = findRows(query, control);
                if (!all)
                    return fail(all);
                request.rows = all->ids;
            }
            return planReplacement(request, control);
        },
        [this](Result<ReplacePlan> plan) {
            if (!plan)
                return m_panel.showProblem(plan.error().sentence);
            m_plan = std::move(*plan);
            m_panel.showPlan(m_plan);
        });
}

void TableEditing::replace()
{
    if (m_plan.changes.isEmpty() || m_task.isRunning())
        return;
    const int count = int(m_plan.changes.size());
    write(tr("\"%1\" replaced in %n cell(s)", nullptr, count).arg(m_panel.find().left(40)), m_plan.changes, tr("%Ln cell(s) replaced", nullptr, count));
    m_plan = {};
    Q_EMIT replaced();
}

void TableEditing::write(const QString &text, const QList<CellChange> &changes, const QString &done)
{
    const qint64 tableId = m_rows.table().id;
    if (changes.size() <= kCellsAtOnce) {
        if (m_session.succeeded(CellEdits(m_session.project()).set(tableId, text, changes)) && !done.isEmpty())
            Q_EMIT m_session.told(done);
        return;
    }
    if (const Result<Journal *> journal = m_session.project().journal(); !m_session.succeeded(journal))
        return;
    m_session.tasks().run<qint64>(
        tr("Changing cells"), this,
        [&project = m_session.project(), tableId, text, changes](TaskControl &control) { return CellEdits(project).set(tableId, text, changes, control); },
        [this](const Result<qint64> &changed) {
            if (m_session.succeeded(changed))
                Q_EMIT m_session.told(tr("%Ln cell(s) changed", nullptr, int(*changed)));
        });
}

void TableEditing::openLink(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https") && scheme != QLatin1String("mailto"))
        return Q_EMIT message(tr("Only web and mail addresses are opened from here: %1").arg(url.toString().left(200)));
    const Confirmation question {tr("Open this address?"), tr("%1\n\nYour browser opens it, outside Cairn.").arg(url.toString().left(400)), tr("Open")};
    if (m_session.ask().confirm(&m_grid, question))
        QDesktopServices::openUrl(url);
}

} // namespace cairn
