// SPDX-License-Identifier: GPL-3.0-or-later
// Menus are made anew each time they open, since runs and views come and go.
#include "app/cairn/pages/runtableactions.h"

#include "models/project/pageviews.h"
#include "models/runs/runbin.h"
#include "models/runs/runedits.h"
#include "models/runs/runmodel.h"
#include "models/runs/runtablemodel.h"
#include "widgets/common/ask.h"
#include "widgets/common/icons.h"
#include "widgets/runs/runtable.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>

namespace cairn {
namespace {

const QString kPage = QStringLiteral("runs");

/** A name in a menu is no key. */
QString menuText(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace

RunTableActions::RunTableActions(Session &session, RunTable &table, RunTableModel &model, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_table(table)
    , m_model(model)
    , m_page(page)
    , m_view(new QMenu(page))
    , m_saved(new QMenu(page))
{
    connect(m_view, &QMenu::aboutToShow, this, &RunTableActions::fillViewMenu);
    connect(m_saved, &QMenu::aboutToShow, this, &RunTableActions::fillSavedMenu);
    connect(&table, &RunTable::headerMenuRequested, this, &RunTableActions::openHeaderMenu);
    setView(QJsonDocument::fromJson(session.settings().place(QStringLiteral("runs/table/") + session.project().name())).object());
}

QList<qint64> RunTableActions::selected() const { return m_table.selectedRuns(); }

const Run *RunTableActions::only() const
{
    const QList<qint64> ids = selected();
    return ids.size() == 1 ? m_model.runs()->run(ids.first()) : nullptr;
}

void RunTableActions::edit(const std::function<Result<void>()> &change)
{
    if (m_session.succeeded(change()))
        m_model.runs()->reload(true);
}

QJsonObject RunTableActions::view() const
{
    QJsonArray columns;
    for (const RunColumn &column : m_model.columns()) {
        if (!m_model.areColumnsUsual())
            columns.append(column.key());
    }
    QJsonObject view {{QStringLiteral("columns"), columns}, {QStringLiteral("heat"), m_table.isHeatShown()},
        {QStringLiteral("deltas"), m_model.areDeltasShown()}};
    if (m_model.grouping())
        view.insert(QStringLiteral("group"), m_model.grouping()->key());
    if (m_model.sortColumn() >= 0) {
        view.insert(QStringLiteral("sort"), m_model.columns().value(m_model.sortColumn()).key());
        view.insert(QStringLiteral("descending"), m_model.sortOrder() == Qt::DescendingOrder);
    }
    return view;
}

void RunTableActions::setView(const QJsonObject &view)
{
    QList<RunColumn> columns;
    for (const QJsonValue &key : view.value(QLatin1String("columns")).toArray()) {
        if (const auto column = RunColumn::fromKey(key.toString()))
            columns.append(*column);
    }
    m_model.setColumns(columns);
    m_model.setGrouping(RunColumn::fromKey(view.value(QLatin1String("group")).toString()));
    m_model.setDeltasShown(view.value(QLatin1String("deltas")).toBool());
    m_table.setHeatShown(view.value(QLatin1String("heat")).toBool());
    const auto sorted = RunColumn::fromKey(view.value(QLatin1String("sort")).toString());
    const auto at = sorted ? m_model.columns().indexOf(*sorted) : -1;
    m_table.sortByColumn(int(at), view.value(QLatin1String("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RunTableActions::remember()
{
    m_session.settings().setPlace(QStringLiteral("runs/table/") + m_session.project().name(), QJsonDocument(view()).toJson(QJsonDocument::Compact));
}

void RunTableActions::toggleColumn(const QString &key, bool on)
{
    QList<RunColumn> columns = m_model.columns();
    const auto column = RunColumn::fromKey(key);
    if (!column)
        return;
    columns.removeAll(*column);
    if (on)
        columns.append(*column);
    m_model.setColumns(columns);
    remember();
}

void RunTableActions::addMetricColumn(bool isMean)
{
    const QStringList names = m_model.runs()->metricNames();
    if (names.isEmpty())
        return;
    const QString example = (isMean ? QStringLiteral("mean10.") : QStringLiteral("at100.")) + names.first();
    const auto key = m_session.ask().text(m_page,
        {isMean ? tr("Mean of the last points") : tr("Value at a step"),
            isMean ? tr("Number of points and metric, such as %1").arg(example) : tr("Step and metric, such as %1").arg(example), example, tr("Add")});
    if (key && RunColumn::fromKey(key->trimmed()))
        toggleColumn(key->trimmed(), true);
}

void RunTableActions::fillColumnMenu(QMenu &menu)
{
    const QList<RunColumn> shown = m_model.columns();
    QList<RunColumn> offered = offeredColumns(m_model.runs()->facts());
    for (const RunColumn &column : shown) {
        if (!offered.contains(column))
            offered.append(column);
    }
    QMenu *params = menu.addMenu(tr("Parameters")), *metrics = menu.addMenu(tr("Metrics"));
    menu.addSeparator();
    for (const RunColumn &column : std::as_const(offered)) {
        if (column.kind == RunColumn::Kind::Name)
            continue;
        QMenu *place = column.kind == RunColumn::Kind::Param ? params : column.isMetric() ? metrics : &menu;
        QAction *action = place->addAction(menuText(column.title()));
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        connect(action, &QAction::toggled, this, [this, key = column.key()](bool on) { toggleColumn(key, on); });
    }
    metrics->addSeparator();
    metrics->addAction(tr("Mean of the last points…"), this, [this] { addMetricColumn(true); });
    metrics->addAction(tr("Value at a step…"), this, [this] { addMetricColumn(false); });
    params->setEnabled(!params->isEmpty());
    menu.addSeparator();
    menu.addAction(tr("The usual columns"), this, [this] {
        m_model.setColumns({});
        remember();
    })->setEnabled(!m_model.areColumnsUsual());
}

void RunTableActions::fillGroupMenu(QMenu &menu)
{
    const auto add = [&](const QString &title, const std::optional<RunColumn> &column) {
        QAction *action = menu.addAction(menuText(title), this, [this, column] {
            m_model.setGrouping(column);
            m_table.setAllExpanded(true);
            remember();
        });
        action->setCheckable(true);
        action->setChecked(m_model.grouping() == column);
    };
    add(tr("No groups"), std::nullopt);
    menu.addSeparator();
    for (const auto kind : {RunColumn::Kind::Recipe, RunColumn::Kind::Snapshot, RunColumn::Kind::Status, RunColumn::Kind::Tags, RunColumn::Kind::Host, RunColumn::Kind::Sweep})
        add(RunColumn {kind, {}, 0}.title(), RunColumn {kind, {}, 0});
    menu.addSeparator();
    for (const RunColumn &column : offeredColumns(m_model.runs()->facts())) {
        if (column.kind == RunColumn::Kind::Param)
            add(column.title(), column);
    }
}

void RunTableActions::fillViewMenu()
{
    m_view->clear();
    fillColumnMenu(*m_view->addMenu(icon(QStringLiteral("columns")), tr("Columns")));
    fillGroupMenu(*m_view->addMenu(icon(QStringLiteral("layers")), tr("Group by")));
    m_view->addAction(tr("Open all groups"), this, [this] { m_table.setAllExpanded(true); })->setEnabled(m_model.grouping().has_value());
    m_view->addAction(tr("Close all groups"), this, [this] { m_table.setAllExpanded(false); })->setEnabled(m_model.grouping().has_value());
    m_view->addSeparator();
    QAction *heat = m_view->addAction(tr("Colour from worst to best"));
    heat->setCheckable(true);
    heat->setChecked(m_table.isHeatShown());
    connect(heat, &QAction::toggled, this, [this](bool on) {
        m_table.setHeatShown(on);
        remember();
    });
    QAction *deltas = m_view->addAction(tr("Differences to the baseline"));
    deltas->setCheckable(true);
    deltas->setChecked(m_model.areDeltasShown());
    connect(deltas, &QAction::toggled, this, [this](bool on) {
        m_model.setDeltasShown(on);
        remember();
    });
    m_view->addSeparator();
    const std::pair<RunPlace, QString> places[] = {{RunPlace::Shown, tr("Runs")}, {RunPlace::Archived, tr("Archived runs")}, {RunPlace::Bin, tr("Bin")}};
    for (const auto &[place, title] : places) {
        const auto count = std::count_if(m_model.runs()->allRuns().begin(), m_model.runs()->allRuns().end(), [place = place](const Run &run) { return run.place == place; });
        QAction *action = m_view->addAction(tr("%1 (%2)").arg(title, QString::number(count)), this, [this, place = place] { m_model.runs()->setPlace(place); });
        action->setCheckable(true);
        action->setChecked(m_model.runs()->place() == place);
    }
    const QList<Run> &all = m_model.runs()->allRuns();
    const bool hasBinned = std::any_of(all.begin(), all.end(), [](const Run &run) { return run.place == RunPlace::Bin; });
    QAction *empty = m_view->addAction(icon(QStringLiteral("delete")), tr("Empty the bin…"), this, &RunTableActions::askToEmptyBin);
    empty->setToolTip(tr("Removes the runs in the bin for good, with their points, predictions and files"));
    empty->setEnabled(hasBinned && !m_session.project().isReadOnly());
}

void RunTableActions::askToEmptyBin()
{
    const Project &project = m_session.project();
    const Result<BinContent> content = binContent(m_session.project().reader(), project.folder());
    if (!m_session.succeeded(content) || content->runIds.isEmpty())
        return;
    const bool isSure = m_session.ask().confirm(m_page,
        {tr("Remove %n run(s) for good?", nullptr, int(content->runIds.size())),
            tr("Their curves, predictions, notes and files (%1) are gone then, and cannot be brought back.").arg(QLocale().formattedDataSize(content->bytes)),
            tr("Empty the bin"), true});
    if (!isSure)
        return;
    m_session.tasks().run<Emptied>(
        tr("Emptying the bin"), this, [&project = m_session.project()](TaskControl &control) { return emptyBin(project, control); },
        [this](const Result<Emptied> &emptied) {
            m_model.runs()->reload(true);
            if (!m_session.succeeded(emptied))
                return;
            QString told = tr("%n run(s) removed for good.", nullptr, int(emptied->runs));
            if (emptied->kept > 0)
                told += QLatin1Char(' ') + tr("%n run(s) stay in the bin, because labels came from their drafts.", nullptr, int(emptied->kept));
            Q_EMIT m_session.told(told);
        });
}

void RunTableActions::openHeaderMenu(int column, const QPoint &at)
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const RunColumn of = m_model.columns().value(column);
    if (column > 0) {
        menu->addAction(tr("Hide this column"), this, [this, key = of.key()] { toggleColumn(key, false); });
        menu->addAction(tr("Group by this column"), this, [this, of] {
            m_model.setGrouping(of);
            m_table.setAllExpanded(true);
            remember();
        });
    }
    if (m_model.grouping())
        menu->addAction(tr("No groups"), this, [this] {
            m_model.setGrouping(std::nullopt);
            remember();
        });
    fillColumnMenu(*menu->addMenu(icon(QStringLiteral("columns")), tr("Columns")));
    menu->popup(at);
}

void RunTableActions::fillRunMenu(QMenu &menu)
{
    const QList<qint64> ids = selected();
    const Run *run = only();
    const bool canEdit = !ids.isEmpty() && !m_session.project().isReadOnly();
    Project &project = m_session.project();
    menu.addSeparator();
    const bool arePinned = !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](qint64 id) {
        const Run *each = m_model.runs()->run(id);
        return each && each->isPinned;
    });
    menu.addAction(icon(QStringLiteral("star")), arePinned ? tr("Unpin") : tr("Pin to the top"), this,
            [this, ids, arePinned, &project] { edit([&] { return RunEdits(project).setPinned(ids, !arePinned); }); })
        ->setEnabled(canEdit);
    const bool isBaseline = run && run->isBaseline;
    menu.addAction(isBaseline ? tr("No longer the baseline") : tr("Make it the baseline"), this,
            [this, id = ids.value(0), isBaseline, &project] { edit([&] { return RunEdits(project).setBaseline(isBaseline ? 0 : id); }); })
        ->setEnabled(canEdit && run);
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("edit")), tr("Rename…"), this, [this, &project, id = ids.value(0), name = run ? run->name : QString()] {
        if (const auto text = m_session.ask().text(m_page, {tr("Rename the run"), tr("Name"), name, tr("Rename")}))
            edit([&] { return RunEdits(project).rename(id, *text); });
    })->setEnabled(canEdit && run);
    menu.addAction(icon(QStringLiteral("note")), tr("Note…"), this, [this, &project, id = ids.value(0), note = run ? run->note : QString()] {
        if (const auto text = m_session.ask().text(m_page, {tr("Note of the run"), tr("Note"), note, tr("Save")}))
            edit([&] { return RunEdits(project).setNote(id, *text); });
    })->setEnabled(canEdit && run);
    QStringList own;
    for (auto tag = run ? run->tags.cbegin() : QMap<QString, QString>::const_iterator(); run && tag != run->tags.cend(); ++tag) {
        if (tag.value().isEmpty())
            own.append(tag.key());
    }
    menu.addAction(icon(QStringLiteral("tag")), tr("Tags…"), this, [this, &project, ids, own] {
        const auto text = m_session.ask().text(m_page, {tr("Tags of the runs"), tr("Tags, with commas between them"), own.join(QStringLiteral(", ")), tr("Save")});
        if (!text)
            return;
        const QStringList names = tagsFromText(*text);
        edit([&]() -> Result<void> {
            if (ids.size() == 1)
                return RunEdits(project).setTags(ids.first(), names);
            for (const QString &name : names) {
                if (Result<void> added = RunEdits(project).addTag(ids, name); !added)
                    return added;
            }
            return {};
        });
    })->setEnabled(canEdit);
    menu.addSeparator();
    const RunPlace place = m_model.runs()->place();
    const auto move = [&](const QString &iconName, const QString &text, RunPlace to) {
        menu.addAction(icon(iconName), text, this, [this, ids, to, &project] { edit([&] { return RunEdits(project).setPlace(ids, to); }); })->setEnabled(canEdit);
    };
    if (place == RunPlace::Shown)
        move(QStringLiteral("archive"), tr("Archive"), RunPlace::Archived);
    else
        move(QStringLiteral("undo"), tr("Put back into the list"), RunPlace::Shown);
    if (place != RunPlace::Bin)
        move(QStringLiteral("delete"), tr("Move to the bin"), RunPlace::Bin);
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy as a table"), this, [this, ids] {
        QStringList header;
        for (const RunColumn &column : m_model.columns())
            header.append(column.title());
        QString text = header.join(QLatin1Char('\t')) + QLatin1Char('\n');
        for (const qint64 id : ids) {
            const QModelIndex index = m_model.indexOfRun(id);
            QStringList cells;
            for (int column = 0; column < m_model.columnCount(); ++column)
                cells.append(index.siblingAtColumn(column).data().toString());
            text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        }
        QApplication::clipboard()->setText(text);
    })->setEnabled(!ids.isEmpty());
}

void RunTableActions::fillSavedMenu()
{
    m_saved->clear();
    const auto views = PageViews::all(m_session.project().reader(), kPage).value_or(QList<PageView>());
    for (const PageView &each : views) {
        m_saved->addAction(menuText(each.name), this, [this, each] {
            setView(each.definition);
            remember();
            Q_EMIT filterWanted(each.definition.value(QLatin1String("filter")).toString());
        });
    }
    if (views.isEmpty())
        m_saved->addAction(tr("None saved yet"))->setEnabled(false);
    m_saved->addSeparator();
    m_saved->addAction(icon(QStringLiteral("add")), tr("Save this view…"), this, [this] {
        const auto name = m_session.ask().text(m_page, {tr("Save this view"), tr("Name"), {}, tr("Save")});
        if (!name)
            return;
        QJsonObject definition = view();
        QString filter;
        Q_EMIT filterAsked(&filter);
        definition.insert(QStringLiteral("filter"), filter);
        if (m_session.succeeded(PageViews(m_session.project(), kPage).save(*name, definition)))
            Q_EMIT m_session.told(tr("The view \"%1\" is saved.").arg(*name));
    })->setEnabled(!m_session.project().isReadOnly());
    if (views.isEmpty() || m_session.project().isReadOnly())
        return;
    QMenu *removals = m_saved->addMenu(icon(QStringLiteral("delete")), tr("Delete"));
    for (const PageView &each : views) {
        removals->addAction(menuText(each.name), this, [this, name = each.name] { m_session.succeeded(PageViews(m_session.project(), kPage).remove(name)); });
    }
}

} // namespace cairn
