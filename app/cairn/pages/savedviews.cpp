// SPDX-License-Identifier: GPL-3.0-or-later
// The menu is made anew each time it opens, since a colleague's window may have saved one too.
#include "app/cairn/pages/savedviews.h"

#include "widgets/common/ask.h"
#include "widgets/common/icons.h"

#include <QJsonDocument>
#include <QJsonObject>
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
    const Result<QList<SavedFilter>> views = SavedFilters::all(m_project.reader(), m_page);
    if (!views) {
        Q_EMIT failed(views.error());
        return;
    }
    const QString current = m_current ? m_current() : QString();
    for (const SavedFilter &view : *views) {
        QAction *action = menu()->addAction(menuText(view.name), this, [this, view] { Q_EMIT chosen(view); });
        action->setCheckable(true);
        action->setChecked(view.definition == current);
        action->setToolTip(QJsonDocument::fromJson(view.definition.toUtf8()).object().value(QStringLiteral("filter")).toString());
    }
    if (views->isEmpty())
        menu()->addAction(tr("None saved yet"))->setEnabled(false);
    menu()->addSeparator();
    menu()->addAction(cairn::icon(QStringLiteral("add")), tr("Save this filter…"), this, &SavedViews::saveCurrent)->setEnabled(!m_project.isReadOnly());
    if (views->isEmpty() || m_project.isReadOnly())
        return;
    QMenu *renames = menu()->addMenu(cairn::icon(QStringLiteral("edit")), tr("Rename"));
    QMenu *removals = menu()->addMenu(cairn::icon(QStringLiteral("delete")), tr("Delete"));
    for (const SavedFilter &view : *views) {
        renames->addAction(menuText(view.name), this, [this, view] { rename(view); });
        removals->addAction(menuText(view.name), this, [this, view] { remove(view); });
    }
}

void SavedViews::saveCurrent()
{
    const auto name = m_ask.text(this, {tr("Save this filter"), tr("Name"), {}, tr("Save")});
    if (!name || !m_current)
        return;
    const Result<qint64> saved = SavedFilters(m_project, m_page).save(*name, m_current());
    if (!saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT told(tr("The filter \"%1\" is saved.").arg(name->trimmed()));
}

void SavedViews::rename(const SavedFilter &view)
{
    const auto name = m_ask.text(this, {tr("Rename the filter"), tr("Name"), view.name, tr("Rename")});
    if (!name)
        return;
    if (const Result<void> renamed = SavedFilters(m_project, m_page).rename(view.id, *name); !renamed)
        Q_EMIT failed(renamed.error());
}

void SavedViews::remove(const SavedFilter &view)
{
    if (!m_ask.confirm(this, {tr("Delete the filter \"%1\"?").arg(view.name), tr("What it shows stays as it is."), tr("Delete"), true}))
        return;
    if (const Result<void> removed = SavedFilters(m_project, m_page).remove(view.id); !removed)
        Q_EMIT failed(removed.error());
}

} // namespace cairn
