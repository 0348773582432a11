// SPDX-License-Identifier: GPL-3.0-or-later
// The menu is made anew each time it opens, since a colleague's window may have saved one too.
#include "app/cairn/pages/savedviews.h"

#include "widgets/common/ask.h"
#include "widgets/common/icons.h"

#include <QMenu>

namespace cairn {
namespace {

/** A name in a menu is no key. */
QString menuText(QString name) { return name.replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace

SavedViews::SavedViews(Project &project, Ask &ask, QWidget *parent)
    : QPushButton(cairn::icon(QStringLiteral("star")), tr("Saved filters"), parent)
    , m_project(project)
    , m_ask(ask)
{
    setToolTip(tr("Filters and orders with a name, kept in the project"));
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &SavedViews::fillMenu);
    setMenu(menu);
}

void SavedViews::fillMenu()
{
    menu()->clear();
    const Result<QList<ItemView>> views = ItemViews::all(m_project.reader());
    if (!views) {
        Q_EMIT failed(views.error());
        return;
    }
    const ItemView current = m_current ? m_current() : ItemView();
    for (const ItemView &view : *views) {
        QAction *action = menu()->addAction(menuText(view.name), this, [this, view] { Q_EMIT chosen(view); });
        action->setCheckable(true);
        action->setChecked(view.filter == current.filter && view.order == current.order);
        action->setToolTip(view.filter);
    }
    if (views->isEmpty())
        menu()->addAction(tr("None saved yet"))->setEnabled(false);
    menu()->addSeparator();
    menu()->addAction(cairn::icon(QStringLiteral("add")), tr("Save this filter…"), this, &SavedViews::saveCurrent)->setEnabled(!m_project.isReadOnly());
    if (views->isEmpty() || m_project.isReadOnly())
        return;
    QMenu *renames = menu()->addMenu(cairn::icon(QStringLiteral("edit")), tr("Rename"));
    QMenu *removals = menu()->addMenu(cairn::icon(QStringLiteral("delete")), tr("Delete"));
    for (const ItemView &view : *views) {
        renames->addAction(menuText(view.name), this, [this, view] { rename(view); });
        removals->addAction(menuText(view.name), this, [this, view] { remove(view); });
    }
}

void SavedViews::saveCurrent()
{
    const auto name = m_ask.text(this, {tr("Save this filter"), tr("Name"), {}, tr("Save")});
    if (!name || !m_current)
        return;
    ItemView view = m_current();
    view.name = name->trimmed();
    const Result<qint64> saved = ItemViews(m_project).save(view);
    if (!saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT told(tr("The filter \"%1\" is saved.").arg(view.name));
}

void SavedViews::rename(const ItemView &view)
{
    const auto name = m_ask.text(this, {tr("Rename the filter"), tr("Name"), view.name, tr("Rename")});
    if (!name)
        return;
    if (const Result<void> renamed = ItemViews(m_project).rename(view.id, *name); !renamed)
        Q_EMIT failed(renamed.error());
}

void SavedViews::remove(const ItemView &view)
{
    if (!m_ask.confirm(this, {tr("Delete the filter \"%1\"?").arg(view.name), tr("The images stay as they are."), tr("Delete"), true}))
        return;
    if (const Result<void> removed = ItemViews(m_project).remove(view.id); !removed)
        Q_EMIT failed(removed.error());
}

} // namespace cairn
