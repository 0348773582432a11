// SPDX-License-Identifier: GPL-3.0-or-later
// The keys, menu entries and context menus of the tables page.
#include "app/cairn/pages/tablespage.h"

#include "app/cairn/pages/tablederived.h"
#include "app/cairn/pages/tablerules.h"
#include "app/cairn/pages/tableediting.h"
#include "models/data/rowmodel.h"
#include "models/project/expressionterms.h"
#include "widgets/common/filterline.h"
#include "widgets/common/icons.h"
#include "widgets/common/sidepanel.h"
#include "widgets/tables/labelgrid.h"
#include "widgets/tables/labelkeylegend.h"

#include <QMenu>
#include <QPushButton>

namespace cairn {
namespace {

constexpr int kKeys = 9;

/** A menu entry with the key beside it; it is the grid or an action of the page that listens to the key. */
QString withKey(const QString &text, const QString &key) { return key.isEmpty() ? text : text + QLatin1Char('\t') + key; }

} // namespace

QAction *TablesPage::action(const char *name, const QString &text, const char *shortcut, const char *iconName, std::function<void()> done)
{
    QAction *action = addPageAction(QString::fromLatin1(name), text, QString::fromLatin1(shortcut), QString::fromLatin1(iconName), std::move(done));
    m_menu.append(action);
    return action;
}

void TablesPage::makeActions()
{
    action("previous", tr("Row before"), "A", "previous", [this] { step(-1); });
    action("next", tr("Next row"), "D", "next", [this] { step(1); });
    action("next-open", tr("Next row without a label"), "N", "todo", [this] { stepToUnlabelled(m_grid->currentRow() + 1); });
    m_skipLabelled = action("skip-labelled", tr("Skip rows that have a label"), "", "skip", [] {});
    m_skipLabelled->setCheckable(true);
    m_menu.append(nullptr);
    action("filter", tr("Filter rows"), "Ctrl+F", "filter", [this] { m_filterLine->edit(); });
    action("filter-off", tr("Show all rows"), "Ctrl+Shift+F", "close", [this] { setFilter({}); });
    action("filter-again", tr("Filter again"), "F5", "refresh", [this] { m_rows->refresh(); });
    makeFindingActions();
    m_menu.append(nullptr);
    action("new-column", tr("New label column…"), "C", "add", [this] { m_newColumn->click(); });
    action("derive", tr("Derived column…"), "Shift+E", "columns", [this] {
        if (m_rows->table().id != 0)
            showPanel(m_derived);
    });
    action("new-answer", tr("New answer"), "+", "key", [this] {
        if (labelColumn())
            m_legend->startAdding();
    });
    action("label-all", tr("Label all filtered rows…"), "Ctrl+L", "tag", [this] {
        if (labelColumn() && m_labelAll->isEnabled())
            m_labelAll->click();
    });
    m_menu.append(nullptr);
    m_showRules = action("rules", tr("Rules"), "U", "wand", [this] { m_rules->setOpen(labelColumn() && !m_rules->isOpen()); });
    m_showRules->setCheckable(true);
    action("rule-of-filter", tr("New rule from the filter…"), "Shift+U", "add", [this] { m_rules->startRule(m_goodFilter); });
    m_menu.append(nullptr);
    m_showRecord = action("record", tr("Show the whole row"), "R", "panel-right", [this] { m_recordPanel->setFolded(!m_recordPanel->isFolded()); });
    m_showRecord->setCheckable(true);
    m_showRecord->setChecked(!m_recordPanel->isFolded());
    action("columns", tr("Show all columns"), "", "eye", [this] { m_grid->showAllColumns(); });
    makeExtraActions();
    m_menu.append(nullptr);
    makeFileActions();
}

void TablesPage::openCellMenu(const QModelIndex &index, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList choices = answers();
    for (int place = 0; labelColumn() && place < choices.size(); ++place) {
        const QString key = place < kKeys ? QString::number(place + 1) : QString();
        const QString text = labelValueText(labelColumn()->kind == LabelKind::YesNo ? LabelKind::YesNo : LabelKind::Text, choices[place]);
        menu->addAction(withKey(text, key), this, [this, value = choices[place]] { chooseAnswer(value); });
    }
    if (labelColumn())
        menu->addAction(icon(QStringLiteral("remove")), withKey(tr("No label"), QStringLiteral("0")), this, [this] { labelSelected({}); });
    menu->addSeparator();
    const QString column = m_rows->headerData(index.column(), Qt::Horizontal, RowModel::ColumnNameRole).toString();
    const bool isLoading = index.data(RowModel::LoadingRole).toBool();
    if (!column.isEmpty() && !isLoading) {
        const QVariant value = index.data(RowModel::MissingRole).toBool() ? QVariant() : index.data(RowModel::ValueRole);
        menu->addAction(icon(QStringLiteral("filter")), tr("Only rows with this value"), this, [this, column, value] {
            setFilter(bothExpression(m_goodFilter, equalsExpression(column, value)));
        });
        menu->addAction(tr("Only rows with another value"), this, [this, column, value] {
            setFilter(bothExpression(m_goodFilter, differsExpression(column, value)));
        });
        addFindingEntries(menu, column);
        menu->addSeparator();
    }
    if (const auto described = m_rows->table().column(column); described && described->isStored())
        menu->addAction(icon(QStringLiteral("columns")), tr("About this column…"), this, [this, at = index.column()] { describeColumn(at); });
    if (index.flags().testFlag(Qt::ItemIsEditable) && !isLoading) {
        menu->addAction(icon(QStringLiteral("edit")), withKey(tr("Change the cell"), QStringLiteral("F2")), m_grid, [this] { m_grid->editCurrent(); });
        menu->addAction(withKey(tr("Paste cells"), QStringLiteral("Ctrl+V")), this, [this] { m_editing->paste(); });
        menu->addAction(withKey(tr("Fill down"), QStringLiteral("Ctrl+D")), this, [this] { m_editing->fillDown(); });
    }
    menu->addAction(icon(QStringLiteral("copy")), withKey(tr("Copy"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)), this,
        [this] { m_grid->copySelection(); });
    menu->addAction(tr("Copy with column names"), this, [this] { m_grid->copySelection(true); });
    menu->popup(at);
}

void TablesPage::openChoiceMenu(int index, const QPoint &at)
{
    const std::optional<LabelColumn> column = labelColumn();
    if (!column || index < 0 || index >= column->choices.size())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("filter")), tr("Show only these rows"), this,
        [this, expression = equalsExpression(column->name, column->choices[index])] { setFilter(expression); });
    menu->addSeparator();
    const auto move = [this, choices = column->choices, index](int step) {
        QStringList moved = choices;
        moved.move(index, index + step);
        setChoices(moved);
    };
    menu->addAction(icon(QStringLiteral("previous")), tr("One key lower"), this, [move] { move(-1); })->setEnabled(index > 0);
    menu->addAction(icon(QStringLiteral("next")), tr("One key higher"), this, [move] { move(1); })->setEnabled(index + 1 < column->choices.size());
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("delete")), tr("Take this answer off the keys"), this, [this, choices = column->choices, index] {
        QStringList fewer = choices;
        fewer.removeAt(index);
        setChoices(fewer);
    });
    menu->popup(at);
}

} // namespace cairn
