// SPDX-License-Identifier: GPL-3.0-or-later
// The tables page's menu entries for finding rows.
#include "app/cairn/pages/tablespage.h"

#include "app/cairn/pages/tablefinder.h"
#include "models/data/rowmodel.h"
#include "widgets/common/icons.h"
#include "widgets/common/sidepanel.h"

#include <QMenu>

namespace cairn {

void TablesPage::makeFindingActions()
{
    action("search", tr("Search the texts"), "/", "search", [this] { m_finder->startSearch(); });
    QAction *facets = action("facets", tr("Narrow down by values"), "Shift+F", "panel-left",
        [this] { m_finder->panel()->setFolded(!m_finder->panel()->isFolded()); });
    facets->setCheckable(true);
    facets->setChecked(!m_finder->panel()->isFolded());
    connect(m_finder->panel(), &SidePanel::stateChanged, facets, [this, facets] { facets->setChecked(!m_finder->panel()->isFolded()); });
    action("save-filter", tr("Save this filter…"), "", "star", [this] { m_finder->saveFilter(); });
    m_menu.append(nullptr);
    action("clusters", tr("Cluster similar values…"), "", "merge", [this] { m_finder->clusterValues(); });
    action("duplicates", tr("Find duplicate rows…"), "", "copy", [this] { m_finder->findDuplicates(); });
    action("outliers", tr("Find outliers…"), "", "point", [this] { m_finder->findOutliers(); });
    action("sample-rows", tr("Draw a sample…"), "", "sample", [this] { m_finder->drawSample(); });
    action("index", tr("Make an index…"), "", "sort", [this] { m_finder->makeIndex(); });
}

void TablesPage::addFindingEntries(QMenu *menu, const QString &column)
{
    if (m_rows->columnOf(column) < 0)
        return;
    menu->addAction(icon(QStringLiteral("merge")), tr("Cluster similar values…"), this, [this, column] { m_finder->clusterValues(column); });
}

} // namespace cairn
