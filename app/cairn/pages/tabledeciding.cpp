// SPDX-License-Identifier: GPL-3.0-or-later
// Each decision is a gesture of its own, so that going back is an undo.
#include "app/cairn/pages/tabledeciding.h"

#include "app/cairn/pages/tablestepper.h"
#include "models/data/rowmodel.h"
#include "widgets/tables/decisionview.h"
#include "widgets/tables/labelkeylegend.h"
#include "widgets/tables/recordpane.h"

namespace cairn {

QStringList answersWithKeys(const LabelColumn &column)
{
    return column.kind == LabelKind::YesNo ? QStringList {QStringLiteral("yes"), QStringLiteral("no")} : column.choices;
}

TableDeciding::TableDeciding(Session &session, RowModel &rows, TableStepper &stepper, DecisionView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_rows(rows)
    , m_stepper(stepper)
    , m_view(view)
{
    view.setModel(&rows);
    connect(&view, &DecisionView::accepted, this, [this] { decide(proposal()); });
    connect(&view, &DecisionView::rejected, this, &TableDeciding::reject);
    connect(&view, &DecisionView::skipped, this, &TableDeciding::skip);
    connect(&view, &DecisionView::undoRequested, this, &TableDeciding::back);
    connect(&view, &DecisionView::labelKeyPressed, this, [this](int digit) {
        if (digit <= answers().size())
            decide(answers().at(digit - 1));
    });
    connect(view.legend(), &LabelKeyLegend::chosen, this, &TableDeciding::decide);
    connect(view.legend(), &LabelKeyLegend::clearRequested, this, &TableDeciding::skip);
    connect(&rows, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        if (m_running && from.row() <= m_row && m_row <= to.row())
            show(m_row); // its label is there now, or its proposal
    });
    connect(&rows, &RowModel::filtered, this, [this] {
        if (m_running)
            goOn(0);
    });
}

QString TableDeciding::refusal(const std::optional<LabelColumn> &column)
{
    if (!column)
        return tr("Make a label column first: name it, and type the answers that the keys shall give.");
    if (column->kind != LabelKind::Choice && column->kind != LabelKind::YesNo)
        return tr("Rows are decided one by one in label columns with one answer, or with yes and no.");
    return answersWithKeys(*column).isEmpty() ? tr("Give the label column an answer first (+).") : QString();
}

void TableDeciding::start(const LabelColumn &column, int from)
{
    m_column = column;
    m_running = true;
    m_skipped.clear();
    m_decided.clear();
    QHash<QString, QString> titles;
    for (const QString &answer : answers())
        titles.insert(answer, labelValueText(column.kind, answer));
    m_view.legend()->setChoices(answers());
    m_view.legend()->setLooks(titles, column.colors);
    m_view.setFocus();
    goOn(qMax(0, from));
}

void TableDeciding::stop()
{
    m_running = false;
    m_view.setRow(-1);
}

QStringList TableDeciding::answers() const { return answersWithKeys(m_column); }

QString TableDeciding::proposal() const
{
    // What a rule or a model says of the row, else the first answer.
    const QModelIndex label = m_rows.index(m_row, 0);
    const QString said = label.data(RowModel::ValueRole).toString();
    return said.isEmpty() ? answers().value(0) : said;
}

QString TableDeciding::otherThan(const QString &answer) const
{
    const QStringList all = answers();
    return all.size() == 2 && all.contains(answer) ? all.at(1 - all.indexOf(answer)) : QString();
}

void TableDeciding::goOn(int from)
{
    m_stepper.findUnlabelled(m_column, m_rows.ids(), from, [this](int row) {
        if (!m_running)
            return;
        if (row < 0 || m_skipped.contains(m_rows.rowId(row))) {
            m_row = -1;
            m_view.setRow(-1);
            return m_view.setFinished(row < 0 ? tr("Every row shown has a label.") : tr("Only rows that you skipped are left."));
        }
        show(row);
    }, RowLabels::Whose::Peoples);
}

void TableDeciding::show(int row)
{
    m_row = row;
    m_view.setRow(row);
    const QModelIndex label = m_rows.index(row, 0);
    const QString proposed = proposal(), other = otherThan(proposed);
    const QString shown = labelValueText(m_column.kind, proposed);
    const bool isSuggested = !label.data(RowModel::ValueRole).toString().isEmpty();
    QString question = m_column.kind == LabelKind::YesNo && proposed == answers().first() ? tr("%1?").arg(m_column.name)
                                                                                         : tr("%1: %2?").arg(m_column.name, shown);
    if (isSuggested)
        question += QLatin1Char('\n') + label.data(Qt::ToolTipRole).toString();
    m_view.setQuestion(question, shown, labelValueText(m_column.kind, other));
    m_view.legend()->setCurrentValue(proposed);
}

void TableDeciding::decide(const QString &answer)
{
    if (m_row < 0 || answer.isEmpty() || m_stepper.isSearching())
        return;
    const qint64 rowId = m_rows.rowId(m_row);
    if (!m_session.succeeded(RowLabels(m_session.project()).set(m_column, {rowId}, answer)))
        return;
    m_decided.append(rowId);
    goOn(m_row + 1);
}

void TableDeciding::reject()
{
    const QString other = m_row < 0 ? QString() : otherThan(proposal());
    if (other.isEmpty())
        Q_EMIT message(tr("Press the key of the right answer."));
    else
        decide(other);
}

void TableDeciding::skip()
{
    if (m_row < 0 || m_stepper.isSearching())
        return;
    m_skipped.insert(m_rows.rowId(m_row));
    goOn(m_row + 1);
}

void TableDeciding::back()
{
    if (m_decided.isEmpty())
        return Q_EMIT message(tr("There is no decision to go back to."));
    const Result<Journal *> journal = m_session.project().journal();
    if (!m_session.succeeded(journal) || !m_session.succeeded((*journal)->undo()))
        return;
    const qint64 rowId = m_decided.takeLast();
    if (const int row = m_rows.rowOf(rowId); row >= 0)
        show(row);
}

void TableDeciding::setProgress(const LabelProgress &progress) { m_view.setProgress(progress.done, progress.total); }

} // namespace cairn
